//! Commands; nothing else. `serve` (default), `migrate`, `seed-demo`, `rotate-keys`, `signs`, `openapi`.
use server::{
    api,
    clock::Clock,
    config::Config,
    log,
    signs::{Library, hash_of_words},
    start,
};
use std::process::ExitCode;
use tokio::runtime::Builder;

/// A page is thousands of small strings: with the system's allocator they took a fifth of a request's time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const USAGE: &str = "usage: server [serve | migrate | seed-demo | rotate-keys | signs | openapi]\n\
    settings: PORTAL_LISTEN, PORTAL_DATA, PORTAL_ORIGIN, PORTAL_DEMO, PORTAL_SIGNS, PORTAL_EVIDENCE, PORTAL_CLAMD, PORTAL_TRUSTED_PROXY, PORTAL_LOG, DATABASE_URL";

fn main() -> ExitCode {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    // SQLite's connections and the hashing of passwords have threads of their own. A second idle thread here would be woken
    // with every answer of the database, find nothing to do and sleep again (server/docs/decisions/0007).
    let runtime = Builder::new_multi_thread()
        .worker_threads((cores / 2).max(1))
        .enable_all()
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(obey()),
        Err(why) => {
            eprintln!("the program has no threads: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn obey() -> ExitCode {
    let command = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "serve".to_owned());
    if command == "openapi" {
        // Needs no settings and no database; nothing but the document may be on the output.
        print!("{}", api::openapi());
        return ExitCode::SUCCESS;
    }
    log::start(Clock::System, std::env::var("PORTAL_LOG").ok().as_deref());
    let outcome = match Config::from_env(|name| std::env::var(name).ok()) {
        Ok(config) => run(&command, config).await,
        Err(wrong) => Err(wrong.to_string()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: &str, config: Config) -> Result<(), String> {
    let said = |stop: start::Stop| stop.to_string();
    match command {
        "serve" => start::serve(config).await.map_err(said),
        "signs" => {
            let library = Library::load(config.signs.as_deref()).map_err(|all| all.join("\n"))?;
            for key in &library.out_of_date {
                let expected = hash_of_words(key).unwrap_or_default();
                println!("{key}: out of date; the words now have {expected}");
            }
            println!("{} out of date", library.out_of_date.len());
            Ok(())
        }
        "migrate" => {
            let world = start::open(&config).await.map_err(said)?;
            let done = start::migrate(&world).await.map_err(said);
            world.db.close().await;
            done
        }
        "rotate-keys" => {
            let world = start::open(&config).await.map_err(said)?;
            let done = start::rotate_keys(&config, &world).await.map_err(said);
            world.db.close().await;
            println!("{} values are sealed with the newest key", done?);
            Ok(())
        }
        "seed-demo" => {
            let world = start::open(&config).await.map_err(said)?;
            let done = async {
                start::migrate(&world).await?;
                start::seed(&config, &world).await
            };
            let done = done.await.map_err(said);
            world.db.close().await;
            done
        }
        _ => Err(USAGE.to_owned()),
    }
}
