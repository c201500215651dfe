# 残疾孤儿医疗、康复、教育服务.

disabled_orphan_services-title = 残疾孤儿的医疗、康复、教育服务
disabled_orphan_services-summary = 孤儿和没人能养的残疾孩子，看病、康复、上学都有人管。
disabled_orphan_services-situation = 我照顾一个有残疾的孤儿
disabled_orphan_services-search = 残疾孤儿 孤儿 事实无人抚养 孤儿看病 孤儿手术 孤儿康复 孤儿上学 明天计划 儿童福利院 福利院孩子 领养 寄养 助学 孩子没爸妈 残疾儿童福利 孤残儿童 孤残 弃婴 唇腭裂 先天 儿童主任 儿童督导员

disabled_orphan_services-who-1 = 有残疾的孤儿。
disabled_orphan_services-who-2 = 父母都没有能力养的残疾孩子（事实无人抚养）。
disabled_orphan_services-who-3 = 照顾孩子的亲戚、监护人、福利机构，都可以来问。

disabled_orphan_services-amount-1 = 看病、手术、康复训练、上学，分别有不同的帮助。
disabled_orphan_services-amount-2 = 有哪几项、给多少，以当地公示为准。

disabled_orphan_services-decides-1 = 县级民政部门管，和卫健、残联、教育部门一起办。

disabled_orphan_services-time-1 = 要多久，各地规定不同，以当地公示为准。

disabled_orphan_services-after-1 = 先到乡镇（街道）的民政窗口，或找儿童督导员、儿童主任。
disabled_orphan_services-after-2 = 说清孩子几岁、哪里不好、上没上学。
disabled_orphan_services-after-3 = 残疾孩子要做康复，可以同时看“残疾儿童康复救助”。

disabled_orphan_services-where-1 = 孩子户籍地的乡镇（街道）民政窗口，或县级民政部门。
disabled_orphan_services-where-2 = 有人打骂、丢下孩子，马上打110。

disabled_orphan_services-together-1 = 领孤儿基本生活费的孩子，不再领残疾人生活补贴，可以领护理补贴。

disabled_orphan_services-basis-1 = 国发〔2015〕52号：孤儿基本生活保障和残疾人补贴的关系
disabled_orphan_services-basis-2 = 《残疾人保障法》第四十八条
disabled_orphan_services-basis-3 = 户籍地自己公布的规定

disabled_orphan_services-fact-chifeng = 赤峰规划写明：给残疾孤儿和事实无人抚养的残疾儿童提供医疗、康复、教育服务。
disabled_orphan_services-fact-linxi = 林西规划写明：给残疾孤儿和事实无人抚养的残疾儿童提供医疗、康复、教育服务。

disabled_orphan_services-paper-diagnosis = 诊断证明或病历（要看病或做康复的）
disabled_orphan_services-paper-diagnosis-how = 找看病的医院要。没有残疾人证，也先来问。
