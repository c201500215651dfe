# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
capacity-own = 自己
capacity-helped = 自己，有人在旁边帮
power-prepare = 帮着填
power-submit = 帮着交
power-supplement = 帮着补东西
power-view_status = 看办到哪一步
power-receive_notices = 收通知
power-report_change = 告诉变了什么
banner-acting-you = 这一页的“您”，是{ $name }。
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
