# 残疾人康复服务. domain.md 2.5 row 42 (medical, training, support).

rehabilitation_service-title = 残疾人康复服务
rehabilitation_service-summary = 需要看病、训练、护理指导的残疾人，由残联安排康复服务。
rehabilitation_service-situation = 我想做康复，不知道去哪里
rehabilitation_service-search = 康复 精准康复 康复训练 理疗 偏瘫 中风 脑梗 瘫痪 走路训练 精神病吃药 服药补助 精神病药 上门康复 康复医生 护理指导 心理 支持性服务 补助

rehabilitation_service-who-1 = 有残疾人证，又需要康复的人。
rehabilitation_service-who-2 = 不满18岁的孩子，请先看残疾儿童康复救助。

rehabilitation_service-amount-1 = 有的项目免费，有的补一部分。以当地公示为准。

rehabilitation_service-decides-1 = 县级残联决定。

rehabilitation_service-time-1 = 多久安排好，以当地公示为准。

rehabilitation_service-asked-1 = 需要哪种康复，想在哪里做。
rehabilitation_service-asked-2 = 现在最难的是什么。
rehabilitation_service-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

rehabilitation_service-after-1 = 残联请医生或康复人员评估（看一看需要什么）。
rehabilitation_service-after-2 = 评估以后，和您商量做什么、在哪里做。
    .other = 评估以后，和申请人商量做什么、在哪里做。
rehabilitation_service-after-3 = 做得好不好，残联会来问您。
    .other = 做得好不好，残联会来问申请人。

rehabilitation_service-where-1 = 村（社区）的残疾人专职委员，或乡镇（街道）窗口。

rehabilitation_service-basis-1 = 残疾预防和残疾人康复条例
rehabilitation_service-basis-2 = 户籍地自己公布的规定

rehabilitation_service-declaration-1 = 我填的内容都是真的，没有隐瞒。
rehabilitation_service-declaration-2 = 我同意办理的部门核对这件事要用的信息。
rehabilitation_service-declaration-3 = 情况变了，我会主动告诉办理的部门。
rehabilitation_service-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

rehabilitation_service-paper-medical_record = 病历或出院小结
rehabilitation_service-paper-medical_record-when = 最近住过院、做过检查的时候
rehabilitation_service-paper-medical_record-how = 看病的医院可以打印。没有也能申请。

## Facts of places

rehabilitation_service-fact-target_92 = 2021—2025年规划的目标：有需求的残疾人，92%以上得到康复服务。轮不到时，可以拿这一条问残联。
rehabilitation_service-fact-target_80 = 2017年文件的目标：有需求的残疾人，80%以上得到康复服务。轮不到时，可以拿这一条问残联。
rehabilitation_service-fact-fund = 呼伦贝尔市的文件要求，按每人一元的标准安排康复经费。

## rehabilitation_kind

rehabilitation_service-rehabilitation_kind = 需要哪种康复？
rehabilitation_service-rehabilitation_kind-label = 康复的种类
rehabilitation_service-rehabilitation_kind-hint = 可以选几项。
rehabilitation_service-rehabilitation_kind-why = 残联按这个找合适的医生和机构。
rehabilitation_service-rehabilitation_kind-treatment = 看病、吃药、手术
rehabilitation_service-rehabilitation_kind-treatment-hint = 包括精神残疾人长期吃药。
rehabilitation_service-rehabilitation_kind-training = 康复训练
rehabilitation_service-rehabilitation_kind-training-hint = 例如走路、说话、生活自理。
rehabilitation_service-rehabilitation_kind-nursing = 护理
rehabilitation_service-rehabilitation_kind-nursing-hint = 例如翻身、防褥疮、导尿管护理。
rehabilitation_service-rehabilitation_kind-mind = 心理帮助
rehabilitation_service-rehabilitation_kind-family = 教家里人怎么照顾
rehabilitation_service-rehabilitation_kind-unsure = 不清楚，想先评估
rehabilitation_service-rehabilitation_kind-error-missing = 请选一种。不清楚，选“想先评估”。
rehabilitation_service-rehabilitation_kind-error-none-and-other = 选了“想先评估”，就不用选别的。请只留一样。

## rehabilitation_place

rehabilitation_service-rehabilitation_place = 在哪里做最方便？
rehabilitation_service-rehabilitation_place-label = 做康复的地方
rehabilitation_service-rehabilitation_place-why = 出不了门的，可以请人上门。
rehabilitation_service-rehabilitation_place-institution = 去医院或康复机构
rehabilitation_service-rehabilitation_place-community = 在村里、社区里
rehabilitation_service-rehabilitation_place-home = 请人上门
rehabilitation_service-rehabilitation_place-error-missing = 请选一个地方。

## recent_hospital

rehabilitation_service-recent_hospital = 最近一年住过院或做过检查吗？
rehabilitation_service-recent_hospital-label = 最近看病的情况
rehabilitation_service-recent_hospital-hint = 为这个残疾去看的才算。
rehabilitation_service-recent_hospital-why = 有检查结果，就不用再查一遍。
rehabilitation_service-recent_hospital-yes = 有
rehabilitation_service-recent_hospital-no = 没有
rehabilitation_service-recent_hospital-error-missing = 请选“有”或“没有”。

## hardest

rehabilitation_service-hardest = 现在最难的是什么？
rehabilitation_service-hardest-label = 最难的事
rehabilitation_service-hardest-hint = 例如：站不起来，咽东西会呛，晚上睡不着。可以不写。
rehabilitation_service-hardest-why = 康复先解决您最难的事。
    .other = 康复先解决申请人最难的事。
