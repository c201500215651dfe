# 冒领、错发、漏发报告. Questions of its own; the rest comes from shared.ftl.

payment_report-title = 补贴没发、发错、被人冒领
payment_report-summary = 钱没到、到少了、发错了，或被别人领走，都可以报告。
payment_report-situation = 补贴没到账，或钱数不对
payment_report-search = 没到账 没收到 钱没到 补贴没发 少发 多发 发错 漏发 错发 冒领 被人领了 停发 断了 扣钱 截留 克扣 吃空饷 账户不对 卡换了 举报 投诉 什么时候发 打款 一卡通 补发 晚发 拖欠 迟发 补贴没来 钱少了 为什么停了 查账 贪污 村干部 吃拿卡要 补贴断了 没打钱 几号发钱 哪天发 银行卡 退回

payment_report-who-1 = 自己的补贴有问题，可以报告。
payment_report-who-2 = 知道有人冒领、截留，谁都可以报告，可以不写名字。
payment_report-who-3 = 说自己的钱，请留电话，不然查不到是谁的。

payment_report-amount-1 = 该发没发的，查清后补发。
payment_report-amount-2 = 多发的，查清后告诉您怎么退。先别花。
    .other = 多发的，查清后说明怎么退。先别花。

payment_report-decides-1 = 县级民政部门核对，不经过乡镇。民政和残联查名单，财政和银行查付款。

payment_report-time-1 = 要多久，各地规定不同，以当地公示为准。
payment_report-time-2 = 有的地方按季度发，不到月份先等一等。

payment_report-asked-1 = 是谁的补贴，出了什么问题。
payment_report-asked-2 = 哪个月、哪种补贴，银行查了没有。
payment_report-asked-3 = 要不要我们联系您。
    .other = 要不要我们联系申请人。

payment_report-after-1 = 县级民政部门先对名单和付款记录。
payment_report-after-2 = 账户错了的，请到窗口改，要本人来或由工作人员核实。
payment_report-after-3 = 查到冒领、截留的，转给有关部门处理。
payment_report-after-4 = 工作人员应当为举报的人保密。

payment_report-where-1 = 户籍地的县级民政部门，或乡镇（街道）民政窗口。说的是乡镇的，到县级去。
payment_report-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

payment_report-basis-1 = 户籍地关于残疾人两项补贴管理和监督的规定
payment_report-basis-2 = 《社会救助暂行办法》第六十三条：任何人有权举报

payment_report-declaration-1 = 我报告的内容，是我看到的或知道的。
payment_report-declaration-2 = 我知道，这些内容只用来处理这件事。

payment_report-paper-bank_slip = 银行流水或存折的照片
payment_report-paper-bank_slip-when = 说的是自己的钱，最好有，没有也可以报
payment_report-paper-bank_slip-how = 银行柜台或手机银行可以打出来。卡号只留最后四位，别的遮住。

payment_report-whose = 您说的是谁的补贴？
    .other = 要说的是谁的补贴？
payment_report-whose-label = 谁的补贴
payment_report-whose-hint = 说自己的，登录后报告最快。
payment_report-whose-why = 自己的和别人的，查的办法不一样。
payment_report-whose-own = 我自己的
payment_report-whose-family = 我照顾的家人的
payment_report-whose-other = 别人的（举报）
payment_report-whose-error-missing = 请选一项。

payment_report-person = 是谁，在哪里？
payment_report-person-label = 那个人
payment_report-person-hint = 写姓名，和在哪个村、哪个社区。请不要写身份证号。
payment_report-person-why = 用来找到那一笔补贴。
payment_report-person-error-missing = 请写姓名和村或社区。

payment_report-problem = 出了什么问题？
payment_report-problem-label = 问题
payment_report-problem-hint = 选最主要的一项。
payment_report-problem-why = 不同的问题找不同的部门查。
payment_report-problem-missing = 一直没到账
payment_report-problem-stopped = 以前有，现在停了
payment_report-problem-too_little = 到少了
payment_report-problem-too_much = 到多了，或不该发
payment_report-problem-taken = 被别人领走了
payment_report-problem-withheld = 有人扣下或要好处
payment_report-problem-error-missing = 请选一个问题。

payment_report-subsidy = 是哪种补贴？
payment_report-subsidy-label = 补贴
payment_report-subsidy-hint = 不清楚，选“不清楚”。
payment_report-subsidy-why = 每种补贴的名单是分开的。
payment_report-subsidy-living = 困难残疾人生活补贴
payment_report-subsidy-care = 重度残疾人护理补贴
payment_report-subsidy-dibao = 低保金
payment_report-subsidy-other = 别的钱
payment_report-subsidy-unsure = 不清楚
payment_report-subsidy-error-missing = 请选一种。不清楚，选“不清楚”。
payment_report-subsidy-error-none-and-other = “不清楚”不能和别的一起选。请只留一样。

payment_report-months = 是哪几个月的钱？
payment_report-months-label = 月份
payment_report-months-hint = 例如：2026年9月和10月。记不清，写大概。
payment_report-months-why = 照月份查付款记录。
payment_report-months-error-missing = 请写月份。例如：2026年9月。

payment_report-bank_seen = 银行账户查过了吗？
payment_report-bank_seen-label = 查账户
payment_report-bank_seen-hint = 卡过期、换卡、长期不用，钱会退回去。
payment_report-bank_seen-why = 钱退回的，改账户就能重发。
payment_report-bank_seen-checked = 查过，没有
payment_report-bank_seen-changed = 我换过卡或账户
payment_report-bank_seen-not_checked = 还没查
payment_report-bank_seen-error-missing = 请选一项。

payment_report-story = 说说是怎么回事。
payment_report-story-label = 经过
payment_report-story-hint = 几句就好。举报的，写您看到了什么、从什么时候开始。
    .other = 几句就好。举报的，写看到了什么、从什么时候开始。
payment_report-story-why = 写得清楚，查得快。
payment_report-story-error-missing = 请写一两句经过。
