//! Writes every page with every sample, the stylesheet and the icon into a folder, for looking at and for the measures in
//! `e2e/tests/samples.test.mjs`; once for each way in which a visitor wants the pages (a settings code, see `app::settings`):
//! `cargo run -p app --example samples -- <folder> zh en zh.largest.high`.

use std::{env, fs, io, path::Path, sync::Arc};

use app::{document::Frame, pages::every_sample, settings::Settings};

fn main() -> io::Result<()> {
    let folder = env::args()
        .nth(1)
        .ok_or_else(|| io::Error::other("name a folder"))?;
    let folder = Path::new(&folder);
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../style");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("style.css"), bundle(&style)?)?;
    fs::copy(style.join("icon.svg"), folder.join("icon.svg"))?;
    for code in env::args().skip(2) {
        let settings = Settings::read(&code);
        let below = folder.join(&code);
        fs::create_dir_all(&below)?;
        let frame = Frame {
            text: settings.text(),
            settings,
            signs: Arc::new(app::signs::sample()),
            stylesheet: "../style.css".into(),
            csrf: "token".to_owned(),
            signed_in: None,
            here: String::new(),
            demo: true,
        };
        for one in every_sample(&frame) {
            let name = format!("{}.{}.html", one.page, one.sample);
            fs::write(below.join(name), one.html)?;
        }
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
