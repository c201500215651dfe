# 残疾大学新生入学资助. domain.md 2.6 row 55.

college_entry_grant-title = 残疾大学新生入学资助
college_entry_grant-summary = 考上大学的残疾新生，一次给一笔钱，帮着入学。
college_entry_grant-situation = 我考上大学了
college_entry_grant-search = 大学 新生 考上大学 录取 录取通知书 入学 资助 奖励 助学 大专 本科 研究生 残疾大学生 残疾人子女考大学

college_entry_grant-who-1 = 今年被大专、大学、研究生录取的残疾人。
college_entry_grant-who-2 = 残疾人的孩子能不能申请，各地不同，请问县级残联。

college_entry_grant-amount-1 = 给多少，按大专、本科、研究生不同。以当地公示为准。

college_entry_grant-decides-1 = 县级残联决定。

college_entry_grant-time-1 = 每年一般在录取后、开学前后申请。截止日期以当地公示为准。

college_entry_grant-asked-1 = 考上哪所学校、什么层次。
college_entry_grant-asked-2 = 哪天开学，怎么联系您。
    .other = 哪天开学，怎么联系申请人。

college_entry_grant-after-1 = 残联核对录取和残疾人证。
college_entry_grant-after-2 = 通过以后，登记本人的银行账户，发一次钱。

college_entry_grant-where-1 = 户籍地的乡镇（街道）窗口，或县级残联。

college_entry_grant-together-1 = 一般可以和学校的助学金、贷款一起用。请先问。

college_entry_grant-basis-1 = 残疾人教育条例
college_entry_grant-basis-2 = 户籍地自己公布的规定

college_entry_grant-declaration-1 = 我填的内容都是真的，没有隐瞒。
college_entry_grant-declaration-2 = 我同意办理的部门核对这件事要用的信息。
college_entry_grant-declaration-3 = 情况变了，我会主动告诉办理的部门。
college_entry_grant-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

college_entry_grant-paper-admission_letter = 录取通知书
college_entry_grant-paper-admission_letter-how = 拍下有姓名、学校、专业的那一页。

## Facts of places

college_entry_grant-fact-award = 呼伦贝尔市：考上大学的残疾人，可以从残疾人就业保障金里得到奖励。

## degree

college_entry_grant-degree = 考上了什么层次？
college_entry_grant-degree-label = 录取的层次
college_entry_grant-degree-why = 层次不同，资助不同。
college_entry_grant-degree-junior_college = 大专、高职
college_entry_grant-degree-bachelor = 本科
college_entry_grant-degree-postgraduate = 研究生
college_entry_grant-degree-adult = 成人、网络、自学考试
college_entry_grant-degree-adult-hint = 能不能资助，各地不同。
college_entry_grant-degree-error-missing = 请选录取的层次。

## college_name

college_entry_grant-college_name = 考上了哪所学校？
college_entry_grant-college_name-label = 录取的学校
college_entry_grant-college_name-hint = 写录取通知书上的校名。
college_entry_grant-college_name-why = 残联核对录取。
college_entry_grant-college_name-error-missing = 请填学校的名称。

## term_start

college_entry_grant-term_start = 哪天开学？
college_entry_grant-term_start-label = 开学的日子
college_entry_grant-term_start-hint = 看录取通知书。例如：2026年9月1日。
college_entry_grant-term_start-why = 尽量在开学前后办好。
college_entry_grant-term_start-error-missing = 请填开学的日子。例如：2026年9月1日。

## college_support

college_entry_grant-college_support = 在学校要什么方便？
college_entry_grant-college_support-label = 学校里的方便
college_entry_grant-college_support-hint = 可以选几项。残联可以帮您和学校说。
    .other = 可以选几项。残联可以帮申请人和学校说。
college_entry_grant-college_support-why = 早点和学校说好，您去了就能用。
    .other = 早点和学校说好，申请人去了就能用。
college_entry_grant-college_support-dormitory = 无障碍宿舍、低楼层
college_entry_grant-college_support-sign = 手语、字幕
college_entry_grant-college_support-braille = 盲文、大字、电子课本
college_entry_grant-college_support-companion = 有人陪读
college_entry_grant-college_support-nothing = 都不用
college_entry_grant-college_support-error-missing = 请选要的方便。不用，选“都不用”。
college_entry_grant-college_support-error-none-and-other = “都不用”不能和别的一起选。请只留一样。
