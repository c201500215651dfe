//! Samples of question pages: every kind of field, errors, kept and stale values.

use super::{
    day,
    my::SendBy,
    question::{QuestionModel, QuestionNotice, Source},
    sample_id,
};
use crate::{
    components::entries::EntryShown,
    form::{Choice, Field, FieldKind},
    paths,
};

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, QuestionModel)> {
    let bare = QuestionModel {
        application: sample_id(1),
        page: "certificate".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        title: "收款的银行账户".to_owned(),
        intro: None,
        step: 3,
        steps: 9,
        back: paths::question(sample_id(1), "person"),
        fields: vec![certificate()],
        why: Some("残联用它核对残疾类别和等级。证号不会公示。".to_owned()),
        send_by: Some(SendBy {
            day: day(2026, 11, 30),
            month: (2026, 11),
        }),
        version: 4,
        last_day: Some(day(2027, 2, 1)),
        ..QuestionModel::default()
    };
    let with = |fields: Vec<Field>| QuestionModel {
        fields,
        ..bare.clone()
    };
    vec![
        ("number", bare.clone()),
        (
            "number-wrong",
            with(vec![certificate().value("15042419900101\"<b>").error(
                "残疾人证号是20位。请对照证件再核对一遍，例如 15042419900101001X44。",
            )]),
        ),
        (
            "list",
            QuestionModel {
                entries: vec![entry("第1位家人", false), entry("第2位家人", true)],
                changed: vec!["现在要写每一位家人。".to_owned()],
                ..with(vec![yes_no()])
            },
        ),
        (
            "entry-from-check",
            QuestionModel {
                entry: Some("第2位家人".to_owned()),
                source: Some(Source::Account),
                from_check: true,
                ..bare.clone()
            },
        ),
        ("yes-no", with(vec![yes_no()])),
        (
            "yes-no-wrong",
            with(vec![yes_no().error("请选“是”或“不是”。")]),
        ),
        ("choices", with(vec![choices()])),
        (
            "choices-wrong",
            with(vec![choices().error("“都没有”不能和其他项同时选。")]),
        ),
        ("date", with(vec![date()])),
        ("long-text", with(vec![long_text().value("第一行\n第二行")])),
        (
            "several",
            QuestionModel {
                intro: Some("补贴打到这个账户。请填残疾人本人的账户。".to_owned()),
                ..with(account())
            },
        ),
        (
            "several-wrong",
            with(
                account()
                    .into_iter()
                    .map(|field| {
                        if field.optional {
                            field
                        } else {
                            field.error("请填这一项，例如 中国农业银行。")
                        }
                    })
                    .collect(),
            ),
        ),
        (
            "kept",
            QuestionModel {
                notice: QuestionNotice::Kept,
                ..with(vec![certificate().value("15042419900101001X44")])
            },
        ),
        (
            "stale",
            QuestionModel {
                notice: QuestionNotice::Stale,
                from_check: true,
                ..with(vec![Field {
                    saved: Some("15042419900101001X43".to_owned()),
                    ..certificate().value("15042419900101001X44")
                }])
            },
        ),
    ]
}

fn certificate() -> Field {
    Field::new(
        "certificate_number",
        "您的残疾人证号是多少？",
        FieldKind::Code,
    )
    .hint("共20位，在残疾人证的首页。补办过的证是22位。例如 15042419900101001X44")
}

fn yes_no() -> Field {
    let answers = vec![Choice::new("yes", "是"), Choice::new("no", "不是")];
    Field::new("dibao", "您家现在享受低保吗？", FieldKind::Choice(answers))
        .hint("低保，就是最低生活保障。")
}

fn choices() -> Field {
    let answers = vec![
        Choice {
            hint: Some("由政府供养，不是低保。".to_owned()),
            ..Choice::new("tekun", "特困人员救助供养")
        },
        Choice::new("injury", "工伤保险的生活护理费"),
        Choice::new("orphan", "孤儿或事实无人抚养儿童的基本生活补贴"),
        Choice {
            apart: true,
            ..Choice::new("none", "都没有")
        },
    ];
    Field::new(
        "overlap",
        "您现在还领下面哪些钱？",
        FieldKind::Choices(answers),
    )
    .hint("可以选多项。")
    .value("tekun")
}

fn date() -> Field {
    Field::new("since", "从哪一天开始的？", FieldKind::Date)
        .hint("写年、月、日，例如 2026-11-03 或 2026年11月3日")
}

fn long_text() -> Field {
    Field::new("other", "还有什么要告诉我们？", FieldKind::LongText).optional()
}

fn account() -> Vec<Field> {
    vec![
        Field::new("bank", "开户银行", FieldKind::Text).hint("例如 中国农业银行林西县支行"),
        Field::new("account_number", "账号", FieldKind::Digits).hint("只填数字，可以带空格。"),
        Field::new("contact", "联系电话", FieldKind::Tel)
            .optional()
            .autocomplete("tel"),
    ]
}

fn entry(title: &str, open: bool) -> EntryShown {
    EntryShown {
        title: title.to_owned(),
        lines: vec![
            "阿卜杜热合曼·买买提依明·艾则孜江".to_owned(),
            "父亲或母亲".to_owned(),
        ],
        open,
        change: paths::question(sample_id(1), "member_who.k3f9"),
        remove: paths::remove_entry(sample_id(1), "member", "k3f9"),
    }
}
