//! A service's guide and the choice of the place it asks for: that place's offices, limits and facts before the first
//! question. No account is needed.
use super::{codes, public::words_of, relay, rule_words, visit::Visit, words};
use crate::{
    failure::Failure,
    usecase::{
        list_matters::list_matters,
        read_offices::{Offices, read_offices},
        short_code,
    },
};
use app::pages::{guide, my::SendBy, place};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    application as rules,
    case::{Office, OfficeKind},
    catalogue::{Catalogue, Need, Service, ServiceKind},
    division::{Division, Divisions, Level},
    month::YearMonth,
    place::RuleKey,
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct GuideQuery {
    place: Option<String>,
}

pub(super) async fn guide(
    visit: Visit,
    Path(id): Path<String>,
    Query(query): Query<GuideQuery>,
) -> Result<Response, Failure> {
    let service = Catalogue::shipped().get(&id).ok_or(Failure::Missing)?;
    let place = guide_place(&visit, service, query.place.as_deref()).await?;
    let start = guide_start(&visit, service, query.place.as_deref()).await?;
    let model = guide_model(&visit, service, query.place.as_deref(), place, start);
    Ok(visit.public_page(|| guide::page(&visit.frame(), &model)))
}

fn guide_model(
    visit: &Visit,
    service: &Service,
    code: Option<&str>,
    place: Option<guide::GuidePlace>,
    start: guide::GuideStart,
) -> guide::GuideModel {
    let t = visit.text();
    let lines = |name: &str| words::lines(t, &service.id, name);
    let papers = |need: Need| words::papers(t, service, need);
    let own = |name: String| t.service(&service.id, &name).map(str::to_owned);
    let name = words_of(visit, service, "title");
    let opens = t.with("guide-code-opens", &[("service", name.as_str().into())]);
    let mark = short_code::of_service(&visit.app.world, &service.id);
    let today = visit.app.world.today();
    guide::GuideModel {
        service: service.id.clone(),
        ground: service.ground,
        summary: words_of(visit, service, "summary"),
        who: words::only_in(t, service)
            .into_iter()
            .chain(lines("who"))
            .collect(),
        amount: lines("amount"),
        together: lines("together"),
        report: service.kind == ServiceKind::Report,
        decides: lines("decides"),
        time: lines("time"),
        in_person: lines("where"),
        after: lines("after"),
        paper_ways: service
            .evidence
            .iter()
            .filter_map(|one| {
                let way = own(format!("paper-{}-how", one.id))?;
                Some((own(format!("paper-{}", one.id))?, way))
            })
            .collect(),
        send_by: service.subsidy.map(|_| SendBy {
            day: YearMonth::of(today).last_day(),
            month: words::month(YearMonth::of(today)),
        }),
        code: codes::mark(visit, mark, opens),
        nameless: service.anonymous,
        has_form: service.kind != ServiceKind::Information,
        asked: lines("asked"),
        minutes: service.minutes,
        papers: papers(Need::Always)
            .into_iter()
            .chain(papers(Need::OnlyIf))
            .chain(papers(Need::OnRequest))
            .collect(),
        shared_papers: papers(Need::Shared),
        limits: limits(visit, service, code),
        basis: lines("basis")
            .into_iter()
            .map(|title| guide::Basis { title, since: None })
            .collect(),
        place,
        start,
        name,
    }
}

async fn guide_place(
    visit: &Visit,
    service: &Service,
    code: Option<&str>,
) -> Result<Option<guide::GuidePlace>, Failure> {
    let Some(division) = code
        .and_then(|code| code.parse().ok())
        .and_then(|code| Divisions::national().get(code))
    else {
        return Ok(None);
    };
    if division.level != Level::Township || !division.is_office {
        return Ok(None);
    }
    let code = division.code.to_string();
    let world = &visit.app.world;
    let (route, connected) =
        read_offices(world, [code.as_str()])
            .await?
            .ready(service, &code, world.today());
    let offices = route
        .iter()
        .map(|kind| words::office(visit.text(), &Office::of_home(*kind, &code)))
        .collect::<Vec<_>>();
    Ok(Some(guide::GuidePlace {
        full_name: words::place(&code),
        office: offices.first().cloned().unwrap_or_default(),
        connected,
        facts: place_facts(visit, service, &code),
        code,
    }))
}

/// What is different in this place, each with its document.
fn place_facts(visit: &Visit, service: &Service, code: &str) -> Vec<String> {
    let decides = |kind| words::office(visit.text(), &Office::of_home(kind, code));
    let told = words::facts(visit.text(), &service.id, code, visit.app.world.today());
    let Some(kind) = service.subsidy else {
        return told;
    };
    let mut facts = vec![visit.text().with(
        "guide-offices",
        &[
            ("township", decides(OfficeKind::Township).into()),
            ("dpf", decides(OfficeKind::Dpf).into()),
            ("civil", decides(OfficeKind::CivilAffairs).into()),
        ],
    )];
    facts.extend(told);
    facts.extend(rule_words::of_subsidy(
        visit.text(),
        kind,
        code,
        visit.app.world.today(),
    ));
    facts
}

fn limits(visit: &Visit, service: &Service, place: Option<&str>) -> Vec<guide::Limit> {
    let (t, today) = (visit.text(), visit.app.world.today());
    let place = place.unwrap_or_default();
    let limits = rules::limits(place, today);
    // For other services no legal limit is known here: only that somebody looks at once whether all is there.
    let steps: &[_] = match (service.subsidy, service.kind) {
        (Some(_), _) => &[
            (
                "due-completeness",
                RuleKey::CompletenessCheck,
                limits.completeness_check,
            ),
            ("due-forward", RuleKey::ForwardToDpf, limits.forward_to_dpf),
            ("due-dpf-review", RuleKey::DpfReview, limits.dpf_review),
            ("due-decision", RuleKey::HomeDecision, limits.home_decision),
        ],
        (None, ServiceKind::Apply) => &[(
            "due-completeness",
            RuleKey::CompletenessCheck,
            limits.completeness_check,
        )],
        _ => &[],
    };
    let limit = |(what, rule, days): &(&str, RuleKey, u32)| {
        let (how_long, promise) = rule_words::days(t, *rule, *days, place, today);
        guide::Limit {
            what: t.get(what).to_owned(),
            how_long,
            promise,
        }
    };
    steps.iter().map(limit).collect()
}

async fn guide_start(
    visit: &Visit,
    service: &Service,
    place: Option<&str>,
) -> Result<guide::GuideStart, Failure> {
    if service.kind == ServiceKind::Information {
        return Ok(guide::GuideStart::Information);
    }
    let Some(who) = &visit.who else {
        return Ok(guide::GuideStart::SignIn);
    };
    if who.citizen().is_none() {
        return Ok(guide::GuideStart::Officer);
    }
    if service.about_own_case {
        return Ok(guide::GuideStart::FromOwnCase);
    }
    let matters = match list_matters(&visit.app.world, who).await {
        // Whose mandate has just ended still reads the guide; beginning is refused in words.
        Err(Failure::Rejected(domain::rejection::Rejection::MANDATE_OVER)) => {
            return Ok(guide::GuideStart::Ready);
        }
        other => other?,
    };
    let running = matters.cases.iter().find(|(row, case)| {
        row.service_id == service.id
            && service.subsidy.is_some()
            && (!case.stage.is_final() || case.drawing())
    });
    if let Some((row, _)) = running {
        return Ok(guide::GuideStart::Running {
            case: row.id,
            number: row.number.clone(),
        });
    }
    let draft = matters.drafts.iter().find(|row| {
        row.service_id == service.id && place.is_none_or(|place| place == row.home_place)
    });
    let carried = relay::page(visit, &service.id).is_some();
    Ok(
        draft.map_or(guide::GuideStart::Ready, |row| guide::GuideStart::Draft {
            application: row.id,
            again: carried.then(|| row.home_place.clone()),
        }),
    )
}

#[derive(Deserialize)]
pub(super) struct PlaceQuery {
    q: Option<String>,
    r#in: Option<String>,
}

/// Most results on one page.
const RESULTS: usize = 20;

pub(super) async fn place(
    visit: Visit,
    Path(id): Path<String>,
    Query(query): Query<PlaceQuery>,
) -> Result<Response, Failure> {
    let service = Catalogue::shipped().get(&id).ok_or(Failure::Missing)?;
    let divisions = Divisions::national();
    let inside = query
        .r#in
        .as_deref()
        .and_then(|code| code.parse().ok())
        .and_then(|code| divisions.get(code));
    let asked = query
        .q
        .map(|q| q.trim().to_owned())
        .filter(|q| !q.is_empty());
    let mut found = asked
        .as_deref()
        .map(|q| divisions.search(q, RESULTS + 1))
        .unwrap_or_default();
    let more = found.len() > RESULTS;
    found.truncate(RESULTS);
    let inside_of = divisions.choices(inside.map(|division| division.code));
    let choices: Vec<&Division> = inside_of
        .iter()
        .filter(|d| d.level != Level::Township || d.is_office)
        .collect();
    let shown = found.iter().map(|hit| &hit.division);
    let townships: Vec<String> = shown
        .chain(choices.iter().copied())
        .filter(|division| division.level == Level::Township)
        .map(|division| division.code.to_string())
        .collect();
    let offices = read_offices(&visit.app.world, townships.iter().map(String::as_str)).await?;
    let mut results = Vec::new();
    for hit in &found {
        results.push(place_link(
            &visit,
            service,
            &offices,
            &hit.division,
            hit.full_name.clone(),
        ));
    }
    let steps = inside
        .map(|division| divisions.path(division.code))
        .unwrap_or_default();
    let mut children = Vec::new();
    for child in choices {
        children.push(place_link(
            &visit,
            service,
            &offices,
            child,
            child.name.to_owned(),
        ));
    }
    let step = |division: &Division| place::PlaceLink {
        code: division.code.to_string(),
        name: division.name.to_owned(),
        ..place::PlaceLink::default()
    };
    let model = place::PlaceModel {
        service: id,
        service_name: words_of(&visit, service, "title"),
        ground: service.ground,
        query: asked,
        results,
        more,
        steps: steps
            .iter()
            .filter(|division| !division.is_placeholder)
            .map(step)
            .collect(),
        children,
    };
    Ok(visit.public_page(|| place::page(&visit.frame(), &model)))
}

fn place_link(
    visit: &Visit,
    service: &Service,
    offices: &Offices,
    division: &Division,
    full_name: String,
) -> place::PlaceLink {
    let code = division.code.to_string();
    let township = division.level == Level::Township;
    let connected = township && offices.ready(service, &code, visit.app.world.today()).1;
    place::PlaceLink {
        code,
        name: division.name.to_owned(),
        full_name,
        township,
        connected,
    }
}
