# 公园、景区、场馆、图书馆免费.

free_admission-title = 公园、景区、场馆、图书馆免费或优惠
free_admission-summary = 残疾人带证逛公园、景区、博物馆、图书馆，多数免费或便宜。
free_admission-situation = 我想出去玩，门票能不能免
free_admission-search = 景区免费 门票 免票 公园免费 旅游 博物馆 图书馆 科技馆 动物园 体育馆 游泳馆 看电影 残疾人免票 半价票 优惠票 爬山 旅游优惠 门票免费 残疾证旅游 逛公园 植物园 博物馆免费 游乐园 电影票 健身 泳池 借书 盲文书

free_admission-who-1 = 有残疾人证的人。陪的人有没有优惠，各处不同。

free_admission-amount-1 = 政府办的公园、图书馆、博物馆，很多免费。
free_admission-amount-2 = 私人办的景区一般便宜一些，不一定免费。
free_admission-amount-3 = 以景区、场馆公示为准。

free_admission-decides-1 = 景区、场馆按当地规定定。

free_admission-time-1 = 不用提前申请，当天出示证件。要预约的，看场馆的公示。

free_admission-after-1 = 买票前先问：有没有残疾人票，陪的人怎么收。
free_admission-after-2 = 网上买票的，看有没有“残疾人”选项；没有的，到窗口买。
free_admission-after-3 = 要轮椅、讲解、手语的，提前一天打电话。

free_admission-where-1 = 景区、场馆的售票窗口和服务台。
free_admission-where-2 = 该免不免的，打12345或旅游投诉电话问。

free_admission-basis-1 = 《残疾人保障法》第四十三条：文化体育场所提供方便和照顾
free_admission-basis-2 = 《无障碍环境建设法》第三十六条、第四十五条
free_admission-basis-3 = 户籍地自己公布的规定

free_admission-fact-chifeng = 赤峰规划写明：公共图书馆对残疾人免费。
free_admission-fact-linxi = 林西规划写明：公共图书馆对残疾人免费。
free_admission-fact-hulunbuir = 呼伦贝尔的意见写到公园、景区、场馆对残疾人的优惠。具体的请问文旅部门。
free_admission-fact-tongjiang = 同江的文件写明：政府办的景区、场馆免费，私人办的要少收。

free_admission-paper-certificate = 残疾人证，纸的或电子的都行
