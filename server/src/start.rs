//! Starting: data files checked, keys and database opened, demo data laid in, then serving until told to stop.
use crate::{
    assets::Assets,
    auth::{
        password::{Cost, Passwords},
        token::Tokens,
    },
    clock::{Clock, Ids},
    config::Config,
    evidence::{Bucket, Evidence},
    jobs, router,
    seal::Keys,
    signs::Library,
    state::{AppState, Parts},
    store::{Db, Schema},
    usecase::{
        self,
        seed_demo::{Seeded, SignIn, seed_demo},
    },
    web::listen::{self, Limits, Ready},
    world::World,
};
use domain::{calendar::Calendar, catalogue::Catalogue, division::Divisions, place::Places};
use std::{
    fmt::Display,
    io::Write,
    path::Path,
    sync::{Arc, RwLock},
};

/// Why the program cannot start or go on, in words for its operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Stop(String);

impl Stop {
    fn because(what: &str) -> impl FnOnce(&dyn Display) -> Self + '_ {
        move |why| Self(format!("{what}: {why}"))
    }
}

fn stop<E: Display>(what: &'static str) -> impl FnOnce(E) -> Stop {
    move |why| Stop::because(what)(&why)
}

/// Every mistake in the shipped data files at once.
///
/// # Errors
/// When there is one.
pub fn check_data() -> Result<(), Stop> {
    let mut mistakes: Vec<String> = Catalogue::mistakes()
        .iter()
        .map(ToString::to_string)
        .collect();
    mistakes.extend(Calendar::national_errors().iter().map(ToString::to_string));
    mistakes.extend(Places::national_errors().iter().map(ToString::to_string));
    for lang in app::text::Text::locales() {
        mistakes.extend_from_slice(app::text::Text::locale(lang).mistakes());
    }
    let has = |lang: &str, key: &str| app::text::Text::locale(lang).has_own(key);
    let words = app::service_words::mistakes(Catalogue::shipped(), has);
    mistakes.extend(words.iter().map(ToString::to_string));
    Divisions::national();
    if mistakes.is_empty() {
        Ok(())
    } else {
        Err(Stop(format!(
            "the data files have mistakes:\n{}",
            mistakes.join("\n")
        )))
    }
}

/// Opens keys and database. A database without its keys stops the start: nothing in it could be read.
///
/// # Errors
/// When either cannot be opened.
pub async fn open(config: &Config) -> Result<World, Stop> {
    let clock = Clock::System;
    let ids = Ids::new(clock.clone());
    std::fs::create_dir_all(&config.data).map_err(stop("the data folder cannot be made"))?;
    let db = Db::open(&config.database_url, &config.data)
        .await
        .map_err(stop("the database cannot be opened"))?;
    let evidence = evidence(config)?.with_scanner(config.clamd.clone());
    match open_keys(config, &db, &ids).await {
        Ok(keys) => Ok(World {
            db,
            keys,
            evidence,
            passwords: Passwords::new(ids.clone(), Cost::default()),
            clock,
            ids,
        }),
        Err(why) => {
            db.close().await;
            Err(why)
        }
    }
}

/// Where files of papers are kept.
fn evidence(config: &Config) -> Result<Evidence, Stop> {
    let cannot = "the evidence store cannot be opened";
    let opened = match &config.bucket {
        Some(name) => {
            let bucket = Bucket::from_env(name).map_err(stop(cannot))?;
            Evidence::new(&config.data, Arc::new(bucket))
        }
        None => Evidence::in_folder(&config.data),
    };
    opened.map_err(stop(cannot))
}

/// The key ring of this database.
async fn open_keys(config: &Config, db: &Db, ids: &Ids) -> Result<Keys, Stop> {
    let schema = db
        .schema()
        .await
        .map_err(stop("the database cannot be read"))?;
    if let Schema::Newer(version) = schema {
        return Err(Stop(format!(
            "the database has migration {version}, which this program does not know; use the newer program"
        )));
    }
    let fresh = db
        .is_empty()
        .await
        .map_err(stop("the database cannot be read"))?;
    Keys::load_or_create(&config.data, fresh, ids.clone()).map_err(stop("the key ring"))
}

/// Brings the database to this program's schema.
///
/// # Errors
/// When a migration fails.
pub async fn migrate(world: &World) -> Result<(), Stop> {
    world.db.migrate().await.map_err(stop("migrating"))
}

/// Adds a key to the ring and seals everything with it, while the portal runs; how many values. Where an earlier turn was stopped
/// in the middle, it is finished first and no key is added.
///
/// # Errors
/// When the ring cannot be written or the database refuses.
pub async fn rotate_keys(config: &Config, world: &World) -> Result<u64, Stop> {
    let left = usecase::rotate_keys::rotate_keys(world)
        .await
        .map_err(stop("sealing anew"))?;
    if left > 0 {
        return Ok(left);
    }
    let keys = Keys::rotate(&config.data, world.ids.clone()).map_err(stop("the key ring"))?;
    let world = World {
        keys,
        ..world.clone()
    };
    usecase::rotate_keys::rotate_keys(&world)
        .await
        .map_err(stop("sealing anew"))
}

/// Lays in demo data and writes the sign-ins to `demo.json` in the data folder.
///
/// # Errors
/// When the database holds real accounts.
pub async fn seed(config: &Config, world: &World) -> Result<(), Stop> {
    match seed_demo(world).await.map_err(stop("seeding"))? {
        Seeded::Done(sign_ins) => write_sign_ins(&config.data.join("demo.json"), &sign_ins),
        Seeded::Already => Ok(()),
        Seeded::RealData => Err(Stop(
            "this database holds real accounts: no demo data is put into it".to_owned(),
        )),
    }
}

fn write_sign_ins(path: &Path, sign_ins: &[SignIn]) -> Result<(), Stop> {
    use std::os::unix::fs::OpenOptionsExt;
    let text = serde_json::to_string_pretty(sign_ins).map_err(stop("demo.json"))?;
    let file = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path);
    file.and_then(|mut file| {
        file.write_all(text.as_bytes())
            .and_then(|()| file.sync_all())
    })
    .map_err(stop("demo.json"))
}

/// The state of the running portal.
///
/// # Errors
/// When the key ring has no token key.
pub fn state(config: Arc<Config>, world: World, ready: Ready) -> Result<AppState, Stop> {
    let tokens =
        Tokens::new(&world.keys, config.origin.as_str()).map_err(stop("the token keys"))?;
    let library = Library::load(config.signs.as_deref()).map_err(|wrong| Stop(wrong.join("\n")))?;
    if !library.out_of_date.is_empty() {
        tracing::warn!(
            count = library.out_of_date.len(),
            "sign-language clips are older than their words; `server signs` lists them"
        );
    }
    Ok(AppState::new(Parts {
        library,
        world,
        config,
        assets: Assets::load(),
        tokens,
        public_pages: RwLock::default(),
        ready,
    }))
}

/// Serves until SIGTERM or SIGINT; requests in flight finish.
///
/// # Errors
/// When it cannot start.
pub async fn serve(config: Config) -> Result<(), Stop> {
    // Without an executor the first rendered page would panic; a second initialisation is harmless.
    let _ = any_spawner::Executor::init_tokio();
    check_data()?;
    let world = open(&config).await?;
    migrate(&world).await?;
    if config.demo {
        seed(&config, &world).await?;
    }
    let durability = world
        .db
        .durability()
        .await
        .map_err(stop("the database cannot be read"))?;
    tracing::info!(durability = ?durability, "the database is open");
    let ready = Ready::default();
    let app = state(Arc::new(config.clone()), world.clone(), ready.clone())?;
    let (router, _) = router(&app);
    let listener =
        listen::bind(config.listen).map_err(stop("the address cannot be listened on"))?;
    let stop_signals = listen::stop_signals().map_err(stop("signals"))?;
    let address = listener.local_addr().map_err(stop("the address"))?;
    let jobs = tokio::spawn(jobs::run(world.clone()));
    ready.set(true);
    announce(&config, &address);
    listen::serve(listener, router, Limits::default(), ready, stop_signals).await;
    jobs.abort();
    world.db.close().await;
    Ok(())
}

/// Tells a person at the terminal where to go.
fn announce(config: &Config, address: &dyn Display) {
    let mut words = format!(
        "无碍办 is serving at {} (listening on {address})\n",
        config.origin.as_str()
    );
    if config.demo {
        words.push_str(&format!(
            "demo sign-ins: {}\n",
            config.data.join("demo.json").display()
        ));
    }
    // Nobody may be reading; then there is nobody to tell.
    let _ = std::io::stdout().write_all(words.as_bytes());
}
