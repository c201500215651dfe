# 更新我的情况和需求. domain.md 2.8 row 76.

needs_update-title = 更新我的情况和需求
needs_update-summary = 住址、电话、身体、工作变了，或者有新的需要，告诉残联。
needs_update-situation = 我的情况变了，或者有新的需要
needs_update-search = 更新 动态更新 信息更新 需求调查 换电话 换手机号 搬家 换地址 登记需求 入户调查 专职委员登记

needs_update-who-1 = 有残疾人证的人。监护人和家人可以帮忙报。

needs_update-amount-1 = 不收钱。有了新的需求，残联会告诉您能申请什么。
    .other = 不收钱。有了新的需求，残联会告诉申请人能申请什么。

needs_update-decides-1 = 县级残联登记。登记不等于申请。

needs_update-time-1 = 随时可以更新。每年上门登记的时间，以当地公示为准。

needs_update-asked-1 = 什么变了，现在有什么需要。
needs_update-asked-2 = 还有什么要说明的，怎么联系您。
    .other = 还有什么要说明的，怎么联系申请人。

needs_update-after-1 = 残联改好登记，有的会打电话核对。
needs_update-after-2 = 有需求的，告诉您去哪里申请。
    .other = 有需求的，告诉申请人去哪里申请。
needs_update-after-3 = 在领补贴的人，户口、证件变了，还要另外做变更报告。

needs_update-where-1 = 村（社区）的残疾人专职委员，或县级残联。

needs_update-basis-1 = 户籍地自己公布的规定

needs_update-declaration-1 = 我写的是我知道的真实情况。
needs_update-declaration-2 = 我知道，办理的部门要先核对，再处理。
needs_update-declaration-3 = 我知道，这些回答只用来办这件事。

## changed

needs_update-changed = 什么变了？
needs_update-changed-label = 变化
needs_update-changed-hint = 可以选几项。没有变化、只有新需要，选“没有变”。
needs_update-changed-why = 只改变了的，别的不动。
needs_update-changed-address = 住址
needs_update-changed-phone = 电话
needs_update-changed-health = 身体和残疾情况
needs_update-changed-family = 家里的人
needs_update-changed-work = 工作、收入
needs_update-changed-school = 上学
needs_update-changed-nothing = 没有变
needs_update-changed-error-missing = 请选什么变了。没有，选“没有变”。
needs_update-changed-error-none-and-other = “没有变”不能和别的一起选。请只留一样。

## new_address

needs_update-new_address = 现在住在哪里？
needs_update-new_address-label = 新住址
needs_update-new_address-hint = 写到村和门牌，或小区和房号。
needs_update-new_address-why = 上门和寄东西用。
needs_update-new_address-error-missing = 请填新住址。

## change_words

needs_update-change_words = 变成什么样了？
needs_update-change_words-label = 变化的情况
needs_update-change_words-hint = 几句就好。例如：去年起要坐轮椅；妈妈去世了，我一个人住。
needs_update-change_words-why = 残联看了，才知道能帮什么。
needs_update-change_words-error-missing = 请写几句变化。

## needs

needs_update-needs = 现在最需要什么？
needs_update-needs-label = 需要
needs_update-needs-hint = 可以选几项。
needs_update-needs-why = 残联按需要安排服务，也按需要争取经费。
needs_update-needs-rehabilitation = 康复、看病
needs_update-needs-device = 轮椅、助听器等器具
needs_update-needs-care = 有人照顾
needs_update-needs-home = 家里改造，好走好用
needs_update-needs-money = 生活费
needs_update-needs-school = 上学
needs_update-needs-work = 工作、学手艺
needs_update-needs-company = 有人说话，参加活动
needs_update-needs-nothing = 没有
needs_update-needs-error-missing = 请选需要什么。没有，选“没有”。
needs_update-needs-error-none-and-other = “没有”不能和别的一起选。请只留一样。
