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
