# 识字、学前教育、职业教育. domain.md 2.6 row 57.

basic_and_vocational_education-title = 识字、学前教育、职业教育
basic_and_vocational_education-summary = 没上过学的大人可以学识字，小孩子可以上学前班，年轻人可以学手艺。
basic_and_vocational_education-situation = 我想识字，或者学一门手艺
basic_and_vocational_education-search = 扫盲 识字 不识字 文盲 夜校 学前 幼儿园 学前班 职业教育 中职 技校 职高 学手艺 学技术 成人教育 盲文 手语班

basic_and_vocational_education-who-1 = 不识字的青壮年残疾人，可以学识字。
basic_and_vocational_education-who-2 = 3岁以上的残疾孩子，可以问学前教育。
basic_and_vocational_education-who-3 = 初中毕业的残疾人，可以上职业学校。

basic_and_vocational_education-amount-1 = 收不收费、有没有资助，以当地公示为准。

basic_and_vocational_education-decides-1 = 入学由学校和教育部门决定。扫盲班由残联、教育部门办。

basic_and_vocational_education-time-1 = 扫盲班随时可以报名。上学看学校的招生公告。

basic_and_vocational_education-after-1 = 想识字：告诉村（社区）的残疾人专职委员，可以在村里教，也可以上门教。
basic_and_vocational_education-after-2 = 想学盲文、手语：问县级残联。
basic_and_vocational_education-after-3 = 想上学前班：先问附近的幼儿园，不收的问教育部门。
basic_and_vocational_education-after-4 = 想上职业学校：问县级教育部门或残联，哪些学校招残疾学生。

basic_and_vocational_education-where-1 = 村（居）委会、县级教育部门、县级残联。

basic_and_vocational_education-together-1 = 可以同时申请教育救助、职业技能培训。

basic_and_vocational_education-basis-1 = 残疾人教育条例
basic_and_vocational_education-basis-2 = 职业教育法
basic_and_vocational_education-basis-3 = 当地自己公布的规定
