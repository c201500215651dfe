# 家庭无障碍改造. Questions of its own; the rest comes from shared.ftl.

home_adaptation-title = 家庭无障碍改造
home_adaptation-summary = 给困难重度残疾人家里装扶手、坡道、坐便器、闪光门铃等。
home_adaptation-situation = 家里有台阶、厕所不方便，进出难
home_adaptation-search = 无障碍改造 家庭改造 家里改造 扶手 坡道 轮椅进不了门 门槛 台阶 坐便 马桶 厕所改造 卫生间 洗澡椅 低灶台 闪光门铃 升降 楼梯 盲人报警 适老化 装修补助 浴室 无障碍 护栏 防滑 门太窄 下不了楼 门铃 聋人门铃 蹲不下 蹲便 上厕所难 洗澡难 残联给装 家里摔倒 床边扶手 抓手 斜坡

home_adaptation-who-1 = 有残疾人证、家里困难的重度残疾人家庭，先改。
home_adaptation-who-2 = 残疾不重、不是低保的，有的地方也可以，或自己出一部分。
home_adaptation-who-3 = 有的地方每年户数有限，请早申请。
home_adaptation-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

home_adaptation-amount-1 = 一般是上门做好，不发钱。改什么，由专业人员和您商量。
    .other = 一般是上门做好，不发钱。改什么，由专业人员和申请人商量。
home_adaptation-amount-2 = 有的地方给补贴。给多少，以当地公示为准。

home_adaptation-decides-1 = 县级残联决定。

home_adaptation-time-1 = 一般每年集中做。什么时候轮到，问县级残联。
home_adaptation-time-2 = 等得太久，可以问乡镇（街道），也可以打12385。

home_adaptation-asked-1 = 房子是谁的，哪里不方便。
home_adaptation-asked-2 = 想怎么改，用不用轮椅等。
home_adaptation-asked-3 = 家里是哪一种情况，以前改过没有。
home_adaptation-asked-4 = 什么时候上门方便。

home_adaptation-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
home_adaptation-after-2 = 残联派人上门看，量尺寸，和您商量怎么改。
    .other = 残联派人上门看，量尺寸，和申请人商量怎么改。
home_adaptation-after-3 = 施工时您可以看着。做完请您验收，不好用可以要求改。
    .other = 施工时可以看着。做完请申请人验收，不好用可以要求改。
home_adaptation-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

home_adaptation-where-1 = 户籍地的乡镇（街道）残联，或县级残联。
home_adaptation-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

home_adaptation-together-1 = 可以同时申请轮椅、护理床等“辅助器具”。
home_adaptation-together-2 = 房子本身不安全的，先申请“危房改造”。

home_adaptation-basis-1 = 《无障碍环境建设法》第十九条：对符合条件的家庭给补贴
home_adaptation-basis-2 = 户籍地自己公布的规定

home_adaptation-declaration-1 = 我填的内容都是真的，没有隐瞒。
home_adaptation-declaration-2 = 我同意残联核对我的残疾人证信息。
home_adaptation-declaration-3 = 我同意工作人员上门查看、量尺寸、拍照。照片只拍要改的地方。
home_adaptation-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

home_adaptation-fact-chifeng = 赤峰2021—2025年规划的目标：给不少于3700户困难重度残疾人家庭改造。
home_adaptation-fact-linxi = 林西2021—2025年规划的目标：给不少于300户困难重度残疾人家庭改造。
home_adaptation-fact-hulunbuir = 呼伦贝尔的意见写明：给困难残疾人家庭做无障碍改造。
home_adaptation-fact-tongjiang = 同江的文件写明：给困难残疾人家庭做无障碍改造。

home_adaptation-paper-photos = 家里不方便的地方的照片
home_adaptation-paper-photos-how = 手机拍门口、厕所、台阶就行。拍不了的，等工作人员来拍。
home_adaptation-paper-owner_consent = 房东同意改造的条子
home_adaptation-paper-owner_consent-when = 租房住的
home_adaptation-paper-owner_consent-how = 请房东写一句“同意改造”，签上名字和日期。

home_adaptation-house = 房子是谁的？
home_adaptation-house-label = 房子是谁的
home_adaptation-house-hint = 租房也能改，要房东同意。
home_adaptation-house-why = 动工前要房主同意。
home_adaptation-house-own = 自己的或家人的
home_adaptation-house-rent = 租的
home_adaptation-house-public = 公租房
home_adaptation-house-other = 借住、集体的
home_adaptation-house-error-missing = 请选一项。

home_adaptation-hard_places = 哪里最不方便？
home_adaptation-hard_places-label = 不方便的地方
home_adaptation-hard_places-hint = 有几处选几处。
home_adaptation-hard_places-why = 上门前先准备。
home_adaptation-hard_places-entrance = 进出大门，有台阶
home_adaptation-hard_places-doors = 屋里的门、门槛
home_adaptation-hard_places-toilet = 上厕所
home_adaptation-hard_places-bath = 洗澡
home_adaptation-hard_places-kitchen = 做饭
home_adaptation-hard_places-bed = 上下床、翻身
home_adaptation-hard_places-sounds = 听不见敲门、电话
home_adaptation-hard_places-light = 看不清，容易碰、摔
home_adaptation-hard_places-error-missing = 请选不方便的地方。

home_adaptation-wishes = 您想怎么改？
    .other = 申请人想怎么改？
home_adaptation-wishes-label = 想改的
home_adaptation-wishes-hint = 说不准，选“请专业人员看了再定”。
home_adaptation-wishes-why = 您天天用，您的想法最重要。
    .other = 申请人天天用，申请人的想法最重要。
home_adaptation-wishes-ramp = 坡道
home_adaptation-wishes-rails = 扶手
home_adaptation-wishes-wider_door = 门加宽、去门槛
home_adaptation-wishes-seat_toilet = 坐便器
home_adaptation-wishes-shower = 洗澡椅、花洒
home_adaptation-wishes-low_stove = 低灶台
home_adaptation-wishes-flashing_bell = 闪光门铃
home_adaptation-wishes-voice = 会说话的电器、报警器
home_adaptation-wishes-unsure = 请专业人员看了再定
home_adaptation-wishes-error-missing = 请选想改的。说不准，选最后一项。
home_adaptation-wishes-error-none-and-other = “请专业人员看了再定”不能和别的一起选。请只留一样。

home_adaptation-aids = 您在家用哪些器具？
    .other = 申请人在家用哪些器具？
home_adaptation-aids-label = 用的器具
home_adaptation-aids-hint = 用哪些选哪些。
home_adaptation-aids-why = 门和坡道的尺寸要合适。
home_adaptation-aids-wheelchair = 轮椅
home_adaptation-aids-crutch = 拐杖、助行器
home_adaptation-aids-prosthesis = 假肢
home_adaptation-aids-white_cane = 盲杖
home_adaptation-aids-hearing_aid = 助听器
home_adaptation-aids-bed_care = 护理床
home_adaptation-aids-none = 都不用
home_adaptation-aids-error-missing = 请选用的器具。不用，选“都不用”。
home_adaptation-aids-error-none-and-other = “都不用”不能和别的一起选。请只留一样。

home_adaptation-done_before = 以前改造过吗？
home_adaptation-done_before-label = 以前改造过
home_adaptation-done_before-hint = 政府或残联给改的才算。
home_adaptation-done_before-why = 改过的能不能再改，看当地规定。情况变了，可以在电话里说明。
home_adaptation-done_before-yes = 是，改造过
home_adaptation-done_before-no = 否，没有
home_adaptation-done_before-error-missing = 请选“是”或“否”。

home_adaptation-residence = 要改造的房子在哪里？
home_adaptation-residence-why = 工作人员照这个地址上门。

home_adaptation-adapted_before = 以前改造过的，多数地方排在后面
home_adaptation-adapted_before-1 = 没有改造过的家庭先改。
home_adaptation-adapted_before-2 = 身体变了、搬了家、东西坏了，请在后面说明。
