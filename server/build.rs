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
    std::fs::write(
        Path::new(&std::env::var("OUT_DIR")?).join("style.css"),
        sheet,
    )?;
    Ok(())
}
