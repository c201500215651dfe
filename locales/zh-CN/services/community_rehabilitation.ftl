# 社区康复和转诊. domain.md 2.5 row 46.

community_rehabilitation-title = 社区康复和转诊
community_rehabilitation-summary = 在家附近做康复，病情变了能转去医院，好转了再转回来。
community_rehabilitation-situation = 出院了，想在家附近接着康复
community_rehabilitation-search = 社区康复 康复站 转诊 双向转诊 转院 出院以后 回家康复 康复室 村卫生室 训练 中风 偏瘫

community_rehabilitation-who-1 = 需要长期康复，想在家附近做的人。
community_rehabilitation-who-2 = 有没有残疾人证都可以问。

community_rehabilitation-amount-1 = 有的项目免费，有的医保报一部分。以当地公示为准。

community_rehabilitation-decides-1 = 能不能转院，由医生和您商量。
    .other = 能不能转院，由医生和申请人商量。

community_rehabilitation-time-1 = 随时可以问。

community_rehabilitation-after-1 = 在家附近：卫生院或社区康复站教您训练，定期来看。
    .other = 在家附近：卫生院或社区康复站教申请人训练，定期来看。
community_rehabilitation-after-2 = 病情变了：请医生写转诊单，转去上级医院。
community_rehabilitation-after-3 = 好转以后：请医院写明怎么接着训练，转回社区。
community_rehabilitation-after-4 = 出院时，记得要病历和训练办法。

community_rehabilitation-where-1 = 住处附近的卫生院、社区卫生服务中心，或社区康复站。
community_rehabilitation-where-2 = 找不到的，问村（社区）的残疾人专职委员，或打12385（残疾人服务热线）。

community_rehabilitation-together-1 = 还可以申请残疾人康复服务、辅助器具和家庭医生。

community_rehabilitation-basis-1 = 残疾预防和残疾人康复条例
community_rehabilitation-basis-2 = 当地自己公布的规定

## Papers

community_rehabilitation-paper-medical_record = 病历或出院小结
community_rehabilitation-paper-medical_record-how = 出院的医院可以打印。带上它，不用重新检查。
