# 老年残疾人优先养老服务. domain.md 2.5 row 52.

elder_care_priority-title = 老年残疾人优先养老服务
elder_care_priority-summary = 老年残疾人住养老机构、用养老服务，优先安排。
elder_care_priority-situation = 我老了，有残疾，需要人照顾
elder_care_priority-search = 养老 养老院 敬老院 老人 老年 失能 半失能 护理床位 家庭养老床位 送餐 盲人 聋人 老年痴呆 优先

elder_care_priority-who-1 = 60岁以上的残疾人。
elder_care_priority-who-2 = 盲、聋、智力、精神残疾，和失能、半失能（生活要人帮）的老人，先安排。

elder_care_priority-amount-1 = 收多少、减多少，以当地公示为准。

elder_care_priority-decides-1 = 县级民政部门决定。

elder_care_priority-time-1 = 多久安排好，以当地公示为准。没有床位的，要排队。

elder_care_priority-asked-1 = 想要哪种服务，每天要帮什么。
elder_care_priority-asked-2 = 现在谁照顾，看、听、说要什么方便。
elder_care_priority-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

elder_care_priority-after-1 = 民政部门评估（看要人帮到什么程度）。
elder_care_priority-after-2 = 有合适的地方，请您先去看，再决定。
    .other = 有合适的地方，请申请人先去看，再决定。
elder_care_priority-after-3 = 去不去由您自己定，子女不能替您定。
    .other = 去不去由申请人自己定，子女不能替老人定。

elder_care_priority-where-1 = 户籍地的乡镇（街道）窗口，或县级民政部门。

elder_care_priority-together-1 = 护理补贴和失能老人的护理补贴，一般只能选一样，可以选高的。

elder_care_priority-basis-1 = 老年人权益保障法
elder_care_priority-basis-2 = 户籍地自己公布的规定

elder_care_priority-declaration-1 = 我填的内容都是真的，没有隐瞒。
elder_care_priority-declaration-2 = 我同意办理的部门核对这件事要用的信息。
elder_care_priority-declaration-3 = 情况变了，我会主动告诉办理的部门。
elder_care_priority-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## elder_service

elder_care_priority-elder_service = 想要哪种服务？
elder_care_priority-elder_service-label = 养老的办法
elder_care_priority-elder_service-why = 不同的服务，由不同的机构办。
elder_care_priority-elder_service-home_help = 住在家里，请人上门
elder_care_priority-elder_service-meals = 送饭，或到食堂吃饭
elder_care_priority-elder_service-day = 白天去，晚上回家
elder_care_priority-elder_service-care_home = 住养老机构
elder_care_priority-elder_service-unsure = 没想好，先了解
elder_care_priority-elder_service-error-missing = 请选一种。没想好，选“先了解”。

## elder_access

elder_care_priority-elder_access = 看、听、说，要什么方便？
elder_care_priority-elder_access-label = 需要的方便
elder_care_priority-elder_access-hint = 可以选几项。
elder_care_priority-elder_access-why = 机构要先准备好，您去了才住得惯。
    .other = 机构要先准备好，老人去了才住得惯。
elder_care_priority-elder_access-sign = 有人会手语
elder_care_priority-elder_access-writing = 写字给我看
elder_care_priority-elder_access-reading = 读给我听
elder_care_priority-elder_access-guide = 有人带路
elder_care_priority-elder_access-calm = 安静、固定的房间
elder_care_priority-elder_access-nothing = 都不用
elder_care_priority-elder_access-error-missing = 请选需要的方便。不用，选“都不用”。
elder_care_priority-elder_access-error-none-and-other = “都不用”不能和别的一起选。请只留一样。
