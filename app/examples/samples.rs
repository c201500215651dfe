//! Writes every page with every sample, the stylesheet and the icon into a folder, for looking at:
//! `cargo run -p app --example samples -- <folder>`.

use std::{env, fs, io, path::Path};

use app::{document::Frame, pages::every_sample, text::Text};

fn main() -> io::Result<()> {
    let folder = env::args()
        .nth(1)
        .ok_or_else(|| io::Error::other("name a folder"))?;
    let folder = Path::new(&folder);
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("style.css"), bundle(&style)?)?;
    fs::copy(style.join("icon.svg"), folder.join("icon.svg"))?;
    let frame = Frame {
        text: Text::locale("zh-CN"),
        settings: app::settings::Settings::default(),
        signs: std::sync::Arc::new(app::signs::sample()),
        stylesheet: "style.css".into(),
        csrf: "token".to_owned(),
        signed_in: None,
        here: String::new(),
        demo: false,
    };
    for one in every_sample(&frame) {
        fs::write(
            folder.join(format!("{}.{}.html", one.page, one.sample)),
            one.html,
        )?;
    }
    Ok(())
}

/// The sheets that `main.css` imports, in order and in their layers (the server does the same more carefully).
fn bundle(style: &Path) -> io::Result<String> {
    let mut out = String::new();
    for line in fs::read_to_string(style.join("main.css"))?.lines() {
        let import = line
            .strip_prefix("@import \"")
            .and_then(|rest| rest.split_once("\" layer("));
        match import {
            Some((name, layer)) => {
                let sheet = fs::read_to_string(style.join(name))?;
                out.push_str(&format!(
                    "@layer {} {{\n{sheet}}}\n",
                    layer.trim_end_matches(");")
                ));
            }
            None => out.push_str(line),
        }
    }
    Ok(out)
}
