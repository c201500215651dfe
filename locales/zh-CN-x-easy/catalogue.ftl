# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
error-not-a-number = 只写数字。例如 3。
stage-deciding = 正在定
stage-review = 下一个部门正在看
stage-returned_to_reviewer = 退给上一个部门
stage-returned_to_intake = 退回去了，会写信告诉您
    .other = 退回去了，会写信告诉他
ahead-review = 下一个部门看
ahead-deciding = 定给还是不给
outcome-handled = 办好了
outcome-passed_on = 转给了能办的部门
outcome-not_confirmed = 去看过，没有发现
notice-title-grant = 通过了
notice-body-grant =
    您的申请通过了。
    给什么，写在下面。
    .other =
        他的申请通过了。
        给什么，写在下面。
notice-next-grant =
    到时候没有拿到？
    情况变了？
    请问写这封信的单位。
services-search = 找 1 件事
services-search-hint =
    用平常的话写。
    例如：轮椅、孩子康复、补助。
    写拼音也可以。
services-search-button = 找
services-situations = 看您的情况来找
    .other = 看他的情况来找
services-nothing-text =
    请换 1 个说法。
    也可以看您的情况来找。
    也可以打 12385 问。
    .other =
        请换 1 个说法。
        也可以看他的情况来找。
        也可以打 12385 问。
services-entitlement-text =
    答几个问题，看看能办什么。
    不用登录。
    您答的，不会存。
    .other =
        答几个问题，看看能办什么。
        不用登录。
        答的，不会存。
entitlement-lead =
    答几个问题。
    看看您可能符合什么。
    不知道的，可以不填。
    .other =
        答几个问题。
        看看他可能符合什么。
        不知道的，可以不填。
entitlement-stored =
    您答的，只用这 1 次。
    不会存。
    也不会替您报名。
    .other =
        答的，只用这 1 次。
        不会存。
        也不会自动报名。
entitlement-ask-place-hint =
    写县或乡镇的名字。
    例如：林西县、林西镇。
entitlement-ask-place_code = 有几个地方叫这个，是哪一个？
entitlement-place-error-missing =
    请写户口在哪个县或乡镇。
    每个地方不一样。
entitlement-place-error-choose =
    有几个地方叫这个名字。
    请在下面选 1 个。
    也可以写得更全。
entitlement-ask-age = 几岁了？
entitlement-ask-age-hint =
    写残疾人自己的年龄。
    例如：5
entitlement-ask-category = 残疾人证上写的是哪一类？
entitlement-ask-grade = 残疾人证上写的是几级？
entitlement-what-category = 哪一类残疾
entitlement-what-grade = 残疾几级
entitlement-what-household = 家里的情况
entitlement-reason-yes =
    符合。
    { $what }：要{ $wanted }，您是{ $given }。
    .other =
        符合。
        { $what }：要{ $wanted }，填的是{ $given }。
entitlement-reason-maybe =
    可能符合，要问当地。
    { $what }：一般要{ $wanted }，您是{ $given }。
    .other =
        可能符合，要问当地。
        { $what }：一般要{ $wanted }，填的是{ $given }。
entitlement-reason-no =
    不太符合。
    { $what }：要{ $wanted }，您是{ $given }。
    .other =
        不太符合。
        { $what }：要{ $wanted }，填的是{ $given }。
entitlement-reason-untold =
    您没有填{ $what }。
    要{ $wanted }。
    .other =
        没有填{ $what }。
        要{ $wanted }。
entitlement-document = 写在这里：{ $document }
entitlement-no-rules =
    网上看不出符不符合。
    请问当地。
entitlement-never =
    这只是给您看看，不是决定。
    不符合，您也可以申请。
    .other =
        这只是先看看，不是决定。
        不符合，也可以申请。
entitlement-place =
    照{ $place }的规定看的。
    能不能办，由当地来定。
entitlement-maybe = 要再问
entitlement-no-show = 看不太符合的
entitlement-no-text =
    照您答的，这些不太符合。
    您还是可以申请。
    能不能办，由当地来定。
    .other =
        照答的，这些不太符合。
        还是可以申请。
        能不能办，由当地来定。
entitlement-open = 看谁能办、怎么办
guide-fact-adopted =
    { $fact }
    这是我们用的办法。
    没有见到当地的文件。
    请看当地贴出来的。
guide-rule-ask =
    { $who }：
    当地给不给，要问当地。
guide-rule-lapse-grace =
    残疾人证过期了，要换新的。
    { $n } 个月还没申请换，就停发。
    换的时候，不停。
    请在到期以前换。
guide-rule-lapse-next =
    残疾人证过期，下个月起停发。
    换好了，从发新证的月份再发。
    前面的最多补 { $n } 个月。
    请在到期以前换。
guide-rule-monthly = 每个月发 1 次。
guide-rule-quarterly = 3 个月发 1 次。
guide-together = 能不能和别的钱一起领
guide-in-person = 去哪里办
guide-paper-ways = 这些东西怎么拿到
guide-paper-form = 打印纸的表，用笔填
guide-limit = { $n } 个上班的日子（{ $document }）
guide-promise =
    { $n } 个上班的日子。
    这是我们答应的，不是法律定的。
guide-information =
    这件事不在网上交。
    有什么、找谁问，下面都写着。
guide-code-text =
    可以打印，贴出来。
    也可以发给家人。
    里面没有任何人的资料。
guide-code-opens = 用手机扫，打开“{ $service }”
code-typed = 不能扫，就写这个：
code-how =
    打开本网站，找“输入短码”。
    把短码写进去。
    短码几个月后会换。
codes-hint =
    8 个字母和数字。
    大写小写都可以。
    例如：K7M2-P9QX
codes-code-error-missing =
    请写短码。
    短码是 8 个字母和数字。
codes-code-error-unknown =
    没有这个短码，或者过期了。
    请再看 1 遍。
    也可以写名字来找。
paper-form-title = { $service }：纸的表
paper-form-how-registration =
    打印出来，用笔填好。
    交到户口所在的窗口。
paper-form-how-here =
    打印出来，用笔填好。
    交到当地的乡镇或街道窗口。
paper-form-how-residence =
    打印出来，用笔填好。
    交到户口那里的窗口。
    也可以交到现在住的地方。
paper-form-how-unit =
    打印出来，用笔填好。
    交到单位那里的窗口。
paper-form-how-use =
    打印出来，用笔填好。
    在哪里用，就交到哪里的窗口。
paper-form-numbers =
    问的和网上一样。
    第几题，不一定一样。
    网上不用答的题，不会出来。
    请看题目写的字。
paper-form-only-if =
    第 { $n } 题选“{ $answers }”，才填这题。
guide-nameless = 不登录，不写名字，直接说
guide-nameless-text =
    不用账户，不写名字。
    交了以后，给您编号和查询码。
    用这 2 样，可以看结果。
    .other =
        不用账户，不写名字。
        交了以后，有编号和查询码。
        用这 2 样，可以看结果。
report-nameless = 不写名字
report-number = 编号
report-done-title = 收到了
report-done = 已经交给办事的单位
report-done-nameless = 没有记您的名字、号码和账户。
    .other = 没有记名字、号码和账户。
report-keep-text =
    看结果，2 样都要。
    丢了，不能再给。
    因为我们不知道您是谁。
    .other =
        看结果，2 样都要。
        丢了，不能再给。
        因为我们不知道是谁说的。
follow-title = 看报告的结果
follow-lead =
    没有写名字的，在这里看。
    要用编号和查询码。
    有账户的，登录后看“我办的事”。
follow-number-hint =
    16 个字母和数字。
    大写小写都可以。
follow-code-hint =
    12 个字母和数字。
    和编号一起给您的。
    .other =
        12 个字母和数字。
        和编号在一起。
follow-number-error-unknown =
    编号和查询码对不上。
    请看着 2 样，再写 1 遍。
follow-number-error-missing = 请写编号。
follow-code-error-missing = 请写查询码。
