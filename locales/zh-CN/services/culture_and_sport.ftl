# 文化和体育活动. domain.md 2.8 row 81.

culture_and_sport-title = 文化和体育活动
culture_and_sport-summary = 看书、看电影、参加活动、练体育、学艺术，报名就能参加。
culture_and_sport-situation = 我想参加活动，认识朋友
culture_and_sport-search = 文化 体育 活动 看书 图书馆 盲文书 有声书 听书 电影 无障碍电影 口述电影 运动 运动员 残奥 特奥 聋奥 轮椅篮球 健身 唱歌 跳舞 画画 书法 艺术团 五个一

culture_and_sport-who-1 = 残疾人都可以参加。家人可以陪着来。

culture_and_sport-amount-1 = 一般免费。要不要买票、有没有路费，以当地公示为准。

culture_and_sport-decides-1 = 县级残联安排。选运动员、演员，看训练和选拔。

culture_and_sport-time-1 = 有活动就通知您。什么时候有，以当地公示为准。
    .other = 有活动就通知申请人。什么时候有，以当地公示为准。

culture_and_sport-asked-1 = 想参加什么，要什么方便。
culture_and_sport-asked-2 = 怎么去，怎么联系您。
    .other = 怎么去，怎么联系申请人。

culture_and_sport-after-1 = 残联记下您的报名，有活动先通知您。
    .other = 残联记下申请人的报名，有活动先通知申请人。
culture_and_sport-after-2 = 出不了门的，可以把书、电影、活动送到家里。
culture_and_sport-after-3 = 不想再收通知，随时可以说。

culture_and_sport-where-1 = 县级残联、图书馆、文化馆、社区。

culture_and_sport-basis-1 = 残疾人保障法
culture_and_sport-basis-2 = 无障碍环境建设法

culture_and_sport-declaration-1 = 我填的内容都是真的，没有隐瞒。
culture_and_sport-declaration-2 = 我同意办理的部门核对这件事要用的信息。
culture_and_sport-declaration-3 = 情况变了，我会主动告诉办理的部门。
culture_and_sport-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## activity

culture_and_sport-activity = 想参加什么？
culture_and_sport-activity-label = 想参加的
culture_and_sport-activity-hint = 可以选几项。
culture_and_sport-activity-why = 有了就通知您。
    .other = 有了就通知申请人。
culture_and_sport-activity-reading = 看书、听书、借盲文书
culture_and_sport-activity-film = 看无障碍电影
culture_and_sport-activity-outing = 逛公园、看展览、出去走走
culture_and_sport-activity-group = 唱歌、跳舞、下棋、手工
culture_and_sport-activity-fitness = 健身、康复体育
culture_and_sport-activity-athlete = 当运动员，参加比赛
culture_and_sport-activity-arts = 学艺术，上台表演
culture_and_sport-activity-error-missing = 请选想参加的。

## reading_form

culture_and_sport-reading_form = 用什么方式看书、看电影？
culture_and_sport-reading_form-label = 看的方式
culture_and_sport-reading_form-hint = 可以选几项。
culture_and_sport-reading_form-why = 按这个准备。
culture_and_sport-reading_form-braille = 盲文
culture_and_sport-reading_form-audio = 听的书、口述电影
culture_and_sport-reading_form-large_print = 大字
culture_and_sport-reading_form-captions = 字幕、手语
culture_and_sport-reading_form-easy = 简单好懂的
culture_and_sport-reading_form-home = 送到家里
culture_and_sport-reading_form-error-missing = 请选看的方式。

## sport

culture_and_sport-sport = 想练什么项目，以前练过吗？
culture_and_sport-sport-label = 体育项目
culture_and_sport-sport-hint = 例如：轮椅篮球，没练过。
culture_and_sport-sport-why = 给您找教练和训练的地方。
    .other = 给申请人找教练和训练的地方。
culture_and_sport-sport-error-missing = 请写想练什么。不知道，写“想试试”。

## talent

culture_and_sport-talent = 会什么，想学什么？
culture_and_sport-talent-label = 艺术
culture_and_sport-talent-hint = 例如：会拉二胡，想学画画。
culture_and_sport-talent-why = 给您找老师和上台的机会。
    .other = 给申请人找老师和上台的机会。
culture_and_sport-talent-error-missing = 请写会什么、想学什么。

## activity_support

culture_and_sport-activity_support = 参加活动，要什么方便？
culture_and_sport-activity_support-label = 要的方便
culture_and_sport-activity_support-hint = 可以选几项。
culture_and_sport-activity_support-why = 办活动的人先准备好。
culture_and_sport-activity_support-sign = 手语、字幕
culture_and_sport-activity_support-describe = 有人讲给我听
culture_and_sport-activity_support-wheelchair = 轮椅能进、有无障碍厕所
culture_and_sport-activity_support-companion = 有人陪
culture_and_sport-activity_support-quiet = 安静、人少
culture_and_sport-activity_support-transport = 接送
culture_and_sport-activity_support-nothing = 都不用
culture_and_sport-activity_support-error-missing = 请选要的方便。不用，选“都不用”。
culture_and_sport-activity_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。
