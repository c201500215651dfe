# 铁路、民航优惠.

rail_air_discount-title = 坐火车、飞机的方便和优惠
rail_air_discount-summary = 坐火车、飞机可以约帮助、走绿色通道。有没有便宜票，看铁路和航空公司。
rail_air_discount-situation = 我要出远门，坐火车或飞机
rail_air_discount-search = 火车票 高铁 动车 飞机票 机票 铁路 民航 航空 残疾人车票 优惠票 残疾军人半价 轮椅上飞机 轮椅上火车 重点旅客 爱心座 无障碍座位 坐火车 坐飞机 高铁票 买票 订票 12306 出差 旅行 出远门 车站接送 升降 登机 残疾人专座

rail_air_discount-who-1 = 出远门的残疾人。带轮椅、看不见、听不见的，都可以提前约帮助。
rail_air_discount-who-2 = 残疾军人、伤残警察的车票优惠另有规定，看“抚恤优待”。

rail_air_discount-amount-1 = 约帮助不收费。
rail_air_discount-amount-2 = 有没有便宜票、便宜多少，看铁路和航空公司公布的。

rail_air_discount-decides-1 = 铁路和航空公司。

rail_air_discount-time-1 = 要人帮助的，请提前约。提前多久，看车站、航空公司的公示。

rail_air_discount-after-1 = 买票时选无障碍座位，没有这个选项的打客服电话。
rail_air_discount-after-2 = 坐火车：打12306约重点旅客服务，说清要轮椅还是要人接。
rail_air_discount-after-3 = 坐飞机：打航空公司电话，说轮椅多重、是不是电动。
rail_air_discount-after-4 = 到站先找服务台，走绿色通道。

rail_air_discount-where-1 = 车站、机场的服务台。火车打12306。

rail_air_discount-basis-1 = 《无障碍环境建设法》第四十二条
rail_air_discount-basis-2 = 《残疾人保障法》第五十条

rail_air_discount-fact-chifeng = 赤峰规划写明：鼓励铁路、民航给残疾人优惠。没有写定怎么优惠。

rail_air_discount-paper-certificate = 残疾人证
rail_air_discount-paper-id_card = 身份证
