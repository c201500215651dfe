# 残疾人家庭就业帮扶. domain.md 2.7 row 64.

family_employment-title = 残疾人家庭就业帮扶
family_employment-summary = 家里没有人有工作的残疾人家庭，帮一个人先找到工作。
family_employment-situation = 家里没有一个人有工作
family_employment-search = 零就业 家里没人上班 没人上班 没人挣钱 家庭 家属 亲属 老婆 丈夫 孩子 找工作 照顾残疾人 没有收入 全家没工作 就业帮扶

family_employment-who-1 = 家里有残疾人，到了工作年龄的人都没有工作。
family_employment-who-2 = 照顾残疾人的家属，想找工作的，也可以问。

family_employment-amount-1 = 不收钱。有的工作有社保补贴，以当地公示为准。

family_employment-decides-1 = 县级人社部门决定。

family_employment-time-1 = 多久安排，以当地公示为准。

family_employment-asked-1 = 谁想找工作，家里几个人没有工作。
family_employment-asked-2 = 想做什么，要照顾残疾人多少时间。
family_employment-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

family_employment-after-1 = 人社部门核对，认定零就业家庭。
family_employment-after-2 = 介绍合适的工作，或公益性岗位。
family_employment-after-3 = 要照顾人的，先找离家近、时间灵活的。

family_employment-where-1 = 乡镇（街道）便民服务窗口，或县级人社部门。

family_employment-together-1 = 有了工资，低保可能变化。请先看低保渐退。

family_employment-basis-1 = 就业促进法
family_employment-basis-2 = 户籍地自己公布的规定

family_employment-declaration-1 = 找工作的家人，同意我替他们填写。
family_employment-declaration-2 = 我填的内容都是真的，没有隐瞒。
family_employment-declaration-3 = 我同意办理的部门核对这件事要用的信息。
family_employment-declaration-4 = 情况变了，我会主动告诉办理的部门。
family_employment-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## job_seeker

family_employment-job_seeker = 谁想找工作？
family_employment-job_seeker-label = 想找工作的人
family_employment-job_seeker-hint = 可以选几个人。
family_employment-job_seeker-why = 工作人员和想找工作的人谈。
family_employment-job_seeker-self = 残疾人本人
family_employment-job_seeker-spouse = 丈夫或妻子
family_employment-job_seeker-child = 成年的儿女
family_employment-job_seeker-parent = 父亲或母亲
family_employment-job_seeker-other = 其他家人
family_employment-job_seeker-error-missing = 请选谁想找工作。

## nobody_works

family_employment-nobody_works = 家里现在有人有工作吗？
family_employment-nobody_works-label = 家里有没有人工作
family_employment-nobody_works-why = 一个都没有的，先安排。
family_employment-nobody_works-nobody = 一个也没有
family_employment-nobody_works-odd = 只有零工
family_employment-nobody_works-somebody = 有
family_employment-nobody_works-error-missing = 请选有没有人工作。

## family_job

family_employment-family_job = 想找什么工作？
family_employment-family_job-label = 想找的工作
family_employment-family_job-hint = 写会做什么、想做什么。例如：会开车，想在县城干活。
family_employment-family_job-why = 按这个介绍工作。
family_employment-family_job-error-missing = 请写想找什么工作。例如：开车。

## free_hours

family_employment-free_hours = 除了照顾残疾人，一天能工作多久？
family_employment-free_hours-label = 能工作多久
family_employment-free_hours-why = 走不开的，找时间灵活的，或先申请托养。
family_employment-free_hours-full = 全天
family_employment-free_hours-half = 半天
family_employment-free_hours-home = 只能在家做
family_employment-free_hours-none = 走不开，要先有人照顾
family_employment-free_hours-error-missing = 请选能工作多久。
