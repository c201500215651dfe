# 反映问题、提建议、求助（信访）. domain.md 2.8 row 78. May be sent without a name.

petition-title = 反映问题、提建议、求助（信访）
petition-summary = 有问题、有意见、有难处，写给残联。残联处理，或转给该管的部门。
petition-situation = 我有问题要反映
petition-search = 信访 领导 见领导 反映问题 投诉 举报 告状 反映 意见 建议 求助 上访 12385 热线 态度不好 推来推去 没人管 不给办 表扬 感谢 信访代办

petition-who-1 = 谁都可以。不写名字也收，只是没法书面答复您。
    .other = 谁都可以。不写名字也收，只是没法书面答复。

petition-amount-1 = 不收钱。

petition-decides-1 = 县级残联登记。别的部门管的，转过去，并告诉您转给了谁。
    .other = 县级残联登记。别的部门管的，转过去，并说明转给了谁。

petition-time-1 = 多久答复，以当地公示为准。
petition-time-2 = 急的事不要等，先打12385（残疾人服务热线）。有危险打110。

petition-asked-1 = 哪一种，说的是什么事、哪个部门。
petition-asked-2 = 以前反映过没有，想要什么结果。
petition-asked-3 = 要不要联系您，由您定。
    .other = 要不要联系申请人，由申请人定。

petition-after-1 = 残联登记，给您一个编号。
    .other = 残联登记，给一个编号。
petition-after-2 = 处理以后答复您。您可以凭编号查。
    .other = 处理以后答复申请人。可以凭编号查。
petition-after-3 = 不会把您的信交给您反映的那个人。
    .other = 不会把信交给被反映的那个人。
petition-after-4 = 不满意的，可以请上一级再看。

petition-where-1 = 县级残联，村（居）委会也可以帮您代办。
    .other = 县级残联，村（居）委会也可以代办。
petition-where-2 = 不想写字，打12385说，或发手语视频。

petition-basis-1 = 信访工作条例
petition-basis-2 = 残疾人保障法

petition-declaration-1 = 我写的是我知道的真实情况。
petition-declaration-2 = 我知道，办理的部门要先核对，再处理。
petition-declaration-3 = 我知道，这些回答只用来办这件事。

## petition_kind

petition-petition_kind = 您想说哪一种？
    .other = 申请人想说哪一种？
petition-petition_kind-label = 哪一种
petition-petition_kind-why = 求助的先办。
petition-petition_kind-help = 求助，有难处
petition-petition_kind-complaint = 投诉，有人做得不对
petition-petition_kind-suggestion = 建议
petition-petition_kind-thanks = 表扬、感谢
petition-petition_kind-error-missing = 请选哪一种。

## petition_about

petition-petition_about = 说的是什么事？
petition-petition_about-label = 什么事
petition-petition_about-why = 转给管这件事的部门。
petition-petition_about-money = 补贴、低保
petition-petition_about-certificate = 残疾人证
petition-petition_about-health = 看病、康复、器具
petition-petition_about-school = 上学
petition-petition_about-work = 工作
petition-petition_about-home = 住房、无障碍
petition-petition_about-staff = 工作人员的态度、推诿
petition-petition_about-other = 其他
petition-petition_about-error-missing = 请选说的是什么事。

## petition_office

petition-petition_office = 是哪个部门、哪个窗口？
petition-petition_office-label = 部门或窗口
petition-petition_office-hint = 例如：某某镇便民服务中心3号窗口。不知道可以不填。
petition-petition_office-why = 好去核对。

## raised_before

petition-raised_before = 以前反映过吗？
petition-raised_before-label = 以前反映过没有
petition-raised_before-why = 反映过没解决的，换一个人来办。
petition-raised_before-no = 没有
petition-raised_before-unanswered = 反映过，没有答复
petition-raised_before-unsolved = 有答复，没有解决
petition-raised_before-error-missing = 请选以前反映过没有。

## petition_story

petition-petition_story = 请写下您要说的。
    .other = 请写下申请人要说的。
petition-petition_story-label = 内容
petition-petition_story-hint = 什么时候，在哪里，出了什么事，想怎么解决。几句就好。
petition-petition_story-why = 写得清楚，办得快。
petition-petition_story-error-missing = 请写几句您要说的。
    .other = 请写几句申请人要说的。

## reporter_name

petition-reporter_name = 您叫什么名字？
    .other = 申请人叫什么名字？
petition-reporter_name-label = 您的姓名（可以不填）
    .other = 申请人的姓名（可以不填）
petition-reporter_name-hint = 想要书面答复，请填。
petition-reporter_name-why = 书面答复要写明给谁。
