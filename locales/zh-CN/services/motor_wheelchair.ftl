# 残疾人机动轮椅车目录.

motor_wheelchair-title = 残疾人机动轮椅车：先看目录再买
motor_wheelchair-summary = 买残疾人机动轮椅车（代步车），先看目录里有没有，不然可能上不了牌。
motor_wheelchair-situation = 我想买一辆代步车
motor_wheelchair-search = 代步车 三轮车 残疾人三轮 机动轮椅车 机动轮椅 残摩 电动三轮 上牌 牌照 燃油补贴 目录 残疾车 老年代步车 驾驶 三轮摩托 残疾三轮车 残疾人开车 电动代步车 牌子 上路 交警 燃油补助 加油补贴 c5

motor_wheelchair-who-1 = 下肢残疾、手能开车的人。能不能开，交警有规定。

motor_wheelchair-amount-1 = 目录告诉您哪些车型合格，不发钱。
    .other = 目录写明哪些车型合格，不发钱。
motor_wheelchair-amount-2 = 有没有燃油补贴，问户籍地残联。

motor_wheelchair-decides-1 = 目录由国家有关部门公布。上牌由交警决定。

motor_wheelchair-time-1 = 上牌、考证要多久，以当地公示为准。请先问交警。

motor_wheelchair-after-1 = 先问县级残联和交警：现在的目录有哪些车型。
motor_wheelchair-after-2 = 再看车上的型号，和目录一样才买，要发票和合格证。
motor_wheelchair-after-3 = 买了先上牌、上保险，再上路。
motor_wheelchair-after-4 = 不要载客挣钱，也不要借给别人开。

motor_wheelchair-where-1 = 县级残联，县级交警车管窗口。

motor_wheelchair-together-1 = 要的是手动或电动轮椅，看“辅助器具”。

motor_wheelchair-basis-1 = 户籍地残联和交警公布的规定

motor_wheelchair-fact-chifeng = 赤峰规划提到残疾人机动轮椅车目录。现在用哪一年的目录，请问残联。

motor_wheelchair-paper-certificate = 残疾人证（下肢残疾）
motor_wheelchair-paper-invoice = 买车的发票、合格证
motor_wheelchair-paper-invoice-how = 买的时候向卖家要，没有的不要买。
