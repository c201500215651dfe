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
