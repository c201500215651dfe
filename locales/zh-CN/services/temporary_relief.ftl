# 临时救助、急难救助. Questions of its own; the rest comes from shared.ftl.

temporary_relief-title = 临时救助、急难救助
temporary_relief-summary = 家里突然出事，一时过不下去，可以得到一次帮助。
temporary_relief-situation = 家里突然出事，眼下过不下去
temporary_relief-search = 临时救助 急难 急难救助 救急 应急 突发 意外 车祸 火灾 大病 没钱看病 没饭吃 救命钱 困难补助 一次性补助 救济 遭灾 水灾 受灾 房子烧了 急用钱 交不起住院费 房子着火 着火 地震 雪灾 牛羊死了 家里出事 突然病倒 交不起学费 救急难 临时补助 临时困难 借钱看病 断粮

temporary_relief-who-1 = 遇到意外、重病、火灾，生活一时很困难的家庭，可以申请。
temporary_relief-who-2 = 必须花的钱突然太多、负担不起的低保家庭，也可以。
temporary_relief-who-3 = 遇到别的特殊困难，也可以申请。
temporary_relief-who-4 = 不是低保、没有残疾人证的，也可以申请。

temporary_relief-amount-1 = 可以给钱，也可以给东西或帮着转到别处求助。
temporary_relief-amount-2 = 给多少，各地不同，以当地公示为准。

temporary_relief-decides-1 = 县级民政部门审批。钱少的，乡镇或街道就可以决定。

temporary_relief-time-1 = 情况紧急的，可以简化手续，先帮您。
    .other = 情况紧急的，可以简化手续，先帮申请人。
temporary_relief-time-2 = 要多久，各地规定不同，以当地公示为准。
temporary_relief-time-3 = 等得太久，可以问乡镇（街道），也可以打12385。

temporary_relief-asked-1 = 出了什么事，是不是很急。
temporary_relief-asked-2 = 大约要花多少钱，有没有别的帮助。
temporary_relief-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

temporary_relief-after-1 = 乡镇或街道收到后联系您，了解情况。
    .other = 乡镇或街道收到后联系申请人，了解情况。
temporary_relief-after-2 = 不紧急的，核对以后公示，再审批。
temporary_relief-after-3 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。
temporary_relief-after-4 = 收款账户现在不用填。同意以后，由工作人员找您登记。
    .other = 收款账户现在不用填。同意以后，由工作人员找申请人登记。

temporary_relief-where-1 = 户籍地或现在住的乡镇（街道）社会救助窗口。
temporary_relief-where-2 = 有生命危险，先打120或110，不要等这里。
temporary_relief-where-3 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

temporary_relief-together-1 = 可以和低保一起得。
temporary_relief-together-2 = 和残疾人两项补贴一般不冲突。当地有规定的，按当地规定。

temporary_relief-basis-1 = 《社会救助暂行办法》第四十七条至第四十九条
temporary_relief-basis-2 = 户籍地自己公布的规定

temporary_relief-declaration-1 = 我填的内容都是真的，没有隐瞒。
temporary_relief-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
temporary_relief-declaration-3 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

temporary_relief-fact-hulunbuir = 呼伦贝尔的意见写明：临时救助可以和残疾人补贴一起得。

temporary_relief-paper-event_papers = 出了什么事的材料，例如诊断证明、事故认定书、照片
temporary_relief-paper-event_papers-how = 一时拿不到也先申请，以后再补。
temporary_relief-paper-bills = 花钱的单据
temporary_relief-paper-bills-when = 看病、事故、上学花了钱的
temporary_relief-paper-bills-how = 医院或学校可以补打。

temporary_relief-urgent = 现在最急的是什么？
temporary_relief-urgent-label = 是不是很急
temporary_relief-urgent-hint = 有生命危险，先打120或110。
temporary_relief-urgent-why = 很急的，可以先帮您，手续以后补。
    .other = 很急的，可以先帮申请人，手续以后补。
temporary_relief-urgent-food = 没有吃的、没有地方住
temporary_relief-urgent-treatment = 等着钱治病
temporary_relief-urgent-soon = 还能撑几天
temporary_relief-urgent-not_urgent = 不急
temporary_relief-urgent-error-missing = 请选现在最急的一项。

temporary_relief-happened = 出了什么事？
temporary_relief-happened-label = 出的事
temporary_relief-happened-hint = 选主要的一件。
temporary_relief-happened-why = 不同的事，核对的办法不一样。
temporary_relief-happened-illness = 家人得了重病
temporary_relief-happened-accident = 意外受伤或车祸
temporary_relief-happened-disaster = 火灾、水灾、雪灾
temporary_relief-happened-lost_income = 突然没了收入
temporary_relief-happened-school = 孩子上学花钱太多
temporary_relief-happened-other = 别的事
temporary_relief-happened-error-missing = 请选一件事。找不到，选“别的事”。

temporary_relief-happened_on = 哪一天出的事？
temporary_relief-happened_on-label = 出事的日期
temporary_relief-happened_on-hint = 记不清，填大概的日期。例如：2026年9月1日。
temporary_relief-happened_on-why = 看困难是不是最近发生的。
temporary_relief-happened_on-error-missing = 请填日期。记不清，填大概的日期。

temporary_relief-story = 说说现在的困难。
temporary_relief-story-label = 现在的困难
temporary_relief-story-hint = 几句就好。例如：伤了谁，医生怎么说，还缺什么。
temporary_relief-story-why = 工作人员看了，知道先帮您什么。
    .other = 工作人员看了，知道先帮什么。
temporary_relief-story-error-missing = 请写一两句现在的困难。

temporary_relief-cost = 大约要花多少元？
temporary_relief-cost-label = 大约花费（元）
temporary_relief-cost-hint = 已经花的和还要花的，加在一起。说不准，可以不填。
temporary_relief-cost-why = 帮多少，要看花费有多大。

temporary_relief-other_help = 已经得到了哪些帮助？
temporary_relief-other_help-label = 已有的帮助
temporary_relief-other_help-hint = 有几样选几样。得过也可以申请。
temporary_relief-other_help-why = 避免重复，也看还差多少。
temporary_relief-other_help-insurance = 医保或保险报销
temporary_relief-other_help-medical_relief = 医疗救助
temporary_relief-other_help-compensation = 对方赔的钱
temporary_relief-other_help-charity = 慈善捐款
temporary_relief-other_help-none = 都没有
temporary_relief-other_help-error-missing = 请选得到的帮助。都没有，选“都没有”。
temporary_relief-other_help-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

temporary_relief-residence-why = 工作人员要找到您，才能帮您。
    .other = 工作人员要找到申请人，才能帮忙。
