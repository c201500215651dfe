//! One act on a case, by its applicant, an officer or the portal: checked and written in one transaction, guarded by the
//! version that was shown. Pages, API and jobs all act through here.
use super::{
    actor::{self, Scope},
    came,
    deeds::{self, Thing, What},
    end_mandate::ended_by_law,
    item_words::{self, Part},
    jointly::{self, Matter, Together},
    news,
    read_case::{hidden, stand},
    read_draft,
    records::{self, Happened},
    submit_application::cases_reported_about,
};
use crate::{
    failure::Failure,
    store::{
        Tx, application, case_file, case_file::CaseRow, detached, journal, notice, outbox,
        outbox::OutboxRow, paper, reporter,
    },
    world::{Who, World},
};
use domain::{
    access::{self, Relation},
    application as rules,
    calendar::china_date,
    case::{
        Case, Office,
        report::Outcome,
        step::{self, Act, ActKind, Actor, Step},
    },
    catalogue::Catalogue,
    delegation::{EndReason, Power},
    id::{CaseId, PersonId},
    journal::{Entry, Event},
    rejection::Rejection,
};

/// Acts.
///
/// # Errors
/// [`Failure::Missing`] when the case is not theirs to see, [`Failure::Stale`] when somebody acted in the meantime, or the
/// rules' refusal.
pub async fn act_on_case(
    world: &World,
    who: &Who,
    id: CaseId,
    version: i64,
    act: Act,
) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let row = case_file::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        let case = came::case(&mut tx, &row).await?;
        let needed = access::needed(act.kind());
        let actor = who_acts(&world, &mut tx, &who, (&row, &case), needed).await?;
        if row.version != version {
            return Err(Failure::Stale);
        }
        if act.kind() == ActKind::RequestSupplement
            && reporter::by_person(&mut tx, row.applicant_id)
                .await?
                .is_some()
        {
            // Nobody is there to be asked.
            return Err(Rejection::NOT_NOW.into());
        }
        let outcome = match &act {
            Act::Record { outcome, .. } => Some(*outcome),
            _ => None,
        };
        let answers = act.kind() == ActKind::AnswerSupplement;
        let decide_now = matches!(
            &act,
            Act::AnswerSupplement {
                decide_now: true,
                ..
            }
        );
        let added = match &act {
            Act::RequestSupplement { items, .. } => items.clone(),
            _ => Vec::new(),
        };
        let periods = rules::periods(&case.home, china_date(case.submitted_at));
        let done = step::act(&case, &actor, act, periods, world.now())?;
        if answers && matches!(actor, Actor::Citizen) {
            let agent = actor::actor(&world, &mut tx, &who).await?;
            let service = Catalogue::shipped().get(&row.service_id);
            let scope =
                Scope::of(&mut tx, service.ok_or(Failure::Missing)?, row.about_case).await?;
            let matter = Matter {
                scope: &scope,
                power: Power::Supplement,
                application: row.application_id,
                version: jointly::answer_version(row.version, decide_now),
            };
            if let Together::Waits(others) =
                jointly::together(&world, &mut tx, &agent, &matter).await?
            {
                drop(tx);
                jointly::note(&world, (&who, &agent), &matter, others).await?;
                return Err(Rejection::JOINT_WAITS.into());
            }
        }
        write(&world, &mut tx, Some(who.account.0), &row, &done).await?;
        let round = done.case.notices.len();
        if !added.is_empty() {
            came::asked(&world, &mut tx, row.application_id, &done.case).await?;
        }
        for item in &added {
            let words = item.words.as_deref().unwrap_or_default();
            item_words::put(&world, &mut tx, id, (round, &item.code, Part::Asked), words).await?;
        }
        note(&world, &mut tx, &who, &row).await?;
        if answers {
            let round = i64::try_from(round).unwrap_or(i64::MAX);
            paper::hand_over(&mut tx, row.application_id, round, world.now()).await?;
        }
        if let (Some(outcome), Actor::Officer(office)) = (outcome, &actor) {
            settle(&world, &mut tx, &who, &row, office, outcome).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Who acts, as the state machine knows them; whoever may not see the case is told that there is none.
pub(super) async fn who_acts(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    (row, case): (&CaseRow, &Case),
    needed: Option<access::Action>,
) -> Result<Actor, Failure> {
    let mut history: Vec<Happened> = Vec::new();
    for entry in journal::of_case(tx, row.id).await? {
        history.push(records::happened(&world.keys, &entry)?);
    }
    let (role, relation) = stand(world, tx, who, row, case, &history).await?;
    // An agent needs the power for the act itself; for the others the state machine says whose act it is.
    let asked = match (relation, needed) {
        (Relation::Agent(_), Some(needed)) => needed,
        _ => access::Action::ViewStatus,
    };
    if !access::may(role, asked, relation) {
        return Err(match relation {
            Relation::OwnMatter => Rejection::OWN_MATTER.into(),
            Relation::Agent(_) => Rejection::NOT_IN_MANDATE.into(),
            _ => hidden(world, tx, who, row).await?,
        });
    }
    Ok(match who.office() {
        Some(office) => Actor::Officer(office.clone()),
        None => Actor::Citizen,
    })
}

/// Into the person's book, where somebody else acted.
pub(super) async fn note(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    row: &CaseRow,
) -> Result<(), Failure> {
    let thing = Thing {
        application: None,
        case: Some(row.id),
        service: &row.service_id,
    };
    if who.office().is_some() {
        let deed = deeds::row(world, who, row.applicant_id, What::OfficeActed, thing);
        return deeds::noted(tx, deed).await;
    }
    let agent = actor::actor(world, tx, who).await?;
    deeds::acted(world, tx, who, &agent, What::Answered, thing).await
}

/// Saves the case over the version that was read.
pub(super) async fn save(
    world: &World,
    tx: &mut Tx,
    row: &CaseRow,
    case: &Case,
) -> Result<(), Failure> {
    let update = records::case_update(case, world)?;
    case_file::update(tx, row.id, row.version, &update)
        .await?
        .ok_or(Failure::Stale)?;
    Ok(())
}

/// Writes what an act causes: the case, its journal, the notices, and a message that there is news.
pub(super) async fn write(
    world: &World,
    tx: &mut Tx,
    account: Option<uuid::Uuid>,
    row: &CaseRow,
    done: &Step,
) -> Result<(), Failure> {
    save(world, tx, row, &done.case).await?;
    let last = journal::last_seq(tx, row.id).await?;
    journal::append(
        tx,
        &records::journal_rows(world, row.id, account, last, &done.journal)?,
    )
    .await?;
    for written in &done.notices {
        let written = records::notice_row(world, row.id, PersonId(row.applicant_id), written)?;
        notice::insert(tx, &written).await?;
        if reporter::by_person(tx, row.applicant_id).await?.is_some() {
            // Nobody to send a message to: number and code show what was written.
            continue;
        }
        // The message says that there is news, never what about: others may read the phone (domain 1.8).
        let message = OutboxRow {
            id: world.ids.uuid(),
            notice_id: Some(written.id),
            kind: "sms_news".to_owned(),
            created_at: world.now(),
            due_at: world.now(),
            attempts: 0,
            delivered_at: None,
        };
        outbox::insert(tx, &message).await?;
        let applicant = PersonId(row.applicant_id);
        news::copy_notice(world, tx, applicant, &row.service_id, written.id).await?;
    }
    Ok(())
}

/// What a recorded report does to the cases it is about: an entry, and the end of the grant where the officer said so (R9).
async fn settle(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    report: &CaseRow,
    office: &Office,
    outcome: Outcome,
) -> Result<(), Failure> {
    let Some(opened) = application::opened(tx, report.application_id).await? else {
        return Ok(());
    };
    let draft = read_draft::open(world, opened)?;
    let stopped = matches!(outcome, Outcome::Stopped { .. });
    for about in cases_reported_about(world, tx, &draft).await? {
        let case = records::case(&about)?;
        let entry = |stage| Entry {
            event: Event::ChangeRecorded,
            office: Some(office.clone()),
            stage,
            note_public: false,
            note: None,
        };
        let mut done = match outcome {
            Outcome::Stopped { last_month } if case.drawing() => {
                step::exit(&case, last_month, office, world.now())
            }
            _ => Step {
                case: case.clone(),
                journal: Vec::new(),
                notices: Vec::new(),
            },
        };
        // A death that the office has recorded ends what the dead gave and held (民法典 173); what was done before stays.
        if stopped && draft.service.about_another {
            let dead = PersonId(about.applicant_id);
            for reason in [EndReason::PrincipalDied, EndReason::AgentDied] {
                ended_by_law(world, tx, dead, reason).await?;
            }
        }
        done.journal.insert(0, entry(case.stage));
        write(world, tx, Some(who.account.0), &about, &done).await?;
    }
    Ok(())
}
