# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
shared-certificate_number = 残疾人证的号码是多少？
shared-certificate_number-hint =
    看残疾人证。
    号码有 20 位。
    补办过的证，有 22 位。
    样子像：15049919850515002442
shared-certificate_number-why =
    残联要看您是几级。
    号码不给别人看。
    .other =
        残联要看他是几级。
        号码不给别人看。
shared-certificate_number-error-missing = 请写残疾人证的号码。
shared-certificate_number-error-bad-length =
    号码是 20 位或 22 位。
    您写了 { $n } 位。
    请看证，再数一数。
    .other =
        号码是 20 位或 22 位。
        现在写了 { $n } 位。
        请看证，再数一数。
shared-certificate_expiry = 残疾人证用到哪一天？
shared-certificate_expiry-hint =
    看残疾人证上的有效期。
    写最后那一天。
    例如：2030年6月1日
shared-certificate_expiry-why =
    快到期，我们提醒您。
    过期了，也可以申请。
    .other =
        快到期，我们提醒他。
        过期了，也可以申请。
shared-custodial = 您现在在坐牢吗？
    .other = 他现在在坐牢吗？
shared-custodial-hint =
    缓刑、社区矫正、假释，选“否”。
    还没有判，选“否”。
    判了，在看守所，选“是”。
shared-custodial-why =
    每个人都要答。
    坐牢的时候，一般不发钱。
shared-custodial-yes = 是，在坐牢
shared-custodial-no = 否，没有坐牢
shared-residence = 您现在住在哪里？
    .other = 他现在住在哪里？
shared-residence-hint =
    写到村和门牌，或小区和房号。
    没有门牌，写旁边好找的地方。
shared-residence-why = 工作人员来家里时用。
shared-phone = 您的电话是多少？
    .other = 他的电话是多少？
shared-phone-hint =
    手机有 11 位。
    没有电话，写家人的。
shared-phone-why =
    缺东西，或者有结果，要找您。
    不方便听电话，后面可以选别的。
    .other =
        缺东西，或者有结果，要找他。
        不方便听电话，后面可以选别的。
shared-phone-error-missing = 请写 1 个电话。家人的也可以。
shared-contact_way = 怎么找您最好？
    .other = 怎么找他最好？
shared-contact_way-hint = 可以选几个。
shared-contact_way-why = 工作人员尽量照您选的办法。
    .other = 工作人员尽量照选的办法。
shared-overlap = 您现在领这些钱吗？
    .other = 他现在领这些钱吗？
shared-overlap-hint =
    领的，都选上。
    都不领，选“都没有”。
shared-overlap-why =
    有的不能一起领。
    先说清楚，以后不用退钱。
shared-bank_name = 钱发到哪家银行？
shared-bank_name-hint =
    看卡上或存折上的名字。
    例如：农村信用社
shared-bank_name-why = 钱要发到您自己的卡。
    .other = 钱要发到他自己的卡。
shared-bank_account = 银行卡的号码是多少？
shared-bank_account-hint =
    看卡的正面，或存折第 1 页。
    要用您自己的卡。
    不要写密码。
    .other =
        看卡的正面，或存折第 1 页。
        要用他自己的卡。
        不要写密码。
shared-bank_account-why =
    钱直接到这张卡。
    号码不给别人看。
shared-bank_account-error-missing = 请写卡号。看卡的正面。
shared-certificate_number-error-bad-check =
    前 18 位不对。
    可能错了 1 位。
    请看残疾人证，再写 1 遍。
shared-certificate_number-error-bad-characters =
    号码里只有数字，还有字母 X 和 B。
    第 19 位是 1 到 7。
    第 20 位是 1 到 4。
    请看残疾人证，再看 1 遍。
shared-certificate_number-error-not-a-date =
    第 7 到 14 位，是生日。
    没有这一天。
    请看残疾人证，再看 1 遍。
shared-certificate_number-error-certificate-of-another =
    残疾人证的前 18 位，是身份证号。
    和申请人的不一样。
    请写申请人自己的残疾人证。
shared-certificate_expiry-label = 残疾人证到哪一天
shared-certificate_expiry-error-missing =
    请写最后那一天。
    例如：2030年6月1日
shared-certificate_expiry-error-not-a-date =
    年、月、日都要写。
    例如：2030年6月1日
shared-custodial-label = 在不在坐牢
shared-household = 您家是哪一种？
    .other = 他家是哪一种？
shared-household-label = 家里的情况
shared-household-hint =
    不知道，选“其他困难家庭”。
    工作人员会看。
shared-household-why =
    有的帮助，先给困难的家。
    没有低保，也可以申请。
shared-household-dibao-hint =
    民政局每个月发低保金。
    低保，就是最低生活保障。
shared-household-dibao_marginal-hint =
    比低保的线高一点。
    民政局已经定过。
shared-household-tekun-hint =
    不能干活，没有钱，没有人养。
    由政府来养。
shared-household-other_hardship-hint =
    没有低保，家里也很难。
    例如看病花钱多，没有人挣钱。
shared-household-none-hint = 也可以申请。由办的单位来定。
shared-household-error-missing =
    请选 1 种。
    不知道，选“其他困难家庭”。
shared-residence-label = 现在住在哪里
shared-residence-error-missing =
    请写现在住在哪里。
    要能找到您。
    .other =
        请写他现在住在哪里。
        要能找到他。
shared-residence-error-too-long =
    最多写 { $n } 个字。
    请写短一些。
shared-residence-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
shared-phone-error-not-a-phone =
    电话不对，请再看 1 遍。
    手机有 11 位，第 1 位是 1。
    家里的座机，要写区号。
shared-phone-error-bad-characters =
    电话只有数字。
    别的，请删掉。
shared-contact_way-label = 怎么找最好
shared-contact_way-call-hint = 工作人员给您打电话。
    .other = 工作人员给他打电话。
shared-contact_way-sms-hint = 短信里不写残疾，不写补贴。
shared-contact_way-relative-hint =
    请先和家人说好。
    由家人告诉您。
    .other =
        请先和家人说好。
        由家人告诉他。
shared-contact_way-sign-hint =
    不用听电话。
    用手语，或者打字、写字。
shared-contact_way-large_print = 给我字大的
shared-contact_way-large_print-hint = 通知上的字很大。
shared-contact_way-visit-hint =
    不方便出门，选这个。
    工作人员来家里。
shared-contact_way-error-missing = 请选怎么找您，可以选几个。
    .other = 请选怎么找他，可以选几个。
shared-overlap-label = 现在领的钱
shared-overlap-tekun-hint =
    不能干活，没有钱，没有人养。
    由政府来养。
shared-overlap-work_injury_care-hint =
    上班时受了伤，要人照顾。
    工伤保险每个月给的钱。
shared-overlap-same_subsidy_elsewhere = 别的地方也发一样的补贴
shared-overlap-same_subsidy_elsewhere-hint =
    例如户口搬走了。
    原来的地方还在发。
shared-overlap-error-missing =
    请选您在领的。
    都不领，选“都没有”。
    .other =
        请选他在领的。
        都不领，选“都没有”。
shared-overlap-error-none-and-other =
    选了“都没有”，别的就不选。
    请只留 1 样。
shared-bank_name-label = 哪家银行
shared-bank_name-error-missing =
    请写银行的名字。
    看卡上，或存折上。
shared-bank_name-error-too-long =
    银行名字最多 { $n } 个字。
    请写短一些。
shared-bank_name-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
shared-bank_account-label = 银行卡号
shared-bank_account-error-bad-length =
    卡号有 8 到 30 位数字。
    您写了 { $n } 位。
    请看卡，再数一数。
    .other =
        卡号有 8 到 30 位数字。
        现在写了 { $n } 位。
        请看卡，再数一数。
shared-bank_account-error-bad-characters =
    卡号只有数字。
    别的，请删掉。
shared-paper-certificate_at_hand = 残疾人证（看着写号码，不用交）
shared-paper-bank_card = 银行卡或存折（写着自己的名字）
shared-advice-grade_not_severe =
    护理补贴一般给 1 级、2 级的人。
    智力残疾、精神残疾，3 级、4 级，
    有的地方也给。
    您还是可以申请。
    能不能领，由户口那里定。
    .other =
        护理补贴一般给 1 级、2 级的人。
        智力残疾、精神残疾，3 级、4 级，
        有的地方也给。
        还是可以申请。
        能不能领，由户口那里定。
shared-advice-no_hardship =
    生活补贴一般给领低保的家。
    有的地方，别的困难家也给。
    您还是可以申请。
    能不能领，由户口那里定。
    .other =
        生活补贴一般给领低保的家。
        有的地方，别的困难家也给。
        还是可以申请。
        能不能领，由户口那里定。
shared-advice-no_care_need =
    护理补贴一般给要长期照顾的人。
    长期，就是 6 个月以上。
    您还是可以申请。
    能不能领，由户口那里定。
    .other =
        护理补贴一般给要长期照顾的人。
        长期，就是 6 个月以上。
        还是可以申请。
        能不能领，由户口那里定。
shared-advice-certificate_expired =
    残疾人证过期了。
    请快点找残联换新的。
    换的时候，也可以申请。
shared-advice-custodial =
    坐牢的时候，一般不发钱。
    您还是可以交。
    能不能领，由户口那里定。
    出来以后，可以再申请。
    .other =
        坐牢的时候，一般不发钱。
        还是可以交。
        能不能领，由户口那里定。
        出来以后，可以再申请。
shared-advice-another_holder =
    钱要发到残疾人自己的卡。
    用别人的卡，要工作人员同意。
    最好换成自己的卡。
shared-advice-overlap-tekun =
    领了特困供养，一般不能再领这个。
    您还是可以交。
    由户口那里来看。
    .other =
        领了特困供养，一般不能再领这个。
        还是可以交。
        由户口那里来看。
shared-advice-overlap-work_injury_care =
    领了工伤生活护理费，
    一般不能再领这个。
    您还是可以交。
    由户口那里来看。
    .other =
        领了工伤生活护理费，
        一般不能再领这个。
        还是可以交。
        由户口那里来看。
shared-advice-overlap-orphan_allowance =
    领了孤儿基本生活费：
    一般不能再领生活补贴。
    护理补贴可以领。
    您还是可以交。
    由户口那里来看。
    .other =
        领了孤儿基本生活费：
        一般不能再领生活补贴。
        护理补贴可以领。
        还是可以交。
        由户口那里来看。
shared-advice-overlap-unattended_child_allowance =
    领了“事实无人抚养儿童补贴”，
    可能不能再领生活补贴。
    每个地方不一样。
    由户口那里来看。
shared-advice-overlap-welfare_living_allowance =
    这 2 种钱，只能选 1 种。
    可以选多的。
    您来选，工作人员会问您。
    .other =
        这 2 种钱，只能选 1 种。
        可以选多的。
        他来选，工作人员会问。
shared-advice-overlap-welfare_care_allowance =
    这 2 种钱，只能选 1 种。
    可以选多的。
    您来选，工作人员会问您。
    .other =
        这 2 种钱，只能选 1 种。
        可以选多的。
        他来选，工作人员会问。
shared-advice-overlap-same_subsidy_elsewhere =
    一样的补贴，一般只在 1 个地方领。
    请问户口那里：
    要不要先停原来的（报停）？
    先问好，以后不用退钱。
shared-advice-overlap-long_term_care_insurance =
    领了长期护理保险，
    能不能再领护理补贴？
    每个地方不一样。
    您还是可以交。
    由户口那里来看。
    .other =
        领了长期护理保险，
        能不能再领护理补贴？
        每个地方不一样。
        还是可以交。
        由户口那里来看。
shared-words-label = 还想说的
shared-words-hint =
    用自己的话写，几句就好。
    没有，就不用写。
shared-words-error-too-long =
    最多写 { $n } 个字。
    请写短一些。
shared-words-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
shared-visit_time-hint =
    可以选几个。
    来以前，先和您说好。
    .other =
        可以选几个。
        来以前，先说好时间。
shared-visit_time-why = 您方便的时候来，不让您白等。
    .other = 方便的时候来，不让人白等。
shared-visit_time-error-missing =
    请选 1 个时间。
    都行，选“都可以”。
shared-visit_time-error-none-and-other =
    选了“都可以”，别的就不选。
    请只留 1 样。
shared-care_needs-hint =
    要帮的，都选上。
    可以选几个。
shared-care_needs-why =
    知道要帮什么，
    才能找到合适的人和地方。
shared-care_needs-company-hint =
    例如：会走丢，会发病。
    或者会伤到自己。
shared-care_needs-error-missing =
    请选要人帮的事。
    都能自己做，选“都不用帮”。
shared-care_needs-error-none-and-other =
    选了“都不用帮”，别的就不选。
    请只留 1 样。
shared-carer-hint = 选照顾最多的人。
shared-carer-why =
    没有人照顾的，先安排。
shared-own_wish-hint =
    怎么说都算。
    例如点头、手语、画图。
shared-own_wish-why =
    他自己愿意，才办。
    他说了算。
    不愿意，随时可以停。
shared-own_wish-no-hint =
    工作人员先和他谈。
    不会硬要他去。
shared-own_wish-cannot_say-hint =
    工作人员和他一起商量。
    也和监护人一起商量。
shared-own_wish-error-missing =
    请选愿不愿意。
    说不清，选“现在说不清楚”。
shared-phone_if_wished-hint =
    想知道结果，写 1 个电话。
    不想写，就空着。
shared-phone_if_wished-why =
    不写电话，也会办。
    记下编号，自己能看结果。
shared-phone_if_wished-error-not-a-phone =
    电话不对，请再看 1 遍。
    手机有 11 位，第 1 位是 1。
    家里的座机，要写区号。
shared-phone_if_wished-error-bad-characters =
    电话只有数字。
    别的，请删掉。
shared-child_name-why =
    1 次写 1 个孩子。
    有几个孩子，分几次申请。
shared-child_id_number-error-missing = 请写孩子的身份证号，18 位。
shared-child_id_number-error-bad-length =
    身份证号有 18 位。
    请看户口本，再数一数。
shared-move_from-hint =
    写到县或区。
    例如：赤峰市林西县
    残疾人证上，写着哪里发的。
shared-move_to-hint =
    写到县或区，再写乡镇或街道。
    户口本第 1 页写着。
shared-income-why =
    工作人员知道看哪些钱。
    不用再来问您。
    .other =
        工作人员知道看哪些钱。
        不用再来问。
shared-income-error-missing =
    请选家里的收入。
    没有，选“没有收入”。
shared-income-error-none-and-other =
    选了“没有收入”，别的就不选。
    请只留 1 样。
shared-income_month-hint =
    写大概的数就可以。
    种地的，把 1 年的钱除以 12。
    残疾人的 2 种补贴，不用算。
shared-income_month-why =
    民政局要看收入。
    先说大概的数，看得快。
shared-income_month-error-missing =
    请写大概的数，只写数字。
    例如：800
shared-property-hint =
    有，也可以申请。
    残疾人代步的车，后面再说。
shared-property-why =
    当地规定，要看有什么东西。
    先说清楚，不会弄错。
shared-property-error-missing =
    请选有的。
    都没有，选“都没有”。
shared-property-error-none-and-other =
    选了“都没有”，别的就不选。
    请只留 1 样。
shared-dependants-why = 算清家里要花多少钱。
shared-dependants-error-missing =
    请选要养的人。
    没有，选“没有”。
shared-dependants-error-none-and-other =
    选了“没有”，别的就不选。
    请只留 1 样。
shared-child_id_number-why = 找到孩子的户口，不弄错人。
shared-move_to-label = 户口的新地方
shared-move_to-why = 由新地方的残联来收。
shared-move_to-error-missing =
    请写户口的新地方。
    写到乡镇或街道。
