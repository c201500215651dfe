# Easy reading (易读): one idea a line, common words, numbers as digits. What is not here is lent by zh-CN.
html-lang = zh-Hans
settings-lead = 选好以后，每一页都这样显示。不用登录。
