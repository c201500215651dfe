# 职业技能培训. domain.md 2.7 row 58.

skills_training-title = 职业技能培训
skills_training-summary = 残疾人学手艺、学技术，培训免费，或者补贴学费。
skills_training-situation = 我想学一门手艺找工作
skills_training-search = 培训 学修手机 修手机 修电器 学做饭 学手艺 学技术 技能 电脑 电商 直播 按摩 养殖 种植 养羊 种菜 手工 缝纫 烹饪 美甲 修理 免费学 培训班 学费补贴 补助 实用技术

skills_training-who-1 = 到了工作年龄，想工作、能学习的残疾人。
skills_training-who-2 = 家人能不能一起学，各地不同，请问县级残联。

skills_training-amount-1 = 残联办的班一般免费。自己找的班补多少，以当地公示为准。

skills_training-decides-1 = 县级残联决定。

skills_training-time-1 = 开班时间看当地通知。先报名，有班就告诉您。
    .other = 开班时间看当地通知。先报名，有班就告诉申请人。

skills_training-asked-1 = 想学什么，怎么学方便。
skills_training-asked-2 = 是不是自己找了班，学习时要什么帮助。
skills_training-asked-3 = 怎么联系您。
    .other = 怎么联系申请人。

skills_training-after-1 = 残联按您想学的，告诉您哪里开班、什么时候开。
    .other = 残联按申请人想学的，通知哪里开班、什么时候开。
skills_training-after-2 = 自己找的班，先等残联同意，再交钱。
skills_training-after-3 = 学完拿到证书，可以接着申请就业服务或创业扶持。

skills_training-where-1 = 乡镇（街道）窗口，或县级残联的就业服务机构。

skills_training-together-1 = 同一个班，人社部门补过的，残联一般不再补。

skills_training-basis-1 = 残疾人就业条例
skills_training-basis-2 = 户籍地自己公布的规定

skills_training-declaration-1 = 我填的内容都是真的，没有隐瞒。
skills_training-declaration-2 = 我同意办理的部门核对这件事要用的信息。
skills_training-declaration-3 = 情况变了，我会主动告诉办理的部门。
skills_training-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

skills_training-paper-course_notice = 招生简章或收费单
skills_training-paper-course_notice-when = 自己找了培训班的时候
skills_training-paper-course_notice-how = 向培训学校要，写明课程、时间和学费。

## Facts of places

skills_training-fact-own_course_full = 同江市：自己选的培训班，学费也补。文件的附表写的是全额补贴。

## skill

skills_training-skill = 想学什么？
skills_training-skill-label = 想学的技能
skills_training-skill-hint = 可以选几项。
skills_training-skill-why = 报的人够了，残联就开班。
skills_training-skill-computer = 电脑、手机办公
skills_training-skill-online_shop = 网上开店、直播
skills_training-skill-craft = 手工、缝纫、刺绣
skills_training-skill-farming = 种地、大棚
skills_training-skill-herding = 养牛羊、养鸡
skills_training-skill-massage = 按摩
skills_training-skill-cooking = 做饭、做点心
skills_training-skill-repair = 修手机、修电器
skills_training-skill-other = 其他
skills_training-skill-error-missing = 请选想学的。找不到，选“其他”。

## other_skill

skills_training-other_skill = 还想学什么？
skills_training-other_skill-label = 其他技能
skills_training-other_skill-hint = 例如：养蜂、修鞋、配音。
skills_training-other_skill-why = 残联看附近有没有这样的班。
skills_training-other_skill-error-missing = 请写想学什么。例如：修鞋。

## course_form

skills_training-course_form = 怎么学方便？
skills_training-course_form-label = 学习的办法
skills_training-course_form-why = 出不了门的，可以在网上学，或请人上门教。
skills_training-course_form-centre = 去培训班
skills_training-course_form-online = 在网上学
skills_training-course_form-home = 请人上门教
skills_training-course_form-village = 在村里、地里学
skills_training-course_form-error-missing = 请选学习的办法。

## own_course

skills_training-own_course = 自己已经找好培训班了吗？
skills_training-own_course-label = 是否自己找了班
skills_training-own_course-hint = 没有的，残联帮您找。
    .other = 没有的，残联帮着找。
skills_training-own_course-why = 自己找的班，残联要先看能不能补。
skills_training-own_course-yes = 找好了
skills_training-own_course-no = 没有
skills_training-own_course-error-missing = 请选“找好了”或“没有”。

## course_name

skills_training-course_name = 是哪个培训班？
skills_training-course_name-label = 培训班
skills_training-course_name-hint = 写学校、课程、学费。例如：某某学校，中式面点，学费若干元。
skills_training-course_name-why = 残联看学校合不合格，能补多少。
skills_training-course_name-error-missing = 请写学校和课程。

## learning_support

skills_training-learning_support = 学习时要什么帮助？
skills_training-learning_support-label = 学习时的帮助
skills_training-learning_support-hint = 可以选几项。
skills_training-learning_support-why = 班上要先准备好。
skills_training-learning_support-sign = 手语翻译、字幕
skills_training-learning_support-reading = 大字、盲文、读屏
skills_training-learning_support-wheelchair = 轮椅能进的教室和厕所
skills_training-learning_support-slow = 教得慢一点，多教几遍
skills_training-learning_support-transport = 接送或路费
skills_training-learning_support-nothing = 都不用
skills_training-learning_support-error-missing = 请选要的帮助。不用，选“都不用”。
skills_training-learning_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。
