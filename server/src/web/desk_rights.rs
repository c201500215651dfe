//! The township's part in what only the person does: accounts in another's name, waivers confirmed with the person there, and
//! what a person without an account, or a ward's guardian, brings to the counter.
use super::{
    acting::moment,
    desk_people::{links, note_field},
    posted::{Form, SignedPosted},
    rights::{Again, account_row, payee_fields},
    sheets::{part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        decide_payee::{PayeeWaiting, decide_payee, payee_at_counter, payees_waiting},
        decide_waiver::{WaiverWaiting, confirm_with_officer, guardians_waiver, waivers_waiting},
        payee::Payee,
        waivers::waivable,
    },
};
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{http::StatusCode, response::Response};
use domain::{catalogue::Catalogue, id::PersonId};
use uuid::Uuid;

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    page(&visit, Again::first()).await
}

async fn page(visit: &Visit, again: Again) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let accounts = payees_waiting(world, who).await?;
    let waivers = waivers_waiting(world, who).await?;
    let t = visit.text();
    let mut parts: Vec<Part> = accounts
        .iter()
        .map(|one| account_part(visit, one, &again))
        .collect();
    parts.extend(waivers.iter().map(|one| waiver_part(visit, one, &again)));
    if parts.is_empty() {
        parts.push(Part {
            lines: vec![t.get("desk-rights-none").to_owned()],
            ..Part::default()
        });
    }
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        refused: again.refused,
        lead: vec![t.get("desk-rights-lead").to_owned()],
        parts,
        links: links(visit),
        ..sheet(t.get("desk-rights"))
    };
    Ok(visit.sheet(again.status, &model))
}

fn filled(visit: &Visit, again: &Again, id: Uuid, field: Field) -> Field {
    if again.typed.value(name::CHANGE) == id.to_string() {
        again.typed.fill(visit.text(), "mandate", field)
    } else {
        field
    }
}

fn account_part(visit: &Visit, one: &PayeeWaiting, again: &Again) -> Part {
    let t = visit.text();
    let id = one.shown.id;
    let choices = ["allow", "refuse"].map(|code| Choice::new(code, t.word("desk-payee", code)));
    let fields = [
        Field::new(
            "verdict",
            t.get("desk-asks-verdict"),
            FieldKind::Choice(choices.into()),
        ),
        note_field(visit),
    ];
    Part {
        rows: vec![
            Row::new(t.get("check-id-number"), one.person.id_number.masked()),
            account_row(t.get("rights-account"), &one.shown.payee),
            Row::new(t.get("payee-reason"), one.shown.payee.reason.as_str()),
            Row::new(
                t.get("desk-submitted"),
                moment(visit, one.shown.change.asked_at),
            ),
        ],
        forms: vec![SheetForm {
            action: paths::DESK_RIGHTS.to_owned(),
            scope: id.to_string(),
            hidden: vec![
                (name::ACTION, "payee".to_owned()),
                (name::CHANGE, id.to_string()),
            ],
            fields: fields.map(|field| filled(visit, again, id, field)).into(),
            button: t.get("desk-asks-button").to_owned(),
            ..SheetForm::default()
        }],
        ..part(&one.person.name)
    }
}

fn waiver_part(visit: &Visit, one: &WaiverWaiting, again: &Again) -> Part {
    let t = visit.text();
    let id = one.shown.id;
    let title = t.service(&one.shown.service, "title").unwrap_or_default();
    Part {
        lines: vec![t.get("desk-waiver-text").to_owned()],
        rows: vec![
            Row::new(t.get("check-id-number"), one.person.id_number.masked()),
            Row::new(t.get("rights-waivers"), title),
            Row::new(t.get("desk-submitted"), moment(visit, one.shown.signed_at)),
        ],
        forms: vec![SheetForm {
            action: paths::DESK_RIGHTS.to_owned(),
            scope: id.to_string(),
            hidden: vec![
                (name::ACTION, "waiver".to_owned()),
                (name::CHANGE, id.to_string()),
            ],
            fields: vec![filled(visit, again, id, note_field(visit))],
            button: t.get("desk-waiver-button").to_owned(),
            ..SheetForm::default()
        }],
        ..part(&one.person.name)
    }
}

pub(super) async fn decide(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    // Only townships decide here, whatever was sent.
    payees_waiting(&visit.app.world, who).await?;
    match decided(&visit, &form).await {
        Ok(()) => Ok(see_other(paths::DESK_RIGHTS)),
        Err(failure) => page(&visit, Again::after(&visit, &form, failure)?).await,
    }
}

async fn decided(visit: &Visit, form: &Form) -> Result<(), Failure> {
    use domain::field::FieldError;
    let (who, world) = (visit.officer()?, &visit.app.world);
    let id = form.text(name::CHANGE).parse();
    let id: Uuid = id.map_err(|_| Failure::Missing)?;
    let note = form.text("note");
    match (form.text(name::ACTION), form.text("verdict")) {
        ("waiver", _) => confirm_with_officer(world, who, id, note).await,
        (_, "allow") => decide_payee(world, who, id, true, note).await,
        (_, "refuse") => decide_payee(world, who, id, false, note).await,
        _ => Err(Failure::field("verdict", FieldError::Missing)),
    }
}

/// What a person brings to the counter: another account, or a guardian's wish that a benefit be given up.
pub(super) fn counter_parts(
    visit: &Visit,
    person: Uuid,
    own_name: &str,
    typed: &Typed,
) -> Vec<Part> {
    let t = visit.text();
    let none = Typed::default();
    let of = |action: &str| match typed.value(name::ACTION) == action {
        true => typed,
        false => &none,
    };
    let mut account = payee_fields(visit, own_name, of("payee"));
    // The officer's note is the reason here.
    account.retain(|field| field.name != "reason");
    account.push(of("payee").fill(t, "mandate", note_field(visit)));
    let benefits = Catalogue::shipped()
        .iter()
        .filter(|one| one.subsidy.is_some() && waivable(&one.id))
        .filter_map(|one| Some(Choice::new(one.id.as_str(), t.service(&one.id, "title")?)))
        .collect();
    let verdicts = ["yes", "no"].map(|code| Choice::new(code, t.word("desk-ward", code)));
    let waive = [
        Field::new(
            "service",
            t.get("rights-waivers"),
            FieldKind::Choice(benefits),
        ),
        Field::new(
            "for_ward",
            t.get("desk-ward"),
            FieldKind::Choice(verdicts.into()),
        ),
        note_field(visit),
    ];
    let form = |action: &'static str, fields: Vec<Field>, button: &str| SheetForm {
        action: paths::desk_person(person),
        scope: action.to_owned(),
        hidden: vec![(name::ACTION, action.to_owned())],
        fields,
        button: button.to_owned(),
        ..SheetForm::default()
    };
    let waive = waive.map(|field| {
        let words = if field.name == "note" {
            "mandate"
        } else {
            "people"
        };
        of("waive").fill(t, words, field)
    });
    vec![
        Part {
            lines: vec![t.get("desk-payee-text").to_owned()],
            forms: vec![form("payee", account, t.get("desk-payee-button"))],
            ..part(t.get("desk-payee-title"))
        },
        Part {
            lines: vec![t.get("desk-ward-text").to_owned()],
            forms: vec![form("waive", waive.into(), t.get("desk-ward-button"))],
            ..part(t.get("desk-ward-title"))
        },
    ]
}

/// Carries out what [`counter_parts`] sends.
pub(super) async fn at_counter(
    visit: &Visit,
    person: PersonId,
    form: &Form,
) -> Result<(), Failure> {
    let (who, world) = (visit.officer()?, &visit.app.world);
    let note = form.text("note");
    if form.text(name::ACTION) == "payee" {
        let typed = Payee {
            bank: form.text("bank").to_owned(),
            number: form.text("account").to_owned(),
            holder: form.text("holder").to_owned(),
            reason: String::new(),
        };
        return payee_at_counter(world, who, person, typed, note).await;
    }
    let for_ward = match form.text("for_ward") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    guardians_waiver(world, who, person, form.text("service"), for_ward, note).await
}

/// 409 of a rule at the counter, said on the person's page.
pub(super) fn refusal(visit: &Visit, failure: &Failure) -> Option<(StatusCode, String)> {
    match failure {
        Failure::Rejected(rejection) if failure.status() == 409 => Some((
            StatusCode::CONFLICT,
            visit.text().word("rejection", rejection.code).to_owned(),
        )),
        _ => None,
    }
}
