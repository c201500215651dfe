# 0到6岁儿童残疾筛查. domain.md 2.5 row 48.

child_screening-title = 0到6岁儿童残疾筛查
child_screening-summary = 给小孩子检查眼睛、耳朵、说话、手脚和发育，早发现，早康复。
child_screening-situation = 我担心孩子发育有问题
child_screening-search = 筛查 体检 孩子 宝宝 发育 发育迟缓 不会走 不说话 叫不应 听力筛查 视力筛查 新生儿 自闭症 孤独症 早发现 儿保

child_screening-who-1 = 0到6岁的孩子。不用残疾人证。
child_screening-who-2 = 没有什么担心，也可以按时来查。

child_screening-amount-1 = 基本的筛查一般免费。别的检查收费，先问清楚。

child_screening-decides-1 = 妇幼保健院或卫生院做筛查，医生告诉您结果。
    .other = 妇幼保健院或卫生院做筛查，医生说明结果。

child_screening-time-1 = 多久安排好，以当地公示为准。

child_screening-asked-1 = 孩子的姓名和身份证号。
child_screening-asked-2 = 您担心什么，以前查过没有。
    .other = 担心孩子什么，以前查过没有。
child_screening-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

child_screening-after-1 = 工作人员约您带孩子去检查。
    .other = 工作人员约好时间，带孩子去检查。
child_screening-after-2 = 有问题的，转去医院诊断（弄清是什么问题）。
child_screening-after-3 = 诊断以后，就能申请残疾儿童康复救助。
child_screening-after-4 = 结果只告诉家长，不会贴出来。

child_screening-where-1 = 住处附近的卫生院、妇幼保健院、社区卫生服务中心。

child_screening-basis-1 = 残疾预防和残疾人康复条例
child_screening-basis-2 = 当地自己公布的规定

child_screening-declaration-1 = 我是孩子的监护人，或受监护人委托。
child_screening-declaration-2 = 我填的内容都是真的，没有隐瞒。
child_screening-declaration-3 = 我同意办理的部门核对这件事要用的信息。
child_screening-declaration-4 = 情况变了，我会主动告诉办理的部门。
child_screening-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Facts of places

child_screening-fact-rule = 同江市的文件要求对0到6岁的孩子做残疾筛查。可以直接问当地妇幼保健院。

## worry

child_screening-worry = 您担心孩子什么？
    .other = 担心孩子什么？
child_screening-worry-label = 担心的事
child_screening-worry-hint = 可以选几项。
child_screening-worry-why = 先查您担心的。
    .other = 先查最担心的。
child_screening-worry-sight = 看不清、眼睛不跟着东西动
child_screening-worry-hearing = 叫不应、不怕响声
child_screening-worry-speech = 说话晚、说不清
child_screening-worry-movement = 抬头、坐、走得晚，手脚发硬或发软
child_screening-worry-learning = 学东西慢
child_screening-worry-behaviour = 不看人、不理人、总重复一个动作
child_screening-worry-no_worry = 没有担心，只想按时查
child_screening-worry-error-missing = 请选担心的事。没有，选“只想按时查”。
child_screening-worry-error-none-and-other = “没有担心”不能和别的一起选。请只留一样。

## screened_before

child_screening-screened_before = 以前查过吗？
child_screening-screened_before-label = 以前查过没有
child_screening-screened_before-why = 查过有问题的，直接去诊断，不用再筛查。
child_screening-screened_before-never = 没查过
child_screening-screened_before-passed = 查过，没有问题
child_screening-screened_before-failed = 查过，说要复查
child_screening-screened_before-failed-hint = 请尽快复查，不要拖。
child_screening-screened_before-error-missing = 请选以前查过没有。

## The child

child_screening-older_child = 这个孩子超过6岁了
child_screening-older_child-1 = 这项筛查是给0到6岁孩子做的。
child_screening-older_child-2 = 大一点的孩子也可以查，请问卫生院或县级残联。
child_screening-older_child-3 = 弄错了号码的，请退回去改。
child_screening-changed-2 = 以前没有问是哪个孩子。现在请填孩子的姓名和身份证号。
