# 农村牧区危房改造. Questions of its own; the rest comes from shared.ftl.

house_repair-title = 农村牧区危房改造
house_repair-summary = 农村牧区困难残疾人家庭的房子不安全，可以申请补助修房、盖房。
house_repair-situation = 房子漏雨、裂缝，怕塌
house_repair-search = 危房 危房改造 修房 盖房 翻建 房子漏雨 漏水 墙裂 裂缝 土房 塌 倒塌 旧房 老房子 农村房子 房屋改造 建房补助 修屋顶 房子不安全 房顶 墙体 土坯 泥房 危旧房 抗震 翻修 重建 漏雨 房子快塌了 修房子 建房 盖新房 住房安全

house_repair-who-1 = 农村、牧区低收入的残疾人家庭，住的是危房。
house_repair-who-2 = 别处没有安全的房子。
house_repair-who-3 = 房子危不危险，由专业人员来看，不用自己判断。
house_repair-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

house_repair-amount-1 = 给补助，自己也要出一部分，或由村里统一建。
house_repair-amount-2 = 自己没有能力建的，有的地方建好了交钥匙。
house_repair-amount-3 = 给多少，各地不同，以当地公示为准。

house_repair-decides-1 = 县级住建部门决定，乡镇先核实。

house_repair-time-1 = 每年有计划，一般要排队。房子马上有危险的，先搬出来。
house_repair-time-2 = 要多久，各地规定不同，以当地公示为准。
house_repair-time-3 = 等得太久，可以问乡镇（街道），也可以打12385。

house_repair-asked-1 = 房子是谁的，哪里坏了，危不危险。
house_repair-asked-2 = 家里是哪一种情况，自己能不能建。
house_repair-asked-3 = 修的时候要不要改成方便残疾人用的。

house_repair-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
house_repair-after-2 = 工作人员和专业人员上门看房，定危险等级。
house_repair-after-3 = 通过了，列入计划，修完验收，再发补助。
house_repair-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

house_repair-where-1 = 户籍地的乡镇（苏木）村镇建设窗口，或村（嘎查）委会。
house_repair-where-2 = 房子要塌，先搬出来，打电话给村里或119。

house_repair-together-1 = 修房时可以一起申请“家庭无障碍改造”。

house_repair-basis-1 = 《社会救助暂行办法》第三十八条
house_repair-basis-2 = 《残疾人保障法》第四十八条
house_repair-basis-3 = 户籍地自己公布的规定

house_repair-declaration-1 = 我填的内容都是真的，没有隐瞒。
house_repair-declaration-2 = 我家没有别的安全的房子。
house_repair-declaration-3 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
house_repair-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

house_repair-fact-hulunbuir = 呼伦贝尔的意见写明：自己没能力建的，政府建好直接交钥匙。
house_repair-fact-tongjiang = 同江的文件写明：建房收费有减免，实在建不了的可以住公租房。

house_repair-paper-photos = 房子坏的地方的照片
house_repair-paper-photos-how = 手机拍就行：墙、屋顶、门窗各一张。拍不了的，等工作人员来拍。
house_repair-paper-plot_papers = 宅基地或房子的证明
house_repair-paper-plot_papers-when = 自己家的房子
house_repair-paper-plot_papers-how = 找不到的，请村（嘎查）委会证明。

house_repair-owner = 房子是谁的？
house_repair-owner-label = 房子是谁的
house_repair-owner-hint = 选最像的一种。
house_repair-owner-why = 自己家的房子才能用危房改造的钱修。
house_repair-owner-own = 我自己的
house_repair-owner-family = 父母或家人的，我们一起住
house_repair-owner-borrowed = 借住别人的
house_repair-owner-borrowed-hint = 可以问公租房。
house_repair-owner-collective = 村里的
house_repair-owner-error-missing = 请选一项。

house_repair-other_house = 别处还有能住的房子吗？
house_repair-other_house-label = 别处的房子
house_repair-other_house-hint = 子女给您住的房子也算。
    .other = 子女给申请人住的房子也算。
house_repair-other_house-why = 别处没有安全住房的，才能补助。
house_repair-other_house-yes = 是，还有
house_repair-other_house-no = 否，只有这一处
house_repair-other_house-error-missing = 请选“是”或“否”。

house_repair-damage = 哪里坏了？
house_repair-damage-label = 坏的地方
house_repair-damage-hint = 看到哪些选哪些。
house_repair-damage-why = 工作人员先知道大概，再上门看。
house_repair-damage-roof = 屋顶漏、塌
house_repair-damage-walls = 墙裂、墙歪
house_repair-damage-base = 地基下沉
house_repair-damage-beams = 梁、柱烂了
house_repair-damage-earth = 是土房
house_repair-damage-damage_disaster = 被水、雪、地震损坏
house_repair-damage-error-missing = 请选坏的地方。

house_repair-danger = 现在住着危险吗？
house_repair-danger-label = 危不危险
house_repair-danger-hint = 觉得要塌，请先搬出来，告诉村里。
house_repair-danger-why = 马上有危险的先安排。
house_repair-danger-now = 随时可能塌
house_repair-danger-rain = 下雨下雪时怕
house_repair-danger-later = 暂时还能住
house_repair-danger-error-missing = 请选一项。

house_repair-builds = 自己能找人修吗？
house_repair-builds-label = 谁来修
house_repair-builds-hint = 没有能力修，也能申请。
house_repair-builds-why = 没能力的，有的地方由村里统一建。
house_repair-builds-self = 自己能找人修，钱不够
house_repair-builds-cannot = 没有能力修
house_repair-builds-unsure = 还说不准
house_repair-builds-error-missing = 请选一项。

house_repair-access = 修的时候，要改成方便用的吗？
house_repair-access-label = 方便残疾人的改造
house_repair-access-hint = 修房时一起做，省钱。
house_repair-access-why = 施工前说好，不用返工。
house_repair-access-ramp = 门口做坡道
house_repair-access-door = 门加宽
house_repair-access-toilet = 坐便器和扶手
house_repair-access-kitchen = 低灶台
house_repair-access-none = 不用
house_repair-access-error-missing = 请选要改的。不用改，选“不用”。
house_repair-access-error-none-and-other = “不用”不能和别的一起选。请只留一样。

house_repair-residence = 要修的房子在哪里？
house_repair-residence-why = 工作人员照这个地址来看房。
