# 失业保险待遇.

unemployment_benefit-title = 失业保险金
unemployment_benefit-summary = 上过班、交过失业保险，不是自己不想干而失业的，可以每月领钱。
unemployment_benefit-situation = 我被辞退了，没有工作
unemployment_benefit-search = 失业 失业金 失业保险 失业补助 下岗 被辞退 被开除 裁员 没工作 丢了工作 合同到期 公司倒闭 离职 待业 失业登记 不干了 被炒 炒鱿鱼 厂子关门 工厂关门 没活干 失业证 领失业金 失业救济

unemployment_benefit-who-1 = 单位和本人交失业保险满一年。
unemployment_benefit-who-2 = 不是自己主动辞职的，例如被辞退、合同到期。
unemployment_benefit-who-3 = 已经登记失业，愿意找工作。
unemployment_benefit-who-4 = 三样都符合，可以领。有没有残疾都一样。

unemployment_benefit-amount-1 = 交满一年不满五年，最长领12个月。
unemployment_benefit-amount-2 = 满五年不满十年，最长18个月。十年以上，最长24个月。
unemployment_benefit-amount-3 = 每月多少钱由省里定，以当地公示为准。
unemployment_benefit-amount-4 = 领的时候，医保费不用自己交。

unemployment_benefit-decides-1 = 社会保险经办机构（人社部门）。

unemployment_benefit-time-1 = 从办失业登记那天起算。请尽快登记。

unemployment_benefit-after-1 = 先向单位要离职证明。
unemployment_benefit-after-2 = 再到公共就业服务机构登记失业，也可以网上办。
unemployment_benefit-after-3 = 登记后，向社保经办机构申请领钱。
unemployment_benefit-after-4 = 有介绍工作、培训的，好好考虑。没有正当理由拒绝，可能停发。

unemployment_benefit-where-1 = 参保地的人社窗口。也可以打人社热线12333问。

unemployment_benefit-together-1 = 重新上班了，就不再领。剩下的月份以后还可以算。
unemployment_benefit-together-2 = 和残疾人两项补贴不冲突。

unemployment_benefit-basis-1 = 《社会保险法》第四十四条至第五十二条

unemployment_benefit-paper-end_of_work = 单位开的离职证明
unemployment_benefit-paper-end_of_work-how = 单位应当开给您。不开的，到人社部门投诉，不影响先登记。
    .other = 单位应当开给申请人。不开的，到人社部门投诉，不影响先登记。
