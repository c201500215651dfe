# 按比例安排残疾人就业认证（用人单位办）. domain.md 2.7 row 67.

quota_certification-title = 按比例安排残疾人就业认证（用人单位办）
quota_certification-summary = 用人单位每年申报安排了多少残疾人上班，由残联认证（核对后确认）。
quota_certification-situation = 我代表单位，申报残疾职工
quota_certification-search = 按比例就业 联网认证 年审 残保金 残疾人就业保障金 用人单位 公司 企业 申报 残疾职工 跨省通办

quota_certification-who-1 = 安排了残疾人上班的单位。由单位的经办人填写。
quota_certification-who-2 = 残疾职工本人不用办。发现单位冒用您的证，请举报。
    .other = 残疾职工本人不用办。发现单位冒用残疾人证，请举报。

quota_certification-amount-1 = 不收钱。安排够比例的，可以少交或不交残保金（残疾人就业保障金）。

quota_certification-decides-1 = 单位所在地的县级残联认证。

quota_certification-time-1 = 每年一次，只在开放的月份收。以当地公示为准。

quota_certification-asked-1 = 单位名称和统一社会信用代码。
quota_certification-asked-2 = 申报哪一年，职工多少人，其中残疾职工多少人。
quota_certification-asked-3 = 经办人怎么联系。

quota_certification-after-1 = 残联核对劳动合同、工资和社保。多数由部门联网核对。
quota_certification-after-2 = 认证以后，结果传给税务部门。
quota_certification-after-3 = 不同意结果的，可以要求复核（再核一遍）。

quota_certification-where-1 = 单位所在地的县级残联。也可以在外地跨省通办窗口办。

quota_certification-together-1 = 超过比例的，可以接着申请超比例奖励。

quota_certification-basis-1 = 残疾人就业条例
quota_certification-basis-2 = 单位所在地自己公布的规定

quota_certification-declaration-1 = 我是单位的经办人，单位同意我申报。
quota_certification-declaration-2 = 残疾职工都真实上班，没有只挂名的。
quota_certification-declaration-3 = 我填的内容都是真的，没有隐瞒。
quota_certification-declaration-4 = 我同意办理的部门核对这件事要用的信息。
quota_certification-declaration-5 = 情况变了，我会主动告诉办理的部门。
quota_certification-declaration-6 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

quota_certification-paper-staff_list = 残疾职工名单
quota_certification-paper-staff_list-how = 写姓名、残疾人证号、上班的起止月份，盖单位章。只交给残联。
quota_certification-paper-wage_proof = 工资和社保的凭证
quota_certification-paper-wage_proof-when = 社保不在本省交，联网查不到的时候
quota_certification-paper-wage_proof-how = 银行工资流水和社保缴费单，可以打印。

## unit_name

quota_certification-unit_name = 单位叫什么名字？
quota_certification-unit_name-label = 单位名称
quota_certification-unit_name-hint = 和营业执照或法人证书上一样。
quota_certification-unit_name-why = 按单位认证。
quota_certification-unit_name-error-missing = 请填单位的全名。

## credit_code

quota_certification-credit_code = 统一社会信用代码是多少？
quota_certification-credit_code-label = 统一社会信用代码
quota_certification-credit_code-hint = 18位，在营业执照上。
quota_certification-credit_code-why = 和社保、税务核对用。
quota_certification-credit_code-error-missing = 请填18位的统一社会信用代码。

## declared_year

quota_certification-declared_year = 申报哪一年？
quota_certification-declared_year-label = 申报的年度
quota_certification-declared_year-why = 一年一申报。
quota_certification-declared_year-last = 去年
quota_certification-declared_year-earlier = 更早的年度
quota_certification-declared_year-earlier-hint = 过了期的，残联看能不能补。
quota_certification-declared_year-error-missing = 请选申报哪一年。

## staff_total

quota_certification-staff_total = 单位一共多少职工？
quota_certification-staff_total-label = 职工人数
quota_certification-staff_total-hint = 填那一年的平均人数，整数。例如：60。
quota_certification-staff_total-why = 用来算应该安排多少人。
quota_certification-staff_total-error-missing = 请填职工人数。例如：60。

## disabled_staff

quota_certification-disabled_staff = 其中残疾职工多少人？
quota_certification-disabled_staff-label = 残疾职工人数
quota_certification-disabled_staff-hint = 填实际上班的人数。例如：2。
quota_certification-disabled_staff-why = 残联照名单核对。
quota_certification-disabled_staff-error-missing = 请填残疾职工人数。例如：2。

## data_online

quota_certification-data_online = 残疾职工的社保在哪里交？
quota_certification-data_online-label = 社保缴纳地
quota_certification-data_online-why = 联网能查到的，不用交凭证。
quota_certification-data_online-yes = 都在本省
quota_certification-data_online-no = 有人在外省交
quota_certification-data_online-error-missing = 请选社保在哪里交。

## handler_name

quota_certification-handler_name = 经办人叫什么名字？
quota_certification-handler_name-label = 经办人
quota_certification-handler_name-hint = 填您自己的姓名。
    .other = 填经办人的姓名。
quota_certification-handler_name-why = 有问题，残联找您。
    .other = 有问题，残联找经办人。
quota_certification-handler_name-error-missing = 请填经办人的姓名。
