# Words that several services share. The program looks up {service}-{name} first, then shared-{name} here.
# A question: {q} heading, -label row on the check page, -hint, -why, -{option}, -{option}-hint, -error-{code}.
# paper-{id}: papers to have at hand. advice-{code}: warnings that never stop anybody; the office decides.

## Certificate number

shared-certificate_number = 您的残疾人证号是多少？
    .other = 申请人的残疾人证号是多少？
shared-certificate_number-label = 残疾人证号
shared-certificate_number-hint = 看残疾人证上的号码，有20位。前18位是身份证号，后面还有2位数字。补办过的证，后面多一个B和一个数字，共22位。样子像：15049919850515002442。
shared-certificate_number-why = 残联用证号核对您的残疾类别和等级。证号不会公开。
    .other = 残联用证号核对残疾类别和等级。证号不会公开。
shared-certificate_number-error-missing = 请填残疾人证号，共20位。补办过的证有22位。
shared-certificate_number-error-bad-length = 残疾人证号应是20位或22位，您填了{ $n }位。请对照证件，看看少了还是多了。
    .other = 残疾人证号应是20位或22位，现在填了{ $n }位。请对照证件，看看少了还是多了。
shared-certificate_number-error-bad-check = 前18位和身份证号的规则对不上。可能错了一位，请对照证件再看一遍。
shared-certificate_number-error-bad-characters = 请对照证件，再看号码里的每一位。只能有数字、字母X和B。第19位是1到7，第20位是1到4。
shared-certificate_number-error-not-a-date = 第7到14位是出生日期，现在不是真实的日子。请对照证件再看一遍。
shared-certificate_number-error-certificate-of-another = 前18位和申请人的身份证号不一样。请填申请人本人的残疾人证号。

## Certificate expiry

shared-certificate_expiry = 残疾人证有效期到哪一天？
shared-certificate_expiry-label = 残疾人证有效期
shared-certificate_expiry-hint = 看残疾人证上的有效期，填最后那一天。例如：2030年6月1日。找不到，可以问发证的残联。
shared-certificate_expiry-why = 证快到期时，我们提醒您换证。证过期了也可以申请，请同时去换证。
    .other = 证快到期时，我们提醒换证。证过期了也可以申请，请同时去换证。
shared-certificate_expiry-error-missing = 请填有效期的最后一天。例如：2030年6月1日。
shared-certificate_expiry-error-not-a-date = 请把年、月、日填完整。例如：2030年6月1日。

## Serving a sentence

shared-custodial = 您现在正在监狱服刑吗？
    .other = 申请人现在正在监狱服刑吗？
shared-custodial-label = 是否正在服刑
shared-custodial-hint = 缓刑、管制、社区矫正、假释，请选“否”。还没有判决的，也选“否”。判决后在看守所服刑的，选“是”。
shared-custodial-why = 每位申请人都要回答这一题。按规定，正在监狱服刑时一般不发补贴。刑满后可以重新申请。
shared-custodial-yes = 是，正在监狱服刑
shared-custodial-no = 否，没有在监狱服刑
shared-custodial-error-missing = 请选“是”或“否”。

## Household

shared-household = 您家属于哪一种？
    .other = 申请人的家庭属于哪一种？
shared-household-label = 家庭情况
shared-household-hint = 说不准，选“其他困难家庭”。工作人员会核对。
shared-household-why = 有的帮助先给困难家庭。没有低保，也可以申请。
shared-household-dibao = 低保家庭
shared-household-dibao-hint = 低保就是最低生活保障。民政部门每月发低保金。
shared-household-dibao_marginal = 低保边缘家庭
shared-household-dibao_marginal-hint = 收入比低保线高一点，民政部门已经认定。
shared-household-tekun = 特困供养（农村以前叫五保）
shared-household-tekun-hint = 不能劳动、没有收入、没有家人能养，由政府供养。
shared-household-other_hardship = 其他困难家庭
shared-household-other_hardship-hint = 不是低保，但家里困难。例如看病花钱多，没有人能挣钱。
shared-household-none = 都不是
shared-household-none-hint = 您仍可以申请，由办事机关决定。
    .other = 仍可以申请，由办事机关决定。
shared-household-error-missing = 请选一种。说不准，选“其他困难家庭”。

## Residence

shared-residence = 您现在住在哪里？
    .other = 申请人现在住在哪里？
shared-residence-label = 现在的住址
shared-residence-hint = 写到村和门牌，或小区和房号。没有门牌的，写附近好找的地方。
shared-residence-why = 工作人员上门或寄材料时用。
shared-residence-error-missing = 请填现在的住址，写到能找到您的地方。
    .other = 请填申请人现在的住址，写到能找到人的地方。
shared-residence-error-too-long = 住址最多写{ $n }个字，请写短一些。
shared-residence-error-bad-characters = 住址里有不能保存的符号。请删掉，再写一遍。

## Phone

shared-phone = 您的电话号码是多少？
    .other = 申请人的电话号码是多少？
shared-phone-label = 电话号码
shared-phone-hint = 手机号有11位，座机要带区号。没有电话，可以填家人的。
    .other = 手机号有11位，座机要带区号。本人没有电话，可以填家人的。
shared-phone-why = 缺材料或有结果时，办事机关会找您。听电话不方便，后面可以选别的联系办法。
    .other = 缺材料或有结果时，办事机关会找申请人。听电话不方便，后面可以选别的联系办法。
shared-phone-error-missing = 请填一个能找到您的电话。可以填家人的。
    .other = 请填一个能找到申请人的电话。可以填家人的。
shared-phone-error-not-a-phone = 请核对电话号码。手机号有11位，以1开头；座机要带区号。
shared-phone-error-bad-characters = 电话号码只能填数字。请删掉文字和其他符号。

## Way of contact

shared-contact_way = 怎么联系您最方便？
    .other = 怎么联系申请人最方便？
shared-contact_way-label = 联系办法
shared-contact_way-hint = 可以选几项。
shared-contact_way-why = 办事机关会看到您的选择，尽量按您选的办法联系。
    .other = 办事机关会看到这里的选择，尽量按选的办法联系。
shared-contact_way-call = 打电话
shared-contact_way-call-hint = 工作人员打电话给您。
    .other = 工作人员打电话给申请人。
shared-contact_way-sms = 发短信
shared-contact_way-sms-hint = 短信不写残疾和补贴的内容。
shared-contact_way-relative = 联系我的家人
shared-contact_way-relative-hint = 请和家人说好，由家人转告您。
    .other = 请和家人说好，由家人转告申请人。
shared-contact_way-sign = 用手语或文字
shared-contact_way-sign-hint = 不用听电话。用手语，或者打字、写字联系。
shared-contact_way-large_print = 给我大字材料
shared-contact_way-large_print-hint = 通知用大号字。
shared-contact_way-visit = 上门找我
shared-contact_way-visit-hint = 出门不方便的，请工作人员来家里。
shared-contact_way-error-missing = 请选一种联系办法，也可以选几种。

## Benefits drawn already

shared-overlap = 您现在还领下面的钱吗？
    .other = 申请人现在还领下面的钱吗？
shared-overlap-label = 已经在领的待遇
shared-overlap-hint = 领哪些选哪些。都不领，选“都没有”。
shared-overlap-why = 有的待遇不能和这项补贴一起领。先说清楚，以后不用退钱。
shared-overlap-tekun = 特困供养（农村以前叫五保）
shared-overlap-tekun-hint = 不能劳动、没有收入、没有家人能养，由政府供养。
shared-overlap-work_injury_care = 工伤生活护理费
shared-overlap-work_injury_care-hint = 因工受伤、要人照顾，工伤保险每月发的钱。
shared-overlap-same_subsidy_elsewhere = 在别的地方领同样的补贴
shared-overlap-same_subsidy_elsewhere-hint = 例如户口迁走以前，原来的地方还在发。
shared-overlap-none = 都没有
shared-overlap-none-hint = 上面的都不领。
shared-overlap-error-missing = 请选您在领的。都不领，请选“都没有”。
    .other = 请选申请人在领的。都不领，请选“都没有”。
shared-overlap-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

## Bank

shared-bank_name = 钱发到哪家银行？
shared-bank_name-label = 开户银行
shared-bank_name-hint = 写卡或存折上的银行名。例如：农村信用社。用社会保障卡的，写卡上的银行名。
shared-bank_name-why = 钱由银行转到残疾人本人的账户。
shared-bank_name-error-missing = 请填银行名，卡或存折上有。
shared-bank_name-error-too-long = 银行名最多写{ $n }个字，请写短一些。
shared-bank_name-error-bad-characters = 银行名里有不能保存的符号。请删掉，再写一遍。

shared-bank_account = 银行账号是多少？
shared-bank_account-label = 银行账号
shared-bank_account-hint = 看卡正面的号码，或存折第一页的账号。要用残疾人本人名下的账户。请不要填密码。
shared-bank_account-why = 钱直接转到这个账号。账号加密保存，不会公开。
shared-bank_account-error-missing = 请填银行账号。看卡正面，或存折第一页。
shared-bank_account-error-bad-length = 账号应是8到30位数字，您填了{ $n }位。请对照卡或存折再看一遍。
    .other = 账号应是8到30位数字，现在填了{ $n }位。请对照卡或存折再看一遍。
shared-bank_account-error-bad-characters = 账号只能填数字。请删掉文字和其他符号。

## Papers

shared-paper-certificate = 残疾人证
shared-paper-certificate_at_hand = 残疾人证（照着填号码，不用交）
shared-paper-bank_card = 银行卡或存折（本人名下）
shared-paper-dibao = 低保证
shared-paper-dibao-when = 领低保的
shared-paper-id_card = 身份证
shared-paper-household_register = 户口簿

## Advice

shared-advice-grade_not_severe = 护理补贴一般发给残疾一级、二级的人。有的地方，三级、四级智力或精神残疾也发。您仍可以申请，由户籍地决定。
    .other = 护理补贴一般发给残疾一级、二级的人。有的地方，三级、四级智力或精神残疾也发。仍可以申请，由户籍地决定。
shared-advice-no_hardship = 生活补贴一般发给低保家庭。有的地方，低保边缘和其他困难家庭也发。您仍可以申请，由户籍地决定。
    .other = 生活补贴一般发给低保家庭。有的地方，低保边缘和其他困难家庭也发。仍可以申请，由户籍地决定。
shared-advice-no_care_need = 护理补贴一般发给要长期照护6个月以上的人。您仍可以申请，由户籍地决定。
    .other = 护理补贴一般发给要长期照护6个月以上的人。仍可以申请，由户籍地决定。
shared-advice-certificate_expired = 残疾人证过期了，请尽快到发证的残联换证。换证期间也可以申请。
shared-advice-custodial = 正在监狱服刑时，一般不发补贴。您仍可以提交，由户籍地决定。刑满后可以重新申请。
    .other = 正在监狱服刑时，一般不发补贴。仍可以提交，由户籍地决定。刑满后可以重新申请。
shared-advice-another_holder = 补贴要发到残疾人本人的账户。用别人的账户，要由工作人员核对同意。请尽量换成本人的账户。

## Advice about other benefits

shared-advice-overlap-tekun = 领了特困供养，一般不能再领这项补贴。您仍可以提交，由户籍地核对。
    .other = 领了特困供养，一般不能再领这项补贴。仍可以提交，由户籍地核对。
shared-advice-overlap-work_injury_care = 领了工伤生活护理费，一般不能再领这项补贴。您仍可以提交，由户籍地核对。
    .other = 领了工伤生活护理费，一般不能再领这项补贴。仍可以提交，由户籍地核对。
shared-advice-overlap-orphan_allowance = 领了孤儿基本生活费，一般不能再领生活补贴，可以领护理补贴。您仍可以提交，由户籍地核对。
    .other = 领了孤儿基本生活费，一般不能再领生活补贴，可以领护理补贴。仍可以提交，由户籍地核对。
shared-advice-overlap-unattended_child_allowance = 领了事实无人抚养儿童补贴，可能不能再领生活补贴。各地规定不同，由户籍地核对。
shared-advice-overlap-welfare_living_allowance = 这两项待遇只能选一项，可以选高的一项。选哪一项由您定，工作人员会问您。
    .other = 这两项待遇只能选一项，可以选高的一项。选哪一项由申请人定，工作人员会问。
shared-advice-overlap-welfare_care_allowance = 这两项待遇只能选一项，可以选高的一项。选哪一项由您定，工作人员会问您。
    .other = 这两项待遇只能选一项，可以选高的一项。选哪一项由申请人定，工作人员会问。
shared-advice-overlap-same_subsidy_elsewhere = 同样的补贴，一般只在一个地方领。请问户籍地，要不要先把原来的报停（申请停发），免得以后要退钱。
shared-advice-overlap-long_term_care_insurance = 领了长期护理保险，能不能再领护理补贴，各地不同。您仍可以提交，由户籍地核对。
    .other = 领了长期护理保险，能不能再领护理补贴，各地不同。仍可以提交，由户籍地核对。

## Anything else

shared-words = 还有什么要告诉我们？
shared-words-label = 补充说明
shared-words-hint = 用自己的话写，几句就好。没有就不用写。
shared-words-why = 工作人员看了，办得快一些。
shared-words-error-too-long = 最多写{ $n }个字，请写短一些。
shared-words-error-bad-characters = 有不能保存的符号。请删掉，再写一遍。

## Time of a visit

shared-visit_time = 什么时候来最方便？
shared-visit_time-label = 方便的时间
shared-visit_time-hint = 可以选几项。来以前，工作人员先和您约好。
    .other = 可以选几项。来以前，工作人员先约好时间。
shared-visit_time-why = 照您方便的时间安排，不让您白等。
    .other = 照申请人方便的时间安排，不让人白等。
shared-visit_time-weekday_morning = 周一到周五的上午
shared-visit_time-weekday_afternoon = 周一到周五的下午
shared-visit_time-weekend = 周末
shared-visit_time-any_time = 都可以
shared-visit_time-error-missing = 请选一个方便的时间。都行，选“都可以”。
shared-visit_time-error-none-and-other = “都可以”不用和别的一起选。请只留一样。

## Help needed every day

shared-care_needs = 每天哪些事要别人帮忙？
shared-care_needs-label = 要人帮忙的事
shared-care_needs-hint = 要帮哪些选哪些，可以选几项。
shared-care_needs-why = 知道要帮什么，才能安排合适的人和地方。
shared-care_needs-eating = 吃饭、喝水
shared-care_needs-dressing = 穿衣、脱衣
shared-care_needs-washing = 洗脸、洗澡
shared-care_needs-toilet = 上厕所，换尿垫
shared-care_needs-moving = 起床、走动、出门
shared-care_needs-medicine = 吃药、看病
shared-care_needs-company = 身边不能离人
shared-care_needs-company-hint = 例如会走失、会发作、会伤到自己。
shared-care_needs-none = 都不用帮
shared-care_needs-error-missing = 请选要人帮忙的事。都能自己做，选“都不用帮”。
shared-care_needs-error-none-and-other = “都不用帮”不能和别的一起选。请只留一样。

## Who cares now

shared-carer = 现在谁来照顾？
shared-carer-label = 照顾的人
shared-carer-hint = 选最主要的一个。
shared-carer-why = 没有人照顾的，工作人员会先安排。
shared-carer-family = 家里人照顾
shared-carer-family_tired = 家里人照顾，快顾不过来了
shared-carer-family_tired-hint = 例如年纪大了、有病、还要上班。
shared-carer-paid = 花钱请的人
shared-carer-institution = 住在机构里，有人照顾
shared-carer-nobody = 没有人照顾
shared-carer-error-missing = 请选现在谁来照顾。

## The person's own wish

shared-own_wish = 残疾人本人愿意吗？
shared-own_wish-label = 本人愿不愿意
shared-own_wish-hint = 本人用什么方式表达都算数，例如点头、手语、画图。
shared-own_wish-why = 要本人愿意才办。本人说了算，不愿意随时可以停。
shared-own_wish-yes = 愿意
shared-own_wish-unsure = 想先看看再定
shared-own_wish-unsure-hint = 可以先去看，或者先试几天。
shared-own_wish-no = 不愿意
shared-own_wish-no-hint = 工作人员会先和本人谈，不会勉强。
shared-own_wish-cannot_say = 现在说不清楚
shared-own_wish-cannot_say-hint = 工作人员会和本人、监护人一起商量。
shared-own_wish-error-missing = 请选本人愿不愿意。说不清，选“现在说不清楚”。

## Phone in a report that may be nameless

shared-phone_if_wished = 要我们联系您吗？
    .other = 要我们联系申请人吗？
shared-phone_if_wished-label = 电话号码（可以不填）
shared-phone_if_wished-hint = 想知道结果，就留一个电话。不想留，空着就行。
shared-phone_if_wished-why = 不留电话也会处理。记下编号，可以自己查结果。
shared-phone_if_wished-error-not-a-phone = 请核对电话号码。手机号有11位，以1开头；座机要带区号。
shared-phone_if_wished-error-bad-characters = 电话号码只能填数字。请删掉文字和其他符号。

shared-paper-business_licence = 营业执照（有的话）
shared-paper-graduation_certificate = 毕业证

## The child it is about

shared-child_name = 孩子叫什么名字？
shared-child_name-label = 孩子的姓名
shared-child_name-hint = 和户口本上写的一样。
shared-child_name-why = 一次填一个孩子。几个孩子，请分几次申请。
shared-child_name-error-missing = 请填孩子的姓名。
shared-child_id_number = 孩子的身份证号是多少？
shared-child_id_number-label = 孩子的身份证号
shared-child_id_number-hint = 户口本上有，共18位。
shared-child_id_number-why = 用来找到孩子的户籍，不弄错人。
shared-child_id_number-error-missing = 请填孩子的身份证号，共18位。
shared-child_id_number-error-bad-length = 身份证号应是18位。请对照户口本再看一遍。

## Moving a certificate

shared-move_from = 证是哪里发的？
shared-move_from-label = 原来发证的地方
shared-move_from-hint = 写到县或区，例如：赤峰市林西县。残疾人证上写着发证的残联。
shared-move_from-why = 两边的残联要对上档案。
shared-move_from-error-missing = 请写原来发证的县或区。

shared-move_to = 证要迁到哪里？
shared-move_to-label = 新的户籍地
shared-move_to-hint = 写到县或区，再写乡镇或街道。户口本首页写着。
shared-move_to-why = 由新的户籍地的残联接收。
shared-move_to-error-missing = 请写新的户籍地，写到乡镇或街道。

## Household economy

shared-income = 家里现在靠什么生活？
shared-income-label = 家里的收入来源
shared-income-hint = 有几样选几样。
shared-income-why = 工作人员知道核对哪些收入，不用再来问您。
    .other = 工作人员知道核对哪些收入，不用再来问。
shared-income-wages = 上班的工资
shared-income-odd_jobs = 打零工
shared-income-odd_jobs-hint = 有活干就有钱，没活就没有。
shared-income-farming = 种地、放牧、养殖
shared-income-business = 做小生意
shared-income-pension = 养老金
shared-income-family = 家人或亲戚给的钱
shared-income-none = 没有收入
shared-income-error-missing = 请选家里的收入。没有收入，选“没有收入”。
shared-income-error-none-and-other = “没有收入”不能和别的一起选。请只留一样。

shared-income_month = 全家一个月大约收入多少元？
shared-income_month-label = 全家每月收入（元）
shared-income_month-hint = 大概的数就行。种地的，把一年的收入除以12。残疾人两项补贴不用算进去。
shared-income_month-error-missing = 请填大概的数，只写数字。例如：800。

shared-property = 家里有下面的东西吗？
shared-property-label = 家里的财产
shared-property-hint = 有也可以申请。残疾人代步的车，请在后面说明。
shared-property-why = 当地对财产有规定。先说清楚，核对时不会误会。
shared-property-second_home = 另外还有房子
shared-property-car = 汽车
shared-property-machine = 大型农机
shared-property-company = 开公司或店铺
shared-property-savings = 比较多的存款
shared-property-none = 都没有
shared-property-error-missing = 请选有的东西。都没有，选“都没有”。
shared-property-error-none-and-other = “都没有”不能和别的一起选。请只留一样。
shared-income_month-why = 民政部门要核对收入。先说大概的数，核对得快。

shared-dependants = 家里有谁靠您养？
    .other = 家里有谁靠申请人养？
shared-dependants-label = 要养的人
shared-dependants-hint = 有几样选几样。
shared-dependants-why = 核对时好算清家里的开销。
shared-dependants-children = 孩子
shared-dependants-old = 老人
shared-dependants-disabled = 残疾或生病的家人
shared-dependants-none = 没有
shared-dependants-error-missing = 请选要养的人。没有，选“没有”。
shared-dependants-error-none-and-other = “没有”不能和别的一起选。请只留一样。
