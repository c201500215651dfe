# 残疾孩子上学安置. domain.md 2.6 row 53.

school_placement-title = 残疾孩子上学安置
school_placement-summary = 到了上学年龄的残疾孩子，由教育部门一人一案安排上学。
school_placement-situation = 孩子该上学了，学校不好找
school_placement-search = 上学 入学 读书 小学 初中 随班就读 特校 特殊学校 聋校 盲校 培智 送教上门 学校不收 义务教育 残疾孩子 自闭症上学 转学

school_placement-who-1 = 到了小学、初中年龄的残疾孩子。
school_placement-who-2 = 有没有残疾人证都可以申请。
school_placement-who-3 = 普通学校要收能适应学校学习的残疾孩子，不能拒绝。学校不收的，请在这里写明。

school_placement-amount-1 = 义务教育不收学费。别的补助见教育救助。

school_placement-decides-1 = 县级教育部门决定。

school_placement-time-1 = 多久安排好，以当地公示为准。请在开学报名前申请。

school_placement-asked-1 = 孩子的姓名和身份证号。
school_placement-asked-2 = 孩子现在在哪里学，想去哪种学校。
school_placement-asked-3 = 在学校要什么帮助，评估过没有。
school_placement-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

school_placement-after-1 = 教育部门请专家评估孩子适合怎么学。
school_placement-after-2 = 和您商量，再定学校和要准备的帮助。
    .other = 和监护人商量，再定学校和要准备的帮助。
school_placement-after-3 = 不同意安排的，可以要求再评估。
school_placement-after-4 = 以后孩子有变化，可以换学校、换办法。

school_placement-where-1 = 户籍地或居住地的学校、县级教育部门。

school_placement-together-1 = 可以和教育救助、辅助器具一起申请。

school_placement-basis-1 = 义务教育法
school_placement-basis-2 = 残疾人教育条例
school_placement-basis-3 = 户籍地自己公布的规定

school_placement-declaration-1 = 我是孩子的监护人，或受监护人委托。
school_placement-declaration-2 = 我填的内容都是真的，没有隐瞒。
school_placement-declaration-3 = 我同意办理的部门核对这件事要用的信息。
school_placement-declaration-4 = 情况变了，我会主动告诉办理的部门。
school_placement-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

school_placement-paper-assessment = 评估或诊断的材料
school_placement-paper-assessment-when = 孩子做过评估的时候
school_placement-paper-assessment-how = 做评估的医院或学校有。没有也能申请。

## Facts of places

school_placement-fact-all = 林西县2021—2025年规划的目标：残疾孩子100%上学。没有学上，可以拿这一条问教育部门。
school_placement-fact-target_97 = 赤峰市2021—2025年规划的目标：97%以上的残疾孩子上学。没有学上，可以拿这一条问教育部门。

## school_stage

school_placement-school_stage = 孩子要上什么？
school_placement-school_stage-label = 上学的阶段
school_placement-school_stage-why = 不同的阶段，由不同的学校安排。
school_placement-school_stage-primary = 小学
school_placement-school_stage-junior = 初中
school_placement-school_stage-preschool = 幼儿园、学前班
school_placement-school_stage-preschool-hint = 不是义务教育，能不能安排，各地不同。
school_placement-school_stage-error-missing = 请选孩子要上什么。

## learning_now

school_placement-learning_now = 孩子现在在哪里学？
school_placement-learning_now-label = 现在学习的地方
school_placement-learning_now-why = 没有学上的孩子，先安排。
school_placement-learning_now-nowhere = 没有上学
school_placement-learning_now-refused = 学校不收
school_placement-learning_now-ordinary = 普通学校
school_placement-learning_now-special = 特殊教育学校
school_placement-learning_now-rehabilitation = 康复机构
school_placement-learning_now-home = 老师送教上门
school_placement-learning_now-error-missing = 请选现在在哪里学。

## refusing_school

school_placement-refusing_school = 哪所学校不收？怎么说的？
school_placement-refusing_school-label = 不收的学校
school_placement-refusing_school-hint = 写学校名称和理由。例如：某某小学，说没有老师会教。
school_placement-refusing_school-why = 教育部门好去和学校核对。
school_placement-refusing_school-error-missing = 请写学校名称。理由记不清，可以不写。

## school_wish

school_placement-school_wish = 您和孩子想去哪里学？
    .other = 孩子和监护人想去哪里学？
school_placement-school_wish-label = 想去的学校
school_placement-school_wish-why = 教育部门先听您和孩子的想法，再评估。
    .other = 教育部门先听孩子和监护人的想法，再评估。
school_placement-school_wish-ordinary = 普通学校（随班就读）
school_placement-school_wish-special = 特殊教育学校
school_placement-school_wish-home = 出不了门，请老师送教上门
school_placement-school_wish-unsure = 不清楚，请帮忙评估
school_placement-school_wish-error-missing = 请选一项。不清楚，选“请帮忙评估”。

## school_support

school_placement-school_support = 孩子在学校要什么帮助？
school_placement-school_support-label = 学校里的帮助
school_placement-school_support-hint = 可以选几项。
school_placement-school_support-why = 学校要先准备好，孩子去了才能学。
school_placement-school_support-companion = 有人陪着上课
school_placement-school_support-toilet = 无障碍厕所、坡道
school_placement-school_support-sign = 手语，或写字给孩子看
school_placement-school_support-braille = 盲文、大字课本
school_placement-school_support-care = 帮忙上厕所、吃饭、吃药
school_placement-school_support-transport = 接送上学
school_placement-school_support-calm = 安静的地方，可以休息
school_placement-school_support-nothing = 都不用
school_placement-school_support-error-missing = 请选要的帮助。不用，选“都不用”。
school_placement-school_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。

## school_assessed

school_placement-school_assessed = 孩子做过评估或诊断吗？
school_placement-school_assessed-label = 是否做过评估
school_placement-school_assessed-why = 做过的，不用再做一遍。
school_placement-school_assessed-yes = 做过
school_placement-school_assessed-no = 没做过
school_placement-school_assessed-error-missing = 请选“做过”或“没做过”。

## The child

school_placement-grown_up = 这个号码的人满19岁了
school_placement-grown_up-1 = 义务教育是小学和初中。因为残疾耽误了上学的，可以问教育部门。
school_placement-grown_up-2 = 弄错了号码的，请退回去改。要填的是孩子的号码，不是家长的。
school_placement-changed-2 = 以前没有问是哪个孩子。现在请填孩子的姓名和身份证号。
