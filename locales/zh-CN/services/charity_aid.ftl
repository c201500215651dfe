# 慈善救助. domain.md 2.8 row 83.

charity_aid-title = 慈善救助
charity_aid-summary = 政府的救助不够，还可以找慈善组织。先认清真假，再交材料。
charity_aid-situation = 政府的补助不够，还差一大笔钱
charity_aid-search = 慈善 捐款 募捐 求助 众筹 水滴筹 轻松筹 红十字 慈善总会 基金会 大病救助 助学 爱心 好心人 骗捐

charity_aid-who-1 = 生病、上学、遇到难处，花费很大的残疾人和家庭。

charity_aid-amount-1 = 帮多少，由慈善组织决定。

charity_aid-decides-1 = 慈善组织自己决定。政府不替它们收钱。

charity_aid-time-1 = 随时可以问。每个项目有自己的截止日期。

charity_aid-after-1 = 先申请政府的：低保、临时救助、医疗救助、残疾人两项补贴。
charity_aid-after-2 = 再问慈善的：当地慈善总会、红十字会、残疾人福利基金会有哪些项目。
charity_aid-after-3 = 认真假：在“慈善中国”网站，可以查慈善组织和募捐是不是登记过的。
charity_aid-after-4 = 要您先交钱、交“手续费”的，都是骗子。请打110。
    .other = 要先交钱、交“手续费”的，都是骗子。请打110。
charity_aid-after-5 = 不想公开照片和病情，可以不同意。

charity_aid-where-1 = 县级民政部门、残联、慈善总会、红十字会。

charity_aid-together-1 = 一次性的慈善帮助算不算家庭收入，请问民政部门。

charity_aid-basis-1 = 慈善法
