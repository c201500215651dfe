# Living allowance for children whom nobody can raise. Questions of its own; the rest comes from shared.ftl.

unattended_child_allowance-title = Living allowance for children whom nobody can raise
unattended_child_allowance-summary = A monthly allowance for children whose parents live but cannot raise them.
unattended_child_allowance-situation = The parents cannot raise the child; relatives do
unattended_child_allowance-search = de facto orphan unattended child parents disabled prison missing grandparents allowance grandchild single parent

unattended_child_allowance-who-1 = For children whose parents both cannot raise them: severe disability, serious illness, prison, missing and the like.
unattended_child_allowance-who-2 = Also when one parent has died and the other cannot.
unattended_child_allowance-who-3 = The family or guardian who cares for the child applies. The village (residents’) committee can help.
unattended_child_allowance-who-4 = Which cases count is set by local rules.

unattended_child_allowance-amount-1 = Paid each month. What the local office has published counts.
unattended_child_allowance-amount-2 = There may be help with treatment and school too; ask at the same time.

unattended_child_allowance-decides-1 = The township or sub-district checks; county civil affairs decides.

unattended_child_allowance-time-1 = How long it takes differs from place to place. What the local office has published counts.
unattended_child_allowance-time-2 = If it takes too long, ask the township (sub-district) or ring 12385.

unattended_child_allowance-asked-1 = The child’s name and identity number.
unattended_child_allowance-asked-2 = The situation of father and mother.
unattended_child_allowance-asked-3 = Who looks after the child now.
unattended_child_allowance-asked-4 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

unattended_child_allowance-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
unattended_child_allowance-after-2 = Staff check the parents’ situation and keep the child’s matters private.
unattended_child_allowance-after-3 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.
unattended_child_allowance-after-4 = No account is asked for now. Once it is granted, the staff take it down with you.
    .other = No account is asked for now. Once it is granted, the staff take it down with the applicant.

unattended_child_allowance-where-1 = The civil affairs window of the township (sub-district) where the child is registered.
unattended_child_allowance-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

unattended_child_allowance-together-1 = Whether the child can have the living subsidy too differs from place to place.
unattended_child_allowance-together-2 = A severely disabled child who needs care can usually have the care subsidy as well.

unattended_child_allowance-basis-1 = The state’s and the local rules for children whom nobody can raise

unattended_child_allowance-declaration-1 = What I have filled in is true, and I have left nothing out.
unattended_child_allowance-declaration-2 = I agree that civil affairs checks the parents’ situation.
unattended_child_allowance-declaration-3 = If a parent can raise the child again, or another person takes over, I will report it.
unattended_child_allowance-declaration-4 = I know that these answers are used for this matter only. The office decides.

unattended_child_allowance-paper-parents_certificates = The parents’ disability certificates
unattended_child_allowance-paper-father_illness = A diagnosis of the father’s serious illness
unattended_child_allowance-paper-father_illness-when = if the father is seriously ill
unattended_child_allowance-paper-father_illness-how = The hospital that treats him gives it.
unattended_child_allowance-paper-mother_illness = A diagnosis of the mother’s serious illness
unattended_child_allowance-paper-mother_illness-when = if the mother is seriously ill
unattended_child_allowance-paper-mother_illness-how = The hospital that treats her gives it.
unattended_child_allowance-paper-father_missing = Papers about the missing father
unattended_child_allowance-paper-father_missing-when = if the father cannot be found
unattended_child_allowance-paper-father_missing-how = The police or the committee can help to confirm it.
unattended_child_allowance-paper-mother_missing = Papers about the missing mother
unattended_child_allowance-paper-mother_missing-when = if the mother cannot be found
unattended_child_allowance-paper-mother_missing-how = The police or the committee can help to confirm it.

unattended_child_allowance-father = What is the father’s situation?
unattended_child_allowance-father-label = Father
unattended_child_allowance-father-hint = If several hold, choose the main one.
unattended_child_allowance-father-why = It counts only if neither parent can raise the child.
unattended_child_allowance-father-disability = Severe disability
unattended_child_allowance-father-disability-hint = Choose this too for an intellectual or mental disability of any grade.
unattended_child_allowance-father-illness = Serious illness
unattended_child_allowance-father-prison = In prison or detained
unattended_child_allowance-father-missing = Missing
unattended_child_allowance-father-died = Has died
unattended_child_allowance-father-able = Can raise the child
unattended_child_allowance-father-able-hint = You may still apply; civil affairs checks.
unattended_child_allowance-father-other = Something else
unattended_child_allowance-father-error-missing = Please choose one.

unattended_child_allowance-mother = What is the mother’s situation?
unattended_child_allowance-mother-label = Mother
unattended_child_allowance-mother-hint = If several hold, choose the main one.
unattended_child_allowance-mother-why = It counts only if neither parent can raise the child.
unattended_child_allowance-mother-disability = Severe disability
unattended_child_allowance-mother-disability-hint = Choose this too for an intellectual or mental disability of any grade.
unattended_child_allowance-mother-illness = Serious illness
unattended_child_allowance-mother-prison = In prison or detained
unattended_child_allowance-mother-missing = Missing
unattended_child_allowance-mother-died = Has died
unattended_child_allowance-mother-able = Can raise the child
unattended_child_allowance-mother-able-hint = You may still apply; civil affairs checks.
unattended_child_allowance-mother-other = Something else
unattended_child_allowance-mother-error-missing = Please choose one.

unattended_child_allowance-carer = Who looks after the child now?
unattended_child_allowance-carer-label = Carer
unattended_child_allowance-carer-hint = Choose the one who lives with the child and does most.
unattended_child_allowance-carer-why = Staff get in touch with this person.
unattended_child_allowance-carer-grandparents = Grandparents
unattended_child_allowance-carer-kin = Other relatives
unattended_child_allowance-carer-parent = Father or mother
unattended_child_allowance-carer-institution = A welfare home
unattended_child_allowance-carer-nobody = Nobody
unattended_child_allowance-carer-nobody-hint = Please ring 110 or go to the village (residents’) committee now.
unattended_child_allowance-carer-error-missing = Please choose one.

unattended_child_allowance-residence = Where does the child live now?
unattended_child_allowance-residence-why = Staff will come to see the child.
