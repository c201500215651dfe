# 残疾人服务“一件事”. domain.md 2.8 row 71, 3.4. One set of answers, several cases, each decided by itself.

joined_application-title = 残疾人服务“一件事”
joined_application-summary = 填一次，同时办残疾人证、两项补贴、养老缴费补贴和就业登记。
joined_application-situation = 我有好几件事要办，不想跑几趟
joined_application-search = 一件事 一起办 一次办 全部办 打包 一张表 一窗 联办 残疾证和补贴一起办 新办证 两项补贴 全周期

joined_application-who-1 = 要办两件以上残疾人事情的人。只办一件，直接办那一件更快。
joined_application-who-2 = 还没有残疾人证的，也可以一起填。补贴的部分存成草稿，证到手再交。

joined_application-amount-1 = 不收钱。每一项给多少，以当地公示为准。
joined_application-amount-2 = 补贴从提交的当月算起。条件后来才满足的，从满足的当月算起。

joined_application-decides-1 = 每一项分开决定。一项没通过，不影响别的。
joined_application-decides-2 = 残疾人证由残联决定，补贴由民政部门决定，就业和养老由人社部门决定。

joined_application-time-1 = 每一项有自己的期限，在各自的页面上看。

joined_application-asked-1 = 要办哪几件，有没有残疾人证。
joined_application-asked-2 = 家庭情况、要不要照护、还领什么钱。只问和您选的有关的。
    .other = 家庭情况、要不要照护、还领什么钱。只问和选的有关的。
joined_application-asked-3 = 住在哪里，怎么联系您，补贴发到哪里。
    .other = 住在哪里，怎么联系申请人，补贴发到哪里。

joined_application-after-1 = 提交以后，每一件有自己的编号，直接到办它的部门。一张回执上都有。
joined_application-after-2 = 材料只交一次，几个部门一起用。
joined_application-after-3 = 缺什么，一次告诉您。
    .other = 缺什么，一次告诉申请人和代办人。
joined_application-after-4 = 办好了哪一件，就告诉您哪一件。
    .other = 办好了哪一件，就告诉申请人和代办人哪一件。
joined_application-after-5 = 中途不想办哪一件，就撤回那一件，不影响别的。

joined_application-where-1 = 户籍地的乡镇（街道）窗口。
joined_application-where-2 = 人在外地的，任何一个乡镇（街道）窗口都能收。

joined_application-together-1 = 领特困供养、工伤生活护理费的，一般不能再领两项补贴。

joined_application-basis-1 = 国发〔2024〕3号：“高效办成一件事”的规定
joined_application-basis-2 = 国发〔2015〕52号：国务院关于建立残疾人两项补贴制度的规定
joined_application-basis-3 = 户籍地自己公布的规定

joined_application-declaration-1 = 我填的内容都是真的，没有隐瞒。
joined_application-declaration-2 = 我只办我选的这几件。没有选的，不替我办。
joined_application-declaration-3 = 我同意办理的部门共用这些回答和材料，只用来办这几件事。
joined_application-declaration-4 = 申请补贴的，我同意民政部门核对我家的收入和财产。要核对其他成年家人的，由他们本人同意。
joined_application-declaration-5 = 情况变了，我和家人会主动报告。多领、错领的钱，我会主动退回。
joined_application-declaration-6 = 我知道，每一件能不能办，由各自的部门决定。

## Papers

joined_application-paper-photo = 两寸照片
joined_application-paper-photo-when = 要印新证的时候
joined_application-paper-photo-how = 近期、不戴帽子、白底。手机照的行不行，先问窗口。
joined_application-paper-medical_record = 病历和检查结果（有的话）
joined_application-paper-medical_record-when = 要评定的时候。没有也可以申请。
joined_application-paper-medical_record-how = 以前看病的医院可以打印。
joined_application-paper-guardian_proof = 监护人的身份证、户口簿
joined_application-paper-guardian_proof-when = 智力、精神残疾，或不满18岁的时候
joined_application-paper-guardian_proof-how = 监护人自己拿来，或拍下来。
joined_application-paper-bank_card-when = 申请补贴的时候

## wanted

joined_application-wanted = 您要一起办哪几件？
    .other = 申请人要一起办哪几件？
joined_application-wanted-label = 要办的事
joined_application-wanted-hint = 选要办的。不选的，不会替您办。
    .other = 选要办的。不选的，不会办。
joined_application-wanted-why = 每一件分开决定。选好了，只问有关的问题。
joined_application-wanted-certificate = 残疾人证
joined_application-wanted-certificate-hint = 新办、换证、补办、迁移、变更。
joined_application-wanted-living_subsidy = 困难残疾人生活补贴
joined_application-wanted-living_subsidy-hint = 低保家庭的残疾人，每月领的钱。
joined_application-wanted-care_subsidy = 重度残疾人护理补贴
joined_application-wanted-care_subsidy-hint = 残疾一级、二级，要长期照护的人，每月领的钱。
joined_application-wanted-pension_contribution = 养老保险缴费补贴
joined_application-wanted-pension_contribution-hint = 重度残疾人，政府帮着交养老保险。
joined_application-wanted-job_service = 就业登记、找工作
joined_application-wanted-job_service-hint = 想找工作的人，登记以后有人帮。
joined_application-wanted-error-missing = 请选要办的事，可以选几件。

## certificate_held

joined_application-certificate_held = 您现在有残疾人证吗？
    .other = 申请人现在有残疾人证吗？
joined_application-certificate_held-label = 有没有残疾人证
joined_application-certificate_held-why = 没有的，先办证。补贴等证在手里再交。
joined_application-certificate_held-yes = 有，证在手里
joined_application-certificate_held-lost = 有，丢了或过期了
joined_application-certificate_held-no = 没有
joined_application-certificate_held-error-missing = 请选有没有残疾人证。

## certificate_matter

joined_application-certificate_matter = 残疾人证要办哪一种？
joined_application-certificate_matter-label = 证办哪一种
joined_application-certificate_matter-why = 不同的事，要的材料不一样。
joined_application-certificate_matter-new = 新办
joined_application-certificate_matter-renewal = 换证（换领）
joined_application-certificate_matter-replacement = 补办
joined_application-certificate_matter-move = 迁移
joined_application-certificate_matter-change = 变更类别、等级
joined_application-certificate_matter-error-missing = 请选要办哪一种。

## difficulty

joined_application-difficulty = 主要是哪方面困难？
joined_application-difficulty-label = 主要的困难
joined_application-difficulty-hint = 选最主要的。几方面都有，选“几方面都有”。
joined_application-difficulty-why = 不同的困难，去不同的医院评定。
joined_application-difficulty-vision = 看东西（视力）
joined_application-difficulty-hearing = 听声音（听力）
joined_application-difficulty-speech = 说话（言语）
joined_application-difficulty-limb = 手脚和身体（肢体）
joined_application-difficulty-intellectual = 学习和理解（智力）
joined_application-difficulty-mental = 精神，包括孤独症
joined_application-difficulty-multiple = 几方面都有（多重）
joined_application-difficulty-error-missing = 请选主要的困难。

## assessment_way

joined_application-assessment_way = 怎么去评定？
joined_application-assessment_way-label = 评定的办法
joined_application-assessment_way-why = 残联按这个安排医院和时间。
joined_application-assessment_way-go = 自己或家人陪着去医院
joined_application-assessment_way-sign = 去医院，要手语翻译
joined_application-assessment_way-transport = 去医院，要接送
joined_application-assessment_way-home = 出不了门，请上门评定
joined_application-assessment_way-error-missing = 请选怎么去评定。

## household

joined_application-household = 您家属于哪一种？
    .other = 申请人的家庭属于哪一种？
joined_application-household-label = 家庭情况
joined_application-household-hint = 说不准，选“其他困难家庭”。工作人员会核对。
joined_application-household-why = 这项补贴主要发给低保家庭。别的困难家庭能不能领，各地不同。
joined_application-household-dibao = 低保家庭
joined_application-household-dibao-hint = 低保就是最低生活保障。民政部门每月发低保金。
joined_application-household-dibao_marginal = 低保边缘家庭
joined_application-household-dibao_marginal-hint = 收入比低保线高一点，民政部门已经认定。
joined_application-household-other_hardship = 其他困难家庭
joined_application-household-other_hardship-hint = 不是低保，但家里困难。例如看病花钱多，没有人能挣钱。
joined_application-household-none = 都不是
joined_application-household-none-hint = 您仍可以申请，由户籍地决定。
    .other = 仍可以申请，由户籍地决定。
joined_application-household-error-missing = 请选一种。说不准，选“其他困难家庭”。

## dibao_number

joined_application-dibao_number = 低保证号是多少？
joined_application-dibao_number-label = 低保证号
joined_application-dibao_number-hint = 看低保证上的编号。找不到，可以不填。
joined_application-dibao_number-why = 有了证号，民政部门核对得快一些。
joined_application-dibao_number-error-missing = 请填低保证上的编号。找不到，可以不填。
joined_application-dibao_number-error-too-long = 低保证号最多写{ $n }个字，请只写编号。
joined_application-dibao_number-error-bad-characters = 低保证号里有不能保存的符号。请删掉，再写一遍。

## hardship

joined_application-hardship = 家里有什么困难？
joined_application-hardship-label = 家里的困难
joined_application-hardship-hint = 用自己的话写，几句就好。例如：有几口人，谁能挣钱，看病花多少。
joined_application-hardship-why = 工作人员看了，才知道您家的难处。只有乡镇（街道）和民政部门能看到。
    .other = 工作人员看了，才知道申请人家的难处。只有乡镇（街道）和民政部门能看到。
joined_application-hardship-error-missing = 请写一两句家里的困难。
joined_application-hardship-error-too-long = 最多写{ $n }个字，请写短一些。
joined_application-hardship-error-bad-characters = 有不能保存的符号。请删掉，再写一遍。

## care_need

joined_application-care_need = 您需要长期照护吗？
    .other = 申请人需要长期照护吗？
joined_application-care_need-label = 是否需要长期照护
joined_application-care_need-hint = 长期是6个月以上。例如：吃饭、穿衣、上厕所要人帮，或要用护理用品。
joined_application-care_need-why = 护理补贴发给需要长期照护的人。
joined_application-care_need-yes = 是，需要长期照护
joined_application-care_need-no = 否，不需要长期照护
joined_application-care_need-error-missing = 请选“是”或“否”。

## carer

joined_application-carer = 现在主要由谁照护您？
    .other = 现在主要由谁照护申请人？
joined_application-carer-label = 主要照护人
joined_application-carer-hint = 选照护您时间最多的。
    .other = 选照护申请人时间最多的。
joined_application-carer-why = 工作人员了解您的照护情况时用。选哪一项都能申请。
    .other = 工作人员了解申请人的照护情况时用。选哪一项都能申请。
joined_application-carer-family = 家人或亲戚
joined_application-carer-family-hint = 例如父母、配偶、子女、兄弟姐妹。
joined_application-carer-paid = 花钱请的人
joined_application-carer-paid-hint = 例如保姆、护工。
joined_application-carer-institution = 住在照护机构
joined_application-carer-institution-hint = 例如养老院、托养中心、福利院。
joined_application-carer-nobody = 没有人照护
joined_application-carer-nobody-hint = 需要照护，但现在没有人帮。
joined_application-carer-error-missing = 请选现在主要照护您的人。
    .other = 请选现在主要照护申请人的人。

## overlap

joined_application-overlap = 您现在还领下面的钱吗？
    .other = 申请人现在还领下面的钱吗？
joined_application-overlap-label = 已经在领的待遇
joined_application-overlap-hint = 领哪些选哪些。都不领，选“都没有”。
joined_application-overlap-why = 有的待遇不能和补贴一起领。先说清楚，以后不用退钱。
joined_application-overlap-tekun = 特困供养（农村以前叫五保）
joined_application-overlap-tekun-hint = 不能劳动、没有收入、没有家人能养，由政府供养。
joined_application-overlap-work_injury_care = 工伤生活护理费
joined_application-overlap-work_injury_care-hint = 因工受伤、要人照顾，工伤保险每月发的钱。
joined_application-overlap-orphan_allowance = 孤儿基本生活费
joined_application-overlap-unattended_child_allowance = 事实无人抚养儿童补贴
joined_application-overlap-welfare_living_allowance = 福利性生活补贴
joined_application-overlap-welfare_living_allowance-hint = 因为年老、因公致残或离休，每月领的生活补贴。
joined_application-overlap-welfare_care_allowance = 福利性护理补贴
joined_application-overlap-welfare_care_allowance-hint = 因为失能、因公致残或离休，每月领的护理补贴。
joined_application-overlap-long_term_care_insurance = 长期护理保险
joined_application-overlap-long_term_care_insurance-hint = 有的城市办这种保险，付照护的钱。
joined_application-overlap-same_subsidy_elsewhere = 在别的地方领同样的补贴
joined_application-overlap-same_subsidy_elsewhere-hint = 例如户口迁走以前，原来的地方还在发。
joined_application-overlap-none = 都没有
joined_application-overlap-error-missing = 请选您在领的。都不领，请选“都没有”。
    .other = 请选申请人在领的。都不领，请选“都没有”。
joined_application-overlap-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

## pension_scheme

joined_application-pension_scheme = 您参加养老保险了吗？
    .other = 申请人参加养老保险了吗？
joined_application-pension_scheme-label = 养老保险
joined_application-pension_scheme-why = 缴费补贴给参加城乡居民养老保险的人。
joined_application-pension_scheme-residents = 参加了城乡居民养老保险
joined_application-pension_scheme-employees = 参加了职工养老保险
joined_application-pension_scheme-employees-hint = 一般不能再领这项补贴。您仍可以申请。
    .other = 一般不能再领这项补贴。仍可以申请。
joined_application-pension_scheme-none = 没有参加
joined_application-pension_scheme-unsure = 不清楚
joined_application-pension_scheme-error-missing = 请选参加没有。不清楚也可以选。

## job_now

joined_application-job_now = 您现在有工作吗？
    .other = 申请人现在有工作吗？
joined_application-job_now-label = 现在的工作
joined_application-job_now-why = 没有工作、找了很久的，先帮。
joined_application-job_now-none = 没有，正在找
joined_application-job_now-never = 从来没有工作过
joined_application-job_now-lost = 刚丢了工作
joined_application-job_now-change = 有，想换
joined_application-job_now-error-missing = 请选现在的工作情况。

## job_wish

joined_application-job_wish = 想做什么工作？
joined_application-job_wish-label = 想做的工作
joined_application-job_wish-hint = 可以选几项。
joined_application-job_wish-why = 按您想做的去找。
    .other = 按申请人想做的去找。
joined_application-job_wish-office = 坐着做的，例如接电话、打字
joined_application-job_wish-hand = 动手的，例如手工、装配
joined_application-job_wish-service = 服务，例如收银、客房、理货
joined_application-job_wish-outdoor = 户外，例如绿化、放牧
joined_application-job_wish-home = 在家里做
joined_application-job_wish-skilled = 我的专业，例如按摩、会计
joined_application-job_wish-unsure = 不知道，想先谈谈
joined_application-job_wish-error-missing = 请选想做的。不知道，选“想先谈谈”。
joined_application-job_wish-error-none-and-other = 选了“想先谈谈”，就不用选别的。请只留一样。

## change_reason

joined_application-change_reason = 和原来的证比，有什么变化？
joined_application-change_reason-label = 变化
joined_application-change_reason-why = 医生按变化来评定。等级变了，补贴可能也会变。
joined_application-change_reason-worse = 比原来重了
joined_application-change_reason-better = 比原来轻了
joined_application-change_reason-another = 多了一种残疾
joined_application-change_reason-wrong = 原来评得不对
joined_application-change_reason-error-missing = 请选有什么变化。

## state_changed

joined_application-state_changed = 残疾的情况变了吗？
joined_application-state_changed-label = 情况变了没有
joined_application-state_changed-hint = 没有变的，一般不用再评定。
joined_application-state_changed-why = 变了的，换证时一起评定，少跑一次。
joined_application-state_changed-yes = 变了
joined_application-state_changed-no = 没有变
joined_application-state_changed-error-missing = 请选“变了”或“没有变”。

## lost_how

joined_application-lost_how = 证怎么了？
joined_application-lost_how-label = 证的情况
joined_application-lost_how-why = 丢了的，旧证作废，别人捡到也不能用。
joined_application-lost_how-lost = 丢了
joined_application-lost_how-stolen = 被偷、被别人拿走了
joined_application-lost_how-stolen-hint = 被人拿走不还，可以另外举报。
joined_application-lost_how-damaged = 坏了，看不清
joined_application-lost_how-chip = 芯片刷不出来
joined_application-lost_how-error-missing = 请选证怎么了。

## register_moved

joined_application-register_moved = 户口迁好了吗？
joined_application-register_moved-label = 户口
joined_application-register_moved-why = 证跟着户口走，先迁户口，再迁证。
joined_application-register_moved-done = 已经迁好
joined_application-register_moved-soon = 正在迁
joined_application-register_moved-soon-hint = 迁好以后，再转证。可以先交这份申请。
joined_application-register_moved-living = 户口没迁，只是住在外地
joined_application-register_moved-living-hint = 不用迁证。在外地也能用。
joined_application-register_moved-error-missing = 请选户口迁好没有。

## delivery

joined_application-delivery = 证办好了，怎么给您？
    .other = 证办好了，怎么给申请人？
joined_application-delivery-label = 领证的办法
joined_application-delivery-why = 不用为领证再跑一趟。寄的话，运费谁出先问清楚。
joined_application-delivery-window = 到窗口领
joined_application-delivery-village = 送到村里、社区里
joined_application-delivery-post = 寄给我
joined_application-delivery-visit = 送到家里
joined_application-delivery-error-missing = 请选怎么给您。
    .other = 请选怎么给申请人。

## pension_join

joined_application-pension_join = 要一起办参保吗？
joined_application-pension_join-label = 一起办参保
joined_application-pension_join-hint = 参保就是加入养老保险。不愿意的，可以以后再说。
joined_application-pension_join-why = 先参保，才能代缴。
joined_application-pension_join-yes = 是，一起办
joined_application-pension_join-no = 否，先不办
joined_application-pension_join-error-missing = 请选“是”或“否”。

## pension_paid

joined_application-pension_paid = 今年的钱交了吗？
joined_application-pension_paid-label = 今年交了没有
joined_application-pension_paid-hint = 看手机缴费记录或存折。
joined_application-pension_paid-why = 已经交了的，能不能退或抵明年，由人社部门答复。
joined_application-pension_paid-no = 还没交
joined_application-pension_paid-yes = 自己交了
joined_application-pension_paid-paid_for = 政府已经代缴了
joined_application-pension_paid-unsure = 不清楚
joined_application-pension_paid-error-missing = 请选一项。不清楚，选“不清楚”。

## work_hours

joined_application-work_hours = 一天能做多久？
joined_application-work_hours-label = 能做多久
joined_application-work_hours-why = 不勉强您，找时间合适的。
    .other = 不勉强申请人，找时间合适的。
joined_application-work_hours-full = 全天
joined_application-work_hours-half = 半天
joined_application-work_hours-few = 两三个小时
joined_application-work_hours-varies = 有时好，有时不行
joined_application-work_hours-error-missing = 请选能做多久。

## work_support

joined_application-work_support = 工作时要什么方便？
joined_application-work_support-label = 工作时的方便
joined_application-work_support-hint = 可以选几项。没有您的同意，不告诉单位。
    .other = 可以选几项。没有申请人的同意，不告诉单位。
joined_application-work_support-why = 工作人员和单位谈这些方便。
joined_application-work_support-sign = 手语或写字沟通
joined_application-work_support-reading = 读屏、大字
joined_application-work_support-wheelchair = 轮椅能进出、能上厕所
joined_application-work_support-coach = 有人先带着做
joined_application-work_support-rest = 中间要休息、吃药
joined_application-work_support-transport = 接送，或离家近
joined_application-work_support-nothing = 都不用
joined_application-work_support-error-missing = 请选要的方便。不用，选“都不用”。
joined_application-work_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。

## certificate_first

joined_application-certificate_first = 补贴要等证在手里才能交
joined_application-certificate_first-1 = 申请补贴要有有效的残疾人证。
joined_application-certificate_first-2 = 您现在填的，我们替您存成草稿。证发下来，补上证号就能交。
    .other = 现在填的，我们存成草稿。证发下来，补上证号就能交。
joined_application-certificate_first-3 = 补贴从真正提交的当月算起，所以证一到手就来交。

## Parts and versions

joined_application-section-what = 要办哪几件
joined_application-section-certificate = 残疾人证
joined_application-section-subsidies = 两项补贴
joined_application-section-pension = 养老保险
joined_application-section-work = 找工作
joined_application-section-contact = 怎么联系您
    .other = 怎么联系申请人
joined_application-changed-2 = 现在一份变成几件，各有编号。所以多问几个问题。

joined_application-changed-3 = 以前没有问证从哪里迁到哪里。迁移的，请填这两项。
