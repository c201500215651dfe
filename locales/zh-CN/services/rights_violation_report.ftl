# 举报侵害残疾人权益. domain.md 2.8 row 79. May be sent without a name.

rights_violation_report-title = 举报侵害残疾人权益
rights_violation_report-summary = 有人打骂、虐待、骗钱、关押、侮辱残疾人，请告诉我们。
rights_violation_report-situation = 我，或者我认识的残疾人，被人欺负
rights_violation_report-search = 举报 虐待 打人 家暴 关起来 锁起来 骗钱 扣残疾证 扣补贴 侮辱 歧视 性侵 遗弃 拐卖 强迫 乞讨 欺负 不让进 导盲犬

rights_violation_report-who-1 = 谁都可以举报，不写名字也可以。听说的、看到的都可以。

rights_violation_report-amount-1 = 不收钱。

rights_violation_report-decides-1 = 县级残联核对。违法的交给公安等部门。

rights_violation_report-time-1 = 有人现在有危险，不要等。马上打110，受伤打120。
rights_violation_report-time-2 = 不方便打电话，请旁边的人打，或发短信到12110（当地开通的）。

rights_violation_report-asked-1 = 现在有没有危险，出了什么事。
rights_violation_report-asked-2 = 是谁受害，在哪里，什么时候。
rights_violation_report-asked-3 = 有什么证据。要不要联系您，由您定。
    .other = 有什么证据。要不要联系申请人，由申请人定。

rights_violation_report-after-1 = 残联先看人安不安全，再核对。
rights_violation_report-after-2 = 举报人是谁，不告诉别人。
rights_violation_report-after-3 = 记下编号，可以自己查处理的情况。
rights_violation_report-after-4 = 要打官司的，可以申请法律援助。

rights_violation_report-where-1 = 派出所、县级残联、村（居）委会、妇联都可以。
rights_violation_report-where-2 = 也可以打12385（残疾人服务热线）。

rights_violation_report-basis-1 = 残疾人保障法
rights_violation_report-basis-2 = 反家庭暴力法

rights_violation_report-declaration-1 = 我写的是我知道的真实情况。
rights_violation_report-declaration-2 = 我知道，办理的部门要先核对，再处理。
rights_violation_report-declaration-3 = 我知道，这些回答只用来办这件事。

## danger_now

rights_violation_report-danger_now = 现在有危险吗？
rights_violation_report-danger_now-label = 现在有没有危险
rights_violation_report-danger_now-hint = 有危险，请先打110。打完再回来填。
rights_violation_report-danger_now-why = 有危险的，先处理。
rights_violation_report-danger_now-yes = 有，现在就有
rights_violation_report-danger_now-maybe = 可能会再发生
rights_violation_report-danger_now-no = 没有，已经过去了
rights_violation_report-danger_now-error-missing = 请选现在有没有危险。

## violation

rights_violation_report-violation = 出了什么事？
rights_violation_report-violation-label = 什么事
rights_violation_report-violation-why = 不同的事，由不同的部门管。
rights_violation_report-violation-violence = 打人、虐待
rights_violation_report-violation-locked = 关起来、锁起来
rights_violation_report-violation-sexual = 性侵、猥亵
rights_violation_report-violation-abandoned = 不管、遗弃
rights_violation_report-violation-money = 骗钱、扣补贴、扣银行卡
rights_violation_report-violation-certificate = 扣残疾人证、冒用
rights_violation_report-violation-begging = 强迫乞讨、卖艺、干活
rights_violation_report-violation-refused = 因为残疾不让进、不给办
rights_violation_report-violation-insult = 侮辱、取笑，包括网上
rights_violation_report-violation-other = 其他
rights_violation_report-violation-error-missing = 请选出了什么事。找不到，选“其他”。

## victim

rights_violation_report-victim = 受害的是谁？
rights_violation_report-victim-label = 受害的人
rights_violation_report-victim-hint = 不用写姓名。
rights_violation_report-victim-why = 孩子和说不清话的人，要先保护。
rights_violation_report-victim-self = 我自己
rights_violation_report-victim-child = 一个孩子
rights_violation_report-victim-adult = 一个大人
rights_violation_report-victim-several = 几个人
rights_violation_report-victim-error-missing = 请选受害的是谁。

## violation_place

rights_violation_report-violation_place = 在哪里？
rights_violation_report-violation_place-label = 地方
rights_violation_report-violation_place-hint = 写到村、小区或单位，越细越好找。例如：某某小区2号楼。
rights_violation_report-violation_place-why = 工作人员去那里找人。
rights_violation_report-violation_place-error-missing = 请写在哪里。例如：某某小区2号楼。

## violation_story

rights_violation_report-violation_story = 请说说经过。
rights_violation_report-violation_story-label = 经过
rights_violation_report-violation_story-hint = 什么时候，谁做了什么，还在不在发生。几句就好。
rights_violation_report-violation_story-why = 写得清楚，处理得快。
rights_violation_report-violation_story-error-missing = 请写几句经过。

## proof

rights_violation_report-proof = 有什么证据？
rights_violation_report-proof-label = 证据
rights_violation_report-proof-hint = 可以选几项。先收好，不用现在交。
rights_violation_report-proof-why = 没有证据也可以举报。
rights_violation_report-proof-photo = 照片、录像
rights_violation_report-proof-chat = 聊天记录、录音
rights_violation_report-proof-medical = 伤情、病历
rights_violation_report-proof-witness = 有人看见
rights_violation_report-proof-nothing = 没有
rights_violation_report-proof-error-missing = 请选有什么证据。没有，选“没有”。
rights_violation_report-proof-error-none-and-other = “没有”不能和别的一起选。请只留一样。

## phone_if_wished

rights_violation_report-phone_if_wished-hint = 和伤人的人住在一起，请填别人看不到的号码，或空着。
