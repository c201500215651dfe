# 社会保险补贴. Questions of its own; the rest comes from shared.ftl.

social_insurance_subsidy-title = 社会保险补贴
social_insurance_subsidy-summary = 自己干活交社保的残疾人，给残疾职工交社保的单位，可以申请补贴。
social_insurance_subsidy-situation = 我自己干活自己交社保，负担重
social_insurance_subsidy-search = 社保补贴 社会保险补贴 灵活就业 个体户 自己交社保 自谋职业 开店 交社保 职工养老 医保补贴 单位社保 招用残疾人 企业补贴 4050 灵活就业社保 自由职业 摆摊 网店 快递 按摩店 老板 公司 五险 三险

social_insurance_subsidy-who-1 = 自己做生意（个体户）并交了社保的残疾人。
social_insurance_subsidy-who-2 = 招用残疾人并给他们交了社保的单位。
social_insurance_subsidy-who-3 = 有的地方，灵活就业的残疾人也可以。
social_insurance_subsidy-who-4 = 本人可以申请，也可以托人办。单位由经办人申请。

social_insurance_subsidy-amount-1 = 先自己交，再申请补一部分。
social_insurance_subsidy-amount-2 = 补多少、补几年，各地不同，以当地公示为准。

social_insurance_subsidy-decides-1 = 县级人社部门决定。有的地方由残联决定。

social_insurance_subsidy-time-1 = 有的地方每年只收一次，请先问当地什么时候收。
social_insurance_subsidy-time-2 = 要多久，各地规定不同，以当地公示为准。

social_insurance_subsidy-asked-1 = 您是个体户、灵活就业，还是单位。
    .other = 申请的是个体户、灵活就业，还是单位。
social_insurance_subsidy-asked-2 = 交了哪几种社保，从哪个月到哪个月。
social_insurance_subsidy-asked-3 = 补贴发到哪个账户，怎么联系您。
    .other = 补贴发到哪个账户，怎么联系申请人。

social_insurance_subsidy-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
social_insurance_subsidy-after-2 = 人社部门核对缴费记录和残疾人证。
social_insurance_subsidy-after-3 = 通过了，补贴转到账户。
social_insurance_subsidy-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

social_insurance_subsidy-where-1 = 县级人社部门的就业窗口，或户籍地乡镇（街道）。
social_insurance_subsidy-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

social_insurance_subsidy-together-1 = 已经由政府代缴的，一般不能重复补。

social_insurance_subsidy-basis-1 = 《残疾人保障法》第四十七条
social_insurance_subsidy-basis-2 = 户籍地自己公布的规定

social_insurance_subsidy-declaration-1 = 我填的内容都是真的，没有隐瞒。
social_insurance_subsidy-declaration-2 = 我同意残联核对我的残疾人证信息。
social_insurance_subsidy-declaration-3 = 多领、错领的钱，我会主动退回。
social_insurance_subsidy-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

social_insurance_subsidy-fact-chifeng = 赤峰规划写明：对残疾人个体户和用人单位，按规定给社会保险补贴。
social_insurance_subsidy-fact-linxi = 林西规划写明：对残疾人个体户和用人单位，按规定给社会保险补贴。
social_insurance_subsidy-fact-hulunbuir = 呼伦贝尔的意见写到用人单位的社会保险补贴。个人能不能申请，请问人社部门。
social_insurance_subsidy-fact-tongjiang = 同江的文件写明：灵活就业的残疾人也可以申请。

social_insurance_subsidy-paper-business_licence = 营业执照
social_insurance_subsidy-paper-payment_slip = 社会保险缴费凭证
social_insurance_subsidy-paper-payment_slip-how = 社保窗口、电子税务局或手机上可以打印。
social_insurance_subsidy-paper-contract = 劳动合同和工资发放记录
social_insurance_subsidy-paper-contract-when = 用人单位申请的
social_insurance_subsidy-paper-contract-how = 单位人事或财务提供。
social_insurance_subsidy-paper-work_statement = 灵活就业的说明
social_insurance_subsidy-paper-work_statement-when = 灵活就业的
social_insurance_subsidy-paper-work_statement-how = 自己写做什么活、在哪里做。有的地方要社区盖章。

social_insurance_subsidy-applicant_kind = 谁来申请补贴？
social_insurance_subsidy-applicant_kind-label = 申请的人
social_insurance_subsidy-applicant_kind-hint = 选符合的一项。
social_insurance_subsidy-applicant_kind-why = 三种情况的材料不一样。
social_insurance_subsidy-applicant_kind-own_business = 我自己做生意，有营业执照
social_insurance_subsidy-applicant_kind-flexible = 我打零工、灵活就业
social_insurance_subsidy-applicant_kind-flexible-hint = 例如网店、跑腿、手工、按摩。
social_insurance_subsidy-applicant_kind-employer = 我是单位的经办人
social_insurance_subsidy-applicant_kind-error-missing = 请选一项。

social_insurance_subsidy-work = 您做什么活？
    .other = 申请人做什么活？
social_insurance_subsidy-work-label = 做的活
social_insurance_subsidy-work-hint = 写做什么，在哪里做。例如：在镇上修手机。
social_insurance_subsidy-work-why = 核对您是不是真的在干活。
    .other = 核对申请人是不是真的在干活。
social_insurance_subsidy-work-error-missing = 请写做什么活。例如：开小卖部。

social_insurance_subsidy-employer_name = 单位叫什么名字？
social_insurance_subsidy-employer_name-label = 单位名称
social_insurance_subsidy-employer_name-hint = 和营业执照上写的一样。
social_insurance_subsidy-employer_name-why = 用来查单位的缴费记录。
social_insurance_subsidy-employer_name-error-missing = 请填单位名称。

social_insurance_subsidy-disabled_staff = 给几名残疾职工交了社保？
social_insurance_subsidy-disabled_staff-label = 残疾职工人数
social_insurance_subsidy-disabled_staff-hint = 只算签了合同、交了社保的。
social_insurance_subsidy-disabled_staff-why = 补贴按人数算。
social_insurance_subsidy-disabled_staff-error-missing = 请填人数，只写数字。例如：2。

social_insurance_subsidy-insurances = 交了哪几种社保？
social_insurance_subsidy-insurances-label = 交的社保
social_insurance_subsidy-insurances-hint = 看缴费凭证，交了哪些选哪些。
social_insurance_subsidy-insurances-why = 每种保险的补贴分开算。
social_insurance_subsidy-insurances-pension = 养老保险
social_insurance_subsidy-insurances-medical = 医疗保险
social_insurance_subsidy-insurances-unemployment = 失业保险
social_insurance_subsidy-insurances-injury = 工伤保险
social_insurance_subsidy-insurances-error-missing = 请选交了的社保。

social_insurance_subsidy-months = 从哪个月交到哪个月？
social_insurance_subsidy-months-label = 缴费的月份
social_insurance_subsidy-months-hint = 例如：2026年1月到6月。
social_insurance_subsidy-months-why = 补贴按交了几个月算。
social_insurance_subsidy-months-error-missing = 请写从几月到几月。例如：2026年1月到6月。

social_insurance_subsidy-bank_name-hint = 写卡或存折上的银行名。单位申请的，填单位开户银行。
social_insurance_subsidy-bank_name-why = 通过以后，钱转到这家银行的账户。

social_insurance_subsidy-bank_account-hint = 本人申请的，用本人名下的账户。单位申请的，用单位账户。请不要填密码。
