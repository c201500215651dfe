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
