# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
capacity-own = 自己
capacity-helped = 自己，有人在旁边帮
power-prepare = 帮着填
power-submit = 帮着交
power-supplement = 帮着补东西
power-view_status = 看办到哪一步
power-receive_notices = 收通知
power-report_change = 告诉变了什么
banner-acting-over = 您不能再帮他办了。
acting-choose = 我帮哪些人办
clients-title = 我帮哪些人办
clients-lead =
    1 次只帮 1 个人。
    换人，要按按钮。
    最上面写着您在帮谁。
clients-self = 办我自己的事
clients-renew = 请他续期：{ $name }
clients-renew-text =
    快到期了。
    什么都不用再填。
    他同意了，才能接着办。
clients-none = 现在没有人请您帮忙
clients-none-text = 他同意以后，名字会在这里。
clients-ask = 我要帮另一个人
helpers-renew = 续到{ $date }
helpers-renew-text =
    快到期了。
    可以续到{ $date }。
    他能办的事不变。
    不续，到期就停。
helpers-renew-township =
    快到期了。
    乡镇看过证明，才让他办的。
    要续，请他按“请他续期”。
    乡镇会再看 1 次。
away-other = 这一页是别人的事
away-other-text =
    您现在帮的是另一个人。
    先换人，再打开这一页。
away-own = 这一页是您自己的事
away-own-text =
    您现在在帮别人办。
    先回到自己，再打开这一页。
away-over-text =
    时间到了，不能再帮他办。
    这次没有存。
    以前存的还在他那里。
away-not-included = 他没有让您办这一步
away-not-included-text =
    请他自己办。
    或者请他再同意 1 次。
away-never = 这件事只能他自己办
away-kept =
    您刚才填的还在。
    换人以后，会再给您看。
asking-papers-lead =
    拍照交在这里。
    有 1 样就够。
asking-papers-consent =
    本人也可以在这里说：我同意。
    不会写字？请录音，或录手语。
asking-papers-none =
    还没有交证明。
    没有照片，请把纸带到窗口。
asking-papers-listed =
    照清单拍照，交在这里。
    也可以把纸带到窗口。
ask-paper-why = 工作人员要看你们是什么关系。
ask-paper-reason-not_theirs =
    看不出你们的关系。
    请交写着两个人的那 1 份。
ask-list-rule-consent = 要本人自己愿意。
ask-list-why-not_matching = 交来的，和您写的不一样
evidence-how-household_register =
    户口簿丢了？
    请去派出所补。
evidence-how-marriage_certificate =
    结婚证丢了？
    请去婚姻登记处补。
evidence-how-kinship_statement =
    请村里写你们是什么关系。
    请村里盖章。
evidence-how-signed_consent =
    请本人写：同意谁替他办什么。
    请本人签字，或按手印。
    不会写字？请本人说，或打手语，录下来。
capacity-kin_with_duty = 有责任照顾的家人
capacity-village_committee = 村里、社区的工作人员
capacity-entrusted = 本人请的人
capacity-guardian-hint =
    孩子的父母。
    或者法院、村里、社区、民政定的人。
capacity-village_committee-hint = 代表村里或社区来办。
capacity-entrusted-hint =
    本人写了委托书。
    或者在网上同意了。
filled-by = { $capacity ->
    [counter] 交的是纸表，工作人员帮着填进来。{ $name }
    [helped] 本人自己办，{ $name }在旁边帮。
    [guardian] 由监护人{ $name }来办。
    [kin_with_duty] 由家人{ $name }来办，{ $name }有责任照顾。
    [village_committee] 由村里或社区的{ $name }来办。
   *[other] 本人请{ $name }来办。
  }
check-signed-name-hint-counter =
    写您自己的名字：{ $name }
    您是录入的工作人员。
    不要写申请人的名字。
declaration-keyed =
    我看过纸表，上面签了名。
    我填的和纸表一样。
    纸表留在乡镇。
keyed-name-error-no-match =
    号码和名字对不上。
    请看身份证，再填一次。
keyed-note-error-missing =
    请写谁签的字。
    怎么签的？哪天签的？
check-signed-name-hint-agent =
    写您自己的名字：{ $name }
    您是替他办的人。
    不要写申请人的名字。
check-signed-name-hint-fingerprint =
    本人按手印。
    看着的人（见证人）写名字：{ $name }
check-signed-name-hint-signatory =
    替本人签字的人，写自己的名字：
    { $name }
check-cannot-sign = 不会写名字？看别的办法
clients-over-line = { $name }：不能再帮他办了
clients-committee = 哪个村或社区
clients-services = 能办什么
clients-powers = 能做哪几步
clients-until = 到哪一天为止
away-over = 您不能再帮他办了
away-never-text =
    这些只能本人办：
    换银行卡，不要补贴，
    找人帮忙，拿资料，
    不再用账户。
    监护人请到乡镇或街道窗口办。
away-typed-text =
    这些没有存上。
    还要的话，请告诉他。
    由他自己填。
away-switch = 换人，再看这一页
rejection-mandate-over =
    时间到了，或者已经停了。
    不能再帮他办。
rejection-not-in-mandate =
    他没有让您办这一步。
rejection-never-delegated =
    这件事只能本人办。
    别人不能帮着办。
rejection-needs-guardian =
    不到 8 岁，请监护人来办。
    法院说要监护人办的，也一样。
    监护人，就是照管他的人。
rejection-needs-guardian-consent =
    不到 18 岁，要监护人同意。
    监护人，一般是父母。
    可以请监护人来办。
    也可以请监护人按“同意”。
rejection-no-carrier =
    现在发不了验证码。
    请用别的办法同意。
who-title = 谁在填？
who-lead =
    先告诉我们，谁在填。
    后面的话会跟着变。
    工作人员也看得到。
who-own = 我办自己的事
who-helped = 我办自己的事，有人在旁边帮我填
who-helped-hint =
    您自己看，自己签名。
    旁边的人只是帮忙。
    他不是替您办的人。
who-client = { $capacity ->
    [guardian] 我是监护人，帮{ $name }办
    [kin_with_duty] 我是家人，帮{ $name }办
    [village_committee] 我在村里或社区工作，帮{ $name }办
   *[other] { $name }请我帮着办
  }
who-other = 我要帮另一个人办
who-other-hint =
    要他先同意。
    或者请乡镇、街道先看证明。
who-helper = 旁边帮忙的人叫什么
who-helper-hint =
    有人在旁边帮您填，才写。
    也可以不写。
who-filled_by-error-missing = 请选 1 项：谁在填。
helpers-title = 谁帮我办事
helpers-lead =
    您同意了，别人才能帮您办。
    您随时可以停。
    按 1 下就停。
helpers-new = 找人帮我办事
helpers-new-lead =
    写清楚 3 样：
    谁来办，办什么，办到哪一天。
    他登录以后也同意，才算。
helpers-new-button = 我同意，请他来办
helpers-log = 谁看过、做过什么
helpers-none = 现在没有人帮您办事。
helpers-stop = 不让{ $name }再办
helpers-offer = { $name }请您帮他办事
helpers-ask = { $name }想帮您办事
helpers-answer =
    请先看下面写的。
    看清楚了，再回答。
    不同意也没关系。
helpers-papers = 他交了什么证明
helpers-offered = 您请{ $name }帮您办事
helpers-asked = 您想帮{ $name }办事
helpers-offered-text = 他还没有回答。
helpers-take-back = 不用了
helpers-done-offered =
    记下了。
    他用自己的账户登录，就能看到。
helpers-done-agreed =
    您同意了。
    从现在起算数。
helpers-done-refused =
    您没有同意。
    已经告诉他了。
helpers-done-stopped =
    已经停了，他不能再办。
    没有交的都在您这里。
helpers-done-renewed =
    时间延长了。
    也会告诉他。
helpers-done-taken_back = 这个请求不要了。
news-mandate_given = 有人开始帮您办事了。
news-mandate_held = 您可以帮 1 个人办事了。
news-handed_in_for_you =
    有人帮您交了 1 份申请。
    请打开“我办的事”看一看。
    也看看银行卡对不对。
news-mandate_ended = 帮忙办事，有 1 个停了。
news-ask_refused = 您想帮他办事，没有得到同意。
news-ask_paper =
    您交的 1 份证明不能用。
    请打开您的请求，看为什么。
    再交 1 次。
news-ask_list =
    您想帮人办事，还缺东西。
    缺什么，都写在清单里。
    请打开您的请求，照着交。
news-mandate_soon_over = 帮忙办事的时间快到了。
news-mandate_renewed = 帮忙办事的时间延长了。
news-renewal_asked =
    帮您办事的人想接着办。
    请在“谁帮我办事”里回答。
news-ward_soon_18 =
    孩子快满 18 岁了。
    那天起，父母不能再替他办。
    由他自己办。
way-township = 乡镇或街道看过证明。
end-revoked = 本人停的
end-resigned = 帮忙的人不办了
end-agent_died = 帮忙的人去世了
end-agent_incapable = 帮忙的人不能再办了
end-guardianship_ended = 不再有监护人了
end-expired = 时间到了
log-lead =
    别人替您看过、做过的，都在这里。
    1 个人 1 小时里看几次，只记 1 次。
log-none = 没有别人看过，也没有做过什么。
deed-saw_list = 看了有哪些事
deed-saw_draft = 打开了没交的
deed-saw_case = 看了办到哪一步
deed-saw_person = 在窗口看了您的记录
deed-began = 开始填
deed-saved = 填了，存了
deed-handed_in = 交了申请
deed-agreed = 同意一起交
deed-answered = 补了东西
deed-office_acted = 办了一步
deed-stopped = 在窗口帮您停了
deed-noted = 看过证明，记下了
deed-renewed = 延长了时间
mandate-kind = 您是他的什么人
mandate-agent-name = 帮您办事的人叫什么
mandate-agent-id_number = 帮您办事的人，身份证号
mandate-agent-id_number-hint =
    要和他的身份证一样。
    免得别人假装是他。
mandate-principal-name = 您要帮的人叫什么
mandate-principal-id_number = 他的身份证号
mandate-certificate = 他的残疾人证号
mandate-own-place = 您的户口在哪里
mandate-place = 他的户口在哪里
mandate-place-hint =
    写乡镇或街道。
    例如：林西县林西镇
mandate-services = 能办什么
mandate-powers = 能做哪几步
mandate-months = 能办多久
mandate-months-hint =
    最多 36 个月。
    本人随时可以停。
mandate-proof-hint =
    例如：户口簿上写着父女。
    请把证明带到窗口。
    工作人员要看。
mandate-kind-error-missing = 请选您是他的什么人。
mandate-name-error-missing = 请写名字，和身份证上一样。
mandate-id_number-error-missing = 请写身份证号，一共 18 位。
mandate-id_number-error-no-match =
    不能找自己帮自己办。
    请写另一个人的身份证号。
mandate-place-error-missing = 请写户口在哪个乡镇或街道。
mandate-services-error-missing = 请选 1 件事，也可以选几件。
mandate-powers-error-missing = 请选 1 步，也可以选几步。
mandate-code-error-no-match =
    这个验证码不能用。
    请再看一遍，或者再发 1 个。
asking-lead =
    要他同意，您才能帮他办。
    或者由乡镇、街道看过证明。
asking-button = 我想帮他办
asking-ways = 他怎样同意
asking-way-portal =
    他有账户：请他登录。
    在“谁帮我办事”里同意。
asking-way-township =
    他没有账户：请带证明去窗口。
    去他户口所在的乡镇或街道。
    也可以请工作人员来家里。
asking-code-text =
    他的电话在这里登记过，就会收到。
    他同意，就告诉您 6 个数字。
    5 分钟里有用。
asking-code-demo =
    这里只是练习，不发短信。
    验证码在服务器的文件夹里。
asking-sent =
    他登记过电话，就会收到。
asking-code-hint = 6 个数字
asking-code-message = { $name }想帮您办事。您同意，才告诉他验证码。不同意，不用管。
ask-state-open = 还没有回答。
ask-state-given = 同意了，可以办了。
ask-state-refused = 没有同意。
ask-state-taken_back = 不要了。
asking-form = 打印 1 张委托书
ask-form-lead =
    委托书，就是请人办事的纸。
    打印出来，给本人看。
    本人签字，或按手印。
ask-form-give = 签好了，拍照交
ask-list-preview-text =
    他会看到下面这一页。
    最后一天是 { $date }。
ask-list-waiting = 还在等他交。
ask-list-answered = { $date }他交了。
ask-list-decide-now = 他请我们照现在的办。
ask-list-said = 他说：{ $words }
ask-list-fault = 为什么再要 1 次：{ $reason }
ask-list-changed =
    刚才有了变化。
    请看最新的，再定。
ask-list-title = 帮{ $name }办事：还缺什么
evidence-court_decision = 法院写的判决或裁定
evidence-designation = 村里、社区或民政写的指定
evidence-advance_choice = 提前选好监护人的协议
evidence-kinship_statement = 村里或社区写的亲属证明
evidence-committee_stamp = 村里或社区的章，工作人员的名字
evidence-signed_consent = 本人签字或按手印的纸
evidence-how-birth_certificate =
    找不到了？
    问孩子出生的医院怎么补。
evidence-how-court_decision =
    没有了？
    请法院再给 1 份。
evidence-how-designation =
    没有了？
    那时是谁定的监护人，就去找谁。
    请他们再给 1 份。
evidence-how-committee_stamp =
    请村里或社区盖章。
    写上您的名字。
evidence-how-written_mandate =
    打开您的请求，打印委托书。
    请本人签字，或按手印。
consent-signed_paper = 本人签字或按手印的纸
consent-not_possible = 本人说不了，或找不到
claim-title = 用窗口给的码，开账户
claim-lead =
    别人帮您办过事？
    您自己还没有账户？
    带身份证，去户口所在的窗口。
    窗口会给您 6 个数字。
    拿到了，再来这一页。
claim-code = 窗口给的 6 个数字
claim-code-hint =
    24 小时里有用。
    只能用 1 次。
register-code-error-no-match =
    身份证号和码对不上。
    或者码过了时间。
    请到窗口再要 1 个。
signing-lead =
    不会写名字，没有关系。
    选 1 次，以后都这样。
    想改，随时可以改。
signing-fingerprint = 我按手印，旁边有人看着（见证）
signing-signatory = 请信得过的人替我签
signing-witness = 看着的人，或替签的人，叫什么
signing-witness-hint =
    自己写名字，就不用填。
    看着您按手印的人，叫见证人。
signing-way-error-missing = 请选 1 种办法。
signing-witness-error-missing =
    请写名字。
    写看着的人，或替您签的人。
check-ask-signing = 您自己能写名字吗？
check-ask-signing-text =
    只问 1 次。
    以后也可以改。
check-ask-signing-own = 能，我自己写
check-ask-signing-other = 不方便，看别的办法
clients-load = 现在要办的
