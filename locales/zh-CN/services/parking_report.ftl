# 无障碍车位被占用报告. Questions of its own; the rest comes from shared.ftl.

parking_report-title = 无障碍车位被占、被堵
parking_report-summary = 无障碍车位被别的车占了、堆了东西或该有没有，都可以报告。不用登录，不用写名字。
parking_report-situation = 残疾人车位被占了
parking_report-search = 车位被占 占车位 残疾人车位 无障碍车位 停车位 乱停车 堵车位 没有残疾车位 举报停车 违停 僵尸车 停车场 占道 车占了 没有车位 车位上锁 地锁 医院停车

parking_report-who-1 = 谁都可以报告。不用登录，可以不写名字。

parking_report-amount-1 = 停车场的管理人要纠正占用，让车位能用。
parking_report-amount-2 = 报告不收费。

parking_report-decides-1 = 乡镇（街道）转给停车场和管这件事的部门处理。

parking_report-time-1 = 法律写明，收到举报要及时处理并答复。
parking_report-time-2 = 车正堵着您的，先打停车场电话或122。
    .other = 车正堵着的，先打停车场电话或122。

parking_report-asked-1 = 车位在哪里，出了什么问题。
parking_report-asked-2 = 是偶尔还是经常。
parking_report-asked-3 = 要不要我们联系您（可以不留电话）。
    .other = 要不要我们联系申请人（可以不留电话）。

parking_report-after-1 = 工作人员去看，或让停车场马上处理。
parking_report-after-2 = 经常被占的，会要求装标志、派人管。
parking_report-after-3 = 您可以凭编号查处理结果。
    .other = 可以凭编号查处理结果。

parking_report-where-1 = 停车场管理员，或当地乡镇（街道）。

parking_report-basis-1 = 《无障碍环境建设法》第二十四条、第二十六条、第六十二条

parking_report-declaration-1 = 我报告的内容，是我看到的或知道的。
parking_report-declaration-2 = 我知道，这些内容只用来处理这件事。

parking_report-paper-photo = 车位的照片
parking_report-paper-photo-when = 有的话带上，不要拍到人脸

parking_report-problem = 车位出了什么问题？
parking_report-problem-label = 问题
parking_report-problem-hint = 选最主要的一项。
parking_report-problem-why = 不同的问题，处理的人不一样。
parking_report-problem-occupied = 不该停的车停在上面
parking_report-problem-blocked = 堆了东西或上了锁
parking_report-problem-faded = 标志、线看不清了
parking_report-problem-missing = 停车场没有无障碍车位
parking_report-problem-charged = 有优惠却不给
parking_report-problem-error-missing = 请选一个问题。

parking_report-location = 停车场在哪里？
parking_report-location-label = 停车场的位置
parking_report-location-hint = 写名称和楼层或几号车位。例如：县医院地下一层，电梯旁。
parking_report-location-why = 工作人员照这个去看。
parking_report-location-error-missing = 请写停车场的位置。

parking_report-how_often = 多久发生一次？
parking_report-how_often-label = 多久一次
parking_report-how_often-hint = 记不清，选最像的。
parking_report-how_often-why = 经常发生的，要长期管。
parking_report-how_often-now = 就现在
parking_report-how_often-sometimes = 有时候
parking_report-how_often-often = 经常
parking_report-how_often-error-missing = 请选一项。

parking_report-story = 还有什么要说明？
parking_report-story-label = 说明
parking_report-story-hint = 例如：几点看到的，停车场的人怎么说。请不要写别人的姓名、证号。
parking_report-story-why = 写得清楚，处理得快。没有可以不写。
