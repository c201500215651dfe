# 辅助器具免费携带.

device_carriage-title = 轮椅、拐杖等免费带上车船
device_carriage-summary = 坐公共交通，随身必须用的轮椅、拐杖、盲杖等，不另外收钱。
device_carriage-situation = 我坐轮椅，怕上车要加钱
device_carriage-search = 轮椅上车 轮椅收费 带轮椅 带拐杖 盲杖 助行器 托运轮椅 行李费 导盲犬 坐车带狗 上车被拒 电动轮椅 坐火车轮椅 飞机轮椅 助步器 上车 不让上车 折叠轮椅 轮椅托运 电动车 安检

device_carriage-who-1 = 坐公交、长途车、火车、船的残疾人。
device_carriage-who-2 = 随身必须用的才免费，例如轮椅、拐杖、盲杖、助行器。

device_carriage-amount-1 = 免费带，不另外买票。
device_carriage-amount-2 = 电动轮椅能不能带、电池怎么办，各公司规定不同，先打电话问。

device_carriage-decides-1 = 法律写明可以免费带，不用申请。

device_carriage-time-1 = 不用申请，当时就能带。

device_carriage-after-1 = 上车前说一声：我用轮椅，要放哪里，要不要人帮。
device_carriage-after-2 = 坐火车、飞机、长途车，先打电话约好帮忙的人。
device_carriage-after-3 = 带导盲犬的，给狗戴好明显的标志和保护用具。
device_carriage-after-4 = 要加钱或不让上车，记下车号、时间、车站，再投诉。

device_carriage-where-1 = 车站、机场的服务台。火车可以打12306。
device_carriage-where-2 = 投诉打12328（交通）或12345。不方便说话的，请人代打。

device_carriage-basis-1 = 《残疾人保障法》第五十条：可以免费携带随身必备的辅助器具
device_carriage-basis-2 = 《无障碍环境建设法》第四十二条、第四十六条：车站要帮忙，服务犬可以带

device_carriage-fact-tongjiang = 同江的文件也写明：残疾人自己用的辅助器具，免费带上公共交通。

device_carriage-paper-certificate = 残疾人证（有的话）
