# 残疾军人、伤残人民警察抚恤优待.

disabled_veteran_benefits-title = 残疾军人、伤残人民警察的抚恤优待
disabled_veteran_benefits-summary = 残疾军人和伤残警察有单独的抚恤和优待，不走残疾人证这条路。
disabled_veteran_benefits-situation = 我当兵（当警察）受过伤
disabled_veteran_benefits-search = 残疾军人 伤残军人 残疾军人证 伤残警察 退伍 老兵 当兵受伤 因公受伤 抚恤金 伤残抚恤 优待证 退役军人 军残 革命伤残 复员 转业 军人 伤残等级 优抚 优抚金 军属 荣军 公安 警察受伤

disabled_veteran_benefits-who-1 = 有残疾军人证或伤残人民警察证的人。
disabled_veteran_benefits-who-2 = 因公受伤、还没评过等级的，也可以来问。

disabled_veteran_benefits-amount-1 = 抚恤金按国家公布的标准发，和残疾人补贴不是一回事。
disabled_veteran_benefits-amount-2 = 等级也不一样。这里的等级，不能当残疾人证的等级用。

disabled_veteran_benefits-decides-1 = 退役军人事务部门管残疾军人。警察先问原单位。

disabled_veteran_benefits-time-1 = 评定和发放要多久，以当地公示为准。请问退役军人服务站。

disabled_veteran_benefits-after-1 = 带证件到退役军人服务站，说要办哪一件。
disabled_veteran_benefits-after-2 = 也想办残疾人证的，另外到县级残联评定。
disabled_veteran_benefits-after-3 = 坐火车、飞机、公交，出示残疾军人证，问清优待。

disabled_veteran_benefits-where-1 = 乡镇（街道）退役军人服务站，或县级退役军人事务部门。

disabled_veteran_benefits-together-1 = 因公致残领的生活、护理补贴，和残疾人两项补贴，同类的选高的一项。选哪一项由您定。
    .other = 因公致残领的生活、护理补贴，和残疾人两项补贴，同类的选高的一项。选哪一项由申请人定。

disabled_veteran_benefits-basis-1 = 《残疾人保障法》第十二条
disabled_veteran_benefits-basis-2 = 国发〔2015〕52号：同类补贴择高的规定

disabled_veteran_benefits-paper-veteran_certificate = 残疾军人证或伤残人民警察证
disabled_veteran_benefits-paper-veteran_certificate-how = 丢了的，找发证的部门补办。
