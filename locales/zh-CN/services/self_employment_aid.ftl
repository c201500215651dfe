# 创业和灵活就业扶持. domain.md 2.7 row 62.

self_employment_aid-title = 创业和灵活就业扶持
self_employment_aid-summary = 残疾人自己开店、养殖、网上卖货，可以得到场地、设备或资金的扶持。
self_employment_aid-situation = 我自己干，想要扶持
self_employment_aid-search = 创业 开店 小卖部 摆摊 养殖 养羊 养牛 种植 电商 直播 网店 灵活就业 个体户 营业执照 创业补贴 扶持 贷款 租金 补助

self_employment_aid-who-1 = 自己创业、灵活就业的残疾人。打算开始的也可以问。

self_employment_aid-amount-1 = 扶持多少、扶持什么，各地不同。以当地公示为准。

self_employment_aid-decides-1 = 县级残联决定。有的项目由人社部门决定。

self_employment_aid-time-1 = 多久有结果，以当地公示为准。有的一年只收一次。

self_employment_aid-asked-1 = 做什么，做到哪一步了。
self_employment_aid-asked-2 = 想要哪种扶持，有没有得过。
self_employment_aid-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

self_employment_aid-after-1 = 残联去看一看您做的地方。
    .other = 残联去看一看申请人做的地方。
self_employment_aid-after-2 = 能扶持什么、多少，写明告诉您。
    .other = 能扶持什么、多少，写明告诉申请人。
self_employment_aid-after-3 = 得到扶持以后，残联会来看做得怎么样。

self_employment_aid-where-1 = 乡镇（街道）窗口，或县级残联。

self_employment_aid-together-1 = 人社部门的创业补贴、社保补贴另外申请。同一笔钱不重复补。
self_employment_aid-together-2 = 有了收入，低保可能变化。请先看低保渐退。

self_employment_aid-basis-1 = 残疾人就业条例
self_employment_aid-basis-2 = 户籍地自己公布的规定

self_employment_aid-declaration-1 = 我填的内容都是真的，没有隐瞒。
self_employment_aid-declaration-2 = 我同意办理的部门核对这件事要用的信息。
self_employment_aid-declaration-3 = 情况变了，我会主动告诉办理的部门。
self_employment_aid-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

self_employment_aid-paper-rent_contract = 租房合同
self_employment_aid-paper-rent_contract-when = 申请房租、场地扶持的时候
self_employment_aid-paper-rent_contract-how = 和房东签的合同，拍下来就行。

## Facts of places

self_employment_aid-fact-list = 同江市：场地、启动资金、网络费、房租，都可以申请扶持。

## business_stage

self_employment_aid-business_stage = 做到哪一步了？
self_employment_aid-business_stage-label = 做到哪一步
self_employment_aid-business_stage-why = 刚开始的和做了几年的，扶持不同。
self_employment_aid-business_stage-planning = 还在打算
self_employment_aid-business_stage-new = 开了不到一年
self_employment_aid-business_stage-running = 开了一年以上
self_employment_aid-business_stage-flexible = 没有店，打零工、接单
self_employment_aid-business_stage-error-missing = 请选做到哪一步。

## business_kind

self_employment_aid-business_kind = 做的是什么？
self_employment_aid-business_kind-label = 做的事
self_employment_aid-business_kind-why = 不同的行业，扶持的办法不同。
self_employment_aid-business_kind-shop = 开店、摆摊
self_employment_aid-business_kind-farm = 种地、养殖
self_employment_aid-business_kind-online = 网店、直播、接单
self_employment_aid-business_kind-craft = 手工、修理
self_employment_aid-business_kind-massage = 按摩
self_employment_aid-business_kind-other = 其他
self_employment_aid-business_kind-error-missing = 请选做的是什么。

## business_licence

self_employment_aid-business_licence = 有营业执照吗？
self_employment_aid-business_licence-label = 营业执照
self_employment_aid-business_licence-why = 有的扶持要有执照。执照由部门核对，不用交。
self_employment_aid-business_licence-yes = 有，写我的名字
self_employment_aid-business_licence-family = 有，写家人的名字
self_employment_aid-business_licence-no = 没有
self_employment_aid-business_licence-no-hint = 也可以申请。农牧业、零工一般不要执照。
self_employment_aid-business_licence-error-missing = 请选有没有执照。

## business_plan

self_employment_aid-business_plan = 打算怎么做？
self_employment_aid-business_plan-label = 打算
self_employment_aid-business_plan-hint = 几句话就行：做什么，在哪里做，要多少本钱。
self_employment_aid-business_plan-why = 残联看能帮什么，也可以先教您。
    .other = 残联看能帮什么，也可以先教申请人。
self_employment_aid-business_plan-error-missing = 请写几句您的打算。
    .other = 请写几句申请人的打算。

## business_help

self_employment_aid-business_help = 想要哪种扶持？
self_employment_aid-business_help-label = 要的扶持
self_employment_aid-business_help-hint = 可以选几项。哪些有，由残联告诉您。
    .other = 可以选几项。哪些有，由残联告诉申请人。
self_employment_aid-business_help-why = 按您的需要核对。
    .other = 按申请人的需要核对。
self_employment_aid-business_help-start_money = 启动资金、设备
self_employment_aid-business_help-rent = 房租
self_employment_aid-business_help-premises = 场地、摊位
self_employment_aid-business_help-network = 网络费、电话费
self_employment_aid-business_help-loan = 贷款，或贷款的利息
self_employment_aid-business_help-insurance = 社会保险缴费
self_employment_aid-business_help-training = 先学技术
self_employment_aid-business_help-error-missing = 请选要的扶持。

## helped_before

self_employment_aid-helped_before = 以前得过创业扶持吗？
self_employment_aid-helped_before-label = 以前得过没有
self_employment_aid-helped_before-why = 有的扶持只能得一次。
self_employment_aid-helped_before-no = 没有
self_employment_aid-helped_before-dpf = 残联给过
self_employment_aid-helped_before-other = 别的部门给过
self_employment_aid-helped_before-error-missing = 请选以前得过没有。
