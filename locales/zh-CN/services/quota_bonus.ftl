# 超比例安排残疾人就业奖励（用人单位办）. domain.md 2.7 row 68.

quota_bonus-title = 超比例安排残疾人就业奖励（用人单位办）
quota_bonus-summary = 单位安排的残疾职工超过规定比例，可以得到奖励。
quota_bonus-situation = 我们单位残疾职工多
quota_bonus-search = 超比例 奖励 残疾职工 用人单位 企业 公司 残保金 雇残疾人 补贴

quota_bonus-who-1 = 残疾职工超过规定比例，已经认证的单位。
quota_bonus-who-2 = 规定比例由各省定，以当地公示为准。

quota_bonus-amount-1 = 奖励多少，以当地公示为准。

quota_bonus-decides-1 = 县级残联审核，财政部门拨款。

quota_bonus-time-1 = 每年在认证以后申请。截止日期以当地公示为准。

quota_bonus-asked-1 = 单位名称和统一社会信用代码。
quota_bonus-asked-2 = 认证了没有，超过多少人。
quota_bonus-asked-3 = 经办人怎么联系。

quota_bonus-after-1 = 残联按认证的结果核对。
quota_bonus-after-2 = 通过以后，当地一般会公示（贴出名单）单位名称。
quota_bonus-after-3 = 公示没有问题，财政部门拨款到单位账户。

quota_bonus-where-1 = 单位所在地的县级残联。

quota_bonus-together-1 = 同一批职工，能不能同时领岗位补贴，请先问残联。

quota_bonus-basis-1 = 残疾人就业条例
quota_bonus-basis-2 = 单位所在地自己公布的规定

quota_bonus-declaration-1 = 我是单位的经办人，单位同意我申请。
quota_bonus-declaration-2 = 我填的内容都是真的，没有隐瞒。
quota_bonus-declaration-3 = 我同意办理的部门核对这件事要用的信息。
quota_bonus-declaration-4 = 情况变了，我会主动告诉办理的部门。
quota_bonus-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Facts of places

quota_bonus-fact-five_times = 呼伦贝尔市的文件：按当地月最低工资的5倍奖励。现在还是不是，请问市残联。

## unit_name

quota_bonus-unit_name = 单位叫什么名字？
quota_bonus-unit_name-label = 单位名称
quota_bonus-unit_name-hint = 和营业执照或法人证书上一样。
quota_bonus-unit_name-why = 奖励给单位。
quota_bonus-unit_name-error-missing = 请填单位的全名。

## credit_code

quota_bonus-credit_code = 统一社会信用代码是多少？
quota_bonus-credit_code-label = 统一社会信用代码
quota_bonus-credit_code-hint = 18位，在营业执照上。
quota_bonus-credit_code-why = 和认证的结果核对。
quota_bonus-credit_code-error-missing = 请填18位的统一社会信用代码。

## certified

quota_bonus-certified = 按比例就业认证办好了吗？
quota_bonus-certified-label = 认证
quota_bonus-certified-why = 奖励按认证的人数算。
quota_bonus-certified-yes = 办好了
quota_bonus-certified-applied = 申请了，还没有结果
quota_bonus-certified-no = 还没有办
quota_bonus-certified-no-hint = 请先办认证。这份申请也可以先交。
quota_bonus-certified-error-missing = 请选认证办好没有。

## above_quota

quota_bonus-above_quota = 超过规定比例多少人？
quota_bonus-above_quota-label = 超过的人数
quota_bonus-above_quota-hint = 填整数。例如：3。
quota_bonus-above_quota-why = 奖励按超过的人数算。
quota_bonus-above_quota-error-missing = 请填超过的人数。例如：3。

## handler_name

quota_bonus-handler_name = 经办人叫什么名字？
quota_bonus-handler_name-label = 经办人
quota_bonus-handler_name-hint = 填您自己的姓名。
    .other = 填经办人的姓名。
quota_bonus-handler_name-why = 有问题，残联找您。
    .other = 有问题，残联找经办人。
quota_bonus-handler_name-error-missing = 请填经办人的姓名。
