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
