# 死亡报告: by relatives or the village, no mandate needed, no sight of the file. A report changes no money by itself.

death_report-title = 死亡报告
death_report-summary = 领补贴的人去世了，由家人或村（居）委会告诉户籍地。
death_report-situation = 领补贴的家人去世了
death_report-search = 去世 死亡 死了 过世 走了 人没了 不在了 病故 家人去世 老人去世 注销 停发 丧葬 死亡证明 报死亡

death_report-who-1 = 去世的人的家人、亲戚，可以报告。
death_report-who-2 = 村（居）委会工作人员，也可以报告。
death_report-who-3 = 不用委托书。报告的人看不到去世的人的档案。

death_report-amount-1 = 去世当月的补贴，一般不用退。
death_report-amount-2 = 按季度发的，当季的补贴一般不用退。
death_report-amount-3 = 以后月份多发的，要退回。怎么退，由乡镇（街道）告诉您。
    .other = 以后月份多发的，要退回。怎么退，由乡镇（街道）告诉报告的人。
death_report-amount-4 = 各地规定可能不同，以当地公示为准。

death_report-time-1 = 请尽早报告。去世当月（按季发的是当季）的补贴不用退。

death_report-asked-1 = 去世的人的姓名和身份证号。
death_report-asked-2 = 哪一天去世的。
death_report-asked-3 = 您和去世的人是什么关系。
    .other = 报告的人和去世的人是什么关系。
death_report-asked-4 = 您的电话。
    .other = 报告的人的电话。

death_report-after-1 = 户籍地的乡镇或街道收到报告，进行核对。
death_report-after-2 = 要问您的，会打电话给您。
    .other = 有要问的，会打电话给报告的人。
death_report-after-3 = 核对清楚后，按规定停发补贴。
death_report-after-4 = 还有该发没发的，或要退回的，由工作人员联系家人。

death_report-where-1 = 户籍地的乡镇或街道窗口，也可以告诉村（居）委会。

death_report-basis-1 = 国发〔2015〕52号：国务院关于建立残疾人两项补贴制度的规定
death_report-basis-2 = 户籍地自己公布的规定

death_report-declaration-1 = 我报告的内容都是真的。
death_report-declaration-2 = 我知道，报告本身不会停发补贴。乡镇或街道核对以后再决定。
death_report-declaration-3 = 以后多发的钱，我知道应当退回。
death_report-declaration-4 = 我知道，这些回答只用来核对这件事。

## The person who died

death_report-deceased_name = 去世的人叫什么名字？
death_report-deceased_name-label = 去世的人的姓名
death_report-deceased_name-hint = 和身份证上写的一样。
death_report-deceased_name-why = 用来找到领补贴的人，不弄错人。
death_report-deceased_name-error-missing = 请填去世的人的姓名。
death_report-deceased_name-error-too-long = 姓名最多写{ $n }个字，请写短一些。
death_report-deceased_name-error-bad-characters = 姓名里不能有数字和符号。请照身份证再写一遍。

death_report-deceased_id_number = 去世的人的身份证号是多少？
death_report-deceased_id_number-label = 去世的人的身份证号
death_report-deceased_id_number-hint = 共18位，最后一位可能是X。户口本上也有。残疾人证号的前18位也是。
death_report-deceased_id_number-why = 同名的人多，用身份证号才不会停错人的补贴。
death_report-deceased_id_number-error-missing = 请填去世的人的身份证号，共18位。
death_report-deceased_id_number-error-bad-length = 身份证号应是18位，您填了{ $n }位。请对照身份证或户口本再看一遍。
    .other = 身份证号应是18位，现在填了{ $n }位。请对照身份证或户口本再看一遍。
death_report-deceased_id_number-error-bad-check = 身份证号对不上规则。可能错了一位，请对照身份证或户口本再看一遍。
death_report-deceased_id_number-error-bad-characters = 身份证号只有数字，最后一位可能是X。请删掉其他字。
death_report-deceased_id_number-error-not-a-date = 第7到14位是出生日期，现在不是真实的日子。请对照身份证再看一遍。

death_report-died_on = 哪一天去世的？
death_report-died_on-label = 去世日期
death_report-died_on-hint = 有死亡证明的，照上面的日期填。例如：2026年9月1日。
death_report-died_on-why = 补贴发到哪个月，要看去世的日期。
death_report-died_on-error-missing = 请填去世的日期。例如：2026年9月1日。
death_report-died_on-error-not-a-date = 请把年、月、日填完整。例如：2026年9月1日。
death_report-died_on-error-in-future = 这一天还没有到。请填已经过去的日期。

## The person who reports

death_report-relation = 您是去世的人的什么人？
    .other = 报告的人是去世的人的什么人？
death_report-relation-label = 和去世的人的关系
death_report-relation-why = 工作人员联系您时，知道怎么称呼，怎么核对。
    .other = 工作人员联系时，知道怎么称呼，怎么核对。
death_report-relation-spouse = 丈夫或妻子
death_report-relation-child = 儿子或女儿
death_report-relation-parent = 父亲或母亲
death_report-relation-sibling = 兄弟姐妹
death_report-relation-other_kin = 其他亲戚
death_report-relation-village = 村（居）委会工作人员
death_report-relation-error-missing = 请选您和去世的人的关系。
    .other = 请选报告的人和去世的人的关系。

death_report-phone-label = 您的电话
    .other = 报告的人的电话
death_report-phone-hint = 填报告人的电话。手机号有11位，座机要带区号。
death_report-phone-why = 要核对时，工作人员打这个电话。

death_report-words = 还有什么要告诉我们？
death_report-words-label = 补充说明
death_report-words-hint = 例如：证明放在哪里，找谁最方便。没有就不用写。
death_report-words-why = 工作人员看了，核对得快一些。
death_report-words-error-missing = 请写一两句说明。没有就不用写。
death_report-words-error-too-long = 最多写{ $n }个字，请写短一些。
death_report-words-error-bad-characters = 有不能保存的符号。请删掉，再写一遍。

## The paper that the township may ask for

death_report-paper-death_certificate = 死亡证明
death_report-paper-death_certificate-when = 查不到时，工作人员才会请报告人补；没有也可以报告
