# 盲人按摩扶持. domain.md 2.7 row 65.

blind_massage-title = 盲人按摩扶持
blind_massage-summary = 盲人学按摩、开按摩店、考医疗按摩资格，残联帮忙。
blind_massage-situation = 我看不见，想学按摩或开按摩店
blind_massage-search = 盲人 按摩 推拿 盲人按摩 医疗按摩 按摩店 学按摩 按摩证 视力残疾 开店 补贴 考试

blind_massage-who-1 = 视力残疾人，想做、正在做按摩的。

blind_massage-amount-1 = 培训一般免费。开店扶持多少，以当地公示为准。

blind_massage-decides-1 = 县级残联决定。医疗按摩资格由考试决定。

blind_massage-time-1 = 多久有结果，以当地公示为准。考试看当年的通知。

blind_massage-asked-1 = 要哪种帮助：学、考、开店、找工作。
blind_massage-asked-2 = 做了多久，店在哪里，怎么联系您。
    .other = 做了多久，店在哪里，怎么联系申请人。

blind_massage-after-1 = 残联告诉您哪里学、什么时候考、店能扶持什么。
    .other = 残联告诉申请人哪里学、什么时候考、店能扶持什么。
blind_massage-after-2 = 通知可以用电话、盲文、电子文字告诉您。
    .other = 通知可以用电话、盲文、电子文字告诉申请人。

blind_massage-where-1 = 县级残联，或盲人协会。

blind_massage-together-1 = 可以同时申请创业扶持、社会保险补贴。

blind_massage-basis-1 = 残疾人就业条例
blind_massage-basis-2 = 户籍地自己公布的规定

blind_massage-declaration-1 = 我填的内容都是真的，没有隐瞒。
blind_massage-declaration-2 = 我同意办理的部门核对这件事要用的信息。
blind_massage-declaration-3 = 情况变了，我会主动告诉办理的部门。
blind_massage-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Facts of places

blind_massage-fact-medical_too = 同江市：医疗按摩也扶持。

## massage_help

blind_massage-massage_help = 要哪种帮助？
blind_massage-massage_help-label = 要的帮助
blind_massage-massage_help-why = 不同的帮助，办法不同。
blind_massage-massage_help-learn = 学按摩
blind_massage-massage_help-exam = 考医疗按摩资格
blind_massage-massage_help-open = 开一家按摩店
blind_massage-massage_help-improve = 店要装修、换设备
blind_massage-massage_help-job = 找按摩的工作
blind_massage-massage_help-error-missing = 请选要的帮助。

## massage_level

blind_massage-massage_level = 以前学过吗？
blind_massage-massage_level-label = 学过没有
blind_massage-massage_level-why = 分初学的班和提高的班。
blind_massage-massage_level-never = 没学过
blind_massage-massage_level-some = 学过一点
blind_massage-massage_level-working = 正在做，想提高
blind_massage-massage_level-error-missing = 请选学过没有。

## massage_years

blind_massage-massage_years = 做按摩多久了？
blind_massage-massage_years-label = 做了多久
blind_massage-massage_years-why = 考试和开店，都看做了多久。
blind_massage-massage_years-none = 还没做过
blind_massage-massage_years-under_two = 不到两年
blind_massage-massage_years-two_to_five = 两年到五年
blind_massage-massage_years-over_five = 五年以上
blind_massage-massage_years-error-missing = 请选做了多久。

## shop_address

blind_massage-shop_address = 店在哪里，或打算开在哪里？
blind_massage-shop_address-label = 店的地方
blind_massage-shop_address-hint = 写到街道和门牌。没定的，写大概的地方。
blind_massage-shop_address-why = 残联要去看店。
blind_massage-shop_address-error-missing = 请写店在哪里。没定的，写大概的地方。

## study_form

blind_massage-study_form = 用什么方式看书、考试？
blind_massage-study_form-label = 看书、考试的方式
blind_massage-study_form-hint = 可以选几项。
blind_massage-study_form-why = 课本和考卷要先准备。
blind_massage-study_form-braille = 盲文
blind_massage-study_form-large_print = 大字
blind_massage-study_form-screen_reader = 电脑读屏
blind_massage-study_form-oral = 听和口答
blind_massage-study_form-unsure = 还没想好
blind_massage-study_form-error-missing = 请选一种。没想好也可以选。
blind_massage-study_form-error-none-and-other = “还没想好”不能和别的一起选。请只留一样。
