//! What waits for the township to verify: each ask with its papers as they came, what to say of one that will not do, and the
//! verdict.
use super::{
    ask_papers, desk_ask_list,
    desk_people::{links, note_field},
    desk_rights::refusal,
    helpers::many,
    mandate_form::terms,
    paper_words,
    papers::FileQuery,
    posted::SignedPosted,
    sheets::{facts, part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    attachment::attachment,
    failure::Failure,
    usecase::{
        ask_papers::open_file_at_township,
        asks::{Ask, Side},
        decide_ask::{Seen, verify_ask, waiting_at_township},
        judge_ask_paper::{REASON, judge_ask_paper},
        look_at_asks::look_at_asks,
        papers::{Paper, PaperFile},
    },
};
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind, Problem, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
    text::Text,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    delegation::AgentKind,
    id::AskId,
    paper::{PaperState, Unusable},
};
use uuid::Uuid;

/// A form that came back: of which ask, of which of its papers, and what was typed.
struct Again {
    ask: Uuid,
    item: Option<String>,
    typed: Typed,
}

impl Again {
    fn of(again: Option<&Self>, ask: Uuid, item: Option<&str>) -> Typed {
        again
            .filter(|one| one.ask == ask && one.item.as_deref() == item)
            .map(|one| one.typed.clone())
            .unwrap_or_default()
    }
}

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    page(&visit, StatusCode::OK, (None, None)).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    (again, refused): (Option<&Again>, Option<String>),
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let waiting = look_at_asks(&visit.app.world, who).await?;
    let t = visit.text();
    let mut parts: Vec<Part> = waiting
        .iter()
        .map(|ask| ask_part(visit, ask, again))
        .collect();
    if parts.is_empty() {
        parts.push(Part {
            lines: vec![t.get("desk-asks-none").to_owned()],
            ..Part::default()
        });
    }
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        refused,
        lead: vec![t.get("desk-asks-lead").to_owned()],
        parts,
        links: links(visit),
        ..sheet(t.get("desk-asks"))
    };
    Ok(visit.sheet(status, &model))
}

fn ask_part(visit: &Visit, ask: &Ask, again: Option<&Again>) -> Part {
    let t = visit.text();
    let id = ask.row.id;
    let came = |paper: &&Paper| !paper.files.is_empty();
    let to = |file: &PaperFile| paths::desk_ask_file(id, file.id, false);
    let papers = ask
        .papers
        .iter()
        .filter(came)
        .map(|paper| ask_papers::line(t, paper, &to, None))
        .collect();
    // What a list asked for is judged where the list is.
    let judged =
        |paper: &&Paper| paper.state == PaperState::Received && !ask.lists.names(&paper.item);
    let mut forms: Vec<SheetForm> = ask
        .papers
        .iter()
        .filter(judged)
        .map(|paper| {
            let typed = Again::of(again, id, Some(&paper.item));
            judge_form(t, id, paper, &typed)
        })
        .collect();
    forms.push(verdict_form(visit, ask, &Again::of(again, id, None)));
    let none = !ask.papers.iter().any(|paper| came(&paper));
    let taken =
        paper_words::taken_by_the_scanner(t, &ask.papers, |paper| ask_papers::name(t, paper));
    Part {
        lines: none
            .then(|| t.get("desk-asks-no-papers"))
            .into_iter()
            .chain(ask.flags.iter().map(|flag| t.word("flag", flag)))
            .map(str::to_owned)
            .chain(taken)
            .chain(desk_ask_list::lines(t, ask))
            .collect(),
        rows: rows(visit, ask),
        papers,
        links: desk_ask_list::links(t, ask),
        forms,
        ..part(&ask.people.principal.name)
    }
}

fn rows(visit: &Visit, ask: &Ask) -> Vec<Row> {
    let t = visit.text();
    let side = |label: &str, side: &Side| Row {
        label: label.to_owned(),
        value: vec![
            side.name.clone(),
            side.id_number.clone(),
            side.certificate.clone(),
        ],
        ..Row::default()
    };
    let mut rows = vec![
        side(t.get("desk-asks-principal"), &ask.people.principal),
        side(t.get("desk-asks-agent"), &ask.people.agent),
    ];
    if let Some(committee) = &ask.committee {
        rows.push(Row::new(t.get("clients-committee"), committee.as_str()));
    }
    rows.extend(facts(
        visit,
        ask.kind,
        &ask.scope.services,
        &ask.scope.powers,
        None,
    ));
    rows.extend(terms(visit, ask.scope.months));
    if !ask.scope.proof.is_empty() {
        rows.push(Row::new(t.get("mandate-proof"), ask.scope.proof.as_str()));
    }
    rows
}

fn judge_form(t: &'static Text, ask: Uuid, paper: &Paper, typed: &Typed) -> SheetForm {
    let name = ask_papers::name(t, paper);
    let words = |key: &str| t.with(key, &[("paper", name.as_str().into())]);
    let reasons = Unusable::SAID
        .map(|one| Choice::new(one.code(), ask_papers::reason(t, one)))
        .to_vec();
    let reason = Field::new(
        REASON,
        words("desk-ask-paper-reason"),
        FieldKind::Choice(reasons),
    );
    SheetForm {
        action: paths::desk_ask_paper(ask, &paper.item),
        scope: format!("{}-{ask}", paper.item),
        hidden: vec![(name::VERSION, paper.version.to_string())],
        fields: vec![typed.fill(t, "mandate", reason)],
        button: words("desk-ask-paper-button"),
        quiet: true,
        ..SheetForm::default()
    }
}

fn verdict_form(visit: &Visit, ask: &Ask, typed: &Typed) -> SheetForm {
    let t = visit.text();
    let choices = |family: &str, codes: &[&str]| {
        codes
            .iter()
            .map(|code| Choice::new(*code, t.word(family, code)))
            .collect::<Vec<_>>()
    };
    let proofs: Vec<&str> = ask.kind.evidence().iter().map(|one| one.code()).collect();
    let consents = ["signed_paper", "recording", "officer_visit", "not_possible"];
    let fields = [
        Field::new(
            "evidence",
            t.get("desk-asks-evidence"),
            FieldKind::Choices(choices("evidence", &proofs)),
        )
        .hint(match ask.kind {
            AgentKind::Entrusted => t.get("desk-asks-evidence-entrusted"),
            _ => t.get("desk-asks-evidence-hint"),
        }),
        Field::new(
            "consent",
            t.get("desk-asks-consent"),
            FieldKind::Choice(choices("consent", &consents)),
        ),
        note_field(visit),
        Field::new(
            "verdict",
            t.get("desk-asks-verdict"),
            FieldKind::Choice(choices("verdict", &["confirm", "decline"])),
        ),
    ];
    SheetForm {
        action: paths::desk_ask(ask.row.id),
        scope: ask.row.id.to_string(),
        fields: fields
            .into_iter()
            .map(|field| typed.fill(t, "mandate", field))
            .collect(),
        button: t.get("desk-asks-button").to_owned(),
        ..SheetForm::default()
    }
}

pub(super) async fn verify(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let seen = Seen {
        confirm: form.text("verdict") == "confirm",
        evidence: many(&form, "evidence"),
        consent: form.text("consent").to_owned(),
        note: form.text("note").to_owned(),
    };
    let mut again = Again {
        ask: id,
        item: None,
        typed: form.typed(),
    };
    if !["confirm", "decline"].contains(&form.text("verdict")) {
        waiting_at_township(&visit.app.world, who).await?;
        again.typed.problems = vec![Problem::new("verdict", "missing")];
        return wrong(&visit, &again).await;
    }
    match verify_ask(&visit.app.world, who, AskId(id), seen).await {
        Ok(()) => Ok(see_other(paths::DESK_ASKS)),
        Err(Failure::Invalid(problems)) => {
            again.typed.problems = super::apply::problems(&problems);
            wrong(&visit, &again).await
        }
        // What was written down about a visit is not lost because a rule says no.
        Err(failure) => match refusal(&visit, &failure) {
            Some((status, words)) => page(&visit, status, (Some(&again), Some(words))).await,
            None => Err(failure),
        },
    }
}

async fn wrong(visit: &Visit, again: &Again) -> Result<Response, Failure> {
    page(visit, StatusCode::UNPROCESSABLE_ENTITY, (Some(again), None)).await
}

pub(super) async fn judge(
    Path((id, item)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let version = form.number(name::VERSION)?;
    let reason = form.text(REASON);
    let judged = judge_ask_paper(&visit.app.world, who, AskId(id), &item, version, reason);
    match judged.await {
        Ok(()) => Ok(see_other(paths::DESK_ASKS)),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let item = Some(item);
            wrong(
                &visit,
                &Again {
                    ask: id,
                    item,
                    typed,
                },
            )
            .await
        }
        Err(Failure::Stale) => {
            let refused = visit.text().get("desk-ask-paper-changed").to_owned();
            page(&visit, StatusCode::CONFLICT, (None, Some(refused))).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn open(
    visit: Visit,
    Path((id, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let small = query.is_small();
    let opened = open_file_at_township(&visit.app.world, who, AskId(id), file, small).await?;
    let stem = paper_words::stem(visit.text(), &opened);
    Ok(attachment(&opened, &stem))
}
