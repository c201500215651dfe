# 特困人员救助供养. Questions of its own; the rest comes from shared.ftl.

tekun-title = 特困人员救助供养
tekun-summary = 不能劳动、没有收入、没有家人能养的人，由政府供养。
tekun-situation = 我不能劳动，也没有人养
tekun-search = 特困 特困供养 五保 五保户 三无 三无人员 孤寡 没人养 没人管 供养 敬老院 福利院 集中供养 分散供养 无劳动能力 孤老 没有子女 无儿无女 孤寡老人 无人赡养 没有亲人 一个人过 光棍 五保供养 养老院 没有劳动力 没有家人 生活不能自理 三无老人

tekun-who-1 = 三样都符合，可以申请。不能劳动，没有生活来源，没有家人能养。
tekun-who-2 = 老人、残疾人、不满16周岁的孩子，都可以。
tekun-who-3 = 有家人，但家人也没有能力养的，也可以申请。
tekun-who-4 = 写申请有困难的，可以请村（居）委会代办。

tekun-amount-1 = 管基本生活，管照料，管看病，管后事。
tekun-amount-2 = 标准由省或市公布。多少钱，以当地公示为准。

tekun-decides-1 = 乡镇或街道上门了解，提出意见。县级民政部门审批。

tekun-time-1 = 要多久，各地规定不同，以当地公示为准。
tekun-time-2 = 批准以前，要在村或社区公示（贴出来让大家看）。
tekun-time-3 = 等得太久，可以问乡镇（街道），也可以打12385。

tekun-asked-1 = 有没有该养您的家人，他们为什么养不了。
    .other = 有没有该养申请人的家人，他们为什么养不了。
tekun-asked-2 = 有什么收入，哪些事自己做不了。
tekun-asked-3 = 想住在家里，还是住到供养机构。
tekun-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。
tekun-asked-5 = 家里的收入、财产，和要养的人。

tekun-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
tekun-after-2 = 工作人员上门了解，看您能不能自己照顾自己。
    .other = 工作人员上门了解，看申请人能不能自己照顾自己。
tekun-after-3 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。
tekun-after-4 = 住在家里还是住机构，由您自己选。
    .other = 住在家里还是住机构，由申请人自己选。
tekun-after-5 = 收款账户现在不用填。同意以后，由工作人员找您登记。
    .other = 收款账户现在不用填。同意以后，由工作人员找申请人登记。

tekun-where-1 = 户籍地的乡镇（街道）社会救助窗口。
tekun-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

tekun-together-1 = 领了特困供养，不再领残疾人两项补贴，一般也不再领低保。
tekun-together-2 = 申请以前，请工作人员帮您算一算哪种更合适。
    .other = 申请以前，请工作人员帮着算一算哪种更合适。

tekun-basis-1 = 《社会救助暂行办法》第十四条至第十九条
tekun-basis-2 = 《残疾人保障法》第四十九条
tekun-basis-3 = 国发〔2015〕52号：和残疾人两项补贴不能一起领的规定
tekun-basis-4 = 户籍地自己公布的规定

tekun-declaration-1 = 我填的内容都是真的，没有隐瞒。
tekun-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
tekun-declaration-3 = 我知道，领了特困供养，就不再领残疾人两项补贴。
tekun-declaration-4 = 家里情况变了，我会主动报告。
tekun-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

tekun-paper-kin_papers = 家人没有能力供养的材料
tekun-paper-kin_papers-when = 有家人、但家人养不了的
tekun-paper-kin_papers-how = 例如家人的残疾人证、诊断证明。说不清的，请村（居）委会帮着写。

tekun-supporters = 您有下面这些家人吗？
    .other = 申请人有下面这些家人吗？
tekun-supporters-label = 家人
tekun-supporters-hint = 不住在一起的也算。
tekun-supporters-why = 有家人能养的，一般由家人养。家人也养不了的，可以申请。
tekun-supporters-spouse = 丈夫或妻子
tekun-supporters-children = 子女
tekun-supporters-parents = 父母
tekun-supporters-kin = 兄弟姐妹或孙子女
tekun-supporters-none = 都没有
tekun-supporters-error-missing = 请选有的家人。都没有，选“都没有”。
tekun-supporters-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

tekun-why_not = 他们为什么养不了您？
    .other = 他们为什么养不了申请人？
tekun-why_not-label = 家人养不了的原因
tekun-why_not-hint = 几句就好。例如：也有残疾、年纪大、在服刑、找不到人。
tekun-why_not-why = 家人没有能力养，也能申请特困供养。
tekun-why_not-error-missing = 请写一两句原因。

tekun-income = 您自己有下面的收入吗？
    .other = 申请人自己有下面的收入吗？
tekun-income-label = 自己的收入
tekun-income-hint = 有几样选几样。
tekun-income-why = 特困供养给没有生活来源的人。有一点收入也可以申请，由民政部门核对。
tekun-income-basic_pension = 居民养老金
tekun-income-land = 地租、林地草场的钱
tekun-income-subsidies = 残疾人两项补贴
tekun-income-wages = 工资或退休金
tekun-income-none = 都没有
tekun-income-error-missing = 请选有的收入。都没有，选“都没有”。
tekun-income-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

tekun-self_care = 哪些事您自己做不了？
    .other = 哪些事申请人自己做不了？
tekun-self_care-label = 自己做不了的事
tekun-self_care-hint = 要人帮才能做的，也选上。
tekun-self_care-why = 看需要多少照料。需要多的，照料也多。
tekun-self_care-eat = 吃饭
tekun-self_care-dress = 穿衣
tekun-self_care-bed = 上床、下床
tekun-self_care-toilet = 上厕所
tekun-self_care-walk = 在屋里走动
tekun-self_care-wash = 洗澡
tekun-self_care-none = 都能自己做
tekun-self_care-error-missing = 请选做不了的事。都能做，选“都能自己做”。
tekun-self_care-error-none-and-other = “都能自己做”不能和别的一起选。请只留一样。

tekun-where_live = 您想住在哪里？
    .other = 申请人想住在哪里？
tekun-where_live-label = 想住的地方
tekun-where_live-hint = 以后可以改。
tekun-where_live-why = 住在家里还是住机构，由您自己选。
    .other = 住在家里还是住机构，由申请人自己选。
tekun-where_live-home = 住在自己家里
tekun-where_live-home-hint = 钱发给您，有人来照料。
    .other = 钱发给申请人，有人来照料。
tekun-where_live-institution = 住到供养机构
tekun-where_live-institution-hint = 例如敬老院、福利院。
tekun-where_live-unsure = 还没想好
tekun-where_live-error-missing = 请选一项。没想好，选“还没想好”。

tekun-residence-why = 工作人员要上门看看，用这个住址。

tekun-changed-2 = 以前没有问收入多少、有什么财产、要养谁。现在请补上。
