# 手语、盲文信息服务. Questions of its own; the rest comes from shared.ftl.

sign_braille_service-title = 手语、盲文、大字、读写帮助
sign_braille_service-summary = 看病、办事时需要手语翻译、盲文、大字或有人帮着读写，可以申请。
sign_braille_service-situation = 我听不见或看不见，办事要人帮
sign_braille_service-search = 手语 手语翻译 翻译 聋人 听不见 哑 说不了话 盲文 盲人 看不见 大字 大字版 读给我听 代写 代填 陪诊 陪同 打字 沟通 字幕 远程手语 聋哑 聋哑人 哑巴 耳聋 听障 视障 盲 瞎 失明 弱视 看不清字 不识字 文盲 看不懂 翻译手语 手语老师 打手语 语音 读屏 帮我写 帮我读

sign_braille_service-who-1 = 听不见、说不清的人，可以要手语、文字沟通。
sign_braille_service-who-2 = 看不见的人，可以要盲文、大字、读出来。
sign_braille_service-who-3 = 读写困难的人，可以请人帮着读写。
sign_braille_service-who-4 = 没有残疾人证也可以申请。

sign_braille_service-amount-1 = 到政府机关、服务窗口办事，无障碍服务不收费。
sign_braille_service-amount-2 = 去医院、法院等地方，那里也应当提供。我们帮您联系。
    .other = 去医院、法院等地方，那里也应当提供。我们帮着联系。

sign_braille_service-decides-1 = 您要去的那个单位安排。乡镇（街道）帮着找人。
    .other = 申请人要去的那个单位安排。乡镇（街道）帮着找人。

sign_braille_service-time-1 = 请早一点申请，手语翻译要预约。
sign_braille_service-time-2 = 急着去医院的，选“尽快”，并请人打电话告诉医院。

sign_braille_service-asked-1 = 要哪种帮助，去办什么事。
sign_braille_service-asked-2 = 在哪里、哪一天、几点。
sign_braille_service-asked-3 = 要人来现场，还是视频。

sign_braille_service-after-1 = 工作人员按您选的办法联系您，告诉您谁来、几点到。
    .other = 工作人员按选的办法联系申请人，说明谁来、几点到。
sign_braille_service-after-2 = 找不到手语翻译的，先用打字或视频。
sign_braille_service-after-3 = 翻译要保密。您可以要求换人。
    .other = 翻译要保密。申请人可以要求换人。

sign_braille_service-where-1 = 您要去的单位的服务台，或户籍地、居住地的乡镇（街道）。
    .other = 申请人要去的单位的服务台，或户籍地、居住地的乡镇（街道）。
sign_braille_service-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

sign_braille_service-basis-1 = 《无障碍环境建设法》第三十八条、第三十九条、第四十条
sign_braille_service-basis-2 = 《残疾人保障法》第五十五条

sign_braille_service-declaration-1 = 我填的内容都是真的，没有隐瞒。
sign_braille_service-declaration-2 = 我同意把我要的帮助告诉那个单位和帮忙的人。
sign_braille_service-declaration-3 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

sign_braille_service-paper-appointment = 预约单、通知书（有的话）
sign_braille_service-paper-appointment-when = 看病、办事、开庭已经约好的，最好有
sign_braille_service-paper-document = 要变成盲文、大字或读出来的材料
sign_braille_service-paper-document-when = 要看材料的，手机拍照就行

sign_braille_service-help = 您要哪种帮助？
    .other = 申请人要哪种帮助？
sign_braille_service-help-label = 要的帮助
sign_braille_service-help-hint = 可以选几种。
sign_braille_service-help-why = 照您要的找人、备材料。
    .other = 照申请人要的找人、备材料。
sign_braille_service-help-sign = 手语翻译
sign_braille_service-help-typing = 打字、写字交流
sign_braille_service-help-captions = 现场字幕、说话转文字
sign_braille_service-help-braille = 盲文材料
sign_braille_service-help-large_print = 大字材料
sign_braille_service-help-reading = 把材料读给我听
sign_braille_service-help-writing = 帮我填写、签字时说明
sign_braille_service-help-guiding = 有人带路
sign_braille_service-help-error-missing = 请选要的帮助。

sign_braille_service-purpose = 去办什么事？
sign_braille_service-purpose-label = 办的事
sign_braille_service-purpose-hint = 选最像的一项。
sign_braille_service-purpose-why = 看病、办证、上法庭，要找不同的人。
sign_braille_service-purpose-hospital = 看病
sign_braille_service-purpose-office = 到政府窗口办事
sign_braille_service-purpose-court = 公安、法院、律师
sign_braille_service-purpose-school = 学校、家长会
sign_braille_service-purpose-bank = 银行、电信营业厅
sign_braille_service-purpose-call = 打电话
sign_braille_service-purpose-read = 看一份材料
sign_braille_service-purpose-other = 别的事
sign_braille_service-purpose-error-missing = 请选一件事。

sign_braille_service-place = 在哪里？
sign_braille_service-place-label = 地点
sign_braille_service-place-hint = 写单位名称和楼层、科室。例如：县医院眼科。
sign_braille_service-place-why = 帮忙的人照这个去找您。
    .other = 帮忙的人照这个去找申请人。
sign_braille_service-place-error-missing = 请写单位名称。

sign_braille_service-call_whom = 打给谁，要说什么？
sign_braille_service-call_whom-label = 打给谁，说什么
sign_braille_service-call_whom-hint = 写单位名称，和要说的事。例如：县医院，改看病的日子。
sign_braille_service-call_whom-why = 帮忙的人照这个打电话，再告诉您结果。
    .other = 帮忙的人照这个打电话，再告诉申请人结果。
sign_braille_service-call_whom-error-missing = 请写打给谁、说什么事。

sign_braille_service-when = 什么时候要？
sign_braille_service-when-label = 时间
sign_braille_service-when-hint = 约好日子的，选第二项。
sign_braille_service-when-why = 急的先安排。
sign_braille_service-when-soon = 尽快，这几天
sign_braille_service-when-fixed = 已经约好日子
sign_braille_service-when-open = 时间可以商量
sign_braille_service-when-error-missing = 请选一项。

sign_braille_service-date = 是哪一天？
sign_braille_service-date-label = 日期
sign_braille_service-date-hint = 例如：2026年12月1日。
sign_braille_service-date-why = 照这一天预约帮忙的人。
sign_braille_service-date-error-missing = 请填日期。例如：2026年12月1日。

sign_braille_service-start_time = 几点开始，大约多久？
sign_braille_service-start_time-label = 几点
sign_braille_service-start_time-hint = 例如：上午9点，大约1小时。不知道可以不填。
sign_braille_service-start_time-why = 免得帮忙的人迟到。

sign_braille_service-mode = 要人来，还是视频？
sign_braille_service-mode-label = 方式
sign_braille_service-mode-hint = 没有网络或不会用视频的，选“来现场”。
sign_braille_service-mode-why = 视频快一些，现场更清楚。
sign_braille_service-mode-person = 来现场
sign_braille_service-mode-video = 视频
sign_braille_service-mode-either = 都可以
sign_braille_service-mode-error-missing = 请选一种方式。

sign_braille_service-asked_from = 在看无碍办的哪一页？
sign_braille_service-asked_from-label = 在看的页面
sign_braille_service-asked_from-hint = 从那一页来的，已经填好。不对就改，不想说就删掉。
sign_braille_service-asked_from-why = 翻译先看那一页，就知道要打什么手语。页面上填的内容不会带过来。
sign_braille_service-changed-2 = 现在会问是在看哪一页时要帮助的，可以不填。

sign_braille_service-phone-hint = 听不了电话的，填能收短信的号码，或家人的。
