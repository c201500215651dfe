# 帮办、代办、上门办. domain.md 2.8 row 73, R11.1.

assisted_service-title = 帮办、代办、上门办
assisted_service-summary = 自己办不了，请工作人员帮您填、替您跑，或者到家里来办。
    .other = 自己办不了，请工作人员帮着填、帮着跑，或者到家里来办。
assisted_service-situation = 我出不了门，自己办不了
assisted_service-search = 上门 读不了字 看不了字 填表 帮我填表 上门办 代办 帮办 帮忙填 不会填 不会用手机 不识字 出不了门 卧床 跑腿 替我办 网格员 专职委员

assisted_service-who-1 = 出不了门、看不了字、不会用手机的人，都可以申请。
assisted_service-who-2 = 老人、照顾残疾人走不开的家人，也可以。

assisted_service-amount-1 = 不收钱。

assisted_service-decides-1 = 户籍地或居住地的乡镇（街道）安排。

assisted_service-time-1 = 多久来，以当地公示为准。来以前先和您约。
    .other = 多久来，以当地公示为准。来以前先约好。

assisted_service-asked-1 = 要办什么，为什么自己办不了。
assisted_service-asked-2 = 什么时候、到哪里来，怎么联系您。
    .other = 什么时候、到哪里来，怎么联系申请人。

assisted_service-after-1 = 工作人员打电话、发短信，和您约时间。
    .other = 工作人员打电话、发短信，约好时间。
assisted_service-after-2 = 来的人要给您看工作证。没有证的，不要开门。
    .other = 来的人要出示工作证。没有证的，不要开门。
assisted_service-after-3 = 填好以后，读给您听，或给您看。您同意了才交。
    .other = 填好以后，读给申请人听，或给申请人看。申请人同意了才交。
assisted_service-after-4 = 不要把银行卡密码告诉任何人。

assisted_service-where-1 = 村（居）委会，或乡镇（街道）便民服务窗口。

assisted_service-basis-1 = 无障碍环境建设法 第三十九条
assisted_service-basis-2 = 户籍地自己公布的规定

assisted_service-declaration-1 = 我填的内容都是真的。
assisted_service-declaration-2 = 我知道，帮办的人只能照我的意思填。
assisted_service-declaration-3 = 我知道，这些回答只用来安排帮办。

## help_matter

assisted_service-help_matter = 要办什么事？
assisted_service-help_matter-label = 要办的事
assisted_service-help_matter-hint = 可以选几项。
assisted_service-help_matter-why = 来的人把要用的材料一次带齐。
assisted_service-help_matter-subsidy = 残疾人两项补贴
assisted_service-help_matter-certificate = 残疾人证
assisted_service-help_matter-dibao = 低保、临时救助
assisted_service-help_matter-device = 轮椅、助听器等器具
assisted_service-help_matter-notice = 看不懂通知，请人讲
assisted_service-help_matter-bank = 去银行、激活社保卡
assisted_service-help_matter-other = 其他
assisted_service-help_matter-error-missing = 请选要办的事。

## other_matter

assisted_service-other_matter = 要办的是什么事？
assisted_service-other_matter-label = 其他事
assisted_service-other_matter-hint = 几个字就好。例如：医保缴费。
assisted_service-other_matter-why = 找会办这件事的人来。
assisted_service-other_matter-error-missing = 请写要办什么事。例如：医保缴费。

## help_kind

assisted_service-help_kind = 要怎么帮？
assisted_service-help_kind-label = 帮的办法
assisted_service-help_kind-why = 有的要人来，有的打个电话就行。
assisted_service-help_kind-home = 到家里来办
assisted_service-help_kind-window = 在窗口帮我填
assisted_service-help_kind-go = 替我去办
assisted_service-help_kind-go-hint = 来的人会请您写一张委托书，或按手印。
    .other = 来的人会请申请人写一张委托书，或按手印。
assisted_service-help_kind-phone = 打电话教我
assisted_service-help_kind-sign = 用手语帮我
assisted_service-help_kind-error-missing = 请选要怎么帮。

## help_reason

assisted_service-help_reason = 自己办，难在哪里？
assisted_service-help_reason-label = 难在哪里
assisted_service-help_reason-hint = 可以选几项。
assisted_service-help_reason-why = 来的人好带上合适的东西，例如大字表、盲文、手语翻译。
assisted_service-help_reason-out = 出不了门
assisted_service-help_reason-see = 看不见字
assisted_service-help_reason-read = 不识字
assisted_service-help_reason-hear = 听不见
assisted_service-help_reason-hand = 手不能写
assisted_service-help_reason-phone = 没有手机，或不会用
assisted_service-help_reason-care = 要照顾人，走不开
assisted_service-help_reason-far = 路太远
assisted_service-help_reason-error-missing = 请选难在哪里。

## residence

assisted_service-residence-why = 工作人员到这里找您。
    .other = 工作人员到这里找申请人。
