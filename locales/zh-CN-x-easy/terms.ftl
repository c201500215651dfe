# 易读. One idea a line, common words, numbers as digits; at most 20 characters a sentence. What is not here is lent by zh-CN.
terms-lead =
    办事时，会听到这些词。
    怎么读，是什么意思，都在这里。
term-home-means =
    户口本上写的地方。
    不是现在住的地方。
term-cross_province-means =
    人在外地，也能办。
    交在哪里都可以。
    由户口那里来定。
term-joined-means =
    几件事，1 次申请。
    只填 1 遍，只交 1 份。
    每件事分开定。
term-dibao-means =
    家里的钱很少。
    民政局每个月给钱。
    全名是“最低生活保障”。
term-near_dibao-means =
    钱比低保多一点，还是难。
    由民政局来定。
term-tekun-means =
    不能干活，没有钱，没有人养。
    由政府来养。
    农村以前叫“五保”。
term-federation-means =
    全名是“残疾人联合会”。
    发残疾人证。
    也帮残疾人办事。
term-civil_affairs-means =
    政府里的一个部门。
    管低保，管补贴，也管救助。
term-assessment-means =
    到指定的医院检查。
    看是哪一类残疾，哪一级。
term-accept-means =
    东西收下了。
    开始算时间。
term-supplement-means =
    缺什么，1 次都写给您。
    以后不能再加。
    .other =
        缺什么，1 次都写清楚。
        以后不能再加。
term-first_review-means = 乡镇或街道先看 1 遍。
term-review-means = 残联看残疾人证和等级。
term-decision-means = 民政局定，给还是不给。
term-working_day-means =
    上班的日子。
    周末和放假，不算。
    补班的日子，算。
term-counts_from-means = 从这个月开始算钱。
term-public_list-means =
    把名单贴出来，给大家看。
    身份证号和卡号不贴。
term-stopped-means =
    从一个月起，不再发钱。
    会告诉您为什么。
    .other =
        从一个月起，不再发钱。
        会说为什么。
term-paid_later-means = 前面该发、没有发的钱，后来发。
term-guardian-means =
    法律定的，照管别人的人。
    例如父母照管孩子。
    有的大人不能自己定，也有监护人。
term-duty_parents-means = 子女长大了，照顾父母。
term-duty_children-means = 孩子没长大，父母照顾。
term-mandate-means =
    您写的 1 张纸。
    写着请谁办，办什么。
    .other =
        本人写的 1 张纸。
        写着请谁办，办什么。
term-witness-means =
    您按手印、签字，他在旁边看。
    他也要写名字。
    .other =
        申请人按手印、签字，他在旁边看。
        他也要写名字。
term-reconsideration-means =
    您不同意写下来的决定。
    请上级再看 1 次。
    .other =
        不同意写下来的决定。
        请上级再看 1 次。
term-litigation-means =
    您不同意写下来的决定。
    请法院来看。
    .other =
        不同意写下来的决定。
        请法院来看。
