//! Check answers and hand in: what the officer will see, what looks as if it might not fit, the declaration, the press.
use super::{
    apply::{go_on, send_by},
    fields, paper_words,
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        keep_form::kept_form,
        read_draft::{Draft, read_draft_for_check},
        read_papers::{Papers, read_papers},
        report_nameless::NAMELESS,
        submit_application::{Press, submit_application},
    },
};
use app::{
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
        journey::{Journey, simulate, validate},
    },
    id::ApplicationId,
    month::YearMonth,
};
use uuid::Uuid;

pub(super) async fn show_check(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (draft, connected) = read_draft_for_check(&visit.app.world, who, ApplicationId(id)).await?;
    let ctx = draft.context(&visit.app.world);
    if !simulate(&draft.service.form, &draft.answers, &ctx).complete() {
        return Ok(see_other(&go_on(&visit, &draft)));
    }
    let typed = match &visit.kept {
        Some(cookie) => match kept_form(&visit.app.world, who, cookie, &visit.path).await? {
            Some(body) => Form::read(&body)?.typed(),
            None => Typed::default(),
        },
        None => Typed::default(),
    };
    let papers = read_papers(&visit.app.world, who, ApplicationId(id), 0).await?;
    let model = CheckModel {
        typed,
        ..check_model(&visit, &draft, connected, &papers)
    };
    Ok(visit.page(StatusCode::OK, check::page(&visit.frame(), &model)))
}

fn check_model(visit: &Visit, draft: &Draft, connected: bool, papers: &Papers) -> CheckModel {
    let t = visit.text();
    let service = draft.service;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&service.form, &draft.answers, &ctx);
    let title = |page: &PageDef| {
        t.service(&service.id, &page.id)
            .unwrap_or_default()
            .to_owned()
    };
    let open = journey
        .path
        .iter()
        .filter(|page| validate(page, &draft.answers, &ctx).is_err());
    let today = visit.app.world.today();
    CheckModel {
        application: draft.row.id,
        service_name: t
            .service(&service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        back: match journey.path.last() {
            _ if !papers.papers.is_empty() => paths::papers(draft.row.id),
            Some(page) => paths::question(draft.row.id, &page.id),
            None => paths::MY.to_owned(),
        },
        sections: sections(visit, draft, &journey),
        papers: paper_words::lines(t, papers, draft.row.id),
        advice: words::advice(
            t,
            service.subsidy,
            &draft.answers,
            &draft.row.home_place,
            today,
        )
        .into_iter()
        .chain(paper_words::missing(t, papers))
        .collect(),
        declaration: words::lines(t, &service.id, "declaration"),
        signer: if visit.nameless {
            String::new()
        } else {
            draft.signer.clone()
        },
        signs: match draft.signs.as_str() {
            "fingerprint" => Some("fingerprint"),
            "signatory" => Some("signatory"),
            _ => None,
        },
        after: words::lines(t, &service.id, "after"),
        start_month: service.subsidy.map(|_| words::month(YearMonth::of(today))),
        send_by: send_by(visit, draft),
        hidden: Hidden {
            version: Some(draft.row.version),
            idempotency_key: Some(visit.app.world.ids.uuid().to_string()),
        },
        typed: Typed::default(),
        open: open
            .map(|page| {
                (
                    title(page),
                    paths::question_from_check(draft.row.id, &page.id),
                )
            })
            .collect(),
        refused: (!connected)
            .then(|| words::rejection(t, &domain::rejection::Rejection::OFFICE_NOT_CONNECTED)),
        stale: false,
    }
}

fn sections(visit: &Visit, draft: &Draft, journey: &Journey<'_>) -> Vec<CheckSection> {
    let t = visit.text();
    if visit.nameless {
        return vec![
            CheckSection {
                title: t.get("check-person").to_owned(),
                rows: vec![
                    app::components::summary_list::Row::new(
                        t.get("check-name"),
                        t.get("report-nameless"),
                    ),
                    app::components::summary_list::Row::new(
                        t.get("report-place"),
                        words::place(&draft.row.home_place),
                    ),
                ],
            },
            answered(t, draft, journey),
        ];
    }
    let person = vec![
        app::components::summary_list::Row::new(t.get("check-name"), draft.person.name.as_str()),
        app::components::summary_list::Row::new(
            t.get("check-id-number"),
            if draft.for_another {
                draft.person.id_number.masked()
            } else {
                draft.person.id_number.reveal().to_owned()
            },
        ),
        app::components::summary_list::Row::new(
            t.get("check-home"),
            words::place(&draft.row.home_place),
        ),
    ];
    vec![
        CheckSection {
            title: t.get("check-person").to_owned(),
            rows: person,
        },
        answered(t, draft, journey),
    ]
}

fn answered(t: &Text, draft: &Draft, journey: &Journey<'_>) -> CheckSection {
    let change = |page: &PageDef| Some(paths::question_from_check(draft.row.id, &page.id));
    let rows = journey
        .path
        .iter()
        .flat_map(|page| page.questions.iter().map(move |question| (page, question)))
        .map(|(page, question)| {
            fields::row(
                t,
                &draft.service.id,
                question,
                &draft.answers,
                true,
                change(page),
            )
        })
        .collect();
    CheckSection {
        title: t.get("check-answers").to_owned(),
        rows,
    }
}

pub(super) async fn submit(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let t = visit.text();
    // A second press, after the draft has become a case, finds the same receipt.
    let draft = read_draft_for_check(world, who, ApplicationId(id)).await;
    let service = draft
        .as_ref()
        .map(|(draft, _)| draft.service.id.clone())
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
        words: words::lines(t, &service, "declaration").join("\n"),
        locale: visit.settings.locale().to_owned(),
        key: form.text(name::IDEMPOTENCY_KEY).chars().take(100).collect(),
    };
    let failure = match submit_application(world, who, ApplicationId(id), press).await {
        Ok(_) if visit.nameless => return Ok(see_other(&paths::report_done(id))),
        Ok(case) => return Ok(see_other(&paths::receipt(case.0))),
        Err(failure) => failure,
    };
    if super::acting::why(&failure).is_some() {
        return Err(failure);
    }
    // Without a draft any more (it was handed in) there is no page to show again: the failure itself is the answer.
    let Ok((draft, connected)) = draft else {
        return Err(failure);
    };
    let papers = read_papers(world, who, ApplicationId(id), 0).await?;
    let mut model = check_model(&visit, &draft, connected, &papers);
    model.typed = form.typed();
    // The same key goes with the same press; another try after a mistake gets a new one only if it was refused for good.
    model.hidden.idempotency_key = Some(form.text(name::IDEMPOTENCY_KEY).to_owned());
    let status = match &failure {
        Failure::Rejected(rejection) if *rejection == domain::rejection::Rejection::NOT_SIGNED => {
            model.typed.problems = signature_problems(&form, &model.signer);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) if *rejection == domain::rejection::Rejection::INCOMPLETE => {
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
