# 辅助器具适配. domain.md 2.5 row 43.

assistive_device-title = 辅助器具适配
assistive_device-summary = 配轮椅、助听器、假肢、盲杖等。残联先评估，再补助一部分或全部费用。
assistive_device-situation = 我需要轮椅、助听器或别的器具
assistive_device-search = 轮椅 轮椅坏了 助听器坏了 修器具 电动轮椅 拐杖 拐棍 助行器 助听器 耳机 假肢 假腿 义肢 矫形器 盲杖 助视器 放大镜 护理床 坐便椅 洗澡椅 防褥疮垫 尿垫 辅具 辅助器具 器具 补贴 补助 免费领 修轮椅

assistive_device-who-1 = 有残疾人证，需要辅助器具的人。
assistive_device-who-2 = 孩子配器具，先看残疾儿童康复救助。

assistive_device-amount-1 = 补多少、哪些器具能补，各地有目录。以当地公示为准。
assistive_device-amount-2 = 有的先评估再发器具，有的先买再补钱。买以前请先问。

assistive_device-decides-1 = 县级残联决定。

assistive_device-time-1 = 多久拿到，以当地公示为准。

assistive_device-asked-1 = 需要什么器具，以前有没有领过。
assistive_device-asked-2 = 能不能去评估，家里能不能用。
assistive_device-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

assistive_device-after-1 = 残联约您做适配评估（量尺寸，看哪一种合适）。
    .other = 残联约申请人做适配评估（量尺寸，看哪一种合适）。
assistive_device-after-2 = 评估后告诉您能配什么，补多少。
    .other = 评估后告诉申请人能配什么，补多少。
assistive_device-after-3 = 器具坏了、不合适了，可以报修或再评估。

assistive_device-where-1 = 户籍地的乡镇（街道）窗口，县级残联，或辅助器具服务站。

assistive_device-together-1 = 同一件器具，工伤保险或医保已经付了的，一般不再补。

assistive_device-basis-1 = 残疾人保障法
assistive_device-basis-2 = 残疾预防和残疾人康复条例
assistive_device-basis-3 = 户籍地自己公布的规定

assistive_device-declaration-1 = 我填的内容都是真的，没有隐瞒。
assistive_device-declaration-2 = 我同意办理的部门核对这件事要用的信息。
assistive_device-declaration-3 = 情况变了，我会主动告诉办理的部门。
assistive_device-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

assistive_device-paper-invoice = 发票
assistive_device-paper-invoice-when = 器具已经自己买了的时候
assistive_device-paper-invoice-how = 向卖家要。发票上写残疾人本人的姓名。

## Facts of places

assistive_device-fact-prostheses = 林西县的规划专门写了装配假肢。需要的，请问县残联。
assistive_device-fact-county_subsidy = 呼伦贝尔市：各旗县可以自己补贴辅助器具，请问当地残联。
assistive_device-fact-poor_first = 同江市：先配给生活困难的残疾人。

## device

assistive_device-device = 需要什么器具？
assistive_device-device-label = 器具
assistive_device-device-hint = 可以选几样。不知道叫什么，选“其他”，写出用来做什么。
assistive_device-device-why = 不同的器具，由不同的人来评估。
assistive_device-device-wheelchair = 轮椅
assistive_device-device-walking = 拐杖、助行器
assistive_device-device-prosthesis = 假肢、矫形器
assistive_device-device-hearing_aid = 助听器
assistive_device-device-visual_aid = 助视器、放大镜
assistive_device-device-white_cane = 盲杖、读屏或盲文用品
assistive_device-device-bed_bath = 护理床、坐便椅、洗澡椅
assistive_device-device-cushion = 防褥疮垫、护理垫
assistive_device-device-communication = 帮助说话的器具
assistive_device-device-repair = 修理原来的器具
assistive_device-device-other = 其他
assistive_device-device-error-missing = 请选一样器具。找不到，选“其他”。

## other_device

assistive_device-other_device = 想要的器具用来做什么？
assistive_device-other_device-label = 其他器具
assistive_device-other_device-hint = 例如：一只手能用的餐具，提醒开门的闪光灯。
assistive_device-other_device-why = 工作人员帮您找合适的器具。
    .other = 工作人员帮着找合适的器具。
assistive_device-other_device-error-missing = 请写器具用来做什么。例如：一只手能用的餐具。

## doorway

assistive_device-doorway = 家门口和屋里，轮椅过得去吗？
assistive_device-doorway-label = 家里的路
assistive_device-doorway-why = 过不去的，还可以申请家庭无障碍改造。
assistive_device-doorway-yes = 过得去
assistive_device-doorway-steps = 门口有台阶或门槛
assistive_device-doorway-narrow = 门太窄，或厕所进不去
assistive_device-doorway-unsure = 不清楚
assistive_device-doorway-error-missing = 请选一项。不清楚也可以选。

## had_before

assistive_device-had_before = 以前领过同样的器具吗？
assistive_device-had_before-label = 以前领过没有
assistive_device-had_before-why = 有的器具用满几年才能再领。坏了可以先修。
assistive_device-had_before-never = 没有领过
assistive_device-had_before-usable = 领过，还能用
assistive_device-had_before-broken = 领过，坏了
assistive_device-had_before-outgrown = 领过，不合适了
assistive_device-had_before-error-missing = 请选以前领过没有。

## already_bought

assistive_device-already_bought = 这次的器具，自己已经买了吗？
assistive_device-already_bought-label = 是否已经买了
assistive_device-already_bought-hint = 没买的，先别买，等评估。
assistive_device-already_bought-why = 买了的，要看发票，能不能补由残联决定。
assistive_device-already_bought-yes = 已经买了
assistive_device-already_bought-no = 还没有买
assistive_device-already_bought-error-missing = 请选“已经买了”或“还没有买”。

## assessment_way

assistive_device-assessment_way = 怎么给您评估？
    .other = 怎么给申请人评估？
assistive_device-assessment_way-label = 评估的办法
assistive_device-assessment_way-why = 轮椅、假肢、助听器要量尺寸或测听力。
assistive_device-assessment_way-go = 我能去服务站或医院
assistive_device-assessment_way-home = 请到我家来
assistive_device-assessment_way-online = 先打视频电话看
assistive_device-assessment_way-done = 已经评估过
assistive_device-assessment_way-error-missing = 请选评估的办法。
