# What stands on every page, and the parts pages are made of.

product = 无碍办
html-lang = zh-Hans
skip = 跳到正文
title-error = 错误：
back = 返回上一页
banner-demo = 演示系统，请不要填真实信息。

nav-label = 主要入口
nav-my = 我办的事
nav-desk = 待办的事
nav-sign-language = 手语帮助
nav-help = 帮助
nav-settings = 显示设置
nav-other-language = English
nav-other-lang = en
nav-sign-in = 登录
nav-sign-out = 退出

footer-lead = 网上不方便？还有别的办法。
footer-hotline = 打残疾人服务热线12385
footer-other-ways = 窗口、电话、上门也能办
footer-complain = 怎样投诉
footer-accessibility = 无障碍声明
footer-privacy = 隐私说明

# Dates. A month or a day has no leading zero.
date-long = { $y }年{ $m }月{ $d }日（{ $w }）
date-short = { $m }月{ $d }日
date-month = { $y }年{ $m }月
date-moment = { $y }年{ $m }月{ $d }日 { $t }
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日

# Fields
field-optional = （选填）
field-error-mark = 错误：
field-saved = 另一个窗口已保存：
field-saved-nothing = （空着）
choice-or = 或者
password-show = 换成能看见密码的页面，再填
password-hide = 换成看不见密码的页面，再填
error-summary-title = 有些地方要改

# Summary lists, timelines, lists in pages
summary-change = 修改
summary-fill-in = 去填写
summary-open = 还没有填
summary-full = 看完整的号码
summary-empty = 没有填，可以不填
timeline-done = 已办
timeline-now = 正在办
timeline-next = 接下来
pagination-label = 翻页
pagination-previous = 上一页
pagination-next = 下一页
pagination-here = 第 { $n } 页，共 { $last } 页
breadcrumb-label = 当前位置

# The three words that are never mixed up
word-draft = 未提交

# Sign language, at the same spot of every page
sign-label = 手语
sign-about = 手语讲的是：{ $words }
sign-video = 手语视频
sign-captions = 中文字幕
sign-open = 打开或下载手语视频（{ $time }，{ $size }）
sign-seconds = { $s }秒
sign-minutes = { $m }分{ $s }秒
sign-transcript = 手语的文字稿
sign-made = 打手语的人：{ $signer }。{ $date }制作。
sign-sample = 这是示例，不是真的手语。真的视频由聋人老师来打。
sign-out-of-date = 文字后来改过，手语还是旧的。以文字为准。
sign-none = 这一页还没有手语视频。
sign-relay = 申请手语翻译帮我办
sign-relay-page = { $page }（{ $service }）
