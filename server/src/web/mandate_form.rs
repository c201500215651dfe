//! The fields of a mandate: offered by the person, or asked for by the one who is to act.
use super::{helpers::many, posted::Form, visit::Visit};
use crate::usecase::ask_mandate::Asking;
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind, Typed},
};
use domain::{
    catalogue::{Catalogue, ServiceKind},
    delegation::{AgentKind, DEFAULT_MONTHS, Power},
};

/// Reads what was sent.
pub(super) fn read(form: &Form, by_principal: bool) -> Asking {
    Asking {
        by_principal,
        kind: form.text("kind").to_owned(),
        committee: form.text("committee").parse().ok(),
        name: form.text("name").to_owned(),
        id_number: form.text("id_number").to_owned(),
        certificate: form.text("certificate").to_owned(),
        place: form.text("place").to_owned(),
        services: many(form, "services"),
        powers: many(form, "powers"),
        months: form.text("months").to_owned(),
        proof: form.text("proof").to_owned(),
        jointly: form.text("jointly") == "yes",
    }
}

fn filled(visit: &Visit, typed: &Typed, field: Field) -> Field {
    let before = field.value.clone();
    let mut field = typed.fill(visit.text(), "mandate", field);
    // A page that is opened for the first time shows what is chosen beforehand.
    if typed.values.is_empty() {
        field.value = before;
    }
    field
}

/// For the person who gives a mandate.
pub(super) fn giving(visit: &Visit, typed: &Typed) -> Vec<Field> {
    let t = visit.text();
    let mut fields = vec![
        Field::new("name", t.get("mandate-agent-name"), FieldKind::Text),
        Field::new(
            "id_number",
            t.get("mandate-agent-id_number"),
            FieldKind::IdNumber,
        )
        .hint(t.get("mandate-agent-id_number-hint")),
        Field::new("place", t.get("mandate-own-place"), FieldKind::Text)
            .hint(t.get("mandate-place-hint")),
    ];
    fields.extend(what(visit, None));
    let ways = ["no", "yes"].map(|way| Choice::new(way, t.word("jointly", way)));
    fields.push(
        Field::new("jointly", t.get("jointly"), FieldKind::Choice(ways.into()))
            .hint(t.get("jointly-hint"))
            .value("no"),
    );
    fields
        .into_iter()
        .map(|field| filled(visit, typed, field))
        .collect()
}

/// For the one who asks to act. `place` and `service` come from where they were sent here.
pub(super) fn asking(
    visit: &Visit,
    typed: &Typed,
    worker: bool,
    service: Option<&str>,
) -> Vec<Field> {
    let t = visit.text();
    let kinds = AgentKind::ALL
        .into_iter()
        .filter(|kind| worker || *kind != AgentKind::VillageCommittee)
        .map(|kind| Choice {
            hint: t
                .maybe(&format!("capacity-{}-hint", kind.code()))
                .map(str::to_owned),
            ..Choice::new(kind.code(), t.word("capacity", kind.code()))
        })
        .collect();
    let mut fields = vec![
        Field::new("kind", t.get("mandate-kind"), FieldKind::Choice(kinds)),
        Field::new("name", t.get("mandate-principal-name"), FieldKind::Text),
        Field::new(
            "id_number",
            t.get("mandate-principal-id_number"),
            FieldKind::IdNumber,
        ),
        Field::new("certificate", t.get("mandate-certificate"), FieldKind::Code).optional(),
        Field::new("place", t.get("mandate-place"), FieldKind::Text)
            .hint(t.get("mandate-place-hint")),
    ];
    fields.extend(what(visit, service));
    fields.push(
        Field::new("proof", t.get("mandate-proof"), FieldKind::LongText)
            .hint(t.get("mandate-proof-hint"))
            .optional(),
    );
    fields
        .into_iter()
        .map(|field| filled(visit, typed, field))
        .collect()
}

/// Services, powers, term.
fn what(visit: &Visit, service: Option<&str>) -> Vec<Field> {
    let t = visit.text();
    let services = Catalogue::shipped()
        .iter()
        .filter(|one| one.kind == ServiceKind::Apply)
        .filter_map(|one| Some(Choice::new(one.id.as_str(), t.service(&one.id, "title")?)))
        .collect();
    let powers = Power::ALL
        .into_iter()
        .map(|power| Choice::new(power.code(), t.word("power", power.code())))
        .collect();
    let months = ["3", "6", "12", "24", "36"]
        .into_iter()
        .map(|n| Choice::new(n, t.with("mandate-months-n", &[("n", n.into())])))
        .collect();
    let mut asked = Field::new(
        "services",
        t.get("mandate-services"),
        FieldKind::Choices(services),
    );
    asked.value = service.map(str::to_owned).into_iter().collect();
    let mut steps = Field::new(
        "powers",
        t.get("mandate-powers"),
        FieldKind::Choices(powers),
    );
    steps.value = Power::ALL.iter().map(|p| p.code().to_owned()).collect();
    vec![
        asked,
        steps,
        Field::new("months", t.get("mandate-months"), FieldKind::Choice(months))
            .hint(t.get("mandate-months-hint"))
            .value(DEFAULT_MONTHS.to_string()),
    ]
}

/// The term that is asked for, as a fact.
pub(super) fn terms(visit: &Visit, months: Option<u32>) -> Option<Row> {
    let t = visit.text();
    let n = months?.to_string();
    Some(Row::new(
        t.get("mandate-months"),
        t.with("mandate-months-n", &[("n", n.as_str().into())]),
    ))
}
