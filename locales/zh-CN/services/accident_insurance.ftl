# 残疾人意外伤害保险. Questions of its own; the rest comes from shared.ftl.

accident_insurance-title = 残疾人意外伤害保险理赔
accident_insurance-summary = 有的地方给残疾人买了意外保险。受了伤，告诉残联，帮您找保险公司赔。
    .other = 有的地方给残疾人买了意外保险。受了伤，告诉残联，帮着找保险公司赔。
accident_insurance-situation = 我摔伤了，不知道有没有保险
accident_insurance-search = 意外险 意外保险 摔伤 摔倒 骨折 烫伤 车祸 理赔 赔钱 赔偿 保险公司 住院 意外伤害 残疾人保险 报案 摔了 胳膊断了 腿断了 保单 受伤赔钱 交通事故 触电 被狗咬 从床上掉下来 磕伤

accident_insurance-who-1 = 当地给残疾人统一买了保险的，有证的残疾人都可以报。
accident_insurance-who-2 = 不知道买没买，也先报，工作人员帮您查。
    .other = 不知道买没买，也先报，工作人员帮着查。
accident_insurance-who-3 = 家人、监护人、村（居）委会可以替您报。
    .other = 家人、监护人、村（居）委会可以替着报。

accident_insurance-amount-1 = 赔多少，看当地买的是哪一种，以保险合同为准。
accident_insurance-amount-2 = 您不用自己交保险费的，要看当地公示。
    .other = 要不要自己交保险费，看当地公示。

accident_insurance-decides-1 = 赔不赔、赔多少，由保险公司决定。残联帮着办。

accident_insurance-time-1 = 出事以后尽快报。报得晚，保险公司可能难查。
accident_insurance-time-2 = 报案有没有期限，以保险合同为准。

accident_insurance-asked-1 = 哪一天、在哪里、怎么受的伤。
accident_insurance-asked-2 = 伤得怎么样，在哪里看的病。
accident_insurance-asked-3 = 有没有告诉保险公司，怎么联系您。
    .other = 有没有告诉保险公司，怎么联系申请人。

accident_insurance-after-1 = 乡镇或街道转给县残联，查您在不在保险里。
    .other = 乡镇或街道转给县残联，查申请人在不在保险里。
accident_insurance-after-2 = 在的，残联告诉您怎么向保险公司要赔。
    .other = 在的，残联说明怎么向保险公司要赔。
accident_insurance-after-3 = 不在的，也会告诉您，还能申请医疗救助、临时救助。
    .other = 不在的，也会说明，还能申请医疗救助、临时救助。

accident_insurance-where-1 = 乡镇（街道）残联，或县级残联。
accident_insurance-where-2 = 急救先打120。

accident_insurance-together-1 = 医保报过的，保险还可以赔剩下的，看合同。

accident_insurance-basis-1 = 户籍地残联和保险公司的保险合同

accident_insurance-declaration-1 = 我报告的内容，是我看到的或知道的。
accident_insurance-declaration-2 = 我同意残联为了帮我理赔，核对我的残疾人证和参保名单。
accident_insurance-declaration-3 = 我知道，这些内容只用来处理这件事。

accident_insurance-fact-chifeng = 赤峰规划写明：残疾人意外伤害保险已经全覆盖，保额要提高。
accident_insurance-fact-linxi = 林西规划写明：提高残疾人意外伤害保险的保额。
accident_insurance-fact-hulunbuir = 呼伦贝尔的意见提出要建立残疾人意外伤害保险。建没建，请问残联。

accident_insurance-paper-hospital_papers = 病历、诊断证明、看病单据
accident_insurance-paper-hospital_papers-when = 看过病的，原件先留好
accident_insurance-paper-hospital_papers-how = 医院可以补打。报医保以前，先问要不要留原件。
accident_insurance-paper-accident_report = 交警或派出所的证明
accident_insurance-paper-accident_report-when = 车祸或被人打伤的
accident_insurance-paper-accident_report-how = 找处理的交警队或派出所要。

accident_insurance-hurt_on = 哪一天受的伤？
accident_insurance-hurt_on-label = 受伤日期
accident_insurance-hurt_on-hint = 例如：2026年9月1日。
accident_insurance-hurt_on-why = 保险只管合同期里出的事。
accident_insurance-hurt_on-error-missing = 请填受伤的日期。例如：2026年9月1日。

accident_insurance-location = 在哪里受的伤？
accident_insurance-location-label = 受伤的地点
accident_insurance-location-hint = 例如：家里厕所，村口公路。
accident_insurance-location-why = 保险公司会问。
accident_insurance-location-error-missing = 请写受伤的地点。

accident_insurance-cause = 怎么受的伤？
accident_insurance-cause-label = 原因
accident_insurance-cause-hint = 选主要的一项。
accident_insurance-cause-why = 有的原因保险不赔，先问清楚。
accident_insurance-cause-fall = 摔倒、跌落
accident_insurance-cause-traffic = 车祸
accident_insurance-cause-burn = 烫伤、烧伤、触电
accident_insurance-cause-animal = 被动物咬伤、踢伤
accident_insurance-cause-work = 干活时受伤
accident_insurance-cause-work-hint = 有单位的，可能算工伤，先问单位。
accident_insurance-cause-assault = 被人打伤
accident_insurance-cause-other = 别的原因
accident_insurance-cause-error-missing = 请选一个原因。

accident_insurance-injury = 伤得怎么样？
accident_insurance-injury-label = 伤情
accident_insurance-injury-hint = 有几样选几样。
accident_insurance-injury-why = 门诊、住院、伤残，赔的办法不一样。
accident_insurance-injury-outpatient = 看了门诊
accident_insurance-injury-hospital = 住了院
accident_insurance-injury-disability = 留下新的残疾
accident_insurance-injury-untreated = 还没看病
accident_insurance-injury-died = 人去世了
accident_insurance-injury-error-missing = 请选伤情。

accident_insurance-treated_at = 在哪家医院看的？
accident_insurance-treated_at-label = 医院
accident_insurance-treated_at-hint = 写医院名称。几家的，都写上。
accident_insurance-treated_at-why = 查病历和单据用。

accident_insurance-insurer_told = 告诉保险公司了吗？
accident_insurance-insurer_told-label = 报没报案
accident_insurance-insurer_told-hint = 不知道是哪家公司，选“没有”。
accident_insurance-insurer_told-why = 没报的，残联马上帮您报。
    .other = 没报的，残联马上帮着报。
accident_insurance-insurer_told-no = 没有
accident_insurance-insurer_told-yes = 报了
accident_insurance-insurer_told-refused = 报了，说不赔
accident_insurance-insurer_told-error-missing = 请选一项。
