# 停车费减免.

parking_discount-title = 停车费减免和无障碍车位
parking_discount-summary = 残疾人开的车或坐的车，可以停无障碍车位，有的停车场少收或不收钱。
parking_discount-situation = 我开车或坐车，停车不方便
parking_discount-search = 停车费 停车免费 停车优惠 车位 残疾人车位 无障碍车位 专用车位 停车证 停车减免 残疾人停车 地下车库 停车 停车场 车牌 残疾人驾车 残疾人开车 c5 驾照 停车收费

parking_discount-who-1 = 肢体残疾人开的车，或坐着肢体残疾人的车，优先停无障碍车位。
parking_discount-who-2 = 车位够的时候，其他行动不便的残疾人、老人、孕妇也可以停。

parking_discount-amount-1 = 车位免不免费、减多少，各地和各停车场不同。
parking_discount-amount-2 = 给多少，各地不同，以当地公示为准。

parking_discount-decides-1 = 停车场按当地规定收费。停无障碍车位不用申请。

parking_discount-time-1 = 停车时当场出示证件。办标志要多久，以当地公示为准。

parking_discount-after-1 = 在车前放残疾人专用标志，或残疾人证。
parking_discount-after-2 = 出场时给收费员看证，问有没有减免。
parking_discount-after-3 = 车位被占的，用“无障碍车位被占、被堵”告诉我们。

parking_discount-where-1 = 停车场管理员。专用标志到县级残联或交警问。

parking_discount-basis-1 = 《无障碍环境建设法》第二十四条
parking_discount-basis-2 = 户籍地自己公布的规定

parking_discount-fact-hulunbuir = 呼伦贝尔的意见写明：大型停车场对残疾人的车少收或不收停车费。
parking_discount-fact-tongjiang = 同江的文件写明：公共停车场的无障碍车位不少于2%。

parking_discount-paper-certificate = 残疾人证，放在车里看得见的地方
parking_discount-paper-licence = 驾驶证、行驶证（自己开车的）
