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
rights-password-error-missing = 请写您的密码。
rights-password-error-no-match = 密码不对。请再写 1 次。
rights-too-many =
    密码错了太多次。
    请等 15 分钟，再试。
rights-done-phone =
    电话换好了。
    别的手机、电脑，都退出了。
rights-done-account =
    记下了。
    24 小时以后，钱才到新卡。
rights-done-stopped =
    停了，不换了。
    钱还到原来的卡。
rights-phone-error-missing = 请写新电话。
rights-phone-error-no-match = 这就是现在的电话。请写新的。
payee-reason = 为什么用别人的卡
payee-reason-hint =
    卡不是您自己的名字，才写。
    例如：孩子还小，没有卡。
    要乡镇或街道看过，才算。
payee-held =
    { $account }还在等。
    { $until }起，钱到这张卡。
payee-with_officer =
    { $account }不是本人的卡。
    乡镇或街道正在看。
payee-state-with_officer = 乡镇或街道正在看
rights-bank-error-missing = 请写银行的名字。
rights-account-error-missing = 请写卡号。
rights-account-error-bad-length =
    卡号有 8 到 30 位数字。
    您写了{ $n }位。
    请看卡，再数一数。
rights-account-error-bad-characters = 卡号只有数字。
rights-holder-error-missing = 请写卡是谁的名字。
rights-reason-error-missing =
    卡不是您自己的名字。
    请写为什么。
waivers-none = 您现在没有可以不要的补贴。
waivers-others = 不要别的：先打开它的说明
waivers-give-up = 不要：{ $service }
waivers-confirm = 再说 1 次：我不要
waivers-revoke = 我还是要
waiver-cooling =
    { $at }签的字，还不算。
    { $from }起，可以再确认。
waiver-with_officer =
    { $at }监护人说的。
    等乡镇或街道来定。
waiver-in_force = { $at }签的字，已经不要了。
waiver-declined =
    { $at }监护人说的。
    没有同意。
waiver-revoked =
    { $at }签的字。
    后来又要了。
waiver-state-with_officer = 等乡镇或街道来定
waiver-state-in_force = 已经不要了
waiver-state-revoked = 又要了
rights-service-error-missing = 请选 1 项。
rights-service-error-not-offered =
    这 1 项不能不要。
    请从能申请的里选。
export-as-page = 在这里看，可以打印
export-as-json = 存成文件（JSON），给电脑用
export-made =
    { $at }做好的。
    请不要给别人。
closing-drafts =
    没有交的：{ $n } 份。
    真的删掉，找不回来。
closing-mandates =
    帮忙办事：{ $n } 项，都停了。
    也会告诉对方。
closing-phone = 您的电话，显示设置。
closing-cases =
    交了的：{ $n } 件。
    法律说要留着。
    也接着办。
closing-back =
    以后还想用？
    带身份证去窗口，拿 1 个码。
closing-button = 不再用这个账户
news-payee_asked =
    有人要换您的银行卡。
    不是您换的，马上按停。
    也请换密码。
news-payee_stopped = 银行卡不换了。
news-payee_allowed =
    乡镇或街道看过了。
    可以用新卡。
news-payee_refused =
    乡镇或街道看过了。
    不能用新卡。
news-phone_changed = 您的电话换了。
news-waiver_signed =
    您签了字，说不要补贴。
    现在还不算。
news-waiver_in_force =
    补贴不要了，已经算数。
    您随时可以再要。
news-waiver_revoked = 您又要补贴了。
news-waiver_declined =
    监护人说不要补贴。
    没有同意。
rejection-held =
    电话或卡刚换过。
    24 小时里，不能再换卡。
    请明天再来，或到窗口办。
rejection-nothing-paid =
    您没有正在办的补贴。
    也没有正在领的补贴。
    所以不用换卡。
rejection-waiver-only-the-person =
    这里没有登记监护人。
    要自己来说不要。
    或者请监护人到窗口办。
rejection-waiver-too-early =
    今天签，明天才能确认。
    也可以到窗口确认。
rejection-waiver-wrong-state =
    这 1 项签过了，或者又要了。
    请看下面写的。
news-registered_again =
    有人用您的身份证号开账户。
    不是您，不用管。
    您忘了密码，请到窗口。
jointly = 请了几个人帮您办？
jointly-hint = 只请 1 个人，不用改。
jointly-no = 每个人都能自己交
jointly-yes = 几个人都同意，才能交
rejection-joint-waits =
    您同意了，记下了。
    他请了几个人一起办。
    别的人也要按“交上去”。
news-joint_answer_waits =
    要补的东西，等您同意。
    请帮他打开这件事，看一遍。
    同意，就按“交上去”。
news-joint_waits =
    有 1 份申请等您同意。
    请帮他打开，看一遍。
    同意，就按“交上去”。
guide-waive = 我不想要这笔钱
clients-resign = 不再帮{ $name }办
export-draft = 没有交的
export-asks = 帮忙办事的请求
export-papers = 交过的照片
