//! Addresses of a form beyond its pages: its list of tasks, removing an entry.
use super::escape;
use uuid::Uuid;

/// The list of tasks of a longer form.
#[must_use]
pub fn tasks(application: Uuid) -> String {
    format!("/apply/{application}")
}

/// Asks before an entry of a list is removed.
#[must_use]
pub fn remove_entry(application: Uuid, list: &str, entry: &str) -> String {
    let (list, entry) = (escape(list), escape(entry));
    format!("/apply/{application}/{list}.{entry}/remove")
}
