# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
question-step = 第 { $n } 步，一共 { $all } 步
question-why = 为什么问
question-continue = 存好，下一步
question-leave = 存好，先停下
question-kept-text =
    时间太久，还没有存上。
    请看一遍，再按“存好，下一步”。
question-stale-text =
    有 2 份：别的窗口存的，您刚才填的。
    改成您要的，再存。
    .other =
        有 2 份：别的窗口存的，刚才填的。
        改成要的，再存。
check-title = 看一遍，再交
check-lead =
    工作人员会看到下面这些。
    不对的，请改。
check-advice = 告诉您一声（不影响交）
    .other = 说一声（不影响交）
check-declaration = 我保证
check-agree = 我看过了，我同意
check-signed-name = 写上名字
check-signed-name-hint = 写申请人的名字：{ $name }
check-after = 交了以后怎么样
check-start-month = 现在交，通过了，从{ $month }算钱。
check-once = 按几次，也只交 1 份。
check-submit = 我同意，交上去
check-later = 先不交
check-open = 这些还没填好。填好了才能交
check-stale-text =
    下面是最新的。
    请再看一遍，再交。
discard-text =
    删了就没有了。
    没有交的，别人看不到。
receipt-title = 收条
receipt-done = 交好了
receipt-done-text =
    我们收好了。
    请记下编号。
receipt-office = 现在谁在办
receipt-start-month = 从哪个月算钱
receipt-start-month-value = 通过了，从{ $month }算钱
receipt-next = 下一步
receipt-copy = 您交的东西
    .other = 交的东西
receipt-print = 可以打印这一页。
receipt-follow = 看办到哪一步
question-kept = 您刚才填的还在
    .other = 刚才填的还在
question-stale = 别的窗口改过这一页
check-refused = 现在不能交
check-stale = 别的窗口改过了
discard-title = 要删掉这一份吗？
discard-what = { $service }，{ $at } 存的。
discard-button = 删掉
receipt-at = 什么时候交的
