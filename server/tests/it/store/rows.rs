//! Rows for the store's tests: plain, complete and different for each number.

use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use server::store::account::AccountRow;
use server::store::application::{ApplicationRow, SavedAnswers};
use server::store::case_file::CaseRow;
use server::store::person::PersonRow;
use server::store::{Db, Tx, account, application, case_file, person};
use uuid::Uuid;

/// A time, so many minutes after eight o'clock of the first day.
pub fn at(minutes: i64) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-03-02T08:00:00Z".parse().unwrap();
    start + Duration::minutes(minutes)
}

/// The n-th id of a kind; ids grow with n, as UUIDv7 do.
pub fn id(kind: u8, n: u32) -> Uuid {
    Uuid::from_u128(u128::from(n) << 64 | u128::from(kind))
}

pub fn person(n: u8) -> PersonRow {
    PersonRow {
        id: id(1, n.into()),
        name_sealed: vec![n, 0, 255],
        id_number_sealed: vec![n, 1, 254],
        id_number_index: vec![n; 32],
        phone_sealed: vec![n, 2, 253],
        phone_index: vec![n, 7],
        created_at: at(n.into()),
    }
}

pub fn citizen(n: u8) -> AccountRow {
    AccountRow {
        id: id(2, n.into()),
        person_id: Some(id(1, n.into())),
        work_number: None,
        officer_name: None,
        office_kind: None,
        office_place: None,
        password_hash: format!("$argon2id$test${n}"),
        token_version: 1,
        demo: false,
        created_at: at(n.into()),
        disabled_at: None,
    }
}

pub fn officer(n: u8, kind: &str, place: &str) -> AccountRow {
    AccountRow {
        id: id(3, n.into()),
        person_id: None,
        work_number: Some(format!("W{n:03}")),
        officer_name: Some("王干事".to_owned()),
        office_kind: Some(kind.to_owned()),
        office_place: Some(place.to_owned()),
        demo: true,
        ..citizen(n)
    }
}

/// A draft of person 1.
pub fn draft(n: u32) -> ApplicationRow {
    ApplicationRow {
        id: id(4, n),
        applicant_id: id(1, 1),
        service_id: "living".to_owned(),
        form_version: 1,
        home_place: "330106001".to_owned(),
        about_case: None,
        answers_sealed: vec![1, 2, 3],
        version: 1,
        created_at: at(0),
        saved_at: at(n.into()),
        submitted_at: None,
        before_sealed: None,
        told_at: None,
        joined_id: None,
    }
}

/// What is saved of a draft.
pub fn saved(answers: &[u8]) -> SavedAnswers {
    SavedAnswers {
        answers_sealed: answers.to_vec(),
        before_sealed: None,
        form_version: 1,
    }
}

/// The case of draft n, with the township office.
pub fn case(n: u32) -> CaseRow {
    CaseRow {
        id: id(5, n),
        number: format!("R{n:06}"),
        application_id: id(4, n),
        applicant_id: id(1, 1),
        about_case: None,
        service_id: "living".to_owned(),
        home_place: "330106001".to_owned(),
        stage: "accepted".to_owned(),
        holder_kind: Some("township".to_owned()),
        holder_place: Some("330106001".to_owned()),
        due_on: "2026-04-01".parse().ok(),
        state: json!({"stage": "accepted", "days": 30, "空": null, "list": [1, {"a": "½"}]}),
        statement_sealed: vec![0; 300],
        statement_hash: vec![9; 32],
        submitted_at: at(n.into()),
        version: 1,
    }
}

/// Writes person 1 with an account, as most tests need it.
pub async fn with_citizen(db: &Db) -> Tx {
    let mut tx = db.begin().await.unwrap();
    person::insert(&mut tx, &person(1)).await.unwrap();
    account::insert(&mut tx, &citizen(1)).await.unwrap();
    tx
}

/// Writes a case together with the application it came from.
pub async fn insert_case(tx: &mut Tx, row: &CaseRow) {
    let application = ApplicationRow {
        id: row.application_id,
        applicant_id: row.applicant_id,
        submitted_at: Some(row.submitted_at),
        ..draft(0)
    };
    application::insert(tx, &application).await.unwrap();
    case_file::insert(tx, row).await.unwrap();
}
