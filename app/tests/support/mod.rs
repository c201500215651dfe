//! What the tests of pages share.
use app::{document::Frame, settings::Settings, text::Text};

/// A page of a visitor with these settings, in these words.
pub fn frame(settings: Settings, text: &'static Text) -> Frame {
    Frame {
        text,
        settings,
        signs: std::sync::Arc::new(app::signs::sample()),
        stylesheet: "/assets/style.css".into(),
        csrf: "t<o\"ken".to_owned(),
        signed_in: None,
        here: "/here".to_owned(),
        demo: true,
    }
}
