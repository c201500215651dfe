# 免费乘坐公共交通. Questions of its own; the rest comes from shared.ftl.

free_transport-title = 残疾人免费乘公交（乘车卡）
free_transport-summary = 有残疾人证的人坐市内公交可以免费或半价，要办卡的在这里申请。
free_transport-situation = 我坐公交想免费
free_transport-search = 免费乘车 免费公交 坐车免费 公交卡 乘车卡 爱心卡 残疾人公交 半价车票 公共汽车 地铁 班车 县城公交 坐车不要钱 老年卡 盲人坐车 乘车优惠 坐车 公交 车票 残疾证坐车 客车 打车 出租车 刷卡坐车 残疾人坐车 盲人免费 乘车证 坐公交要钱吗

free_transport-who-1 = 盲人凭有效证件坐市内公交免费，这是法律写明的。
free_transport-who-2 = 别的残疾人免费还是半价，各地不同。
free_transport-who-3 = 有的地方看证就行，不用办卡。
free_transport-who-4 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

free_transport-amount-1 = 免费或半价。办卡要不要押金，以当地公示为准。
free_transport-amount-2 = 陪您的人一般要买票。要人陪才能出门的，问当地有没有优惠。
    .other = 陪同的人一般要买票。要人陪才能出门的，问当地有没有优惠。

free_transport-decides-1 = 县级交通运输部门决定，公交公司发卡。

free_transport-time-1 = 要多久，各地规定不同，以当地公示为准。
free_transport-time-2 = 卡没下来以前，先带残疾人证坐车。

free_transport-asked-1 = 现在有没有卡，常坐哪种车。
free_transport-asked-2 = 出门要不要人陪，卡怎么给您。
    .other = 出门要不要人陪，卡怎么给申请人。

free_transport-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
free_transport-after-2 = 核对残疾人证后，转公交公司做卡。
free_transport-after-3 = 卡做好了通知您。
    .other = 卡做好了通知申请人和代办人。

free_transport-where-1 = 户籍地的乡镇（街道）窗口、公交公司卡务窗口。
free_transport-where-2 = 司机不让上车的，记下车号、时间，打12328或12345。

free_transport-together-1 = 到外地坐车，看外地的规定，带上残疾人证。

free_transport-basis-1 = 《残疾人保障法》第五十条
free_transport-basis-2 = 户籍地自己公布的规定

free_transport-declaration-1 = 我填的内容都是真的，没有隐瞒。
free_transport-declaration-2 = 我同意残联核对我的残疾人证信息。
free_transport-declaration-3 = 卡只由我本人用，不借给别人。
free_transport-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

free_transport-fact-chifeng = 赤峰规划写明：残疾人在全市免费坐公交。怎么坐，请问公交公司。
free_transport-fact-linxi = 林西规划写明：县里公交要对残疾人免费。实行了没有，请问公交公司。
free_transport-fact-hulunbuir = 呼伦贝尔的意见写明：有残疾人证的人免费坐市内公交。
free_transport-fact-tongjiang = 同江的文件写明：看不见的人和肢体重残的人免费，其他人半价，以后都免费。现在怎么收，请问公交公司。

free_transport-paper-photo = 近期的一寸照片，手机拍的也行
free_transport-paper-photo-how = 白墙前面拍，露出脸。拍不了的，到窗口拍。
free_transport-paper-police_note = 丢卡的说明
free_transport-paper-police_note-when = 卡丢了的
free_transport-paper-police_note-how = 自己写一句话就行：什么时候丢的。

free_transport-card = 您现在有乘车卡吗？
    .other = 申请人现在有乘车卡吗？
free_transport-card-label = 有没有卡
free_transport-card-hint = 老年卡不算。
free_transport-card-why = 新办、补办、换卡，办法不一样。
free_transport-card-none = 没有，要新办
free_transport-card-lost = 丢了，要补办
free_transport-card-expired = 过期或坏了，要换
free_transport-card-error-missing = 请选一项。

free_transport-lines = 您常坐哪种车？
    .other = 申请人常坐哪种车？
free_transport-lines-label = 常坐的车
free_transport-lines-hint = 可以选几种。
free_transport-lines-why = 不同的车由不同的公司发卡。
free_transport-lines-city = 城里的公交
free_transport-lines-county = 县城到乡镇的公交
free_transport-lines-metro = 地铁、电车
free_transport-lines-ferry = 渡船
free_transport-lines-unsure = 都可能坐
free_transport-lines-error-missing = 请选常坐的车。说不准，选“都可能坐”。
free_transport-lines-error-none-and-other = “都可能坐”不能和别的一起选。请只留一样。

free_transport-companion = 出门要人陪吗？
free_transport-companion-label = 要不要人陪
free_transport-companion-hint = 没有人陪就出不了门，选“是”。
free_transport-companion-why = 有的地方，陪的人也有优惠。
free_transport-companion-yes = 是，要人陪
free_transport-companion-no = 否，自己能出门
free_transport-companion-error-missing = 请选“是”或“否”。

free_transport-collect = 卡做好了怎么给您？
    .other = 卡做好了怎么给申请人？
free_transport-collect-label = 拿卡的办法
free_transport-collect-hint = 选最方便的。
free_transport-collect-why = 走不动的，不用您跑一趟。
    .other = 走不动的，不用跑一趟。
free_transport-collect-window = 我去窗口拿
free_transport-collect-relative = 家人去拿
free_transport-collect-village = 送到村（居）委会
free_transport-collect-post = 寄给我
free_transport-collect-error-missing = 请选一种拿卡的办法。

free_transport-address = 卡寄到哪里？
free_transport-address-label = 寄卡的地址
free_transport-address-hint = 写到门牌，或附近好找的地方。
free_transport-address-why = 只用来寄卡。
free_transport-address-error-missing = 请写寄卡的地址。
