# 数字化电视普及.

digital_tv-title = 农村牧区残疾人家庭数字电视
digital_tv-summary = 给农村牧区困难重度残疾人家庭接通数字电视。
digital_tv-situation = 家里看不了电视，或没有电视信号
digital_tv-search = 数字电视 电视 机顶盒 有线电视 电视信号 卫星锅 户户通 村村通 看电视 免费电视 电视补助 看不了电视 没信号 电视机 字幕 遥控器 有线

digital_tv-who-1 = 农村、牧区的困难残疾人、重度残疾人家庭。
digital_tv-who-2 = 是不是还有名额，问当地文旅部门或残联。

digital_tv-amount-1 = 一般是装机顶盒、接信号，不发钱。
digital_tv-amount-2 = 收视费减不减，以当地公示为准。

digital_tv-decides-1 = 县级文旅部门，和残联一起定名单。

digital_tv-time-1 = 什么时候装，以当地公示为准。先问文旅部门或残联。

digital_tv-after-1 = 先向村（嘎查）委会说：家里没有数字电视，想装。
digital_tv-after-2 = 听不见的，请要带字幕的节目说明。看不见的，请要会说话的遥控器。
digital_tv-after-3 = 装的人收钱，先问清是什么钱，要收据。

digital_tv-where-1 = 村（嘎查）委会、乡镇（苏木）文化站，或县级文旅部门。

digital_tv-basis-1 = 《残疾人保障法》第五十条
digital_tv-basis-2 = 户籍地自己公布的规定

digital_tv-fact-chifeng = 赤峰规划写明：在农村牧区困难、重度残疾人家庭普及数字电视。
digital_tv-fact-linxi = 林西规划写明：在农村牧区困难、重度残疾人家庭普及数字电视。

digital_tv-paper-certificate = 残疾人证
digital_tv-paper-id_card = 身份证
