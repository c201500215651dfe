# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
care_subsidy-summary =
    残疾很重，要人长期照顾。
    每个月给 1 笔钱。
care_subsidy-situation = 我残疾很重，要人照顾
care_subsidy-who-1 =
    残疾是 1 级或 2 级。
    要人长期照顾。
    这样的人可以申请。
care_subsidy-who-2 = 长期，就是 6 个月以上。
care_subsidy-who-3 =
    智力残疾、精神残疾，3 级、4 级。
    有的地方也可以。
care_subsidy-who-4 =
    自己可以申请。
    家人可以帮您。
    村里、社区可以帮您。
    .other =
        自己可以申请。
        家人可以帮忙。
        村里、社区可以帮忙。
care_subsidy-who-5 =
    在哪里都可以申请。
    户口在哪里，就由哪里定。
care_subsidy-amount-1 =
    每个地方不一样。
    看当地贴出来的。
care_subsidy-amount-2 = 哪个月申请，就从哪个月算钱。
care_subsidy-amount-3 = 后来才符合，从符合的月份算。
care_subsidy-amount-4 = 等的时候没发的，第 1 次一起发。
care_subsidy-amount-5 = 可以和低保一起领。
care_subsidy-amount-6 = 符合的话，生活补贴也可以领。
care_subsidy-asked-1 = 残疾人证的号码
care_subsidy-asked-2 = 谁照顾您
    .other = 谁照顾他
care_subsidy-asked-3 = 还领不领别的钱
care_subsidy-asked-4 = 住在哪里，怎么找您
    .other = 住在哪里，怎么找他
care_subsidy-asked-5 = 钱发到哪张卡
care_subsidy-after-1 =
    乡镇或街道先看。
    缺什么，1 次告诉您。
    .other =
        乡镇或街道先看。
        缺什么，1 次说清楚。
care_subsidy-after-2 = 东西齐了，就开始办。
care_subsidy-after-3 =
    残联看残疾人证和等级。
    民政局再定。
care_subsidy-after-4 =
    通过了，钱到您的卡。
    没有通过，写信告诉您为什么。
    .other =
        通过了，钱到他的卡。
        没有通过，写信说为什么。
care_subsidy-after-5 = 发钱以后，当地可能贴出名单。
care_subsidy-care_need = 您要人长期照顾吗？
    .other = 他要人长期照顾吗？
care_subsidy-care_need-hint =
    长期是 6 个月以上。
    例如吃饭、穿衣、上厕所要人帮。
care_subsidy-care_need-yes = 要
care_subsidy-care_need-no = 不要
care_subsidy-carer = 现在谁照顾您？
    .other = 现在谁照顾他？
care_subsidy-carer-hint = 选照顾您最多的人。
    .other = 选照顾他最多的人。
care_subsidy-carer-why = 选哪一个，都可以申请。

care_subsidy-no_care = 这笔钱给要人照顾的人
care_subsidy-no_care-1 = 您选了不用人照顾。
    .other = 选的是不用人照顾。
care_subsidy-no_care-2 = 要人帮半年以上，就可以领。

care_subsidy-where-1 =
    全国的乡镇、街道窗口，都能收。
    去哪个窗口都可以。
care_subsidy-where-2 =
    不方便出门？
    可以请村里或社区帮着办。
    也可以请工作人员来家里。
care_subsidy-together-1 =
    可以一起领生活补贴。
    也可以一起领低保。
care_subsidy-together-2 =
    领了特困供养，不能再领这个。
    领了工伤生活护理费，也不能再领。
care_subsidy-together-3 =
    领了孤儿基本生活费，
    可以再领这个。
care_subsidy-together-4 =
    有的人已经领别的护理补贴。
    因为年老、上班受伤或离休。
    和这个比，只能选 1 个。
    您来选，可以选多的。
    .other =
        有的人已经领别的护理补贴。
        因为年老、上班受伤或离休。
        和这个比，只能选 1 个。
        他来选，可以选多的。
care_subsidy-together-5 =
    领了长期护理保险，能不能再领？
    每个地方不一样。
care_subsidy-care_need-label = 要不要人长期照顾
care_subsidy-care_need-why = 这笔钱给要长期照顾的人。
care_subsidy-care_need-error-missing = 请选“要”或“不要”。
care_subsidy-carer-label = 照顾的人
care_subsidy-carer-institution = 住在照顾人的地方
care_subsidy-carer-institution-hint =
    例如养老院、福利院。
    还有托养中心（白天或全天照顾）。
care_subsidy-carer-nobody = 没有人照顾
care_subsidy-carer-nobody-hint =
    要人照顾。
    现在没有人帮。
care_subsidy-carer-error-missing = 请选现在谁照顾您。
    .other = 请选现在谁照顾他。
care_subsidy-overlap-welfare_care_allowance-hint =
    不能照顾自己、上班受伤或离休，
    每个月领的护理补贴。
care_subsidy-overlap-long_term_care_insurance-hint =
    有的城市有这种保险。
    它付照顾人的钱。
care_subsidy-residence-why =
    工作人员来家里，或寄东西时用。
    户口在哪里，就由哪里办。
    现在住在哪里，没有关系。
