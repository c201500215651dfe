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
