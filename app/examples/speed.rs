//! How long a page takes to draw: `cargo run --release -p app --example speed`.

use std::time::Instant;

use app::{
    document::Frame,
    pages::{check, question, start},
    text::Text,
};

fn main() {
    let frame = Frame {
        text: Text::locale("zh-CN"),
        settings: app::settings::Settings::default(),
        signs: std::sync::Arc::new(app::signs::sample()),
        stylesheet: "/assets/style.css".into(),
        csrf: "token".to_owned(),
        signed_in: None,
        here: "/".to_owned(),
        demo: false,
    };
    time("start", &start::samples(), |model| {
        start::page(&frame, model).len()
    });
    time("question", &question::samples(), |model| {
        question::page(&frame, model).len()
    });
    time("check", &check::samples(), |model| {
        check::page(&frame, model).len()
    });
}

fn time<M>(page: &str, samples: &[(&str, M)], draw: impl Fn(&M) -> usize) {
    const ROUNDS: u32 = 5_000;
    let Some((_, model)) = samples.first() else {
        return;
    };
    let mut bytes = draw(model);
    let begun = Instant::now();
    for _ in 0..ROUNDS {
        bytes = draw(model);
    }
    println!(
        "{page}: {:?} a page, {bytes} bytes",
        begun.elapsed() / ROUNDS
    );
}
