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
error-none-and-other =
    选了“都没有”，别的就不选。
    请只留 1 样。
error-certificate-of-another =
    残疾人证的号码里，有身份证号。
    这个身份证号不是您的。
    请写您自己的残疾人证。
    .other =
        残疾人证的号码里，有身份证号。
        这个身份证号不是他的。
        请写他的残疾人证。
error-no-such-place =
    找不到这个地方。
    请写哪个乡镇或街道。
register-name-error-missing = 请写名字，和身份证上一样。
register-name-error-bad-characters =
    名字里不能有数字和符号。
    请照着身份证写。
    名字中间的点“·”可以写。
register-id_number-error-missing = 请写身份证号，一共 18 位。
register-id_number-error-bad-length =
    身份证号有 18 位。
    现在是 { $n } 位。
    请再数一数。
register-id_number-error-bad-characters =
    身份证号只有数字。
    最后 1 位可以是 X。
    别的，请删掉。
register-id_number-error-bad-check =
    身份证号不对。
    可能错了 1 位。
    请看身份证，再写 1 遍。
register-id_number-error-taken =
    这个号码开过账户。
    请直接登录。
register-phone-error-missing = 请写电话。例如 13800138000。
register-phone-error-bad-characters =
    电话只有数字。
    别的，请删掉。
register-password-error-missing = 请想 1 个密码。
register-password-error-too-short =
    密码至少要 { $n } 个字。
    可以用 1 句好记的话。
sign-in-account-error-missing = 请写身份证号。
sign-in-password-error-missing = 请写密码。
check-signed_name-error-no-match =
    签的名字不对。
    要和申请人的名字一样。
    名字中间的点，也要写。
    .other =
        签的名字不对。
        要和代办人的名字一样。
        名字中间的点，也要写。
withdraw-reason-error-too-long =
    最多写 { $n } 个字。
    也可以不写。
