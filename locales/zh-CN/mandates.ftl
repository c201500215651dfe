# Acting for another: capacities, powers, banner, clients, what is said when something belongs to another client.

capacity-own = 本人
capacity-helped = 本人，有人在旁边帮忙
capacity-guardian = 监护人
capacity-kin_with_duty = 有赡养、抚养、扶养义务的家人
capacity-village_committee = 村（居）委会工作人员
capacity-entrusted = 受本人委托的人

power-prepare = 填写申请
power-submit = 提交申请
power-supplement = 补材料、回答补正
power-view_status = 看办理进度
power-receive_notices = 收通知
power-report_change = 报告情况变化

banner-acting = { $capacity ->
    [counter] 替{ $name }录入纸质申请（窗口）
    [guardian] 替{ $name }办事（监护人）
    [kin_with_duty] 替{ $name }办事（家人）
    [village_committee] 替{ $name }办事（村委会、居委会）
   *[other] 替{ $name }办事（受委托）
  }
banner-acting-over = 您替人办事的期限已经结束。
banner-acting-switch = 换人
banner-acting-leave = 先停下
acting-by = { $name }（代办）
acting-choose = 我替哪些人办事

filled-label = 填表人
filled-by = { $capacity ->
    [counter] 由乡镇（街道）工作人员照纸质申请表录入。{ $name }
    [helped] 本人办理，{ $name }在旁边帮忙。
    [guardian] 由监护人{ $name }代办。
    [kin_with_duty] 由家人{ $name }代办，{ $name }有赡养、抚养或扶养义务。
    [village_committee] 由村（居）委会工作人员{ $name }代办。
   *[other] 由受委托的{ $name }代办。
  }

check-signed-name-hint-counter = 请写您自己的姓名：{ $name }。您是录入的工作人员，不要写申请人的名字。
check-signed-name-hint-agent = 请写您自己的姓名：{ $name }。您是代办的人，不要写申请人的名字。

clients-title = 我替哪些人办事
clients-lead = 一次只替一个人办。换人要按按钮，页面上方会写着您在替谁办。
clients-self = 回到我自己的事
clients-none = 现在没有您可以代办的人
clients-none-text = 本人同意以后，名字会出现在这里。
clients-ask = 我要替另一个人办事
clients-over = 已经结束的
clients-over-line = { $name }：代办已经结束
clients-capacity = 身份
clients-committee = 村（居）委会
clients-services = 可以办的事
clients-powers = 可以做的步骤
clients-until = 有效到
clients-no-term = 没有定期限，本人随时可以停
clients-chosen = 现在正替这个人办事
clients-switch = 替{ $name }办事
clients-renew = 请求续期：{ $name }
clients-load = 现在要办的
clients-load-drafts = 没有交的申请：{ $n }件
clients-load-asked = 等着补材料的：{ $n }件
clients-load-none = 现在没有
clients-resign-committee = 村（居）委会不再替{ $name }办事
clients-renew-text = 快到期了。能办的事和步骤不变，什么都不用再填。本人同意，或者乡镇（街道）核实以后，才续期。

away-other = 这一页是另一个人的事
away-other-text = 您现在替别的人办事。要先换人，再打开这一页。
away-own = 这一页是您自己的事
away-own-text = 您现在替别人办事。要先回到自己，再打开这一页。
away-over = 您不能再替这个人办事了
away-over-text = 代办已经结束。这次没有保存。以前保存的，都留在本人那里。
away-not-included = 本人没有让您办这一步
away-not-included-text = 这一步不在您代办的范围里。请让本人自己办，或请本人再同意。
away-never = 这件事只能本人办
away-never-text = 收款账户、放弃补贴、找人代办、导出资料、注销账户，都不能代办。监护人请到乡镇（街道）窗口办。
away-kept = 您刚才填的已经留着。换人以后会再给您看，您看过再按提交。
away-switch = 换人，再打开这一页
away-switch-own = 回到我自己的事
away-typed = 您刚才填的
away-typed-text = 这些没有保存。需要的话，请告诉本人，由本人来填。

rejection-mandate-over = 代办已经结束，不能再替这个人办事。
rejection-not-in-mandate = 这一步不在代办的范围里。
rejection-never-delegated = 这件事只能本人办，不能代办。
rejection-needs-guardian = 不满八岁，或法院认定需要监护人代理的，请由监护人来办。
rejection-needs-guardian-consent = 未满十八岁，要监护人同意。请监护人来办，或请监护人点同意。
rejection-no-carrier = 现在还不能发验证码。请用别的办法表示同意。

who-title = 谁在填写？
who-lead = 先说清楚谁在填。后面的话会跟着变，办事的人也看得到。
who-label = 填写的人
who-own = 我给自己办
who-helped = 我给自己办，旁边有人帮我填
who-helped-hint = 您自己确认，您自己签名。帮忙的人不是代办人。
who-client = { $capacity ->
    [guardian] 我是监护人，替{ $name }办
    [kin_with_duty] 我是家人，替{ $name }办
    [village_committee] 我在村（居）委会工作，替{ $name }办
   *[other] 我受委托，替{ $name }办
  }
who-other = 我要替另一个人办
who-other-hint = 要先得到本人同意，或由乡镇（街道）核实。
who-helper = 帮忙的人叫什么
who-helper-hint = 只在选“旁边有人帮我填”时写。可以不写。
who-filled_by-error-missing = 请选一项：谁在填写。

helpers-title = 谁替我办事
helpers-lead = 您同意的人，才能替您办事。您随时可以停止，一按就停。
helpers-new = 找人替我办事
helpers-new-lead = 写清让谁办、办什么、到什么时候。对方登录后同意，才算数。
helpers-new-button = 我同意，请对方来办
helpers-log = 谁看过、谁做过什么
helpers-none = 现在没有人替您办事。
helpers-news = 新消息
helpers-stop = 停止{ $name }代办
helpers-renew = 续到{ $date }
helpers-renew-text = 快到期了。可以续到{ $date }，能办的事和步骤都不变。不续，到期自己停。
helpers-renew-township = 快到期了。这份代办由乡镇（街道）核实。要续，请代办人在“我替哪些人办事”里按“请求续期”，乡镇再看一次。
helpers-ended = { $name }：{ $why }
helpers-offer = { $name }请您替他（她）办事
helpers-ask = { $name }想替您办事
helpers-answer = 您看清楚下面的内容，再回答。不同意也没关系。
helpers-papers = 对方交了哪些证明
helpers-agree = 我同意
helpers-refuse = 我不同意
helpers-offered = 您请{ $name }替您办事
helpers-asked = 您想替{ $name }办事
helpers-offered-text = 还在等回答。
helpers-take-back = 不用了，收回
helpers-done-offered = 已经记下。对方用自己的账户登录，就能看到。
helpers-done-agreed = 您同意了，已经生效。
helpers-done-refused = 您没有同意，已经告诉对方。
helpers-done-stopped = 已经停止，马上生效。草稿都在您这里。
helpers-done-renewed = 已经续期。对方也会知道。
helpers-done-taken_back = 已经收回。

news-mandate_given = 有人开始替您办事。
news-mandate_held = 您可以替一个人办事了。
news-handed_in_for_you = 有人替您交了一份申请。请到“我办的事”里看，收款账户也看一看。
news-mandate_ended = 一项代办结束了。
news-ask_refused = 您的请求没有得到同意。
news-ask_paper = 您交的一份证明不能用。请打开您的请求，看原因，再交一次。
news-ask_list = 您请求替人办事，还缺材料。全部清单已经列出来了。请打开您的请求，照清单补。
news-mandate_soon_over = 一项代办快到期了。
news-mandate_renewed = 一项代办续期了。
news-renewal_asked = 代办人请您续期。请在“谁替我办事”里回答。
news-ward_soon_18 = 孩子快满18岁。那天起，父母的监护代办结束，由本人自己办。

way-portal = 本人在网上同意的。
way-code = 本人用电话验证码同意的。
way-township = 乡镇（街道）核实过的。
end-revoked = 本人停止了
end-resigned = 代办人自己不办了
end-done = 事情办完了
end-principal_died = 本人去世
end-agent_died = 代办人去世
end-agent_incapable = 代办人不能再代办
end-guardianship_ended = 监护结束
end-expired = 期限到了

log-lead = 别人以您的名义看过、做过的事，都在这里。同一个人一小时内重复看，只记一次。
log-earlier = 看更早的记录
log-none = 还没有别人看过或做过什么。
deed-saw_list = 看了事项列表
deed-saw_draft = 打开了草稿
deed-saw_case = 打开了办理情况
deed-saw_person = 在窗口打开了您的记录
deed-saw_ask = 看了代办的请求
deed-began = 开始填写
deed-saved = 填写并保存
deed-handed_in = 提交了申请
deed-agreed = 同意一起提交
deed-answered = 回答了补正
deed-office_acted = 办理了一步
deed-stopped = 在窗口替您停止了代办
deed-noted = 核实并记录
deed-renewed = 续了代办的期限

mandate-kind = 您是什么身份
mandate-agent-name = 替您办事的人的姓名
mandate-agent-id_number = 替您办事的人的身份证号
mandate-agent-id_number-hint = 要对上号，才不会让别人冒名。
mandate-principal-name = 本人的姓名
mandate-principal-id_number = 本人的身份证号
mandate-certificate = 本人的残疾人证号
mandate-own-place = 您的户籍地
mandate-place = 本人的户籍地
mandate-place-hint = 写到乡镇或街道，例如：林西县林西镇
mandate-services = 可以办哪些事
mandate-powers = 可以做哪些步骤
mandate-months = 多长时间有效
mandate-months-hint = 最长36个月。到期前本人可以随时停止。
mandate-months-n = { $n }个月
mandate-proof = 有什么证明
mandate-proof-hint = 例如：户口簿上写着父女。原件请带到窗口，给工作人员看。
capacity-guardian-hint = 未成年人的父母，或法院、村居委会、民政部门定的监护人
capacity-kin_with_duty-hint = 子女、父母、夫妻、兄弟姐妹
capacity-village_committee-hint = 以村（居）委会的名义
capacity-entrusted-hint = 本人写了委托书，或在网上同意
mandate-kind-error-missing = 请选您的身份。
mandate-name-error-missing = 请填姓名，和身份证上一样。
mandate-id_number-error-missing = 请填身份证号，共18位。
mandate-id_number-error-no-match = 不能找自己代办。请填另一个人的身份证号。
mandate-place-error-missing = 请填户籍地，写到乡镇或街道。
mandate-services-error-missing = 请至少选一件事。
mandate-powers-error-missing = 请至少选一个步骤。
mandate-code-error-no-match = 这个验证码不能用。请再核对，或重新发一个。
mandate-evidence-error-missing = 请选看过哪种证明。
mandate-consent-error-missing = 请选本人是怎样同意的。
mandate-note-error-missing = 请写明看了什么，或为什么不行。
mandate-verdict-error-missing = 请选确认还是不确认。

asking-lead = 本人同意，或乡镇（街道）核实，您才能替他（她）办事。
asking-button = 提出请求
asking-ways = 怎样算数
asking-way-portal = 本人有账户：登录后在“谁替我办事”里同意。
asking-way-township = 本人没有账户：请带证明到户籍地乡镇（街道）窗口。也可以请工作人员上门。
asking-by-code = 用电话验证码同意
asking-code-text = 如果这里登记过本人的电话，验证码会发到那部电话。本人同意，就把六位数字告诉您。5分钟内有效。
asking-code-demo = 这是演示系统，不会真的发短信。验证码写在服务器的数据文件夹里。
asking-send = 发验证码
asking-sent = 如果登记过电话，验证码已经发出。
asking-code = 验证码
asking-code-hint = 六位数字
asking-code-button = 确认
asking-code-message = { $name }想替您办事。您同意，才把验证码告诉他（她）。不同意，不用理会。
ask-state-open = 还在等回答。
ask-state-given = 已经同意，可以办了。
ask-state-refused = 没有得到同意。
ask-state-taken_back = 已经收回。
asking-papers = 证明
asking-papers-lead = 拍照交在这里，有一样就够。核实的时候，工作人员会看。
asking-papers-consent = 本人没有账户，也可以在这里表示同意。本人不会写字，就录音，或者录手语视频。
asking-papers-none = 还没有交证明。没有照片也行，请把原件带到窗口。
asking-papers-listed = 照清单拍照交在这里，或者把原件带到窗口。
asking-form = 打印一张委托书
ask-paper-why = 乡镇（街道）要核实您和本人的关系。
ask-paper-reason-not_theirs = 看不出您和本人的关系。请交写着你们两个人的一份。
ask-list-rule-consent = 替人办事，要本人自己愿意。
ask-list-why-not_matching = 交来的和您请求里写的不一样
ask-list-preview-text = 对方会看到下面这一页。期限是 { $date }。
ask-list-send = 发出这份清单
ask-form-title = 委托书
ask-form-lead = 打印出来。本人看过，再签字或按手印。
ask-form-number = 身份证号
ask-form-signature = 签字或按手印
ask-form-day = 日期
ask-form-give = 签好了，拍照交上来

desk-asks = 代办核实
desk-asks-lead = 看证明、上门或看视频，确认本人真的愿意。看不准就不确认。
desk-asks-none = 没有等核实的请求。
desk-asks-principal = 本人
desk-asks-agent = 代办人
desk-asks-evidence = 看过的证明
desk-asks-evidence-hint = 看过哪一样，就选哪一样。
desk-asks-evidence-entrusted = 本人录音、录像同意，或当面同意的，没有委托书也可以。
desk-asks-consent = 本人怎样同意
desk-asks-verdict = 结论
desk-asks-button = 记录结论
desk-asks-no-papers = 没有交照片，请看原件。
desk-ask-paper-reason = { $paper }为什么不能用
desk-ask-paper-button = { $paper }不能用，请对方再交
desk-ask-paper-changed = 刚刚又来了照片，或者对方删了一张。请看过现在的，再决定。
ask-list-title = 替{ $name }办事：缺的材料
ask-list-look = 看清单和交来的材料
ask-list-sent = 清单已经发给对方
ask-list-waiting = 还在等对方。
ask-list-answered = 对方在 { $date } 提交了回答。
ask-list-decide-now = 对方请求就按现有材料决定。
ask-list-said = 对方说：{ $words }
ask-list-fault = 为什么再要一次：{ $reason }
ask-list-changed = 对方刚刚又交了，或者同事刚刚办过。请看过现在的，再决定。
mandate-reason-error-missing = 请选为什么不能用。
verdict-confirm = 确认，可以代办
verdict-decline = 不确认
evidence-household_register = 户口簿
evidence-birth_certificate = 出生医学证明
evidence-court_decision = 法院的判决或裁定
evidence-designation = 村居委会或民政部门的指定
evidence-advance_choice = 意定监护协议
evidence-marriage_certificate = 结婚证
evidence-kinship_statement = 村（居）委会的亲属关系证明
evidence-committee_stamp = 村（居）委会公章和工作人员姓名
evidence-written_mandate = 委托书
evidence-signed_consent = 本人的同意：签字的纸、录音或者手语视频
evidence-other = 其他（清单上没有的）
evidence-how-household_register = 户口簿丢了，到户口所在地的派出所补。
evidence-how-birth_certificate = 找不到了，问一问当时接生的医院怎么补。
evidence-how-court_decision = 没有了，请法院再给一份。
evidence-how-designation = 没有了，请当时指定的村（居）委会或民政部门再给一份。
evidence-how-marriage_certificate = 结婚证丢了，到婚姻登记处补。
evidence-how-kinship_statement = 请村（居）委会写明你们的关系，盖上章。
evidence-how-committee_stamp = 请村（居）委会盖章，写上您的姓名。
evidence-how-written_mandate = 在您的请求那一页打印委托书，请本人签字或按手印。
evidence-how-signed_consent = 请本人写下同意谁替他办什么，签字或按手印，写上日期。不会写字，就说出来或者打手语，录下来。
consent-signed_paper = 本人签了字或按了手印的纸
consent-recording = 声音或手语视频
consent-officer_visit = 工作人员见过本人
consent-not_possible = 本人不能表达，或联系不上
desk-note = 看到了什么
desk-note-hint = 谁、哪天、看了什么证件、本人怎么说。本人以后能看到有这条记录。
desk-people = 到窗口的人
desk-people-lead = 给本人读记录，或替本人停止代办。请先看身份证。
desk-people-number = 本人的身份证号
desk-people-hint = 对着身份证填。号码不会出现在网址里。
desk-people-button = 打开记录
desk-paper = 录入纸质申请
desk-paper-lead = 有人交来签好名的纸质申请表时，在这里录入。填的是同一张表，结果和本人在网上提交一样。您做的每一步，本人都看得到。
desk-paper-name = 申请人的姓名
desk-paper-service = 申请办什么
desk-paper-note = 纸表上是谁签的字
desk-paper-note-hint = 写清谁签的、怎么签的、哪天签的。比如：11月3日，本人按手印，张某见证。未满18岁的由监护人签。这句话会写在回执上。
desk-paper-button = 开始录入
desk-filled-over = { $name }的代办已经停止或到期。有事请直接联系本人。
desk-person-papers = 录到一半的纸质申请
declaration-keyed =
    我已经看过申请人签过名的纸质申请表。
    我录入的内容和纸质申请表上写的一样。
    纸质申请表的原件由本乡镇（街道）保存。
receipt-print-counter = 请打印这张回执，交给申请人。
receipt-desk = 打开这件事
receipt-next-paper = 录入下一份
keyed-name-error-missing = 请填申请人的姓名。
keyed-name-error-no-match = 这个身份证号下登记的是另一个姓名。请对照身份证再看一遍。
keyed-id_number-error-missing = 请填身份证号，共18位。
keyed-service-error-missing = 请选申请办什么。
keyed-note-error-missing = 请写纸表上是谁签的字、怎么签的、哪天签的。
people-id_number-error-missing = 请填身份证号，共18位。
people-id_number-error-no-match = 没有找到。这个人在本乡镇（街道）没有事项，或还没有账户。
people-note-error-missing = 请写明看了哪份文书。
people-committee-error-missing = 请填村（居）委会的名称。
desk-person-lead = 您打开了这个人的记录，本人看得到。
desk-person-how = 怎样办事
desk-person-account = 账户
desk-person-account-yes = 本人有账户
desk-person-account-no = 本人没有账户
desk-person-stop = 应本人要求，停止{ $name }代办
desk-person-log = 谁看过、谁做过什么
desk-person-signs = 怎样签名
desk-person-signs-text = 本人写名字不方便时，在这里记下来，以后都照这样。本人看得到这次记录。
desk-person-signs-unknown = 还没有问过
desk-person-court = 法院认定
desk-person-court-hint = 只凭法院文书。智力、精神残疾证不能说明本人没有行为能力。
desk-person-court-button = 记录
how-alone = 自己办
how-with_consent = 未满18岁，由监护人递交
how-through_guardian = 由监护人代理
court-full = 没有法院认定
court-limited_by_court = 法院认定限制民事行为能力
court-none_by_court = 法院认定无民事行为能力
desk-committees = 村（居）委会
desk-committees-lead = 登记本乡镇（街道）的村（居）委会和它的工作人员。工作人员用自己的账户。
desk-committees-new = 登记一个
desk-committees-name = 名称
desk-committees-button = 登记
desk-committees-worker = 工作人员的身份证号
desk-committees-worker-hint = 本人要先有账户
desk-committees-worker-button = 加入
desk-committees-end = { $name }不再做这项工作

claim-title = 用窗口给的码开账户
claim-lead = 别人替您办过事，您自己还没有账户？到户籍地乡镇（街道）窗口出示身份证，拿到六位码，再来这里。
claim-code = 窗口给的码
claim-code-hint = 六位数字，24小时内用一次
register-code-error-no-match = 身份证号和码对不上，或码已经过期。请到窗口再要一个。
desk-person-claim = 给本人一个开账户的码
desk-person-claim-text = 先看身份证，只交给本人。码只显示这一次，24小时内有效。
desk-person-claimed = 请把这个码写给本人：{ $code }。在登录页下方选“用窗口给的码开账户”。
flag-many_principals = 请留意：这个代办人替很多不相关的人办事。
flag-agents_phone = 请留意：申请人的电话和代办人的电话一样。
flag-agents_account = 请留意：收款账户和代办人自己的账户一样。
flag-account_of_another = 请留意：收款账户和这个代办人替办的另一个人的账户一样。
flag-home_elsewhere = 请留意：这个人的事在别的乡镇（街道）办。请核对户口簿。
flag-stopped_before = 请留意：本人以前停止过这个代办人。请向本人问清楚。
flag-agent_is_officer = 请留意：代办人也是工作人员。

signing-title = 怎样签名
signing-lead = 写名字不方便也没关系。选一次就行，以后都照这样，随时可以改。
signing-way = 签名的办法
signing-own = 自己写名字
signing-fingerprint = 本人按手印，旁边有人见证
signing-signatory = 请信得过的人代签
signing-witness = 见证人或代签人的姓名
signing-witness-hint = 选“自己写名字”时不用填。
signing-button = 保存
signing-way-error-missing = 请选一种办法。
signing-witness-error-missing = 请填见证人或代签人的姓名。
check-ask-signing = 您自己写名字方便吗？
check-ask-signing-text = 只问这一次，以后随时可以改。
check-ask-signing-own = 方便，我自己写
check-ask-signing-other = 不方便，看别的签名办法
check-cannot-sign = 写名字不方便？看别的签名办法
check-signed-name-hint-fingerprint = 本人按手印，由见证人写上自己的姓名：{ $name }
check-signed-name-hint-signatory = 由代签人写上自己的姓名：{ $name }
desk-me = 我本人
desk-me-lead = 登记您本人的身份证号，系统就不会让您办自己的事，或您代办的事。
desk-me-number = 您的身份证号
desk-me-hint = 只存比对用的密码值，谁也看不到号码。
desk-me-known = 已经登记。
desk-me-unknown = 还没有登记。
