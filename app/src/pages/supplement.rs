//! Everything that is missing, on one page: thing by thing what, why, how, what will do instead and how it stands; the last
//! day, and what follows otherwise. The answer is sent from here.

use chrono::NaiveDate;
use domain::catalogue::Sample;
use leptos::prelude::*;

use super::{day, sample_id};
use crate::{
    components::{
        asked_item::{AskedItem, Level, Standing, asked_item},
        back_link::back_link,
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
        term::{Term, term},
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Field, FieldKind, Hidden, Problem, Typed},
    paths::ListAt,
    text::Otherwise,
};

/// What the page shows. Field name: `words` (may stay empty).
#[derive(Clone, Debug, Default)]
pub struct SupplementModel {
    /// Whose list.
    pub at: ListAt,
    /// Version of the case, or of the ask's lists.
    pub version: i64,
    /// Name of the service, or of the request.
    pub service_name: String,
    /// Who asks.
    pub office: String,
    /// The day the list went out.
    pub asked_on: NaiveDate,
    /// The last day for the answer.
    pub last_day: NaiveDate,
    /// The period is over and the case closed; it can still be reopened.
    pub closed: bool,
    /// The answer can still be sent.
    pub open: bool,
    /// What follows when nothing comes.
    pub otherwise: Otherwise,
    /// When it was sent, and whether a decision on what is there was asked for.
    pub answered: Option<(NaiveDate, bool)>,
    /// How the clock stands, a sentence each.
    pub clock: Vec<String>,
    /// The things, in the notice's order.
    pub items: Vec<AskedItem>,
    /// How many are dealt with.
    pub done: usize,
    /// Codes of those that may be given once more although the answer was sent: the office could not use them.
    pub again: Vec<String>,
    /// One was just saved.
    pub saved: bool,
    /// The rules said no to what was just sent: why.
    pub refused: Option<String>,
    /// Changed meanwhile (409).
    pub stale: bool,
    /// What was typed and what is wrong with it.
    pub typed: Typed,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &SupplementModel) -> String {
    let t = frame.text;
    let words = model.typed.fill(
        t,
        "supplement",
        Field::new("words", t.get("supplement-words"), FieldKind::LongText)
            .hint(t.get("supplement-words-hint"))
            .optional(),
    );
    let wrong = wrong_fields(std::slice::from_ref(&words), "");
    let head = Head {
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty() || model.refused.is_some() || model.stale,
        nav: Nav::My,
        signs: Some(t.get("case-supplement").to_owned()),
        ..Head::titled(t.get("supplement-title"))
    };
    let progress = [
        ("all", model.items.len().into()),
        ("done", model.done.into()),
    ];
    let items: Vec<_> = model
        .items
        .iter()
        .map(|item| view! { <li>{asked_item(t, item, Level::Two, to_item(frame, model, item))}</li> })
        .collect();
    let asked = [
        ("office", model.office.as_str().into()),
        ("date", t.date(model.asked_on).into()),
    ];
    let main = view! {
        {back_link(t, model.at.matter())}
        <h1>{t.get("supplement-title")}</h1>
        {news(frame, model)}
        {error_summary(t, wrong)}
        <p>{t.with("supplement-asked", &asked)}</p>
        <p class="asked-progress"><strong>{t.with("supplement-progress", &progress)}</strong></p>
        {time(frame, model)}
        <ol class="asked-list">{items}</ol>
        {model.open.then(|| send(frame, model, &words))}
    };
    document(frame, &head, main)
}

fn news<'a>(frame: &'a Frame, model: &'a SupplementModel) -> impl IntoView + 'a {
    let t = frame.text;
    let saved = if model.open {
        "supplement-saved-text"
    } else {
        "supplement-saved-again"
    };
    view! {
        {model.saved.then(|| answer_box(Mood::Done, t.get("supplement-saved"), view! { <p>{t.get(saved)}</p> }))}
        {model.refused.as_deref().map(|why| answer_box(Mood::Error, t.get("supplement-refused"), view! { <p>{why}</p> }))}
        {model.stale.then(|| answer_box(Mood::Error, t.get("supplement-stale"), view! { <p>{t.get("supplement-stale-text")}</p> }))}
    }
}

/// The last day, what follows otherwise, and how the clock stands; or when it was answered.
fn time(frame: &Frame, model: &SupplementModel) -> Drawn {
    let t = frame.text;
    let clock: Vec<_> = model
        .clock
        .iter()
        .map(|line| view! { <p>{line.as_str()}</p> })
        .collect();
    let answered = model.answered.map(|(on, now)| {
        let on = t.with("supplement-answered", &[("date", t.date(on).into())]);
        view! {
            <p>{on}</p>
            {now.then(|| view! { <p>{t.get("supplement-answered-now")}</p> })}
        }
    });
    let open = model.open.then(|| {
        let until = Term {
            last_day: model.last_day,
            closed: model.closed,
            otherwise: model.otherwise,
        };
        term(t, until)
    });
    drawn(view! { {answered}{open}<div class="clock">{clock}</div> })
}

fn to_item(frame: &Frame, model: &SupplementModel, item: &AskedItem) -> Option<Drawn> {
    let again = model.again.contains(&item.code);
    if !model.open && !again {
        return None;
    }
    let (key, weight) = if again {
        ("supplement-again", Weight::Main)
    } else if item.owed {
        ("supplement-do", Weight::Main)
    } else {
        ("supplement-change", Weight::Quiet)
    };
    let words = frame.text.with(key, &[("name", item.name.as_str().into())]);
    Some(drawn(button::link(
        weight,
        model.at.item(&item.code),
        &words,
    )))
}

fn send(frame: &Frame, model: &SupplementModel, words: &Field) -> Drawn {
    let t = frame.text;
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let left = model.items.len().saturating_sub(model.done);
    let open = t.with("supplement-items-open", &[("open", left.into())]);
    drawn(view! {
        <section aria-labelledby="supplement-send">
            <h2 id="supplement-send">{t.get("supplement-send-title")}</h2>
            {(left > 0).then(|| view! { <p>{open}</p> })}
            <form method="post" action=model.at.list() novalidate>
                {drawn(hidden::changing(&frame.csrf, &hidden))}
                {field(t, words, Named::Label, "")}
                <div class="buttons">{button::submit(Weight::Main, t.get("supplement-send-button"))}</div>
            </form>
            <p><a class="stand-alone" href=model.at.decide_now()>{t.get("supplement-decide")}</a></p>
        </section>
    })
}

/// Things for samples: a paper, an answer, something that is on no list.
pub(super) fn sample_items() -> Vec<AskedItem> {
    let waiting = |word: &str| Standing {
        mood: Mood::Waiting,
        word: word.to_owned(),
    };
    vec![
        AskedItem {
            code: "bank_card".to_owned(),
            name: "银行卡或存折（本人名下）".to_owned(),
            standing: Some(waiting("等您来补")),
            why: "交来的看不清".to_owned(),
            rule: "办事指南里写明要这份材料。".to_owned(),
            how: "放平，在亮的地方再拍一次。字要看得清。".to_owned(),
            instead: vec!["请工作人员上门来取".to_owned()],
            picture: Some(Sample::Card),
            owed: true,
            said: Some("卡号后面4位看不清。\n请正面朝上拍。".to_owned()),
            ..AskedItem::default()
        },
        AskedItem {
            code: "residence".to_owned(),
            name: "现在住在哪里".to_owned(),
            standing: Some(Standing {
                mood: Mood::Information,
                word: "好了，还没提交".to_owned(),
            }),
            why: "申请表上这一项写得不清楚".to_owned(),
            rule: "申请表上要写这一项。".to_owned(),
            how: "在这里重新写一次，写得清楚一些。".to_owned(),
            given: Some("在这里写好了".to_owned()),
            reply: vec!["林西镇向阳街9号".to_owned()],
            ..AskedItem::default()
        },
        AskedItem {
            code: "other".to_owned(),
            name: "其他（清单上没有的）".to_owned(),
            standing: Some(waiting("等您来补")),
            why: "办这件事还需要它".to_owned(),
            rule: "这一项按您的情况提出，请看工作人员写的话。".to_owned(),
            how: "照工作人员写的话准备。".to_owned(),
            instead: vec!["自己写一份说明，签上名字".to_owned()],
            said: Some("请写明和谁一起住。".to_owned()),
            ..AskedItem::default()
        },
    ]
}

/// The same of an ask to act for another.
pub(super) fn ask_items() -> Vec<AskedItem> {
    let waiting = Some(Standing {
        mood: Mood::Waiting,
        word: "等您来补".to_owned(),
    });
    vec![
        AskedItem {
            code: "household_register".to_owned(),
            name: "户口簿".to_owned(),
            standing: waiting.clone(),
            why: "交来的看不清".to_owned(),
            rule: "乡镇（街道）要核实您和本人的关系。".to_owned(),
            how: "放平，在亮的地方再拍一次。字要看得清。".to_owned(),
            owed: true,
            ..AskedItem::default()
        },
        AskedItem {
            code: "signed_consent".to_owned(),
            name: "本人签字或按手印的同意书".to_owned(),
            standing: waiting,
            why: "这份材料还没有交".to_owned(),
            rule: "替人办事，要本人自己愿意。".to_owned(),
            how: "请本人写下同意谁替他办什么，签字或者按手印。".to_owned(),
            instead: vec!["请工作人员上门来取".to_owned()],
            owed: true,
            ..AskedItem::default()
        },
    ]
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SupplementModel)> {
    let open = SupplementModel {
        at: ListAt::Case(sample_id(2)),
        version: 5,
        service_name: "困难残疾人生活补贴".to_owned(),
        office: "林西县林西镇人民政府".to_owned(),
        asked_on: day(2026, 11, 5),
        last_day: day(2027, 1, 4),
        open: true,
        clock: vec![
            "计时停在 2026年11月5日（星期四）。".to_owned(),
            "您提交以后，从第二天起重新算 5 个工作日。".to_owned(),
        ],
        items: sample_items(),
        done: 1,
        ..SupplementModel::default()
    };
    let mut judged = sample_items();
    for (item, (mood, word)) in judged.iter_mut().zip([
        (Mood::Error, "不能用"),
        (Mood::Done, "已认可"),
        (Mood::Information, "已收到"),
    ]) {
        item.standing = Some(Standing {
            mood,
            word: word.to_owned(),
        });
        item.given = Some("送到窗口".to_owned());
    }
    if let Some(first) = judged.first_mut() {
        first.verdict = Some("还是看不清卡号。".to_owned());
    }
    let long = Typed {
        values: vec![("words".to_owned(), "星期三去窗口".to_owned())],
        problems: vec![Problem {
            number: Some(2000),
            ..Problem::new("words", "too-long")
        }],
    };
    vec![
        ("open", open.clone()),
        (
            "saved",
            SupplementModel {
                saved: true,
                ..open.clone()
            },
        ),
        (
            "refused",
            SupplementModel {
                refused: Some("还有没补的。补好再提交，或者选“就按现有材料决定”。".to_owned()),
                ..open.clone()
            },
        ),
        (
            "wrong",
            SupplementModel {
                typed: long,
                ..open.clone()
            },
        ),
        (
            "stale",
            SupplementModel {
                stale: true,
                ..open.clone()
            },
        ),
        (
            "closed",
            SupplementModel {
                closed: true,
                clock: Vec::new(),
                ..open.clone()
            },
        ),
        (
            "report",
            SupplementModel {
                service_name: "变更报告".to_owned(),
                otherwise: Otherwise::Report,
                clock: Vec::new(),
                ..open.clone()
            },
        ),
        (
            "ask",
            SupplementModel {
                at: ListAt::Ask(sample_id(3)),
                service_name: "您想替王德山办事".to_owned(),
                otherwise: Otherwise::Ask,
                clock: Vec::new(),
                items: ask_items(),
                ..open.clone()
            },
        ),
        (
            "judged",
            SupplementModel {
                again: judged
                    .iter()
                    .take(1)
                    .map(|item| item.code.clone())
                    .collect(),
                open: false,
                answered: Some((day(2026, 11, 12), true)),
                items: judged,
                done: 3,
                ..open
            },
        ),
    ]
}
