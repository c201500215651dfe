//! Says when to rebuild, and makes one style sheet of the folder `style`.
//!
//! `sqlx::migrate!` reads the migrations folder while compiling, and cargo does not see new files in it.

use std::error::Error;
use std::path::Path;

#[path = "src/assets/stylesheet.rs"]
mod stylesheet;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=../style");
    println!("cargo:rerun-if-changed=src/assets/stylesheet.rs");
    let style = Path::new("../style");
    let read = |path: &str| {
        std::fs::read_to_string(style.join(path)).map_err(|error| format!("style/{path}: {error}"))
    };
    let sheet = if style.join("main.css").exists() {
        stylesheet::flatten("main.css", &read)?
    } else {
        println!("cargo:warning=style/main.css is missing: pages have no style");
        String::new()
    };
    let out = std::env::var("OUT_DIR")?;
    let icon = std::fs::read(style.join("icon.svg"))?;
    for (name, bytes) in [("style.css", sheet.into_bytes()), ("icon.svg", icon)] {
        let path = Path::new(&out).join(name);
        std::fs::write(Path::new(&out).join(format!("{name}.br")), brotli(&bytes)?)?;
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

/// Packed as small as it goes, once, instead of at every start.
fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..Default::default()
    };
    brotli::BrotliCompress(&mut std::io::Cursor::new(bytes), &mut packed, &settings)?;
    Ok(packed)
}
