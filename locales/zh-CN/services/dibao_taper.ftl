# 低保和上班：渐退和成本扣除. domain.md 2.7 row 66.

dibao_taper-title = 低保和上班：渐退和成本扣除
dibao_taper-summary = 低保户的残疾人上班以后，低保不一定马上停。先弄清楚，再安心上班。
dibao_taper-situation = 我有低保，怕上班以后低保没了
dibao_taper-search = 低保 上班 打工 工资 取消低保 停低保 渐退 缓退 渐退期 就业成本 扣除 怕丢低保 收入核算

dibao_taper-who-1 = 在领低保、开始工作的残疾人和家人。

dibao_taper-amount-1 = 渐退：收入超过低保线以后，再发几个月。发几个月，以当地公示为准。
dibao_taper-amount-2 = 成本扣除：算收入时，减去上班必要的花费，例如路费。有没有、扣多少，问民政部门。

dibao_taper-decides-1 = 县级民政部门决定。

dibao_taper-time-1 = 上班以后，请在当月告诉乡镇（街道）。早说，以后不用退钱。

dibao_taper-after-1 = 先问：我家多挣多少，低保会怎么变。
dibao_taper-after-2 = 再报：带上工资单或合同，告诉乡镇（街道）。
dibao_taper-after-3 = 会算：请工作人员把算法写给您看。
    .other = 会算：请工作人员把算法写下来看。
dibao_taper-after-4 = 不工作了：可以重新申请低保。

dibao_taper-where-1 = 户籍地的乡镇（街道）窗口，或县级民政部门。

dibao_taper-together-1 = 残疾人两项补贴不算家庭收入。
dibao_taper-together-2 = 低保停了，生活补贴可能也会变。请一起问。

dibao_taper-basis-1 = 社会救助暂行办法
dibao_taper-basis-2 = 户籍地自己公布的规定

## Facts of places

dibao_taper-fact-taper_and_costs = 赤峰市的规划写了低保渐退，也写了就业成本扣除。
dibao_taper-fact-taper = 林西县的文件写了低保渐退，没有写就业成本扣除。扣不扣，请问县民政局。
