//! The real server in a process of its own, that can be killed and started again on the same data folder.
use super::{app::ORIGIN, browser::Browser, database::unused_name, power_cut::PowerCut};
use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};

/// A data folder, and how to start a server on it.
pub struct Place {
    /// The folder; gone when this is dropped.
    pub folder: PathBuf,
    url: Option<String>,
    demo: bool,
    power: Option<PowerCut>,
    settings: Vec<(&'static str, String)>,
}

impl Place {
    /// An empty folder, SQLite in it.
    pub fn new() -> Self {
        let folder = std::env::temp_dir().join(unused_name());
        std::fs::create_dir(&folder).expect("a folder for temporary files");
        Self {
            folder,
            url: None,
            demo: true,
            power: None,
            settings: Vec::new(),
        }
    }

    /// The same with another database.
    pub fn with_database(mut self, url: &str) -> Self {
        self.url = Some(url.to_owned());
        self
    }

    /// The same without demo people.
    pub fn without_demo(mut self) -> Self {
        self.demo = false;
        self
    }

    /// The same on a disk that can lose its power.
    pub fn with_power_cut(mut self, power: PowerCut) -> Self {
        self.power = Some(power);
        self
    }

    /// The same with more in the environment.
    pub fn with_settings(mut self, settings: Vec<(&'static str, String)>) -> Self {
        self.settings = settings;
        self
    }

    /// The power goes: the server is dead at once, and what was not durable is gone.
    pub fn cut_power(&self, server: Server) {
        server.kill();
        let power = self.power.as_ref();
        power.expect("a disk that forgets").restore(&self.folder);
    }

    /// Where the server's log goes; every start adds to it.
    pub fn log(&self) -> PathBuf {
        self.folder.join("log.txt")
    }

    /// What was logged so far.
    pub fn logged(&self) -> String {
        std::fs::read_to_string(self.log()).expect("the log")
    }

    fn command(&self, command: &str) -> Command {
        let log = File::options().create(true).append(true).open(self.log());
        let mut process = Command::new(env!("CARGO_BIN_EXE_server"));
        process
            .arg(command)
            .env_clear()
            .env("PORTAL_DATA", &self.folder)
            .env("PORTAL_LISTEN", "127.0.0.1:0")
            .env("PORTAL_ORIGIN", ORIGIN)
            .env("PORTAL_DEMO", if self.demo { "1" } else { "0" })
            .env("PORTAL_LOG", "trace")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log.expect("the log can be written"));
        if let Some(url) = &self.url {
            process.env("DATABASE_URL", url);
        }
        process.envs(self.settings.iter().map(|(name, value)| (*name, value)));
        if let Some(power) = &self.power {
            process.envs(power.environment(&self.folder));
        }
        process
    }

    /// Runs a command to its end.
    pub fn run(&self, command: &str) -> ExitStatus {
        let output = self.command(command).output();
        output.expect("the server program runs").status
    }

    /// Starts a command and does not wait for its end.
    pub fn start(&self, command: &str) -> Child {
        self.command(command)
            .spawn()
            .expect("the server program runs")
    }

    /// Starts serving; returns when it answers.
    pub fn serve(&self) -> Server {
        let mut child = self.command("serve").spawn().expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let said = lines.by_ref().map_while(Result::ok);
        let address = said
            .filter_map(|line| {
                let (_, rest) = line.split_once("listening on ")?;
                rest.trim_end_matches(')').parse().ok()
            })
            .next();
        let Some(address) = address else {
            let ended = child.wait();
            panic!("no start, {ended:?}:\n{}", self.logged());
        };
        // Nobody may be left who would block on a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Server { child, address }
    }

    /// The password of a demo sign-in.
    pub fn password(&self, sign_in: &str) -> String {
        let text = std::fs::read(self.folder.join("demo.json")).expect("demo.json");
        let list: Vec<serde_json::Value> = serde_json::from_slice(&text).expect("a list");
        let found = list.iter().find(|one| one["sign_in"] == sign_in);
        let found = found.unwrap_or_else(|| panic!("{sign_in} is not in demo.json"));
        found["password"].as_str().expect("a text").to_owned()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A server that runs; killed when this is dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        Browser::at(self.address)
    }

    /// A browser in which somebody from `demo.json` is signed in.
    pub async fn signed_in(&self, place: &Place, sign_in: &str) -> Browser {
        let mut browser = self.browser();
        let page = browser.get("/sign-in").await;
        let form = page
            .form("/sign-in")
            .fill(&[("account", sign_in), ("password", &place.password(sign_in))]);
        browser.send_form(&form).await.is(303);
        browser
    }

    /// `kill -9`.
    pub fn kill(mut self) {
        self.child.kill().expect("it can be killed");
        self.child.wait().expect("it ends");
    }

    /// Asks it to stop (SIGTERM).
    pub fn ask_to_stop(&self) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(sent.expect("kill runs").success());
    }

    /// Waits for its end.
    pub fn ended(mut self) -> ExitStatus {
        self.child.wait().expect("it ends")
    }

    /// Asks it to stop and waits for it.
    pub fn stop(self) -> ExitStatus {
        self.ask_to_stop();
        self.ended()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// All files below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}
