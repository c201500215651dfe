# 易读。要补的东西：申请人看的。
supplement-title = 就缺这些
supplement-asked = { $office }在{ $date }请您补这些。
    .other = { $office }在{ $date }请他补这些。
supplement-progress = 一共{ $all }样，好了{ $done }样。
supplement-answered = { $date }您交上去了。
    .other = { $date }交上去了。
supplement-answered-now = 您请我们照现在的办。
    .other = 已经请我们照现在的办。
supplement-lapsed =
    时间过了。
    报告接着办。
supplement-saved = 这一样记下了
supplement-saved-text =
    还没有交上去。
    都好了，在最下面按一下。
supplement-saved-again =
    已经交上去了。
    工作人员会再看。
supplement-open = 去看缺什么
supplement-look = 看缺什么
supplement-do = 补：{ $name }
supplement-change = 改：{ $name }
supplement-again = 再交：{ $name }
supplement-send-title = 都好了，就交上去
supplement-send-button = 交上去
supplement-words = 还想说什么？
supplement-words-hint = 例如：哪天去窗口。
supplement-items-open =
    还有{ $open }样没有补。
    补好再交。
    也可以照现在的办。
supplement-decide = 补不齐，照现在的办
supplement-decide-title = 照现在的办？
supplement-decide-text =
    就看现在有的东西。
    少了东西，可能不给办。
supplement-decide-report = 就看现在有的东西。
supplement-decide-clock = 您按下去，又开始算时间。
    .other = 按下去，又开始算时间。
supplement-decide-again =
    不给办，也会写信告诉您。
    东西齐了，可以再申请。
    .other =
        不给办，也会写信告诉他。
        东西齐了，可以再申请。
supplement-decide-ask =
    不同意，也告诉您为什么。
    东西齐了，可以再来。
supplement-decide-open = 还没有补的
supplement-decide-button = 照现在的办
supplement-decide-back = 先不，接着补
supplement-clock-stopped = { $date }起，先不算时间。
supplement-clock-left =
    还剩{ $days }个工作日。
    您交上去，第二天接着算。
    .other =
        还剩{ $days }个工作日。
        交上去，第二天接着算。
supplement-clock-anew =
    您交上去，第二天重新算。
    一共{ $days }个工作日。
    .other =
        交上去，第二天重新算。
        一共{ $days }个工作日。
supplement-clock-rested =
    { $from }到{ $to }没有算时间。
    现在接着算。
supplement-give = 拍照
supplement-give-text =
    一张一张交。
    收到了，会告诉您。
    .other =
        一张一张交。
        收到了，会说一声。
supplement-give-button = 在这里交照片
supplement-ways = 怎么补
supplement-item-save = 记下来
supplement-item-undo = 不算，重新选
item-rule = 为什么要
item-why = 缺什么
item-how = 怎么补
item-instead = 拿不到，也可以
item-said = 工作人员说
item-why-paper-missing = 这个东西还没有交
item-why-paper-not_matching = 交来的和表上写的不一样
item-why-answer-missing = 表上这一样没有填
item-why-answer-unclear = 表上这一样写得不清楚
item-why-answer-not_matching = 表上写的和东西不一样
item-rule-paper = 办这件事要看它。
item-rule-answer = 表上要写这一样。
item-how-paper-missing =
    每一面都拍下来。
    四个角都要拍到。
item-how-paper-unreadable =
    放平。
    在亮的地方再拍一次。
item-instead-look_up = 请我们替您去问
    .other = 请我们去问
item-instead-visit = 请工作人员上门
item-say-later = 以后再交
item-say-later-hint =
    先记下来。
    还没有好。
    最后一天前要交。
item-say-cannot_get-hint =
    拿不到也没关系。
    我们看有没有别的办法。
item-standing-yours = 等您补
    .other = 等他补
item-standing-ready = 好了，还没有交上去
item-standing-received = 收到了
item-standing-accepted = 可以用
item-standing-not_usable = 不能用
supplement-stale = 要补的刚刚变了
supplement-stale-text =
    您写的还在下面。
    请看一遍，再按 1 次。
    .other =
        写好的还在下面。
        请看一遍，再按 1 次。
supplement-closed =
    时间过了，这次停办了。
    { $date } 以前补，还可以接着办。
    从哪个月算钱，不变。
supplement-way = 选 1 种
supplement-item-words-hint =
    例如：哪天寄。
    或者：为什么拿不到。
supplement-item-way-error-missing =
    请选 1 种办法。
    都不行，选“我拿不到”。
item-verdict-words = 工作人员看过后说
item-rule-other =
    您的情况要看它。
    请看工作人员写的话。
    .other =
        他的情况要看它。
        请看工作人员写的话。
item-why-paper-incomplete = 交来的少 1 页，或少 1 面
item-why-paper-expired = 交来的过期了
item-why-paper-unstamped = 交来的没有盖章，或没有签名
item-why-paper-wrong_paper = 交来的不是要的那 1 样
item-why-paper-harmful =
    文件里有病毒，删掉了。
    请拍成照片再交。
item-why-other-needed = 办这件事要看它
item-why-other-not_matching = 交来的和表上写的不一样
item-why-other-harmful =
    文件里有病毒，删掉了。
    请拍成照片再交。
item-how-paper-incomplete = 把少的那 1 页或 1 面拍下来。
item-how-paper-expired =
    请先换新的。
    谁发的，就找谁换。
    换好了，再拍。
item-how-paper-not_matching =
    看看是不是拿错了。
    没有拿错，就写为什么。
item-how-paper-unstamped =
    缺章：请写这张纸的单位盖章。
    缺签名：请您写上名字。
    好了，再拍。
    .other =
        缺章：请写这张纸的单位盖章。
        缺签名：请申请人写上名字。
        好了，再拍。
item-how-answer-missing = 在这里写上就可以。
item-how-answer-unclear =
    在这里再写 1 次。
    写清楚一些。
item-how-answer-not_matching =
    看看哪个对。
    在这里写上对的。
item-how-other-needed =
    请看工作人员写的话。
    照着准备。
item-instead-another_proof = 用别的证件或纸
item-instead-statement = 自己写 1 张纸，签上名字
item-example-card =
    证件放平。
    4 个角都在照片里。
    字看得清。
item-example-booklet =
    有字的每 1 页都拍。
    1 页拍 1 张。
item-example-sheet =
    整张纸都在照片里。
    字看得清。
    章和签名，也看得清。
item-example-portrait =
    拍人的正面。
    脸看得清。
    没有东西挡住。
item-example-place =
    站远一点，拍整个地方。
    再走近，拍要看的地方。
item-say-another_proof-hint =
    拍照，交在这一页。
    也可以送到窗口。
item-say-statement-hint =
    写好，签上名字。
    拍照，交在这一页。
    也可以送到窗口。
item-say-post = 寄过去
item-way-sent = 在这里交了照片
item-way-later = 以后再交，现在没有交
item-way-another_proof = 用别的证件或纸
item-way-statement = 自己写 1 张纸，签上名字
item-way-look_up = 请工作人员替我去问
    .other = 请工作人员去问
item-way-visit = 请工作人员来家里拿
item-way-post = 寄过去
item-basis = 写在这里：{ $basis }
