# 惠民政策告知书. domain.md 2.8 row 74, R10.1 to R10.3.

policy_notice-title = 惠民政策告知书
policy_notice-summary = 拿到残疾人证的人，残联要把能享受的政策一次讲清楚，写在告知书上。
policy_notice-situation = 我刚拿到残疾人证，不知道有什么政策
policy_notice-search = 告知书 政策 有什么政策 新证 刚办证 残疾证有什么用 好处 优惠 待遇 放弃 声明书 专职委员 没人告诉我

policy_notice-who-1 = 新拿到残疾人证的人。以前就有证、没人讲过的人，也可以要。

policy_notice-amount-1 = 不收钱。

policy_notice-decides-1 = 县级残联的专职委员负责讲。

policy_notice-time-1 = 拿到新证以后就讲。没有人来，请打电话要。

policy_notice-after-1 = 专职委员讲给您听。听不见的，要写下来或用手语。看不见的，要读给您听。
    .other = 专职委员讲给申请人听。听不见的，要写下来或用手语。看不见的，要读给申请人听。
policy_notice-after-2 = 讲完，在告知书上签名或按手印。没有听懂，先不要签。
policy_notice-after-3 = 想享受哪一项，当场就可以请他帮您申请。
    .other = 想享受哪一项，当场就可以请他帮着申请。
policy_notice-after-4 = 不想要哪一项，可以写声明书，一项一项写清楚。
policy_notice-after-5 = 放弃了也不要紧。以后想要，随时可以再申请。
policy_notice-after-6 = 没有人可以替您放弃，也没有“全部放弃”。
    .other = 没有人可以替申请人放弃，也没有“全部放弃”。

policy_notice-where-1 = 村（社区）的残疾人专职委员、乡镇（街道）、县级残联。

policy_notice-basis-1 = 户籍地自己公布的规定

## Facts of places

policy_notice-fact-article_10 = 赤峰市：县级残联的专职委员要把政策一次讲完，并填写告知书。
