//! Everything that the portal holds about a person, for the person (个保法 45): one readable page, or the same as JSON. What
//! offices wrote to each other comes as the person may read it (R4.2). A new table that holds something about a person adds
//! itself here.
use super::{
    actor::actor,
    ask_lists::AskList,
    ask_papers::{Sight, with_papers},
    asks::{self, Ask},
    fresh,
    list_matters::list_matters,
    papers::PaperFile,
    payee::{self, Payee},
    read_case::{CaseView, read_case},
    read_helpers::{deeds_of, helpers_of},
    read_papers::read_papers,
    records::{self, Person},
    signing::signs_of,
    switch_client::clients,
    waivers,
};
use crate::{
    failure::Failure,
    seal::Secret,
    store::{account, application::ApplicationRow, ask, kept_told, news, session, setting},
    world::{Who, World},
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    case::Office,
    delegation::Mandate,
    form::Answers,
    id::{ApplicationId, CaseId},
};
use serde::Serialize;

/// Everything. Times are UTC; closed lists come as their codes, as in the API.
#[derive(Clone, Debug, Serialize)]
pub struct Everything {
    /// When it was put together.
    pub made_at: DateTime<Utc>,
    /// Name.
    pub name: String,
    /// Identity number, whole.
    pub id_number: String,
    /// Phone, whole.
    pub phone: Option<String>,
    /// Since when there is an account.
    pub account_since: Option<DateTime<Utc>>,
    /// How the pages are wanted, as kept with the account.
    pub settings: Option<String>,
    /// How the person signs, and the witness or signatory.
    pub signs: (String, String),
    /// Open sessions: since when.
    pub sessions: Vec<DateTime<Utc>>,
    /// What was begun and not handed in.
    pub drafts: Vec<DraftHeld>,
    /// What was handed in.
    pub cases: Vec<CaseHeld>,
    /// Papers that were given, by name; the files themselves are on the pages of their application.
    pub papers: Vec<PaperHeld>,
    /// Who may act, or might, for the person.
    pub mandates_given: Vec<MandateHeld>,
    /// For whom the person may act, or might.
    pub mandates_held: Vec<MandateHeld>,
    /// Mandates that the person asked for or offered.
    pub asks: Vec<AskHeld>,
    /// Who looked and did what.
    pub book: Vec<DeedHeld>,
    /// News: when, and what.
    pub news: Vec<(DateTime<Utc>, String)>,
    /// Changes of the account that is paid into.
    pub payee_changes: Vec<PayeeHeld>,
    /// Benefits given up.
    pub waivers: Vec<WaiverHeld>,
    /// Answers to "what could I get?" that the person kept.
    pub kept_answers: Option<Answers>,
}

/// A draft.
#[derive(Clone, Debug, Serialize)]
pub struct DraftHeld {
    /// Service.
    pub service: String,
    /// Township.
    pub home_place: String,
    /// When it was begun.
    pub begun_at: DateTime<Utc>,
    /// When it was saved.
    pub saved_at: DateTime<Utc>,
    /// As typed.
    pub answers: Answers,
}

/// A case.
#[derive(Clone, Debug, Serialize)]
pub struct CaseHeld {
    /// Number.
    pub number: String,
    /// Service.
    pub service: String,
    /// Township.
    pub home_place: String,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
    /// Code of the stage.
    pub stage: &'static str,
    /// The declaration's words.
    pub declaration: String,
    /// The name under it.
    pub signed_name: String,
    /// SHA-256 of what was signed.
    pub statement_sha256: String,
    /// The answers that count.
    pub answers: Answers,
    /// Who filled it in: capacity and name.
    pub filled_by: Option<(&'static str, String)>,
    /// What happened.
    pub history: Vec<HappenedHeld>,
    /// Written notices.
    pub notices: Vec<NoticeHeld>,
}

/// A paper with its files.
#[derive(Clone, Debug, Serialize)]
pub struct PaperHeld {
    /// Service.
    pub service: String,
    /// Which paper.
    pub item: String,
    /// What the person said about it.
    pub words: String,
    /// Its files: name on the person's device, when it was given.
    pub files: Vec<(String, DateTime<Utc>)>,
}

/// Something that happened to a case.
#[derive(Clone, Debug, Serialize)]
pub struct HappenedHeld {
    /// When.
    pub at: DateTime<Utc>,
    /// Code of the event.
    pub event: domain::journal::Event,
    /// The office.
    pub office: Option<Office>,
    /// Somebody else than the person.
    pub by: Option<String>,
    /// Its words.
    pub note: Option<String>,
}

/// A notice.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeHeld {
    /// When.
    pub at: DateTime<Utc>,
    /// When it was read.
    pub read_at: Option<DateTime<Utc>>,
    /// Code of the kind.
    pub kind: &'static str,
    /// The office.
    pub office: Office,
    /// Its words.
    pub note: Option<String>,
}

/// A mandate.
#[derive(Clone, Debug, Serialize)]
pub struct MandateHeld {
    /// Name of the other side.
    pub name: String,
    /// The kind.
    pub kind: &'static str,
    /// Services.
    pub services: Vec<String>,
    /// Powers.
    pub powers: Vec<&'static str>,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Last day.
    pub last_day: Option<NaiveDate>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
}

/// An ask or offer.
#[derive(Clone, Debug, Serialize)]
pub struct AskHeld {
    /// When.
    pub at: DateTime<Utc>,
    /// Name of the other side, as typed.
    pub name: String,
    /// Offered by the person to be acted for.
    pub offered: bool,
    /// Services.
    pub services: Vec<String>,
    /// What became of it.
    pub outcome: Option<String>,
    /// Papers given with it.
    pub papers: Vec<AskPaperHeld>,
    /// What a township asked for because it was missing, list by list.
    pub missing: Vec<AskItemHeld>,
}

/// A thing of such a list.
#[derive(Clone, Debug, Serialize)]
pub struct AskItemHeld {
    /// The day the list went out.
    pub asked_on: NaiveDate,
    /// Code of the thing; empty: the whole answer.
    pub item: String,
    /// The words beside it: the township's, the person's, the township's about what came.
    pub words: Vec<String>,
}

/// A paper given with an ask.
#[derive(Clone, Debug, Serialize)]
pub struct AskPaperHeld {
    /// Code of what it proves by.
    pub item: String,
    /// Its files: name on the person's device, when it was given.
    pub files: Vec<(String, DateTime<Utc>)>,
}

/// A look or act.
#[derive(Clone, Debug, Serialize)]
pub struct DeedHeld {
    /// When.
    pub at: DateTime<Utc>,
    /// Name of the agent or officer.
    pub name: String,
    /// The officer's office.
    pub office: Option<Office>,
    /// Code of what was done.
    pub what: String,
    /// Service.
    pub service: String,
}

/// A change of the account.
#[derive(Clone, Debug, Serialize)]
pub struct PayeeHeld {
    /// When it was asked for.
    pub at: DateTime<Utc>,
    /// The account.
    pub account: Payee,
    /// How it stands.
    pub standing: &'static str,
}

/// A benefit given up.
#[derive(Clone, Debug, Serialize)]
pub struct WaiverHeld {
    /// When it was signed.
    pub at: DateTime<Utc>,
    /// The benefit.
    pub service: String,
    /// How it stands.
    pub standing: &'static str,
    /// What is lost, as it was shown.
    pub words: String,
}

/// Puts everything together.
///
/// # Errors
/// A wrong password; `Rejection::NEVER_DELEGATED` while acting for somebody; [`Failure::Missing`] for officers.
pub async fn export_data(
    world: &World,
    who: &Who,
    password: Secret<String>,
) -> Result<Everything, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    drop(reader);
    fresh::password(world, who, password).await?;
    let matters = list_matters(world, who).await?;
    let mut cases = Vec::new();
    for (row, _) in &matters.cases {
        cases.push(case_held(read_case(world, who, CaseId(row.id)).await?));
    }
    let handed_in = matters.cases.iter().map(|(row, _)| row.application_id);
    let drafts = matters.drafts.iter().map(|row| row.id);
    let mut papers = Vec::new();
    for application in handed_in.chain(drafts) {
        papers.extend(papers_held(world, who, ApplicationId(application)).await?);
    }
    let held = clients(world, who).await?;
    let mut reader = world.db.read().await?;
    let conn = &mut reader;
    let drafts = matters.drafts.iter().map(|row| draft_held(world, row));
    let signs = signs_of(world, conn, me).await?;
    let sessions = session::of_account(conn, who.account.0).await?;
    let mut book = Vec::new();
    for deed in deeds_of(world, conn, me).await? {
        let (office, officer) = deed.office.unzip();
        book.push(DeedHeld {
            at: deed.at,
            name: officer.unwrap_or(deed.agent),
            office,
            what: deed.what,
            service: deed.service,
        });
    }
    let mut asked = Vec::new();
    for row in ask::asked_by(conn, me.0).await? {
        let outcome = row.outcome.clone();
        let one = asks::open(world, conn, row).await?;
        let one = with_papers(world, conn, one, Sight::Whole).await?;
        let other = match one.row.by_principal {
            true => one.people.agent.name.clone(),
            false => one.people.principal.name.clone(),
        };
        asked.push(AskHeld {
            at: one.row.asked_at,
            name: other,
            offered: one.row.by_principal,
            services: one.scope.services.clone(),
            outcome,
            missing: missing(&one),
            papers: one
                .papers
                .into_iter()
                .filter(|paper| paper.row.is_some())
                .map(|paper| AskPaperHeld {
                    item: paper.item,
                    files: named(paper.files),
                })
                .collect(),
        });
    }
    let given = helpers_of(world, conn, me).await?;
    let Person {
        name,
        id_number,
        phone,
        ..
    } = matters.person.clone();
    Ok(Everything {
        made_at: world.now(),
        name,
        id_number: id_number.reveal().to_owned(),
        phone: phone.map(|one| one.reveal().to_owned()),
        account_since: account::by_id(conn, who.account.0)
            .await?
            .map(|row| row.created_at),
        settings: setting::of_account(conn, who.account.0).await?,
        signs: (signs.way, signs.name),
        sessions: sessions.into_iter().map(|row| row.created_at).collect(),
        drafts: drafts.collect::<Result<_, Failure>>()?,
        cases,
        papers,
        mandates_given: given
            .into_iter()
            .map(|one| mandate_held(one.name, &one.mandate))
            .collect(),
        mandates_held: held
            .into_iter()
            .map(|one| mandate_held(one.acting.name, &one.mandate))
            .collect(),
        asks: asked,
        book,
        news: news::of_person(conn, me.0)
            .await?
            .into_iter()
            .map(|row| (row.at, row.kind))
            .collect(),
        kept_answers: kept_told::of(conn, me.0)
            .await?
            .map(|row| records::told(&world.keys, &row))
            .transpose()?,
        payee_changes: payee::changes_of(world, conn, me)
            .await?
            .into_iter()
            .map(|one| PayeeHeld {
                at: one.change.asked_at,
                account: one.payee,
                standing: one.standing.code(),
            })
            .collect(),
        waivers: waivers::waivers_of(world, conn, me)
            .await?
            .into_iter()
            .map(|one| WaiverHeld {
                at: one.signed_at,
                service: one.service,
                standing: one.standing,
                words: one.words,
            })
            .collect(),
    })
}

fn missing(ask: &Ask) -> Vec<AskItemHeld> {
    let lists = &ask.lists;
    let of_list = |(nth, one): (usize, &AskList)| {
        let items = one.list.items.iter().map(|item| item.code.as_str());
        let held = |item: &str| AskItemHeld {
            asked_on: one.list.asked_on,
            item: item.to_owned(),
            words: lists
                .words
                .beside(nth + 1, item)
                .map(str::to_owned)
                .collect(),
        };
        items.chain([""]).map(held).collect::<Vec<_>>()
    };
    lists.all.iter().enumerate().flat_map(of_list).collect()
}

/// The papers of one application; a service that asks for none has none.
async fn papers_held(
    world: &World,
    who: &Who,
    application: ApplicationId,
) -> Result<Vec<PaperHeld>, Failure> {
    let found = match read_papers(world, who, application, 0).await {
        Err(Failure::Missing) => return Ok(Vec::new()),
        other => other?,
    };
    let given = found.papers.into_iter().filter(|paper| paper.row.is_some());
    Ok(given
        .map(|paper| PaperHeld {
            service: found.service.id.clone(),
            item: paper.item,
            words: paper.words,
            files: named(paper.files),
        })
        .collect())
}

fn named(files: Vec<PaperFile>) -> Vec<(String, DateTime<Utc>)> {
    files.into_iter().map(|file| (file.name, file.at)).collect()
}

fn draft_held(world: &World, row: &ApplicationRow) -> Result<DraftHeld, Failure> {
    Ok(DraftHeld {
        service: row.service_id.clone(),
        home_place: row.home_place.clone(),
        begun_at: row.created_at,
        saved_at: row.saved_at,
        answers: records::answers(&world.keys, row)?.answers,
    })
}

fn case_held(view: CaseView) -> CaseHeld {
    let history = view.history.into_iter().map(|one| HappenedHeld {
        at: one.at,
        event: one.entry.event,
        office: one.entry.office,
        by: one.by,
        note: one.entry.note,
    });
    let notices = view.notices.into_iter().map(|one| NoticeHeld {
        at: one.at,
        read_at: one.read_at,
        kind: one.notice.kind.code(),
        office: one.notice.office,
        note: one.notice.note,
    });
    CaseHeld {
        number: view.row.number,
        service: view.row.service_id,
        home_place: view.row.home_place,
        submitted_at: view.row.submitted_at,
        stage: view.case.stage.code(),
        declaration: view.statement.declaration,
        signed_name: view.statement.signed_name,
        statement_sha256: data_encoding::HEXLOWER.encode(&view.row.statement_hash),
        answers: view.statement.answers,
        filled_by: view.filled.map(|one| (one.capacity.code(), one.name)),
        history: history.collect(),
        notices: notices.collect(),
    }
}

fn mandate_held(name: String, mandate: &Mandate) -> MandateHeld {
    MandateHeld {
        name,
        kind: mandate.kind.code(),
        services: mandate.services.clone(),
        powers: mandate.powers.iter().map(|power| power.code()).collect(),
        since: mandate.since,
        last_day: mandate.last_day,
        ended_at: mandate.ended.map(|end| end.at),
    }
}
