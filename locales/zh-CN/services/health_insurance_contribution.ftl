# 城乡居民医保个人缴费补贴. Questions of its own; the rest comes from shared.ftl.

health_insurance_contribution-title = 城乡居民医保缴费补贴
health_insurance_contribution-summary = 不能劳动的残疾人参加居民医保，个人要交的钱由政府补贴。
health_insurance_contribution-situation = 我不能干活，交医保有困难
health_insurance_contribution-search = 医保 医疗保险 居民医保 新农合 合作医疗 农合 交医保 医保缴费 医保免费 医保减免 代缴医保 看病报销 医保补贴 参保资助 医保卡 城乡医保 合疗 交不起医保 断保 医疗保险费 农村医保 每年交的医保

health_insurance_contribution-who-1 = 丧失劳动能力的残疾人，个人缴费由政府补贴。
health_insurance_contribution-who-2 = 低保家庭的人、低收入家庭的老人和孩子，也有补贴。
health_insurance_contribution-who-3 = 在单位上班、参加职工医保的，不走这一项。
health_insurance_contribution-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

health_insurance_contribution-amount-1 = 补一部分还是全部，各地不同，以当地公示为准。

health_insurance_contribution-decides-1 = 县级医保部门决定。民政和残联提供数据。

health_insurance_contribution-time-1 = 居民医保每年集中缴费。请在当地截止日期以前申请。
health_insurance_contribution-time-2 = 要多久，各地规定不同，以当地公示为准。

health_insurance_contribution-asked-1 = 参加的是哪种医保，今年交了没有。
health_insurance_contribution-asked-2 = 能不能劳动，家里是哪一种情况。
health_insurance_contribution-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

health_insurance_contribution-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
health_insurance_contribution-after-2 = 医保部门核对身份，符合的按规定减免。
health_insurance_contribution-after-3 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

health_insurance_contribution-where-1 = 户籍地或参保地的乡镇（街道）医保窗口。
health_insurance_contribution-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

health_insurance_contribution-together-1 = 看病花钱多的，还可以申请医疗救助。

health_insurance_contribution-basis-1 = 《社会保险法》第二十五条
health_insurance_contribution-basis-2 = 《残疾人保障法》第四十七条
health_insurance_contribution-basis-3 = 户籍地自己公布的规定

health_insurance_contribution-declaration-1 = 我填的内容都是真的，没有隐瞒。
health_insurance_contribution-declaration-2 = 我同意残联核对我的残疾人证信息。
health_insurance_contribution-declaration-3 = 家里情况变了，我会主动报告。
health_insurance_contribution-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

health_insurance_contribution-fact-tongjiang = 同江的文件写明：一级、二级残疾人和特困人员，个人缴费全免。低保、低收入家庭的老人和孩子也有补贴。

health_insurance_contribution-paper-payment_slip = 今年的缴费凭证
health_insurance_contribution-paper-payment_slip-when = 今年已经自己交了的
health_insurance_contribution-paper-payment_slip-how = 手机缴费的，截图就行。

health_insurance_contribution-scheme = 您参加了哪种医保？
    .other = 申请人参加了哪种医保？
health_insurance_contribution-scheme-label = 医保
health_insurance_contribution-scheme-hint = 农村以前叫新农合，现在是居民医保。
health_insurance_contribution-scheme-why = 补贴只管居民医保。
health_insurance_contribution-scheme-residents = 城乡居民医保
health_insurance_contribution-scheme-employees = 职工医保
health_insurance_contribution-scheme-none = 没有参加
health_insurance_contribution-scheme-none-hint = 工作人员会告诉您怎么参保。
    .other = 工作人员会说明怎么参保。
health_insurance_contribution-scheme-unsure = 不清楚
health_insurance_contribution-scheme-error-missing = 请选一种。不清楚，选“不清楚”。

health_insurance_contribution-work_ability = 您现在能劳动吗？
    .other = 申请人现在能劳动吗？
health_insurance_contribution-work_ability-label = 能不能劳动
health_insurance_contribution-work_ability-hint = 说的是能不能靠干活挣钱。
health_insurance_contribution-work_ability-why = 法律写明，丧失劳动能力的残疾人有缴费补贴。
health_insurance_contribution-work_ability-none = 不能劳动
health_insurance_contribution-work_ability-some = 能做一点轻活
health_insurance_contribution-work_ability-able = 能劳动
health_insurance_contribution-work_ability-child = 还是孩子，或在上学
health_insurance_contribution-work_ability-error-missing = 请选一项。

health_insurance_contribution-paid = 今年的医保钱交了吗？
health_insurance_contribution-paid-label = 今年交了没有
health_insurance_contribution-paid-hint = 看手机缴费记录，或问村（居）委会。
health_insurance_contribution-paid-why = 已经交了的，能不能退，由医保部门答复。
health_insurance_contribution-paid-no = 还没交
health_insurance_contribution-paid-yes = 自己交了
health_insurance_contribution-paid-paid_for = 政府已经补贴了
health_insurance_contribution-paid-unsure = 不清楚
health_insurance_contribution-paid-error-missing = 请选一项。不清楚，选“不清楚”。

health_insurance_contribution-elsewhere = 医保是在外地交的吗？
health_insurance_contribution-elsewhere-label = 在外地参保
health_insurance_contribution-elsewhere-hint = 外地，就是不在户籍地的县。
health_insurance_contribution-elsewhere-why = 在外地参保的，由参保地决定能不能补贴。
health_insurance_contribution-elsewhere-yes = 是，在外地交
health_insurance_contribution-elsewhere-no = 否，在户籍地
health_insurance_contribution-elsewhere-error-missing = 请选“是”或“否”。
