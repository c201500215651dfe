//! A code that goes to a person's phone is nowhere else: not on the page of who asked for it, not in the database's files, not in
//! the log at its most talkative (security B2).
use crate::harness::{
    actors::{A, B, HOME},
    mandates::ask_to_act,
    process::{Place, files},
};
use serde_json::Value;

/// Every text and number of a log line but its time, whose figures may be anything.
fn said(line: &str) -> Vec<String> {
    fn collect(value: &Value, all: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    if name != "timestamp" {
                        collect(value, all);
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| collect(value, all)),
            other => all.push(other.to_string()),
        }
    }
    let mut all = Vec::new();
    collect(&serde_json::from_str(line).unwrap_or_default(), &mut all);
    all
}

#[tokio::test]
async fn a_code_is_on_no_page_in_no_file_and_in_no_line_of_the_log() {
    let place = Place::new();
    let server = place.serve();
    let mut agent = server.signed_in(&place, B.id_number).await;
    let asked = ask_to_act(&mut agent, "entrusted", A, HOME).await;
    let csrf = asked.form("/sign-out").value("csrf").unwrap().to_owned();
    let send = [("csrf", csrf.as_str()), ("action", "send")];
    let answer = agent.post(asked.place(), &send).await;
    let page = agent.open(asked.place()).await;
    assert!(server.stop().success());
    let sent = std::fs::read_to_string(place.folder.join(server::carrier::DEMO_FILE)).unwrap();
    let sent: Value = serde_json::from_str(sent.lines().next().unwrap()).unwrap();
    let code = sent["code"].as_str().unwrap();
    assert_eq!(code.len(), 6);
    assert!(!answer.html.contains(code) && !page.html.contains(code));
    let log = place.logged();
    let lines: Vec<_> = log.lines().flat_map(said).collect();
    assert!(lines.len() > 20, "the log was read: {}", lines.len());
    for line in lines {
        // Six figures may stand in a longer number by chance; the code stands alone.
        let alone = line
            .split(|sign: char| !sign.is_ascii_digit())
            .any(|figures| figures == code);
        assert!(!alone, "a line of the log holds the code");
    }
    for path in files(&place.folder) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !["demo.json", "log.txt", server::carrier::DEMO_FILE].contains(&name.as_str()) {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(6).any(|part| part == code.as_bytes());
            assert!(!found, "{name} holds the code");
        }
    }
}
