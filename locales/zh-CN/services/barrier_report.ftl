# 无障碍设施损坏、占用. Questions of its own; the rest comes from shared.ftl.

barrier_report-title = 坡道、盲道、电梯坏了或被占
barrier_report-summary = 坡道、盲道、无障碍厕所、电梯坏了、被占或没有，都可以报告。不用登录，不用写名字。
barrier_report-situation = 路上有台阶、坡道被占，我过不去
barrier_report-search = 坡道 盲道 台阶 电梯坏了 盲道被占 坡道被堵 共享单车占盲道 轮椅过不去 厕所进不去 无障碍厕所 扶手坏了 斑马线 红绿灯没声音 没有字幕 网站看不了 不让导盲犬 投诉 举报 路不好走 路坏了 台阶太高 没有坡道 扶梯 直梯 天桥 地下通道 车站没电梯 医院没坡道 银行进不去 楼道 公厕 井盖 路灯 反映问题 提意见 轮椅上不去

barrier_report-who-1 = 谁都可以报告。不用登录，可以不写名字。

barrier_report-amount-1 = 管理人要维修、换掉或清走，让它能用。
barrier_report-amount-2 = 报告不收费。

barrier_report-decides-1 = 乡镇（街道）转给住建、交通、物业等管这件事的单位。

barrier_report-time-1 = 法律写明，收到投诉举报要及时处理并答复。
barrier_report-time-2 = 马上会伤人的，写清楚“危险”，并告诉旁边的管理人员。

barrier_report-asked-1 = 是什么设施，在哪里，怎么不能用。
barrier_report-asked-2 = 有没有危险。
barrier_report-asked-3 = 要不要我们联系您（可以不留电话）。
    .other = 要不要我们联系申请人（可以不留电话）。

barrier_report-after-1 = 工作人员找到管的人，要求修好或清走。
barrier_report-after-2 = 一时修不好的，要求先用别的办法让人能过。
barrier_report-after-3 = 您可以凭编号查处理结果。
    .other = 可以凭编号查处理结果。

barrier_report-where-1 = 那里的物业、车站、医院、商场服务台，或乡镇（街道）。
barrier_report-where-2 = 打12345也可以。

barrier_report-together-1 = 无障碍车位的问题，用“无障碍车位被占、被堵”。
barrier_report-together-2 = 自己家里不方便，用“家庭无障碍改造”。

barrier_report-basis-1 = 《无障碍环境建设法》第二十六条、第二十八条、第六十二条、第六十五条

barrier_report-declaration-1 = 我报告的内容，是我看到的或知道的。
barrier_report-declaration-2 = 我知道，这些内容只用来处理这件事。

barrier_report-paper-photo = 现场的照片
barrier_report-paper-photo-when = 有的话带上，不要拍到人脸

barrier_report-thing = 是什么设施？
barrier_report-thing-label = 设施
barrier_report-thing-hint = 选最像的一项。
barrier_report-thing-why = 不同的设施由不同的单位管。
barrier_report-thing-ramp = 坡道、台阶
barrier_report-thing-tactile = 盲道
barrier_report-thing-lift = 电梯、升降台
barrier_report-thing-toilet = 无障碍厕所
barrier_report-thing-door = 门、通道、柜台
barrier_report-thing-crossing = 过马路的地方、红绿灯声音
barrier_report-thing-sign = 标志、扶手、灯
barrier_report-thing-information = 字幕、广播、网站看不懂或听不到
barrier_report-thing-dog = 不让导盲犬进
barrier_report-thing-service = 不给无障碍服务
barrier_report-thing-error-missing = 请选一项设施。

barrier_report-problem = 怎么不能用？
barrier_report-problem-label = 问题
barrier_report-problem-hint = 选最主要的一项。
barrier_report-problem-why = 坏了、被占、没有，处理办法不一样。
barrier_report-problem-blocked = 被车、摊子、东西占了
barrier_report-problem-broken = 坏了
barrier_report-problem-locked = 锁着，或堆了杂物
barrier_report-problem-unsafe = 太陡、太滑、断头
barrier_report-problem-missing = 该有却没有
barrier_report-problem-error-missing = 请选一个问题。

barrier_report-location = 在哪里？
barrier_report-location-label = 位置
barrier_report-location-hint = 写到路名、单位名或附近好找的地方。例如：人民路邮局门口。
barrier_report-location-why = 工作人员照这个去看。网站的，写网站名称。
barrier_report-location-error-missing = 请写一个位置。例如：人民路邮局门口。

barrier_report-harm = 有多严重？
barrier_report-harm-label = 严重程度
barrier_report-harm-hint = 会伤人的，请选第一项。
barrier_report-harm-why = 有危险的先处理。
barrier_report-harm-danger = 会伤人，有危险
barrier_report-harm-stopped = 进不去、过不去
barrier_report-harm-detour = 能绕过去，很麻烦
barrier_report-harm-error-missing = 请选严重程度。

barrier_report-story = 还有什么要说明？
barrier_report-story-label = 说明
barrier_report-story-hint = 例如：从什么时候开始，谁说过不修。请不要写别人的姓名、证号。
barrier_report-story-why = 写得清楚，处理得快。没有可以不写。
