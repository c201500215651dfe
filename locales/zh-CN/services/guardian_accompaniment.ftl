# 监护人陪护补助. domain.md 2.5 row 41. Named by Linxi only.

guardian_accompaniment-title = 监护人陪护补助
guardian_accompaniment-summary = 孩子在外面做康复，家长陪在身边，给家长一些补助。
guardian_accompaniment-situation = 我陪孩子在外地做康复，没法上班
guardian_accompaniment-search = 陪护 陪孩子在外地 陪读 陪床 家长补助 妈妈 监护人 陪孩子康复 租房 外地康复 生活费 误工 补贴 补助

guardian_accompaniment-who-1 = 孩子正在享受残疾儿童康复救助，家长或监护人陪着。
guardian_accompaniment-who-2 = 目前只看到林西县的文件写了这一项。
guardian_accompaniment-who-3 = 户籍在别的地方，也可以问县级残联有没有。

guardian_accompaniment-amount-1 = 补助多少，以当地公示为准。

guardian_accompaniment-decides-1 = 县级残联决定。

guardian_accompaniment-time-1 = 多久办好，以当地公示为准。

guardian_accompaniment-asked-1 = 孩子的姓名和身份证号。
guardian_accompaniment-asked-2 = 孩子在哪家机构，从哪天开始。
guardian_accompaniment-asked-3 = 谁在陪，住在哪里。

guardian_accompaniment-after-1 = 乡镇（街道）看材料，县级残联核对陪护的记录。
guardian_accompaniment-after-2 = 通过以后，残联再和您登记收钱的账户。
    .other = 通过以后，残联再登记收钱的账户。
guardian_accompaniment-after-3 = 孩子停了康复，请及时告诉残联。

guardian_accompaniment-where-1 = 户籍地的乡镇（街道）窗口，或县级残联。

guardian_accompaniment-together-1 = 可以和残疾儿童康复救助一起办。

guardian_accompaniment-basis-1 = 户籍地自己公布的规定

guardian_accompaniment-declaration-1 = 我填的内容都是真的，没有隐瞒。
guardian_accompaniment-declaration-2 = 我同意办理的部门核对这件事要用的信息。
guardian_accompaniment-declaration-3 = 情况变了，我会主动告诉办理的部门。
guardian_accompaniment-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

guardian_accompaniment-paper-stay_record = 陪护记录
guardian_accompaniment-paper-stay_record-how = 请康复机构写明孩子和您在机构的日子，盖章。
    .other = 请康复机构写明孩子和陪护的人在机构的日子，盖章。

## Facts of places

guardian_accompaniment-fact-named = 林西县的规划写了这一项。给多少、怎么发，请问县残联。

## aid_running

guardian_accompaniment-aid_running = 孩子的康复救助批准了吗？
guardian_accompaniment-aid_running-label = 康复救助
guardian_accompaniment-aid_running-why = 陪护补助跟着康复救助走。
guardian_accompaniment-aid_running-agreed = 已经批准
guardian_accompaniment-aid_running-applied = 申请了，还没有结果
guardian_accompaniment-aid_running-applied-hint = 两件事可以一起办。
guardian_accompaniment-aid_running-not_applied = 还没有申请
guardian_accompaniment-aid_running-not_applied-hint = 请先申请残疾儿童康复救助。这份申请也可以先交。
guardian_accompaniment-aid_running-error-missing = 请选康复救助到哪一步了。

## institution

guardian_accompaniment-institution = 孩子在哪家机构康复？
guardian_accompaniment-institution-label = 康复机构
guardian_accompaniment-institution-hint = 写机构的名称和所在的市县。
guardian_accompaniment-institution-why = 残联向机构核对孩子康复的日子。
guardian_accompaniment-institution-error-missing = 请填机构的名称。

## stay_since

guardian_accompaniment-stay_since = 从哪天开始陪？
guardian_accompaniment-stay_since-label = 开始的日子
guardian_accompaniment-stay_since-hint = 记不清，填大概的日期。例如：2026年9月1日。
guardian_accompaniment-stay_since-why = 用来算陪护了多久。
guardian_accompaniment-stay_since-error-missing = 请填开始的那一天。例如：2026年9月1日。

## companion

guardian_accompaniment-companion = 主要是谁在陪？
guardian_accompaniment-companion-label = 陪护的人
guardian_accompaniment-companion-why = 补助给陪护的监护人。
guardian_accompaniment-companion-mother = 妈妈
guardian_accompaniment-companion-father = 爸爸
guardian_accompaniment-companion-grandparent = 爷爷奶奶、外公外婆
guardian_accompaniment-companion-other = 其他监护人或亲戚
guardian_accompaniment-companion-error-missing = 请选陪护的人。

## lodging

guardian_accompaniment-lodging = 陪护的时候住在哪里？
guardian_accompaniment-lodging-label = 住的地方
guardian_accompaniment-lodging-why = 在外面租房的，花费更多，残联要知道。
guardian_accompaniment-lodging-institution = 住在机构或医院
guardian_accompaniment-lodging-rented = 在外面租房
guardian_accompaniment-lodging-relatives = 住亲戚家
guardian_accompaniment-lodging-home = 每天回家
guardian_accompaniment-lodging-error-missing = 请选住在哪里。

## The child

guardian_accompaniment-grown_up = 这个号码的人满18岁了
guardian_accompaniment-grown_up-1 = 这项补助给陪孩子做康复的家长。
guardian_accompaniment-grown_up-2 = 弄错了号码的，请退回去改。要填的是孩子的号码，不是家长的。
guardian_accompaniment-changed-2 = 以前没有问是哪个孩子。现在请填孩子的姓名和身份证号。
