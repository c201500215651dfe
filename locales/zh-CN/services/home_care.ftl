# 居家照护服务. domain.md 2.5 row 51.

home_care-title = 居家照护服务
home_care-summary = 请人到家里，帮忙做饭、洗澡、打扫、陪看病、做康复。
home_care-situation = 我出不了门，家里需要人帮忙
home_care-search = 居家 上门 上门服务 家政 保姆 做饭 洗澡 打扫 陪看病 陪护 居家托养 互联网助残 送餐 理发 喘息

home_care-who-1 = 生活要人帮忙、在家里住的残疾人。具体条件以当地公示为准。

home_care-amount-1 = 有的地方给服务，不给钱。有的补一部分钱。以当地公示为准。

home_care-decides-1 = 县级残联决定。

home_care-time-1 = 多久安排好，以当地公示为准。

home_care-asked-1 = 要帮什么，多久来一次，什么时候来。
home_care-asked-2 = 现在谁照顾，住在哪里，怎么联系您。
    .other = 现在谁照顾，住在哪里，怎么联系申请人。

home_care-after-1 = 残联上门看一看，和您商量做哪些事。
    .other = 残联上门看一看，和申请人商量做哪些事。
home_care-after-2 = 服务的人来以前，先告诉您姓名和时间。
    .other = 服务的人来以前，先告诉申请人姓名和时间。
home_care-after-3 = 不满意，可以换人，也可以不要。

home_care-where-1 = 村（社区）的残疾人专职委员，或乡镇（街道）窗口。

home_care-together-1 = 能不能和护理补贴一起领，各地不同，请先问。

home_care-basis-1 = 残疾人保障法
home_care-basis-2 = 户籍地自己公布的规定

home_care-declaration-1 = 我填的内容都是真的，没有隐瞒。
home_care-declaration-2 = 我同意办理的部门核对这件事要用的信息。
home_care-declaration-3 = 情况变了，我会主动告诉办理的部门。
home_care-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## home_help

home_care-home_help = 希望来的人做什么？
home_care-home_help-label = 想要的服务
home_care-home_help-hint = 可以选几项。
home_care-home_help-why = 按您要的事，找会做的人。
    .other = 按申请人要的事，找会做的人。
home_care-home_help-housework = 打扫、洗衣
home_care-home_help-meals = 做饭、送饭
home_care-home_help-washing = 洗澡、理发、剪指甲
home_care-home_help-nursing = 翻身、换药、护理
home_care-home_help-exercise = 陪着做康复训练
home_care-home_help-errands = 代买东西、陪看病
home_care-home_help-company = 说说话、读报
home_care-home_help-rest = 让照顾我的家人歇一歇
home_care-home_help-error-missing = 请选想要的服务。

## how_often

home_care-how_often = 多久来一次合适？
home_care-how_often-label = 来的次数
home_care-how_often-why = 次数多少，由残联按需要和名额定。先写您的需要。
    .other = 次数多少，由残联按需要和名额定。先写申请人的需要。
home_care-how_often-daily = 每天
home_care-how_often-weekly = 每周一到三次
home_care-how_often-monthly = 每月一到三次
home_care-how_often-once = 只有这一次
home_care-how_often-error-missing = 请选多久来一次。

## helper_wish

home_care-helper_wish = 对来的人有什么要求？
home_care-helper_wish-label = 对来的人的要求
home_care-helper_wish-why = 洗澡、护理这样的事，您可以要求同性别的人。
    .other = 洗澡、护理这样的事，可以要求同性别的人。
home_care-helper_wish-woman = 希望是女的
home_care-helper_wish-man = 希望是男的
home_care-helper_wish-sign = 会手语的
home_care-helper_wish-any = 没有要求
home_care-helper_wish-error-missing = 请选一项。没有要求也可以选。
