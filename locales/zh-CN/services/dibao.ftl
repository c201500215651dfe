# 最低生活保障. Questions of its own; the rest comes from shared.ftl.

dibao-title = 最低生活保障（低保）
dibao-summary = 家里收入低于当地低保线，每月补到这条线。
dibao-situation = 家里收入很少，生活过不下去
dibao-search = 低保 低保金 低保户 最低生活保障 吃低保 办低保 申请低保 困难补助 救济 救济金 贫困 穷 没钱 没收入 生活费 生活困难 困难户 贫困户 民政 收入低 家庭困难 没钱吃饭 揭不开锅 过不下去 低收入 民政局 怎么领低保 低保条件 农村低保 城市低保 保障金 困难家庭 低保证 每月补助 家里穷 吃不起饭

dibao-who-1 = 一家人平均收入低于当地低保线，可以申请。
dibao-who-2 = 家里的财产也要符合当地规定。
dibao-who-3 = 一家人一起申请，由家里一个人来办。
dibao-who-4 = 写申请有困难的，可以请村（居）委会代办。

dibao-amount-1 = 收入离低保线差多少，按月补多少。
dibao-amount-2 = 低保线由省或市公布。多少钱，以当地公示为准。
dibao-amount-3 = 领了低保还有困难的重度残疾人，当地要另想办法。可以再问“低保增发”。

dibao-decides-1 = 乡镇或街道上门了解，提出意见。
dibao-decides-2 = 县级民政部门审批。有的地方由乡镇或街道决定。

dibao-time-1 = 要多久，各地规定不同，以当地公示为准。
dibao-time-2 = 批准以前，要在村或社区公示（贴出来让大家看）。
dibao-time-3 = 等得太久，可以问乡镇（街道），也可以打12385。

dibao-asked-1 = 家里几口人，靠什么生活。
dibao-asked-2 = 有没有别的房子、车、存款。
dibao-asked-3 = 什么事花钱多，家里有什么难处。
dibao-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

dibao-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
dibao-after-2 = 工作人员上门看看，也会问邻居，核对收入和财产。
dibao-after-3 = 通过了，按月发低保金。
dibao-after-4 = 没通过，书面告诉您原因。
    .other = 没通过，书面告诉原因。
dibao-after-5 = 收款账户现在不用填。同意以后，由工作人员找您登记。
    .other = 收款账户现在不用填。同意以后，由工作人员找申请人登记。

dibao-where-1 = 户籍地的乡镇（街道）社会救助窗口。
dibao-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

dibao-together-1 = 可以和残疾人两项补贴一起领。这两项补贴不算家庭收入。
dibao-together-2 = 领了特困供养的，一般不再领低保。
dibao-together-3 = 家里整体不够条件的，可以看看“单人户低保”。

dibao-basis-1 = 《社会救助暂行办法》第九条至第十三条
dibao-basis-2 = 户籍地自己公布的规定

dibao-declaration-1 = 我填的内容都是真的，没有隐瞒。
dibao-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
dibao-declaration-3 = 我知道，审批以前要在村或社区公示。
dibao-declaration-4 = 家里的人口、收入、财产变了，我会主动报告。
dibao-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

dibao-fact-hulunbuir = 呼伦贝尔的意见要求：符合条件的残疾人家庭，低保应保尽保。
dibao-fact-tongjiang = 同江的文件要求：符合条件的应保尽保，低保边缘的残疾人家庭适当照顾。

dibao-paper-income_papers = 收入的材料，例如工资条、养老金记录
dibao-paper-income_papers-how = 没有单据的（种地、打零工），自己写清楚就行。
dibao-paper-medical_bills = 看病、康复的单据
dibao-paper-medical_bills-when = 家里看病或康复花钱多的
dibao-paper-medical_bills-how = 医院收费窗口可以补打。

dibao-members-label = 一起生活的人数

dibao-income_month-why = 收入低于当地低保线，才能领。准确的数由民政部门核对。

dibao-expenses = 家里什么事花钱多？
dibao-expenses-label = 花钱多的事
dibao-expenses-hint = 有几样选几样。
dibao-expenses-why = 看病、康复、上学这些必须花的钱，有的地方可以从收入里减去。
dibao-expenses-medical = 看病吃药
dibao-expenses-rehabilitation = 康复和辅助器具
dibao-expenses-rehabilitation-hint = 例如训练费、轮椅、助听器。
dibao-expenses-care = 请人照护
dibao-expenses-school = 孩子上学
dibao-expenses-debt = 还债
dibao-expenses-none = 都没有
dibao-expenses-error-missing = 请选花钱多的事。都没有，选“都没有”。
dibao-expenses-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

dibao-hardship = 家里有什么难处？
dibao-hardship-label = 家里的难处
dibao-hardship-hint = 用自己的话写，几句就好。例如：谁残疾、谁生病、谁能挣钱。
dibao-hardship-why = 单子上看不出的难处，写在这里才有人知道。
dibao-hardship-error-missing = 请写一两句家里的难处。

dibao-residence-why = 工作人员要上门看看，用这个住址。

## People of the household

dibao-section-people = 一起生活的家人
dibao-section-money = 收入、财产和难处
dibao-section-contact = 怎么联系您
    .other = 怎么联系申请人
dibao-changed-2 = 以前只问家里几口人。现在请把家人一位一位写上。

dibao-member = 和您一起生活的家人
    .other = 和申请人一起生活的家人
dibao-member-intro = 您自己不用写。在外上学的孩子也算。一个人生活的，选“没有了”。
    .other = 申请人自己不用写。在外上学的孩子也算。一个人生活的，选“没有了”。
dibao-member-entry = 第{ $n }位家人
dibao-member_more = 还有和您一起生活的家人要写吗？
    .other = 还有和申请人一起生活的家人要写吗？
dibao-member_more-label = 还有没有家人要写
dibao-member_more-why = 低保按一家人的平均收入来算，所以要知道有哪些人。
dibao-member_more-yes = 有，再写一位
dibao-member_more-no = 没有了
dibao-member_more-error-missing = 请选“有，再写一位”或“没有了”。
dibao-member_more-error-too-great = 最多写{ $n }位。写不下的，请在“家里的难处”里说明。

dibao-member_who = 这位家人是谁？
dibao-member_name = 姓名
dibao-member_name-label = 姓名
dibao-member_name-hint = 和身份证或户口簿上一样。
dibao-member_name-why = 工作人员和户口簿核对。
dibao-member_name-error-missing = 请写这位家人的姓名。
dibao-member_relation = 是您的什么人？
    .other = 是申请人的什么人？
dibao-member_relation-label = 和您的关系
    .other = 和申请人的关系
dibao-member_relation-why = 不同的关系，算不算一家人，规定不一样。
dibao-member_relation-spouse = 丈夫或妻子
dibao-member_relation-child = 孩子
dibao-member_relation-parent = 父亲或母亲
dibao-member_relation-sibling = 兄弟姐妹
dibao-member_relation-grand = 祖父母、外祖父母，或孙子女
dibao-member_relation-other = 别的亲属
dibao-member_relation-error-missing = 请选是您的什么人。
    .other = 请选是申请人的什么人。
dibao-member_age = 多大年纪？
dibao-member_age-label = 年纪
dibao-member_age-hint = 写周岁，例如：45。
dibao-member_age-why = 老人和没成年的孩子，不算能挣钱的人。
dibao-member_age-error-missing = 请写周岁，例如：45。

dibao-member_state = 这位家人现在怎么样？
dibao-member_state-label = 现在的情况
dibao-member_state-hint = 有几样选几样。
dibao-member_state-why = 残疾、重病、上学的家人，有的地方另外照顾。
dibao-member_state-works = 有工作或打零工
dibao-member_state-studies = 在上学
dibao-member_state-disabled = 有残疾
dibao-member_state-ill = 有重病
dibao-member_state-old = 年老，不能干活
dibao-member_state-none = 都不是
dibao-member_state-error-missing = 请选这位家人的情况。都不是，选“都不是”。
dibao-member_state-error-none-and-other = “都不是”不能和别的一起选。请只留一样。

dibao-member_income = 这位家人一个月大约挣多少元？
dibao-member_income-label = 每月大约挣（元）
dibao-member_income-hint = 说不准的，可以不填。
dibao-member_income-why = 家里的收入，是每个人的收入加起来的。

dibao-much_property = 有这些财产，有的地方不能领低保
dibao-much_property-1 = 您选了房子、车、公司或比较多的存款。各地对财产的规定不一样。
    .other = 这里选了房子、车、公司或比较多的存款。各地对财产的规定不一样。
dibao-much_property-2 = 残疾人代步的车、卖不掉的老房子，有的地方不算。请在“难处”里写清楚。
