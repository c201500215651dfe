//! Sealed rows and the domain's values, both ways. Which column is sealed under which purpose is said here and nowhere else.
use crate::{
    failure::Failure,
    seal::{At, Keys},
    store::{
        application::ApplicationRow,
        case_file::{CaseRow, CaseUpdate},
        journal::JournalRow,
        kept_told::KeptToldRow,
        notice::NoticeRow,
        person::PersonRow,
    },
    world::World,
};
use chrono::{DateTime, Utc};
use domain::{
    case::{Case, due},
    contact::Phone,
    form::{Answers, Sheet},
    id::PersonId,
    id_number::IdNumber,
    journal::Entry,
    notice::Notice,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use uuid::Uuid;

/// A person, opened.
#[derive(Clone, Debug)]
pub struct Person {
    /// Row id.
    pub id: PersonId,
    /// Name as registered.
    pub name: String,
    /// Identity number.
    pub id_number: IdNumber,
    /// Phone; none for somebody who has not given one.
    pub phone: Option<Phone>,
}

const PERSON: &str = "person";
const APPLICATION: &str = "application";
const CASE: &str = "case_file";
const JOURNAL: &str = "journal";
const NOTICE: &str = "notice";
const SUPPLEMENT_WORDS: &str = "supplement_words";

fn at(table: &'static str, column: &'static str, row: Uuid) -> At {
    At { table, column, row }
}

fn text(keys: &Keys, at: At, sealed: &[u8]) -> Result<String, Failure> {
    String::from_utf8(keys.open(at, sealed)?.to_vec())
        .map_err(|_| Failure::Broken("sealed text is not UTF-8".to_owned()))
}

fn json<T: DeserializeOwned>(what: &str, value: &serde_json::Value) -> Result<T, Failure> {
    T::deserialize(value)
        .map_err(|error| Failure::Broken(format!("{what} cannot be read: {error}")))
}

/// Reads sealed JSON. The fault goes to the log, and serde's own words would quote what a person typed.
fn opened<T: DeserializeOwned>(plain: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(plain).map_err(|error| {
        let (kind, line, column) = (error.classify(), error.line(), error.column());
        Failure::Broken(format!(
            "sealed JSON cannot be read: {kind:?} at {line}:{column}"
        ))
    })
}

fn to_json(value: &impl Serialize) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(value).map_err(|error| Failure::Broken(error.to_string()))
}

/// Lookup value of an identity number.
#[must_use]
pub fn id_number_index(keys: &Keys, number: &IdNumber) -> Vec<u8> {
    keys.blind("person.id_number", number.reveal()).to_vec()
}

/// Lookup value of a phone number.
#[must_use]
pub fn phone_index(keys: &Keys, phone: &Phone) -> Vec<u8> {
    keys.blind("person.phone", phone.reveal()).to_vec()
}

/// Seals a person.
#[must_use]
pub fn person_row(keys: &Keys, person: &Person, created_at: DateTime<Utc>) -> PersonRow {
    let id = person.id.0;
    PersonRow {
        id,
        name_sealed: keys.seal(at(PERSON, "name_sealed", id), person.name.as_bytes()),
        id_number_sealed: keys.seal(
            at(PERSON, "id_number_sealed", id),
            person.id_number.reveal().as_bytes(),
        ),
        id_number_index: id_number_index(keys, &person.id_number),
        phone_sealed: keys.seal(
            at(PERSON, "phone_sealed", id),
            person.phone.as_ref().map_or("", Phone::reveal).as_bytes(),
        ),
        phone_index: match &person.phone {
            Some(phone) => phone_index(keys, phone),
            // Fits no number that anybody can type.
            None => keys.blind("person.no_phone", &id.to_string()).to_vec(),
        },
        created_at,
    }
}

/// Opens a person's name alone.
///
/// # Errors
/// [`Failure::Broken`] when the sealed value was moved or damaged.
pub fn person_name(keys: &Keys, person: Uuid, sealed: &[u8]) -> Result<String, Failure> {
    text(keys, at(PERSON, "name_sealed", person), sealed)
}

/// Opens a person.
///
/// # Errors
/// [`Failure::Broken`] when a sealed value was moved or damaged.
pub fn person(keys: &Keys, row: &PersonRow) -> Result<Person, Failure> {
    let open = |column, sealed: &[u8]| text(keys, at(PERSON, column, row.id), sealed);
    let unreadable = |_| Failure::Broken("a stored number is no longer readable".to_owned());
    Ok(Person {
        id: PersonId(row.id),
        name: open("name_sealed", &row.name_sealed)?,
        id_number: IdNumber::parse(&open("id_number_sealed", &row.id_number_sealed)?)
            .map_err(unreadable)?,
        phone: match open("phone_sealed", &row.phone_sealed)?.as_str() {
            "" => None,
            phone => Some(Phone::parse(phone).map_err(unreadable)?),
        },
    })
}

/// Seals the answers of an application, with who typed them.
///
/// # Errors
/// [`Failure::Broken`] when they cannot be written as JSON.
pub fn seal_answers(keys: &Keys, application: Uuid, sheet: &Sheet) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(sheet).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at(APPLICATION, "answers_sealed", application), &plain))
}

/// Opens the answers of an application, with who typed them.
///
/// # Errors
/// [`Failure::Broken`] when the sealed value was moved or damaged.
pub fn answers(keys: &Keys, row: &ApplicationRow) -> Result<Sheet, Failure> {
    let plain = keys.open(
        at(APPLICATION, "answers_sealed", row.id),
        &row.answers_sealed,
    )?;
    opened(&plain)
}

/// Seals the answers before a change that can still be cancelled.
///
/// # Errors
/// [`Failure::Broken`] when they cannot be written as JSON.
pub fn seal_before(keys: &Keys, application: Uuid, sheet: &Sheet) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(sheet).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at(APPLICATION, "before_sealed", application), &plain))
}

/// Opens the answers before a change, while there is one.
///
/// # Errors
/// [`Failure::Broken`] when the sealed value was moved or damaged.
pub fn before(keys: &Keys, row: &ApplicationRow) -> Result<Option<Sheet>, Failure> {
    let Some(sealed) = &row.before_sealed else {
        return Ok(None);
    };
    let plain = keys.open(at(APPLICATION, "before_sealed", row.id), sealed)?;
    opened(&plain).map(Some)
}

const TOLD: &str = "kept_told";

/// Seals answers to "what could I get?".
///
/// # Errors
/// [`Failure::Broken`] when they cannot be written as JSON.
pub fn seal_told(keys: &Keys, person: Uuid, told: &Answers) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(told).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at(TOLD, "told_sealed", person), &plain))
}

/// Opens them.
///
/// # Errors
/// [`Failure::Broken`] when the sealed value was moved or damaged.
pub fn told(keys: &Keys, row: &KeptToldRow) -> Result<Answers, Failure> {
    opened(&keys.open(at(TOLD, "told_sealed", row.person_id), &row.told_sealed)?)
}

/// What was signed: the rows of the check page as the person saw them, and the declaration.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Statement {
    /// Form version.
    pub version: u32,
    /// Language of the declaration's words.
    pub locale: String,
    /// The declaration's words.
    pub declaration: String,
    /// The name typed under it.
    pub signed_name: String,
    /// Names of other agents who agreed, where several act only together.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_agreed: Vec<String>,
    /// How it was signed: `own`, or `fingerprint` or `signatory`, where the name is that of the witness or signatory.
    #[serde(default)]
    pub signs: String,
    /// The answers that count.
    pub answers: Answers,
    /// When it was taken in.
    pub at: DateTime<Utc>,
}

/// Seals a statement for its case; returns the sealed text and its SHA-256.
///
/// # Errors
/// [`Failure::Broken`] when it cannot be written as JSON.
pub fn seal_statement(
    keys: &Keys,
    case: Uuid,
    statement: &Statement,
) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    use sha2::Digest;
    let plain =
        serde_json::to_vec(statement).map_err(|error| Failure::Broken(error.to_string()))?;
    let hash = sha2::Sha256::digest(&plain).to_vec();
    Ok((keys.seal(at(CASE, "statement_sealed", case), &plain), hash))
}

/// Opens a case's statement.
///
/// # Errors
/// [`Failure::Broken`] when the sealed value was moved or damaged.
pub fn statement(keys: &Keys, row: &CaseRow) -> Result<Statement, Failure> {
    let plain = keys.open(at(CASE, "statement_sealed", row.id), &row.statement_sealed)?;
    opened(&plain)
}

/// Reads a case's state.
///
/// # Errors
/// [`Failure::Broken`] when the JSON is not a case.
pub fn case(row: &CaseRow) -> Result<Case, Failure> {
    json("case", &row.state)
}

/// What of a case is copied out for queues.
///
/// # Errors
/// [`Failure::Broken`] when the case cannot be written as JSON.
pub fn case_update(case: &Case, world: &World) -> Result<CaseUpdate, Failure> {
    let holder = case.holder();
    Ok(CaseUpdate {
        stage: case.stage.code().to_owned(),
        holder_kind: holder.as_ref().map(|office| office.kind.code().to_owned()),
        holder_place: holder.map(|office| office.place),
        due_on: due::due(case, world.today()).map(|due| due.on),
        state: to_json(case)?,
    })
}

/// Journal rows for new entries, numbered after `last`.
///
/// # Errors
/// [`Failure::Broken`] when an entry cannot be written as JSON.
pub fn journal_rows(
    world: &World,
    case: Uuid,
    account: Option<Uuid>,
    last: i64,
    entries: &[Entry],
) -> Result<Vec<JournalRow>, Failure> {
    let mut rows = Vec::with_capacity(entries.len());
    for (entry, seq) in entries.iter().zip(last + 1..) {
        rows.push(JournalRow {
            case_id: case,
            seq,
            at: world.now(),
            account_id: account,
            entry: to_json(entry)?,
            note_sealed: entry
                .note
                .as_ref()
                .map(|note| world.keys.seal(note_at(case, seq), note.as_bytes())),
        });
    }
    Ok(rows)
}

/// A note belongs to one entry of one case: the entry's number is mixed into the row id.
pub(super) fn note_at(case: Uuid, seq: i64) -> At {
    let row = Uuid::from_u128(case.as_u128() ^ u128::from(seq.unsigned_abs()));
    at(JOURNAL, "note_sealed", row)
}

/// A journal entry with its time and note.
#[derive(Clone, Debug)]
pub struct Happened {
    /// When.
    pub at: DateTime<Utc>,
    /// What, with its note opened.
    pub entry: Entry,
    /// The account that did it.
    pub account: Option<Uuid>,
    /// Name of the citizen who did it in the applicant's name, where a reader is to see it.
    pub by: Option<String>,
}

/// Opens a journal row.
///
/// # Errors
/// [`Failure::Broken`] when the sealed note was moved or damaged.
pub fn happened(keys: &Keys, row: &JournalRow) -> Result<Happened, Failure> {
    let mut entry: Entry = json("journal entry", &row.entry)?;
    if let Some(sealed) = &row.note_sealed {
        entry.note = Some(text(keys, note_at(row.case_id, row.seq), sealed)?);
    }
    Ok(Happened {
        at: row.at,
        entry,
        account: row.account_id,
        by: None,
    })
}

/// A row for a new notice.
///
/// # Errors
/// [`Failure::Broken`] when its particulars cannot be written as JSON.
pub fn notice_row(
    world: &World,
    case: Uuid,
    recipient: PersonId,
    notice: &Notice,
) -> Result<NoticeRow, Failure> {
    let id = world.ids.uuid();
    Ok(NoticeRow {
        id,
        case_id: case,
        recipient_id: recipient.0,
        kind: notice.kind.code().to_owned(),
        office_kind: notice.office.kind.code().to_owned(),
        office_place: notice.office.place.clone(),
        body: to_json(&notice.particulars)?,
        note_sealed: notice.note.as_ref().map(|note| {
            world
                .keys
                .seal(at(NOTICE, "note_sealed", id), note.as_bytes())
        }),
        issued_at: world.now(),
        read_at: None,
    })
}

/// Seals words beside an item of a supplement notice.
#[must_use]
pub fn seal_item_words(keys: &Keys, row: Uuid, words: &str) -> Vec<u8> {
    keys.seal(at(SUPPLEMENT_WORDS, "words_sealed", row), words.as_bytes())
}

/// Opens them.
///
/// # Errors
/// [`Failure::Broken`] when the sealed value was moved or damaged.
pub fn item_words(keys: &Keys, row: Uuid, sealed: &[u8]) -> Result<String, Failure> {
    text(keys, at(SUPPLEMENT_WORDS, "words_sealed", row), sealed)
}

/// A written notice, opened.
#[derive(Clone, Debug)]
pub struct Written {
    /// Row id.
    pub id: Uuid,
    /// The case it is about.
    pub case: Uuid,
    /// When it was issued.
    pub at: DateTime<Utc>,
    /// When the person said that they have read it.
    pub read_at: Option<DateTime<Utc>>,
    /// The notice.
    pub notice: Notice,
}

/// Opens a notice row.
///
/// # Errors
/// [`Failure::Broken`] when the row holds something unknown or its note was moved.
pub fn written(keys: &Keys, row: &NoticeRow) -> Result<Written, Failure> {
    use domain::{
        case::{Office, OfficeKind},
        notice::NoticeKind,
    };
    let unknown = || Failure::Broken("a notice row holds an unknown kind".to_owned());
    let office = Office {
        kind: OfficeKind::from_code(&row.office_kind).ok_or_else(unknown)?,
        place: row.office_place.clone(),
    };
    let note = match &row.note_sealed {
        Some(sealed) => Some(text(keys, at(NOTICE, "note_sealed", row.id), sealed)?),
        None => None,
    };
    let kind = NoticeKind::from_code(&row.kind).ok_or_else(unknown)?;
    let notice = Notice {
        kind,
        office,
        particulars: json("notice", &row.body)?,
        note,
    };
    Ok(Written {
        id: row.id,
        case: row.case_id,
        at: row.issued_at,
        read_at: row.read_at,
        notice,
    })
}
