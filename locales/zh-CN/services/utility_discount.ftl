# 水电气暖优惠. Questions of its own; the rest comes from shared.ftl.

utility_discount-title = 水、电、气、暖优惠
utility_discount-summary = 低收入残疾人家庭交水、电、气、取暖费，有的地方可以少交。
utility_discount-situation = 水电费、取暖费太贵
utility_discount-search = 水费 电费 燃气费 煤气费 天然气 取暖费 暖气费 供热 采暖 水电费 免费电 电费减免 低保电费 优惠 减免 交不起 冬天冷 煤补 天燃气 采暖补贴 缴费 欠费 停水 停电 电暖 烧煤 煤炭 交暖气 物业费 水电减免 生活缴费

utility_discount-who-1 = 有残疾人证、收入低的家庭，可以申请。
utility_discount-who-2 = 有的地方只给低保和特困家庭。请看户籍地的规定。
utility_discount-who-3 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

utility_discount-amount-1 = 水、电、气、暖分开算，有的地方只有其中一两样。
utility_discount-amount-2 = 给多少，各地不同，以当地公示为准。

utility_discount-decides-1 = 由供水、供电、供气、供热单位按当地规定减。
utility_discount-decides-2 = 乡镇或街道核对身份，转给他们办。

utility_discount-time-1 = 要多久，各地规定不同，以当地公示为准。
utility_discount-time-2 = 取暖费一般入冬前办，请早申请。

utility_discount-asked-1 = 想减哪几样，户号是多少。
utility_discount-asked-2 = 账单上是谁的名字，家里是哪一种情况。
utility_discount-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

utility_discount-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
utility_discount-after-2 = 核对后转给供水、供电、供气、供热单位。
utility_discount-after-3 = 能减的，从他们通知的那个月起减。不能减的，告诉您原因。
    .other = 能减的，从他们通知的那个月起减。不能减的，说明原因。

utility_discount-where-1 = 乡镇（街道）民政窗口，或供水、供电、供气、供热的营业厅。
utility_discount-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

utility_discount-together-1 = 不影响低保和残疾人两项补贴。

utility_discount-basis-1 = 《残疾人保障法》第五十条：逐步增加照顾和扶助
utility_discount-basis-2 = 户籍地自己公布的规定

utility_discount-declaration-1 = 我填的内容都是真的，没有隐瞒。
utility_discount-declaration-2 = 我同意把户号和残疾人证的核对结果，告诉供水、供电、供气、供热单位。
utility_discount-declaration-3 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

utility_discount-fact-hulunbuir = 呼伦贝尔的意见提到取暖费有优惠。现在怎么减，请问民政部门。
utility_discount-fact-tongjiang = 同江的文件提到水、电、燃气有优惠。现在怎么减，请问民政部门。

utility_discount-paper-bill = 最近一次的账单或缴费截图
utility_discount-paper-bill-how = 上面有户号。找不到的，打供水、供电、供气、供热单位的客服电话问。

utility_discount-which = 想减哪几样？
utility_discount-which-label = 想减的费用
utility_discount-which-hint = 可以选几样。
utility_discount-which-why = 每一样由不同的单位办。
utility_discount-which-water = 水费
utility_discount-which-electricity = 电费
utility_discount-which-gas = 燃气费
utility_discount-which-heating = 取暖费
utility_discount-which-error-missing = 请选一样，也可以选几样。

utility_discount-water_number = 水费的户号是多少？
utility_discount-water_number-label = 水费户号
utility_discount-water_number-hint = 户号就是账单上的客户编号。找不到可以不填。
utility_discount-water_number-why = 供水单位照户号减费。

utility_discount-electricity_number = 电费的户号是多少？
utility_discount-electricity_number-label = 电费户号
utility_discount-electricity_number-hint = 看账单或缴费软件。找不到可以不填。
utility_discount-electricity_number-why = 供电单位照户号减费。

utility_discount-gas_number = 燃气费的户号是多少？
utility_discount-gas_number-label = 燃气费户号
utility_discount-gas_number-hint = 看账单或燃气卡。找不到可以不填。
utility_discount-gas_number-why = 供气单位照户号减费。

utility_discount-heating_number = 取暖费的户号是多少？
utility_discount-heating_number-label = 取暖费户号
utility_discount-heating_number-hint = 看供热合同或去年的收据。找不到可以不填。
utility_discount-heating_number-why = 供热单位照户号减费。

utility_discount-payer = 账单上是谁的名字？
utility_discount-payer-label = 账单户名
utility_discount-payer-hint = 几样不一样的，选最多的。
utility_discount-payer-why = 不是本人名字的，要多核对一步。
utility_discount-payer-own = 我的
utility_discount-payer-family = 住在一起的家人的
utility_discount-payer-landlord = 房东的
utility_discount-payer-old = 去世的人或以前住户的
utility_discount-payer-old-hint = 工作人员会告诉您怎么过户。
    .other = 工作人员会说明怎么过户。
utility_discount-payer-error-missing = 请选账单上是谁的名字。
