# 法律援助. domain.md 2.8 row 77; 法律援助法 Art. 42.

legal_aid-title = 法律援助
legal_aid-summary = 有官司、有纠纷，请不起律师的，免费给您派律师。
    .other = 有官司、有纠纷，请不起律师的，免费派律师。
legal_aid-situation = 我要打官司，请不起律师
legal_aid-search = 法律援助 律师 打官司 告状 免费律师 欠薪 工伤 离婚 抚养费 赡养费 家暴 车祸 赔偿 仲裁 起诉 被骗 法律咨询 不服决定

legal_aid-who-1 = 家里困难、有法律上的事要人帮的人。
legal_aid-who-2 = 没有固定收入的残疾人，和低保、特困的人，一般不用再查家里困不困难。
legal_aid-who-3 = 受家暴、虐待、遗弃的人，为自己争权益，不看家里困不困难。

legal_aid-amount-1 = 不收钱。律师也不能向您要钱。
    .other = 不收钱。律师也不能要钱。

legal_aid-decides-1 = 县级司法行政部门的法律援助机构决定。

legal_aid-time-1 = 多久决定，以当地公示为准。快要开庭、快过期限的，请写明，先办。

legal_aid-asked-1 = 什么事，到哪一步了，急不急。
legal_aid-asked-2 = 对方是谁，您想要什么结果。
    .other = 对方是谁，申请人想要什么结果。
legal_aid-asked-3 = 怎么安全地联系您。
    .other = 怎么安全地联系申请人。

legal_aid-after-1 = 法律援助机构看材料。缺什么，一次告诉您。
    .other = 法律援助机构看材料。缺什么，一次告诉申请人和代办人。
legal_aid-after-2 = 通过以后，派一位律师和您谈。
    .other = 通过以后，派一位律师和申请人谈。
legal_aid-after-3 = 可以要手语翻译、盲文材料，或请律师上门。
legal_aid-after-4 = 没通过，书面告诉您原因。您可以提出异议（请再看一次）。
    .other = 没通过，书面告诉原因。可以提出异议（请再看一次）。

legal_aid-where-1 = 县级法律援助中心、乡镇（街道）公共法律服务站。
legal_aid-where-2 = 也可以打12348（法律服务热线）先问。

legal_aid-together-1 = 一边申请援助，一边可以先去劳动仲裁或法院，不耽误期限。

legal_aid-basis-1 = 法律援助法
legal_aid-basis-2 = 残疾人保障法

legal_aid-declaration-1 = 我填的内容都是真的，没有隐瞒。
legal_aid-declaration-2 = 我同意办理的部门核对这件事要用的信息。
legal_aid-declaration-3 = 情况变了，我会主动告诉办理的部门。
legal_aid-declaration-4 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

legal_aid-paper-case_papers = 和这件事有关的材料
legal_aid-paper-case_papers-how = 合同、欠条、判决书、聊天记录、照片都算。没有的，先写明情况。

## Facts of places

legal_aid-fact-no_check = 呼伦贝尔市：低保、特困的残疾人申请法律援助，不再审查经济困难。

## legal_matter

legal_aid-legal_matter = 是什么事？
legal_aid-legal_matter-label = 什么事
legal_aid-legal_matter-why = 不同的事，派不同的律师。
legal_aid-legal_matter-wages = 欠工资、被辞退
legal_aid-legal_matter-injury = 工伤
legal_aid-legal_matter-accident = 车祸、医疗等赔偿
legal_aid-legal_matter-support = 赡养费、抚养费、扶养费
legal_aid-legal_matter-violence = 家暴、虐待、遗弃
legal_aid-legal_matter-benefit = 不服补贴、低保、残疾人证的决定
legal_aid-legal_matter-property = 房子、土地、钱财
legal_aid-legal_matter-capacity = 监护、认定行为能力
legal_aid-legal_matter-criminal = 刑事案件
legal_aid-legal_matter-other = 其他
legal_aid-legal_matter-error-missing = 请选是什么事。找不到，选“其他”。

## safe_now

legal_aid-safe_now = 您现在安全吗？
    .other = 申请人现在安全吗？
legal_aid-safe_now-label = 现在安全不安全
legal_aid-safe_now-hint = 不安全，请马上打110。也可以请法院出人身安全保护令（不准对方靠近）。
legal_aid-safe_now-why = 不安全的，先想办法保护您。
    .other = 不安全的，先想办法保护申请人。
legal_aid-safe_now-yes = 安全
legal_aid-safe_now-no = 不安全
legal_aid-safe_now-error-missing = 请选“安全”或“不安全”。

## legal_stage

legal_aid-legal_stage = 到哪一步了？
legal_aid-legal_stage-label = 到哪一步
legal_aid-legal_stage-why = 已经开始的，有时间限制。
legal_aid-legal_stage-none = 还没开始
legal_aid-legal_stage-talk = 正在和对方谈
legal_aid-legal_stage-arbitration = 在劳动仲裁
legal_aid-legal_stage-court = 在法院
legal_aid-legal_stage-decided = 有了判决或决定，我不服
legal_aid-legal_stage-police = 公安、检察院在办
legal_aid-legal_stage-error-missing = 请选到哪一步了。

## time_limit

legal_aid-time_limit = 有没有快到的日子？
legal_aid-time_limit-label = 快到的日子
legal_aid-time_limit-hint = 例如开庭、答复、起诉的最后一天。没有、不知道，可以不填。例如：2026年12月10日。
legal_aid-time_limit-why = 过了日子，可能就不能告了。

## opponent

legal_aid-opponent = 对方是谁？
legal_aid-opponent-label = 对方
legal_aid-opponent-hint = 写姓名或单位。不方便写，可以不填。
legal_aid-opponent-why = 免得派给和对方有关系的律师。

## legal_story

legal_aid-legal_story = 请说说经过，您想要什么结果。
    .other = 请说说经过，申请人想要什么结果。
legal_aid-legal_story-label = 经过和想要的结果
legal_aid-legal_story-hint = 用自己的话写。写不了，可以写“请打电话”或“请上门”。
legal_aid-legal_story-why = 律师看了，才知道怎么帮您。
    .other = 律师看了，才知道怎么帮申请人。
legal_aid-legal_story-error-missing = 请写几句经过。写不了，写“请打电话”。

## phone

legal_aid-phone-hint = 家里人会接电话、看短信的，请填只有您用的号码，或信得过的人的号码。
    .other = 家里人会接电话、看短信的，请填只有申请人用的，或信得过的人的号码。
