# Forms: lists of entries, exits that argue, tasks of longer forms, changes that can be cancelled, drafts and their last day.

entries-open = 没填完
entries-go-on = 接着填
entries-remove = 删除
entry-nth = 第{ $n }个
entry-row = { $entry }：{ $label }
entry-remove-title = 要删除{ $entry }吗？
entry-remove-text = 删除以后，这里填的就没有了。别的不变。
entry-remove-button = 删除
entry-remove-stale = 内容在别的窗口改过了。请看清楚，再决定删不删。

exit-still = 您仍然可以申请
    .other = 仍然可以申请
exit-still-text = 这只是提醒。能不能办，由户籍地的部门决定，不由网站决定。
exit-go-on = 接着申请
exit-leave = 先不申请，草稿留着
exit-instead = 也可以看看这些
exit-ask = 想先问问人

task-cannot_start = 还不能开始
task-not_started = 未开始
task-in_progress = 填写中
task-done = 已完成
task-and = 、
task-first = 先填完：{ $tasks }
tasks-title = 要填的几部分
tasks-done = 完成了 { $n } 部分，共 { $all } 部分
tasks-order = 填好的每一部分都会存下来。可以先填哪一部分，由您决定。
    .other = 填好的每一部分都会存下来。先填哪一部分都可以。

question-cancel = 取消修改
question-changed = 这张表改过了
question-changed-text = 您以前填的都还在，能用的已经搬过来。新的有：
    .other = 以前填的都还在，能用的已经搬过来。新的有：
question-from-account = 已经填好：来自您的账号资料。
    .other = 已经填好：来自账号资料。
question-not-right = 不对？
question-not-right-text = 直接改就行，只改这一份。账号里的要改，请找窗口，或打12385。
question-number-there = 已经填好：{ $end }。别人填的号码只显示一部分。不改就空着，号码还在。
question-persons-number = 申请人本人已经填好：{ $end }。空着就行，号码还在。要改，请本人登录来改，代办人不能改。
question-persons-own = 这是申请人本人填的。要改，请本人登录来改，代办人不能改。
question-saved-until = 每按一次“保存并继续”就存一次，换手机、换电脑也能接着填。没有提交的，保留到{ $date }。

check-entries = { $n }个
check-sent-before = 这一份还没有提交
check-sent-before-text = 您{ $at }交过一份（编号 { $number }）。那一份不会变。现在这份要再按“同意并提交”，才会送到。
    .other = { $at }交过一份（编号 { $number }）。那一份不会变。现在这份要再按“同意并提交”，才会送到。
case-unsent = 您还有没提交的内容
    .other = 还有没提交的内容
case-unsent-text = 下面的还是草稿，办事的单位看不到。提交以后才算。

paper-form-each = 每一位（每一个）都要填：{ $list }。写不下的，另附一张纸。

news-draft_soon_gone = 一份没提交的草稿快到期了。到“我办的事”里看看，接着填就会再留90天。

rejection-nothing-ready = 您选的这几件，现在还没有一件能交。补贴要先有残疾人证。请加上“残疾人证”，或等证到手再交。
    .other = 选的这几件，现在还没有一件能交。补贴要先有残疾人证。请加上“残疾人证”，或等证到手再交。

receipt-joined = 您交了这几件，每一件分开办
    .other = 交了这几件，每一件分开办
receipt-joined-draft = 还没有交，存成草稿。点开看看还差什么。
receipt-code-opens = 扫码打开这件事的进度（要登录）

guide-only-in = 目前只见{ $places }的文件写了这一项。别的地方有没有，请问当地。

entitlement-keep = 留着这些回答吗？
entitlement-keep-hint = 下次打开就填好了。只有您自己看得到，随时可以删。
entitlement-keep-yes = 留着，下次不用再填
entitlement-kept = 回答留好了
entitlement-kept-text = 下次打开这一页，已经替您填好。随时可以删。
entitlement-kept-at = 下面是您{ $at }留下的回答。
entitlement-forget = 删掉留下的回答

question-from-kept = 已经填好：来自您在“我能享受什么”里留下的回答。
