# 公益性岗位. domain.md 2.7 row 60.

public_welfare_post-title = 公益性岗位
public_welfare_post-summary = 政府设的岗位，例如保洁、护路、协助办事，留给找工作困难的人。
public_welfare_post-situation = 我一直找不到工作
public_welfare_post-search = 公益性岗位 公益岗 公岗 保洁 护林员 护路 协理员 专职委员 零就业 就业困难 政府安排工作 上班

public_welfare_post-who-1 = 想工作、能工作，一直找不到工作的残疾人。
public_welfare_post-who-2 = 家里没有一个人有工作的，先安排。

public_welfare_post-amount-1 = 工资和社保补贴按当地规定。以当地公示为准。

public_welfare_post-decides-1 = 县级人社部门决定，乡镇（街道）安排。

public_welfare_post-time-1 = 有空岗才安排。多久有，以当地公示为准。

public_welfare_post-asked-1 = 多久没有工作，家里有几个人有工作。
public_welfare_post-asked-2 = 能做什么，能做多久，要什么方便。
public_welfare_post-asked-3 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

public_welfare_post-after-1 = 人社部门核对，认定您是就业困难人员。
    .other = 人社部门核对，认定申请人是就业困难人员。
public_welfare_post-after-2 = 有岗位了，先告诉您做什么、工资多少，您再决定。
    .other = 有岗位了，先说明做什么、工资多少，申请人再决定。
public_welfare_post-after-3 = 岗位有期限。到期以前，可以再申请别的就业帮助。

public_welfare_post-where-1 = 乡镇（街道）便民服务窗口，或县级人社部门。

public_welfare_post-together-1 = 有了工资，低保可能变化。请先看低保渐退。

public_welfare_post-basis-1 = 就业促进法
public_welfare_post-basis-2 = 户籍地自己公布的规定

public_welfare_post-declaration-1 = 我填的内容都是真的，没有隐瞒。
public_welfare_post-declaration-2 = 我同意办理的部门核对这件事要用的信息。
public_welfare_post-declaration-3 = 情况变了，我会主动告诉办理的部门。
public_welfare_post-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Facts of places

public_welfare_post-fact-ten_percent = 呼伦贝尔市的文件要求：公益性岗位里，安排残疾人不少于10%。

## jobless_since

public_welfare_post-jobless_since = 多久没有工作了？
public_welfare_post-jobless_since-label = 没有工作多久
public_welfare_post-jobless_since-why = 时间长的，先安排。
public_welfare_post-jobless_since-under_half = 不到半年
public_welfare_post-jobless_since-half_to_one = 半年到一年
public_welfare_post-jobless_since-over_one = 一年以上
public_welfare_post-jobless_since-never = 从来没有工作过
public_welfare_post-jobless_since-error-missing = 请选多久没有工作。

## family_working

public_welfare_post-family_working = 家里有几个人有工作？
public_welfare_post-family_working-label = 家里有工作的人
public_welfare_post-family_working-why = 一个都没有的，先安排。
public_welfare_post-family_working-nobody = 一个也没有
public_welfare_post-family_working-one = 一个人
public_welfare_post-family_working-more = 两个人以上
public_welfare_post-family_working-error-missing = 请选家里几个人有工作。

## post_tasks

public_welfare_post-post_tasks = 哪些活能做？
public_welfare_post-post_tasks-label = 能做的活
public_welfare_post-post_tasks-hint = 可以选几项。
public_welfare_post-post_tasks-why = 按您能做的找岗位。
    .other = 按申请人能做的找岗位。
public_welfare_post-post_tasks-cleaning = 打扫、保洁
public_welfare_post-post_tasks-guard = 看门、巡护
public_welfare_post-post_tasks-office = 登记、整理材料
public_welfare_post-post_tasks-help = 帮残疾人、老人办事
public_welfare_post-post_tasks-garden = 绿化、护林
public_welfare_post-post_tasks-other = 其他坐着做的
public_welfare_post-post_tasks-error-missing = 请选能做的活。

## work_hours

public_welfare_post-work_hours = 一天能做多久？
public_welfare_post-work_hours-label = 能做多久
public_welfare_post-work_hours-why = 岗位有全天的，也有半天的。
public_welfare_post-work_hours-full = 全天
public_welfare_post-work_hours-half = 半天
public_welfare_post-work_hours-few = 两三个小时
public_welfare_post-work_hours-varies = 有时好，有时不行
public_welfare_post-work_hours-error-missing = 请选能做多久。
