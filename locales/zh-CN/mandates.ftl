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
    [guardian] 替{ $name }办事（监护人）
    [kin_with_duty] 替{ $name }办事（家人）
    [village_committee] 替{ $name }办事（村委会、居委会）
   *[other] 替{ $name }办事（受委托）
  }
banner-acting-you = “您”指{ $name }。
banner-acting-over = 您替人办事的期限已经结束。
banner-acting-switch = 换人
acting-by = { $name }（代办）
acting-choose = 我替哪些人办事

filled-label = 填表人
filled-by = { $capacity ->
    [helped] 本人办理，{ $name }在旁边帮忙。
    [guardian] 由监护人{ $name }代办。
    [kin_with_duty] 由家人{ $name }代办，{ $name }有赡养、抚养或扶养义务。
    [village_committee] 由村（居）委会工作人员{ $name }代办。
   *[other] 由受委托的{ $name }代办。
  }

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
