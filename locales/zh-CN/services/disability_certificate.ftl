# 残疾人证：新办、换证、补办、迁移、变更、注销. domain.md 2.8 row 70, 3.7.

disability_certificate-title = 残疾人证：新办、换证、补办、迁移、变更、注销
disability_certificate-summary = 办残疾人证的六种事，都在这里申请，不收办证费。
disability_certificate-situation = 我要办残疾人证，或者证过期、丢了
disability_certificate-search = 残疾证 残疾人证 残废证 残疾本 残疾证怎么办 办证 办残疾证 评残 残疾鉴定 几级残疾 换证 到期 过期 丢了 补办 挂失 迁移 转户口 升级 等级变更 改等级 重新鉴定 注销 残疾卡 第三代 上门评残

disability_certificate-who-1 = 视力、听力、言语、肢体、智力、精神有长期困难的人，都可以申请评定。
disability_certificate-who-2 = 够不够残疾、是几级，由指定医院按国家标准评定。
disability_certificate-who-3 = 不满18岁，或智力、精神残疾的人，一般要监护人一起办。

disability_certificate-amount-1 = 办证不收钱。医院检查收不收，各地不同，请先问残联。

disability_certificate-decides-1 = 县级残联发证。医院评定类别和等级。

disability_certificate-time-1 = 新办、变更要评定和公示，时间长一些。换证、补办快一些。以当地公示为准。
disability_certificate-time-2 = 证一般管10年。到期前几个月，请早点换。

disability_certificate-asked-1 = 办哪一种。
disability_certificate-asked-2 = 新办、变更：哪方面困难，怎么去评定。
disability_certificate-asked-3 = 换证、补办、迁移、注销：各问一两个问题。
disability_certificate-asked-4 = 证怎么给您，怎么联系您。
    .other = 证怎么给申请人，怎么联系申请人。

disability_certificate-after-1 = 乡镇（街道）看材料。缺什么，一次告诉您。
    .other = 乡镇（街道）看材料。缺什么，一次告诉申请人和代办人。
disability_certificate-after-2 = 要评定的，告诉您去哪家医院。出不了门的，可以要求上门评定。
    .other = 要评定的，告诉去哪家医院。出不了门的，可以要求上门评定。
disability_certificate-after-3 = 评定以后，结果一般公示（贴出来）5个工作日。未成年人一般不公示。
disability_certificate-after-4 = 县级残联核对后发证。领新证的时候，交回旧证。
disability_certificate-after-5 = 不同意评定结果的，尽快向市残联提出，可以重新评定。

disability_certificate-where-1 = 户籍地的乡镇（街道）窗口，或县级残联。
disability_certificate-where-2 = 人在外地的，可以到当地残联的跨省通办窗口。要不要回去评定，先问。

disability_certificate-together-1 = 证过期了，补贴可能会停，各地不同。请在到期前换，免得断钱。
disability_certificate-together-2 = 伤残军人证、工伤等级证，不能代替残疾人证。

disability_certificate-basis-1 = 残疾人保障法
disability_certificate-basis-2 = 残疾人证管理办法
disability_certificate-basis-3 = GB/T 26341-2010 残疾人残疾分类和分级
disability_certificate-basis-4 = 户籍地自己公布的规定

disability_certificate-declaration-1 = 我填的内容都是真的，没有隐瞒。
disability_certificate-declaration-2 = 要评定的，我同意医院把结果告诉残联。
disability_certificate-declaration-3 = 我知道，评定结果一般会公示（贴出来）。
disability_certificate-declaration-4 = 我知道，这些回答只用来办残疾人证。发不发，由残联决定。

## Papers

disability_certificate-paper-photo = 两寸照片
disability_certificate-paper-photo-when = 要印新证的时候
disability_certificate-paper-photo-how = 近期、不戴帽子、白底。手机照的行不行，先问窗口。
disability_certificate-paper-medical_record = 病历和检查结果（有的话）
disability_certificate-paper-medical_record-when = 要评定的时候。没有也可以申请。
disability_certificate-paper-medical_record-how = 以前看病的医院可以打印。
disability_certificate-paper-guardian_proof = 监护人的身份证、户口簿
disability_certificate-paper-guardian_proof-when = 智力、精神残疾，或不满18岁的时候
disability_certificate-paper-guardian_proof-how = 监护人自己拿来，或拍下来。户口不在一起的，带能证明关系的材料，例如出生证。

## certificate_matter

disability_certificate-certificate_matter = 您要办哪一种？
    .other = 申请人要办哪一种？
disability_certificate-certificate_matter-label = 办哪一种
disability_certificate-certificate_matter-why = 不同的事，问的不一样。选好了，只问这一种的。
disability_certificate-certificate_matter-new = 新办
disability_certificate-certificate_matter-new-hint = 从来没有办过。
disability_certificate-certificate_matter-renewal = 换证（换领）
disability_certificate-certificate_matter-renewal-hint = 快到期，或已经过期。
disability_certificate-certificate_matter-replacement = 补办
disability_certificate-certificate_matter-replacement-hint = 丢了，或者坏了看不清。
disability_certificate-certificate_matter-move = 迁移
disability_certificate-certificate_matter-move-hint = 户口迁到了别的地方，证跟着转。
disability_certificate-certificate_matter-change = 变更类别、等级
disability_certificate-certificate_matter-change-hint = 残疾情况变了，要重新评定。
disability_certificate-certificate_matter-cancel = 注销
disability_certificate-certificate_matter-cancel-hint = 不要这个证了，或持证人去世了。
disability_certificate-certificate_matter-error-missing = 请选要办哪一种。

## difficulty

disability_certificate-difficulty = 主要是哪方面困难？
disability_certificate-difficulty-label = 主要的困难
disability_certificate-difficulty-hint = 选最主要的。几方面都有，选“几方面都有”。
disability_certificate-difficulty-why = 不同的困难，去不同的医院评定。
disability_certificate-difficulty-vision = 看东西（视力）
disability_certificate-difficulty-hearing = 听声音（听力）
disability_certificate-difficulty-speech = 说话（言语）
disability_certificate-difficulty-limb = 手脚和身体（肢体）
disability_certificate-difficulty-intellectual = 学习和理解（智力）
disability_certificate-difficulty-mental = 精神，包括孤独症
disability_certificate-difficulty-multiple = 几方面都有（多重）
disability_certificate-difficulty-error-missing = 请选主要的困难。

## change_reason

disability_certificate-change_reason = 和原来的证比，有什么变化？
disability_certificate-change_reason-label = 变化
disability_certificate-change_reason-why = 医生按变化来评定。等级变了，补贴可能也会变。
disability_certificate-change_reason-worse = 比原来重了
disability_certificate-change_reason-better = 比原来轻了
disability_certificate-change_reason-another = 多了一种残疾
disability_certificate-change_reason-wrong = 原来评得不对
disability_certificate-change_reason-error-missing = 请选有什么变化。

## state_changed

disability_certificate-state_changed = 残疾的情况变了吗？
disability_certificate-state_changed-label = 情况变了没有
disability_certificate-state_changed-hint = 没有变的，一般不用再评定。
disability_certificate-state_changed-why = 变了的，换证时一起评定，少跑一次。
disability_certificate-state_changed-yes = 变了
disability_certificate-state_changed-no = 没有变
disability_certificate-state_changed-error-missing = 请选“变了”或“没有变”。

## lost_how

disability_certificate-lost_how = 证怎么了？
disability_certificate-lost_how-label = 证的情况
disability_certificate-lost_how-why = 丢了的，旧证作废，别人捡到也不能用。
disability_certificate-lost_how-lost = 丢了
disability_certificate-lost_how-stolen = 被偷、被别人拿走了
disability_certificate-lost_how-stolen-hint = 被人拿走不还，可以另外举报。
disability_certificate-lost_how-damaged = 坏了，看不清
disability_certificate-lost_how-chip = 芯片刷不出来
disability_certificate-lost_how-error-missing = 请选证怎么了。

## register_moved

disability_certificate-register_moved = 户口迁好了吗？
disability_certificate-register_moved-label = 户口
disability_certificate-register_moved-why = 证跟着户口走，先迁户口，再迁证。
disability_certificate-register_moved-done = 已经迁好
disability_certificate-register_moved-soon = 正在迁
disability_certificate-register_moved-soon-hint = 迁好以后，再转证。可以先交这份申请。
disability_certificate-register_moved-living = 户口没迁，只是住在外地
disability_certificate-register_moved-living-hint = 不用迁证。在外地也能用。
disability_certificate-register_moved-error-missing = 请选户口迁好没有。

## cancel_reason

disability_certificate-cancel_reason = 为什么注销？
disability_certificate-cancel_reason-label = 注销的原因
disability_certificate-cancel_reason-hint = 注销以后，靠这个证领的补贴会停。想好了再办。
disability_certificate-cancel_reason-why = 本人自愿才注销。以后还可以重新申请。
disability_certificate-cancel_reason-recovered = 已经康复
disability_certificate-cancel_reason-wish = 自己不想要了
disability_certificate-cancel_reason-died = 持证人去世了
disability_certificate-cancel_reason-died-hint = 在领补贴的，还要做死亡报告。
disability_certificate-cancel_reason-pressed = 别人叫我注销
disability_certificate-cancel_reason-pressed-hint = 不用注销。请打12385，或举报侵害权益。
disability_certificate-cancel_reason-error-missing = 请选为什么注销。

## assessment_way

disability_certificate-assessment_way = 怎么去评定？
disability_certificate-assessment_way-label = 评定的办法
disability_certificate-assessment_way-why = 残联按这个安排医院和时间。
disability_certificate-assessment_way-go = 自己或家人陪着去医院
disability_certificate-assessment_way-sign = 去医院，要手语翻译
disability_certificate-assessment_way-transport = 去医院，要接送
disability_certificate-assessment_way-home = 出不了门，请上门评定
disability_certificate-assessment_way-error-missing = 请选怎么去评定。

## delivery

disability_certificate-delivery = 证办好了，怎么给您？
    .other = 证办好了，怎么给申请人？
disability_certificate-delivery-label = 领证的办法
disability_certificate-delivery-why = 不用为领证再跑一趟。寄的话，运费谁出先问清楚。
disability_certificate-delivery-window = 到窗口领
disability_certificate-delivery-village = 送到村里、社区里
disability_certificate-delivery-post = 寄给我
disability_certificate-delivery-visit = 送到家里
disability_certificate-delivery-error-missing = 请选怎么给您。
    .other = 请选怎么给申请人。

## residence

disability_certificate-residence-why = 证寄到、送到这里。

disability_certificate-changed-2 = 以前没有问证从哪里迁到哪里。迁移的，请填这两项。
