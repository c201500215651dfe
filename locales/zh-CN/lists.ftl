# Words for closed lists of the domain: stages, events, acts, notices, outcomes, offices, refusals by the rules.

# Stages (domain::case::Stage)
stage-submitted = 已提交，等待受理
stage-supplement_requested = 等您补材料
    .other = 等申请人补材料
stage-preliminary_review = 已受理，正在初审
stage-dpf_review = 残联正在审核
stage-determination = 民政正在审定
stage-returned_to_dpf = 退回残联
stage-returned_to_township = 退回乡镇，乡镇会书面告诉您
    .other = 退回乡镇，乡镇会书面告诉申请人
stage-approved = 已通过
stage-refused = 未通过
stage-withdrawn = 已撤回
stage-closed_unsupplemented = 没有补材料，已结束
stage-exited = 已停发
stage-reported = 已报告，等待处理
stage-recorded = 报告已处理

# Events (domain::journal::Event)
event-submitted = 提交了申请
event-supplement_requested = 请申请人补材料
event-supplement_overridden = 再次请补材料，原因在工作人员
event-supplemented = 补了材料
event-decide_now = 申请人请求就按现有材料决定
event-closed_unsupplemented = 期限内没有补材料，已结束
event-supplement_lapsed = 期限到了没有补，接着办这份报告
event-accepted = 受理（收下材料，开始计时）
event-forwarded = 初审通过，报送下一个部门
event-review_passed = 残联审核通过
event-returned_for_correction = 退回修改
event-returned_not_eligible = 退回，认为不符合条件
event-return_passed_on = 退回转到乡镇
event-approved = 审定通过
event-refused = 没有通过，已书面告知
event-withdrawn = 申请人撤回
event-reported = 提交了报告
event-report_recorded = 记录了处理结果
event-change_reported = 有人报告情况变化
event-change_recorded = 报告有了处理结果
event-exited = 停发补贴

# Acts of offices (domain::case::ActKind): name, what follows, button, what is asked
act-accept = 受理
act-accept-explain = 材料齐全就应当受理。受理后开始计时。
act-accept-button = 受理并开始计时
act-request_supplement = 一次性告知补材料
act-request_supplement-explain = 请一次写全。现在就缺的，以后不能再要。
act-request_supplement-button = 发出一次性告知书
act-forward = 初审通过
act-forward-explain = 报送下一个部门。
act-forward-button = 初审通过并报送
act-pass_review = 审核通过
act-pass_review-explain = 残疾人证真实、有效，等级符合条件。
act-pass_review-button = 审核通过并转民政
act-return_for_correction = 退回修改
act-return_for_correction-explain = 能改的问题，退回乡镇处理。
act-return_for_correction-button = 退回修改
act-return_for_correction-words = 哪里要改
act-return_not_eligible = 退回，不符合条件
act-return_not_eligible-explain = 由乡镇书面告诉申请人。
act-return_not_eligible-button = 退回，注明不符合条件
act-return_not_eligible-words = 哪一条不符合，依据是什么
act-pass_return_on = 把退回转到乡镇
act-pass_return_on-explain = 理由一起转过去。
act-pass_return_on-button = 转给乡镇
act-approve = 审定通过
act-approve-explain = 补贴从递交申请的当月算起。
act-approve-button = 审定通过并通知
act-approve-month = 从哪个月开始发
act-approve-words = 为什么从更晚的月份算
act-approve-words-hint = 起始月份比递交的月份晚，才要写。申请人会看到。
act-approve-month-hint = 写年和月，例如 2026-11
act-refuse = 不通过
act-refuse-explain = 申请人会收到书面告知，看到您写的理由。
act-refuse-button = 不通过并书面告知
act-refuse-words = 理由和依据
act-record = 记录处理结果
act-record-explain = 报告人会看到结果和说明。转给别的部门的，请写明是哪个部门、怎么找。
act-record-button = 记录结果并告知
act-record-outcome = 处理结果
act-record-month = 最后发到哪个月
act-record-month-hint = 停发时填写。写年和月，例如 2026-11
act-record-words = 给报告人的说明
act-record-words-error-missing = 转给别的部门的，请写明是哪个部门、怎么找。
act-words-hint = 申请人会看到这段话。请写清事实和依据。
outcome-noted = 已记录，继续发放
outcome-recheck = 下次复核时再看
outcome-stopped = 停发
outcome-no_effect = 不影响这项补贴

# Notices (domain::notice::NoticeKind)
notice-title-supplement = 一次性告知书：请补材料
notice-title-acceptance = 受理通知书
notice-title-approval = 审定结果通知书：已通过
notice-title-refusal = 未通过告知书
notice-title-closing = 结束办理告知书
notice-title-report = 报告处理结果通知
notice-body-supplement = 您办的这件事还缺一些材料。下面是全部要补的内容。
    .other = 这件事还缺一些材料。下面是全部要补的内容。
notice-body-acceptance = 您的材料齐了，已经受理，开始计时。
    .other = 材料齐了，已经受理，开始计时。
notice-body-approval = 您的申请通过了。
    .other = 这份申请通过了。
notice-body-approval-month = 补贴从 { $month } 算起。第一次会把前面几个月一起补发。
notice-body-refusal = 您的申请没有通过。
    .other = 这份申请没有通过。
notice-body-closing = 期限内没有收到您补的材料，这次办理先结束了。
    .other = 期限内没有收到补的材料，这次办理先结束了。
notice-body-report = 您的报告已经处理。
    .other = 这份报告已经处理。
notice-next-supplement = 请在 { $date } 以前补上，最后一天也算。
notice-next-acceptance = 现在不用您做什么。有结果会书面告诉您。
    .other = 现在什么都不用做。有结果会书面告诉申请人。
notice-next-approval = 情况有变化时，请在当月报告。
notice-next-refusal = 情况变了以后，您可以再申请。
    .other = 情况变了以后，可以再申请。
notice-next-closing = { $date } 以前补上材料，还按原来的提交日期算。
notice-next-report = 对结果不明白，请问写通知的单位。

# Offices, by kind; $place is the name of the division
office-township = { $place }人民政府
office-street = { $place }办事处
office-dpf = { $place }残疾人联合会
office-civil_affairs = { $place }民政局
office-finance = { $place }财政局
office-you = 您
    .other = 申请人
office-portal = 系统

# What an office is to do by a day (domain::deadline::Step)
step-completeness_check = 核对材料是否齐全
step-push_home = 转到户籍地
step-national_entry = 录入全国系统
step-forward_to_dpf = 初审并报送残联
step-dpf_review = 审核
step-determination = 审定
step-home_decision = 作出决定
step-tell_result = 告知结果
# From what a period is counted
since-submitted = 提交
since-complete = 收齐
since-accepted = 受理
since-received = 收到

# Refusals by the rules (domain::rejection)
rejection-office-not-connected = 这个乡镇（街道）还没有接入。请到窗口办理。
rejection-incomplete = 还有没填好的地方。填好再提交。
rejection-not-signed = 请先同意承诺，再写上申请人的姓名。
rejection-already-running = 您已经有一件同样的申请正在办理，不用再交。
    .other = 申请人已经有一件同样的申请正在办理，不用再交。
rejection-not-now = 这件事走到了别的步骤，现在不能这样做。
rejection-guardian-of-adult = 满18岁的人，要有法院的认定、指定监护或意定监护的文书，才有监护人。户口簿和残疾人证不能代替。
rejection-guardianship-by-law = 监护是法律定的，不能在这里停。您对监护人有意见，请告诉乡镇（街道）或村（居）委会。
rejection-not-yours = 这一步由别的单位办理。
rejection-reason-needed = 请写明理由，申请人有权知道。
rejection-second-notice = 一次性告知书只能发一次。再发要写明原因。
rejection-nothing-asked = 还没有选缺什么。材料齐全就应当受理。
rejection-notice-open = 已经有一份一次告知书在等申请人，不能再发。
rejection-not-on-the-list = 清单上没有这一项，或者这一项不能这样做。
rejection-items-open = 还有没补的。补好再提交，或者选“就按现有材料决定”。
rejection-own-matter = 不能办理自己的事。请交给同事。
rejection-closed = 这件事已经办完，不能再改。
rejection-nothing-to-change = 没有正在办理或正在领取的补贴，不用报告变化。
rejection-start-too-early = 起始月份不能早于提交申请的月份。
rejection-later-start-needs-reason = 起始月份比递交的月份晚，请写明原因。
rejection-already-submitted = 这份申请已经提交，不能再改。
