# The accessibility statement's figures and promises (app::pages::accessibility); the rest of it is in help.ftl.
statement-met-best = 最高的 AAA 级也做到了一部分：对比、触摸大小、焦点框、没有时间限制。没有动画，没有图片验证码。
statement-unmet-best = AAA 级没有全做到：不是每一页都有手语，不是每一页都有易读版。
statement-figures = 量出来的结果
statement-views = 量了多少
statement-views-value = { $samples } 个页面样子。每个用几种看法各量一遍，共 { $views } 遍。
statement-axe = 检查工具 axe-core，全部规则
statement-alfa = 检查工具 Alfa，A、AA、AAA 级
statement-nu = 检查工具 Nu，网页代码
statement-faults = { $n } 处不合格
statement-ring = 键盘走到的地方
statement-ring-value = 走到 { $stops } 处，每处都有看得清的框。最小的框是标准的 { $times } 倍。
statement-tell-us-when = 什么时候答复，现在没有统一的期限。打电话时，请问清楚谁来答复、哪一天答复。
