# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.

error-file-empty = 文件里没有东西。请再拍一张。
error-file-too-big = 文件太大了。请分成几张拍。
error-file-wrong-kind = 这不是照片。请拍一张照片。
error-file-film = 这里不收录像。请拍 1 张照片。
error-file-damaged = 文件坏了。请再拍一张。
error-file-too-many-pixels = 图太大了。请再拍一张普通的。
error-file-broken-off = 没有传完。请再传 1 次。
error-file-paper-full = 已经有 16 张了。请先删掉看不清的。
error-file-day-full = 今天交得太多了。请明天再交。

papers-lead = 1 样 1 样地交。没有的，以后再交。
papers-progress = 一共 { $all } 样，办好 { $done } 样
papers-next = 下一步
papers-shared = 为什么不用交身份证
papers-shared-text = 政府能查到的，不用您交。
    .other = 政府能查到的，不用交。
papers-missing = 还有 { $n } 样没有交。可以先交表，以后再补。
papers-unneeded = 不用交这些照片了，交表后会删掉：{ $papers }。
paper-why-person = 工作人员要看一看，对不对。
paper-why-identity = 工作人员要看您是谁。
    .other = 工作人员要看他是谁。
paper-why-household = 工作人员要看家里有没有困难。
paper-why-other = 请看工作人员写的话。
paper-why-money = 工作人员要看账号，怕打错钱。
paper-state-not_usable = 不能用，请再交 1 次
paper-state-asked_again = 不能用，已请您再交 1 次
    .other = 不能用，已请他再交 1 次
paper-reason-unreadable = 看不清。请在亮的地方再拍。
paper-file-label = 拍 1 张照片
paper-file-label-more = 还有？再拍 1 张
paper-file-hint = 1 次交 1 张。
paper-file-error-file-empty = 还没有照片。请先拍 1 张。
recorded-file-label = 拍照，或者录 1 段
recorded-file-hint = 可以说话，也可以打手语。请录短一些。
recorded-file-error-file-empty = 还没有文件。请先拍照，或者录 1 段。
recorded-file-error-file-too-big = 文件太大了。请录短一些。
recorded-file-error-file-wrong-kind = 这个不能收。请拍照，或者录 1 段。
recorded-file-error-file-damaged = 文件坏了。请再录 1 次。
paper-tip-light = 在亮的地方拍。
paper-tip-help = 可以请人帮您拍。
    .other = 可以请人帮着拍。
paper-enough = 这样交完了
paper-done-more = 还有，就再拍。没有了，按“这样交完了”。
paper-other = 现在没有
paper-other-again = 看别的办法
paper-other-text = 告诉我们怎么交。
paper-way-label = 怎么交
paper-way-later = 以后再交
paper-way-by_post = 寄过去
paper-way-at_window = 到窗口交
paper-way-cannot_get = 我没有，也拿不到
paper-way-cannot_get-hint = 请写一句为什么。
paper-remove-text = 删了就没有了。可以再拍 1 张。
error-file-heic =
    这张照片打不开。
    请打开手机的“设置”，找到“相机”。
    把“格式”改成“兼容性最佳”。
    再拍 1 张。
error-file-drawing =
    这种文件不能收。
    请拍 1 张照片再交。
error-file-pdf-locked =
    这个文件要密码，打不开。
    请去掉密码。
    或者拍成照片。
error-file-pdf-active =
    这个文件里有别的东西，不能收。
    请先打印出来。
    再拍照，1 页拍 1 张。
error-file-round-full =
    照片太多，放不下了。
    请先删掉不要的。
    也可以寄过来。
error-file-harmful =
    文件里有病毒，没有收下。
    病毒会弄坏电脑。
    请拍成照片再交。
deed-gave_paper = 交了照片
deed-took_back_paper = 删了 1 张照片
deed-said_of_paper = 说了怎么交
deed-saw_paper = 看了照片
news-paper_harmful =
    有 1 份文件有病毒，删掉了。
    病毒会弄坏电脑。
    请拍成照片再交。
news-item_not_usable =
    您交的东西，有 1 样不能用。
    请打开“我办的事”。
    看为什么，再交 1 次。
news-paper_harmful-named =
    { $matter }
    “{ $paper }”有病毒，删掉了。
    请拍成照片再交。
papers-title = 交证件的照片
papers-heading = 要交的东西
paper-state-sent = 存好了，还没有交
paper-state-accepted = 看过了，可以用
paper-promised-later = 以后再交
paper-promised-by_post = 寄过来
paper-reason-wrong_paper =
    交的不是要的那一样。
    请看清楚再交。
paper-reason-pages_missing =
    少了几页。
    请把少的也拍了交。
paper-reason-out_of_date =
    过期了。
    请交新的。
paper-reason-not_theirs =
    不是您自己的。
    请交您自己的。
    .other =
        不是申请人的。
        请交申请人自己的。
paper-reason-not_matching =
    和表上写的不一样。
    请看清楚再交。
paper-reason-unstamped =
    没有盖章，或没有签名。
    请补上再交。
paper-reason-unclear =
    说得不清楚。
    请写清楚再交。
paper-reason-harmful =
    文件里有病毒，删掉了。
    请拍成照片再交。
paper-not-usable = 这一样不能用
paper-unscanned = 没有查过病毒，请先存再打开
paper-tip-flat = 放平在桌上。
paper-tip-corners = 4 个角都要拍到。
paper-way-error-missing = 请选 1 种办法。
paper-words-hint =
    例如：哪天能拿到。
    或者：谁送过去。
paper-way-save = 存好，回去看还缺什么
