# 对公示有意见. domain.md 2.8 row 75, R6. May be sent without a name.

publicity_objection-title = 对公示有意见
publicity_objection-summary = 公示（贴出的领补贴名单）有错、漏了人、写多了隐私，告诉乡镇或街道。
publicity_objection-situation = 公示名单不对，或者写了我的隐私
publicity_objection-search = 公示 名单 异议 不对 不公平 不该领 冒领 漏了 隐私 身份证号 贴出来 举报 张榜 公示栏

publicity_objection-who-1 = 谁都可以提。不写名字也可以。

publicity_objection-amount-1 = 不收钱。

publicity_objection-decides-1 = 贴公示的乡镇（街道）核对。

publicity_objection-time-1 = 公示一般贴7天。过了7天也可以提。
publicity_objection-time-2 = 多久核对好，以当地公示为准。写多了隐私的，请要求马上改。

publicity_objection-asked-1 = 哪里不对，在哪里看到的。
publicity_objection-asked-2 = 您知道的情况。要不要联系您，由您定。
    .other = 申请人知道的情况。要不要联系申请人，由申请人定。

publicity_objection-after-1 = 乡镇（街道）核对，有错就改。
publicity_objection-after-2 = 提意见的人是谁，不告诉别人。
publicity_objection-after-3 = 记下编号，可以自己查结果。
publicity_objection-after-4 = 补贴照发，不因为有人提意见就停。核实有错的再处理。

publicity_objection-where-1 = 贴公示的村（居）委会、乡镇（街道）。

publicity_objection-basis-1 = 户籍地自己公布的规定
publicity_objection-basis-2 = 个人信息保护法

publicity_objection-declaration-1 = 我写的是我知道的真实情况。
publicity_objection-declaration-2 = 我知道，办理的部门要先核对，再处理。
publicity_objection-declaration-3 = 我知道，这些回答只用来办这件事。

## objection

publicity_objection-objection = 哪里不对？
publicity_objection-objection-label = 哪里不对
publicity_objection-objection-why = 写多了隐私的，先改。
publicity_objection-objection-not_entitled = 名单里有人不该领
publicity_objection-objection-missing = 该领的人没有在名单里
publicity_objection-objection-amount = 钱数、种类、起始月不对
publicity_objection-objection-privacy = 写了身份证号、病情等隐私
publicity_objection-objection-not_posted = 该公示的没有公示
publicity_objection-objection-mine = 写我的内容不对
publicity_objection-objection-error-missing = 请选哪里不对。

## seen_where

publicity_objection-seen_where = 在哪里看到的？
publicity_objection-seen_where-label = 看到的地方
publicity_objection-seen_where-why = 工作人员去那里核对、更正。
publicity_objection-seen_where-village_board = 村里、社区的公示栏
publicity_objection-seen_where-township_board = 乡镇、街道的公示栏
publicity_objection-seen_where-online = 网站、公众号
publicity_objection-seen_where-chat = 微信群
publicity_objection-seen_where-nowhere = 没有看到公示
publicity_objection-seen_where-error-missing = 请选在哪里看到的。

## seen_place

publicity_objection-seen_place = 是哪个村、哪个网站或哪个群？
publicity_objection-seen_place-label = 具体的地方
publicity_objection-seen_place-hint = 例如：某某村的公示栏。
publicity_objection-seen_place-why = 好找到那张名单。
publicity_objection-seen_place-error-missing = 请写具体的地方。例如：某某村的公示栏。

## seen_on

publicity_objection-seen_on = 哪天看到的？
publicity_objection-seen_on-label = 看到的日子
publicity_objection-seen_on-hint = 记不清可以不填。例如：2026年11月20日。
publicity_objection-seen_on-why = 好找到那次公示。

## what_known

publicity_objection-what_known = 请说说您知道的情况。
    .other = 请说说申请人知道的情况。
publicity_objection-what_known-label = 情况
publicity_objection-what_known-hint = 几句就好。不用写别人的身份证号。
publicity_objection-what_known-why = 写得清楚，核对得快。
publicity_objection-what_known-error-missing = 请写几句情况。
