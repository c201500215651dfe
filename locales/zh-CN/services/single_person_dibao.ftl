# 单人户低保. Questions of its own; the rest comes from shared.ftl.

single_person_dibao-title = 单人户低保
single_person_dibao-summary = 家里整体领不了低保时，重残或重病的人可以单独申请。
single_person_dibao-situation = 家里不够低保，可我残疾重、靠家里养
single_person_dibao-search = 单人户 单人保 单独低保 一个人低保 重残低保 重度残疾低保 成年残疾 靠父母养 重病 低保 困难 父母养不起 一级残疾 二级残疾 低保边缘 残疾人单独低保 成年残疾子女 父母年纪大了 三级精神 三级智力 单独立户 分户 个人低保 重病低保 瘫痪 卧床

single_person_dibao-who-1 = 重度残疾（一级、二级）或得了重病的人，可以申请。
single_person_dibao-who-2 = 家里不是低保、不是特困，但收入也不高。
single_person_dibao-who-3 = 有的地方，三级智力或精神残疾人也可以。请问户籍地。
single_person_dibao-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

single_person_dibao-amount-1 = 按一个人算，不把全家算在一起。
single_person_dibao-amount-2 = 每月多少钱，各地不同，以当地公示为准。

single_person_dibao-decides-1 = 乡镇或街道先了解情况。县级民政部门审批。
single_person_dibao-decides-2 = 有的地方，残联也参加核对。

single_person_dibao-time-1 = 要多久，各地规定不同，以当地公示为准。
single_person_dibao-time-2 = 等得太久，可以问乡镇（街道），也可以打12385。

single_person_dibao-asked-1 = 因为重残还是重病申请。
single_person_dibao-asked-2 = 现在有没有工作，谁在养您。
    .other = 现在有没有工作，谁在养申请人。
single_person_dibao-asked-3 = 家里是什么情况，有什么难处。
single_person_dibao-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。
single_person_dibao-asked-5 = 家里的收入、财产，和要养的人。

single_person_dibao-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
single_person_dibao-after-2 = 工作人员上门了解，核对您和家里的收入、财产。
    .other = 工作人员上门了解，核对申请人和家里的收入、财产。
single_person_dibao-after-3 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。
single_person_dibao-after-4 = 收款账户现在不用填。同意以后，由工作人员找您登记。
    .other = 收款账户现在不用填。同意以后，由工作人员找申请人登记。

single_person_dibao-where-1 = 户籍地的乡镇（街道）社会救助窗口。
single_person_dibao-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

single_person_dibao-together-1 = 可以和残疾人两项补贴一起领。
single_person_dibao-together-2 = 全家一起领低保的，不用再办单人户。

single_person_dibao-basis-1 = 《社会救助暂行办法》第十二条
single_person_dibao-basis-2 = 户籍地自己公布的规定

single_person_dibao-declaration-1 = 我填的内容都是真的，没有隐瞒。
single_person_dibao-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
single_person_dibao-declaration-3 = 我同意残联核对我的残疾人证信息。
single_person_dibao-declaration-4 = 家里情况变了，我会主动报告。
single_person_dibao-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

single_person_dibao-fact-chifeng = 赤峰规划写明：低收入家庭里的重残、重病人员，不在低保和特困范围的，可以按单人户。
single_person_dibao-fact-linxi = 林西规划写明：低收入家庭里的重残、重病人员，不在低保和特困范围的，可以按单人户。
single_person_dibao-fact-hulunbuir = 呼伦贝尔的意见写明：靠家里养的成年重度残疾人，可以算单独一户。
single_person_dibao-fact-tongjiang = 同江的文件写明：成年、没有工作的重度残疾人，本人申请，可以单独领低保，按全额发。

single_person_dibao-paper-illness_proof = 重病的诊断证明
single_person_dibao-paper-illness_proof-when = 因为重病申请的
single_person_dibao-paper-illness_proof-how = 找看病的医院开。

single_person_dibao-reason = 您因为什么申请？
    .other = 申请人因为什么申请？
single_person_dibao-reason-label = 申请的原因
single_person_dibao-reason-hint = 选主要的原因。
single_person_dibao-reason-why = 两种情况要核对的材料不一样。
single_person_dibao-reason-disability = 残疾重
single_person_dibao-reason-disability-hint = 残疾人证上是一级、二级。
single_person_dibao-reason-illness = 得了重病
single_person_dibao-reason-both = 两样都有
single_person_dibao-reason-other = 别的原因
single_person_dibao-reason-other-hint = 您仍可以申请，由户籍地决定。
    .other = 仍可以申请，由户籍地决定。
single_person_dibao-reason-error-missing = 请选一个原因。说不准，选“别的原因”。

single_person_dibao-work = 您现在有工作吗？
    .other = 申请人现在有工作吗？
single_person_dibao-work-label = 工作情况
single_person_dibao-work-hint = 偶尔帮家里干活，不算工作。
single_person_dibao-work-why = 有的地方只收没有工作的成年人。
single_person_dibao-work-none = 没有工作
single_person_dibao-work-odd_jobs = 偶尔打零工
single_person_dibao-work-working = 有工作，有工资
single_person_dibao-work-child = 还没成年
single_person_dibao-work-error-missing = 请选一种工作情况。

single_person_dibao-supporter = 现在主要由谁养您？
    .other = 现在主要由谁养申请人？
single_person_dibao-supporter-label = 主要养您的人
    .other = 主要养申请人的人
single_person_dibao-supporter-hint = 养，就是出钱管吃、管住、管看病。
single_person_dibao-supporter-why = 要核对这位家人的收入，看家里负担重不重。
single_person_dibao-supporter-parents = 父母
single_person_dibao-supporter-spouse = 丈夫或妻子
single_person_dibao-supporter-children = 子女
single_person_dibao-supporter-siblings = 兄弟姐妹
single_person_dibao-supporter-other_kin = 其他亲戚
single_person_dibao-supporter-nobody = 没有人养
single_person_dibao-supporter-nobody-hint = 也可以看看“特困供养”。
single_person_dibao-supporter-error-missing = 请选主要养您的人。
    .other = 请选主要养申请人的人。

single_person_dibao-hardship = 您和家里有什么难处？
    .other = 申请人和家里有什么难处？
single_person_dibao-hardship-label = 难处
single_person_dibao-hardship-hint = 几句就好。例如：每月吃药多少钱，父母多大年纪。
single_person_dibao-hardship-why = 收入看上去够、实际不够的，写在这里。
single_person_dibao-hardship-error-missing = 请写一两句难处。

single_person_dibao-residence-why = 工作人员要上门看看，用这个住址。

single_person_dibao-changed-2 = 以前没有问收入多少、有什么财产、要养谁。现在请补上。
