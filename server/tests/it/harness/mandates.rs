//! Mandates laid straight into the database, in any state: what the pages make of them is tested elsewhere.
use super::{
    actors::{HOME, Person},
    app::TestApp,
    browser::{Browser, Page},
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{case::OfficeKind, delegation::Power, id_number::IdNumber};
use serde_json::json;
use server::{
    store::{
        Conn, account, committee,
        committee::{CommitteeRow, WorkerRow},
        mandate,
        mandate::MandateRow,
        officer_person, person,
    },
    usecase::records::id_number_index,
    world::World,
};
use uuid::Uuid;

/// A third person of the demo data.
pub const C: Person = Person {
    name: "乌云其木格",
    id_number: "15049919900307007X",
};

/// What a mandate allows, and how it stands.
#[derive(Clone, Debug)]
pub struct Terms {
    /// The kind.
    pub kind: &'static str,
    /// Services.
    pub services: Vec<&'static str>,
    /// Powers.
    pub powers: Vec<Power>,
    /// Since when; `None`: an hour ago.
    pub since: Option<DateTime<Utc>>,
    /// Last day.
    pub last_day: Option<NaiveDate>,
    /// Why it ended just now.
    pub ended: Option<&'static str>,
    /// Without the other agents.
    pub alone: bool,
    /// The committee whose mandate it is; the agent is then none of its sides.
    pub committee: Option<Uuid>,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            kind: "entrusted",
            services: vec!["living_subsidy"],
            powers: Power::ALL.to_vec(),
            since: None,
            last_day: None,
            ended: None,
            alone: true,
            committee: None,
        }
    }
}

impl TestApp {
    /// The row id of a demo citizen.
    pub async fn person_id(&self, person: Person) -> Uuid {
        let world = &self.state.world;
        let mut reader = world.db.read().await.expect("a reader");
        person_of(world, &mut reader, person).await
    }

    /// A mandate of `principal` for `agent`.
    pub async fn mandate(&self, principal: Person, agent: Person, terms: Terms) -> Uuid {
        let world = &self.state.world;
        let row = MandateRow {
            id: world.ids.uuid(),
            principal_id: self.person_id(principal).await,
            agent_id: match terms.committee {
                None => Some(self.person_id(agent).await),
                Some(_) => None,
            },
            committee_id: terms.committee,
            kind: terms.kind.to_owned(),
            scope: json!({
                "services": terms.services,
                "powers": terms.powers,
                "may_act_alone": terms.alone,
            }),
            way: "portal".to_owned(),
            township: HOME.to_owned(),
            since: terms
                .since
                .unwrap_or_else(|| world.now() - chrono::TimeDelta::hours(1)),
            last_day: terms.last_day,
            ended_at: terms.ended.map(|_| world.now()),
            end_reason: terms.ended.map(str::to_owned),
        };
        let mut tx = world.db.begin().await.expect("a transaction");
        mandate::insert(&mut tx, &row).await.expect("inserted");
        tx.commit().await.expect("committed");
        row.id
    }

    /// A committee of the home township with these workers.
    pub async fn committee(&self, workers: &[Person]) -> Uuid {
        let world = &self.state.world;
        let row = CommitteeRow {
            id: world.ids.uuid(),
            name: "镇东村村民委员会".to_owned(),
            township: HOME.to_owned(),
            created_at: world.now(),
        };
        let mut tx = world.db.begin().await.expect("a transaction");
        committee::insert(&mut tx, &row).await.expect("inserted");
        for worker in workers {
            let worker = WorkerRow {
                id: world.ids.uuid(),
                committee_id: row.id,
                person_id: person_of(world, &mut tx, *worker).await,
                since: world.now(),
                until: None,
            };
            let added = committee::add_worker(&mut tx, &worker).await;
            added.expect("added");
        }
        tx.commit().await.expect("committed");
        row.id
    }

    /// Says that this worker of a committee has left it.
    pub async fn worker_left(&self, committee: Uuid, worker: Person) {
        let world = &self.state.world;
        let mut tx = world.db.begin().await.expect("a transaction");
        let person = person_of(world, &mut tx, worker).await;
        let workers = committee::workers(&mut tx, committee).await.expect("read");
        let mut workers = workers.iter();
        let row = workers.find(|row| row.person_id == person);
        let id = row.expect("a worker").id;
        let ended = committee::end_worker(&mut tx, id, committee, world.now()).await;
        assert!(ended.expect("ended"));
        tx.commit().await.expect("committed");
    }

    /// Says who the officer of an office is.
    pub async fn officer_is(&self, kind: OfficeKind, place: &str, person: Person) {
        let world = &self.state.world;
        let mut tx = world.db.begin().await.expect("a transaction");
        let work_number = format!("{}-{place}", kind.code());
        let account = account::by_work_number(&mut tx, &work_number).await;
        let account = account.expect("read").expect("an officer");
        let number = IdNumber::parse(person.id_number).expect("a number");
        let index = id_number_index(&world.keys, &number);
        officer_person::put(&mut tx, account.id, &index)
            .await
            .expect("put");
        tx.commit().await.expect("committed");
    }

    /// Ends a mandate, as another process would: straight in the database.
    pub async fn end_mandate(&self, id: Uuid) {
        let world = &self.state.world;
        let mut tx = world.db.begin().await.expect("a transaction");
        let ended = mandate::end(&mut tx, id, world.now(), "revoked").await;
        assert!(ended.expect("ended"));
        tx.commit().await.expect("committed");
    }
}

async fn person_of(world: &World, conn: &mut Conn, person: Person) -> Uuid {
    let number = IdNumber::parse(person.id_number).expect("a number");
    let index = id_number_index(&world.keys, &number);
    let found = person::by_id_number_index(conn, &index).await;
    found.expect("read").expect("a person").id
}

/// Chooses a client (`None`: oneself) on the page for it.
pub async fn act_for(browser: &mut Browser, mandate: Option<Uuid>) -> Page {
    let page = browser.open("/acting").await;
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    let client = mandate.map(|id| id.to_string()).unwrap_or_default();
    let pairs = [
        ("csrf", csrf.as_str()),
        ("client", &client),
        ("next", "/my"),
    ];
    browser.post("/acting", &pairs).await
}

/// Asks, on the page for it, to act for a person; the page of the ask.
pub async fn ask_to_act(browser: &mut Browser, kind: &str, person: Person, place: &str) -> Page {
    let page = browser.open("/acting/new").await;
    let form = page.form("/acting/new").fill(&[
        ("kind", kind),
        ("name", person.name),
        ("id_number", person.id_number),
        ("place", place),
        ("services", "living_subsidy"),
        ("proof", "户口簿"),
    ]);
    browser.press(&form).await
}
