# 肢体矫正手术救助. domain.md 2.5 row 44. Named by Chifeng only.

limb_surgery-title = 肢体矫正手术救助
limb_surgery-summary = 困难的肢体残疾人做矫正手术、功能重建手术，帮助付一部分费用。
limb_surgery-situation = 我的手脚变形，医生说可以手术
limb_surgery-search = 手术 矫正 矫形 畸形 马蹄足 小儿麻痹 脊柱侧弯 关节 髋关节 截肢 功能重建 肢体 手术费 补助 救助

limb_surgery-who-1 = 家里困难、肢体有残疾，手术能改善的人。
limb_surgery-who-2 = 目前看到赤峰市的规划写了这一项。别的地方请问县级残联。
limb_surgery-who-3 = 孩子的矫正手术，先看残疾儿童康复救助。

limb_surgery-amount-1 = 帮助多少，以当地公示为准。先用医保报销。

limb_surgery-decides-1 = 县级残联决定。能不能手术，由医生判断。

limb_surgery-time-1 = 多久有结果，以当地公示为准。手术前请先申请。

limb_surgery-asked-1 = 哪里要手术，医生怎么说。
limb_surgery-asked-2 = 以前做过什么手术，怎么联系您。
    .other = 以前做过什么手术，怎么联系申请人。

limb_surgery-after-1 = 残联看诊断，安排医生筛查（看适不适合手术）。
limb_surgery-after-2 = 适合的，告诉您去哪家医院，能帮多少。
    .other = 适合的，告诉申请人去哪家医院，能帮多少。
limb_surgery-after-3 = 手术以后，还可以申请康复训练和辅助器具。

limb_surgery-where-1 = 户籍地的乡镇（街道）窗口，或县级残联。

limb_surgery-together-1 = 医保、医疗救助报过的部分，不重复补助。

limb_surgery-basis-1 = 残疾预防和残疾人康复条例
limb_surgery-basis-2 = 户籍地自己公布的规定

limb_surgery-declaration-1 = 我填的内容都是真的，没有隐瞒。
limb_surgery-declaration-2 = 我同意办理的部门核对这件事要用的信息。
limb_surgery-declaration-3 = 情况变了，我会主动告诉办理的部门。
limb_surgery-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

limb_surgery-paper-diagnosis = 诊断证明
limb_surgery-paper-diagnosis-when = 看过医生的时候
limb_surgery-paper-diagnosis-how = 请看病的医院开。片子不用寄，带着看病就行。

## Facts of places

limb_surgery-fact-named = 赤峰市的规划写了这一项。怎么申请，请问旗县区残联。

## body_part

limb_surgery-body_part = 哪里要手术？
limb_surgery-body_part-label = 要手术的地方
limb_surgery-body_part-hint = 可以选几项。
limb_surgery-body_part-why = 不同的手术，去不同的医院。
limb_surgery-body_part-arm = 手、胳膊
limb_surgery-body_part-leg = 脚、腿
limb_surgery-body_part-hip = 髋关节（大腿根）
limb_surgery-body_part-spine = 脊柱（后背）
limb_surgery-body_part-stump = 截肢的地方
limb_surgery-body_part-other = 其他地方
limb_surgery-body_part-error-missing = 请选要手术的地方。

## seen_doctor

limb_surgery-seen_doctor = 为这件事看过医生吗？
limb_surgery-seen_doctor-label = 是否看过医生
limb_surgery-seen_doctor-hint = 没看过也能申请，残联安排筛查。
limb_surgery-seen_doctor-why = 有医生的意见，不用再查一遍。
limb_surgery-seen_doctor-yes = 看过
limb_surgery-seen_doctor-no = 没看过
limb_surgery-seen_doctor-error-missing = 请选“看过”或“没看过”。

## doctor_advice

limb_surgery-doctor_advice = 医生怎么说？
limb_surgery-doctor_advice-label = 医生的意见
limb_surgery-doctor_advice-why = 知道急不急，先安排急的。
limb_surgery-doctor_advice-soon = 要尽快手术
limb_surgery-doctor_advice-possible = 可以手术，不急
limb_surgery-doctor_advice-unsure = 要再检查
limb_surgery-doctor_advice-not_possible = 不适合手术
limb_surgery-doctor_advice-not_possible-hint = 您仍可以申请，由另一位医生再看。
    .other = 仍可以申请，由另一位医生再看。
limb_surgery-doctor_advice-error-missing = 请选医生的意见。

## hospital

limb_surgery-hospital = 在哪家医院看的？
limb_surgery-hospital-label = 医院
limb_surgery-hospital-hint = 写医院的名称。记不清可以不写。
limb_surgery-hospital-why = 残联可以向医院核对。

## earlier_surgery

limb_surgery-earlier_surgery = 这个地方以前做过手术吗？
limb_surgery-earlier_surgery-label = 以前做过手术没有
limb_surgery-earlier_surgery-why = 医生要知道，才好判断。
limb_surgery-earlier_surgery-yes = 做过
limb_surgery-earlier_surgery-no = 没做过
limb_surgery-earlier_surgery-error-missing = 请选“做过”或“没做过”。
