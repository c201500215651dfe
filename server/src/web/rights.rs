//! What only the person does, with their password once more: the account that is paid into and the phone. Giving up, taking out
//! and closing are in `rights_more`. While somebody acts for another, every one of these pages says so (403).
use super::{
    acting::moment,
    posted::{Form, SignedPosted},
    sheets::{part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    seal::Secret,
    usecase::{
        change_phone::change_phone,
        close_account::read_closing,
        list_matters::list_matters,
        payee::{NewPayee, Payee, PayeeShown, Payees, change_payee, read_payee, stop_payee},
    },
};
use app::{
    components::summary_list::Row,
    form::{Field, FieldKind, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{extract::Query, http::StatusCode, response::Response};
use domain::payee::PayeeStanding;
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

/// The password, once more.
pub(super) fn password_field(visit: &Visit) -> Field {
    let t = visit.text();
    Field::new(
        "password",
        t.get("rights-password"),
        FieldKind::Password { shown: false },
    )
    .hint(t.get("rights-password-hint"))
    .autocomplete("current-password")
}

/// What the person typed as password.
pub(super) fn password(form: &Form) -> Secret<String> {
    Secret::new(form.text("password").to_owned())
}

/// How a page of this kind is shown again: status, what was typed, and what the rules said.
pub(super) struct Again {
    /// Status.
    pub status: StatusCode,
    /// What was typed, and what is wrong.
    pub typed: Typed,
    /// The rules' no.
    pub refused: Option<String>,
}

impl Again {
    /// The first time.
    pub(super) fn first() -> Self {
        Self {
            status: StatusCode::OK,
            typed: Typed::default(),
            refused: None,
        }
    }

    /// After a failure that this page can say itself; any other goes on.
    pub(super) fn after(visit: &Visit, form: &Form, failure: Failure) -> Result<Self, Failure> {
        let t = visit.text();
        let mut typed = form.typed();
        match failure {
            Failure::Invalid(problems) => {
                typed.problems = super::apply::problems(&problems);
                Ok(Self {
                    status: StatusCode::UNPROCESSABLE_ENTITY,
                    typed,
                    refused: None,
                })
            }
            Failure::Rejected(rejection) if failure.status() == 409 => Ok(Self {
                status: StatusCode::CONFLICT,
                typed,
                refused: Some(t.word("rejection", rejection.code).to_owned()),
            }),
            Failure::TooMany { .. } => Ok(Self {
                status: StatusCode::TOO_MANY_REQUESTS,
                typed,
                refused: Some(t.get("rights-too-many").to_owned()),
            }),
            other => Err(other),
        }
    }
}

pub(super) async fn show(visit: Visit, Query(query): Query<Done>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    // Asks in passing whether this is one's own.
    read_closing(&visit.app.world, who).await?;
    let person = list_matters(&visit.app.world, who).await?.person;
    let payees = read_payee(&visit.app.world, who).await?;
    let t = visit.text();
    let phone = person.phone.as_ref().map(|phone| phone.masked());
    let mut rows = vec![
        Row::new(t.get("check-name"), person.name.as_str()),
        Row::new(t.get("check-id-number"), person.id_number.masked()),
        Row::new(
            t.get("rights-phone"),
            phone.unwrap_or_else(|| t.get("rights-none").to_owned()),
        ),
    ];
    if let Some(now) = &payees.now {
        rows.push(account_row(t.get("rights-account-now"), now));
    }
    let waiting = payees.changes.iter().filter(|one| one.standing.is_open());
    let lines = waiting.map(|one| standing(&visit, one)).collect();
    let done = ["phone", "account", "stopped"]
        .into_iter()
        .find(|known| *known == query.done)
        .map(|known| t.word("rights-done", known).to_owned());
    let link = |key: &str, to: &str| (t.get(key).to_owned(), to.to_owned());
    let model = SheetModel {
        back: Some(paths::MY.to_owned()),
        done,
        lead: vec![t.get("rights-lead").to_owned()],
        parts: vec![Part {
            lines,
            rows,
            ..Part::default()
        }],
        links: vec![
            link("rights-account", paths::PAYEE),
            link("rights-phone-change", paths::PHONE),
            link("helpers-log", paths::HELPERS_LOG),
            link("rights-export", paths::EXPORT),
            link("rights-waivers", paths::WAIVERS),
            link("rights-closing", paths::CLOSING),
        ],
        ..sheet(t.get("rights-title"))
    };
    Ok(visit.sheet(StatusCode::OK, &model))
}

/// Bank, last figures, holder.
pub(super) fn account_row(label: &str, payee: &Payee) -> Row {
    Row {
        label: label.to_owned(),
        value: vec![
            format!("{} {}", payee.bank, payee.masked()),
            payee.holder.clone(),
        ],
        ..Row::default()
    }
}

/// How a change stands, in a sentence.
pub(super) fn standing(visit: &Visit, one: &PayeeShown) -> String {
    let t = visit.text();
    let until = match one.standing {
        PayeeStanding::Held { until } => moment(visit, until),
        _ => String::new(),
    };
    t.with(
        &format!("payee-{}", one.standing.code()),
        &[
            ("account", one.payee.masked().into()),
            ("until", until.into()),
        ],
    )
}

pub(super) async fn show_payee(visit: Visit) -> Result<Response, Failure> {
    payee_page(&visit, Again::first()).await
}

async fn payee_page(visit: &Visit, again: Again) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let payees = read_payee(&visit.app.world, who).await?;
    let t = visit.text();
    let mut parts = vec![now_part(visit, &payees)];
    for one in &payees.changes {
        parts.push(change_part(visit, one));
    }
    parts.truncate(6);
    if payees.now.is_some() {
        parts.push(Part {
            forms: vec![SheetForm {
                action: paths::PAYEE.to_owned(),
                fields: payee_fields(visit, &payees.own_name, &again.typed)
                    .into_iter()
                    .chain([again.typed.fill(t, "rights", password_field(visit))])
                    .collect(),
                button: t.get("payee-button").to_owned(),
                ..SheetForm::default()
            }],
            ..part(t.get("payee-new"))
        });
    }
    let model = SheetModel {
        back: Some(paths::RIGHTS.to_owned()),
        refused: again.refused,
        lead: vec![t.get("payee-lead").to_owned()],
        parts,
        ..sheet(t.get("rights-account"))
    };
    Ok(visit.sheet(again.status, &model))
}

/// Bank, number, holder, why another's.
pub(super) fn payee_fields(visit: &Visit, own_name: &str, typed: &Typed) -> Vec<Field> {
    let t = visit.text();
    let mut fields = [
        Field::new("bank", t.get("payee-bank"), FieldKind::Text),
        Field::new("account", t.get("payee-number"), FieldKind::Digits),
        Field::new("holder", t.get("payee-holder"), FieldKind::Text)
            .hint(t.get("payee-holder-hint")),
        Field::new("reason", t.get("payee-reason"), FieldKind::LongText)
            .hint(t.get("payee-reason-hint"))
            .optional(),
    ]
    .map(|field| typed.fill(t, "rights", field))
    .to_vec();
    if typed.values.is_empty()
        && let Some(holder) = fields.iter_mut().find(|field| field.name == "holder")
    {
        holder.value = vec![own_name.to_owned()];
    }
    fields
}

fn now_part(visit: &Visit, payees: &Payees) -> Part {
    let t = visit.text();
    match &payees.now {
        Some(now) => Part {
            rows: vec![account_row(t.get("rights-account-now"), now)],
            ..Part::default()
        },
        None => Part {
            lines: vec![t.get("rejection-nothing-paid").to_owned()],
            ..Part::default()
        },
    }
}

fn change_part(visit: &Visit, one: &PayeeShown) -> Part {
    let t = visit.text();
    let stop = SheetForm {
        action: paths::PAYEE.to_owned(),
        scope: one.id.to_string(),
        hidden: vec![
            (name::ACTION, "stop".to_owned()),
            (name::CHANGE, one.id.to_string()),
        ],
        button: t.get("payee-stop").to_owned(),
        ..SheetForm::default()
    };
    Part {
        lines: vec![standing(visit, one)],
        rows: vec![account_row(&moment(visit, one.change.asked_at), &one.payee)],
        forms: one.standing.is_open().then_some(stop).into_iter().collect(),
        ..Part::default()
    }
}

pub(super) async fn post_payee(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let (done, word) = if form.text(name::ACTION) == "stop" {
        let id = form.text(name::CHANGE).parse();
        let id = id.map_err(|_| Failure::Missing)?;
        (stop_payee(world, who, id).await, "stopped")
    } else {
        let typed = NewPayee {
            bank: form.text("bank").to_owned(),
            number: form.text("account").to_owned(),
            holder: form.text("holder").to_owned(),
            reason: form.text("reason").to_owned(),
            password: password(&form),
        };
        (change_payee(world, who, typed).await.map(|_| ()), "account")
    };
    match done {
        Ok(()) => Ok(see_other(&paths::rights_done(word))),
        Err(failure) => payee_page(&visit, Again::after(&visit, &form, failure)?).await,
    }
}

pub(super) async fn show_phone(visit: Visit) -> Result<Response, Failure> {
    phone_page(&visit, Again::first()).await
}

async fn phone_page(visit: &Visit, again: Again) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    read_closing(&visit.app.world, who).await?;
    let t = visit.text();
    let fields = [
        Field::new("phone", t.get("rights-phone-new"), FieldKind::Tel)
            .hint(t.get("register-phone-hint"))
            .autocomplete("tel"),
        password_field(visit),
    ];
    let model = SheetModel {
        back: Some(paths::RIGHTS.to_owned()),
        refused: again.refused,
        lead: vec![t.get("rights-phone-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::PHONE.to_owned(),
                fields: fields
                    .into_iter()
                    .map(|field| again.typed.fill(t, "rights", field))
                    .collect(),
                button: t.get("rights-phone-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        ..sheet(t.get("rights-phone-change"))
    };
    Ok(visit.sheet(again.status, &model))
}

pub(super) async fn post_phone(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (world, typed) = (&visit.app.world, form.text("phone"));
    match change_phone(world, who, typed, password(&form), visit.session()).await {
        Ok(()) => Ok(see_other(&paths::rights_done("phone"))),
        Err(failure) => phone_page(&visit, Again::after(&visit, &form, failure)?).await,
    }
}
