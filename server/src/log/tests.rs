//! What the log holds and what it must never hold.

use std::sync::Arc;

use super::*;

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn logged(say: impl FnOnce()) -> String {
    let paper = Paper::default();
    let clock = Clock::fixed(chrono::DateTime::from_timestamp(1_780_000_000, 0).unwrap());
    let subscriber = Registry::default().with(JsonLog::new(clock, paper.clone()));
    tracing::subscriber::with_default(subscriber, say);
    String::from_utf8(paper.0.lock().unwrap().clone()).unwrap()
}

const SENTINEL: &str = "110101199003077512";

#[test]
fn identity_number_never_appears_whatever_field_it_is_given_in() {
    let text = logged(|| {
        let span = tracing::info_span!("request", trace = "4F7K-Q2MX", identity_number = SENTINEL);
        let _inside = span.enter();
        tracing::info!(identity_number = SENTINEL, phone = 13_800_138_000_u64, name = ?"王芳", "saved");
        tracing::warn!(
            error = SENTINEL,
            count = 13_800_138_000_u64,
            "number {SENTINEL}"
        );
        tracing::error!(target: "sqlx::query", error = "王芳", "select '王芳'");
    });
    for secret in [SENTINEL, "13800138000", "王芳"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["message"], "saved");
    assert_eq!(lines[0]["dropped"], 4);
    assert_eq!(lines[1]["message"], "number #");
    assert_eq!(lines[2]["message"], Value::Null);
}

#[test]
fn line_carries_time_level_and_the_trace_of_its_request() {
    let text = logged(|| {
        let span = tracing::info_span!(
            "request",
            trace = "4F7K-Q2MX",
            method = "GET",
            route = "/cases/{case}"
        );
        span.in_scope(|| tracing::info!(target: "access", status = 200_u16, ms = 3_u64, "request"));
    });
    let line: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(line["time"], "2026-05-28T20:26:40Z");
    assert_eq!(
        (&line["level"], &line["target"]),
        (&Value::from("INFO"), &Value::from("access"))
    );
    assert_eq!(
        (&line["trace"], &line["status"]),
        (&Value::from("4F7K-Q2MX"), &Value::from(200))
    );
    assert_eq!(line.get("dropped"), None);
}

#[test]
fn line_breaks_cannot_forge_a_line_and_ids_of_rows_stay_readable() {
    let id = "01901633-8694-739b-9ea5-966326089391";
    let text = logged(|| tracing::info!(case = id, error = "a\n{\"level\":\"INFO\"}", "x"));
    assert_eq!(text.lines().count(), 1);
    assert!(text.contains(id));
}
