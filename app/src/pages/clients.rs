//! For whom I act: the list of clients, and the explicit switch to one of them.

use chrono::NaiveDate;
use leptos::prelude::*;
use uuid::Uuid;

use super::{day, sample_id};
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        hidden,
        notice_box::{Mood, notice_box},
        summary_list::{Row, summary_list},
    },
    document::{Frame, Head, document},
    drawn::drawn,
    form::name,
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ClientsModel {
    /// The reader's own name.
    pub own_name: String,
    /// The mandate that is chosen now.
    pub acting: Option<Uuid>,
    /// The clients.
    pub clients: Vec<ClientCard>,
}

/// One client.
#[derive(Clone, Debug, Default)]
pub struct ClientCard {
    /// The mandate.
    pub mandate: Uuid,
    /// The client's name.
    pub name: String,
    /// Code of the capacity.
    pub capacity: String,
    /// The committee for which the reader works.
    pub committee: Option<String>,
    /// Names of the services.
    pub services: Vec<String>,
    /// What is allowed, in words.
    pub powers: Vec<String>,
    /// Last day of the term.
    pub last_day: Option<NaiveDate>,
    /// What there is to do for them, in words; only of a committee's residents.
    pub to_do: Vec<String>,
    /// In force.
    pub in_force: bool,
    /// The agent can give it up here: their own mandate, while they act for nobody.
    pub resignable: bool,
    /// It runs out soon and the agent can ask for renewal here, while they act for nobody.
    pub renewable: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &ClientsModel) -> String {
    let t = frame.text;
    let (now, over): (Vec<_>, Vec<_>) = model.clients.iter().partition(|one| one.in_force);
    let none = now.is_empty();
    let cards: Vec<_> = now.iter().map(|one| card(frame, model, one)).collect();
    let over: Vec<_> = over
        .iter()
        .map(|one| view! { <li>{t.with("clients-over-line", &[("name", one.name.as_str().into())])}</li> })
        .collect();
    let main = view! {
        {back_link(t, paths::MY.to_owned())}
        <h1>{t.get("clients-title")}</h1>
        <p class="lead">{t.get("clients-lead")}</p>
        {model.acting.map(|_| view! {
            <form method="post" action=paths::ACTING>
                {hidden::csrf(&frame.csrf)}
                {hidden::hidden(name::CLIENT, "")}
                {hidden::hidden(name::NEXT, paths::MY)}
                <div class="buttons">{button::submit(Weight::Quiet, t.get("clients-self"))}</div>
            </form>
        })}
        {none.then(|| notice_box(Mood::Information, t.get("clients-none"), view! { <p>{t.get("clients-none-text")}</p> }))}
        {cards}
        <div class="buttons">{button::link(Weight::Quiet, paths::ACTING_NEW.to_owned(), t.get("clients-ask"))}</div>
        {(!over.is_empty()).then(|| view! {
            <section aria-labelledby="clients-over">
                <h2 id="clients-over">{t.get("clients-over")}</h2>
                <ul>{over}</ul>
            </section>
        })}
    };
    document(frame, &Head::titled(t.get("clients-title")), main)
}

fn card(frame: &Frame, model: &ClientsModel, one: &ClientCard) -> impl IntoView + use<> {
    let t = frame.text;
    let mut rows = vec![Row::new(
        t.get("clients-capacity"),
        t.word("capacity", &one.capacity),
    )];
    if let Some(committee) = &one.committee {
        rows.push(Row::new(t.get("clients-committee"), committee.as_str()));
    }
    if !one.to_do.is_empty() {
        rows.push(Row {
            label: t.get("clients-load").to_owned(),
            value: one.to_do.clone(),
            ..Row::default()
        });
    }
    rows.push(Row {
        label: t.get("clients-services").to_owned(),
        value: one.services.clone(),
        change: None,
        ..Row::default()
    });
    rows.push(Row {
        label: t.get("clients-powers").to_owned(),
        value: one.powers.clone(),
        change: None,
        ..Row::default()
    });
    rows.push(Row::new(
        t.get("clients-until"),
        one.last_day
            .map_or_else(|| t.get("clients-no-term").to_owned(), |day| t.date(day)),
    ));
    let heading = format!("client-{}", one.mandate);
    let labelled = heading.clone();
    let chosen = model.acting == Some(one.mandate);
    let words = t.with("clients-switch", &[("name", one.name.as_str().into())]);
    let csrf = frame.csrf.clone();
    let renew = one.renewable.then(|| {
        let words = t.with("clients-renew", &[("name", one.name.as_str().into())]);
        drawn(view! {
            <form method="post" action=paths::helper_renew(one.mandate)>
                {hidden::csrf(&frame.csrf)}
                <p>{t.get("clients-renew-text")}</p>
                <div class="buttons">{button::submit(Weight::Quiet, &words)}</div>
            </form>
        })
    });
    let resign = one.resignable.then(|| {
        let key = match one.committee {
            Some(_) => "clients-resign-committee",
            None => "clients-resign",
        };
        let words = t.with(key, &[("name", one.name.as_str().into())]);
        drawn(view! {
            <form method="post" action=paths::helper_end(one.mandate)>
                {hidden::csrf(&frame.csrf)}
                {hidden::hidden(name::NEXT, paths::ACTING)}
                <div class="buttons">{button::submit(Weight::Grave, &words)}</div>
            </form>
        })
    });
    let mandate = one.mandate.to_string();
    let name = one.name.clone();
    view! {
        <section class="card" aria-labelledby=labelled>
            <h2 id=heading>{name}</h2>
            {summary_list(t, &rows)}
            {if chosen {
                leptos::either::Either::Left(view! { <p><strong>{t.get("clients-chosen")}</strong></p> })
            } else {
                leptos::either::Either::Right(view! {
                    <form method="post" action=paths::ACTING>
                        <input type="hidden" name=name::CSRF value=csrf/>
                        <input type="hidden" name=name::CLIENT value=mandate/>
                        <input type="hidden" name=name::NEXT value=paths::MY/>
                        <div class="buttons"><button type="submit" class="button button-main">{words}</button></div>
                    </form>
                })
            }}
            {renew}
            {resign}
        </section>
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ClientsModel)> {
    let client = ClientCard {
        mandate: sample_id(9),
        name: "王德山".to_owned(),
        capacity: "kin_with_duty".to_owned(),
        committee: None,
        services: vec!["困难残疾人生活补贴".to_owned()],
        powers: vec!["填写申请".to_owned(), "提交申请".to_owned()],
        last_day: Some(day(2027, 11, 3)),
        to_do: Vec::new(),
        in_force: true,
        resignable: false,
        renewable: false,
    };
    let resident = ClientCard {
        mandate: sample_id(10),
        name: "其其格".to_owned(),
        capacity: "village_committee".to_owned(),
        committee: Some("镇东村村民委员会".to_owned()),
        last_day: None,
        to_do: vec!["没有写完的申请：1件".to_owned()],
        resignable: true,
        ..client.clone()
    };
    let resignable = ClientCard {
        resignable: true,
        renewable: true,
        ..client.clone()
    };
    let over = ClientCard {
        mandate: sample_id(11),
        in_force: false,
        ..client.clone()
    };
    vec![
        (
            "some",
            ClientsModel {
                own_name: "乌兰图雅".to_owned(),
                acting: Some(client.mandate),
                clients: vec![client, resident.clone(), over],
            },
        ),
        (
            "resignable",
            ClientsModel {
                own_name: "乌兰图雅".to_owned(),
                acting: None,
                clients: vec![resignable, resident.clone()],
            },
        ),
        ("none", ClientsModel::default()),
    ]
}
