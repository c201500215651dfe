# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
living_subsidy-summary =
    有残疾，钱不够用。
    每个月给 1 笔钱。
living_subsidy-situation = 我有残疾，钱不够用
living_subsidy-who-1 =
    有残疾人证。
    家里领低保。
    这样的人可以申请。
living_subsidy-who-2 =
    没有低保，家里也很难。
    有的地方也可以。
living_subsidy-who-3 =
    自己可以申请。
    家人可以帮您。
    村里、社区可以帮您。
    .other =
        自己可以申请。
        家人可以帮忙。
        村里、社区可以帮忙。
living_subsidy-who-4 =
    在哪里都可以申请。
    户口在哪里，就由哪里定。
living_subsidy-amount-1 =
    每个地方不一样。
    看当地贴出来的。
living_subsidy-amount-2 = 哪个月申请，就从哪个月算钱。
living_subsidy-amount-3 = 后来才符合，从符合的月份算。
living_subsidy-amount-4 = 等的时候没发的，第 1 次一起发。
living_subsidy-amount-5 = 可以和低保一起领。
living_subsidy-amount-6 = 符合的话，护理补贴也可以领。
living_subsidy-asked-1 = 残疾人证的号码
living_subsidy-asked-2 = 家里有没有低保
living_subsidy-asked-3 = 还领不领别的钱
living_subsidy-asked-4 = 住在哪里，怎么找您
    .other = 住在哪里，怎么找他
living_subsidy-asked-5 = 钱发到哪张卡
living_subsidy-after-1 =
    乡镇或街道先看。
    缺什么，1 次告诉您。
    .other =
        乡镇或街道先看。
        缺什么，1 次说清楚。
living_subsidy-after-2 = 东西齐了，就开始办。
living_subsidy-after-3 =
    残联看残疾人证。
    民政局看家里的情况，再定。
living_subsidy-after-4 =
    通过了，钱到您的卡。
    没有通过，写信告诉您为什么。
    .other =
        通过了，钱到他的卡。
        没有通过，写信说为什么。
living_subsidy-after-5 = 发钱以后，当地可能贴出名单。
living_subsidy-household = 您家是哪一种？
    .other = 他家是哪一种？
living_subsidy-household-hint = 不知道，选“其他困难家庭”。
living_subsidy-household-why =
    主要给领低保的家。
    别的家，看当地怎么定。
living_subsidy-household-dibao-hint = 民政局每个月发低保金。
living_subsidy-household-dibao_marginal-hint =
    比低保的线高一点。
    民政局已经定过。
living_subsidy-household-other_hardship-hint =
    没有低保，家里也很难。
    例如看病花钱多。
living_subsidy-household-none-hint = 也可以申请。由户口那里定。
living_subsidy-dibao_number = 低保证的号码是多少？
living_subsidy-dibao_number-hint =
    看低保证。
    找不到，可以不填。
living_subsidy-hardship = 家里有什么难处？
living_subsidy-hardship-hint =
    写几句就好。
    例如：有几口人，谁挣钱，看病花多少。

living_subsidy-not_dibao = 这笔钱主要给低保家庭
living_subsidy-not_dibao-1 = 您选了“都不是”。
    .other = 选的是“都不是”。
living_subsidy-not_dibao-2 = 能不能领，各地不同。
