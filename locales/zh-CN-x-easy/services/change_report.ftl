# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
change_report-title = 告诉我们变了什么
change_report-summary =
    您在领补贴。
    情况变了，告诉乡镇或街道。
    .other =
        他在领补贴。
        情况变了，告诉乡镇或街道。
change_report-situation = 我在领补贴，情况变了
change_report-amount-1 =
    说了，补贴不会马上变。
    乡镇或街道先看。
change_report-amount-2 = 早点说，少退钱。
change_report-after-1 = 乡镇或街道看您说的。
    .other = 乡镇或街道看这里说的。
change_report-after-2 = 有要问的，会找您。
    .other = 有要问的，会找他。
change_report-after-3 = 钱接着发，还是改，会告诉您。
    .other = 钱接着发，还是改，会告诉他。
change_report-after-4 = 户口搬走了，要在新地方再申请。
change_report-after-5 = 说错了，告诉工作人员，可以改。
change_report-change-hint =
    1 次选 1 个。
    变了几样，分几次说。
change_report-since = 从哪一天开始变的？
change_report-since-hint =
    写那一天。例如：2026年9月1日。
    记不清，写大概的日子。
change_report-who-1 =
    正在领补贴的人，可以说。
    正在申请的人，也可以说。
change_report-who-2 =
    监护人可以替您说。
    您同意说变化的人，也可以。
    .other =
        监护人可以替他说。
        他同意说变化的人，也可以。
change_report-who-3 =
    家人可以去窗口说。
    村里、社区也可以去窗口说。
    窗口在乡镇或街道。
change_report-amount-3 =
    残疾等级变了，钱也可能变。
    一般从发新证的那个月变。
change_report-amount-4 =
    每个月多少钱？
    看当地贴出来的。
change_report-time-1 =
    请在变的那个月说。
    说得早，不用退钱。
change_report-asked-1 = 什么变了
change_report-asked-2 = 哪一天开始变的
change_report-asked-3 = 还想说什么（可以不写）
change_report-where-1 =
    户口所在的乡镇或街道窗口。
    自己可以去。
    家人也可以去。
change_report-change-why =
    有的变了，补贴也会变。
    早点说，以后不用退钱。
change_report-change-registration = 户口搬走了
change_report-change-registration-hint = 户口本上的地址换了。
change_report-change-certificate = 残疾人证变了
change_report-change-certificate-hint =
    例如换了新证。
    等级变了，证过期了，也选这个。
change_report-change-similar_benefit = 又领了别的补贴
change_report-change-similar_benefit-hint =
    例如特困供养。
    例如工伤生活护理费。
change_report-change-custodial = 开始坐牢
change_report-change-custodial-hint =
    缓刑、管制，不用说。
    社区矫正、假释，也不用说。
change_report-change-phone-hint =
    补贴照样发。
    只改电话。
change_report-change-stop = 不想再领了（报停）
change_report-change-stop-hint =
    报停，就是请我们不再发钱。
    以后想领，可以再申请。
change_report-change-other = 别的变了
change_report-change-other-hint =
    例如不再领低保了。
    例如不用人照顾了。
change_report-change-error-missing =
    请选 1 项。
    找不到，选“别的变了”。
change_report-new_place = 户口搬到了哪里？
change_report-new_place-label = 户口的新地方
change_report-new_place-hint =
    看户口本上的新地址。
    写到乡镇或街道。
    例如：赤峰市林西县林西镇
change_report-new_place-why =
    以后由新的地方发补贴。
    要在那里再申请 1 次。
change_report-new_place-error-missing =
    请写户口搬到了哪里。
    写到乡镇或街道。
change_report-new_place-error-too-long =
    最多写 { $n } 个字。
    请写短一些。
change_report-new_place-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
change_report-certificate_change = 残疾人证变了什么？
change_report-certificate_change-label = 证变了什么
change_report-certificate_change-hint = 选现在的情况。
change_report-certificate_change-why =
    证能不能用，是几级，
    都会影响补贴。
change_report-certificate_change-renewed-hint =
    是哪一类残疾，没有变。
    是几级，也没有变。
change_report-certificate_change-grade-hint =
    又检查过（评定）。
    拿到新证了。
change_report-certificate_change-expired-hint =
    请快点找发证的残联换。
change_report-certificate_change-cancelled = 证不能用了（注销）
change_report-certificate_change-cancelled-hint =
    残联说，这本证不能再用。
change_report-certificate_change-error-missing = 请选证变了什么。
change_report-benefit = 又领了哪一种？
change_report-benefit-label = 又领的补贴
change_report-benefit-hint =
    1 次选 1 种。
    领了几种，分几次说。
change_report-benefit-why =
    有的不能和残疾人补贴一起领。
    乡镇先看，再告诉您怎么办。
    .other =
        有的不能和残疾人补贴一起领。
        乡镇先看，再告诉他怎么办。
change_report-benefit-tekun-hint =
    不能干活，没有钱，没有人养。
    由政府来养。
change_report-benefit-work_injury_care-hint =
    上班时受了伤，要人照顾。
    工伤保险每个月给的钱。
change_report-benefit-orphan-hint =
    父母去世了，或者找不到。
    孩子每个月领的钱。
change_report-benefit-welfare-hint =
    因为年老，不能照顾自己，
    上班受伤或离休，每个月领的钱。
change_report-benefit-elsewhere-hint =
    一样的补贴，
    只能在 1 个地方领。
change_report-benefit-other-hint = 请在最后一页写名字。
change_report-benefit-error-missing =
    请选又领的补贴。
    找不到，选“其他补贴”。
change_report-new_phone = 新的电话是多少？
change_report-new_phone-label = 新的电话
change_report-new_phone-hint =
    手机有 11 位。
    家里的座机，要写区号。
    账户收短信的电话，不在这里换。
    请到“我的资料”里换。
change_report-new_phone-error-missing =
    请写新的电话。
    家人的也可以。
change_report-new_phone-error-not-a-phone =
    电话不对，请再看 1 遍。
    手机有 11 位，第 1 位是 1。
    家里的座机，要写区号。
change_report-new_phone-error-bad-characters =
    电话只有数字。
    别的，请删掉。
change_report-since-label = 哪一天开始
change_report-since-why = 看补贴发到哪个月。
change_report-since-error-missing =
    请写开始的那一天。
    记不清，写大概的日子。
change_report-since-error-not-a-date =
    年、月、日都要写。
    例如：2026年9月1日
change_report-words-label = 还想说的
change_report-words-hint =
    选了“别的变了”，在这里写清楚。
    选了“其他补贴”，也在这里写。
    没有，就不用写。
change_report-words-why = 工作人员看了，办得快一些。
change_report-words-error-missing =
    请写 1、2 句。
    没有，就不用写。
change_report-words-error-too-long =
    最多写 { $n } 个字。
    请写短一些。
change_report-words-error-bad-characters =
    有的符号存不了。
    请删掉，再写 1 遍。
change_report-paper-new_certificate-when = 我们查不到新证，才请您补
    .other = 我们查不到新证，才请他补
change_report-paper-new_address = 户口簿上，写新地址的那一页
change_report-paper-new_address-when = 我们查不到搬家，才请您补
    .other = 我们查不到搬家，才请他补
change_report-paper-new_benefit = 又领的补贴的证明
change_report-paper-new_benefit-when = 我们查不到新补贴，才请您补
    .other = 我们查不到新补贴，才请他补
