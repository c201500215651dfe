//! At the township's counter: the first page of keying in an application that somebody signed on paper (窗口代录). The form itself is
//! everybody's (`apply`).
use super::{
    apply::{go_on, problems},
    desk_people::links,
    desk_rights::refusal,
    posted::SignedPosted,
    sheets::sheet,
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        key_in::{Paper, key_in, keying, taken_in},
        read_draft::read_draft,
    },
    world::Who,
};
use app::{
    form::{Choice, Field, FieldKind, Typed},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{http::StatusCode, response::Response};

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    page(&visit, StatusCode::OK, &Typed::default(), None)
}

fn page(
    visit: &Visit,
    status: StatusCode,
    typed: &Typed,
    refused: Option<String>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let t = visit.text();
    let title = |id: &str| t.service(id, "title").unwrap_or_default().to_owned();
    let services = taken_in(&visit.app.world, who)?;
    let services = services
        .into_iter()
        .map(|one| Choice::new(&one.id, title(&one.id)));
    let fields = [
        Field::new("name", t.get("desk-paper-name"), FieldKind::Text),
        Field::new(
            "id_number",
            t.get("desk-people-number"),
            FieldKind::IdNumber,
        )
        .hint(t.get("desk-people-hint")),
        Field::new("note", t.get("desk-paper-note"), FieldKind::LongText)
            .hint(t.get("desk-paper-note-hint")),
        Field::new(
            "service",
            t.get("desk-paper-service"),
            FieldKind::Choice(services.collect()),
        ),
    ];
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        refused,
        lead: vec![t.get("desk-paper-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::DESK_KEY_IN.to_owned(),
                fields: fields.map(|field| typed.fill(t, "keyed", field)).into(),
                button: t.get("desk-paper-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        links: links(visit),
        ..sheet(t.get("desk-paper"))
    };
    Ok(visit.sheet(status, &model))
}

pub(super) async fn begin(SignedPosted { visit, form }: SignedPosted) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let of = |name: &str| form.text(name).to_owned();
    let paper = Paper {
        name: of("name"),
        id_number: of("id_number"),
        service: of("service"),
        note: of("note"),
    };
    match key_in(world, who, paper).await {
        Ok(id) => {
            let clerk = Who {
                keying: keying(world, who, id.0).await?,
                ..who.clone()
            };
            let draft = read_draft(world, &clerk, id, None).await?;
            Ok(see_other(&go_on(&visit, &draft)))
        }
        Err(Failure::Invalid(found)) => {
            let mut typed = form.typed();
            typed.problems = problems(&found);
            page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &typed, None)
        }
        Err(other) => match refusal(&visit, &other) {
            Some((status, words)) => page(&visit, status, &form.typed(), Some(words)),
            None => Err(other),
        },
    }
}
