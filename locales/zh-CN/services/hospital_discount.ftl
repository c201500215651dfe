# 住院减免、就医绿色通道.

hospital_discount-title = 住院减免、看病绿色通道
hospital_discount-summary = 有的医院对困难残疾人减免一些费用，看病不用排长队。
hospital_discount-situation = 我行动不便，看病排队受不了
hospital_discount-search = 住院减免 医院优惠 挂号免费 挂号费 绿色通道 优先看病 不排队 先看病后付钱 先诊疗后付费 陪诊 轮椅进医院 医院手语 看病难 看病优惠 看病免费 免挂号 老残优先 就诊 门诊 医院没有轮椅 医院台阶 挂不上号 住院押金

hospital_discount-who-1 = 看病的残疾人，可以要求无障碍服务和优先。
hospital_discount-who-2 = 困难残疾人住院能减免什么，看当地和医院的规定。

hospital_discount-amount-1 = 减免多少、减免哪些，各医院不同，以医院公示为准。
hospital_discount-amount-2 = 医院应当给残疾人就医提供便利，这一点各地一样。

hospital_discount-decides-1 = 医院。减免由医院按当地规定办。

hospital_discount-time-1 = 无障碍服务当天就可以要求。减免要多久，请问医院。

hospital_discount-after-1 = 挂号时先说有残疾、要什么帮助。例如轮椅、手语、有人带路。
hospital_discount-after-2 = 住院时问医保办：有没有残疾人减免，能不能先看病后付钱。
hospital_discount-after-3 = 被拒绝的，记下时间、科室，打12385或12345。

hospital_discount-where-1 = 医院的门诊导医台、医保办。
hospital_discount-where-2 = 听不见、说不清的，可以先申请“手语、盲文、大字、读写帮助”。

hospital_discount-together-1 = 减免以后自己付的还是多，可以申请医疗救助。

hospital_discount-basis-1 = 《无障碍环境建设法》第四十四条：医院要为残疾人就医提供便利
hospital_discount-basis-2 = 《残疾人保障法》第五十五条：优先服务
hospital_discount-basis-3 = 户籍地自己公布的规定

hospital_discount-fact-hulunbuir = 呼伦贝尔的意见写明：困难残疾人住院有减免，有绿色通道。哪些医院，请问卫健部门。

hospital_discount-paper-certificate = 残疾人证
hospital_discount-paper-dibao = 低保或特困的证明（家里是低保、特困的）
hospital_discount-paper-dibao-how = 有证带证，没有证报身份证号，医院可以查。
hospital_discount-paper-id_card = 身份证或医保电子凭证
