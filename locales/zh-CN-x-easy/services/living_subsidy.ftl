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

living_subsidy-where-1 =
    全国的乡镇、街道窗口，都能收。
    去哪个窗口都可以。
living_subsidy-where-2 =
    不方便出门？
    可以请村里或社区帮着办。
    也可以请工作人员来家里。
living_subsidy-together-1 =
    可以一起领护理补贴。
    也可以一起领低保。
living_subsidy-together-2 =
    领了特困供养，不能再领这个。
    领了工伤生活护理费，也不能再领。
living_subsidy-together-3 =
    领了孤儿基本生活费，
    不能再领这个，可以领护理补贴。
living_subsidy-together-4 =
    有的人已经领别的生活补贴。
    因为年老、上班受伤或离休。
    和这个比，只能选 1 个。
    您来选，可以选多的。
    .other =
        有的人已经领别的生活补贴。
        因为年老、上班受伤或离休。
        和这个比，只能选 1 个。
        他来选，可以选多的。
living_subsidy-household-label = 家里的情况
living_subsidy-household-error-missing =
    请选 1 种。
    不知道，选“其他困难家庭”。
living_subsidy-dibao_number-label = 低保证的号码
living_subsidy-dibao_number-why =
    写了号码，民政局看得快。
living_subsidy-dibao_number-error-missing =
    请写低保证的号码。
    找不到，可以不填。
living_subsidy-dibao_number-error-too-long =
    最多写 { $n } 个字。
    请只写号码。
living_subsidy-dibao_number-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
living_subsidy-hardship-label = 家里的难处
living_subsidy-hardship-why =
    工作人员看了，才知道您家多难。
    只有乡镇、街道和民政局看得到。
    .other =
        工作人员看了，才知道他家多难。
        只有乡镇、街道和民政局看得到。
living_subsidy-hardship-error-missing = 请写 1、2 句家里的难处。
living_subsidy-hardship-error-too-long =
    最多写 { $n } 个字。
    请写短一些。
living_subsidy-hardship-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
living_subsidy-overlap-orphan_allowance-hint =
    父母去世了，或者找不到。
    孩子每个月领的钱。
living_subsidy-overlap-unattended_child_allowance-hint =
    父母都不能养孩子。
    例如病重、残疾重、在坐牢。
    孩子每个月领的钱。
living_subsidy-overlap-welfare_living_allowance-hint =
    因为年老、上班受伤或离休，
    每个月领的生活补贴。
living_subsidy-residence-why =
    工作人员来家里，或寄东西时用。
    户口在哪里，就由哪里办。
    现在住在哪里，没有关系。
