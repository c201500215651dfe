# 突发事件求助. domain.md 2.8 row 80. Without an account.

emergency_help-title = 突发事件求助
emergency_help-summary = 遇到灾害、停电、照顾的人倒下了，请乡镇或街道来帮忙。
emergency_help-situation = 出了急事，家里残疾人没人管
emergency_help-search = 紧急 急事 求助 救命 水灾 地震 大雪 火灾 停电 呼吸机 制氧机 没药 没饭 照顾的人住院 妈妈住院 没人照顾 被困 疏散 撤离 轮椅出不去

emergency_help-who-1 = 谁都可以替残疾人求助。不用登录。

emergency_help-amount-1 = 不收钱。

emergency_help-decides-1 = 乡镇（街道）安排人。

emergency_help-time-1 = 有生命危险，不要填表。马上打110、119（着火）或120（急救）。
emergency_help-time-2 = 打不了电话，请别人帮忙打，或发短信到12110（当地开通的）。
emergency_help-time-3 = 这份求助，夜里和节假日可能没有人看。

emergency_help-asked-1 = 出了什么事，人在哪里，有几个人。
emergency_help-asked-2 = 要什么帮助，怎么联系您。
    .other = 要什么帮助，怎么联系申请人。

emergency_help-after-1 = 工作人员联系您，或直接去找您。
    .other = 工作人员联系申请人，或直接去找人。
emergency_help-after-2 = 撤离的时候，轮椅、药、残疾人证随身带。
emergency_help-after-3 = 没有人照顾的，先安排人照看，再想长久的办法。

emergency_help-where-1 = 村（居）委会、乡镇（街道）值班室。

emergency_help-together-1 = 事后花费大的，可以申请临时救助。

emergency_help-basis-1 = 突发事件应对法
emergency_help-basis-2 = 无障碍环境建设法

emergency_help-declaration-1 = 我写的是我知道的真实情况。
emergency_help-declaration-2 = 我知道，办理的部门要先核对，再处理。
emergency_help-declaration-3 = 我知道，这些回答只用来办这件事。

## emergency

emergency_help-emergency = 出了什么事？
emergency_help-emergency-label = 什么事
emergency_help-emergency-hint = 有生命危险，请先打110、119或120。
emergency_help-emergency-why = 知道什么事，才好派人、带东西。
emergency_help-emergency-disaster = 水灾、大雪、地震、着火
emergency_help-emergency-power = 停电，家里有呼吸机、制氧机等
emergency_help-emergency-carer = 照顾的人病了、走了、被带走了
emergency_help-emergency-supplies = 没有药、没有吃的、没有水
emergency_help-emergency-trapped = 被困，出不来
emergency_help-emergency-other = 其他急事
emergency_help-emergency-error-missing = 请选出了什么事。

## emergency_place

emergency_help-emergency_place = 人在哪里？
emergency_help-emergency_place-label = 地方
emergency_help-emergency_place-hint = 写到门牌和楼层。例如：某某村三组，村口第二家。
emergency_help-emergency_place-why = 工作人员去那里找您。
    .other = 工作人员去那里找申请人。
emergency_help-emergency_place-error-missing = 请写在哪里，写到能找到的地方。

## people_count

emergency_help-people_count = 有几个人要帮？
emergency_help-people_count-label = 人数
emergency_help-people_count-hint = 填数字。例如：2。
emergency_help-people_count-why = 好安排车和人手。
emergency_help-people_count-error-missing = 请填人数。例如：2。

## emergency_needs

emergency_help-emergency_needs = 要什么帮助？
emergency_help-emergency_needs-label = 要的帮助
emergency_help-emergency_needs-hint = 可以选几项。
emergency_help-emergency_needs-why = 一次带齐。
emergency_help-emergency_needs-carry = 抬人、轮椅能上的车
emergency_help-emergency_needs-electricity = 供电、氧气
emergency_help-emergency_needs-medicine = 药
emergency_help-emergency_needs-food = 吃的、喝的
emergency_help-emergency_needs-carer = 有人照看
emergency_help-emergency_needs-sign = 手语，或写字沟通
emergency_help-emergency_needs-guide = 看不见，要人带路
emergency_help-emergency_needs-calm = 怕生、怕响，要慢慢来
emergency_help-emergency_needs-warm = 取暖、住的地方
emergency_help-emergency_needs-error-missing = 请选要什么帮助。

## phone_if_wished

emergency_help-phone_if_wished = 打哪个电话能找到您？
    .other = 打哪个电话能找到申请人？
emergency_help-phone_if_wished-label = 电话（没有可以不填）
emergency_help-phone_if_wished-hint = 填身边能接的电话。接不了电话，写在上面也行，我们发短信。
emergency_help-phone_if_wished-why = 找不到地方，好问您。
    .other = 找不到地方，好打电话问。
