# 走失、流浪残疾人救助和寻亲. Questions of its own; the rest comes from shared.ftl.

lost_person_report-title = 走失、流浪的人求助和寻亲
lost_person_report-summary = 家人走失了，或看到流浪、迷路的人，都可以报告。不用登录，不用写名字。
lost_person_report-situation = 家人走丢了，或看到有人流浪
lost_person_report-search = 走失 走丢 丢了 找人 寻人 寻亲 失踪 迷路 流浪 乞讨 要饭 讨饭 救助站 老人走失 孩子走失 没有家 露宿 睡街上 桥洞 找不到家 老人丢了 孩子丢了 老年痴呆 阿尔茨海默 痴呆 孤独症走失 自闭症走丢 报警 救助管理站 捡到孩子 流浪汉 乞丐 无家可归 不认识家 没地方住 没地方睡

lost_person_report-who-1 = 谁都可以报告。不用登录，可以不写名字。
lost_person_report-who-2 = 有危险，或刚刚走失，先打110。

lost_person_report-amount-1 = 流浪、乞讨的人，可以得到临时吃住、看急病、送回家的帮助。
lost_person_report-amount-2 = 求助不收费。

lost_person_report-decides-1 = 民政部门的救助管理机构去帮，公安机关帮着找家人。

lost_person_report-time-1 = 人身安全的事不要等这里，先打110。
lost_person_report-time-2 = 这里的报告由当地工作人员处理，凭编号查进展。

lost_person_report-asked-1 = 是家人走失，还是看到有人流浪、迷路。
lost_person_report-asked-2 = 在哪里、什么时候看到的，是什么样的人。
lost_person_report-asked-3 = 要不要我们联系您（可以不留电话）。
    .other = 要不要我们联系申请人（可以不留电话）。

lost_person_report-after-1 = 工作人员转给救助管理机构和公安机关。
lost_person_report-after-2 = 天冷、有伤、是孩子的，会先处理。
lost_person_report-after-3 = 您可以凭编号查处理结果。
    .other = 可以凭编号查处理结果。

lost_person_report-where-1 = 最近的派出所、救助站，或乡镇（街道）。
lost_person_report-where-2 = 天冷、有伤、有危险，打110或120。不能打电话的，请身边的人代打。

lost_person_report-basis-1 = 《社会救助暂行办法》第五十条、第五十一条

lost_person_report-declaration-1 = 我报告的内容，是我看到的或知道的。
lost_person_report-declaration-2 = 我知道，这些内容只用来处理这件事。

lost_person_report-paper-photo = 这个人的照片
lost_person_report-paper-photo-when = 有的话带上，没有也先报

lost_person_report-kind = 您要报告哪一种？
    .other = 要报告哪一种？
lost_person_report-kind-label = 报告的事
lost_person_report-kind-hint = 家人刚走失，请先打110，再填这里。
lost_person_report-kind-why = 找家人和帮流浪的人，办法不一样。
lost_person_report-kind-family = 我的家人走失了
lost_person_report-kind-seen = 我看到有人流浪、迷路
lost_person_report-kind-self = 我自己没有地方去
lost_person_report-kind-error-missing = 请选一种。

lost_person_report-person_name = 走失的人叫什么名字？
lost_person_report-person_name-label = 走失的人的姓名
lost_person_report-person_name-hint = 姓名和小名都可以。
lost_person_report-person_name-why = 找到人的时候，用来核对。

lost_person_report-here = 您现在在哪里？
    .other = 申请人现在在哪里？
lost_person_report-here-label = 您在的地方
    .other = 申请人在的地方
lost_person_report-here-hint = 写路名、车站，或附近好找的地方。有危险的，请身边的人帮您打110。
    .other = 写路名、车站，或附近好找的地方。有危险的，请马上打110。
lost_person_report-here-why = 工作人员照这个地方来找您。
    .other = 工作人员照这个地方来找申请人。
lost_person_report-here-error-missing = 请写您现在在哪里。写附近好找的地方也行。
    .other = 请写申请人现在在哪里。写附近好找的地方也行。

lost_person_report-location = 在哪里看到的？
lost_person_report-location-label = 地点
lost_person_report-location-hint = 写到路名、村名或附近好找的地方。找家人的，写最后看到的地方。
lost_person_report-location-why = 工作人员照这个地方去找。
lost_person_report-location-error-missing = 请写一个地点，写附近好找的地方也行。

lost_person_report-seen_when = 什么时候看到的？
lost_person_report-seen_when-label = 时间
lost_person_report-seen_when-hint = 大概的时间就行。例如：今天下午3点，昨天晚上。
lost_person_report-seen_when-why = 时间越近，越好找。
lost_person_report-seen_when-error-missing = 请写大概的时间。例如：今天下午3点。

lost_person_report-self_need = 您现在要什么帮助？
    .other = 申请人现在要什么帮助？
lost_person_report-self_need-label = 要的帮助
lost_person_report-self_need-hint = 可以选几项。有危险，先打110或120。
lost_person_report-self_need-why = 救助站知道带什么来、安排什么。
lost_person_report-self_need-food = 吃的、喝的
lost_person_report-self_need-bed = 住的地方
lost_person_report-self_need-treatment = 看病
lost_person_report-self_need-home = 回家的路费或有人送
lost_person_report-self_need-family = 找家人
lost_person_report-self_need-safety = 有人打我、逼我，要躲开
lost_person_report-self_need-error-missing = 请选要的帮助。

lost_person_report-looks = 是什么样的人？
lost_person_report-looks-label = 人的样子
lost_person_report-looks-hint = 写您知道的：大概多大、男女、穿什么、会不会说话。请不要写身份证号。
    .other = 知道的都写上：大概多大、男女、穿什么、会不会说话。请不要写身份证号。
lost_person_report-looks-why = 工作人员照这些找人，见到能认出来。
lost_person_report-looks-error-missing = 请写一两句人的样子。

lost_person_report-danger = 有下面的情况吗？
lost_person_report-danger-label = 要紧的情况
lost_person_report-danger-hint = 有几样选几样。有危险，先打110或120。
lost_person_report-danger-why = 有这些情况的，先去帮。
lost_person_report-danger-injured = 受伤或生病
lost_person_report-danger-cold = 冷、饿
lost_person_report-danger-child = 是孩子
lost_person_report-danger-old = 是老人
lost_person_report-danger-no_words = 说不清自己是谁
lost_person_report-danger-traffic = 在路上，有车
lost_person_report-danger-none = 没有，或不知道
lost_person_report-danger-error-missing = 请选看到的情况。不知道，选最后一项。
lost_person_report-danger-error-none-and-other = “没有，或不知道”不能和别的一起选。请只留一样。
