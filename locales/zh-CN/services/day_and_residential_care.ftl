# 托养服务. domain.md 2.5 row 49.

day_and_residential_care-title = 托养服务
day_and_residential_care-summary = 白天送去、长期住下，或请人上门，有人照顾、有事做。
day_and_residential_care-situation = 家里大人要上班，白天没人照看他
day_and_residential_care-search = 托养 日托 寄宿 阳光家园 温馨家园 日间照料 照看 看护 智力残疾 精神残疾 没人照顾 白天 托管 喘息 补贴 补助

day_and_residential_care-who-1 = 到了工作年龄的智力、精神、重度肢体残疾人。
day_and_residential_care-who-2 = 别的情况能不能托养，各地不同，请问县级残联。

day_and_residential_care-amount-1 = 补助一般给机构，您少付钱。以当地公示为准。
    .other = 补助一般给机构，自己少付钱。以当地公示为准。

day_and_residential_care-decides-1 = 县级残联决定。

day_and_residential_care-time-1 = 多久安排好，以当地公示为准。没有空位的，要排队。

day_and_residential_care-asked-1 = 本人愿不愿意，想要哪种托养。
day_and_residential_care-asked-2 = 每天要帮什么，现在谁照顾。
day_and_residential_care-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

day_and_residential_care-after-1 = 残联来评估（看本人能做什么，要帮什么）。
day_and_residential_care-after-2 = 有合适的地方，先请本人去看、去试。
day_and_residential_care-after-3 = 本人愿意，再签协议。随时可以不去。

day_and_residential_care-where-1 = 户籍地的乡镇（街道）窗口，或县级残联。

day_and_residential_care-together-1 = 能不能和护理补贴一起领，各地不同，请先问。

day_and_residential_care-basis-1 = 残疾人保障法
day_and_residential_care-basis-2 = 户籍地自己公布的规定

day_and_residential_care-declaration-1 = 我填的内容都是真的，没有隐瞒。
day_and_residential_care-declaration-2 = 我同意办理的部门核对这件事要用的信息。
day_and_residential_care-declaration-3 = 情况变了，我会主动告诉办理的部门。
day_and_residential_care-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

day_and_residential_care-paper-medicine_list = 在吃的药的单子
day_and_residential_care-paper-medicine_list-when = 每天要吃药的时候
day_and_residential_care-paper-medicine_list-how = 把药盒拍下来，或抄下药名和吃法。

## Facts of places

day_and_residential_care-fact-warm_home = 呼伦贝尔市：按街道办温馨家园，白天可以去。请问街道残联。
day_and_residential_care-fact-elderly_too = 同江市：视力、听力、智力残疾的老人，也可以托养。

## care_kind

day_and_residential_care-care_kind = 想要哪种托养？
day_and_residential_care-care_kind-label = 托养的办法
day_and_residential_care-care_kind-why = 不同的办法，补助和地方都不同。
day_and_residential_care-care_kind-day = 白天去，晚上回家
day_and_residential_care-care_kind-live_in = 住在那里
day_and_residential_care-care_kind-home = 请人上门照顾
day_and_residential_care-care_kind-unsure = 没想好，先了解
day_and_residential_care-care_kind-error-missing = 请选一种。没想好，选“先了解”。

## daily_medicine

day_and_residential_care-daily_medicine = 每天要吃药吗？
day_and_residential_care-daily_medicine-label = 每天吃不吃药
day_and_residential_care-daily_medicine-hint = 例如癫痫、精神疾病、血压的药。
day_and_residential_care-daily_medicine-why = 照顾的人要按时给药。
day_and_residential_care-daily_medicine-yes = 要吃
day_and_residential_care-daily_medicine-no = 不吃
day_and_residential_care-daily_medicine-error-missing = 请选“要吃”或“不吃”。
