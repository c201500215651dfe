# 考试合理便利. domain.md 2.6 row 56; 无障碍环境建设法 Art. 43.

exam_adjustment-title = 考试合理便利
exam_adjustment-summary = 残疾考生参加高考等考试，可以要盲文卷、大字卷、延长时间等方便。
exam_adjustment-situation = 我要考试，需要一些方便
exam_adjustment-search = 高考 中考 考研 考试 合理便利 延长时间 加时 大字卷 盲文卷 单独考场 免听力 助听器 轮椅考场 代写 残疾考生 考证 资格考试

exam_adjustment-who-1 = 因为残疾，考试时需要方便的考生。

exam_adjustment-amount-1 = 不收钱。

exam_adjustment-decides-1 = 教育考试机构决定。别的考试由办考试的单位决定。

exam_adjustment-time-1 = 报名时申请。截止日期看当年的报名公告，过了很难补。

exam_adjustment-asked-1 = 什么考试，哪天考，要什么方便。
exam_adjustment-asked-2 = 平时上学用不用这些方便，怎么联系您。
    .other = 平时上学用不用这些方便，怎么联系申请人。

exam_adjustment-after-1 = 考试机构看您的需要，书面告诉您给哪些方便。
    .other = 考试机构看申请人的需要，书面答复给哪些方便。
exam_adjustment-after-2 = 没有全给的，可以要求说明原因，申请复核（再看一遍）。
exam_adjustment-after-3 = 考前请去看一次考场，路和座位合不合适。

exam_adjustment-where-1 = 报名的学校、县级教育考试机构。

exam_adjustment-together-1 = 申请合理便利，不影响成绩和录取。

exam_adjustment-basis-1 = 无障碍环境建设法 第四十三条
exam_adjustment-basis-2 = 残疾人教育条例
exam_adjustment-basis-3 = 当年的报名公告

exam_adjustment-declaration-1 = 我填的内容都是真的，没有隐瞒。
exam_adjustment-declaration-2 = 我同意办理的部门核对这件事要用的信息。
exam_adjustment-declaration-3 = 情况变了，我会主动告诉办理的部门。
exam_adjustment-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## exam

exam_adjustment-exam = 要参加什么考试？
exam_adjustment-exam-label = 考试
exam_adjustment-exam-why = 不同的考试，由不同的单位决定。
exam_adjustment-exam-college_entrance = 高考
exam_adjustment-exam-senior_entrance = 中考
exam_adjustment-exam-adult = 成人高考、自学考试
exam_adjustment-exam-postgraduate = 研究生考试
exam_adjustment-exam-vocational = 职业资格、技能考试
exam_adjustment-exam-other = 其他考试
exam_adjustment-exam-error-missing = 请选要参加的考试。

## other_exam

exam_adjustment-other_exam = 考试叫什么名字？谁办的？
exam_adjustment-other_exam-label = 考试的名称
exam_adjustment-other_exam-hint = 例如：教师资格考试，省考试院办。
exam_adjustment-other_exam-why = 不是教育部门办的，工作人员告诉您找谁。
    .other = 不是教育部门办的，工作人员会说明找谁。
exam_adjustment-other_exam-error-missing = 请填考试的名称。

## exam_date

exam_adjustment-exam_date = 哪天考试？
exam_adjustment-exam_date-label = 考试的日子
exam_adjustment-exam_date-hint = 填第一天。还没公布的，填大概的日子。例如：2027年6月7日。
exam_adjustment-exam_date-why = 准备盲文卷、大字卷要时间。
exam_adjustment-exam_date-error-missing = 请填考试的日子。例如：2027年6月7日。

## adjustments

exam_adjustment-adjustments = 考试时要什么方便？
exam_adjustment-adjustments-label = 要的方便
exam_adjustment-adjustments-hint = 可以选几项。
exam_adjustment-adjustments-why = 考试机构按这个准备。
exam_adjustment-adjustments-braille = 盲文卷
exam_adjustment-adjustments-large_print = 大字卷
exam_adjustment-adjustments-own_tools = 自己带盲文笔、放大镜、台灯
exam_adjustment-adjustments-extra_time = 延长时间
exam_adjustment-adjustments-hearing_aid = 戴助听器、人工耳蜗
exam_adjustment-adjustments-no_listening = 免考外语听力
exam_adjustment-adjustments-sign = 手语老师或文字提示
exam_adjustment-adjustments-wheelchair = 轮椅能用的桌子和考场
exam_adjustment-adjustments-separate_room = 单独的考场
exam_adjustment-adjustments-scribe = 写字不便，请人代写或用电脑
exam_adjustment-adjustments-medicine = 考试时吃药、用医疗器具
exam_adjustment-adjustments-other = 其他
exam_adjustment-adjustments-error-missing = 请选要的方便。找不到，选“其他”。

## other_adjustment

exam_adjustment-other_adjustment = 还要什么方便？
exam_adjustment-other_adjustment-label = 其他方便
exam_adjustment-other_adjustment-hint = 写清楚要什么、怎么用。
exam_adjustment-other_adjustment-why = 考试机构看能不能准备。
exam_adjustment-other_adjustment-error-missing = 请写还要什么方便。

## used_at_school

exam_adjustment-used_at_school = 平时上学、考试也这样用吗？
exam_adjustment-used_at_school-label = 平时用不用
exam_adjustment-used_at_school-why = 平时就用的，考试机构容易判断。
exam_adjustment-used_at_school-yes = 一直这样用
exam_adjustment-used_at_school-some = 有的用
exam_adjustment-used_at_school-no = 没有用过
exam_adjustment-used_at_school-no-hint = 也可以申请。
exam_adjustment-used_at_school-error-missing = 请选平时用不用。
