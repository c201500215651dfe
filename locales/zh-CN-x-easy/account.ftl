# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
register-title = 开一个账户
register-lead = 要填 4 样。
register-name-hint = 和身份证上一样。
register-id-number-hint =
    一共 18 位。
    1 个人只能开 1 个账户。
register-phone-hint =
    有消息，就告诉这个电话。
    家人的电话也可以。
register-password-hint =
    至少 8 个字。
    1 句话也可以。
    不要告诉别人。
register-child = 不到 14 岁，要家长来办
register-child-text =
    请爸爸妈妈先开账户。
    他们再帮孩子办。
    也可以到乡镇窗口办。
    刚才填的没有存。
register-button = 开账户
register-have = 已经有账户？
register-cannot = 不会开账户？
sign-in-account-hint = 一共 18 位。
sign-in-device = 这是谁的手机或电脑
sign-in-shared = 别人也用这台
sign-in-shared-hint =
    例如村里的电脑。
    您走开以后，会自动退出。
sign-in-new = 第 1 次来
sign-in-register = 开一个账户
sign-in-forgotten-text =
    带身份证到乡镇或街道窗口。
    可以换新的密码。
sign-in-wrong-text = 请再看一遍号码和密码。
sign-in-too-many-text =
    请等 { $n } 分钟，再试。
    您的东西都在。
sign-in-ended = 时间太久，要再登录一次
sign-in-ended-text =
    您刚才填的还在。
    登录后，接着填。
sign-in-needed-text = 登录后，就能看那一页。
sign-in-signed-out-text =
    别人也用这台？
    请把窗口关上。
my-nothing = 您还没有办过事。
    .other = 还没有帮他办过事。
my-begin = 看看能申请什么
my-drafts = 还没有交
my-drafts-text =
    这些还没有交出去。
    交了，才开始办。
my-draft-kept =
    留到{ $date }。
    过了这天，会删掉。
my-cases = 已经交了
send-by =
    { $date }前交，从{ $month }算钱。
    当天也算。
todo-supplement = 请补东西，最后一天是{ $date }
todo-read = 有通知，请看
todo-nothing = 现在不用您做什么
    .other = 现在什么都不用做
todo-over = 这件事办完了
notice-unread = 没看过
my-saved = 存好了，还没有交
my-discarded = 删掉了
my-draft-saved = { $at } 存的
my-draft-discard = 删掉这一份
my-case-submitted = { $at } 交的
