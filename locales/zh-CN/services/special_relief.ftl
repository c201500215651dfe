# 专项救助（低保边缘、支出型困难家庭）. Questions of its own; the rest comes from shared.ftl.

special_relief-title = 低保边缘和支出大的家庭专项救助
special_relief-summary = 领不了低保，但看病、上学、住房花钱太多的家庭，可以按需要得到帮助。
special_relief-situation = 领不了低保，可是花钱的事太多
special_relief-search = 专项救助 低保边缘 边缘户 支出型困难 支出型 刚性支出 困难家庭 看病花钱多 上学花钱 大病 因病致贫 医疗救助 教育救助 住房救助 就业救助 因病返贫 家里负担重 负担不起 药费太贵 房租 困难认定 低收入家庭

special_relief-who-1 = 收入比低保线高一点的家庭（低保边缘），可以申请。
special_relief-who-2 = 看病、上学等必须花的钱太多、负担不起的家庭，也可以。
special_relief-who-3 = 认定的办法，各地不同。问户籍地的民政部门。
special_relief-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

special_relief-amount-1 = 缺哪样帮哪样：看病、住房、上学、找工作。
special_relief-amount-2 = 给多少，各地不同，以当地公示为准。

special_relief-decides-1 = 民政部门认定家庭是不是困难。
special_relief-decides-2 = 认定以后，由医保、住建、教育、人社各自决定怎么帮。

special_relief-time-1 = 要多久，各地规定不同，以当地公示为准。
special_relief-time-2 = 等得太久，可以问乡镇（街道），也可以打12385。

special_relief-asked-1 = 家里属于哪一种，哪方面要帮助。
special_relief-asked-2 = 花了多少钱，有什么难处。
special_relief-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

special_relief-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
special_relief-after-2 = 民政部门核对家里的收入、财产和花费。
special_relief-after-3 = 认定了，工作人员帮您转到管这件事的部门。
    .other = 认定了，工作人员帮着转到管这件事的部门。
special_relief-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

special_relief-where-1 = 户籍地的乡镇（街道）社会救助窗口。
special_relief-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

special_relief-together-1 = 已经领低保或特困供养的，不用办这个，直接申请医疗救助等。

special_relief-basis-1 = 《社会救助暂行办法》第五章至第八章
special_relief-basis-2 = 户籍地自己公布的规定

special_relief-declaration-1 = 我填的内容都是真的，没有隐瞒。
special_relief-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
special_relief-declaration-3 = 家里情况变了，我会主动报告。
special_relief-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

special_relief-paper-bills = 看病或上学的单据
special_relief-paper-bills-when = 看病或上学花钱多的
special_relief-paper-bills-how = 医院、学校可以补打。

special_relief-fields = 哪方面最要帮助？
special_relief-fields-label = 要帮助的方面
special_relief-fields-hint = 可以选几项。
special_relief-fields-why = 不同的事由不同的部门管。
special_relief-fields-medical = 看病
special_relief-fields-housing = 住房
special_relief-fields-education = 上学
special_relief-fields-work = 找工作
special_relief-fields-error-missing = 请选一项，也可以选几项。

special_relief-medical_cost = 一年看病自己要付多少元？
special_relief-medical_cost-label = 一年看病自付（元）
special_relief-medical_cost-hint = 报销以后自己付的。大概的数就行，说不准可以不填。
special_relief-medical_cost-why = 自己付的太多，可能算支出型困难家庭。

special_relief-housing_problem = 住房有什么困难？
special_relief-housing_problem-label = 住房的困难
special_relief-housing_problem-hint = 选主要的一项。
special_relief-housing_problem-why = 危房、没房、出行难，由不同的办法解决。
special_relief-housing_problem-unsafe = 房子不安全
special_relief-housing_problem-no_home = 没有自己的房子
special_relief-housing_problem-crowded = 太挤
special_relief-housing_problem-not_accessible = 残疾人进出、上厕所不方便
special_relief-housing_problem-error-missing = 请选一项住房困难。

special_relief-student = 上学的人读到哪里？
special_relief-student-label = 上学的阶段
special_relief-student-hint = 几个人上学的，选最小的，别的写在最后。
special_relief-student-why = 不同阶段的帮助不一样。
special_relief-student-kindergarten = 幼儿园
special_relief-student-compulsory = 小学、初中
special_relief-student-senior = 高中、职高、中专
special_relief-student-college = 大专、大学
special_relief-student-error-missing = 请选上学的阶段。

special_relief-hardship = 家里有什么难处？
special_relief-hardship-label = 家里的难处
special_relief-hardship-hint = 几句就好。例如：谁生病，每月吃药多少钱，谁能挣钱。
special_relief-hardship-why = 单子上看不出的难处，写在这里才有人知道。
special_relief-hardship-error-missing = 请写一两句家里的难处。
