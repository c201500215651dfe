# 城乡居民养老保险缴费补贴、代缴. Questions of its own; the rest comes from shared.ftl.

pension_contribution-title = 城乡居民养老保险缴费补贴（代缴）
pension_contribution-summary = 重度残疾人参加居民养老保险，最低一档的钱由政府帮着交。
pension_contribution-situation = 我残疾重，交不起养老保险
pension_contribution-search = 养老保险 社保 居民养老 新农保 农保 代缴 代交 缴费补贴 养老金 交社保 交养老 养老钱 退休 最低档 免费养老保险 社保补贴 城乡居保 居保 养老金代缴 60岁领钱 退休金 社保减免 社会保险 交不起社保 养老补贴

pension_contribution-who-1 = 参加城乡居民养老保险的重度残疾人（一级、二级），可以申请。
pension_contribution-who-2 = 有的地方，智力、精神残疾人和低保家庭的残疾人也可以。
pension_contribution-who-3 = 在单位上班、参加职工养老保险的，不走这一项。
pension_contribution-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

pension_contribution-amount-1 = 一般帮交最低一档，交一部分还是全部，各地不同。
pension_contribution-amount-2 = 想多交的，自己加钱，以后养老金多一些。
pension_contribution-amount-3 = 以当地公示为准。

pension_contribution-decides-1 = 县级人社部门决定，残联提供残疾人证数据。

pension_contribution-time-1 = 每年交一次。各地有缴费截止日期，请早一点申请。
pension_contribution-time-2 = 要多久，各地规定不同，以当地公示为准。

pension_contribution-asked-1 = 有没有参加养老保险，参加的是哪一种。
pension_contribution-asked-2 = 今年交了没有。
pension_contribution-asked-3 = 家里是哪一种情况，怎么联系您。
    .other = 家里是哪一种情况，怎么联系申请人。

pension_contribution-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
pension_contribution-after-2 = 人社部门核对参保和残疾人证的数据。
pension_contribution-after-3 = 通过了，从当地定的年份起，由政府代缴。
pension_contribution-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

pension_contribution-where-1 = 户籍地的乡镇（街道）社保窗口。
pension_contribution-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

pension_contribution-together-1 = 不影响残疾人两项补贴。

pension_contribution-basis-1 = 《残疾人保障法》第四十七条
pension_contribution-basis-2 = 户籍地自己公布的规定

pension_contribution-declaration-1 = 我填的内容都是真的，没有隐瞒。
pension_contribution-declaration-2 = 我同意残联核对我的残疾人证信息。
pension_contribution-declaration-3 = 家里情况变了，我会主动报告。
pension_contribution-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

pension_contribution-fact-tongjiang = 同江的文件写明：重度、精神、智力残疾人和低保的贫困残疾人，最低一档由政府全部代缴。

pension_contribution-paper-payment_slip = 今年的缴费凭证
pension_contribution-paper-payment_slip-when = 今年已经自己交了的
pension_contribution-paper-payment_slip-how = 手机缴费的，截图就行。银行也可以补打。

pension_contribution-scheme = 您参加了哪种养老保险？
    .other = 申请人参加了哪种养老保险？
pension_contribution-scheme-label = 养老保险
pension_contribution-scheme-hint = 在村里、社区交的，一般是居民养老保险。
pension_contribution-scheme-why = 代缴只管居民养老保险。
pension_contribution-scheme-residents = 城乡居民养老保险
pension_contribution-scheme-employees = 职工养老保险
pension_contribution-scheme-employees-hint = 在单位上班或自己按职工交的。
pension_contribution-scheme-none = 都没参加
pension_contribution-scheme-unsure = 不清楚
pension_contribution-scheme-unsure-hint = 工作人员帮您查。
    .other = 工作人员帮着查。
pension_contribution-scheme-error-missing = 请选一种。不清楚，选“不清楚”。

pension_contribution-join = 要一起办参保吗？
pension_contribution-join-label = 一起办参保
pension_contribution-join-hint = 参保就是加入养老保险。不愿意的，可以以后再说。
pension_contribution-join-why = 先参保，才能代缴。
pension_contribution-join-yes = 是，一起办
pension_contribution-join-no = 否，先不办
pension_contribution-join-error-missing = 请选“是”或“否”。

pension_contribution-paid = 今年的钱交了吗？
pension_contribution-paid-label = 今年交了没有
pension_contribution-paid-hint = 看手机缴费记录或存折。
pension_contribution-paid-why = 已经交了的，能不能退或抵明年，由人社部门答复。
pension_contribution-paid-no = 还没交
pension_contribution-paid-yes = 自己交了
pension_contribution-paid-paid_for = 政府已经代缴了
pension_contribution-paid-unsure = 不清楚
pension_contribution-paid-error-missing = 请选一项。不清楚，选“不清楚”。
