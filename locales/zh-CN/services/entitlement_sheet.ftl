# 精准服务表和码上办. domain.md 2.8 row 72, 3.4; never silent enrolment.

entitlement_sheet-title = 精准服务表和码上办
entitlement_sheet-summary = 一张表看清您能享受什么，扫一个码就能开始办。
    .other = 一张表看清申请人能享受什么，扫一个码就能开始办。
entitlement_sheet-situation = 我想知道自己能享受哪些政策
entitlement_sheet-search = 能领什么 有什么政策 我能享受什么 精准服务表 服务清单 一人一策 码上办 扫码 二维码 自动办 免申即享 政策 查询

entitlement_sheet-who-1 = 所有残疾人和家人。不用登录，就可以先查。

entitlement_sheet-amount-1 = 不收钱。能领多少，以当地公示为准。

entitlement_sheet-decides-1 = 表只是建议，不是决定。能不能办，由各部门决定。

entitlement_sheet-time-1 = 马上就能看。

entitlement_sheet-after-1 = 查：在“能享受什么”里回答几个问题，出来一张表。
entitlement_sheet-after-2 = 扫：窗口、海报上的码，直接打开那一项服务。码里没有您的信息。
    .other = 扫：窗口、海报上的码，直接打开那一项服务。码里没有申请人的信息。
entitlement_sheet-after-3 = 没有能扫码的手机，输入码下面的短号，也一样。
entitlement_sheet-after-4 = 被邀请：残联看到您可能符合，发消息请您来办。您同意了才办。
    .other = 被邀请：残联看到申请人可能符合，发消息邀请。申请人同意了才办。
entitlement_sheet-after-5 = 不会替您自动申请。不想办，不回也没关系。
    .other = 不会自动申请。不想办，不回也没关系。

entitlement_sheet-where-1 = 村（社区）的残疾人专职委员，可以陪您一起查。
    .other = 村（社区）的残疾人专职委员，可以陪着一起查。
entitlement_sheet-where-2 = 也可以打12385（残疾人服务热线）问。

entitlement_sheet-basis-1 = 户籍地自己公布的规定

## Facts of places

entitlement_sheet-fact-platforms = 赤峰市的规划写了精准服务表和码上办，平台是蒙速办和智慧赤峰。
