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
    .other = 退回受理的部门，它会书面告诉申请人
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
    .other = 这份申请同意了。下面是要提供的内容。
notice-next-grant = 没有按时拿到，或者情况有变化，请联系写通知的单位。

## Finding a service
situation-child = 孩子
situation-health = 看病和康复
situation-travel = 出行
situation-housing = 住房
situation-school = 上学
situation-work = 工作
situation-care = 照护
situation-money = 钱不够用
situation-certificate = 残疾人证和其他证件
situation-rights = 权益和求助
situation-join = 、
services-search = 找一件事
services-search-hint = 用平常的话写，例如：轮椅、孩子康复、补助。写拼音也可以。
services-search-button = 查找
services-situations = 按您的情况找
    .other = 按申请人的情况找
services-found-title = 找到的事
services-found = 找到 { $n } 件，最像的在前面
services-nothing = 没有找到“{ $query }”
services-nothing-text = 请换一个说法，或者按您的情况找。也可以打 12385 问。
    .other = 请换一个说法，或者按申请人的情况找。也可以打 12385 问。
services-entitlement = 不知道能办什么？
services-entitlement-text = 回答几个问题，看看您可能符合哪些。不用登录，回答不保存。
    .other = 回答几个问题，看看可能符合哪些。不用登录，回答不保存。
services-entitlement-link = 看看我能享受什么
start-frequent = 办得最多的

## What could I get?
entitlement-title = 我能享受什么
entitlement-lead = 回答几个问题，看看您可能符合哪些服务。不知道的可以不填。
    .other = 回答几个问题，看看申请人可能符合哪些服务。不知道的可以不填。
entitlement-stored = 您的回答只用来算这一次，不保存，也不会替您报名。
    .other = 这些回答只用来算这一次，不保存，也不会自动报名。
entitlement-button = 看看结果
entitlement-ask-place = 户口在哪里？
entitlement-ask-place-hint = 写县或乡镇的名字，例如：林西县、同江市、林西镇。
entitlement-ask-place_code = 同名的地方有几个，是哪一个？
entitlement-place-error-missing = 请写户口所在的县或乡镇。各地的规定不一样。
entitlement-place-error-choose = 有几个地方叫这个名字。请在下面选一个，或者写得更全一些。
entitlement-ask-age = 多大年纪？
entitlement-ask-age-hint = 填残疾人本人的周岁，例如：5。
entitlement-ask-certificate = 有残疾人证吗？
entitlement-ask-category = 残疾人证上是哪一类？
entitlement-ask-grade = 残疾人证上是几级？
entitlement-ask-household = 家里是哪一种？
entitlement-ask-child = 是给残疾孩子办吗？
entitlement-ask-working = 现在工作吗？
entitlement-ask-studying = 现在上学吗？
entitlement-certificate-valid = 有，没过期
entitlement-certificate-expired = 有，过期了
entitlement-certificate-none = 没有
entitlement-category-vision = 视力
entitlement-category-hearing = 听力
entitlement-category-speech = 言语
entitlement-category-limb = 肢体
entitlement-category-intellectual = 智力
entitlement-category-mental = 精神
entitlement-category-multiple = 多重
entitlement-grade-1 = 一级
entitlement-grade-2 = 二级
entitlement-grade-3 = 三级
entitlement-grade-4 = 四级
entitlement-household-dibao = 低保家庭
entitlement-household-dibao_marginal = 低保边缘家庭
entitlement-household-tekun = 特困供养
entitlement-household-other_hardship = 其他困难家庭
entitlement-household-none = 都不是
entitlement-child-yes = 是
entitlement-child-no = 不是
entitlement-registration-yes = 户口在这里
entitlement-registration-no = 户口不在这里
entitlement-working-working = 在上班
entitlement-working-seeking = 在找工作
entitlement-working-own_business = 自己做生意
entitlement-working-unable = 干不了活
entitlement-working-none = 都不是
entitlement-studying-school = 在上小学、中学
entitlement-studying-college = 在上大学
entitlement-studying-entering_college = 刚考上大学
entitlement-studying-none = 没有上学
entitlement-what-age = 年龄
entitlement-what-certificate = 残疾人证
entitlement-what-category = 残疾类别
entitlement-what-grade = 残疾等级
entitlement-what-household = 家庭情况
entitlement-what-child = 残疾孩子
entitlement-what-registration = 户口
entitlement-what-working = 工作
entitlement-what-studying = 上学
entitlement-or = 、
entitlement-years = { $n } 岁
entitlement-from-to = { $from } 到 { $to } 岁
entitlement-from = { $from } 岁以上
entitlement-reason-yes = 符合。{ $what }：要求{ $wanted }，您是{ $given }。
    .other = 符合。{ $what }：要求{ $wanted }，填的是{ $given }。
entitlement-reason-maybe = 可能符合，要问办事机关。{ $what }：一般要求{ $wanted }，您是{ $given }。
    .other = 可能符合，要问办事机关。{ $what }：一般要求{ $wanted }，填的是{ $given }。
entitlement-reason-no = 不太符合。{ $what }：要求{ $wanted }，您是{ $given }。
    .other = 不太符合。{ $what }：要求{ $wanted }，填的是{ $given }。
entitlement-reason-untold = 您没有填{ $what }。要求{ $wanted }。
    .other = 没有填{ $what }。要求{ $wanted }。
entitlement-document = 依据：{ $document }。
entitlement-no-rules = 没有能在网上核对的条件，请问办事机关。
entitlement-advice = 结果
entitlement-never = 这只是参考，不是决定。结果不合的，您也可以申请。
    .other = 这只是参考，不是决定。结果不合的，也可以申请。
entitlement-place = 按{ $place }的规定看。能不能办，由办事机关核对后决定。
entitlement-yes = 可能符合
entitlement-maybe = 要再问一问
entitlement-no = 不太符合
entitlement-no-show = 看看不太符合的
entitlement-no-text = 按您的回答，下面这些不太符合。您仍可以申请，由办事机关决定。
    .other = 按这些回答，下面这些不太符合。仍可以申请，由办事机关决定。
entitlement-count = { $n } 件
entitlement-reasons = 为什么
entitlement-facts = 当地的规定
entitlement-open = 看条件和怎么办

## Facts of a place
guide-fact = { $place }：{ $fact }（{ $document }，{ $date }起）
guide-facts = 当地的规定
guide-together = 不能一起领的
guide-after = 交了以后
guide-in-person = 当面去哪里办
guide-paper-ways = 材料怎么开
guide-paper-form = 打印纸质表，用笔填
guide-promise = { $n }个工作日（平台的服务承诺，不是法定时限）
guide-information = 这件事不在网上交。下面写了有什么、找谁问。
guide-code = 用手机打开这一页
guide-code-text = 可以打印出来，贴在窗口或发给家人。里面没有任何人的信息。
guide-code-opens = 扫码打开“{ $service }”这一页
code-typed = 不能扫码的，输入：
code-how = 打开本网站，在“输入短码”里填。短码几个月后会换。

## Short codes
codes-title = 输入短码
codes-label = 短码
codes-hint = 8个字母和数字，大小写都行，例如：K7M2-P9QX。
codes-button = 打开
codes-code-error-missing = 请填短码，8个字母和数字。
codes-code-error-unknown = 没有这个短码，或者已经过期。请对照再看一遍，或者按名称找。

## A form on paper
paper-form-title = { $service }：纸质表
paper-form-version = 第 { $n } 版
paper-form-how = 打印出来，用笔填好，交到户籍地的窗口。题目和编号跟网上一样。
paper-form-number = 第 { $n } 题
paper-form-only-if = 第 { $n } 题选“{ $answers }”的才填
paper-form-signature = 签名：
paper-form-date = 日期：

## Reports without a name
guide-nameless = 不登录，不留名，直接报告
guide-nameless-text = 不用账号，不填姓名。交了以后给您编号和查询码，可以查结果。
    .other = 不用账号，不填姓名。交了以后有编号和查询码，可以查结果。
report-nameless = 不留名
report-place = 事情发生的地方
report-number = 报告编号
report-code = 查询码
report-done-title = 报告收到了
report-done = 报告已经交给办事机关
report-done-nameless = 没有记您的姓名、号码和账号。
    .other = 没有记姓名、号码和账号。
report-keep = 请记下编号和查询码
report-keep-text = 要查结果，两样都要。丢了不能补，因为我们不知道您是谁。
    .other = 要查结果，两样都要。丢了不能补，因为我们不知道是谁报告的。
follow-title = 查报告的结果
follow-lead = 不留名的报告，用编号和查询码查。有账号的，登录后在“我办的事”里看。
follow-number-hint = 16个字母和数字，大小写都行。
follow-code-hint = 12个字母和数字，和编号一起给您的。
    .other = 12个字母和数字，和编号在一起。
follow-number-error-unknown = 编号和查询码对不上。请对照两样，再填一遍。
follow-number-error-missing = 请填报告编号。
follow-code-error-missing = 请填查询码。
follow-button = 查一查
follow-found = 您的报告
    .other = 这份报告
follow-stage = 现在
follow-outcome = 结果
