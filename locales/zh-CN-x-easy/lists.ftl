# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
stage-submitted = 交了，等着看
stage-supplement_requested = 等您补东西
    .other = 等他补东西
stage-preliminary_review = 收下了，乡镇正在看
stage-dpf_review = 残联正在看
stage-determination = 民政局正在定
stage-approved = 通过了
stage-refused = 没有通过
stage-withdrawn = 您不办了
    .other = 他不办了
stage-closed_unsupplemented = 没有补东西，停办了
stage-exited = 不再发钱了
stage-reported = 说了，等着看
stage-recorded = 看过了
notice-title-supplement = 请补东西
notice-title-acceptance = 收下了
notice-title-approval = 通过了
notice-title-refusal = 没有通过
notice-title-closing = 停办了
notice-body-supplement =
    还缺一些东西。
    缺什么，都写在下面。
notice-body-acceptance =
    东西齐了。
    开始办了。
notice-body-approval = 您的申请通过了。
    .other = 他的申请通过了。
notice-body-approval-month =
    从 { $month } 算钱。
    第 1 次发钱，前面的一起发。
notice-body-refusal = 您的申请没有通过。
    .other = 他的申请没有通过。
notice-body-closing =
    没有收到您补的东西。
    这次先停办。
    .other =
        没有收到要补的东西。
        这次先停办。
notice-next-supplement =
    请在 { $date } 以前补。
    那一天也算。
notice-next-acceptance =
    现在不用您做什么。
    有结果，会写信告诉您。
    .other =
        现在什么都不用做。
        有结果，会写信告诉他。
notice-next-approval = 情况变了，请当月告诉我们。
notice-next-refusal = 情况变了，可以再申请。
notice-next-closing =
    { $date } 以前补上，还照原来的日子算。
