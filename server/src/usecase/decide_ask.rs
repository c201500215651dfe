//! Answering an ask: the person agrees or refuses in the portal, the agent takes on what was offered, the township verifies papers
//! or a visit. The first answer counts.
use super::{
    actor::actor,
    ask_lists,
    ask_papers::{self, Sight, to_act_on, with_papers},
    asks::{self, Ask},
    flags,
    give_asked::{Ground, give_asked},
    news,
};
use crate::{
    failure::Failure,
    store::{ask, detached, person},
    world::{Who, World},
};
use domain::{
    case::OfficeKind,
    delegation::{AgentEvidence, AgentKind, Consent, Giver},
    field::FieldError,
    form::journey::Problem,
    id::AskId,
    rejection::Rejection,
    supplement::mandate::waits,
};

/// What waits for the answer of somebody signed in.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(world: &World, who: &Who) -> Result<Vec<Ask>, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let row = person::by_id(&mut reader, me.0).await?;
    let row = row.ok_or(Failure::Missing)?;
    let mut found = Vec::new();
    for one in ask::open_for(&mut reader, &row.id_number_index).await? {
        let one = asks::open(world, &mut reader, one).await?;
        found.push(with_papers(world, &mut reader, one, Sight::Names).await?);
    }
    Ok(found)
}

/// Says yes or no to what waits for one's answer. Saying yes in the portal entrusts, whatever the other side calls itself.
///
/// # Errors
/// [`Failure::Missing`] when nothing of theirs waits; `Rejection::NEVER_DELEGATED` while acting for somebody.
pub async fn answer_ask(world: &World, who: &Who, id: AskId, agree: bool) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let open = asks::open_by_id(&world, &mut tx, id.0).await?;
        let row = person::by_id(&mut tx, me.0)
            .await?
            .ok_or(Failure::Missing)?;
        let mine = if open.row.by_principal {
            &open.row.agent_index
        } else {
            &open.row.principal_index
        };
        if *mine != row.id_number_index {
            return Err(Failure::Missing);
        }
        if agree {
            give_asked(&world, &mut tx, &open, in_portal(&who, &open)).await?;
        } else {
            let by = who.account.0;
            if !ask::decide(&mut tx, id.0, world.now(), "refused", by, (None, None)).await? {
                return Err(Failure::Missing);
            }
            news::tell(&world, &mut tx, open.row.asked_by, "ask_refused", None).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// The person's own yes: a mandate in the sense of 民法典 165. A committee stays a committee.
pub(super) fn in_portal(who: &Who, open: &Ask) -> Ground {
    let (kind, giver, proof) = match open.kind {
        AgentKind::VillageCommittee => (
            AgentKind::VillageCommittee,
            Giver::ByLaw,
            AgentEvidence::CommitteeStamp,
        ),
        _ => (
            AgentKind::Entrusted,
            Giver::Principal,
            AgentEvidence::WrittenMandate,
        ),
    };
    Ground {
        giver,
        kind,
        evidence: vec![proof],
        consent: Consent::InPortal,
        way: "portal",
        decided_by: who.account.0,
        note: None,
    }
}

/// What an officer of the township puts down.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Confirmed; otherwise declined.
    pub confirm: bool,
    /// Codes of what proves the agent.
    pub evidence: Vec<String>,
    /// How the person agreed: `signed_paper`, `recording`, `officer_visit`, `not_possible`.
    pub consent: String,
    /// What was seen, or why not; needed.
    pub note: String,
}

/// Asks that wait for the officer's township.
///
/// # Errors
/// [`Failure::Missing`] for everybody but a township.
pub async fn waiting_at_township(world: &World, who: &Who) -> Result<Vec<Ask>, Failure> {
    let place = township(who)?;
    let mut reader = world.db.read().await?;
    let mut found = Vec::new();
    for one in ask::open_of_township(&mut reader, &place).await? {
        let mut one = asks::open(world, &mut reader, one).await?;
        one.flags = flags::of_ask(world, &mut reader, &one.row).await?;
        found.push(with_papers(world, &mut reader, one, Sight::Whole).await?);
    }
    Ok(found)
}

/// The township's place, for its officers.
pub(super) fn township(who: &Who) -> Result<String, Failure> {
    match who.office() {
        Some(office) if office.kind == OfficeKind::Township => Ok(office.place.clone()),
        _ => Err(Failure::Missing),
    }
}

/// Confirms or declines what was asked, after looking at papers or visiting.
///
/// # Errors
/// [`Failure::Missing`] when it is not this township's; what is missing in the form; the rules' refusal.
pub async fn verify_ask(world: &World, who: &Who, id: AskId, seen: Seen) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        // Two people, by identity number: nobody makes themselves an agent, or another theirs (security A5).
        let open = to_act_on(&world, &mut tx, &who, id).await?;
        let note = note(&seen.note)?;
        let by = who.account.0;
        if seen.confirm {
            let ground = confirmed(&who, &open, &seen, note)?;
            give_asked(&world, &mut tx, &open, ground).await?;
            ask_papers::noted(&world, &mut tx, &who, &open).await?;
        } else {
            let lists = ask_lists::of_ask(&world, &mut tx, id.0).await?;
            let rules = ask_lists::rules(&open);
            let waits = |one: &ask_lists::AskList| waits(&one.list, rules, world.today());
            if lists.open().is_some_and(waits) {
                return Err(Rejection::LIST_WAITS.into());
            }
            let sealed = asks::seal_note(&world.keys, id.0, &note);
            let rest = (Some(sealed.as_slice()), None);
            if !ask::decide(&mut tx, id.0, world.now(), "refused", by, rest).await? {
                return Err(Failure::Missing);
            }
            news::tell(&world, &mut tx, open.row.asked_by, "ask_refused", None).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// What was seen, in words: always needed, kept, and shown to the person.
pub(super) fn note(typed: &str) -> Result<String, Failure> {
    let typed = typed.trim();
    match typed.chars().count() {
        0 => Err(Failure::field("note", FieldError::Missing)),
        501.. => Err(Failure::field("note", FieldError::TooLong { max: 500 })),
        _ => Ok(typed.to_owned()),
    }
}

fn confirmed(who: &Who, open: &Ask, seen: &Seen, note: String) -> Result<Ground, Failure> {
    let mut problems = Vec::new();
    let mut missing = |field: &str| {
        problems.push(Problem {
            question: field.to_owned(),
            error: FieldError::Missing,
        });
    };
    let evidence: Vec<AgentEvidence> = seen
        .evidence
        .iter()
        .filter_map(|code| AgentEvidence::from_code(code))
        .filter(|one| open.kind.evidence().contains(one))
        .collect();
    let consent = match seen.consent.as_str() {
        "signed_paper" => Some(Consent::SignedPaper),
        "recording" => Some(Consent::Recording),
        "officer_visit" => Some(Consent::OfficerVisit),
        "not_possible" => Some(Consent::NotPossible {
            reason: note.clone(),
        }),
        _ => None,
    };
    let by_word = consent.as_ref().is_some_and(|way| way.proves(open.kind));
    if evidence.is_empty() && !by_word {
        missing("evidence");
    }
    if consent.is_none() {
        missing("consent");
    }
    let (Some(consent), true) = (consent, problems.is_empty()) else {
        return Err(Failure::Invalid(problems));
    };
    Ok(Ground {
        giver: match open.kind {
            AgentKind::Entrusted => Giver::Principal,
            _ => Giver::ByLaw,
        },
        kind: open.kind,
        evidence,
        consent,
        way: "township",
        decided_by: who.account.0,
        note: Some(note),
    })
}
