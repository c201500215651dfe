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
stage-returned_to_dpf = 退给残联再看
stage-returned_to_township = 退给乡镇，乡镇会写信告诉您
    .other = 退给乡镇，乡镇会写信告诉他
event-submitted = 交了申请
event-supplement_requested = 请申请人补东西
event-supplement_overridden = 又请补东西，是工作人员漏了
event-supplemented = 补了东西
event-decide_now = 申请人说，照现在的办
event-closed_unsupplemented = 到时候没有补，停办了
event-supplement_lapsed = 到时候没有补，接着办
event-accepted = 收下了，开始算时间
event-forwarded = 乡镇看过了，交给下一个部门
event-review_passed = 残联看过了，可以
event-returned_for_correction = 退回去改
event-returned_not_eligible = 退回去，认为不符合
event-return_passed_on = 退给了乡镇
event-approved = 通过了
event-refused = 没有通过，写信说了
event-withdrawn = 申请人不办了
event-reported = 说了变化
event-report_recorded = 看过了，记下了
event-change_reported = 有人说情况变了
event-change_recorded = 变化看过了
event-exited = 不再发钱
outcome-noted = 记下了，接着发钱
outcome-recheck = 下次再看
outcome-stopped = 不再发钱
outcome-no_effect = 这笔钱不受影响
notice-title-report = 您说的变化，有结果了
    .other = 说的变化，有结果了
notice-body-report = 您说的变化，我们看过了。
    .other = 说的变化，我们看过了。
notice-next-report =
    结果看不懂？
    请问写这封信的单位。
since-submitted = 交了
since-complete = 东西齐了
since-accepted = 收下了
since-received = 收到了
rejection-office-not-connected =
    这个乡镇或街道，不能网上办。
    请到窗口办。
rejection-incomplete =
    还有没填好的。
    填好再交。
rejection-not-signed =
    请先打勾，表示同意。
    再写申请人的名字。
rejection-already-running =
    您已经交过 1 份，正在办。
    不用再交。
    .other =
        已经交过 1 份，正在办。
        不用再交。
rejection-not-now =
    这件事已经到了别的步骤。
    现在不能这样做。
rejection-guardian-of-adult =
    他满 18 岁了。
    法院或别的书面证明写了，
    才有监护人。
    只有户口簿，不算。
    只有残疾人证，也不算。
rejection-guardianship-by-law =
    监护人是法律定的。
    这里不能停。
    您对监护人不满意？
    请告诉乡镇或街道。
    也可以告诉村里或社区。
rejection-renewed-by-township =
    是乡镇或街道看过，才让他办的。
    这里不能延长时间。
    请帮忙的人再提 1 次，乡镇再看。
    也可以到窗口办。
rejection-items-open =
    还有没补的，补好再交。
    也可以选“照现在的办”。
rejection-not-on-the-list =
    清单上没有这一样。
    或者这一样不能这样补。
rejection-closed =
    这件事办完了。
    不能再改。
rejection-nothing-to-change =
    没有正在办的补贴。
    也没有正在领的补贴。
    所以不用说变化。
rejection-already-submitted =
    这份已经交了。
    不能再改。
rejection-not-yours = 这一步由别的单位办。
step-completeness_check = 看东西齐不齐
step-push_home = 转到户口那里
step-national_entry = 写进全国的系统
step-forward_to_dpf = 乡镇看过，交给残联
step-dpf_review = 残联看
step-determination = 民政局定
step-home_decision = 定给还是不给
step-tell_result = 告诉结果
