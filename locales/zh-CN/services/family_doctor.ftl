# 家庭医生签约. domain.md 2.5 row 45.

family_doctor-title = 家庭医生签约
family_doctor-summary = 有一位固定的医生，管您平时的健康，必要时上门。
    .other = 有一位固定的医生，管平时的健康，必要时上门。
family_doctor-situation = 我看病不方便，想有个固定的医生
family_doctor-search = 家庭医生 签约 上门看病 出诊 社区医院 卫生院 村医 慢病 高血压 糖尿病 拿药 开药 体检 量血压 看病难

family_doctor-who-1 = 有残疾人证、需要医生长期照看的人。家里人可以一起签。

family_doctor-amount-1 = 基本的服务免费。别的项目收不收钱，签约时问清楚。

family_doctor-decides-1 = 当地卫生院或社区卫生服务中心和您签，卫生健康部门管。
    .other = 当地卫生院或社区卫生服务中心和申请人签，卫生健康部门管。

family_doctor-time-1 = 多久来联系，以当地公示为准。

family_doctor-asked-1 = 平时最需要医生帮什么。
family_doctor-asked-2 = 能不能出门，住在哪里，怎么联系您。
    .other = 能不能出门，住在哪里，怎么联系申请人。

family_doctor-after-1 = 卫生院给您找一位医生，和您约时间签约。
    .other = 卫生院给申请人找一位医生，约好时间签约。
family_doctor-after-2 = 签的时候，问清楚做哪些事、怎么找医生。
family_doctor-after-3 = 不满意，可以换医生，也可以不签。

family_doctor-where-1 = 住处附近的卫生院、村卫生室、社区卫生服务中心。

family_doctor-basis-1 = 基本医疗卫生与健康促进法
family_doctor-basis-2 = 当地自己公布的规定

family_doctor-declaration-1 = 我填的内容都是真的，没有隐瞒。
family_doctor-declaration-2 = 我同意办理的部门核对这件事要用的信息。
family_doctor-declaration-3 = 情况变了，我会主动告诉办理的部门。
family_doctor-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Facts of places

family_doctor-fact-all = 2021—2025年规划的目标：有需求的残疾人，都签上家庭医生。
family_doctor-fact-over_90 = 2017年文件的目标：有需求的残疾人，90%以上签上家庭医生。

## doctor_help

family_doctor-doctor_help = 最需要医生帮什么？
family_doctor-doctor_help-label = 需要的帮助
family_doctor-doctor_help-hint = 可以选几项。
family_doctor-doctor_help-why = 按需要给您找合适的医生。
    .other = 按需要给申请人找合适的医生。
family_doctor-doctor_help-chronic = 管慢性病
family_doctor-doctor_help-chronic-hint = 例如高血压、糖尿病、癫痫。
family_doctor-doctor_help-medicine = 开药、送药
family_doctor-doctor_help-mental = 精神病的随访和吃药
family_doctor-doctor_help-rehabilitation = 康复指导
family_doctor-doctor_help-nursing = 换药、导尿管、褥疮护理
family_doctor-doctor_help-check_up = 体检
family_doctor-doctor_help-error-missing = 请选需要的帮助。

## mobility

family_doctor-mobility = 去卫生院方便吗？
family_doctor-mobility-label = 出门的情况
family_doctor-mobility-why = 出不了门的，医生要上门。
family_doctor-mobility-alone = 自己能去
family_doctor-mobility-with_help = 要人陪着去
family_doctor-mobility-bed = 出不了门
family_doctor-mobility-error-missing = 请选出门的情况。

## signed_before

family_doctor-signed_before = 以前签过家庭医生吗？
family_doctor-signed_before-label = 以前签过没有
family_doctor-signed_before-why = 签过的可以续签，或换一位医生。
family_doctor-signed_before-no = 没有，或不清楚
family_doctor-signed_before-renew = 签过，想续签
family_doctor-signed_before-change = 签过，想换医生
family_doctor-signed_before-error-missing = 请选以前签过没有。
