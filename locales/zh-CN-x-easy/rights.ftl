# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
rights-title = 我的资料
rights-lead =
    这些事只有您自己能办。
    每次都要再写 1 次密码。
rights-account-now = 现在收钱的银行卡
rights-account = 换收钱的银行卡
rights-export = 看我的全部资料
rights-waivers = 不要某项补贴
rights-closing = 不再用这个账户
rights-password-hint = 再写 1 次密码。
rights-phone-lead =
    换了电话，旧电话会收到消息。
    24 小时里，不能换银行卡。
payee-lead =
    新卡要等 24 小时。
    不是您换的，马上按停。
payee-new = 换新的银行卡
payee-number = 银行卡号
payee-holder = 卡是谁的名字
payee-holder-hint = 要写您自己的名字。
payee-button = 换银行卡
waivers-lead =
    放弃以后，不再给您发钱。
    请想清楚。
    没有人可以要您放弃。
waivers-lead-2 =
    今天签，明天再确认。
    也可以到窗口说。
waivers-understood = 我看懂了，我自己愿意
waivers-button = 签字，明天再确认
export-lead =
    您的资料都在里面。
    谁看过，也在里面。
closing-lead =
    以后不能再登录。
    还可以去窗口，或打电话。
closing-goes = 会删掉
closing-stays = 会留下
closing-understood = 我看懂了，我不用了
sign-in-registered = 收到了，请登录
sign-in-registered-text =
    用刚才的号码和密码登录。
    登录不了，就是以前注册过。
    请用以前的密码。
    忘了，请带身份证去窗口。
failure-refused = 这一步现在不能办
