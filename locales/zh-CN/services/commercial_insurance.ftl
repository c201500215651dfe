# 商业补充保险.

commercial_insurance-title = 商业补充保险
commercial_insurance-summary = 自愿买的保险，补医保不够的部分。有的地方给残疾人优惠。
commercial_insurance-situation = 医保报得不够，想再买一份
commercial_insurance-search = 商业保险 惠民保 补充保险 大病保险 买保险 健康险 重疾险 百万医疗 城市保险 残疾人能买保险吗 拒保 投保 保险公司 保险 买不了保险 分红 理财保险 社保不够

commercial_insurance-who-1 = 愿意买、也付得起的人。不买不影响任何补贴。
commercial_insurance-who-2 = 因为残疾被拒绝的，可以问清原因，也可以投诉。

commercial_insurance-amount-1 = 保费和赔多少，看合同。有的地方政府或残联补一部分保费。
commercial_insurance-amount-2 = 给多少，各地不同，以当地公示为准。

commercial_insurance-decides-1 = 保险公司。

commercial_insurance-time-1 = 多久生效、多久赔，看合同。买以前先问清楚。

commercial_insurance-after-1 = 先问残联：当地有没有给残疾人的优惠保险。
commercial_insurance-after-2 = 看清三样：什么不赔，要不要先自己付，等多久才生效。
commercial_insurance-after-3 = 看不懂的，请家人或残联一起看。不要当场签字。

commercial_insurance-where-1 = 县级残联，或正规保险公司的网点。
commercial_insurance-where-2 = 上门推销、要您先转账的，不要信。
    .other = 上门推销、要先转账的，不要信。

commercial_insurance-together-1 = 先用医保和医疗救助，剩下的再找商业保险。

commercial_insurance-basis-1 = 《残疾人保障法》第三条：禁止基于残疾的歧视
commercial_insurance-basis-2 = 户籍地自己公布的规定

commercial_insurance-fact-tongjiang = 同江的文件写明：残疾人买商业保险有优惠，保费由几方一起出。今年有哪几种，请问残联。

commercial_insurance-paper-id_card = 身份证
commercial_insurance-paper-health_papers = 病历（买健康险、要告知病史的）
commercial_insurance-paper-health_papers-how = 有什么病照实说。瞒着不说，以后可能不赔。
