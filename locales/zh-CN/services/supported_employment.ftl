# 辅助性就业. domain.md 2.7 row 61.

supported_employment-title = 辅助性就业
supported_employment-summary = 在有人带、有人照看的地方，做简单的活，有收入。
supported_employment-situation = 他能做简单的活，但要有人带
supported_employment-search = 辅助性就业 工疗 农疗 工疗站 庇护工场 智力残疾 精神残疾 简单的活 手工 有人带 上班 自闭症大了

supported_employment-who-1 = 智力、精神、重度肢体残疾，在一般单位上班有困难的人。

supported_employment-amount-1 = 按干的活给钱。补贴多少，以当地公示为准。

supported_employment-decides-1 = 县级残联决定。

supported_employment-time-1 = 有名额就安排。多久有，以当地公示为准。

supported_employment-asked-1 = 本人愿不愿意，想在哪里做。
supported_employment-asked-2 = 会做什么，身边要不要人，能不能自己来。
supported_employment-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

supported_employment-after-1 = 残联评估（看能做什么，要人带到什么程度）。
supported_employment-after-2 = 先试几天。本人愿意再留下。
supported_employment-after-3 = 签协议，写明做多久、给多少钱。

supported_employment-where-1 = 乡镇（街道）窗口，或县级残联。

supported_employment-together-1 = 能不能同时享受托养补助，请先问残联。

supported_employment-basis-1 = 残疾人就业条例
supported_employment-basis-2 = 户籍地自己公布的规定

supported_employment-declaration-1 = 我填的内容都是真的，没有隐瞒。
supported_employment-declaration-2 = 我同意办理的部门核对这件事要用的信息。
supported_employment-declaration-3 = 情况变了，我会主动告诉办理的部门。
supported_employment-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Facts of places

supported_employment-fact-places_180 = 赤峰市2021—2025年规划的目标：帮180人辅助性就业。名额够不够，请问旗县区残联。
supported_employment-fact-places_10 = 林西县2021—2025年规划的目标：帮10人辅助性就业。名额够不够，请问县残联。
supported_employment-fact-one_centre = 同江市的文件：办一个辅助性就业机构。

## workplace

supported_employment-workplace = 想在哪里做？
supported_employment-workplace-label = 想去的地方
supported_employment-workplace-why = 有的在机构里，有的在家里、在地里。
supported_employment-workplace-centre = 去机构，和大家一起
supported_employment-workplace-farm = 种地、养殖
supported_employment-workplace-home = 在家里做手工
supported_employment-workplace-unsure = 想先看看
supported_employment-workplace-error-missing = 请选想去的地方。

## simple_tasks

supported_employment-simple_tasks = 会做哪些活？
supported_employment-simple_tasks-label = 会做的活
supported_employment-simple_tasks-hint = 学过、在家做过的都算。
supported_employment-simple_tasks-why = 按会做的安排，再慢慢学。
supported_employment-simple_tasks-pack = 装袋、贴标签
supported_employment-simple_tasks-craft = 串珠、编织、手工
supported_employment-simple_tasks-clean = 擦、扫、洗
supported_employment-simple_tasks-kitchen = 择菜、洗碗
supported_employment-simple_tasks-field = 浇水、喂牲口
supported_employment-simple_tasks-computer = 用电脑、手机
supported_employment-simple_tasks-learn = 还没做过，可以学
supported_employment-simple_tasks-error-missing = 请选会做的。没做过，选“可以学”。

## near_help

supported_employment-near_help = 做事时，身边要不要人？
supported_employment-near_help-label = 身边要人的程度
supported_employment-near_help-why = 决定一个人带几个人。
supported_employment-near_help-sometimes = 有人教，学会了自己做
supported_employment-near_help-often = 要常常提醒
supported_employment-near_help-always = 身边不能离人
supported_employment-near_help-error-missing = 请选身边要不要人。

## travel_way

supported_employment-travel_way = 怎么去上班？
supported_employment-travel_way-label = 上班的路
supported_employment-travel_way-why = 来不了的，看能不能接送。
supported_employment-travel_way-alone = 自己能去
supported_employment-travel_way-brought = 家人送
supported_employment-travel_way-fetched = 需要接送
supported_employment-travel_way-error-missing = 请选怎么去。
