//! Check answers and hand in: what the officer will see, what looks as if it might not fit, the declaration, the press.
use super::{
    apply::go_on,
    paper_words,
    posted::{Form, SignedPosted},
    question::{changed, send_by},
    rows,
    visit::{Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        keep_form::kept_form,
        read_case::read_case,
        read_draft::{Draft, is_connected, read_draft},
        read_papers::{Papers, read_papers},
        report_nameless::NAMELESS,
        submit_application::{Press, submit_application},
        unsent::sent_before,
    },
    world::{Who, World},
};
use app::{
    components::summary_list::Row,
    form::{Hidden, Problem, Typed, name},
    pages::check::{self, CheckModel, CheckSection},
    paths,
    text::Text,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    application::Declaration,
    form::{
        PageDef,
        journey::{Journey, simulate},
    },
    id::{ApplicationId, CaseId},
    month::YearMonth,
    rejection::Rejection,
};
use uuid::Uuid;

pub(super) async fn show_check(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let world = &visit.app.world;
    let draft = visit.draft(id).await?;
    let ctx = draft.context(world);
    if !simulate(&draft.service.form, &draft.sheet.answers, &ctx).complete() {
        return Ok(see_other(&go_on(&visit, &draft)));
    }
    let typed = match &visit.kept {
        Some(cookie) => match kept_form(&visit.app.world, who, cookie, &visit.path).await? {
            Some(body) => Form::read(&body)?.typed(),
            None => Typed::default(),
        },
        None => Typed::default(),
    };
    let connected = is_connected(world, &draft).await?;
    let papers = read_papers(world, who, ApplicationId(id), 0).await?;
    let sent = sent_before(world, who, &draft.row).await?;
    let model = CheckModel {
        typed,
        sent_before: sent.map(|row| (words::moment(row.submitted_at), row.number)),
        ..check_model(&visit, &draft, connected, &papers)
    };
    Ok(visit.page(StatusCode::OK, check::page(&visit.frame(), &model)))
}

fn check_model(visit: &Visit, draft: &Draft, connected: bool, papers: &Papers) -> CheckModel {
    let t = visit.text();
    let service = draft.service;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&service.form, &draft.sheet.answers, &ctx);
    let title = |page: &PageDef| {
        t.service(&service.id, &page.id)
            .unwrap_or_default()
            .to_owned()
    };
    let open = journey.path.iter().filter(|stop| !stop.answered());
    let today = visit.app.world.today();
    CheckModel {
        application: draft.row.id,
        service_name: t
            .service(&service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        back: match journey.path.last() {
            _ if !service.form.sections.is_empty() => paths::tasks(draft.row.id),
            _ if !papers.papers.is_empty() => paths::papers(draft.row.id),
            Some(stop) => paths::question(draft.row.id, &stop.address()),
            None => paths::MY.to_owned(),
        },
        sections: sections(visit, draft, &journey),
        papers: paper_words::lines(t, papers, draft.row.id),
        advice: words::advice(
            t,
            service.subsidy,
            &draft.sheet.answers,
            &draft.row.home_place,
            today,
        )
        .into_iter()
        .chain(paper_words::missing(t, papers))
        .chain(paper_words::unneeded(t, papers))
        .chain(argued(t, draft, &journey))
        .collect(),
        declaration: declaration(visit, &service.id),
        signer: if visit.nameless {
            String::new()
        } else {
            draft.signer.clone()
        },
        signs: match draft.signs.as_str() {
            _ if keyed(visit) => Some("counter"),
            "fingerprint" => Some("fingerprint"),
            "signatory" => Some("signatory"),
            _ => None,
        },
        ask_signing: draft.ask_signing && !visit.nameless,
        after: words::lines(t, &service.id, "after"),
        start_month: service.subsidy.map(|_| words::month(YearMonth::of(today))),
        send_by: send_by(visit, draft),
        hidden: Hidden {
            version: Some(draft.row.version),
            idempotency_key: Some(visit.app.world.ids.uuid().to_string()),
        },
        typed: Typed::default(),
        open: open
            .map(|stop| {
                let to = paths::question_from_check(draft.row.id, &stop.address());
                (title(stop.page), to)
            })
            .collect(),
        refused: (!connected).then(|| words::rejection(t, &Rejection::OFFICE_NOT_CONNECTED)),
        stale: false,
        sent_before: None,
        changed: changed(visit, draft),
    }
}

/// What exits said on the way: it stays a reminder.
fn argued(t: &Text, draft: &Draft, journey: &Journey<'_>) -> Vec<String> {
    let exits = journey.path.iter().filter(|stop| stop.page.exit);
    exits
        .filter_map(|stop| t.service(&draft.service.id, &stop.page.id))
        .map(str::to_owned)
        .collect()
}

fn sections(visit: &Visit, draft: &Draft, journey: &Journey<'_>) -> Vec<CheckSection> {
    let t = visit.text();
    let place = words::place(&draft.row.home_place);
    let rows = if visit.nameless {
        vec![
            Row::new(t.get("check-name"), t.get("report-nameless")),
            Row::new(t.word("check-place", draft.service.ground.code()), place),
        ]
    } else {
        let number = if draft.for_another {
            draft.person.id_number.masked()
        } else {
            draft.person.id_number.reveal().to_owned()
        };
        vec![
            Row::new(t.get("check-name"), draft.person.name.as_str()),
            Row::new(t.get("check-id-number"), number),
            Row::new(t.word("check-place", draft.service.ground.code()), place),
        ]
    };
    let person = CheckSection {
        title: t.get("check-person").to_owned(),
        rows,
    };
    let mut all = vec![person, answered(t, draft, journey)];
    all.extend(entries(t, draft, journey));
    all
}

/// The main line; a list as the number of its entries.
fn answered(t: &Text, draft: &Draft, journey: &Journey<'_>) -> CheckSection {
    let (service, shown) = (&draft.service.id, draft.shown());
    let main = journey.path.iter().filter(|stop| stop.entry.is_none());
    let rows = main
        .flat_map(|stop| {
            let page = stop.page;
            let change = paths::question_from_check(draft.row.id, &page.id);
            if page.list.is_none() {
                return rows::of_page(t, service, page, &shown, true, Some(&change));
            }
            let count = draft.sheet.answers.entries(&page.id).len();
            vec![Row {
                change: Some(change),
                ..Row::new(
                    t.service(service, &page.id).unwrap_or_default(),
                    t.with("check-entries", &[("n", count.into())]),
                )
            }]
        })
        .collect();
    CheckSection {
        title: t.get("check-answers").to_owned(),
        rows,
    }
}

/// A section for each entry of each list on the way.
fn entries(t: &Text, draft: &Draft, journey: &Journey<'_>) -> Vec<CheckSection> {
    let (service, shown) = (&draft.service.id, draft.shown());
    let mut all = Vec::new();
    for list in journey.path.iter().filter(|stop| stop.page.list.is_some()) {
        let ids = shown.entries(&list.page.id);
        for (place, id) in ids.into_iter().enumerate() {
            let seen = shown.of_entry(&list.page.id, id);
            let own = journey.path.iter();
            let own = own.filter(|stop| stop.entry.as_deref() == Some(id));
            all.push(CheckSection {
                title: rows::entry_title(t, service, &list.page.id, place),
                rows: own
                    .flat_map(|stop| {
                        let change = paths::question_from_check(draft.row.id, &stop.address());
                        rows::of_page(t, service, stop.page, &seen, true, Some(&change))
                    })
                    .collect(),
            });
        }
    }
    all
}

pub(super) async fn submit(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let world = &visit.app.world;
    let t = visit.text();
    // A second press, after the draft has become a case, finds the same receipt.
    let draft = read_draft(world, who, ApplicationId(id), visit.seen.as_deref()).await;
    let service = draft
        .as_ref()
        .map(|draft| draft.service.id.clone())
        .unwrap_or_default();
    let press = Press {
        version: form.number(name::VERSION)?,
        declaration: Declaration {
            agreed: form.one("agree").is_some(),
            signed_name: if visit.nameless {
                NAMELESS.to_owned()
            } else {
                form.text("signed_name").to_owned()
            },
        },
        words: declaration(&visit, &service).join("\n"),
        locale: visit.settings.locale().to_owned(),
        key: form.text(name::IDEMPOTENCY_KEY).chars().take(100).collect(),
        also_agreed: Vec::new(),
        signs: String::new(),
    };
    let failure = match submit_application(world, who, ApplicationId(id), press).await {
        Ok(_) if visit.nameless => return Ok(see_other(&paths::report_done(id))),
        Ok(case) => return Ok(see_other(&after(world, who, case).await?)),
        Err(failure) => failure,
    };
    if super::acting::why(&failure).is_some() {
        return Err(failure);
    }
    // Without a draft any more (it was handed in) there is no page to show again: the failure itself is the answer.
    let Ok(draft) = draft else {
        return Err(failure);
    };
    let connected = is_connected(world, &draft).await?;
    let papers = read_papers(world, who, ApplicationId(id), 0).await?;
    let mut model = check_model(&visit, &draft, connected, &papers);
    model.typed = form.typed();
    // The same key goes with the same press; another try after a mistake gets a new one only if it was refused for good.
    model.hidden.idempotency_key = Some(form.text(name::IDEMPOTENCY_KEY).to_owned());
    let status = match &failure {
        Failure::Rejected(rejection) if *rejection == Rejection::NOT_SIGNED => {
            model.typed.problems = signature_problems(&form, &model.signer);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) if *rejection == Rejection::INCOMPLETE => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(t, rejection));
            StatusCode::CONFLICT
        }
        Failure::Stale => {
            model.stale = true;
            StatusCode::CONFLICT
        }
        _ => return Err(failure),
    };
    Ok(visit.page(status, check::page(&visit.frame(), &model)))
}

/// Where it goes on: the receipt, for whoever may see it. An agent may have been given the power to hand in and nothing else.
async fn after(world: &World, who: &Who, case: CaseId) -> Result<String, Failure> {
    if who.client().is_none() {
        return Ok(paths::receipt(case.0));
    }
    match read_case(world, who, case).await {
        Err(Failure::Rejected(why)) if why == Rejection::NOT_IN_MANDATE => {
            Ok(paths::my_done("sent"))
        }
        seen => seen.map(|_| paths::receipt(case.0)),
    }
}

fn keyed(visit: &Visit) -> bool {
    visit.who.as_ref().is_some_and(|who| who.keying.is_some())
}

/// What is declared: by the applicant or who acts for them; by the officer that what was keyed in is what was signed on paper.
fn declaration(visit: &Visit, service: &str) -> Vec<String> {
    let t = visit.text();
    match keyed(visit) {
        true => t
            .get("declaration-keyed")
            .lines()
            .map(str::to_owned)
            .collect(),
        false => words::lines(t, service, "declaration"),
    }
}

fn signature_problems(form: &Form, signer: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    if signer.is_empty() {
        return vec![Problem::new("agree", "missing")];
    }
    if form.one("agree").is_none() {
        found.push(Problem::new("agree", "missing"));
    }
    let signed = Declaration {
        agreed: true,
        signed_name: form.text("signed_name").trim().to_owned(),
    };
    if signed.signed_name.is_empty() {
        found.push(Problem::new("signed_name", "missing"));
    } else if !domain::application::signed(&signed, signer) {
        found.push(Problem::new("signed_name", "no-match"));
    }
    found
}
