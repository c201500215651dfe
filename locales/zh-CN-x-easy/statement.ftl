# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
statement-met-best =
    最高的 AAA 级，做到了一些：
    字看得清，按钮大，没有时间限制。
    没有动来动去的。
    没有图片验证码。
statement-unmet-best =
    AAA 级没有都做到。
    不是每一页都有手语。
    不是每一页都有易读。
statement-views = 看了多少
statement-views-value =
    { $samples } 种页面的样子。
    一共看了 { $views } 遍。
statement-faults = { $n } 处不好
statement-ring-value =
    用键盘走到 { $stops } 处。
    每一处都有看得清的框。
    最小的框，是标准的 { $times } 倍。
statement-tell-us-when =
    几天回答您，现在没有定。
    打电话时，请问 2 件事：
    谁来回答，哪天回答。
