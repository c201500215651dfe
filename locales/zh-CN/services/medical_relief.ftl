# 医疗救助. Questions of its own; the rest comes from shared.ftl.

medical_relief-title = 医疗救助
medical_relief-summary = 医保报完，自己还要付很多的困难家庭，可以再帮一部分。
medical_relief-situation = 看病花钱太多，医保报完还是付不起
medical_relief-search = 医疗救助 大病救助 看病没钱 看不起病 医药费 住院费 报销 二次报销 医保报销 手术费 精神病 透析 癌症 药费 大病补助 医疗补助 大病 自费 化疗 抑郁症 精神分裂 没钱做手术 没钱住院 住院押金 医院欠费 医疗费 看病贵 看病花了很多钱 报销完

medical_relief-who-1 = 低保家庭的人、特困人员，可以申请。
medical_relief-who-2 = 县里规定的其他困难的人，也可以。例如低保边缘、因病致贫的家庭。
medical_relief-who-3 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

medical_relief-amount-1 = 医保、大病保险报完，剩下的再按比例帮。
medical_relief-amount-2 = 比例和最高数，以当地公示为准。
medical_relief-amount-3 = 参加居民医保要交的钱，也可能有补贴。

medical_relief-decides-1 = 县级医保部门决定。困难身份由民政部门认定。

medical_relief-time-1 = 有的地方，低保、特困人员出院时就直接减，不用再申请。
medical_relief-time-2 = 要多久，各地规定不同，以当地公示为准。

medical_relief-asked-1 = 什么病，在哪里看的，自己付了多少。
medical_relief-asked-2 = 医保报过没有，家里是哪一种情况。
medical_relief-asked-3 = 钱发到哪个账户，怎么联系您。
    .other = 钱发到哪个账户，怎么联系申请人。

medical_relief-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
medical_relief-after-2 = 医保部门算清医保已经报的，再算救助。
medical_relief-after-3 = 不是低保、特困的，要公示后再审批。
medical_relief-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

medical_relief-where-1 = 户籍地的乡镇（街道）医保或社会救助窗口。
medical_relief-where-2 = 等着钱做手术的，同时申请“临时救助”，也请医院的医保办帮忙。

medical_relief-together-1 = 可以和低保、残疾人两项补贴一起得。

medical_relief-basis-1 = 《社会救助暂行办法》第二十七条至第三十一条
medical_relief-basis-2 = 户籍地自己公布的规定

medical_relief-declaration-1 = 我填的内容都是真的，没有隐瞒。
medical_relief-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
medical_relief-declaration-3 = 多领、错领的钱，我会主动退回。
medical_relief-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

medical_relief-fact-hulunbuir = 呼伦贝尔的意见写明：各旗市区可以提高封顶线（最多给多少），精神障碍优先。
medical_relief-fact-tongjiang = 同江的文件写明：精神障碍患者优先救助。

medical_relief-paper-bills = 看病的发票和费用清单
medical_relief-paper-bills-how = 医院收费窗口可以补打。能一站式结算的医院，出院时已经减过。
medical_relief-paper-settlement = 医保结算单
medical_relief-paper-settlement-when = 医保已经报过的
medical_relief-paper-settlement-how = 医院或医保窗口可以打印。
medical_relief-paper-diagnosis = 诊断证明或出院小结
medical_relief-paper-diagnosis-how = 找看病的医院开。

medical_relief-illness = 因为什么看病？
medical_relief-illness-label = 看病的原因
medical_relief-illness-hint = 选花钱最多的一项。
medical_relief-illness-why = 有的病，当地优先帮或帮得多。
medical_relief-illness-serious = 重病、大手术
medical_relief-illness-mental = 精神方面的病
medical_relief-illness-chronic = 要长期吃药的慢性病
medical_relief-illness-rehabilitation = 康复治疗
medical_relief-illness-accident = 意外受伤
medical_relief-illness-error-missing = 请选一项。

medical_relief-treated = 在哪里看的？
medical_relief-treated-label = 看病的地方
medical_relief-treated-hint = 去过几个地方的，选最远的。
medical_relief-treated-why = 在外地看的，要先看有没有备案（事先登记）。
medical_relief-treated-county = 本县（旗、区）
medical_relief-treated-province = 本省（自治区）别的地方
medical_relief-treated-outside = 外省
medical_relief-treated-error-missing = 请选一项。

medical_relief-settled = 医保报过了吗？
medical_relief-settled-label = 医保报没报
medical_relief-settled-hint = 出院时直接减过的，也算报过。
medical_relief-settled-why = 先报医保，再算医疗救助。
medical_relief-settled-yes = 报过了
medical_relief-settled-no = 还没报
medical_relief-settled-no-hint = 工作人员告诉您怎么报。
    .other = 工作人员会说明怎么报。
medical_relief-settled-uninsured = 没有参加医保
medical_relief-settled-unsure = 不清楚
medical_relief-settled-error-missing = 请选一项。不清楚，选“不清楚”。

medical_relief-own_cost = 自己付了多少元？
medical_relief-own_cost-label = 自己付的（元）
medical_relief-own_cost-hint = 报完剩下的，大概的数。说不准，可以不填。
medical_relief-own_cost-why = 准确的数由医保部门查。
