# 困难残疾人生活补贴. Questions of its own; the rest comes from shared.ftl.

living_subsidy-title = 困难残疾人生活补贴
living_subsidy-summary = 每月给生活困难的残疾人发一笔钱，补贴生活开支。
living_subsidy-situation = 我有残疾，家里钱不够用
living_subsidy-search = 补助 补贴 生活补助 生活补贴 残疾补助 残疾补贴 残疾人补助 残疾人补贴 残疾钱 残补 困难补贴 两项补贴 每月补贴 残疾人每月多少钱 残疾证有钱吗 残疾证补贴 有证能领什么 领钱 低保残疾 困难残疾人 残疾津贴 残疾金

living_subsidy-who-1 = 有残疾人证，家里是低保家庭的人，可以申请。
living_subsidy-who-2 = 有的地方，低保边缘家庭和其他困难家庭也可以。
living_subsidy-who-3 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。
living_subsidy-who-4 = 在哪里都能申请。由户籍地（户口所在地）决定。

living_subsidy-amount-1 = 每月发多少，各地不同。以当地公示为准。
living_subsidy-amount-2 = 从提交申请的当月算起，不是从批准那天算起。
living_subsidy-amount-3 = 条件后来才满足的，从满足的当月算起。
living_subsidy-amount-4 = 审核期间没发的，第一次发钱时一起补。
living_subsidy-amount-5 = 可以和低保一起领。补贴不算家庭收入。
living_subsidy-amount-6 = 符合条件的，可以同时领护理补贴。

living_subsidy-asked-1 = 残疾人证号和有效期。
living_subsidy-asked-2 = 家里有没有低保，生活有什么困难。
living_subsidy-asked-3 = 还领不领别的补贴，是不是正在服刑。
living_subsidy-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。
living_subsidy-asked-5 = 补贴发到哪个银行账户。

living_subsidy-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
living_subsidy-after-2 = 材料齐了就受理（收下材料，开始计时），并初审（先看一遍）。
living_subsidy-after-3 = 县级残联审核（核对残疾人证）。县级民政部门审定（看家庭情况，作出决定）。有的地方由乡镇或街道决定。
living_subsidy-after-4 = 通过了，钱转到您的账户。没通过，书面告诉您原因。
    .other = 通过了，钱转到申请人的账户。没通过，书面告诉原因。
living_subsidy-after-5 = 发放后，当地可能公示（贴出名单）姓名、补贴种类和标准。

living_subsidy-where-1 = 全国任何一个乡镇或街道的窗口，都能收您的申请。
    .other = 全国任何一个乡镇或街道的窗口，都能收这份申请。
living_subsidy-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

living_subsidy-together-1 = 可以同时领护理补贴，也可以和低保一起领。
living_subsidy-together-2 = 领特困供养、工伤生活护理费的，不能再领这项补贴。
living_subsidy-together-3 = 领孤儿基本生活费的，不能再领这项，可以领护理补贴。
living_subsidy-together-4 = 老年、因公致残、离休等生活补贴，和这项只能选一项。选哪一项由您定，可以选高的。
    .other = 老年、因公致残、离休等生活补贴，和这项只能选一项。选哪一项由申请人定，可以选高的。

living_subsidy-basis-1 = 国发〔2015〕52号：国务院关于建立残疾人两项补贴制度的规定
living_subsidy-basis-2 = 民发〔2021〕70号：完善残疾人两项补贴制度的规定
living_subsidy-basis-3 = 民办发〔2021〕2号：残疾人两项补贴“跨省通办”的规定
living_subsidy-basis-4 = 民办发〔2022〕8号：残疾人两项补贴“全程网办”的规定
living_subsidy-basis-5 = 户籍地自己公布的规定

living_subsidy-declaration-1 = 我填的内容都是真的，没有隐瞒。
living_subsidy-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
living_subsidy-declaration-3 = 我同意残联核对我的残疾人证信息。
living_subsidy-declaration-4 = 户口迁走、领了同类补贴或其他条件变了，我和家人会主动报告。不再符合条件的，我会申请停发。如果我去世，由家人报告。
living_subsidy-declaration-5 = 多领、错领的钱，我会主动退回。我知道，不退回的，可能按当地规定记入个人失信记录。
living_subsidy-declaration-6 = 我知道，这些回答只用来办这项补贴。能不能领，由办事机关决定。

## Household

living_subsidy-household = 您家属于哪一种？
    .other = 申请人的家庭属于哪一种？
living_subsidy-household-label = 家庭情况
living_subsidy-household-hint = 说不准，选“其他困难家庭”。工作人员会核对。
living_subsidy-household-why = 这项补贴主要发给低保家庭。别的困难家庭能不能领，各地不同。
living_subsidy-household-dibao = 低保家庭
living_subsidy-household-dibao-hint = 低保就是最低生活保障。民政部门每月发低保金。
living_subsidy-household-dibao_marginal = 低保边缘家庭
living_subsidy-household-dibao_marginal-hint = 收入比低保线高一点，民政部门已经认定。
living_subsidy-household-other_hardship = 其他困难家庭
living_subsidy-household-other_hardship-hint = 不是低保，但家里困难。例如看病花钱多，没有人能挣钱。
living_subsidy-household-none = 都不是
living_subsidy-household-none-hint = 您仍可以申请，由户籍地决定。
    .other = 仍可以申请，由户籍地决定。
living_subsidy-household-error-missing = 请选一种。说不准，选“其他困难家庭”。

living_subsidy-dibao_number = 低保证号是多少？
living_subsidy-dibao_number-label = 低保证号
living_subsidy-dibao_number-hint = 看低保证上的编号。找不到，可以不填。
living_subsidy-dibao_number-why = 有了证号，民政部门核对得快一些。
living_subsidy-dibao_number-error-missing = 请填低保证上的编号。找不到，可以不填。
living_subsidy-dibao_number-error-too-long = 低保证号最多写{ $n }个字，请只写编号。
living_subsidy-dibao_number-error-bad-characters = 低保证号里有不能保存的符号。请删掉，再写一遍。

living_subsidy-hardship = 家里有什么困难？
living_subsidy-hardship-label = 家里的困难
living_subsidy-hardship-hint = 用自己的话写，几句就好。例如：有几口人，谁能挣钱，看病花多少。
living_subsidy-hardship-why = 工作人员看了，才知道您家的难处。只有乡镇（街道）和民政部门能看到。
    .other = 工作人员看了，才知道申请人家的难处。只有乡镇（街道）和民政部门能看到。
living_subsidy-hardship-error-missing = 请写一两句家里的困难。
living_subsidy-hardship-error-too-long = 最多写{ $n }个字，请写短一些。
living_subsidy-hardship-error-bad-characters = 有不能保存的符号。请删掉，再写一遍。

## Benefits that touch the living subsidy

living_subsidy-overlap-orphan_allowance = 孤儿基本生活费
living_subsidy-overlap-orphan_allowance-hint = 父母都去世或找不到的孩子，每月领的钱。
living_subsidy-overlap-unattended_child_allowance = 事实无人抚养儿童补贴
living_subsidy-overlap-unattended_child_allowance-hint = 父母因重病、重残、服刑等，都不能抚养。孩子每月领的钱。
living_subsidy-overlap-welfare_living_allowance = 福利性生活补贴
living_subsidy-overlap-welfare_living_allowance-hint = 因为年老、因公致残或离休，每月领的生活补贴。

## Residence

living_subsidy-residence-why = 工作人员上门或寄材料时用。补贴由户籍地（户口所在地）办，和住在哪里无关。

living_subsidy-not_dibao = 这项补贴主要发给低保家庭
living_subsidy-not_dibao-1 = 您选了“都不是”。别的家庭能不能领，各地不同。
    .other = 这里选了“都不是”。别的家庭能不能领，各地不同。
living_subsidy-not_dibao-2 = 家里困难的，可以先申请低保。
