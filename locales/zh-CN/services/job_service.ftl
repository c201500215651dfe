# 找工作帮助. domain.md 2.7 row 59.

job_service-title = 找工作帮助
job_service-summary = 有人帮您看适合做什么、介绍工作、和单位谈需要的方便。
    .other = 有人帮着看适合做什么、介绍工作、和单位谈需要的方便。
job_service-situation = 我想找工作
job_service-search = 找工作 工作 招聘 就业 失业 上班 求职 介绍工作 就业援助 职业指导 职业介绍 兼职 在家干活 残疾人招聘 就业困难

job_service-who-1 = 到了工作年龄，想工作、能工作的残疾人。
job_service-who-2 = 已经有工作，想换工作的，也可以。

job_service-amount-1 = 不收钱。谁要您先交钱，都不要给，请举报。
    .other = 不收钱。谁要先交钱，都不要给，请举报。

job_service-decides-1 = 县级人社部门办，残联配合。

job_service-time-1 = 多久联系您，以当地公示为准。
    .other = 多久联系申请人，以当地公示为准。

job_service-asked-1 = 现在有没有工作，做过什么。
job_service-asked-2 = 想做什么，能做多久，要什么方便。
job_service-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

job_service-after-1 = 工作人员和您谈一次，看适合做什么。
    .other = 工作人员和申请人谈一次，看适合做什么。
job_service-after-2 = 有合适的工作，先问您愿不愿意，再介绍。
    .other = 有合适的工作，先问申请人愿不愿意，再介绍。
job_service-after-3 = 可以陪您面试，也可以请手语翻译。
    .other = 可以陪申请人面试，也可以请手语翻译。
job_service-after-4 = 很久找不到的，可以申请公益性岗位。

job_service-where-1 = 乡镇（街道）便民服务窗口，或县级人社部门、残联。

job_service-basis-1 = 就业促进法
job_service-basis-2 = 残疾人就业条例

job_service-declaration-1 = 我填的内容都是真的，没有隐瞒。
job_service-declaration-2 = 我同意办理的部门核对这件事要用的信息。
job_service-declaration-3 = 情况变了，我会主动告诉办理的部门。
job_service-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## job_now

job_service-job_now = 您现在有工作吗？
    .other = 申请人现在有工作吗？
job_service-job_now-label = 现在的工作
job_service-job_now-why = 没有工作、找了很久的，先帮。
job_service-job_now-none = 没有，正在找
job_service-job_now-never = 从来没有工作过
job_service-job_now-lost = 刚丢了工作
job_service-job_now-change = 有，想换
job_service-job_now-error-missing = 请选现在的工作情况。

## experience

job_service-experience = 您做过什么，会做什么？
    .other = 申请人做过什么，会做什么？
job_service-experience-label = 做过的、会做的
job_service-experience-hint = 例如：做过保洁，会用电脑打字，会放羊。可以不写。
job_service-experience-why = 会做的事，就是找工作的本钱。

## job_wish

job_service-job_wish = 想做什么工作？
job_service-job_wish-label = 想做的工作
job_service-job_wish-hint = 可以选几项。
job_service-job_wish-why = 按您想做的去找。
    .other = 按申请人想做的去找。
job_service-job_wish-office = 坐着做的，例如接电话、打字
job_service-job_wish-hand = 动手的，例如手工、装配
job_service-job_wish-service = 服务，例如收银、客房、理货
job_service-job_wish-outdoor = 户外，例如绿化、放牧
job_service-job_wish-home = 在家里做
job_service-job_wish-skilled = 我的专业，例如按摩、会计
job_service-job_wish-unsure = 不知道，想先谈谈
job_service-job_wish-error-missing = 请选想做的。不知道，选“想先谈谈”。
job_service-job_wish-error-none-and-other = 选了“想先谈谈”，就不用选别的。请只留一样。

## work_hours

job_service-work_hours = 一天能做多久？
job_service-work_hours-label = 能做多久
job_service-work_hours-why = 不勉强您，找时间合适的。
    .other = 不勉强申请人，找时间合适的。
job_service-work_hours-full = 全天
job_service-work_hours-half = 半天
job_service-work_hours-few = 两三个小时
job_service-work_hours-varies = 有时好，有时不行
job_service-work_hours-error-missing = 请选能做多久。

## work_support

job_service-work_support = 工作时要什么方便？
job_service-work_support-label = 工作时的方便
job_service-work_support-hint = 可以选几项。没有您的同意，不告诉单位。
    .other = 可以选几项。没有申请人的同意，不告诉单位。
job_service-work_support-why = 工作人员和单位谈这些方便。
job_service-work_support-sign = 手语或写字沟通
job_service-work_support-reading = 读屏、大字
job_service-work_support-wheelchair = 轮椅能进出、能上厕所
job_service-work_support-coach = 有人先带着做
job_service-work_support-rest = 中间要休息、吃药
job_service-work_support-transport = 接送，或离家近
job_service-work_support-nothing = 都不用
job_service-work_support-error-missing = 请选要的方便。不用，选“都不用”。
job_service-work_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。
