# 电视、网络、电信资费优惠.

telecom_discount-title = 电视、网络、手机资费优惠
telecom_discount-summary = 残疾人用手机、宽带、有线电视，有的公司有便宜的套餐。
telecom_discount-situation = 手机、网络、电视的费用想省一点
telecom_discount-search = 话费 手机费 流量 套餐 宽带 网费 上网 有线电视 电视费 收视费 电信 移动 联通 广电 优惠 聋人套餐 盲人套餐 爱心卡 残疾人套餐 电话 手机卡 手机套餐 上网费 短信套餐 电话费 数字电视费 宽带便宜

telecom_discount-who-1 = 有残疾人证的人。低收入家庭、听不见的人、看不见的人，套餐更多。
telecom_discount-who-2 = 每家公司不一样。国家鼓励，没有规定必须给。

telecom_discount-amount-1 = 便宜多少看套餐。换套餐以前，先问清合同还有多久。
telecom_discount-amount-2 = 给多少，各地不同，以当地公示为准。

telecom_discount-decides-1 = 手机、宽带、电视公司自己定。

telecom_discount-time-1 = 换套餐要多久、什么时候生效，看营业厅的公示。

telecom_discount-after-1 = 到营业厅说：“我有残疾人证，要残疾人优惠套餐。”
telecom_discount-after-2 = 听不见的，可以问只有短信和流量、没有通话的套餐。
telecom_discount-after-3 = 看不见的，可以问客服热线怎么直接转人工。
telecom_discount-after-4 = 走不动的，打客服电话，问能不能上门或家人代办。

telecom_discount-where-1 = 手机、宽带、有线电视公司的营业厅。
telecom_discount-where-2 = 被乱收费的，先找公司，解决不了打12315。

telecom_discount-basis-1 = 《残疾人保障法》第五十条：鼓励电信、广播电视优惠
telecom_discount-basis-2 = 《无障碍环境建设法》第三十四条：要提供语音、大字或人工服务

telecom_discount-fact-tongjiang = 同江的文件写明：给听不见、看不见的人专门的资费套餐。现在有哪些，请问营业厅。

telecom_discount-paper-certificate = 残疾人证
telecom_discount-paper-certificate-how = 带原件，营业厅看过就还。不要把证留在那里。
telecom_discount-paper-id_card = 身份证
