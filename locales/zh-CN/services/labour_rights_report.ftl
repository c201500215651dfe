# 举报欠薪、歧视、强迫劳动. domain.md 2.7 row 69. May be sent without a name.

labour_rights_report-title = 举报欠薪、歧视、强迫劳动
labour_rights_report-summary = 单位欠残疾人的工资、歧视残疾人、强迫干活，告诉劳动监察部门。
labour_rights_report-situation = 单位欠我工资，或者因为残疾不要我
labour_rights_report-search = 欠薪 老板不给工资 不给工资 不发工资 老板 欠工资 不给钱 拖欠 讨薪 歧视 不要残疾人 辞退 开除 强迫劳动 黑工厂 没签合同 不交社保 挂证 举报 投诉 劳动监察

labour_rights_report-who-1 = 谁都可以举报。不写名字也可以。
labour_rights_report-who-2 = 讨自己的工资，要写名字和电话，才能发给您。
    .other = 讨工资的，要写本人的名字和电话，才能发给本人。

labour_rights_report-amount-1 = 不收钱。

labour_rights_report-decides-1 = 县级人社部门的劳动监察处理。

labour_rights_report-time-1 = 多久处理，以当地公示为准。
labour_rights_report-time-2 = 有人被关、被打，不要等。马上打110。

labour_rights_report-asked-1 = 什么事，哪家单位，从什么时候开始。
labour_rights_report-asked-2 = 有什么证据。要不要联系您，由您定。
    .other = 有什么证据。要不要联系申请人，由申请人定。

labour_rights_report-after-1 = 劳动监察核对，去单位查。
labour_rights_report-after-2 = 不告诉单位是谁举报的。
labour_rights_report-after-3 = 记下编号，可以自己查处理的情况。
labour_rights_report-after-4 = 对处理不满意，可以申请劳动仲裁，也可以申请法律援助。

labour_rights_report-where-1 = 县级人社部门的劳动监察窗口，或打12333（人社服务热线）。

labour_rights_report-basis-1 = 劳动法
labour_rights_report-basis-2 = 劳动保障监察条例
labour_rights_report-basis-3 = 残疾人就业条例

labour_rights_report-declaration-1 = 我写的是我知道的真实情况。
labour_rights_report-declaration-2 = 我知道，办理的部门要先核对，再处理。
labour_rights_report-declaration-3 = 我知道，这些回答只用来办这件事。

## labour_matter

labour_rights_report-labour_matter = 出了什么事？
labour_rights_report-labour_matter-label = 什么事
labour_rights_report-labour_matter-hint = 选最要紧的一项。别的可以写在后面。
labour_rights_report-labour_matter-why = 人身危险的，先处理。
labour_rights_report-labour_matter-unpaid = 欠工资
labour_rights_report-labour_matter-discrimination = 因为残疾不要、少给钱
labour_rights_report-labour_matter-forced = 强迫干活、扣证件、不让走
labour_rights_report-labour_matter-dismissed = 无故辞退
labour_rights_report-labour_matter-no_contract = 不签合同、不交社保
labour_rights_report-labour_matter-certificate_misuse = 用我的残疾人证挂名
labour_rights_report-labour_matter-danger = 干活的地方有危险
labour_rights_report-labour_matter-error-missing = 请选出了什么事。

## in_danger

labour_rights_report-in_danger = 现在有人有危险吗？
labour_rights_report-in_danger-label = 现在有没有危险
labour_rights_report-in_danger-hint = 有危险，请马上打110。打不了电话，请别人帮忙打。
labour_rights_report-in_danger-why = 有危险的，先处理。
labour_rights_report-in_danger-yes = 有
labour_rights_report-in_danger-no = 没有
labour_rights_report-in_danger-error-missing = 请选“有”或“没有”。

## employer

labour_rights_report-employer = 是哪家单位，在哪里？
labour_rights_report-employer-label = 单位和地方
labour_rights_report-employer-hint = 写单位名称和地址。不知道名称，写在哪里、老板姓什么。
labour_rights_report-employer-why = 劳动监察要去那里查。
labour_rights_report-employer-error-missing = 请写是哪家单位，或在哪里。

## matter_since

labour_rights_report-matter_since = 从什么时候开始？
labour_rights_report-matter_since-label = 开始的日子
labour_rights_report-matter_since-hint = 记不清，填大概的日子。例如：2026年6月1日。
labour_rights_report-matter_since-why = 用来算欠了多久。
labour_rights_report-matter_since-error-missing = 请填开始的日子。例如：2026年6月1日。

## what_happened

labour_rights_report-what_happened = 请说说经过。
labour_rights_report-what_happened-label = 经过
labour_rights_report-what_happened-hint = 几句就好。例如：做了几个月，欠多少钱，老板怎么说。
labour_rights_report-what_happened-why = 写得清楚，查得快。
labour_rights_report-what_happened-error-missing = 请写几句经过。

## proof

labour_rights_report-proof = 手里有什么证据？
labour_rights_report-proof-label = 证据
labour_rights_report-proof-hint = 可以选几项。先自己收好，监察人员会找您要。
    .other = 可以选几项。先自己收好，监察人员会来要。
labour_rights_report-proof-why = 没有证据也可以举报。
labour_rights_report-proof-contract = 合同、工牌
labour_rights_report-proof-chat = 聊天记录、录音
labour_rights_report-proof-pay = 工资条、转账记录
labour_rights_report-proof-witness = 有人能作证
labour_rights_report-proof-nothing = 没有
labour_rights_report-proof-error-missing = 请选有什么证据。没有，选“没有”。
labour_rights_report-proof-error-none-and-other = “没有”不能和别的一起选。请只留一样。

## reporter_name

labour_rights_report-reporter_name = 您叫什么名字？
    .other = 申请人叫什么名字？
labour_rights_report-reporter_name-label = 您的姓名（可以不填）
    .other = 申请人的姓名（可以不填）
labour_rights_report-reporter_name-hint = 讨自己的工资，请填。只是举报，可以空着。
labour_rights_report-reporter_name-why = 工资要发给本人，所以要知道是谁。
