# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
settings-lead =
    选您看着舒服的样子。
    选好了，每一页都这样。
    不用登录。
settings-kept-device =
    已经记在这个手机或电脑里。
    换一台，要再选一次。
settings-kept-account =
    已经记在您的账户里。
    换一台登录，也是这样。
settings-elder = 长辈版：字大，看得清，易读
settings-language-vertical-hint =
    只用来试字竖着排。
    不是蒙古文。
settings-words-easy-hint =
    1 句话只说 1 件事。
    没有易读的地方，用平常的话。
settings-contrast-high-hint = 黑白分明，边框粗。
