//! Shapes that several endpoints share, and the one place where domain values become JSON values. Times are UTC (RFC 3339),
//! days and months are those of China (`2026-11-22`, `2026-11`), names and messages are Chinese.
use crate::{
    usecase::{CaseRow, records::Written},
    web::words,
};
use app::text::{FIRST_LANGUAGE, Text};
use chrono::{DateTime, NaiveDate, Utc};
use domain::case::Office;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Language of the words, and of the declaration that is signed.
pub const LOCALE: &str = FIRST_LANGUAGE;

/// The words; the same messages as the pages'.
#[must_use]
pub fn text() -> &'static Text {
    Text::locale(FIRST_LANGUAGE)
}

/// A division.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PlaceShown {
    /// Code of 2 (province), 4 (prefecture), 6 (county) or 9 digits (township).
    pub code: String,
    /// Full name, from the province down.
    pub name: String,
}

/// The place with this code.
#[must_use]
pub fn place(code: &str) -> PlaceShown {
    PlaceShown {
        code: code.to_owned(),
        name: words::place(code),
    }
}

/// An office.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OfficeShown {
    /// `township`, `dpf` (disabled persons' federation), `civil_affairs` or `finance`.
    pub kind: &'static str,
    /// Code of the division it serves.
    pub place: String,
    /// Its name.
    pub name: String,
}

/// An office with its name.
#[must_use]
pub fn office(office: &Office) -> OfficeShown {
    OfficeShown {
        kind: office.kind.code(),
        place: office.place.clone(),
        name: words::office(text(), office),
    }
}

/// Name of a service.
#[must_use]
pub fn service_name(service: &str) -> String {
    words_of(service, "title")
}

/// A message of a service; empty when it has none.
#[must_use]
pub fn words_of(service: &str, name: &str) -> String {
    maybe_words(service, name).unwrap_or_default()
}

/// A message of a service.
#[must_use]
pub fn maybe_words(service: &str, name: &str) -> Option<String> {
    text().service(service, name).map(str::to_owned)
}

/// A code of a closed list with its word.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Coded {
    /// The code.
    pub code: String,
    /// The word.
    pub name: String,
}

/// A code with its word of this family of messages.
#[must_use]
pub fn coded(family: &str, code: &str) -> Coded {
    Coded {
        code: code.to_owned(),
        name: text().word(family, code).to_owned(),
    }
}

/// A case in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CaseLine {
    /// Id.
    pub id: Uuid,
    /// Number on the receipt.
    pub number: String,
    /// Service id.
    pub service: String,
    /// Name of the service.
    pub service_name: String,
    /// Where it stands.
    pub stage: Coded,
    /// When it was handed in.
    pub submitted_at: DateTime<Utc>,
}

/// A line of a case.
#[must_use]
pub fn case_line(row: &CaseRow) -> CaseLine {
    CaseLine {
        id: row.id,
        number: row.number.clone(),
        service: row.service_id.clone(),
        service_name: service_name(&row.service_id),
        stage: coded("stage", &row.stage),
        submitted_at: row.submitted_at,
    }
}

/// A written notice in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NoticeLine {
    /// Id.
    pub id: Uuid,
    /// The case it is about.
    pub case: Uuid,
    /// `supplement`, `acceptance`, `approval`, `refusal`, `closing` or `report`, with its title.
    pub kind: Coded,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// When the recipient said that they have read it; saying so is not agreeing.
    pub read_at: Option<DateTime<Utc>>,
    /// Last day for an answer or for reopening, where it names one.
    pub last_day: Option<NaiveDate>,
}

/// A line of a notice.
#[must_use]
pub fn notice_line(written: &Written) -> NoticeLine {
    NoticeLine {
        id: written.id,
        case: written.case,
        kind: coded("notice-title", written.notice.kind.code()),
        issued_at: written.at,
        read_at: written.read_at,
        last_day: written.notice.particulars.last_day,
    }
}
