# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
change_report-title = 告诉我们变了什么
change_report-summary =
    您在领补贴。
    情况变了，告诉乡镇或街道。
    .other =
        他在领补贴。
        情况变了，告诉乡镇或街道。
change_report-situation = 我在领补贴，情况变了
change_report-amount-1 =
    说了，补贴不会马上变。
    乡镇或街道先看。
change_report-amount-2 = 早点说，少退钱。
change_report-after-1 = 乡镇或街道看您说的。
    .other = 乡镇或街道看这里说的。
change_report-after-2 = 有要问的，会找您。
    .other = 有要问的，会找他。
change_report-after-3 = 钱接着发，还是改，会告诉您。
    .other = 钱接着发，还是改，会告诉他。
change_report-after-4 = 户口搬走了，要在新地方再申请。
change_report-after-5 = 说错了，告诉工作人员，可以改。
change_report-change-hint =
    1 次选 1 个。
    变了几样，分几次说。
change_report-since = 从哪一天开始变的？
change_report-since-hint =
    写那一天。例如：2026年9月1日。
    记不清，写大概的日子。
