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
help-form = 填表的时候
accessibility-lead = 我们想让每个人都能自己办。
accessibility-met-standard =
    我们照国际的标准做。
    名字叫 WCAG 2.2，做到 AA 级。
    也看国家标准 GB/T 37668-2019。
accessibility-met-more =
    字和背景分得清，7:1 以上。
    按钮不小于 44 像素。
    字不小于 18 像素。
accessibility-met-script =
    只用键盘，能办完每件事。
    浏览器不开脚本，也能办。
    用读屏软件的人，
    还没有试过每一页。
accessibility-unmet-sign =
    还没有真的手语视频。
    现在放的是样子。
    可以请手语翻译。
accessibility-unmet-languages =
    还没有少数民族的文字。
    只试过字竖着排。
accessibility-unmet-easy =
    不是每件事都有易读的话。
    还不能读给您听。
accessibility-tested-how =
    用检查工具，测每一种页面。
    再看手机上、放大、深色的样子。
    还没有请残疾人朋友一起测。
accessibility-tell-us = 哪里用不了，请告诉我们
accessibility-tell-us-text =
    请打电话。
    说是哪一页，哪里用不了。
    事情不会耽误。
    可以先去窗口办。
privacy-lead =
    我们只收办事要用的资料。
    收什么，为什么，下面都写着。
    给谁看，留多久，也写着。
privacy-what-account = 开账户：名字、身份证号、电话。
privacy-what-application =
    申请时：残疾人证号，家里的情况，
    银行卡号，还有您写的话。
privacy-what-disability =
    残疾的情况，银行卡号，最要保密。
    我们锁起来存（加密）。
privacy-why-text =
    用来办补贴，发补贴。
    也用来告诉您结果。
privacy-why-else =
    不做别的用。
    不卖，不做广告。
privacy-who-offices =
    办这件事的工作人员。
    他们在乡镇、街道、残联、民政局。
privacy-who-part =
    每个单位只看自己要用的。
    家里有多少钱，残联看不到。
privacy-who-public =
    法律要求时，会贴出名单。
    身份证号和卡号不贴。
    是什么残疾，也不贴。
privacy-kept-draft =
    没有交的，到时候就删。
    哪天删，看“我办的事”。
privacy-kept-case =
    交了的，要照规定留着。
privacy-kept-safe =
    身份证号、电话、您写的，都锁起来存。
    系统的记录里，没有这些。
privacy-rights = 您可以做什么
privacy-rights-see =
    您可以看自己的全部资料。
    也可以拿 1 份。
privacy-rights-change =
    写错了，可以请我们改。
    没有交的，您可以自己删。
privacy-rights-how =
    请到窗口说，或打 12385。
    不想在网上办，可以在窗口填纸。
privacy-cookies = 您的手机或电脑里，存什么
privacy-cookies-text =
    只存 2 样。
    1 样是登录的标记，退出就没用了。
    1 样是您选的显示设置。
    没有人跟着您看。
failure-look-again = 看最新的
failure-forbidden-text =
    可能页面放得太久了。
    也可能您不能做这一步。
    请回去，重新打开，再做 1 次。
failure-conflict = 刚刚变过了
failure-conflict-text =
    别的窗口或别的人改过了。
    请看最新的，再定。
failure-unreadable = 没有看懂您交的
    .other = 没有看懂交来的
failure-unreadable-text =
    请回到上一页，再填 1 次。
    存过的页面都在。
failure-too-many = 点得太快、太多了
failure-too-many-text =
    为了安全，先停一停。
    您填的都在。
failure-too-many-wait = 请等 { $n } 分钟，再试。
failure-broken-trace =
    打电话时，请说这个号码：
    { $trace }
failure-busy = 现在人太多，请再按 1 次
failure-being-scanned = 这份文件还在查
failure-being-scanned-text =
    正在查有没有病毒。
    查完才能打开。
    请等 1 个小时，再来看。
