//! The joined application 一件事: one press makes an application and a case for each part, each for its own offices with its own
//! number. What is not complete for a part, or cannot be handed in yet, stays a draft of that service with its answers.
use super::{
    actor::{Actor, Scope},
    papers,
    read_case::{CaseView, read_case},
    read_draft::{self, Draft},
    records,
    submit_application::{Press, filled_in, freeze, open_case, running},
};
use crate::{
    failure::Failure,
    store::{
        Conn, Tx, application,
        application::ApplicationRow,
        case_file,
        case_file::CaseRow,
        paper::{self, PaperRow},
    },
    world::{Who, World},
};
use domain::{
    application::{self as rules, Circumstances, Part, TakenPart},
    catalogue::{Catalogue, Service},
    form::Sheet,
    id::CaseId,
    paper::Way,
};
use uuid::Uuid;

/// Takes it in; the first of its cases.
pub(super) async fn take_in(
    world: &World,
    tx: &mut Tx,
    (who, actor): (&Who, &Actor),
    draft: &Draft,
    press: &Press,
) -> Result<CaseId, Failure> {
    let mut parts = Vec::new();
    for service in wanted(draft) {
        let scope = Scope::of(tx, service, None).await?;
        actor.check(scope.submit(), draft.row.applicant_id, &scope)?;
        parts.push(part(world, tx, draft, service).await?);
    }
    let taken = rules::submit_joined(
        draft.service,
        &draft.sheet.answers,
        &draft.context(world),
        &press.declaration,
        &draft.signer,
        parts,
    )?;
    freeze(world, tx, draft, &draft.sheet.answers, press).await?;
    let mut first = None;
    for one in taken {
        let row = row(world, draft, &one)?;
        application::insert(tx, &row).await?;
        hand_papers_on(world, tx, draft, &row, one.service).await?;
        let own = Draft {
            row,
            service: known(&one.service.id)?,
            sheet: Sheet {
                answers: one.answers,
                typists: draft.sheet.typists.clone(),
            },
            ..draft.clone()
        };
        let Some(submission) = &one.case else {
            continue;
        };
        let case = open_case(world, tx, who, &own.row, submission, press).await?;
        filled_in(world, tx, (who, actor), (&own, draft.row.id), case).await?;
        first = first.or(Some(case));
    }
    first.ok_or(Failure::Missing)
}

fn known(id: &str) -> Result<&'static Service, Failure> {
    Catalogue::shipped().get(id).ok_or(Failure::Missing)
}

fn wanted(draft: &Draft) -> Vec<&'static Service> {
    let joins = draft.service.joins.iter();
    let wanted = joins.filter(|join| join.wanted(&draft.sheet.answers));
    wanted
        .filter_map(|join| Catalogue::shipped().get(&join.service))
        .collect()
}

async fn part(
    world: &World,
    tx: &mut Tx,
    draft: &Draft,
    service: &'static Service,
) -> Result<Part<'static>, Failure> {
    let home = &draft.row.home_place;
    let route = rules::route(service, &rules::subsidies_route(home, world.today()));
    let around = Circumstances {
        home: home.clone(),
        connected: read_draft::connected(tx, &route, home).await?,
        running: running(tx, draft.row.applicant_id, service).await?,
        name: draft.signer.clone(),
        route,
        now: world.now(),
    };
    Ok(Part { service, around })
}

/// The application of one part: frozen with its case, or a draft.
fn row(world: &World, draft: &Draft, part: &TakenPart<'_>) -> Result<ApplicationRow, Failure> {
    let (id, now) = (world.ids.uuid(), world.now());
    let counted = part.case.as_ref().map(|taken| &taken.answers);
    // A part that could not be taken in stays a draft, and what the person said in it stays theirs.
    let sheet = Sheet {
        answers: counted.unwrap_or(&part.answers).clone(),
        typists: draft.sheet.typists.clone(),
    };
    Ok(ApplicationRow {
        id,
        applicant_id: draft.row.applicant_id,
        service_id: part.service.id.clone(),
        form_version: i64::from(part.service.form.version),
        home_place: draft.row.home_place.clone(),
        about_case: None,
        answers_sealed: records::seal_answers(&world.keys, id, &sheet)?,
        version: 1,
        created_at: now,
        saved_at: now,
        submitted_at: part.case.is_some().then_some(now),
        before_sealed: None,
        told_at: None,
        joined_id: Some(draft.row.id),
    })
}

/// Papers were given once: each part that asks for one points to it.
async fn hand_papers_on(
    world: &World,
    tx: &mut Tx,
    draft: &Draft,
    part: &ApplicationRow,
    service: &Service,
) -> Result<(), Failure> {
    for given in paper::of_application(tx, draft.row.id).await? {
        if !service.evidence.iter().any(|one| one.id == given.item) {
            continue;
        }
        let uploaded = given.way.as_deref() == Some(Way::Upload.code());
        let id = world.ids.uuid();
        // What was said about it is sealed for the row it stands in.
        let words_sealed = match &given.words_sealed {
            Some(sealed) => {
                let words = world.keys.open(papers::words_at(given.id), sealed)?;
                Some(world.keys.seal(papers::words_at(id), &words))
            }
            None => None,
        };
        let row = PaperRow {
            id,
            application_id: part.id,
            way: match uploaded {
                true => Some(Way::GivenBefore.code().to_owned()),
                false => given.way,
            },
            earlier_id: match uploaded {
                true => Some(given.id),
                false => given.earlier_id,
            },
            words_sealed,
            version: 0,
            created_at: world.now(),
            changed_at: world.now(),
            ..given
        };
        paper::insert(tx, &row).await?;
    }
    Ok(())
}

/// The case that an application became; of a joined one the first.
pub(super) async fn case_of(conn: &mut Conn, id: Uuid) -> Result<Option<CaseRow>, Failure> {
    if let Some(case) = case_file::by_application(conn, id).await? {
        return Ok(Some(case));
    }
    for part in application::joined(conn, id).await? {
        if let Some(case) = case_file::by_application(conn, part.id).await? {
            return Ok(Some(case));
        }
    }
    Ok(None)
}

/// One part of a joined application, for its receipt.
#[derive(Clone, Debug)]
pub struct JoinedPart {
    /// The service.
    pub service: String,
    /// Its application.
    pub application: Uuid,
    /// Its case; none while it is a draft.
    pub case: Option<CaseRow>,
}

/// The parts that were handed in (or prepared) together with this case; none for a case of its own.
///
/// # Errors
/// When the database cannot be read.
pub async fn read_joined(
    world: &World,
    who: &Who,
    view: &CaseView,
) -> Result<Vec<JoinedPart>, Failure> {
    let mut reader = world.db.read().await?;
    let own = application::by_id(&mut reader, view.row.application_id).await?;
    let Some(joined) = own.and_then(|row| row.joined_id) else {
        return Ok(Vec::new());
    };
    let mut parts = Vec::new();
    for row in application::joined(&mut reader, joined).await? {
        let case = case_file::by_application(&mut reader, row.id).await?;
        parts.push(JoinedPart {
            service: row.service_id,
            application: row.id,
            case,
        });
    }
    drop(reader);
    // An agent sees of the others only what the mandate covers, an officer what is handed in.
    let mut seen = Vec::new();
    for part in parts {
        match &part.case {
            // This one is seen already.
            Some(row) if row.id == view.row.id => seen.push(part),
            Some(row) if read_case(world, who, CaseId(row.id)).await.is_err() => {}
            None if who.client().is_some() || who.citizen().is_none() => {}
            _ => seen.push(part),
        }
    }
    Ok(seen)
}
