# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
case-now = 现在到哪一步
case-holder = { $office }正在办。
case-start-month = 从{ $month }算钱。
case-start-month-if = 通过了，从{ $month }算钱。
case-history = 办过的事
case-more = 您还可以
    .other = 还可以
case-receipt = 看收条
case-withdraw = 不办了
case-help = 有不懂的，看帮助
case-supplement = 还缺的东西
case-supplement-last-day = 最后一天：{ $date }
case-supplement-else =
    补的时候，先不算时间。
    从哪个月算钱，不变。
    过了这天没有补，就停办。
case-supplement-else-report =
    到时候没有补，也会接着办。
    就看现在有的东西。
case-supplement-else-ask =
    这天是我们自己定的。
    不是法律定的。
    过了这天，您的请求还在。
    工作人员看现在有的东西。
case-supplemented = 交好了
case-supplemented-text = 工作人员接着办。
case-withdrawn = 不办了
case-withdrawn-text =
    以后想办，可以再申请。
    从那时候算钱。
case-reports = 情况变了
case-report-text =
    户口变了，要说。
    残疾人证变了，要说。
    电话变了，要说。
    领了别的补贴，要说。
    请在当月说。
case-report-button = 告诉我们变了什么
due-late = 时间过了，还没有办好
due-late-text =
    您可以打电话问。
    您可以投诉。
    从哪个月算钱，不变。
    .other =
        可以打电话问。
        可以投诉。
        从哪个月算钱，不变。
withdraw-title = 真的不办了吗？
withdraw-text = 以后没有人再办。
withdraw-month =
    以后可以再申请。
    从再申请的月份算钱。
withdraw-reason = 为什么不办了
withdraw-button = 不办了
withdraw-keep = 还是要办
notice-reason = 为什么
notice-rule = 照哪条规定
notice-next = 您接下来
    .other = 接下来
notice-remedy = 您不同意
    .other = 不同意
notice-remedy-text =
    可以请县级政府再看一次。
    这叫行政复议。
    知道决定后 60 天以内去。
notice-remedy-court =
    也可以去法院。
    这叫行政诉讼。
    知道决定后 6 个月以内去。
notice-remedy-term =
    这是法律写的时间。
    别的法律写了别的时间，按那个。
notice-read = 我看过了
notice-read-text =
    按一下，只是说您看过。
    不是说您同意。
    .other =
        按一下，只是说看过。
        不是说同意。
case-refused = 现在不能这样
case-stale = 这件事刚刚变了
case-stale-text =
    下面是最新的。
    请看一遍，再定。
case-report-open = 正在办
due =
    { $office }来办。
    最后一天：{ $date }
    要做：{ $what }
due-provisional =
    { $office }来办。
    大约到{ $date }。
    要做：{ $what }
due-sum =
    { $from }{ $event }。
    再过 { $days } 个上班的日子，
    就是{ $on }。
due-promise =
    这个时间是我们答应的。
    不是法律定的。
due-provisional-text =
    那一年哪天放假，还没有定。
    所以日子可能会变。
notice-number = 这封通知的号码
notice-office = 谁发的
notice-at = 什么时候发的
notice-about = 关于什么事
