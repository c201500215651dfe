# 返贫致贫风险报告. Questions of its own; the rest comes from shared.ftl.

poverty_risk_report-title = 可能返贫、生活变困难，主动报告
poverty_risk_report-summary = 家里因病、因灾、丢了工作，眼看要过不下去，早点说，早点帮。
poverty_risk_report-situation = 家里越来越难，怕撑不住
poverty_risk_report-search = 返贫 致贫 防返贫 监测户 贫困 脱贫户 建档立卡 贫困户 困难 过不下去 生病花光 欠债 没收入 遭灾 庄稼绝收 失业 帮扶 扶贫 因病返贫 因残致贫 边缘易致贫 脱贫不稳定 监测对象 牛羊死了 绝收 旱灾 雪灾 欠钱 外债

poverty_risk_report-who-1 = 自己家有困难的，可以报告。
poverty_risk_report-who-2 = 村（居）委会和邻居，也可以替别人报告。

poverty_risk_report-amount-1 = 报告不直接发钱。核实以后，缺什么帮什么。
poverty_risk_report-amount-2 = 可能帮着办低保、医疗救助、住房、找工作。

poverty_risk_report-decides-1 = 乡镇或街道上门核实，和相关部门商量怎么帮。

poverty_risk_report-time-1 = 要多久，各地规定不同，以当地公示为准。
poverty_risk_report-time-2 = 急着用钱的，同时申请“临时救助”。

poverty_risk_report-asked-1 = 是自己家还是别人家。
poverty_risk_report-asked-2 = 出了什么变化，现在最缺什么。
poverty_risk_report-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

poverty_risk_report-after-1 = 乡镇或街道收到后，派人上门看看。
poverty_risk_report-after-2 = 符合条件的，列入重点帮扶，定期来看。
poverty_risk_report-after-3 = 没列入的，告诉您原因和别的办法。
    .other = 没列入的，说明原因和别的办法。

poverty_risk_report-where-1 = 户籍地的乡镇（街道）便民服务窗口。
poverty_risk_report-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

poverty_risk_report-together-1 = 不影响已经在领的低保和补贴。

poverty_risk_report-basis-1 = 国家和户籍地关于防止返贫的规定

poverty_risk_report-declaration-1 = 我报告的内容，是我看到的或知道的。
poverty_risk_report-declaration-2 = 我同意工作人员上门核实，核对家里的收入。
poverty_risk_report-declaration-3 = 我知道，这些内容只用来处理这件事。

poverty_risk_report-paper-event_papers = 诊断证明、单据或照片
poverty_risk_report-paper-event_papers-when = 有的话带上，没有也可以报

poverty_risk_report-whose = 您报告谁家的困难？
    .other = 报告谁家的困难？
poverty_risk_report-whose-label = 谁家
poverty_risk_report-whose-hint = 替别人报告，请先和那家人说一声。
poverty_risk_report-whose-why = 工作人员知道去找谁。
poverty_risk_report-whose-own = 我自己家
poverty_risk_report-whose-other = 别人家
poverty_risk_report-whose-error-missing = 请选一项。

poverty_risk_report-who_else = 是哪一家？
poverty_risk_report-who_else-label = 那一家
poverty_risk_report-who_else-hint = 写户主姓名，在哪个村、哪个组。请不要写身份证号。
poverty_risk_report-who_else-why = 工作人员照这个去找。
poverty_risk_report-who_else-error-missing = 请写户主姓名和村名。

poverty_risk_report-changed = 出了什么变化？
poverty_risk_report-changed-label = 变化
poverty_risk_report-changed-hint = 有几样选几样。
poverty_risk_report-changed-why = 不同的事，帮的办法不一样。
poverty_risk_report-changed-illness = 得了重病
poverty_risk_report-changed-accident = 意外受伤
poverty_risk_report-changed-disability = 残疾加重
poverty_risk_report-changed-disaster = 遭了灾
poverty_risk_report-changed-disaster-hint = 例如水灾、雪灾、旱灾、火灾。
poverty_risk_report-changed-lost_work = 丢了工作
poverty_risk_report-changed-loss = 种地、养殖亏了本
poverty_risk_report-changed-school = 上学花钱太多
poverty_risk_report-changed-other = 别的变化
poverty_risk_report-changed-error-missing = 请选出了什么变化。

poverty_risk_report-lacking = 现在最缺什么？
poverty_risk_report-lacking-label = 最缺的
poverty_risk_report-lacking-hint = 可以选几项。
poverty_risk_report-lacking-why = 先帮最缺的。
poverty_risk_report-lacking-food = 吃的、穿的
poverty_risk_report-lacking-medical = 看病的钱
poverty_risk_report-lacking-housing = 安全的房子
poverty_risk_report-lacking-water = 干净的水
poverty_risk_report-lacking-school = 上学的钱
poverty_risk_report-lacking-work = 活干、工作
poverty_risk_report-lacking-none = 暂时都不缺
poverty_risk_report-lacking-error-missing = 请选最缺的。都不缺，选“暂时都不缺”。
poverty_risk_report-lacking-error-none-and-other = “暂时都不缺”不能和别的一起选。请只留一样。

poverty_risk_report-story = 说说现在的情况。
poverty_risk_report-story-label = 现在的情况
poverty_risk_report-story-hint = 几句就好。例如：从什么时候开始，花了多少钱，欠了多少债。
poverty_risk_report-story-why = 工作人员上门前，心里有数。
poverty_risk_report-story-error-missing = 请写一两句现在的情况。
