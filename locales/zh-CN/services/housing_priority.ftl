# 保障性住房优先. Questions of its own; the rest comes from shared.ftl.

housing_priority-title = 公租房、住房补贴优先
housing_priority-summary = 住房困难的低收入残疾人家庭，优先分到公租房或领租房补贴。
housing_priority-situation = 没有自己的房子，或房子太挤
housing_priority-search = 公租房 廉租房 保障房 保障性住房 租房补贴 住房补贴 分房 房子 没房子 住不起 租房 一楼 低楼层 电梯房 选楼层 安置房 经济适用房 没房 无房 公寓 安居 棚户区 楼房 爬楼 上不了楼 搬一楼 换一楼 租不起房 住房困难 廉价房 申请房子 经适房

housing_priority-who-1 = 住房困难、收入低的残疾人家庭，可以申请优先。
housing_priority-who-2 = 收入多低、住得多挤才算，各地标准不同。
housing_priority-who-3 = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮您办。
    .other = 本人可以申请。家人、监护人、村（居）委会、受托的人，都可以帮着办。

housing_priority-amount-1 = 租公租房，租金比市场低。或者每月领租房补贴。
housing_priority-amount-2 = 租金和补贴多少，以当地公示为准。
housing_priority-amount-3 = 腿脚不便、看不见的，可以说明要低楼层或有电梯。

housing_priority-decides-1 = 民政部门核对收入，住建部门核对住房并决定。

housing_priority-time-1 = 批准以前要公示。批准以后，要看当地有没有空房。
housing_priority-time-2 = 要多久，各地规定不同，以当地公示为准。
housing_priority-time-3 = 等得太久，可以问乡镇（街道），也可以打12385。

housing_priority-asked-1 = 想要公租房还是租房补贴，现在住在哪里。
housing_priority-asked-2 = 家里几口人，是哪一种情况。
housing_priority-asked-3 = 房子要有什么方便残疾人的条件。

housing_priority-after-1 = 户籍地的乡镇或街道先看材料。缺什么，一次告诉您。
    .other = 户籍地的乡镇或街道先看材料。缺什么，一次告诉申请人和代办人。
housing_priority-after-2 = 民政和住建部门核对收入和住房。
housing_priority-after-3 = 通过了，轮到时通知您看房、选房。
    .other = 通过了，轮到时通知申请人看房、选房。
housing_priority-after-4 = 结果会告诉您。没通过的，书面写明原因。
    .other = 结果会告诉申请人和代办人。没通过的，书面写明原因。

housing_priority-where-1 = 户籍地的乡镇（街道）窗口，或县级住建部门住房保障窗口。
housing_priority-where-2 = 出门不方便的，可以请村（居）委会代办，或请工作人员上门。

housing_priority-together-1 = 一般不能同时住公租房又领租房补贴，选一样。
housing_priority-together-2 = 住进去以后，还可以申请“家庭无障碍改造”。

housing_priority-basis-1 = 《社会救助暂行办法》第三十七条至第四十条
housing_priority-basis-2 = 《残疾人保障法》第四十八条
housing_priority-basis-3 = 户籍地自己公布的规定

housing_priority-declaration-1 = 我填的内容都是真的，没有隐瞒。
housing_priority-declaration-2 = 我同意民政部门核对我家的收入和财产（家庭经济状况核对）。要核对其他成年家人的，由他们本人同意。
housing_priority-declaration-3 = 我同意住建部门核对我家的住房。
housing_priority-declaration-4 = 家里情况变了，我会主动报告。
housing_priority-declaration-5 = 我知道，这些回答只用来办这件事。能不能办，由办事机关决定。

housing_priority-fact-hulunbuir = 呼伦贝尔的意见写明：下肢重残和看不见的人，可以先选楼层。
housing_priority-fact-tongjiang = 同江的文件写明：公租房和租房补贴，都优先给困难残疾人家庭。

housing_priority-paper-rent_contract = 租房合同或收据
housing_priority-paper-rent_contract-when = 现在租房住的
housing_priority-paper-rent_contract-how = 没有合同的，请房东写一张条子。
housing_priority-paper-home_papers = 房产证或宅基地的材料
housing_priority-paper-home_papers-when = 有自己房子的
housing_priority-paper-home_papers-how = 找不到的，请村（居）委会帮着说明。

housing_priority-want = 您想要哪一种帮助？
    .other = 申请人想要哪一种帮助？
housing_priority-want-label = 想要的帮助
housing_priority-want-hint = 还没想好，选“听工作人员介绍”。
housing_priority-want-why = 两种办法的条件不一样。
housing_priority-want-home = 租公租房
housing_priority-want-subsidy = 自己租房，领租房补贴
housing_priority-want-unsure = 听工作人员介绍
housing_priority-want-error-missing = 请选一种。

housing_priority-living = 您家现在怎么住？
    .other = 申请人家现在怎么住？
housing_priority-living-label = 现在的住房
housing_priority-living-hint = 选最像的一种。
housing_priority-living-why = 看住房是不是困难。
housing_priority-living-rent = 租别人的房子
housing_priority-living-family = 住亲戚家
housing_priority-living-own = 住自己的房子，但太挤或太旧
housing_priority-living-public = 已经住公租房，想换
housing_priority-living-nowhere = 没有固定的地方
housing_priority-living-error-missing = 请选现在怎么住。

housing_priority-members = 一起住的有几口人？
housing_priority-members-label = 一起住的人数
housing_priority-members-hint = 把您自己也算上。
    .other = 把申请人也算上。
housing_priority-members-why = 按人数看住得挤不挤、分多大的房。
housing_priority-members-error-missing = 请填一个数字，例如：3。

housing_priority-access = 房子要有哪些条件？
housing_priority-access-label = 房子的条件
housing_priority-access-hint = 因为残疾必须有的，才选。
housing_priority-access-why = 分房时照这个给您找合适的。
    .other = 分房时照这个给申请人找合适的。
housing_priority-access-ground = 一楼或低楼层
housing_priority-access-lift = 有电梯
housing_priority-access-wheelchair = 轮椅能进出
housing_priority-access-quiet = 安静一点
housing_priority-access-hospital = 离医院、康复机构近
housing_priority-access-school = 离学校近
housing_priority-access-none = 没有特别的要求
housing_priority-access-error-missing = 请选房子的条件。没有，选最后一项。
housing_priority-access-error-none-and-other = “没有特别的要求”不能和别的一起选。请只留一样。
