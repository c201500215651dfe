# 重度残疾人集中照护. domain.md 2.5 row 50; only with the person's own consent.

severe_residential_care-title = 重度残疾人集中照护
severe_residential_care-summary = 需要长期照护又愿意的重度残疾人，住进机构，由专门的人照护。
severe_residential_care-situation = 家里实在照顾不了他了
severe_residential_care-search = 集中照护 集中供养 养护院 福利院 敬老院 照护机构 住机构 重度残疾 瘫痪 卧床 没人照顾 父母老了 以老养残

severe_residential_care-who-1 = 残疾一级、二级，要人长期照护，本人愿意的人。
severe_residential_care-who-2 = 家里困难、没有人照顾的，先安排。具体条件以当地公示为准。

severe_residential_care-amount-1 = 收不收钱、补多少，以当地公示为准。

severe_residential_care-decides-1 = 县级民政部门决定。

severe_residential_care-time-1 = 多久安排好，以当地公示为准。没有床位的，要排队。

severe_residential_care-asked-1 = 本人愿不愿意，每天要帮什么。
severe_residential_care-asked-2 = 现在谁照顾，想住在哪里。
severe_residential_care-asked-3 = 什么时候上门方便，怎么联系您。
    .other = 什么时候上门方便，怎么联系申请人。

severe_residential_care-after-1 = 工作人员上门，当面问本人愿不愿意。
severe_residential_care-after-2 = 民政部门评估照护的需要，找合适的机构。
severe_residential_care-after-3 = 可以先去看。本人同意，才签协议。
severe_residential_care-after-4 = 住进去以后，本人可以要求离开。

severe_residential_care-where-1 = 户籍地的乡镇（街道）窗口，或县级民政部门。

severe_residential_care-together-1 = 成为特困人员集中供养以后，残疾人两项补贴停发。
severe_residential_care-together-2 = 护理补贴怎么发，请先问民政部门。

severe_residential_care-basis-1 = 残疾人保障法
severe_residential_care-basis-2 = 户籍地自己公布的规定

severe_residential_care-declaration-1 = 这件事问过残疾人本人。本人说不清的，已经如实写明。
severe_residential_care-declaration-2 = 我填的内容都是真的，没有隐瞒。
severe_residential_care-declaration-3 = 我同意办理的部门核对这件事要用的信息。
severe_residential_care-declaration-4 = 情况变了，我会主动告诉办理的部门。
severe_residential_care-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## bed

severe_residential_care-bed = 一天里，多少时间在床上？
severe_residential_care-bed-label = 卧床的情况
severe_residential_care-bed-why = 决定需要哪一种床位和几个人照护。
severe_residential_care-bed-up = 白天能坐、能走
severe_residential_care-bed-chair = 白天坐轮椅
severe_residential_care-bed-mostly = 大半天在床上
severe_residential_care-bed-always = 一直在床上
severe_residential_care-bed-error-missing = 请选卧床的情况。

## home_wish

severe_residential_care-home_wish = 想住在哪里？
severe_residential_care-home_wish-label = 想住的地方
severe_residential_care-home_wish-why = 尽量找离家人近的地方。
severe_residential_care-home_wish-near_home = 离现在的家近
severe_residential_care-home_wish-near_relative = 离照看的亲戚近
severe_residential_care-home_wish-any = 都可以，只要照顾得好
severe_residential_care-home_wish-error-missing = 请选想住的地方。
