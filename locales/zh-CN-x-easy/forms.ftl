# Forms, in easy words.

entry-remove-text = 删了就没有了。
exit-still = 您还是可以申请
    .other = 还是可以申请
exit-still-text = 这只是提醒。能不能领，由政府决定。
exit-go-on = 接着申请
exit-leave = 先不申请
question-cancel = 不改了
question-changed = 这张表改过了
question-changed-text = 您填的都还在。新的有：
    .other = 以前填的都还在。新的有：
question-from-account = 这是您账号里的。
    .other = 这是账号里的。
question-not-right-text = 不对就改。只改这一份。
question-number-there =
    已经填好了：{ $end }。
    不改就空着。
question-persons-number =
    本人填好了：{ $end }。
    空着就行。
    只有本人能改。
question-persons-own =
    本人填的。
    只有本人能改。
question-saved-until = 填的都存好了。换手机也能接着填。存到{ $date }。
check-sent-before = 这一份还没交
check-sent-before-text = 您{ $at }交过一份，编号 { $number }。这一份要再交一次。
    .other = { $at }交过一份，编号 { $number }。这一份要再交一次。
case-unsent = 您还有没交的
    .other = 还有没交的
case-unsent-text = 没交的，办事的人看不到。
entries-open = 没填好
entry-remove-stale =
    别的窗口改过了。
    请看清楚，再定删不删。
exit-instead = 也可以看这些
exit-ask = 想先问人
task-not_started = 没有填
task-in_progress = 正在填
task-done = 填好了
tasks-title = 要填几部分
tasks-done = 一共 { $all } 部分，填好了 { $n } 部分
tasks-order =
    填了就会存。
    先填哪一部分，您来定。
    .other =
        填了就会存。
        先填哪一部分都可以。
paper-form-each =
    每一位（每一个）都要填：{ $list }
    写不下，再加 1 张纸。
news-draft_soon_gone =
    有 1 份没交的，快要删了。
    请打开“我办的事”看一看。
    接着填，就再留 90 天。
rejection-nothing-ready =
    您选的，现在都不能交。
    要先有残疾人证，才有补贴。
    可以再选“残疾人证”。
    或者等拿到证再交。
    .other =
        选的几件，现在都不能交。
        要先有残疾人证，才有补贴。
        可以再选“残疾人证”。
        或者等拿到证再交。
receipt-joined-draft =
    还没有交，先存着。
    点开看看，还差什么。
receipt-code-opens = 用手机扫，看办到哪一步（要登录）
guide-only-in =
    我们只看到这里有：{ $places }
    别的地方，请问当地。
entitlement-keep-hint =
    下次打开，就填好了。
    只有您看得到。
    随时可以删。
entitlement-kept-text =
    下次打开这一页，就填好了。
    随时可以删。
question-from-kept =
    已经帮您填好。
    您在“我能享受什么”里答过。
