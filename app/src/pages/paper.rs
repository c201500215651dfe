//! One paper: what it is for, what has been received, one more photo or file, or another way for it to come.

use chrono::NaiveDate;
use domain::catalogue::Sample;
use leptos::{either::Either, prelude::*};

use super::{day, sample_id, supplement::sample_items};
use crate::{
    components::{
        asked_item::{AskedItem, facts},
        back_link::back_link,
        button::{self, Weight},
        details::details,
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box, notice_box},
        photos::{Photo, photos},
        sample_picture::sample_picture,
        tag::tag,
        term::{Term, term},
    },
    document::{Frame, Head, document},
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind, Hidden, Problem, Typed},
    paths,
    text::Otherwise,
};

/// What the page shows. Field names: `file`; `way` and `words`.
#[derive(Clone, Debug, Default)]
pub struct PaperModel {
    /// Where a photo goes.
    pub give_to: String,
    /// Where it is said that the paper comes another way; none where there is no other.
    pub way_to: Option<String>,
    /// The page where that is said, for what a notice asks for.
    pub ways_at: Option<String>,
    /// What it is called.
    pub name: String,
    /// Name of the service, or of the request that it goes with.
    pub service_name: String,
    /// Where back leads: the list.
    pub back: String,
    /// Why it is asked for.
    pub why: String,
    /// How one gets it.
    pub how: Option<String>,
    /// Whether a recording or a sign-language video will do too.
    pub recorded: bool,
    /// How a good photo looks.
    pub sample: Option<Sample>,
    /// What a notice asks for and until when: why again, the officer's words, how to do it better.
    pub asked: Option<(AskedItem, Option<Term>)>,
    /// How it stands, in words.
    pub state: String,
    /// Why the office cannot use what is there.
    pub not_usable: Option<String>,
    /// What has been received.
    pub photos: Vec<Photo>,
    /// Something was just done.
    pub done: Option<PaperDone>,
    /// Papers handed in before that may stand for this one: the value of the choice, and the day.
    pub before: Vec<(String, NaiveDate)>,
    /// Whether anything can be given now.
    pub open: bool,
    /// What was chosen and typed in `way` and `words`, and what is wrong, with `file` too.
    pub typed: Typed,
}

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperDone {
    /// The n-th photo or file has been received.
    Received(usize),
    /// One was removed.
    Removed,
}

impl PaperDone {
    /// As `?received=` says: how many there are now, or 0 after one was removed.
    #[must_use]
    pub const fn of(received: Option<usize>) -> Option<Self> {
        match received {
            None => None,
            Some(0) => Some(Self::Removed),
            Some(n) => Some(Self::Received(n)),
        }
    }
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &PaperModel) -> String {
    let t = frame.text;
    let file = file_field(frame, model);
    let (way, words) = ways(frame, model);
    let fields = [file, way, words];
    let wrong = wrong_fields(&fields, "");
    let [file, way, words] = fields;
    let head = Head {
        title: model.name.clone(),
        step: Some(model.state.clone()),
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty(),
        ..Head::default()
    };
    let main = view! {
        {back_link(t, model.back.clone())}
        {model.done.map(|done| drawn(said(frame, model, done)))}
        {error_summary(t, wrong)}
        <h1>{model.name.as_str()}</h1>
        <p>{drawn(tag(mood(model), &model.state))}</p>
        {model.not_usable.as_deref().map(|why| drawn(notice_box(Mood::Waiting, t.get("paper-not-usable"), view! { <p>{why}</p> })))}
        {about(frame, model)}
        {(!model.photos.is_empty()).then(|| view! {
            <section aria-labelledby="paper-received">
                <h2 id="paper-received">{t.with("paper-received", &[("n", model.photos.len().into())])}</h2>
                {photos(t, &model.photos)}
            </section>
        })}
        {model.open.then(|| give(frame, model, &file))}
        {(!model.photos.is_empty()).then(|| view! {
            <div class="buttons">{button::link(Weight::Main, model.back.clone(), t.get("paper-enough"))}</div>
        })}
        {model.way_to.clone().filter(|_| model.open).map(|to| other_ways(frame, to, &way, &words))}
        {model.ways_at.clone().filter(|_| model.open).map(|at| view! {
            <section aria-labelledby="paper-other">
                <h2 id="paper-other">{t.get("paper-other")}</h2>
                <p>{button::link(Weight::Quiet, at, t.get("paper-other-again"))}</p>
            </section>
        })}
    };
    document(frame, &head, main)
}

fn file_field(frame: &Frame, model: &PaperModel) -> Field {
    let t = frame.text;
    let (label, kind, hint, words) = match (model.recorded, model.photos.is_empty()) {
        (true, _) => (
            "recorded-file-label",
            FieldKind::Recording,
            "recorded-file-hint",
            "recorded",
        ),
        (false, true) => (
            "paper-file-label",
            FieldKind::Photo,
            "paper-file-hint",
            "paper",
        ),
        (false, false) => (
            "paper-file-label-more",
            FieldKind::Photo,
            "paper-file-hint",
            "paper",
        ),
    };
    let file = Field::new("file", t.get(label), kind).hint(t.get(hint));
    model.typed.fill(t, words, file)
}

/// What it is for, how one gets it, how it looks. The reason of a notice, the officer's words and the last day stand on top: they
/// are what somebody at the camera must know.
fn about(frame: &Frame, model: &PaperModel) -> impl IntoView + use<> {
    let t = frame.text;
    match model.asked.as_ref() {
        Some((item, until)) => Either::Left(view! {
            {until.filter(|_| model.open).map(|until| drawn(term(t, until)))}
            {facts(t, item)}
        }),
        None => {
            let (why, how) = (model.why.clone(), model.how.clone());
            let sample = model.sample.filter(|_| model.open);
            Either::Right(view! {
                <p>{why}</p>
                {how.map(|how| view! { <p>{how}</p> })}
                {sample.map(|sample| drawn(sample_picture(t, sample)))}
            })
        }
    }
}

fn mood(model: &PaperModel) -> Mood {
    match (&model.not_usable, model.photos.is_empty()) {
        (Some(_), _) | (None, true) => Mood::Waiting,
        (None, false) => Mood::Done,
    }
}

fn said(frame: &Frame, model: &PaperModel, done: PaperDone) -> Drawn {
    let t = frame.text;
    match done {
        PaperDone::Received(n) => {
            let words = t.with("paper-done-received", &[("n", n.into())]);
            let more = if model.open {
                t.get("paper-done-more")
            } else {
                ""
            };
            drawn(answer_box(Mood::Done, &words, view! { <p>{more}</p> }))
        }
        PaperDone::Removed => drawn(answer_box(Mood::Done, t.get("paper-done-removed"), ())),
    }
}

fn give(frame: &Frame, model: &PaperModel, file: &Field) -> Drawn {
    let t = frame.text;
    let first = model.photos.is_empty();
    let weight = if first { Weight::Main } else { Weight::Quiet };
    drawn(view! {
        <form method="post" action=model.give_to.clone() enctype="multipart/form-data" novalidate>
            {drawn(hidden::changing(&frame.csrf, &Hidden::default()))}
            {field(t, file, Named::Label, "")}
            {details(t.get("paper-tips"), view! {
                <ul>
                    <li>{t.get("paper-tip-flat")}</li>
                    <li>{t.get("paper-tip-corners")}</li>
                    <li>{t.get("paper-tip-light")}</li>
                    <li>{t.get("paper-tip-help")}</li>
                </ul>
            })}
            <div class="buttons">{button::submit(weight, t.get(if first { "paper-give" } else { "paper-give-more" }))}</div>
        </form>
    })
}

fn ways(frame: &Frame, model: &PaperModel) -> (Field, Field) {
    let t = frame.text;
    let before = model.before.iter().map(|(value, day)| {
        let words = t.with("paper-way-before", &[("day", t.date(*day).into())]);
        Choice::new(value.clone(), words)
    });
    let other = ["later", "by_post", "at_window", "cannot_get"].map(|code| Choice {
        hint: t
            .maybe(&format!("paper-way-{code}-hint"))
            .map(str::to_owned),
        ..Choice::new(code, t.word("paper-way", code))
    });
    let choices = before.chain(other).collect();
    let way = Field::new("way", t.get("paper-way-label"), FieldKind::Choice(choices));
    let words = Field::new("words", t.get("paper-words-label"), FieldKind::LongText)
        .hint(t.get("paper-words-hint"))
        .optional();
    (
        model.typed.fill(t, "paper", way),
        model.typed.fill(t, "paper", words),
    )
}

fn other_ways(frame: &Frame, to: String, way: &Field, words: &Field) -> Drawn {
    let t = frame.text;
    drawn(view! {
        <section aria-labelledby="paper-other">
            <h2 id="paper-other">{t.get("paper-other")}</h2>
            <p>{t.get("paper-other-text")}</p>
            <form method="post" action=to novalidate>
                {drawn(hidden::changing(&frame.csrf, &Hidden::default()))}
                {field(t, way, Named::Label, "")}
                {field(t, words, Named::Label, "")}
                <div class="buttons">{button::submit(Weight::Quiet, t.get("paper-way-save"))}</div>
            </form>
        </section>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PaperModel)> {
    let application = sample_id(1);
    let empty = PaperModel {
        give_to: paths::paper(application, 0, "dibao"),
        way_to: Some(paths::paper_way(application, 0, "dibao")),
        name: "低保证".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        back: paths::papers(application),
        why: "民政部门要核对家庭的经济情况。".to_owned(),
        how: Some("向民政窗口要，或在手机上查看后截图。".to_owned()),
        sample: Some(Sample::Card),
        state: "还没有交".to_owned(),
        open: true,
        ..PaperModel::default()
    };
    let photo = |n: u128, pdf: bool| Photo {
        words: format!("第 {n} 张"),
        about: "2026年11月3日 09:05，IMG_0001.jpg".to_owned(),
        to: Some(paths::paper_file(application, sample_id(n), false)),
        small: (!pdf).then(|| paths::paper_file(application, sample_id(n), true)),
        remove: Some(paths::paper_remove(application, sample_id(n))),
    };
    let given = PaperModel {
        state: "已收到".to_owned(),
        photos: vec![photo(1, false), photo(2, true)],
        done: Some(PaperDone::Received(2)),
        ..empty.clone()
    };
    let refused = PaperModel {
        typed: Typed {
            values: Vec::new(),
            problems: vec![Problem::new("file", "file-heic")],
        },
        before: vec![("before-1".to_owned(), day(2026, 3, 5))],
        ..empty.clone()
    };
    let way = PaperModel {
        typed: Typed {
            values: vec![("words".to_owned(), "字".repeat(501))],
            problems: vec![
                Problem::new("way", "missing"),
                Problem {
                    number: Some(500),
                    ..Problem::new("words", "too-long")
                },
            ],
        },
        ..empty.clone()
    };
    let not_usable = PaperModel {
        state: "不能用，请再交".to_owned(),
        not_usable: Some("照片看不清。请在亮的地方再拍一张。".to_owned()),
        done: Some(PaperDone::Removed),
        ..given.clone()
    };
    let closed = PaperModel {
        open: false,
        done: None,
        state: "工作人员已核对".to_owned(),
        ..given.clone()
    };
    let of_ask = PaperModel {
        give_to: paths::ask_paper(sample_id(3), "household_register"),
        way_to: None,
        name: "户口簿".to_owned(),
        service_name: "您想替王德山办事".to_owned(),
        back: paths::ask(sample_id(3)),
        why: "乡镇（街道）要核实您和本人的关系。".to_owned(),
        not_usable: Some("看不出您和本人的关系。请交写着你们两个人的一份。".to_owned()),
        how: None,
        sample: None,
        ..not_usable.clone()
    };
    let recorded = PaperModel {
        give_to: paths::ask_paper(sample_id(3), "signed_consent"),
        name: "本人的同意：签字的纸、录音或者手语视频".to_owned(),
        why: "替人办事，要本人自己愿意。".to_owned(),
        recorded: true,
        photos: vec![photo(1, true)],
        not_usable: None,
        done: None,
        typed: Typed {
            values: Vec::new(),
            problems: vec![Problem::new("file", "file-too-big")],
        },
        ..of_ask.clone()
    };
    let asked_again = PaperModel {
        give_to: paths::paper(application, 1, "bank_card"),
        way_to: None,
        ways_at: Some(paths::item(sample_id(2), "bank_card")),
        name: "银行卡或存折（本人名下）".to_owned(),
        back: paths::supplement(sample_id(2)),
        asked: sample_items().into_iter().next().map(|item| {
            let until = Term {
                last_day: day(2027, 1, 5),
                closed: false,
                otherwise: Otherwise::Ends,
            };
            (
                AskedItem {
                    standing: None,
                    ..item
                },
                Some(until),
            )
        }),
        ..empty.clone()
    };
    vec![
        ("of_ask", of_ask),
        ("recorded", recorded),
        ("asked_again", asked_again),
        ("empty", empty),
        ("given", given),
        ("refused", refused),
        ("way_missing", way),
        ("not_usable", not_usable),
        ("closed", closed),
    ]
}
