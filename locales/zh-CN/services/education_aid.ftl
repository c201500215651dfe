# 残疾学生教育救助. domain.md 2.6 row 54.

education_aid-title = 残疾学生教育救助
education_aid-summary = 困难的残疾学生，或残疾人家庭的孩子，帮付学费、生活费、路费。
education_aid-situation = 上学的钱不够
education_aid-search = 学费 助学金 助学 资助 生活费 书本费 住宿费 路费 贫困生 教育补助 上学补贴 两免一补 残疾人子女 奖学金 特校 大学

education_aid-who-1 = 在上学、家里困难的残疾学生。
education_aid-who-2 = 残疾人家庭的孩子能不能申请，各地不同。选好地方就能看到。

education_aid-amount-1 = 帮多少，按上学的阶段不同。以当地公示为准。

education_aid-decides-1 = 县级教育部门决定。有的项目由学校或残联办。

education_aid-time-1 = 多久有结果，以当地公示为准。多数在开学前后申请。

education_aid-asked-1 = 谁在上学，上什么学校。
education_aid-asked-2 = 哪些花费付不起，已经有什么资助。
education_aid-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

education_aid-after-1 = 教育部门向学校核对学籍（在不在校）。
education_aid-after-2 = 家里的困难由办理的部门核对，不用您开证明。
    .other = 家里的困难由办理的部门核对，不用开证明。
education_aid-after-3 = 通过以后，有的直接减学费，有的发钱。

education_aid-where-1 = 学校的资助老师，或县级教育部门。

education_aid-together-1 = 同一笔花费，一般不重复资助。

education_aid-basis-1 = 残疾人教育条例
education_aid-basis-2 = 户籍地自己公布的规定

education_aid-declaration-1 = 我填的内容都是真的，没有隐瞒。
education_aid-declaration-2 = 我同意办理的部门核对这件事要用的信息。
education_aid-declaration-3 = 情况变了，我会主动告诉办理的部门。
education_aid-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

education_aid-paper-enrolment_proof = 在读证明
education_aid-paper-enrolment_proof-when = 在外地上中职、大学的时候
education_aid-paper-enrolment_proof-how = 请学校开，或在学信网查了打印。

## Facts of places

education_aid-fact-children_too = 呼伦贝尔市：残疾人家庭的孩子也可以申请。
education_aid-fact-two_free_one_aid = 同江市：有两免一补（免学杂费、免书费，补生活费）、助学金和路费。残疾人家庭的孩子也可以申请。

## student

education_aid-student = 谁在上学？
education_aid-student-label = 上学的人
education_aid-student-why = 残疾学生和残疾人的孩子，资助的办法不同。
education_aid-student-self = 残疾人本人
education_aid-student-child = 残疾人的孩子
education_aid-student-error-missing = 请选谁在上学。

## student_name

education_aid-student_name = 孩子叫什么名字？
education_aid-student_name-label = 孩子的姓名
education_aid-student_name-hint = 和户口本上一样。
education_aid-student_name-why = 向学校核对学籍。
education_aid-student_name-error-missing = 请填孩子的姓名。

## education_stage

education_aid-education_stage = 上什么学校？
education_aid-education_stage-label = 上学的阶段
education_aid-education_stage-why = 不同的阶段，资助的办法不同。
education_aid-education_stage-kindergarten = 幼儿园
education_aid-education_stage-compulsory = 小学、初中
education_aid-education_stage-senior = 高中
education_aid-education_stage-vocational = 中职、技校
education_aid-education_stage-college = 大专、大学、研究生
education_aid-education_stage-error-missing = 请选上什么学校。

## school_name

education_aid-school_name = 学校叫什么名字？
education_aid-school_name-label = 学校
education_aid-school_name-hint = 写学校的全名和所在的市县。
education_aid-school_name-why = 向学校核对，学费也可能直接减。
education_aid-school_name-error-missing = 请填学校的名称。

## unpaid_costs

education_aid-unpaid_costs = 哪些花费付不起？
education_aid-unpaid_costs-label = 付不起的花费
education_aid-unpaid_costs-hint = 可以选几项。
education_aid-unpaid_costs-why = 按花费找合适的资助。
education_aid-unpaid_costs-tuition = 学费
education_aid-unpaid_costs-books = 书本费
education_aid-unpaid_costs-boarding = 住宿费
education_aid-unpaid_costs-living = 吃饭、生活费
education_aid-unpaid_costs-travel = 上学路费
education_aid-unpaid_costs-device = 学习用的器具
education_aid-unpaid_costs-device-hint = 例如助听器、盲文机、读屏软件。
education_aid-unpaid_costs-error-missing = 请选付不起的花费。

## other_aid

education_aid-other_aid = 已经有什么资助？
education_aid-other_aid-label = 已有的资助
education_aid-other_aid-hint = 例如国家助学金、学校减免。没有就不用写。
education_aid-other_aid-why = 同一笔花费不重复资助，先说清楚，以后不用退。
