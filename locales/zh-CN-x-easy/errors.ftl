# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
error-missing = 这里要填。
error-too-long = 最多写 { $n } 个字。
error-too-short = 至少写 { $n } 个字。
error-bad-length =
    现在是 { $n } 位，不对。
    请看证件，再数一数。
error-bad-characters = 有一个字存不了。请删掉它，再写一遍。
error-bad-check =
    号码不对。
    可能错了 1 位，请看证件。
error-not-a-date = 请写年、月、日。例如 2026-11-03。
error-in-future = 这一天还没有到。
error-not-offered = 请从上面选。
error-persons-own =
    没有改。
    本人已经填好账户。
    只有本人能改。
    别的都存好了。
error-not-a-phone = 请写电话号码。例如 13800138000。
error-no-match = 2 次写的不一样。
error-too-common = 这个密码别人容易猜到。请换一个。
error-other = 这里不对。请再看看。
check-agree-error-missing = 请先看完。同意，就打勾。
check-signed_name-error-missing = 请写上您的名字。
    .other = 请写代办人的名字。
case-answer-error-missing = 请写下您的回答。没有别的了，按下面的按钮。
    .other = 请写下回答。没有别的了，按下面的按钮。
