# 京蒙协作“我在内蒙有只羊”.

sheep_programme-title = 京蒙协作“我在内蒙有只羊”帮扶
sheep_programme-summary = 赤峰规划里的一个帮扶项目，面向农村牧区的残疾人。
sheep_programme-situation = 我在农村牧区，想养羊增加收入
sheep_programme-search = 京蒙协作 京蒙帮扶 我在内蒙有只羊 养羊 羊 牧区 牧民 养殖 农村牧区 增收 帮扶项目 北京帮扶 产业 养牛 买羊 羊羔 放羊 致富 扶持 种养殖

sheep_programme-who-1 = 赤峰农村、牧区的残疾人，可以去问。
sheep_programme-who-2 = 目前只见赤峰的规划写了这个项目。别的地方可以问当地残联有什么养殖帮扶。

sheep_programme-amount-1 = 帮什么、帮多少，以旗县区残联公布的为准。
sheep_programme-amount-2 = 规划里只写了项目名称，没有写金额。

sheep_programme-decides-1 = 旗县区残联。

sheep_programme-time-1 = 今年办不办、什么时候报名，以当地公示为准。

sheep_programme-after-1 = 先打电话或到乡镇残联问：今年有没有名额。
sheep_programme-after-2 = 问清楚：羊归谁，病了死了怎么办，卖的钱怎么分。
sheep_programme-after-3 = 不要先交钱。有人收“报名费”，请打12385问。

sheep_programme-where-1 = 户籍地的乡镇（苏木）残联，或旗县区残联。

sheep_programme-basis-1 = 赤峰市残疾人“十四五”规划

sheep_programme-fact-chifeng = 赤峰规划写了“我在内蒙有只羊”项目。今年还办不办，请问旗县区残联。
