# 重度残疾人护理补贴. Questions of its own; the rest comes from shared.ftl.

care_subsidy-title = 重度残疾人护理补贴
care_subsidy-summary = 每月给需要长期照护的重度残疾人发一笔钱。
care_subsidy-situation = 我残疾重，要人长期照顾
care_subsidy-search = 护理补贴 护理补助 护理费 照护补贴 重残补贴 重残补助 重度残疾补贴 一级残疾 二级残疾 瘫痪 卧床 瘫痪在床 不能自理 生活不能自理 要人照顾 没人照顾 长期照护 请保姆 护工 尿不湿 成人尿布 陪护 补贴 补助 两项补贴 残疾人补贴 失能

care_subsidy-who-1 = 残疾一级、二级（重度），并且需要长期照护的人，可以申请。
care_subsidy-who-2 = 长期照护：要人照顾，或要用护理用品，6个月以上。
care_subsidy-who-3 = 有的地方，三级、四级智力或精神残疾人也可以。
care_subsidy-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。
care_subsidy-who-5 = 在哪里都能申请。由户籍地（户口所在地）决定。

care_subsidy-amount-1 = 每月发多少，各地不同。以当地公示为准。
care_subsidy-amount-2 = 从提交申请的当月算起，不是从批准那天算起。
care_subsidy-amount-3 = 条件后来才满足的，从满足的当月算起。
care_subsidy-amount-4 = 审核期间没发的，第一次发钱时一起补。
care_subsidy-amount-5 = 可以和低保一起领。补贴不算家庭收入。
care_subsidy-amount-6 = 符合条件的，可以同时领生活补贴。

care_subsidy-asked-1 = 残疾人证号和有效期。
care_subsidy-asked-2 = 要不要人长期照护，现在谁照护您。
    .other = 要不要人长期照护，现在谁来照护。
care_subsidy-asked-3 = 还领不领别的补贴，是不是正在服刑。
care_subsidy-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。
care_subsidy-asked-5 = 补贴发到哪个银行账户。

care_subsidy-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
care_subsidy-after-2 = 材料齐了就受理（收下材料，开始计时），并初审（先看一遍）。
care_subsidy-after-3 = 县级残联审核（核对残疾人证和等级）。县级民政部门审定（看有没有重复领，作出决定）。有的地方由乡镇或街道决定。
care_subsidy-after-4 = 通过了，钱转到您的账户。没通过，书面告诉您原因。
    .other = 通过了，钱转到申请人的账户。没通过，书面告诉原因。
care_subsidy-after-5 = 发放后，当地可能公示（贴出名单）姓名、补贴种类和标准。

care_subsidy-where-1 = 全国任何一个乡镇或街道的窗口，都能收您的申请。
    .other = 全国任何一个乡镇或街道的窗口，都能收这份申请。
care_subsidy-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

care_subsidy-together-1 = 可以同时领生活补贴，也可以和低保一起领。
care_subsidy-together-2 = 领特困供养、工伤生活护理费的，不能再领这项补贴。
care_subsidy-together-3 = 领孤儿基本生活费的，可以领这项补贴。
care_subsidy-together-4 = 老年、因公致残、离休等护理补贴，和这项只能选一项。选哪一项由您定，可以选高的。
    .other = 老年、因公致残、离休等护理补贴，和这项只能选一项。选哪一项由申请人定，可以选高的。
care_subsidy-together-5 = 领了长期护理保险，能不能再领，各地不同。

care_subsidy-basis-1 = 国发〔2015〕52号：国务院关于建立残疾人两项补贴制度的规定
care_subsidy-basis-2 = 《残疾人保障法》第四十八条
care_subsidy-basis-3 = 民发〔2021〕70号：完善残疾人两项补贴制度的规定
care_subsidy-basis-4 = 民办发〔2021〕2号：残疾人两项补贴“跨省通办”的规定
care_subsidy-basis-5 = 民办发〔2022〕8号：残疾人两项补贴“全程网办”的规定
care_subsidy-basis-6 = 户籍地自己公布的规定

care_subsidy-declaration-1 = 我填的内容都是真的，没有隐瞒。
care_subsidy-declaration-2 = 我同意残联核对我的残疾人证信息。我同意民政部门核对我有没有领同类待遇。
care_subsidy-declaration-3 = 户口迁走、领了同类补贴或其他条件变了，我和家人会主动报告。不再符合条件的，我会申请停发。如果我去世，由家人报告。
care_subsidy-declaration-4 = 多领、错领的钱，我会主动退回。我知道，不退回的，可能按当地规定记入个人失信记录。
care_subsidy-declaration-5 = 我知道，这些回答只用来办这项补贴。能不能领，由办事机关决定。

## Care

care_subsidy-care_need = 您需要长期照护吗？
    .other = 申请人需要长期照护吗？
care_subsidy-care_need-label = 是否需要长期照护
care_subsidy-care_need-hint = 长期是6个月以上。例如：吃饭、穿衣、上厕所要人帮，或要用护理用品。
care_subsidy-care_need-why = 护理补贴发给需要长期照护的人。
care_subsidy-care_need-yes = 是，需要长期照护
care_subsidy-care_need-no = 否，不需要长期照护
care_subsidy-care_need-error-missing = 请选“是”或“否”。

care_subsidy-carer = 现在主要由谁照护您？
    .other = 现在主要由谁照护申请人？
care_subsidy-carer-label = 主要照护人
care_subsidy-carer-hint = 选照护您时间最多的。
    .other = 选照护时间最多的人。
care_subsidy-carer-why = 工作人员了解您的照护情况时用。选哪一项都能申请。
    .other = 工作人员了解照护情况时用。选哪一项都能申请。
care_subsidy-carer-family = 家人或亲戚
care_subsidy-carer-family-hint = 例如父母、配偶、子女、兄弟姐妹。
care_subsidy-carer-paid = 花钱请的人
care_subsidy-carer-paid-hint = 例如保姆、护工。
care_subsidy-carer-institution = 住在照护机构
care_subsidy-carer-institution-hint = 例如养老院、托养中心、福利院。
care_subsidy-carer-nobody = 没有人照护
care_subsidy-carer-nobody-hint = 需要照护，但现在没有人帮。
care_subsidy-carer-error-missing = 请选现在主要照护您的人。
    .other = 请选现在主要照护申请人的人。

## Benefits that touch the care subsidy

care_subsidy-overlap-welfare_care_allowance = 福利性护理补贴
care_subsidy-overlap-welfare_care_allowance-hint = 因为失能、因公致残或离休，每月领的护理补贴。
care_subsidy-overlap-long_term_care_insurance = 长期护理保险
care_subsidy-overlap-long_term_care_insurance-hint = 有的城市办这种保险，付照护的钱。

## Residence

care_subsidy-residence-why = 工作人员上门或寄材料时用。补贴由户籍地（户口所在地）办，和住在哪里无关。

care_subsidy-no_care = 这项补贴发给要长期照护的人
care_subsidy-no_care-1 = 您选了不需要长期照护。
    .other = 这里选的是不需要长期照护。
care_subsidy-no_care-2 = 吃饭、穿衣、上厕所、出门要人帮，时间在6个月以上，就算长期照护。
