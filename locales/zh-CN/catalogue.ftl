# The catalogue: offices that decide its services, life situations, kinds of service, papers.

## Offices, by kind; $place is the name of the division
office-human_resources = { $place }人力资源和社会保障局
office-medical_insurance = { $place }医疗保障局
office-housing = { $place }住房和城乡建设局
office-education = { $place }教育局
office-health = { $place }卫生健康委员会
office-transport = { $place }交通运输局
office-culture = { $place }文化和旅游局
office-justice = { $place }司法局
office-veterans = { $place }退役军人事务局

## Kinds of service
kind-information = 看看有什么办法

## Papers
guide-paper-when = { $paper }（{ $when }）

## Numbers
error-not-a-number = 请只填数字，例如 3。
error-too-small = 这个数不能小于 { $n }。
error-too-great = 这个数不能大于 { $n }。

## Stages and acts of the services without monthly money
stage-deciding = 正在作决定
stage-review = 下一个部门正在审核
stage-returned_to_reviewer = 退回上一个部门
stage-returned_to_intake = 退回受理的部门，它会书面告诉您
ahead-review = 审核
ahead-deciding = 作出决定
act-grant = 同意
act-grant-explain = 请写清给什么、什么时候、到哪里领或由谁联系。申请人会看到。
act-grant-button = 同意并通知
act-grant-words = 给什么，怎么给
act-other-pass_review-explain = 查实了，意见一起转给下一个部门。
act-other-pass_review-button = 审核通过并转下一个部门
act-other-return_for_correction-explain = 能改的问题，退回上一个部门处理。
act-other-return_not_eligible-explain = 由受理的部门书面告诉申请人。
act-other-pass_return_on = 把退回转给上一个部门
act-other-pass_return_on-button = 转给上一个部门
desk-done-grant = 已同意，并通知申请人
outcome-handled = 已经处理
outcome-passed_on = 已转给能处理的部门
outcome-not_confirmed = 核实过，没有发现这个情况
notice-title-grant = 办理结果通知书：已同意
notice-body-grant = 您的申请同意了。下面是要提供的内容。
notice-next-grant = 没有按时拿到，或者情况有变化，请联系写通知的单位。
