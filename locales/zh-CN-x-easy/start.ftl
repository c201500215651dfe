# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
start-title = 申请残疾人补贴
start-lead =
    补贴有 2 种。
    1 种给钱不够用的残疾人。
    1 种给要人照顾的残疾人。
    申请不要钱。
start-door-services = 我能申请什么
start-door-services-hint = 先看看，不用登录
start-door-my = 我办的事
start-door-my-hint = 接着填，看办到哪一步
start-situations = 您是哪一种情况？
    .other = 他是哪一种情况？
start-other-ways = 不上网，也能办
start-other-ways-text =
    可以去窗口。
    可以请别人帮您。
    走不动，可以请工作人员来家里。
    .other =
        可以去窗口。
        可以请别人帮忙。
        走不动，可以请工作人员来家里。
start-other-ways-link = 看看怎么办
services-title = 能办的事
services-lead =
    选 1 件事。
    先看自己符合不符合。
guide-who = 谁能申请
guide-amount = 给多少钱
guide-decides = 谁说了算
guide-decides-text =
    户口在哪里，就由哪里定。
    现在住在哪里，没有关系。
guide-time = 要等多久
guide-limits-note = 休息的日子不算。
guide-limits-law =
    写着文件名的，是规定的时间。
    等久了，可以问，可以投诉。
guide-limits-promise =
    写着“承诺”的，不是法律。
    等久了，可以来问。
guide-papers = 要准备什么
guide-papers-none = 什么都不用准备。
guide-papers-shared = 这些不用您交
    .other = 这些不用交
guide-asked = 会问您这些
    .other = 会问这些
guide-basis = 国家的规定
guide-other-text =
    不上网，也能办。
    家人能帮您。
    村里、社区也能帮您。
    .other =
        不上网，也能办。
        家人能帮忙。
        村里、社区也能帮忙。
guide-acting = 请别人帮我办
guide-place-registration = 您的户口在这里
    .other = 他的户口在这里
guide-place-other = 换一个地方
guide-choose-place = 选乡镇或街道
guide-choose-place-text-registration =
    先选户口在哪个乡镇或街道。
    每个地方给的钱不一样。
guide-choose-place-text-here =
    先选事情在哪里发生。
    由那里来管。
guide-minutes =
    大约要 { $n } 分钟。
    可以停下来。
    填过的都还在。
guide-begin = 开始填
guide-sign-in = 先登录，再开始填
guide-sign-in-text = 登录后，会回到这一页。
guide-not-connected = 这个地方现在不能网上办
guide-not-connected-window-registration =
    请到户口所在的乡镇或街道窗口交。
    也可以请别人帮您交。
    .other =
        请到户口所在的乡镇或街道窗口交。
        也可以请别人帮着交。
guide-not-connected-window-here =
    请告诉当地的乡镇或街道。
    也可以请别人帮着说。
    急事先打 110 或 120。
guide-not-connected-receipt =
    请要一张收条。
    也可以记下谁收的。
guide-not-connected-date =
    哪个月交，就从哪个月算钱。
    请在月底以前交。
    请要一张收条。
guide-draft = 您有 1 份没有交
    .other = 有 1 份没有交
guide-draft-text =
    填过的都还在。
    可以接着填。
guide-running = 您已经交过了
    .other = 已经交过了
guide-running-text =
    编号是 { $number }。
    正在办，不用再交。
guide-running-link = 看办到哪一步
place-title-registration = 您的户口在哪里？
    .other = 他的户口在哪里？
place-lead-registration =
    看户口本第 1 页。
    现在住在哪里，没有关系。
place-search = 写名字来找
place-search-hint = 写乡镇、街道或县的名字。例如：林西镇
place-search-button = 找
place-nothing-text =
    少写几个字，再找一次。
    也可以在下面一步一步选。
place-more =
    还有很多。
    请多写几个字。
place-steps = 一步一步选
place-where-registration = 户口本的第 1 页写着。
place-title-here = 事情在哪里发生？
place-lead-here =
    选发生的地方。
    由那里来管。
place-where-here =
    说不准，就选最近的。
services-none =
    现在没有能办的事。
    请过一会儿再来。
    也可以打 12385。
guide-decides-anywhere =
    乡镇或街道收下，先看。
    残联看残疾人证。
    民政局来定。
guide-place-here = 在哪里发生
guide-place-residence = 在哪里办
guide-place-unit = 单位在哪里
guide-place-use = 在哪里用
guide-place-office = 由{ $office }来收。
guide-choose-place-text-residence =
    选户口在哪里。
    也可以选现在住在哪里。
    每个地方不一样。
guide-choose-place-text-use =
    选在哪里用。
    例如在哪里上学，在哪里看病。
    每个地方不一样。
guide-not-connected-window-residence =
    请到当地的乡镇或街道窗口交。
    也可以请别人帮着交。
guide-not-connected-window-unit =
    请到单位那里的窗口交。
    不知道哪个窗口，先问县里的残联。
guide-not-connected-window-use =
    请到当地的窗口交。
    也可以请别人帮着交。
guide-own-case = 从您办的事里说变化
    .other = 从办的事里说变化
guide-own-case-text =
    先打开那件事。
    再按“告诉我们变了什么”。
guide-officer = 您用的是工作的账号
guide-officer-text =
    申请要用自己的账号。
    请先退出。
    再用自己的账号登录。
place-lead-residence =
    户口那里可以。
    现在住的地方也可以。
    住在外地，有的地方要看居住证。
place-lead-unit =
    由单位那里来办。
    不看职工的户口。
place-lead-use =
    选在哪里用。
    例如上学、看病、考试、坐车的地方。
    户口在哪里，没有关系。
place-where-residence =
    户口本第 1 页，写着户口在哪里。
    居住证上，写着现在住在哪里。
place-where-unit = 营业执照上写着单位的地址。
place-where-use =
    说不准，就选最近的。
