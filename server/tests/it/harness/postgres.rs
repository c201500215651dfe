//! The PostgreSQL server of the tests: the one that `TEST_POSTGRES_URL` names, or a cluster of our own from Debian's package,
//! started once per test process and stopped when the process is gone, however it ended.

use server::store::Db;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

const MISSING: &str = "PostgreSQL is missing, and these tests run on both databases: install Debian's package \
     `postgresql`, or set TEST_POSTGRES_URL to a server where databases may be created";

/// A server on which the tests may create databases.
pub struct Server {
    /// A URL with the database `postgres`.
    url: String,
    /// A migrated database to copy; on a foreign server none, so that nothing is left behind there.
    template: Option<&'static str>,
    /// Stops the cluster when this process is gone, because then the pipe to it closes.
    _watcher: Option<Child>,
}

/// The server, started by whichever test asks first.
pub static SERVER: LazyLock<Server> = LazyLock::new(|| match std::env::var("TEST_POSTGRES_URL") {
    Ok(url) => Server {
        url,
        template: None,
        _watcher: None,
    },
    Err(_) => start_cluster(),
});

impl Server {
    /// The URL of a database on this server.
    pub fn url_of(&self, database: &str) -> String {
        let (address, options) = self.url.split_once('?').unwrap_or((&self.url, ""));
        let (server, _) = address
            .rsplit_once('/')
            .expect("TEST_POSTGRES_URL names a database");
        format!("{server}/{database}?{options}")
    }

    /// Makes a database, as a copy of the migrated template where there is one.
    pub async fn create(&self, database: &str) {
        let template = self.template.unwrap_or("template1");
        self.run(format!("CREATE DATABASE {database} TEMPLATE {template}"))
            .await;
    }

    /// Makes a database with nothing in it, as an operator would.
    pub async fn create_empty(&self, database: &str) {
        self.run(format!("CREATE DATABASE {database}")).await;
    }

    /// Drops a database, whoever is still connected.
    pub async fn discard(&self, database: &str) {
        self.run(format!("DROP DATABASE {database} WITH (FORCE)"))
            .await;
    }

    async fn run(&self, sql: String) {
        let mut admin = PgConnection::connect(&self.url)
            .await
            .expect("the PostgreSQL server answers");
        admin
            .execute(AssertSqlSafe(sql))
            .await
            .expect("databases may be created and dropped");
        admin.close().await.expect("the connection closes");
    }
}

fn start_cluster() -> Server {
    let programs = newest_programs().expect(MISSING);
    let folder = std::env::temp_dir().join(super::database::unused_name());
    // initdb refuses to run as root; Debian's package comes with a user for it.
    let user = (ask("id", &["-u"]) == "0").then_some("postgres");
    let owner = user.map_or_else(|| ask("id", &["-un"]), str::to_owned);
    let path = folder
        .to_str()
        .expect("the folder for temporary files has a plain name");
    succeed(Command::new("install").args(["-d", "-m", "700", "-o", &owner, path]));

    let data = format!("{path}/data");
    succeed(run_as(user, &programs.join("initdb"), &folder).args([
        "-D",
        &data,
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
    ]));
    // Durability is not what these tests are about; the power-cut drill has its own cluster.
    let options = format!(
        "-c listen_addresses='' -c unix_socket_directories='{path}' -c max_connections=300 -c fsync=off \
         -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off"
    );
    let log = format!("{path}/log");
    succeed(
        run_as(user, &programs.join("pg_ctl"), &folder)
            .args(["start", "-w", "-D", &data, "-l", &log, "-o", &options]),
    );
    let stop = format!(
        "cat; '{}' stop -m immediate -D '{data}'; cd /; rm -rf '{path}'",
        programs.join("pg_ctl").display()
    );
    let watcher = run_as(user, Path::new("sh"), &folder)
        .args(["-c", &stop])
        .stdin(Stdio::piped())
        // Its own group: Ctrl-C ends the tests, and then the watcher has its work to do.
        .process_group(0)
        .spawn()
        .expect("sh runs");

    let mut server = Server {
        url: format!("postgres://postgres@localhost/postgres?host={path}"),
        template: None,
        _watcher: Some(watcher),
    };
    let name = "migrated_once";
    on_another_thread(async {
        server.create(name).await;
        let db = Db::open(&server.url_of(name), Path::new(""))
            .await
            .expect("the template opens");
        db.migrate().await.expect("the template migrates");
        // A database that somebody is connected to cannot be copied.
        db.close().await;
    });
    server.template = Some(name);
    server
}

/// Debian keeps one folder of programs for each version.
fn newest_programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
    let version = |path: &PathBuf| -> Option<u32> { path.file_name()?.to_str()?.parse().ok() };
    let newest = versions
        .flatten()
        .map(|entry| entry.path())
        .max_by_key(version)?;
    Some(newest.join("bin")).filter(|bin| bin.join("initdb").exists())
}

fn run_as(user: Option<&str>, program: &Path, folder: &Path) -> Command {
    let mut command = match user {
        Some(user) => {
            let mut command = Command::new("runuser");
            command.args(["-u", user, "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    // Nothing of ours may be inherited by the server: whoever runs the tests waits until their pipes are closed.
    command
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

fn succeed(command: &mut Command) {
    let status = command
        .status()
        .unwrap_or_else(|error| panic!("{MISSING}\n{command:?}: {error}"));
    assert!(status.success(), "{command:?} ended with {status}");
}

fn ask(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .output()
        .expect("id runs");
    String::from_utf8(output.stdout)
        .expect("plain text")
        .trim()
        .to_owned()
}

/// The test that asks first is already inside a runtime, where another one cannot be blocked on.
fn on_another_thread(work: impl Future<Output = ()> + Send) {
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            runtime.expect("a runtime starts").block_on(work);
        });
    });
}
