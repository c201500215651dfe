//! Making an account with the code from the counter, for somebody whom the portal knows already.
use super::{account::enter, posted::Posted, sheets::sheet, visit::Visit};
use crate::{
    failure::Failure,
    seal::Secret,
    usecase::{
        claim_account::{Claim, claim_account},
        sign_in::open_session,
    },
};
use app::{
    form::{Field, FieldKind, Typed},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{http::StatusCode, response::Response};

pub(super) async fn show(visit: Visit) -> Response {
    page(&visit, StatusCode::OK, &Typed::default())
}

fn page(visit: &Visit, status: StatusCode, typed: &Typed) -> Response {
    let t = visit.text();
    let fields = [
        Field::new(
            "id_number",
            t.get("register-id-number"),
            FieldKind::IdNumber,
        )
        .autocomplete("username"),
        Field::new("code", t.get("claim-code"), FieldKind::Code).hint(t.get("claim-code-hint")),
        Field::new("phone", t.get("register-phone"), FieldKind::Tel)
            .optional()
            .autocomplete("tel"),
        Field::new(
            "password",
            t.get("register-password"),
            FieldKind::Password { shown: false },
        )
        .hint(t.get("register-password-hint"))
        .autocomplete("new-password"),
    ];
    let model = SheetModel {
        back: Some(paths::SIGN_IN.to_owned()),
        lead: vec![t.get("claim-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::CLAIM.to_owned(),
                fields: fields
                    .into_iter()
                    .map(|field| typed.fill(t, "register", field))
                    .collect(),
                button: t.get("register-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        ..sheet(t.get("claim-title"))
    };
    visit.sheet(status, &model)
}

pub(super) async fn make(Posted { visit, form }: Posted) -> Result<Response, Failure> {
    let claim = Claim {
        id_number: form.text("id_number").to_owned(),
        code: form.text("code").to_owned(),
        phone: form.text("phone").to_owned(),
        password: Secret::new(form.text("password").to_owned()),
        peer: visit.peer.clone(),
    };
    match claim_account(&visit.app.world, claim).await {
        Ok(who) => {
            let issued = open_session(&visit.app.world, &who, false).await?;
            Ok(enter(&visit, &issued, false, paths::MY))
        }
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            Ok(page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &typed))
        }
        Err(other) => Err(other),
    }
}
