# 助残志愿者：请人帮忙，或当志愿者. domain.md 2.8 row 82.

volunteer_service-title = 助残志愿者：请人帮忙，或当志愿者
volunteer_service-summary = 需要人陪、人帮，可以请志愿者。想帮别人，也可以报名。
volunteer_service-situation = 我想请人陪我，或者我想帮助残疾人
volunteer_service-search = 志愿者 义工 帮忙 陪伴 陪我 聊天 陪看病 读书 导盲 手语翻译 报名 做志愿者 助残 爱心 大学生

volunteer_service-who-1 = 残疾人和家人可以请志愿者。
volunteer_service-who-2 = 谁都可以报名当志愿者。残疾人自己也可以当。

volunteer_service-amount-1 = 不收钱。志愿者不能要钱、要东西。

volunteer_service-decides-1 = 县级残联安排，团委、志愿者协会配合。

volunteer_service-time-1 = 多久找到人，以当地情况为准。

volunteer_service-asked-1 = 您要请人，还是要当志愿者。
    .other = 申请人要请人，还是要当志愿者。
volunteer_service-asked-2 = 要做什么、会做什么，什么时候方便。
volunteer_service-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

volunteer_service-after-1 = 请人的：有合适的人，先告诉您姓名，您同意了才来。
    .other = 请人的：有合适的人，先告诉申请人姓名，本人同意了才来。
volunteer_service-after-2 = 当志愿者的：先培训，再安排。
volunteer_service-after-3 = 不合适，随时可以换人、可以停。
volunteer_service-after-4 = 不要把银行卡、密码交给志愿者。

volunteer_service-where-1 = 县级残联、村（居）委会、志愿服务站。

volunteer_service-basis-1 = 志愿服务条例

volunteer_service-declaration-1 = 我填的内容都是真的，没有隐瞒。
volunteer_service-declaration-2 = 我同意办理的部门核对这件事要用的信息。
volunteer_service-declaration-3 = 情况变了，我会主动告诉办理的部门。
volunteer_service-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## volunteer_side

volunteer_service-volunteer_side = 您想请人帮忙，还是想当志愿者？
    .other = 申请人想请人帮忙，还是想当志愿者？
volunteer_service-volunteer_side-label = 请人，还是当志愿者
volunteer_service-volunteer_side-why = 两种人问的不一样。
volunteer_service-volunteer_side-ask = 请志愿者帮忙
volunteer_service-volunteer_side-offer = 当志愿者
volunteer_service-volunteer_side-error-missing = 请选一项。

## volunteer_task

volunteer_service-volunteer_task = 想请人做什么？
volunteer_service-volunteer_task-label = 想请人做的
volunteer_service-volunteer_task-hint = 可以选几项。
volunteer_service-volunteer_task-why = 找会做的人来。
volunteer_service-volunteer_task-company = 聊天、陪伴
volunteer_service-volunteer_task-reading = 读报、读信
volunteer_service-volunteer_task-doctor = 陪看病
volunteer_service-volunteer_task-outing = 陪出门、导盲
volunteer_service-volunteer_task-sign = 手语翻译
volunteer_service-volunteer_task-lesson = 辅导孩子功课
volunteer_service-volunteer_task-phone = 教用手机
volunteer_service-volunteer_task-chores = 打扫、搬东西
volunteer_service-volunteer_task-error-missing = 请选想请人做的。

## volunteer_skill

volunteer_service-volunteer_skill = 您会做什么？
    .other = 申请人会做什么？
volunteer_service-volunteer_skill-label = 会做的
volunteer_service-volunteer_skill-hint = 可以选几项。
volunteer_service-volunteer_skill-why = 按您会的安排。
    .other = 按申请人会的安排。
volunteer_service-volunteer_skill-company = 聊天、陪伴
volunteer_service-volunteer_skill-reading = 读书、读报
volunteer_service-volunteer_skill-outing = 陪出门
volunteer_service-volunteer_skill-sign = 手语
volunteer_service-volunteer_skill-braille = 盲文
volunteer_service-volunteer_skill-lesson = 辅导功课
volunteer_service-volunteer_skill-medical = 医护、康复
volunteer_service-volunteer_skill-law = 法律
volunteer_service-volunteer_skill-drive = 开车
volunteer_service-volunteer_skill-chores = 打扫、修东西
volunteer_service-volunteer_skill-error-missing = 请选会做的。

## volunteer_wish

volunteer_service-volunteer_wish = 对来的人有什么要求？
volunteer_service-volunteer_wish-label = 对来的人的要求
volunteer_service-volunteer_wish-why = 让您放心。
    .other = 让申请人放心。
volunteer_service-volunteer_wish-woman = 希望是女的
volunteer_service-volunteer_wish-man = 希望是男的
volunteer_service-volunteer_wish-sign = 会手语的
volunteer_service-volunteer_wish-any = 没有要求
volunteer_service-volunteer_wish-error-missing = 请选一项。没有要求也可以选。

## visit_time

volunteer_service-visit_time = 什么时候方便？

## residence

volunteer_service-residence-why = 找离得近的人。
