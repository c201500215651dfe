//! Acting for another on the pages: the list of clients, the explicit switch, and what is said when a page or a form belongs to
//! another client, or the mandate is over.
use super::{
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        read_caseload::{Load, read_caseload},
        switch_client::{Client, clients, switch_client},
    },
};
use app::{
    form::name,
    pages::{
        away::{self, AwayModel, Why},
        clients::{self as clients_page, ClientCard, ClientsModel},
    },
    paths,
    text::Text,
};
use axum::{
    http::{HeaderValue, StatusCode},
    response::Response,
};
use domain::{id::MandateId, rejection::Rejection};

/// Fields that carry nothing a person typed.
const UNSEEN: [&str; 7] = [
    name::CSRF,
    name::VERSION,
    name::ACTION,
    name::FROM,
    name::NEXT,
    name::IDEMPOTENCY_KEY,
    "password",
];

pub(super) async fn show_clients(visit: Visit) -> Result<Response, Failure> {
    let who = visit.somebody()?;
    let list = clients(&visit.app.world, who).await?;
    // While one acts for somebody, nobody else's matters are before one.
    let loads = match who.client() {
        None if who.citizen().is_some() => read_caseload(&visit.app.world, who).await?,
        _ => Vec::new(),
    };
    let load = |client: &Client| {
        let of = |load: &&Load| load.mandate == client.acting.mandate;
        loads.iter().find(of).copied()
    };
    let model = ClientsModel {
        own_name: who.name.clone(),
        acting: who.client().map(|mandate| mandate.0),
        clients: list
            .iter()
            .map(|client| card(&visit, client, load(client)))
            .collect(),
    };
    Ok(visit.page(StatusCode::OK, clients_page::page(&visit.frame(), &model)))
}

fn to_do(t: &Text, load: Load) -> Vec<String> {
    let line = |key: &str, n: usize| (n > 0).then(|| t.with(key, &[("n", n.into())]));
    let mut lines: Vec<String> = [
        line("clients-load-drafts", load.drafts),
        line("clients-load-asked", load.asked),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lines.is_empty() {
        lines.push(t.get("clients-load-none").to_owned());
    }
    lines
}

fn card(visit: &Visit, client: &Client, load: Option<Load>) -> ClientCard {
    let t = visit.text();
    let title = |id: &String| t.service(id, "title").unwrap_or_default().to_owned();
    ClientCard {
        mandate: client.acting.mandate.0,
        name: client.acting.name.clone(),
        capacity: client.acting.kind.code().to_owned(),
        committee: client.committee.clone(),
        services: client.mandate.services.iter().map(title).collect(),
        powers: client
            .mandate
            .powers
            .iter()
            .map(|power| t.word("power", power.code()).to_owned())
            .collect(),
        last_day: client.mandate.last_day,
        in_force: client.acting.in_force,
        to_do: load.map(|load| to_do(t, load)).unwrap_or_default(),
        resignable: visit.client().is_none() && client.acting.in_force,
        renewable: visit.client().is_none() && client.renewable,
    }
}

/// A path of our own, or nothing.
fn local(next: &str) -> &str {
    let fits = next.starts_with('/')
        && !next.starts_with("//")
        && next
            .bytes()
            .all(|b| (0x21..0x7f).contains(&b) && b != b'\\');
    if fits { next } else { paths::MY }
}

pub(super) async fn switch(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let session = visit.session().ok_or(Failure::SignedOut)?;
    let client = match form.text(name::CLIENT) {
        "" => None,
        id => Some(MandateId(id.parse().map_err(|_| Failure::Missing)?)),
    };
    switch_client(&visit.app.world, who, session, client).await?;
    let mut response = see_other(local(form.text(name::NEXT)));
    // Nothing of one client may be left for the next.
    response
        .headers_mut()
        .insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(response)
}

/// Why somebody who acts for another is not shown a page; `None` for everything else.
#[must_use]
pub fn why(failure: &Failure) -> Option<Why> {
    Some(match failure {
        Failure::OtherClient(client) => Why::OtherClient {
            client: client.map(|mandate| mandate.0),
        },
        Failure::Rejected(rejection) if *rejection == Rejection::MANDATE_OVER => Why::Over,
        Failure::Rejected(rejection) if *rejection == Rejection::NOT_IN_MANDATE => Why::NotIncluded,
        Failure::Rejected(rejection) if *rejection == Rejection::NEVER_DELEGATED => Why::Never,
        _ => return None,
    })
}

/// Says so. `kept`: what was typed waits for the page `next`.
#[must_use]
pub fn away_page(visit: &Visit, failure: &Failure, why: Why, next: String, kept: bool) -> Response {
    let status = StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::CONFLICT);
    let model = AwayModel {
        why,
        next,
        kept,
        typed: Vec::new(),
    };
    visit.page(status, away::page(&visit.frame(), &model))
}

/// The mandate had ended before the form came: what was typed is shown once more to the one who typed it, and nothing is saved.
#[must_use]
pub fn over_page(visit: &Visit, form: &Form) -> Response {
    let typed = form
        .0
        .iter()
        .filter(|(name, value)| !UNSEEN.contains(&name.as_str()) && !value.trim().is_empty())
        .map(|(_, value)| value.clone())
        .collect();
    let model = AwayModel {
        why: Why::Over,
        next: paths::MY.to_owned(),
        kept: false,
        typed,
    };
    visit.page(StatusCode::FORBIDDEN, away::page(&visit.frame(), &model))
}

/// The line that says in which capacity somebody filled in; `None` when the person did it alone.
#[must_use]
pub fn filled_line(
    visit: &Visit,
    filled: Option<&crate::usecase::filled::Filled>,
) -> Option<String> {
    use domain::delegation::FilledBy;
    let filled = filled.filter(|filled| filled.capacity != FilledBy::Own)?;
    Some(visit.text().with(
        "filled-by",
        &[
            ("capacity", filled.capacity.code().into()),
            ("name", filled.name.as_str().into()),
        ],
    ))
}

/// A day and time, for the log pages.
#[must_use]
pub fn moment(visit: &Visit, at: chrono::DateTime<chrono::Utc>) -> String {
    visit.text().moment(words::moment(at))
}
