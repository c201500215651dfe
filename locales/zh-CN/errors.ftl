# What is wrong with a field (domain::field::FieldError) and what to do about it. A field may have better words of its own:
# {service or page}-{field}-error-{code}.

error-missing = 请填写这一项。
error-too-long = 最多 { $n } 个字。请缩短一些。
error-too-short = 至少要 { $n } 个字。请再长一些。
error-bad-length = 现在是 { $n } 位，位数不对。请对照证件再核对。
error-bad-characters = 有存不了的字符。请删掉它，再写一遍。
error-bad-check = 号码核对不上。可能错了一位，请对照证件再看一遍。
error-not-a-date = 请写成年、月、日，例如 2026-11-03。
error-in-future = 这一天还没有到。请核对日期。
error-not-offered = 请从列出的答案里选。
error-persons-own = 没有改。收款的银行和账户，申请人本人已经填好，代办人不能改。请本人登录来改。这一页别的内容已经保存。
error-none-and-other = “都没有”不能和别的一起选。
error-certificate-of-another = 证号里的身份证号和您的不一样。请填您自己的残疾人证号。
    .other = 证号里的身份证号和申请人的不一样。请填申请人本人的残疾人证号。
error-not-a-phone = 请填手机号或座机号，例如 13800138000。
error-no-match = 两处不一样。请再填一遍。
error-too-common = 这个密码太容易猜到。请换一个。
error-no-such-place = 找不到这个地方。请写到乡镇或街道。
error-other = 这一项有问题。请再核对。

register-name-error-missing = 请填您的姓名，和身份证上一样。
register-name-error-bad-characters = 姓名里不能有数字和符号。请照身份证写，间隔号可以写。
register-id_number-error-missing = 请填身份证号，共18位。
register-id_number-error-bad-length = 身份证号应为18位，现在是 { $n } 位。
register-id_number-error-bad-characters = 身份证号只有数字，最后一位可以是 X。请删掉别的字符。
register-id_number-error-bad-check = 身份证号核对不上。请对照身份证，再看一遍最后几位。
register-id_number-error-taken = 这个身份证号已经注册过。请直接登录。
register-phone-error-missing = 请填电话，例如 13800138000。
register-phone-error-bad-characters = 电话只有数字。请删掉别的字符。
register-password-error-missing = 请设一个密码。
register-password-error-too-short = 密码至少要 { $n } 个字符。可以用一句您记得住的话。
sign-in-account-error-missing = 请填身份证号。
sign-in-password-error-missing = 请填密码。
check-agree-error-missing = 请先读承诺，同意就打勾。
check-signed_name-error-missing = 请写上您的姓名，作为签名。
    .other = 请写上代办人的姓名，作为签名。
check-signed_name-error-no-match = 签名和申请人的姓名不一样。请照着写，间隔号也要写。
    .other = 签名和代办人的姓名不一样。请照着写，间隔号也要写。
case-answer-error-missing = 请写下您的回答。没有更多材料，请按下面的按钮。
    .other = 请写下回答。没有更多材料，请按下面的按钮。
withdraw-reason-error-too-long = 原因最多 { $n } 个字。也可以不写。
