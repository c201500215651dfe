# 残疾儿童康复救助. domain.md 2.5 row 40; national core 国发〔2018〕20号, age bounds by place.

child_rehabilitation-title = 残疾儿童康复救助
child_rehabilitation-summary = 帮残疾孩子做康复训练、做手术、配器具。费用由政府出一部分或全部。
child_rehabilitation-situation = 孩子发育慢，或者有残疾，要做康复
child_rehabilitation-search = 孩子 儿童 宝宝 康复 康复训练 抢救性康复 康复补贴 康复补助 康复机构 自闭症 孤独症 脑瘫 发育迟缓 不会说话 说话晚 听不见 人工耳蜗 助听器 智力低下 唐氏 手术 定点机构 0到6岁 七彩梦 免费康复

child_rehabilitation-who-1 = 全国的规定是0到6岁的残疾孩子。有的地方放宽了年龄，选好地方就能看到。
child_rehabilitation-who-2 = 包括视力、听力、言语、肢体、智力残疾的孩子，和孤独症孩子。
child_rehabilitation-who-3 = 没有残疾人证，也可以先申请，一般要医院的诊断证明。认哪些医院，先问县级残联。
child_rehabilitation-who-4 = 由监护人申请，也可以请别人帮忙办。

child_rehabilitation-amount-1 = 手术、辅助器具、康复训练，各有补助标准。以当地公示为准。
child_rehabilitation-amount-2 = 钱一般由残联直接付给定点机构（政府选定的康复机构）。
child_rehabilitation-amount-3 = 自己先花的钱能不能报，先问残联再花。

child_rehabilitation-decides-1 = 县级残联决定。

child_rehabilitation-time-1 = 多久办好，以当地公示为准。紧急的手术，请电话告诉残联。

child_rehabilitation-asked-1 = 孩子的姓名和身份证号。
child_rehabilitation-asked-2 = 孩子有没有残疾人证，哪方面有困难。
child_rehabilitation-asked-3 = 要哪种康复，有没有选好机构。
child_rehabilitation-asked-4 = 住在哪里，怎么联系您。
    .other = 住在哪里，怎么联系申请人。

child_rehabilitation-after-1 = 乡镇（街道）看材料。缺什么，一次告诉您。
    .other = 乡镇（街道）看材料。缺什么，一次告诉申请人和代办人。
child_rehabilitation-after-2 = 县级残联审核，并告诉您结果。
    .other = 县级残联审核，并告诉结果。
child_rehabilitation-after-3 = 通过以后，您自己选定点机构，带孩子去康复。
    .other = 通过以后，监护人自己选定点机构，带孩子去康复。
child_rehabilitation-after-4 = 没通过，残联会写明原因。您可以问清楚，也可以再申请。
    .other = 没通过，残联会写明原因。可以问清楚，也可以再申请。

child_rehabilitation-where-1 = 户籍地的乡镇（街道）窗口，或县级残联。
child_rehabilitation-where-2 = 有居住证的，可以在发证的地方申请。

child_rehabilitation-together-1 = 可以同时领残疾人两项补贴，只要符合条件。
child_rehabilitation-together-2 = 同一次手术、同一件器具，一般不重复补助。已有别的补助，请在最后写明。

child_rehabilitation-basis-1 = 国发〔2018〕20号：国务院关于建立残疾儿童康复救助制度的意见
child_rehabilitation-basis-2 = 残疾预防和残疾人康复条例
child_rehabilitation-basis-3 = 户籍地自己公布的规定

child_rehabilitation-declaration-1 = 我是孩子的监护人，或受监护人委托。
child_rehabilitation-declaration-2 = 我填的内容都是真的，没有隐瞒。
child_rehabilitation-declaration-3 = 我同意办理的部门核对这件事要用的信息。
child_rehabilitation-declaration-4 = 情况变了，我会主动告诉办理的部门。
child_rehabilitation-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办理的部门决定。

## Papers

child_rehabilitation-paper-diagnosis = 诊断证明
child_rehabilitation-paper-diagnosis-when = 孩子没有残疾人证的时候
child_rehabilitation-paper-diagnosis-how = 请医院开。认哪些医院，先问县级残联。

## Facts of places

child_rehabilitation-fact-to_7 = 赤峰市：0到7岁的孩子可以申请。条件好的旗县可以放宽年龄。
child_rehabilitation-fact-to_12 = 林西县：0到7岁的孩子可以申请，并逐步放宽到12岁。7岁以上的，请先问县残联。
child_rehabilitation-fact-six_groups = 呼伦贝尔市：0到6岁、六类残疾孩子的康复免费，包括孤独症。
child_rehabilitation-fact-free_basic = 同江市：0到6岁残疾孩子的基本康复免费。

## certificate_held

child_rehabilitation-certificate_held = 孩子有残疾人证吗？
child_rehabilitation-certificate_held-label = 有没有残疾人证
child_rehabilitation-certificate_held-hint = 没有也可以申请。
child_rehabilitation-certificate_held-why = 有证的，残联自己核对，不用您再交证明。
    .other = 有证的，残联自己核对，不用再交证明。
child_rehabilitation-certificate_held-yes = 有
child_rehabilitation-certificate_held-no = 没有，或正在办
child_rehabilitation-certificate_held-error-missing = 请选“有”或“没有，或正在办”。

## child_difficulty

child_rehabilitation-child_difficulty = 孩子哪方面有困难？
child_rehabilitation-child_difficulty-label = 孩子的困难
child_rehabilitation-child_difficulty-hint = 可以选几项。说不准的，选“还不清楚”。
child_rehabilitation-child_difficulty-why = 不同的困难，去不同的机构，做不同的训练。
child_rehabilitation-child_difficulty-vision = 看东西
child_rehabilitation-child_difficulty-hearing = 听声音
child_rehabilitation-child_difficulty-speech = 说话
child_rehabilitation-child_difficulty-limb = 手脚活动，坐、站、走
child_rehabilitation-child_difficulty-intellectual = 学东西慢
child_rehabilitation-child_difficulty-autism = 孤独症（自闭症）
child_rehabilitation-child_difficulty-autism-hint = 例如不看人、不理人、不会和别人玩。
child_rehabilitation-child_difficulty-unclear = 还不清楚
child_rehabilitation-child_difficulty-error-missing = 请选孩子的困难。说不准，选“还不清楚”。

## rehabilitation_wish

child_rehabilitation-rehabilitation_wish = 想要哪种帮助？
child_rehabilitation-rehabilitation_wish-label = 要的帮助
child_rehabilitation-rehabilitation_wish-hint = 可以选几项。
child_rehabilitation-rehabilitation_wish-why = 手术、器具、训练由不同的机构做，补助也不同。
child_rehabilitation-rehabilitation_wish-training = 康复训练
child_rehabilitation-rehabilitation_wish-training-hint = 例如说话训练、走路训练、孤独症训练。
child_rehabilitation-rehabilitation_wish-device = 辅助器具
child_rehabilitation-rehabilitation_wish-device-hint = 例如助听器、助视器、矫形器、轮椅。
child_rehabilitation-rehabilitation_wish-operation = 手术
child_rehabilitation-rehabilitation_wish-operation-hint = 例如人工耳蜗、肢体矫正。
child_rehabilitation-rehabilitation_wish-unsure = 还不知道，想先评估
child_rehabilitation-rehabilitation_wish-error-missing = 请选一种。不知道，选“想先评估”。
child_rehabilitation-rehabilitation_wish-error-none-and-other = 选了“想先评估”，就不用选别的。请只留一样。

## in_training

child_rehabilitation-in_training = 孩子现在在康复机构吗？
child_rehabilitation-in_training-label = 现在在不在康复
child_rehabilitation-in_training-hint = 在医院、康复中心做训练都算。
child_rehabilitation-in_training-why = 已经在做的，残联要看机构是不是定点的。
child_rehabilitation-in_training-yes = 在，正在做康复
child_rehabilitation-in_training-no = 不在
child_rehabilitation-in_training-error-missing = 请选“在，正在做康复”或“不在”。

## institution

child_rehabilitation-institution-label = 康复机构

## place_wish

child_rehabilitation-place_wish = 想在哪里做康复？
child_rehabilitation-place_wish-label = 想去的地方
child_rehabilitation-place_wish-why = 残联按这个给您推荐定点机构。由您自己选。
    .other = 残联按这个推荐定点机构。由申请人和监护人自己选。
child_rehabilitation-place_wish-near_home = 离家近的
child_rehabilitation-place_wish-live_in = 能住宿的，远一点也行
child_rehabilitation-place_wish-hospital = 大医院
child_rehabilitation-place_wish-any = 都可以，请残联推荐
child_rehabilitation-place_wish-error-missing = 请选一项。没想好，选“请残联推荐”。

## Places of training

child_rehabilitation-changed-2 = 以前只能写一家机构。现在可以把去过的几家都写上。
child_rehabilitation-training = 孩子训练的地方
child_rehabilitation-training-intro = 现在去的、以前去过的，都可以写。至少写一家。
child_rehabilitation-training-entry = 第{ $n }家
child_rehabilitation-training_more = 还有别的训练的地方要写吗？
child_rehabilitation-training_more-label = 还有没有别的地方
child_rehabilitation-training_more-why = 残联看哪几家是定点机构，从哪天起能补助。
child_rehabilitation-training_more-yes = 有，再写一家
child_rehabilitation-training_more-no = 没有了
child_rehabilitation-training_more-error-missing = 请选“有，再写一家”或“没有了”。
child_rehabilitation-training_more-error-too-small = 请至少写{ $n }家。选“有，再写一家”。
child_rehabilitation-training_more-error-too-great = 最多写{ $n }家。写最近的就行。
child_rehabilitation-training_place = 在哪里训练？
child_rehabilitation-training_place-label = 机构
child_rehabilitation-training_place-hint = 写机构的名称和所在的市县。
child_rehabilitation-training_place-why = 残联看它是不是定点机构（政府选好、能补助的机构）。
child_rehabilitation-training_place-error-missing = 请填机构的名称。
child_rehabilitation-training_since = 从哪天开始的？
child_rehabilitation-training_since-label = 开始的日子
child_rehabilitation-training_since-hint = 记不清的，写个大概。例如：2026年3月1日。
child_rehabilitation-training_since-why = 残联看从哪天起能补助。
child_rehabilitation-training_since-error-missing = 请填开始的日子，例如：2026年3月1日。
child_rehabilitation-training_still = 现在还去吗？
child_rehabilitation-training_still-label = 现在还去
child_rehabilitation-training_still-why = 还在去的，办好以后可以接着去。
child_rehabilitation-training_still-yes = 还去
child_rehabilitation-training_still-no = 不去了
child_rehabilitation-training_still-error-missing = 请选“还去”或“不去了”。

## The child

child_rehabilitation-older_child = 这个孩子超过6岁了
child_rehabilitation-older_child-1 = 全国的规定是0到6岁。有的地方放宽到7岁、12岁，或者更大。
child_rehabilitation-older_child-2 = 户籍地放宽到几岁，请看办理说明，或者问县级残联。
child_rehabilitation-older_child-3 = 弄错了号码的，请退回去改。
child_rehabilitation-changed-3 = 以前没有问是哪个孩子。现在请填孩子的姓名和身份证号。
