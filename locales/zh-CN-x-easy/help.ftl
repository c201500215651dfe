# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
help-lead =
    不懂，可以问。
    可以打电话。
    可以去窗口。
    可以请人帮您。
help-other-ways-window =
    窗口：户口所在的乡镇或街道。
    住在外地，去最近的窗口也可以。
help-other-ways-phone =
    电话：12385。
    可以问，也可以投诉。
help-other-ways-home =
    上门：走不动，请人来家里。
    请村里或社区帮您说。
help-other-ways-paper =
    纸：窗口有纸的表。
    和网上一样。
help-acting = 请别人帮您办
help-acting-who =
    家人可以。
    监护人可以。
    村里、社区的人可以。
    您信得过的人也可以。
help-acting-how =
    请他带自己的身份证。
    请他带您的残疾人证。
    请他带您写的委托书。
    不会写字，可以按手印。
help-acting-stop =
    您不想让他办，随时可以停。
    不要把密码告诉别人。
help-sign-now =
    每一页的下面都有“手语”。
    没有视频，可以请手语翻译。
help-sign-window =
    现在要手语，请选“用手语或文字”。
    窗口也可以请手语翻译。
help-form-time =
    没有时间限制。
    慢慢填。
    可以停下来。
help-form-saved =
    每按 1 次，就存 1 次。
    换手机或电脑，也能接着填。
help-form-names = 少见的字、很长的名字，都可以填。
help-complain-first = 先问办事的单位。
help-complain-late =
    时间过了没有办好，可以投诉。
    让您跑了很多次，可以投诉。
    请打 12385。
help-complain-remedy =
    您不同意决定，可以请县级政府再看。
    60 天以内去。
    也可以去法院，6 个月以内去。
failure-not-found = 没有这一页
failure-not-found-text =
    网址可能不对。
    请从“我办的事”里打开。
failure-busy-text =
    再按 1 次，没有关系。
    不会交 2 份。
failure-no-room-text =
    这一张没有收下。
    以前交的都在。
    请明天再交。
    也可以寄，或送到窗口。
failure-broken-text =
    是我们的错，不是您的错。
    存过的都在。
