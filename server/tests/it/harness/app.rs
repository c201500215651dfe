//! The whole portal in this process over a fresh database, with a clock that stands still and cheap password hashes.
use super::{
    browser::Browser,
    database::{System, TestDatabase},
};
use axum::Router;
use chrono::{DateTime, TimeDelta, Utc};
use server::{
    auth::password::{Cost, Passwords},
    clock::{Clock, Ids},
    config::Config,
    evidence::{Evidence, Scanner},
    routes::RouteRow,
    seal::Keys,
    start,
    state::AppState,
    usecase::seed_demo::{Seeded, SignIn, seed_demo},
    web::listen::Ready,
    world::World,
};
use std::sync::Arc;

/// Where the portal believes that it is reached.
pub const ORIGIN: &str = "http://127.0.0.1:3000";

/// A running portal with the demo offices and people.
pub struct TestApp {
    /// Its state: database, keys, clock.
    pub state: AppState,
    /// What it serves.
    pub router: Router,
    /// Its own list of routes.
    pub rows: Vec<RouteRow>,
    /// How the demo people sign in.
    pub sign_ins: Vec<SignIn>,
    /// What it runs on.
    pub database: TestDatabase,
}

/// A Tuesday in the middle of a month, ten o'clock in China.
pub fn beginning() -> DateTime<Utc> {
    "2026-03-10T02:00:00Z".parse().expect("a moment")
}

impl TestApp {
    /// Over a fresh database of this kind.
    pub async fn on(system: System) -> Self {
        let database = TestDatabase::fresh(system).await;
        // A second initialisation is refused, and harmless.
        let _ = any_spawner::Executor::init_tokio();
        let clock = Clock::fixed(beginning());
        let ids = Ids::new(clock.clone());
        let cheap = Cost {
            memory: 64,
            passes: 1,
        };
        let world = World {
            db: database.db.clone(),
            keys: Keys::generate(ids.clone()),
            evidence: Evidence::in_folder(&database.folder).expect("a folder for papers"),
            passwords: Passwords::new(ids.clone(), cheap),
            clock,
            ids,
        };
        let Ok(Seeded::Done(sign_ins)) = seed_demo(&world).await else {
            panic!("a fresh database takes the demo data");
        };
        Self::open(database, world, sign_ins)
    }

    /// Over a fresh SQLite file.
    pub async fn sqlite() -> Self {
        Self::on(System::Sqlite).await
    }

    fn open(database: TestDatabase, world: World, sign_ins: Vec<SignIn>) -> Self {
        let settings = [
            ("PORTAL_DEMO", "1".to_owned()),
            ("PORTAL_ORIGIN", ORIGIN.to_owned()),
            ("PORTAL_DATA", database.folder.display().to_string()),
        ];
        let config = Config::from_env(|name| {
            let found = settings.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| value.clone())
        })
        .expect("the settings are sound");
        let ready = Ready::default();
        ready.set(true);
        let state = start::state(Arc::new(config), world, ready).expect("a whole key ring");
        let (router, rows) = server::router(&state);
        Self {
            state,
            router,
            rows,
            sign_ins,
            database,
        }
    }

    /// The same with this scanner for documents.
    pub fn with_scanner(self, scanner: Scanner) -> Self {
        self.with_evidence(|evidence| evidence.with_scanner(Some(scanner)))
    }

    /// The same with another place for papers.
    pub fn with_evidence(self, change: impl FnOnce(Evidence) -> Evidence) -> Self {
        let world = self.state.world.clone();
        let world = World {
            evidence: change(world.evidence.clone()),
            ..world
        };
        Self::open(self.database, world, self.sign_ins)
    }

    /// Moves the clock on.
    pub fn pass(&self, time: TimeDelta) {
        let clock = &self.state.world.clock;
        clock.set(clock.now() + time);
    }

    /// A fingerprint of everything that is stored: the bytes of the SQLite file and of its log. Reading changes neither.
    pub fn stored(&self) -> Vec<u8> {
        use sha2::{Digest, Sha256};
        assert_eq!(self.database.system, System::Sqlite);
        let mut hash = Sha256::new();
        for name in ["portal.db", "portal.db-wal"] {
            hash.update(std::fs::read(self.database.folder.join(name)).expect("the database file"));
        }
        hash.finalize().to_vec()
    }

    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Stops and removes the database.
    pub async fn remove(self) {
        let Self {
            state,
            router,
            database,
            ..
        } = self;
        drop((state, router));
        database.remove().await;
    }
}

/// Runs the test on SQLite and on PostgreSQL.
pub async fn each_app(test: impl AsyncFn(&TestApp)) {
    for system in [System::Sqlite, System::Postgres] {
        println!("on {system:?}:");
        let app = TestApp::on(system).await;
        test(&app).await;
        app.remove().await;
    }
}
