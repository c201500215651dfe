//! Says when to rebuild: `sqlx::migrate!` reads the migrations folder while compiling, and cargo does not see new files in it.
fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
