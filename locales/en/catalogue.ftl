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
