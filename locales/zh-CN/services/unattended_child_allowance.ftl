# 事实无人抚养儿童保障. Questions of its own; the rest comes from shared.ftl.

unattended_child_allowance-title = 事实无人抚养儿童基本生活补贴
unattended_child_allowance-summary = 父母还在，但都没有能力养的孩子，每月有一笔生活补贴。
unattended_child_allowance-situation = 父母都养不了孩子，亲戚在带
unattended_child_allowance-search = 事实无人抚养 事实孤儿 孩子没人管 没人养 父母残疾 父母坐牢 父母服刑 爸爸妈妈 失联 跑了 留守 爷爷奶奶带 孤儿 困境儿童 儿童补贴 孩子补助 孩子生活费 孤儿补贴 事实孤儿补助 爸爸坐牢 妈妈改嫁 妈妈跑了 改嫁 单亲 父母戒毒 监护人 奶奶带孙子 隔代

unattended_child_allowance-who-1 = 父母都因为重残、重病、服刑、失联等不能养的孩子，可以申请。
unattended_child_allowance-who-2 = 父母一方去世、另一方不能养的孩子，也可以。
unattended_child_allowance-who-3 = 由照顾孩子的家人或监护人申请。村（居）委会可以帮着办。
unattended_child_allowance-who-4 = 具体哪些情况算，以当地规定为准。

unattended_child_allowance-amount-1 = 按月发。多少钱，以当地公示为准。
unattended_child_allowance-amount-2 = 看病、上学也可能有别的帮助，一起问。

unattended_child_allowance-decides-1 = 乡镇或街道先查验。县级民政部门决定。

unattended_child_allowance-time-1 = 要多久，各地规定不同，以当地公示为准。
unattended_child_allowance-time-2 = 等得太久，可以问乡镇（街道），也可以打12385。

unattended_child_allowance-asked-1 = 孩子的姓名和身份证号。
unattended_child_allowance-asked-2 = 父亲、母亲是什么情况。
unattended_child_allowance-asked-3 = 现在谁照顾孩子。
unattended_child_allowance-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

unattended_child_allowance-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
unattended_child_allowance-after-2 = 工作人员核对父母的情况，不会在村里张扬孩子的事。
unattended_child_allowance-after-3 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。
unattended_child_allowance-after-4 = 收款账户现在不用填。同意以后，由工作人员找您登记。
    .other = 收款账户现在不用填。同意以后，由工作人员找申请人登记。

unattended_child_allowance-where-1 = 孩子户籍地的乡镇（街道）民政窗口。
unattended_child_allowance-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

unattended_child_allowance-together-1 = 领了这项补贴，孩子能不能再领生活补贴，各地不同。
unattended_child_allowance-together-2 = 孩子残疾重、要人照护的，一般还能领护理补贴。

unattended_child_allowance-basis-1 = 国家和户籍地关于事实无人抚养儿童的规定

unattended_child_allowance-declaration-1 = 我填的内容都是真的，没有隐瞒。
unattended_child_allowance-declaration-2 = 我同意民政部门核对孩子父母的情况。
unattended_child_allowance-declaration-3 = 父母能养孩子了，或换了人照顾，我会主动报告。
unattended_child_allowance-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

unattended_child_allowance-paper-parents_certificates = 父母的残疾人证
unattended_child_allowance-paper-father_illness = 父亲重病的诊断证明
unattended_child_allowance-paper-father_illness-when = 父亲重病的
unattended_child_allowance-paper-father_illness-how = 找看病的医院开。
unattended_child_allowance-paper-mother_illness = 母亲重病的诊断证明
unattended_child_allowance-paper-mother_illness-when = 母亲重病的
unattended_child_allowance-paper-mother_illness-how = 找看病的医院开。
unattended_child_allowance-paper-father_missing = 父亲失联的材料
unattended_child_allowance-paper-father_missing-when = 父亲找不到的
unattended_child_allowance-paper-father_missing-how = 公安机关或村（居）委会可以帮着核实。
unattended_child_allowance-paper-mother_missing = 母亲失联的材料
unattended_child_allowance-paper-mother_missing-when = 母亲找不到的
unattended_child_allowance-paper-mother_missing-how = 公安机关或村（居）委会可以帮着核实。

unattended_child_allowance-father = 孩子的父亲是什么情况？
unattended_child_allowance-father-label = 父亲的情况
unattended_child_allowance-father-hint = 有几种情况的，选最主要的。
unattended_child_allowance-father-why = 父母都不能养，才算事实无人抚养。
unattended_child_allowance-father-disability = 重度残疾
unattended_child_allowance-father-disability-hint = 智力、精神残疾，级别说不准的，也选这一项。
unattended_child_allowance-father-illness = 重病
unattended_child_allowance-father-prison = 在服刑或被关押
unattended_child_allowance-father-missing = 失联，找不到人
unattended_child_allowance-father-died = 去世
unattended_child_allowance-father-able = 能养孩子
unattended_child_allowance-father-able-hint = 您仍可以申请，由民政部门核对。
    .other = 仍可以申请，由民政部门核对。
unattended_child_allowance-father-other = 别的情况
unattended_child_allowance-father-error-missing = 请选父亲的情况。

unattended_child_allowance-mother = 孩子的母亲是什么情况？
unattended_child_allowance-mother-label = 母亲的情况
unattended_child_allowance-mother-hint = 有几种情况的，选最主要的。
unattended_child_allowance-mother-why = 父母都不能养，才算事实无人抚养。
unattended_child_allowance-mother-disability = 重度残疾
unattended_child_allowance-mother-disability-hint = 智力、精神残疾，级别说不准的，也选这一项。
unattended_child_allowance-mother-illness = 重病
unattended_child_allowance-mother-prison = 在服刑或被关押
unattended_child_allowance-mother-missing = 失联，找不到人
unattended_child_allowance-mother-died = 去世
unattended_child_allowance-mother-able = 能养孩子
unattended_child_allowance-mother-able-hint = 您仍可以申请，由民政部门核对。
    .other = 仍可以申请，由民政部门核对。
unattended_child_allowance-mother-other = 别的情况
unattended_child_allowance-mother-error-missing = 请选母亲的情况。

unattended_child_allowance-carer = 现在谁照顾孩子？
unattended_child_allowance-carer-label = 照顾孩子的人
unattended_child_allowance-carer-hint = 选和孩子住在一起、管得最多的人。
unattended_child_allowance-carer-why = 工作人员要和这个人联系。
unattended_child_allowance-carer-grandparents = 爷爷奶奶或外公外婆
unattended_child_allowance-carer-kin = 其他亲戚
unattended_child_allowance-carer-parent = 父亲或母亲
unattended_child_allowance-carer-institution = 住在福利机构
unattended_child_allowance-carer-nobody = 没有人照顾
unattended_child_allowance-carer-nobody-hint = 请现在就打110，或找村（居）委会。
unattended_child_allowance-carer-error-missing = 请选照顾孩子的人。

unattended_child_allowance-residence = 孩子现在住在哪里？
unattended_child_allowance-residence-why = 工作人员要上门看看孩子。
