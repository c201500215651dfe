# Papers handed in: photos and files, one by one. error-file-…: a file that was not taken, what happened and what to do.
# deed-…: what others did with somebody's papers. paper-…: the pages.

error-file-empty = 这个文件里没有内容。请重新拍一张，或另选一个文件。
error-file-too-big = 这个文件超过20兆。请分成几张来拍，一张一张地交。
error-file-wrong-kind = 这不是照片，也不是PDF。请拍一张照片再交。
error-file-heic = 这张HEIC格式的照片打不开。请在手机“设置”的“相机”里，把格式改成“兼容性最佳”，再拍一张。
error-file-film = 这是录像或者录音，这里不能收。请拍一张照片再交。
error-file-drawing = 网页和图形文件不能收。请拍一张照片再交。
error-file-damaged = 这个文件坏了，打不开。请重新拍一张，或重新导出。
error-file-too-many-pixels = 这张图太大，打不开。请用普通清晰度再拍一张。
error-file-pdf-locked = 这份PDF要密码才能打开。请去掉密码，或拍成照片。
error-file-pdf-active = 这份PDF里带有程序或别的文件。请打印出来拍照，一页一张。
error-file-broken-off = 文件没有传完。请再传一次，不会重复计算。
error-file-paper-full = 这份材料已有16张，不能再加。请先删掉不清楚的。
error-file-round-full = 全部材料已经很多，放不下了。请先删掉不需要的，或者改为邮寄。
error-file-day-full = 今天交的照片太多了，这一张没有收下。请明天再交，或者送到窗口。
error-file-harmful = 这个文件里有病毒，没有收下。请拍成照片再交。

deed-gave_paper = 上传材料
deed-took_back_paper = 删除一张材料
deed-said_of_paper = 说明材料怎么交
deed-saw_paper = 打开材料

news-paper_harmful = 有一份文件查出病毒，已经删除。请拍成照片再交。
news-item_not_usable = 交来的材料有一项不能用。请在“我办的事”里打开这件事，看原因，再交一次。
news-paper_harmful-named = { $matter }：“{ $paper }”的文件里有病毒，已经删除。请拍成照片再交。

papers-title = 交材料
papers-heading = 材料
papers-lead = 一样一样地交。现在没有的，可以以后再交，也可以邮寄。
papers-progress = { $all } 项中，已办好 { $done } 项
papers-next = 下一步，检查答案
papers-to-case = 回到这件事
papers-shared = 为什么不用交身份证和户口簿
papers-shared-text = 政府部门互相能查到的证件，不用您再交。
    .other = 政府部门互相能查到的证件，不用再交。
papers-missing = 还有 { $n } 项材料没有交齐。您可以照样提交，以后再补。
    .other = 还有 { $n } 项材料没有交齐。可以照样提交，以后再补。
papers-unneeded = 答案改了，这些照片不再需要，提交后会删掉：{ $papers }。
papers-unneeded-and = 、

paper-why-person = 工作人员要核对您填写的情况。
    .other = 工作人员要核对填写的情况。
paper-why-identity = 工作人员要核对身份。
paper-why-household = 民政部门要核对家庭的经济情况。残联看不到这一项。
paper-why-other = 这是按您的情况另外要的。请看工作人员写的话。
    .other = 这是按申请人的情况另外要的。请看工作人员写的话。
paper-why-money = 工作人员要核对收款账户，避免打错钱。

paper-state-asked = 还没有交
paper-state-sent = 存好了，还没提交
paper-state-received = 已收到
paper-state-accepted = 已核对，可以用
paper-state-not_usable = 不能用，请再交
paper-state-asked_again = 不能用，已请您再交
    .other = 不能用，已请申请人再交
paper-promised-later = 以后补交
paper-promised-by_post = 邮寄过来
paper-promised-at_window = 到窗口交
paper-promised-cannot_get = 您说拿不到
    .other = 说过拿不到
paper-promised-given_before = 以前交过

paper-reason-unreadable = 看不清。请在亮的地方再拍一张。
paper-reason-wrong_paper = 交的不是这份材料。请核对后再交。
paper-reason-pages_missing = 缺页。请把缺的几页补上。
paper-reason-out_of_date = 已经过期。请交新的一份。
paper-reason-not_theirs = 不是您本人的。请交您自己的一份。
    .other = 不是申请人本人的。请交申请人自己的一份。
paper-reason-not_matching = 和申请表上写的不一样。请核对后再交。
paper-reason-unstamped = 缺章或者缺签名。请补上再交。
paper-reason-unclear = 说得不清楚。请写清楚再交。
paper-reason-harmful = 文件里有病毒，已经删除。请拍成照片再交。

paper-not-usable = 这份材料不能用
paper-received = 已收到 { $n } 张
paper-nth = 第 { $n } 张
paper-open = 打开
paper-remove = 删除
paper-film = 录像，{ $bytes }字节
paper-recording = 录音，{ $bytes }字节
paper-unscanned = 没有查过病毒，请先保存再打开
paper-file-name = 材料{ $n }
paper-act-give = 现在交
paper-act-change = 查看或修改

paper-file-label = 拍一张照片，或者选一个文件
paper-file-label-more = 还有一页？再拍一张
paper-file-hint = 照片或PDF，每个不超过20兆。一次交一张。
paper-file-error-file-empty = 没有收到照片：还没有选，或者选的文件是空的。请拍一张，或另选一个文件。
recorded-file-label = 拍照、录音，或者录一段手语视频
recorded-file-hint = 每个不超过20兆。请录短一些，十秒左右就够。
recorded-file-error-file-empty = 还没有选文件。请先拍照或者录一段。
recorded-file-error-file-too-big = 这个文件超过20兆。请录短一些，或者降低清晰度再录。
recorded-file-error-file-wrong-kind = 这个文件不能收。请用手机拍照、录像或者录音，再交。
recorded-file-error-file-damaged = 这个文件坏了，打不开。请重新拍，或者重新录。
paper-give = 交这一张
paper-give-more = 再交这一张
paper-tips = 怎样拍得清楚
paper-tip-flat = 把材料平放在桌上。
paper-tip-corners = 四个角都拍进去。
paper-tip-light = 在亮的地方拍，不要有影子。
paper-tip-help = 自己不方便拍，可以请身边的人帮忙，也可以到窗口拍。
paper-enough = 这份材料交完了
paper-done-received = 第 { $n } 张已收到
paper-done-more = 还有别的页，就接着拍。没有了，就按“这份材料交完了”。
paper-done-removed = 已经删除

paper-other = 现在交不了
paper-other-again = 看别的办法，或者说拿不到
paper-other-text = 告诉我们您怎么交。不影响您现在提交申请。
    .other = 告诉我们怎么交。不影响现在提交申请。
paper-way-label = 这份材料怎么交
paper-way-later = 稍后在这里补交
paper-way-by_post = 邮寄给办理机关
paper-way-at_window = 到窗口交，或请人带去
paper-way-cannot_get = 我拿不到这份材料
paper-way-cannot_get-hint = 可以在下面写一句原因。工作人员会告诉您可以用什么代替。
    .other = 可以在下面写一句原因。工作人员会说明可以用什么代替。
paper-way-before = 用我{ $day }交过的
paper-way-error-missing = 请选一种方式。
paper-words-label = 想说明的话
paper-words-hint = 例如什么时候能拿到，谁送去。
paper-way-save = 保存，回到材料清单

paper-remove-title = 删除这一张吗
paper-remove-what = 要删除的是{ $paper }的{ $which }。
paper-remove-text = 删除后找不回来。可以重新拍一张。
paper-remove-button = 删除
paper-remove-keep = 不删除
