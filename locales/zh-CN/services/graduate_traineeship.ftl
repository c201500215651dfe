# 残疾大学生见习补贴. domain.md 2.7 row 63. Chifeng and Tongjiang name it, Linxi does not.

graduate_traineeship-title = 残疾大学生见习补贴
graduate_traineeship-summary = 刚毕业的残疾大学生去单位见习，见习时有补贴。
graduate_traineeship-situation = 我大学毕业了，还没有工作
graduate_traineeship-search = 见习 实习 大学生 毕业 毕业生 就业见习 见习补贴 找工作 应届 第一份工作

graduate_traineeship-who-1 = 毕业不久、还没有工作的残疾大学生。毕业几年内算，以当地公示为准。

graduate_traineeship-amount-1 = 见习时每月给多少，以当地公示为准。

graduate_traineeship-decides-1 = 县级残联决定。

graduate_traineeship-time-1 = 多久有结果，以当地公示为准。

graduate_traineeship-asked-1 = 哪年毕业，学什么。
graduate_traineeship-asked-2 = 有没有找好见习的单位，要什么方便。
graduate_traineeship-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

graduate_traineeship-after-1 = 没有单位的，残联和人社部门帮您找。
    .other = 没有单位的，残联和人社部门帮着找。
graduate_traineeship-after-2 = 和单位签见习协议，写明时间和补贴。
graduate_traineeship-after-3 = 见习完，单位可以留用，也可以接着找工作。

graduate_traineeship-where-1 = 县级残联，或县级人社部门。

graduate_traineeship-basis-1 = 残疾人就业条例
graduate_traineeship-basis-2 = 户籍地自己公布的规定

graduate_traineeship-declaration-1 = 我填的内容都是真的，没有隐瞒。
graduate_traineeship-declaration-2 = 我同意办理的部门核对这件事要用的信息。
graduate_traineeship-declaration-3 = 情况变了，我会主动告诉办理的部门。
graduate_traineeship-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

graduate_traineeship-paper-trainee_contract = 见习协议
graduate_traineeship-paper-trainee_contract-when = 已经找好单位的时候
graduate_traineeship-paper-trainee_contract-how = 请单位写明岗位和起止时间，盖章。

## Facts of places

graduate_traineeship-fact-named = 赤峰市的规划写了见习补贴。给多少，请问旗县区残联。
graduate_traineeship-fact-not_named = 林西县的文件没有写这一项，赤峰市的规划写了。请先问县残联有没有。
graduate_traineeship-fact-trainee = 同江市的文件写了残疾大学生见习。

## graduated

graduate_traineeship-graduated = 哪一天毕业？
graduate_traineeship-graduated-label = 毕业的日子
graduate_traineeship-graduated-hint = 看毕业证。还没毕业的，填要毕业的日子。例如：2026年7月1日。
graduate_traineeship-graduated-why = 见习补贴看毕业了多久。
graduate_traineeship-graduated-error-missing = 请填毕业的日子。例如：2026年7月1日。

## course

graduate_traineeship-course = 在哪所学校，学什么？
graduate_traineeship-course-label = 学校和专业
graduate_traineeship-course-hint = 例如：某某职业学院，会计。
graduate_traineeship-course-why = 按专业找见习单位。学历由部门核对。
graduate_traineeship-course-error-missing = 请填学校和专业。

## place_found

graduate_traineeship-place_found = 找好见习的单位了吗？
graduate_traineeship-place_found-label = 是否找好单位
graduate_traineeship-place_found-why = 没有的，帮您找。
    .other = 没有的，帮着找。
graduate_traineeship-place_found-yes = 找好了
graduate_traineeship-place_found-no = 没有，请帮我找
graduate_traineeship-place_found-error-missing = 请选“找好了”或“没有，请帮我找”。

## employer

graduate_traineeship-employer = 是哪家单位？
graduate_traineeship-employer-label = 见习单位
graduate_traineeship-employer-hint = 写单位的全名。
graduate_traineeship-employer-why = 残联看它能不能做见习单位。
graduate_traineeship-employer-error-missing = 请填单位的名称。

## trainee_wish

graduate_traineeship-trainee_wish = 想做什么样的见习？
graduate_traineeship-trainee_wish-label = 想做的见习
graduate_traineeship-trainee_wish-hint = 例如：办公室、学校、做设计，离家近。
graduate_traineeship-trainee_wish-why = 按您想做的去找。
    .other = 按申请人想做的去找。
graduate_traineeship-trainee_wish-error-missing = 请写想做什么。例如：办公室。

## trainee_support

graduate_traineeship-trainee_support = 见习时要什么方便？
graduate_traineeship-trainee_support-label = 要的方便
graduate_traineeship-trainee_support-hint = 可以选几项。
graduate_traineeship-trainee_support-why = 和单位先说好。
graduate_traineeship-trainee_support-sign = 手语或写字沟通
graduate_traineeship-trainee_support-reading = 读屏、大字
graduate_traineeship-trainee_support-wheelchair = 轮椅能进出、能上厕所
graduate_traineeship-trainee_support-hours = 时间灵活
graduate_traineeship-trainee_support-nothing = 都不用
graduate_traineeship-trainee_support-error-missing = 请选要的方便。不用，选“都不用”。
graduate_traineeship-trainee_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。
