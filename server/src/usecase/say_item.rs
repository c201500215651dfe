//! The citizen says how one item of the open supplement notice comes: in words, by post, at the window, not at all. Saved at
//! once and seen by the office only when the whole answer is sent.
use super::{
    act_on_case::{save, who_acts},
    actor, came,
    deeds::{self, Thing, What},
    item_words::{self, Part},
    jointly, read_draft, records,
};
use crate::{
    failure::Failure,
    store::{Tx, application, case_file, case_file::CaseRow, detached},
    world::{Who, World},
};
use domain::{
    access::Action,
    case::sent::CITIZEN_WORDS,
    catalogue::Catalogue,
    field::FieldError,
    form::{Answers, value},
    id::CaseId,
    supplement::{ItemKind, Way, item, round},
};
use uuid::Uuid;

/// What is said about one item.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// How it comes; `None` takes back what was said.
    pub way: Option<Way>,
    /// The answer, or what the person likes to add.
    pub words: String,
    /// For [`Way::GivenBefore`]: the row of the paper handed in with an earlier application.
    pub earlier: Option<Uuid>,
}

/// Saves it.
///
/// # Errors
/// [`Failure::Missing`] when the case is not theirs to see, [`Failure::Stale`] when somebody changed it in the meantime,
/// [`Failure::Invalid`] for words that the question cannot take (the field bears the item's code), or the rules' refusal.
pub async fn say_item(
    world: &World,
    who: &Who,
    id: CaseId,
    version: i64,
    code: &str,
    said: Said,
) -> Result<(), Failure> {
    let (world, who, code) = (world.clone(), who.clone(), code.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let row = case_file::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        let case = records::case(&row)?;
        let needed = Some(Action::AnswerSupplement);
        who_acts(&world, &mut tx, &who, (&row, &case), needed).await?;
        if who.citizen().is_none() {
            return Err(domain::rejection::Rejection::NOT_YOURS.into());
        }
        if row.version != version {
            return Err(Failure::Stale);
        }
        let agent = actor::actor(&world, &mut tx, &who).await?;
        let question = Catalogue::shipped()
            .get(&row.service_id)
            .and_then(|service| item::question(service, &code));
        if question.is_some_and(|question| question.money) {
            // Where the money goes is said by nobody but the person (R1.4).
            agent.own()?;
        }
        let again = round::reopened(&case, &code);
        if again && jointly::bound(&world, &mut tx, &agent, &row.service_id).await? {
            return Err(domain::rejection::Rejection::NOT_NOW.into());
        }
        let after = round::give(&case, &code, said.way, world.now())?;
        let words = said.words.trim();
        check(&world, &mut tx, &row, &code, said.way, words).await?;
        save(&world, &mut tx, &row, &after).await?;
        let round = after.notices.len();
        // What was handed in with other applications is not an agent's to know of.
        let earlier = said.earlier.filter(|_| agent.mandate.is_none());
        let item = (round, code.as_str(), again);
        came::said_of_item(&world, &mut tx, &row, item, (said.way, earlier)).await?;
        let beside = (round, code.as_str(), Part::Given);
        let words = if said.way.is_some() { words } else { "" };
        item_words::put(&world, &mut tx, id, beside, words).await?;
        let thing = Thing {
            application: None,
            case: Some(row.id),
            service: &row.service_id,
        };
        deeds::acted(&world, &mut tx, &who, &agent, What::Saved, thing).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// A mended answer is read as its question reads it; everything else is words, needed where they are the answer.
async fn check(
    world: &World,
    tx: &mut Tx,
    row: &CaseRow,
    code: &str,
    way: Option<Way>,
    words: &str,
) -> Result<(), Failure> {
    let wrong = |error| Failure::field(code, error);
    if words.chars().nth(CITIZEN_WORDS).is_some() {
        return Err(wrong(FieldError::TooLong { max: CITIZEN_WORDS }));
    }
    if way != Some(Way::Told) {
        return Ok(());
    }
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let kind = item::offered(service)
        .into_iter()
        .find(|(known, _)| *known == code)
        .map(|(_, kind)| kind);
    let question = item::question(service, code).filter(|_| kind == Some(ItemKind::Answer));
    let Some(question) = question else {
        return if words.is_empty() {
            Err(wrong(FieldError::Missing))
        } else {
            Ok(())
        };
    };
    let opened = application::opened(tx, row.application_id)
        .await?
        .ok_or(Failure::Missing)?;
    let ctx = read_draft::open(world, opened)?.context(world);
    let mut answers = Answers::default();
    answers.0.insert(question.id.clone(), words.to_owned());
    value::read(question, &answers, &ctx).map_err(wrong)?;
    Ok(())
}
