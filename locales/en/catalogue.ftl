# The catalogue: offices that decide its services, life situations, kinds of service, papers.

## Offices, by kind; $place is the name of the division
office-human_resources = { $place } Human Resources and Social Security Bureau
office-medical_insurance = { $place } Medical Insurance Bureau
office-housing = { $place } Housing and Construction Bureau
office-education = { $place } Education Bureau
office-health = { $place } Health Commission
office-transport = { $place } Transport Bureau
office-culture = { $place } Culture and Tourism Bureau
office-justice = { $place } Justice Bureau
office-veterans = { $place } Veterans Affairs Bureau

## Kinds of service
kind-information = See what help there is

## Papers
guide-paper-when = { $paper } ({ $when })

## Numbers
error-not-a-number = Write figures only, for example 3.
error-too-small = This number cannot be less than { $n }.
error-too-great = This number cannot be more than { $n }.

## Stages and acts of the services without monthly money
stage-deciding = A decision is being made
stage-review = The next office is reviewing it
stage-returned_to_reviewer = Returned to the office before
stage-returned_to_intake = Returned to the office that took it in; it will write to you
ahead-review = Review
ahead-deciding = Decision
act-grant = Grant
act-grant-explain = Write what is given, when, and where to get it or who will call. The applicant reads it.
act-grant-button = Grant and notify
act-grant-words = What is given, and how
act-other-pass_review-explain = Checked. The opinion goes to the next office with the papers.
act-other-pass_review-button = Pass and hand to the next office
act-other-return_for_correction-explain = Something can be mended: back to the office before.
act-other-return_not_eligible-explain = The office that took it in tells the applicant in writing.
act-other-pass_return_on = Hand the return to the office before
act-other-pass_return_on-button = Hand to the office before
desk-done-grant = Granted, and the applicant is told
outcome-handled = Dealt with
outcome-passed_on = Passed on to the office that can deal with it
outcome-not_confirmed = Looked into and not found
notice-title-grant = Result: granted
notice-body-grant = Your application is granted. What will be provided is written below.
notice-next-grant = If you do not get it in time, or things change, contact the office that wrote this.
