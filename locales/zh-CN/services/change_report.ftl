# 变更报告: started from the person's own case. A report changes no money by itself.

change_report-title = 变更报告
change_report-summary = 正在领补贴的人，情况变了，告诉户籍地的乡镇或街道。
change_report-situation = 我在领补贴，情况变了
change_report-search = 变更 情况变了 户口迁走 迁户口 搬家 换电话 换号码 换了手机号 换证 等级变了 报停 停发 不想领了 不要补贴 退出 放弃补贴 坐牢 服刑 特困 报告变化 更改信息

change_report-who-1 = 正在领补贴或正在申请的人，可以报告。
change_report-who-2 = 监护人，或您授权报告变化的人，也可以。
    .other = 监护人，或本人授权报告变化的人，也可以。
change_report-who-3 = 家人和村（居）委会，可以到乡镇（街道）窗口报告。

change_report-amount-1 = 报告本身不会改变补贴。由乡镇或街道核对。
change_report-amount-2 = 早报告，可以少退多领的钱。
change_report-amount-3 = 残疾等级变了的，一般从发新证的当月按新标准发。
change_report-amount-4 = 每月发多少，以当地公示为准。

change_report-time-1 = 请在有变化的当月报告。报得早，不用退钱。

change_report-asked-1 = 什么变了。
change_report-asked-2 = 从哪一天开始变的。
change_report-asked-3 = 还有什么要说明的（可以不写）。

change_report-after-1 = 户籍地的乡镇或街道收到报告，进行核对。
change_report-after-2 = 要问您的，按您选的办法联系您。
    .other = 有要问的，按选的办法联系申请人。
change_report-after-3 = 核对以后，补贴照发、调整或停发，都会告诉您。
    .other = 核对以后，补贴照发、调整或停发，都会告诉申请人和代办人。
change_report-after-4 = 户口迁走的，要在新户籍地重新申请。早申请，中间少断钱。
change_report-after-5 = 报错了也不要紧，告诉工作人员改过来。

change_report-where-1 = 户籍地的乡镇或街道窗口，本人、家人都可以去。

change_report-basis-1 = 国发〔2015〕52号：国务院关于建立残疾人两项补贴制度的规定
change_report-basis-2 = 民发〔2021〕70号：完善残疾人两项补贴制度的规定
change_report-basis-3 = 户籍地自己公布的规定

change_report-declaration-1 = 我报告的内容都是真的。
change_report-declaration-2 = 我知道，报告本身不会改变补贴。乡镇或街道核对以后再决定。
change_report-declaration-3 = 多领、错领的钱，我会主动退回。以后情况再变，我会再报告。
change_report-declaration-4 = 我知道，这些回答只用来核对我的补贴。

## What changed

change_report-change = 什么变了？
change_report-change-label = 变化
change_report-change-hint = 一次选一项。变了几项，请分几次报告。
change_report-change-why = 有的变化会影响补贴。早说清楚，以后不用退钱。
change_report-change-registration = 户口迁走了
change_report-change-registration-hint = 户口本上的地址换了地方。
change_report-change-certificate = 残疾人证有变化
change_report-change-certificate-hint = 例如换了新证、等级变了、证过期了。
change_report-change-similar_benefit = 开始领别的补贴
change_report-change-similar_benefit-hint = 例如特困供养、工伤生活护理费。
change_report-change-custodial = 开始在监狱服刑
change_report-change-custodial-hint = 缓刑、管制、社区矫正、假释，不用报。
change_report-change-phone = 电话号码换了
change_report-change-phone-hint = 补贴照发，只改联系电话。
change_report-change-stop = 不想再领（报停）
change_report-change-stop-hint = 报停就是申请停发。以后想领，可以再申请。
change_report-change-other = 其他变化
change_report-change-other-hint = 例如不再是低保家庭，不再需要照护。
change_report-change-error-missing = 请选一项变化。找不到，选“其他变化”。

change_report-new_place = 户口迁到了哪里？
change_report-new_place-label = 新的户籍地
change_report-new_place-hint = 看户口本上的新地址，写到乡镇或街道。例如：赤峰市林西县林西镇。
change_report-new_place-why = 以后由新户籍地发补贴，要在那里重新申请。
change_report-new_place-error-missing = 请填新的户籍地，写到乡镇或街道。
change_report-new_place-error-too-long = 地址最多写{ $n }个字，请写短一些。
change_report-new_place-error-bad-characters = 地址里有不能保存的符号。请删掉，再写一遍。

change_report-certificate_change = 残疾人证有什么变化？
change_report-certificate_change-label = 残疾人证的变化
change_report-certificate_change-hint = 选最新的情况。
change_report-certificate_change-why = 证有没有效、是几级，会影响补贴。
change_report-certificate_change-renewed = 换了新证
change_report-certificate_change-renewed-hint = 类别和等级没有变。
change_report-certificate_change-grade = 类别或等级变了
change_report-certificate_change-grade-hint = 重新评定过，已经拿到新证。
change_report-certificate_change-expired = 证过期了
change_report-certificate_change-expired-hint = 请尽快到发证的残联换证。
change_report-certificate_change-cancelled = 证注销了
change_report-certificate_change-cancelled-hint = 残联已经注销，证不能再用。
change_report-certificate_change-error-missing = 请选一项残疾人证的变化。

change_report-benefit = 开始领哪一种？
change_report-benefit-label = 新领的补贴
change_report-benefit-hint = 领了几种，请分几次报告。
change_report-benefit-why = 有的不能和残疾人补贴一起领。乡镇核对后，告诉您怎么办。
    .other = 有的不能和残疾人补贴一起领。乡镇核对后，告诉申请人怎么办。
change_report-benefit-tekun = 特困供养（农村以前叫五保）
change_report-benefit-tekun-hint = 不能劳动、没有收入、没有家人能养，由政府供养。
change_report-benefit-work_injury_care = 工伤生活护理费
change_report-benefit-work_injury_care-hint = 因工受伤、要人照顾，工伤保险每月发的钱。
change_report-benefit-orphan = 孤儿基本生活费
change_report-benefit-orphan-hint = 父母都去世或找不到的孩子，每月领的钱。
change_report-benefit-welfare = 福利性生活或护理补贴
change_report-benefit-welfare-hint = 因为年老、失能、因公致残或离休，每月领的钱。
change_report-benefit-elsewhere = 别的地方发的残疾人补贴
change_report-benefit-elsewhere-hint = 同样的补贴，只能在一个地方领。
change_report-benefit-other = 其他补贴
change_report-benefit-other-hint = 请在最后一页写上名称。
change_report-benefit-error-missing = 请选新领的补贴。找不到，选“其他补贴”。

change_report-new_phone = 新的电话号码是多少？
change_report-new_phone-label = 新的电话号码
change_report-new_phone-hint = 手机号有11位，座机要带区号。账户收短信的电话，要在“我的资料和权利”里换。
change_report-new_phone-why = 以后有事，打这个电话找您。
    .other = 以后有事，打这个电话找申请人。
change_report-new_phone-error-missing = 请填新的电话号码。可以填家人的。
change_report-new_phone-error-not-a-phone = 请核对电话号码。手机号有11位，以1开头；座机要带区号。
change_report-new_phone-error-bad-characters = 电话号码只能填数字。请删掉文字和其他符号。

change_report-since = 从哪一天开始？
change_report-since-label = 开始日期
change_report-since-hint = 填变化开始的那天。报停的，填想停发的那天。例如：2026年9月1日。记不清，填大概的日期，最后一页写明。
change_report-since-why = 用来算补贴发到哪个月。
change_report-since-error-missing = 请填开始的那一天。记不清，填大概的日期。
change_report-since-error-not-a-date = 请把年、月、日填完整。例如：2026年9月1日。

change_report-words = 还有什么要告诉我们？
change_report-words-label = 补充说明
change_report-words-hint = 选了“其他”的，请在这里写清楚。没有就不用写。
change_report-words-why = 工作人员看了，核对得快一些。
change_report-words-error-missing = 请写一两句说明。没有就不用写。
change_report-words-error-too-long = 最多写{ $n }个字，请写短一些。
change_report-words-error-bad-characters = 有不能保存的符号。请删掉，再写一遍。

## Papers that the township may ask for

change_report-paper-new_certificate = 新的残疾人证
change_report-paper-new_certificate-when = 查不到新证时，工作人员会请您补
    .other = 查不到新证时，工作人员会请申请人补
change_report-paper-new_address = 户口簿上写着新地址的那一页
change_report-paper-new_address-when = 查不到迁移时，工作人员会请您补
    .other = 查不到迁移时，工作人员会请申请人补
change_report-paper-new_benefit = 新领补贴的证明
change_report-paper-new_benefit-when = 查不到新的补贴时，工作人员会请您补
    .other = 查不到新的补贴时，工作人员会请申请人补
