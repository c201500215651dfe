//! Samples of the guide.

use super::{
    day,
    guide::{Basis, GuideModel, GuidePlace, GuideStart, Limit},
    sample_id,
};

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, GuideModel)> {
    let owned = |lines: &[&str]| {
        lines
            .iter()
            .map(|line| (*line).to_owned())
            .collect::<Vec<_>>()
    };
    let limit = |what: &str, how_long: &str| Limit {
        what: what.to_owned(),
        how_long: how_long.to_owned(),
        promise: what.contains("核对"),
    };
    let bare = GuideModel {
        service: "living-subsidy".to_owned(),
        name: "困难残疾人生活补贴".to_owned(),
        summary: "低保家庭等经济困难的残疾人，每月领一笔生活补贴。".to_owned(),
        who: owned(&["您有残疾人证。", "您家享受低保，或者是当地规定的其他困难家庭。"]),
        amount: owned(&["每月发一次，从递交申请的当月算起。", "金额以当地公示为准。"]),
        asked: owned(&["残疾人证号", "家庭是否享受低保", "是否享受特困、工伤护理等其他待遇", "收款的银行账户"]),
        minutes: 10,
        papers: owned(&["残疾人证（看号码用）", "社会保障卡或银行卡（看账号用）"]),
        shared_papers: owned(&["身份证和户口本信息", "低保信息"]),
        limits: vec![
            limit("乡镇（街道）核对材料", "5个工作日（平台的服务承诺，不是法定时限）"),
            limit("乡镇（街道）受理、初审并报送残联", "10个工作日（赤峰市《管理操作规程》第二条）"),
            limit("县残联审核", "5个工作日"),
            limit("县民政局审定", "每月25日前"),
        ],
        basis: vec![Basis { title: "《关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）".to_owned(), since: Some(day(2016, 1, 1)) }],
        ..GuideModel::default()
    };
    let place = GuidePlace {
        code: "150424100".to_owned(),
        full_name: "内蒙古自治区赤峰市林西县林西镇".to_owned(),
        office: "林西县林西镇人民政府".to_owned(),
        connected: true,
        facts: Vec::new(),
    };
    let away = GuidePlace {
        code: "542123100".to_owned(),
        full_name: "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县哈拉奇乡".to_owned(),
        connected: false,
        ..place.clone()
    };
    vec![
        ("no-place", bare.clone()),
        (
            "signed-out",
            GuideModel {
                place: Some(place.clone()),
                ..bare.clone()
            },
        ),
        (
            "ready",
            GuideModel {
                place: Some(place.clone()),
                start: GuideStart::Ready,
                ..bare.clone()
            },
        ),
        (
            "not-connected",
            GuideModel {
                place: Some(away),
                start: GuideStart::Ready,
                ..bare.clone()
            },
        ),
        (
            "draft",
            GuideModel {
                place: Some(place.clone()),
                start: GuideStart::Draft {
                    application: sample_id(1),
                    again: None,
                },
                ..bare.clone()
            },
        ),
        (
            "running",
            GuideModel {
                place: Some(place),
                start: GuideStart::Running {
                    case: sample_id(2),
                    number: "7K4M-92QX-5".to_owned(),
                },
                ..bare
            },
        ),
        (
            "from-own-case",
            GuideModel {
                service: "change-report".to_owned(),
                name: "补贴对象情况变化报告".to_owned(),
                summary: "情况有变化时，请及时报告。".to_owned(),
                start: GuideStart::FromOwnCase,
                ..GuideModel::default()
            },
        ),
    ]
}
