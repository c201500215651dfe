# 眼睛、耳朵、心理的检查和帮助. domain.md 2.5 row 47.

sight_hearing_mind_help-title = 眼睛、耳朵、心理的检查和帮助
sight_hearing_mind_help-summary = 看不清、听不清、心里难受的人，帮您找检查和治疗。
    .other = 看不清、听不清、心里难受的人，帮着找检查和治疗。
sight_hearing_mind_help-situation = 我看不清、听不清，或者心里难受
sight_hearing_mind_help-search = 眼睛 看不清 白内障 青光眼 近视 失明 防盲 耳朵 耳背 听不清 耳聋 防聋 抑郁 抑郁症 焦虑 睡不着 心理 想不开 心理咨询 心理医生 复明手术

sight_hearing_mind_help-who-1 = 眼睛、耳朵、心理有困难的人。有没有残疾人证都可以。
sight_hearing_mind_help-who-2 = 家里照顾残疾人的人，心里累，也可以来。

sight_hearing_mind_help-amount-1 = 有的检查和手术免费或减免。以当地公示为准。

sight_hearing_mind_help-decides-1 = 县级卫生健康部门安排，医生判断怎么治。

sight_hearing_mind_help-time-1 = 多久安排好，以当地公示为准。
sight_hearing_mind_help-time-2 = 想伤害自己，不要等。马上打12356（心理援助热线）或120。

sight_hearing_mind_help-asked-1 = 哪方面不舒服，多久了，看过医生没有。
sight_hearing_mind_help-asked-2 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

sight_hearing_mind_help-after-1 = 工作人员告诉您去哪里检查，要带什么。
    .other = 工作人员告诉申请人去哪里检查，要带什么。
sight_hearing_mind_help-after-2 = 要治疗的，告诉您费用怎么减免。
    .other = 要治疗的，告诉申请人费用怎么减免。
sight_hearing_mind_help-after-3 = 以后看不见、听不见的，可以申请残疾人证和辅助器具。

sight_hearing_mind_help-where-1 = 卫生院、社区卫生服务中心，或县级残联。

sight_hearing_mind_help-basis-1 = 残疾预防和残疾人康复条例
sight_hearing_mind_help-basis-2 = 精神卫生法
sight_hearing_mind_help-basis-3 = 当地自己公布的规定

sight_hearing_mind_help-declaration-1 = 我填的内容都是真的，没有隐瞒。
sight_hearing_mind_help-declaration-2 = 我同意办理的部门核对这件事要用的信息。
sight_hearing_mind_help-declaration-3 = 情况变了，我会主动告诉办理的部门。
sight_hearing_mind_help-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## trouble

sight_hearing_mind_help-trouble = 哪方面不舒服？
sight_hearing_mind_help-trouble-label = 不舒服的地方
sight_hearing_mind_help-trouble-hint = 选最要紧的一项。别的可以写在最后。
sight_hearing_mind_help-trouble-why = 按这个找眼科、耳科或心理医生。
sight_hearing_mind_help-trouble-sight = 眼睛
sight_hearing_mind_help-trouble-hearing = 耳朵
sight_hearing_mind_help-trouble-mind = 心里难受
sight_hearing_mind_help-trouble-error-missing = 请选最要紧的一项。

## sight_sign

sight_hearing_mind_help-sight_sign = 眼睛怎么了？
sight_hearing_mind_help-sight_sign-label = 眼睛的情况
sight_hearing_mind_help-sight_sign-why = 有的要马上治，有的可以预约手术。
sight_hearing_mind_help-sight_sign-sudden = 突然看不见或很疼
sight_hearing_mind_help-sight_sign-sudden-hint = 请马上去医院，不要等通知。
sight_hearing_mind_help-sight_sign-blurred = 慢慢看不清
sight_hearing_mind_help-sight_sign-cataract = 医生说是白内障
sight_hearing_mind_help-sight_sign-child = 孩子看东西不对
sight_hearing_mind_help-sight_sign-aid = 治不好，想用助视器
sight_hearing_mind_help-sight_sign-error-missing = 请选眼睛的情况。

## hearing_sign

sight_hearing_mind_help-hearing_sign = 耳朵怎么了？
sight_hearing_mind_help-hearing_sign-label = 耳朵的情况
sight_hearing_mind_help-hearing_sign-why = 有的要马上治，有的要测听力、配助听器。
sight_hearing_mind_help-hearing_sign-sudden = 突然听不见
sight_hearing_mind_help-hearing_sign-sudden-hint = 请马上去医院，不要等通知。
sight_hearing_mind_help-hearing_sign-weak = 慢慢听不清
sight_hearing_mind_help-hearing_sign-child = 孩子叫不应、不说话
sight_hearing_mind_help-hearing_sign-aid = 助听器不合适
sight_hearing_mind_help-hearing_sign-error-missing = 请选耳朵的情况。

## mind_for

sight_hearing_mind_help-mind_for = 是谁心里难受？
sight_hearing_mind_help-mind_for-label = 需要心理帮助的人
sight_hearing_mind_help-mind_for-hint = 想伤害自己，请马上打12356或120。
sight_hearing_mind_help-mind_for-why = 本人、孩子、照顾的人，帮的办法不一样。
sight_hearing_mind_help-mind_for-self = 我自己
sight_hearing_mind_help-mind_for-child = 孩子
sight_hearing_mind_help-mind_for-carer = 我照顾残疾人，快撑不住了
sight_hearing_mind_help-mind_for-other = 别的家人
sight_hearing_mind_help-mind_for-error-missing = 请选需要帮助的人。

## trouble_since

sight_hearing_mind_help-trouble_since = 有多久了？
sight_hearing_mind_help-trouble_since-label = 多久了
sight_hearing_mind_help-trouble_since-why = 时间短的，要早点治。
sight_hearing_mind_help-trouble_since-days = 几天
sight_hearing_mind_help-trouble_since-weeks = 几个星期
sight_hearing_mind_help-trouble_since-months = 几个月
sight_hearing_mind_help-trouble_since-years = 一年以上
sight_hearing_mind_help-trouble_since-error-missing = 请选有多久了。

## seen_doctor

sight_hearing_mind_help-seen_doctor = 看过医生吗？
sight_hearing_mind_help-seen_doctor-label = 是否看过医生
sight_hearing_mind_help-seen_doctor-why = 看过的，带上病历，不用再查一遍。
sight_hearing_mind_help-seen_doctor-yes = 看过
sight_hearing_mind_help-seen_doctor-no = 没看过
sight_hearing_mind_help-seen_doctor-error-missing = 请选“看过”或“没看过”。
