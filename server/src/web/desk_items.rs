//! What was asked for and what came of it, as an office sees it on its case; the office says of each thing whether it will do.
use super::{
    desk::{case_model, own_words},
    items,
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words::{
        self,
        item::{List, Reading},
    },
};
use crate::{
    failure::Failure,
    usecase::{
        judge_item::judge_item,
        keep_form::forget_form,
        read_case::{CaseView, read_case},
    },
};
use app::{
    form::{Choice, Field, FieldKind, Typed, name},
    pages::desk_case::{self, AskedList, JudgeForm},
    paths,
    text::Text,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    case::step::ActKind,
    field::FieldError,
    id::CaseId,
    supplement::{AskedItem, ItemKind, Verdict, Why},
};
use uuid::Uuid;

/// Whether this office says what it makes of papers: it takes the case in, and has it.
#[must_use]
pub fn judges(view: &CaseView) -> bool {
    view.case.holder() == Some(view.case.intake())
        && view.acts.iter().any(|act| *act != ActKind::Withdraw)
}

/// The last notice with what came, and for the office that holds the case the forms of its verdicts.
#[must_use]
pub fn asked_list(t: &'static Text, view: &CaseView) -> Option<AskedList> {
    let notice = view.case.notices.last()?;
    let round = view.case.notices.len();
    let reading = Reading::of(view.service, (round, notice), &view.item_words, false);
    let sent = [
        ("date", t.date(notice.asked_on).into()),
        ("last", t.date(notice.promised).into()),
    ];
    let mut lines = vec![t.with("judge-asked", &sent)];
    lines.push(match notice.answered_on {
        Some(_) if notice.lapsed => t.get("judge-lapsed").to_owned(),
        Some(on) => t.with("judge-answered", &[("date", t.date(on).into())]),
        None => t.get("judge-waiting").to_owned(),
    });
    if notice.decide_now {
        lines.push(t.get("judge-decide-now").to_owned());
    }
    let may_judge = notice.answered_on.is_some() && judges(view);
    let item = |one: &AskedItem| {
        let shown = items::with_standing(t, &reading, one);
        let form = (may_judge && one.is_here())
            .then(|| judge_form(t, reading.list, one, &shown.name, &Typed::default()));
        (shown, form)
    };
    Some(AskedList {
        lines,
        items: notice.items.iter().map(item).collect(),
    })
}

/// The fields of a verdict: which one, and why not.
#[must_use]
pub fn verdict(
    t: &'static Text,
    list: List<'_>,
    kind: ItemKind,
    verdicts: &[&'static str],
) -> [Field; 2] {
    let verdicts = verdicts
        .iter()
        .map(|code| Choice::new(*code, t.word("judge", code)))
        .collect();
    let reasons = Why::unusable(kind)
        .iter()
        .map(|why| Choice::new(why.code(), words::item::why_on(t, list, kind, *why)))
        .collect();
    [
        Field::new(
            "verdict",
            t.get("judge-verdict"),
            FieldKind::Choice(verdicts),
        ),
        Field::new("why", t.get("judge-why"), FieldKind::Choice(reasons)).optional(),
    ]
}

/// The fields of a verdict on a thing that came: whether it will do, why not, and words.
#[must_use]
pub fn verdict_fields(
    t: &'static Text,
    list: List<'_>,
    kind: ItemKind,
    typed: &Typed,
) -> Vec<Field> {
    let [verdict, why] = verdict(t, list, kind, &["accepted", "not_usable"]);
    let hint = match list {
        List::Service(_) => "judge-words-hint",
        List::Ask => "judge-words-hint-ask",
    };
    let words = Field::new("words", t.get("judge-words"), FieldKind::Text)
        .hint(t.get(hint))
        .optional();
    let fields = [verdict, why, words].into_iter();
    fields.map(|field| typed.fill(t, "judge", field)).collect()
}

/// What a form says of a thing.
///
/// # Errors
/// No verdict, or no reason where it will not do.
pub fn read_verdict(form: &Form) -> Result<Verdict, Failure> {
    match form.text("verdict") {
        "accepted" => Ok(Verdict::Accepted),
        "not_usable" => Why::read(form.text("why"))
            .map(|why| Verdict::NotUsable { why })
            .map_err(|error| Failure::field("why", error)),
        _ => Err(Failure::field("verdict", FieldError::Missing)),
    }
}

fn judge_form(
    t: &'static Text,
    list: List<'_>,
    one: &AskedItem,
    name: &str,
    typed: &Typed,
) -> JudgeForm {
    JudgeForm {
        fields: verdict_fields(t, list, one.kind, typed),
        button: t.with("judge-button", &[("name", name.into())]),
    }
}

/// What an officer had written in a builder or beside a verdict, line by line.
#[must_use]
pub fn written(form: &Form) -> String {
    let written = form.0.iter().filter(|(name, value)| {
        let free = name.starts_with("words") || name == "fault";
        free && !value.trim().is_empty()
    });
    let written: Vec<&str> = written.map(|(_, value)| value.trim()).collect();
    written.join("\n")
}

/// The case as it now is, with what an officer had written about things when somebody else was faster.
#[must_use]
pub fn too_late(visit: &Visit, view: &CaseView, form: &Form, stale: bool) -> Response {
    let t = visit.text();
    let mut model = case_model(visit, view);
    model.stale = stale;
    if !stale {
        model.refused = Some(t.word("rejection", "not-now").to_owned());
    }
    let kept = own_words(t, &written(form));
    model.sections.splice(0..0, kept).for_each(drop);
    visit.page(
        StatusCode::CONFLICT,
        desk_case::page(&visit.frame(), &model),
    )
}

pub(super) async fn judge(
    Path((id, code)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let view = read_case(world, who, CaseId(id)).await?;
    if view.row.version != version {
        return Ok(too_late(&visit, &view, &form, true));
    }
    let result = match read_verdict(&form) {
        Ok(verdict) => {
            let said = (verdict, form.text("words").to_owned());
            judge_item(world, who, CaseId(id), version, &code, said).await
        }
        Err(failure) => Err(failure),
    };
    let failure = match result {
        Ok(()) => {
            if let Some(cookie) = &visit.kept {
                forget_form(world, cookie).await?;
            }
            return Ok(see_other(&paths::desk_item_done(id)));
        }
        Err(failure) => failure,
    };
    let problems = match failure {
        Failure::Invalid(problems) => problems,
        Failure::Stale => return Ok(too_late(&visit, &view, &form, true)),
        Failure::Rejected(_) => return Ok(too_late(&visit, &view, &form, false)),
        other => return Err(other),
    };
    let t = visit.text();
    let mut model = case_model(&visit, &view);
    let mut typed = form.typed();
    typed.problems = super::apply::problems(&problems);
    let asked = view.case.notices.last().map(|notice| notice.items.iter());
    let one = asked.into_iter().flatten().find(|one| one.code == code);
    let list = model.asked.iter_mut().flat_map(|list| &mut list.items);
    for (shown, form) in list.filter(|(shown, _)| shown.code == code) {
        if let (Some(one), Some(form)) = (one, form) {
            *form = judge_form(t, view.service.into(), one, &shown.name, &typed);
        }
    }
    Ok(visit.page(
        StatusCode::UNPROCESSABLE_ENTITY,
        desk_case::page(&visit.frame(), &model),
    ))
}
