//! Rebuilds the crate when a message file is added or taken away (changed ones are tracked already).

fn main() {
    println!("cargo::rerun-if-changed=../locales");
}
