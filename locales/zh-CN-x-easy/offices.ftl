# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
ahead-preliminary_review = 乡镇或街道收下，先看
ahead-dpf_review = 残联看
ahead-determination = 民政局定
due-completeness = 看东西齐不齐，收下
due-forward = 看 1 遍，交给残联
due-dpf-review = 看残疾人证
due-determination = 定下来，准备发钱
due-decision = 定给还是不给
due-from-submitted = 交了
due-from-complete = 东西齐了
due-from-received = 收到了
guide-offices =
    { $township }收下，先看。
    { $dpf }看残疾人证。
    { $civil }来定。
check-answers = 您写的
    .other = 填好的
check-place-registration = 户口在哪里
check-place-here = 在哪里发生
check-place-residence = 在哪里办
check-place-unit = 单位在哪里
check-place-use = 在哪里用
