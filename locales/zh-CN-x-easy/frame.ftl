# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
html-lang = zh-Hans
back = 回到上一页
footer-lead = 网上不会办？可以这样办：
footer-hotline = 打电话 12385
footer-other-ways = 去窗口，打电话，请人来家里
footer-complain = 办得不好，怎样投诉
field-optional = （可以不填）
error-summary-title = 有的地方要改
summary-open = 还没填
timeline-done = 办好了
timeline-now = 正在办
timeline-next = 下一步
sign-none = 这一页没有手语视频。
sign-relay = 请手语翻译帮我
sign-sample =
    这是样子，不是真的手语。
    以后请聋人老师来打。
sign-out-of-date =
    文字改过了。
    手语还没有改。
    请看文字。
banner-demo = 这里只是练习，不要填真的。
password-show = 我要看见密码，再写
password-hide = 不要看见密码，再写
pagination-here = 第 { $n } 页，一共 { $last } 页
word-draft = 没有交
sign-open = 看手语视频（{ $time }，{ $size }）
