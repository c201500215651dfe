# 特殊门诊、慢性病和康复报销.

chronic_outpatient-title = 特殊门诊、慢性病、康复项目报销
chronic_outpatient-summary = 要长期看门诊、吃药、做康复的，认定以后，医保可以多报。
chronic_outpatient-situation = 我要长期吃药、做康复
chronic_outpatient-search = 慢性病 慢病 特殊门诊 门诊特病 门特 门慢 慢病证 慢病卡 长期吃药 高血压 糖尿病 精神病 癫痫 尿毒症 透析 康复报销 理疗 针灸 训练 报销 门诊报销 大病门诊 吃药报销 药费报销 两病 脑瘫康复 偏瘫 中风 脑梗 康复训练报销 精神病拿药 免费药

chronic_outpatient-who-1 = 得了医保名单上的慢性病、特殊病的人。
chronic_outpatient-who-2 = 要做医疗康复的残疾人。哪些康复项目能报，有名单。
chronic_outpatient-who-3 = 精神障碍的长期用药，很多地方在名单里。请问医保部门。

chronic_outpatient-amount-1 = 报多少、哪些病算，各地不同，以医保部门公布为准。

chronic_outpatient-decides-1 = 医保部门认定，一般由指定医院先看。

chronic_outpatient-time-1 = 要多久，各地规定不同，以当地公示为准。
chronic_outpatient-time-2 = 认定以后才按新的办法报。请早办。

chronic_outpatient-after-1 = 带病历到医院的医保办，说要办“门诊慢特病”。
chronic_outpatient-after-2 = 问清三样：在哪家医院用，每年最多报多少，几年要重新认定。
chronic_outpatient-after-3 = 行动不便的，问能不能上门认定或由家人代办。

chronic_outpatient-where-1 = 就近的定点医院医保办，或县级医保窗口。
chronic_outpatient-where-2 = 也可以打医保热线12393问。

chronic_outpatient-together-1 = 自己付的还是太多的，再申请医疗救助。

chronic_outpatient-basis-1 = 《社会保险法》第二十六条、第二十八条
chronic_outpatient-basis-2 = 户籍地自己公布的规定

chronic_outpatient-fact-hulunbuir = 呼伦贝尔的意见写到：需要长期康复的，纳入特殊门诊、慢性病报销。具体项目请问医保部门。
chronic_outpatient-fact-tongjiang = 同江的文件写到：规定的医疗康复项目可以报销。

chronic_outpatient-paper-diagnosis = 诊断证明、病历、检查报告
chronic_outpatient-paper-diagnosis-how = 找确诊的医院要。最近的检查最有用。
