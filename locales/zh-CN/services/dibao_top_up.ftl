# 低保增发. Questions of its own; the rest comes from shared.ftl.

dibao_top_up-title = 低保增发
dibao_top_up-summary = 领了低保还特别困难的残疾人家庭，有的地方多发一些。
dibao_top_up-situation = 领了低保，还是不够用
dibao_top_up-search = 低保增发 低保提高 低保上浮 低保加发 多发 低保不够 增发 分类施保 低保钱少 重残低保 一户多残 老残 低保补差 涨低保 低保增加 低保涨钱 低保加钱 低保上调 一家两个残疾人 老人和残疾人 低保金太少

dibao_top_up-who-1 = 已经领低保，家里有重度残疾人或几个残疾人的，可以问。
dibao_top_up-who-2 = 家里有老人又有残疾人的，有的地方也可以。
dibao_top_up-who-3 = 有的地方看数据就增发，不用申请。没有增发的，用这个办法问。

dibao_top_up-amount-1 = 多发多少，各地不同，以当地公示为准。
dibao_top_up-amount-2 = 有的地方没有这项增发。

dibao_top_up-decides-1 = 县级民政部门决定。

dibao_top_up-time-1 = 要多久，各地规定不同，以当地公示为准。
dibao_top_up-time-2 = 等得太久，可以问乡镇（街道），也可以打12385。

dibao_top_up-asked-1 = 家里有哪些特别的困难。
dibao_top_up-asked-2 = 低保金里有没有增发的部分。
dibao_top_up-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

dibao_top_up-after-1 = 乡镇或街道核对低保和残疾人证的数据，不用您再交证明。
    .other = 乡镇或街道核对低保和残疾人证的数据，不用再交证明。
dibao_top_up-after-2 = 符合当地规定的，由县级民政部门增发。
dibao_top_up-after-3 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

dibao_top_up-where-1 = 户籍地的乡镇（街道）社会救助窗口。
dibao_top_up-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

dibao_top_up-together-1 = 可以和残疾人两项补贴一起领。
dibao_top_up-together-2 = 还没有低保的，请先申请低保。

dibao_top_up-basis-1 = 《社会救助暂行办法》第十二条
dibao_top_up-basis-2 = 《残疾人保障法》第四十八条
dibao_top_up-basis-3 = 户籍地自己公布的规定

dibao_top_up-declaration-1 = 我填的内容都是真的，没有隐瞒。
dibao_top_up-declaration-2 = 我同意残联核对我的残疾人证信息。
dibao_top_up-declaration-3 = 家里情况变了，我会主动报告。
dibao_top_up-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

dibao_top_up-fact-hulunbuir = 呼伦贝尔的意见写明：特困残疾人家庭的低保户，按当地低保标准增发10%。现在是否还是10%，请问民政部门。
dibao_top_up-fact-tongjiang = 同江的文件写明：重度残疾、一户多残、老残一体的家庭，增发不少于20%。现在的比例，请问民政部门。

dibao_top_up-paper-illness_proof = 重病的诊断证明
dibao_top_up-paper-illness_proof-when = 家里有人得重病的
dibao_top_up-paper-illness_proof-how = 找看病的医院开。

dibao_top_up-reasons = 家里有下面的情况吗？
dibao_top_up-reasons-label = 特别的困难
dibao_top_up-reasons-hint = 有几样选几样。
dibao_top_up-reasons-why = 增发看这些情况。各地认哪几样，不一样。
dibao_top_up-reasons-severe = 有重度残疾人
dibao_top_up-reasons-severe-hint = 残疾人证上是一级、二级。
dibao_top_up-reasons-several = 有两个或更多残疾人
dibao_top_up-reasons-old_and_disabled = 有老人，又有残疾人
dibao_top_up-reasons-illness = 有人得重病
dibao_top_up-reasons-child = 有没成年的孩子
dibao_top_up-reasons-none = 都没有
dibao_top_up-reasons-error-missing = 请选家里的情况。都没有，选“都没有”。
dibao_top_up-reasons-error-none-and-other = “都没有”不能和别的一起选。请只留一样。

dibao_top_up-getting = 低保金里有增发的部分吗？
dibao_top_up-getting-label = 现在有没有增发
dibao_top_up-getting-hint = 看低保证或银行短信。看不出，选“不清楚”。
dibao_top_up-getting-why = 已经增发、只是少了的，和没有增发的，核对办法不同。
dibao_top_up-getting-no = 没有
dibao_top_up-getting-less = 有，但是觉得少了
dibao_top_up-getting-unsure = 不清楚
dibao_top_up-getting-error-missing = 请选一项。看不出，选“不清楚”。
