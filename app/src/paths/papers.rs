//! Addresses of papers and their files. Names of files are never in them.

use super::escape;
use uuid::Uuid;

/// The papers of an application.
#[must_use]
pub fn papers(application: Uuid) -> String {
    format!("/apply/{application}/papers")
}

fn round_query(round: u32) -> String {
    if round == 0 {
        String::new()
    } else {
        format!("?round={round}")
    }
}

/// One paper of a round: 0 with the application, n with the answer to the n-th supplement notice.
#[must_use]
pub fn paper(application: Uuid, round: u32, item: &str) -> String {
    let query = round_query(round);
    format!("/apply/{application}/papers/{}{query}", escape(item))
}

/// The same, saying that the n-th photo has been received; 0: that one was removed.
#[must_use]
pub fn paper_done(application: Uuid, round: u32, item: &str, count: usize) -> String {
    let path = paper(application, round, item);
    let mark = if round == 0 { '?' } else { '&' };
    format!("{path}{mark}received={count}")
}

/// By which way a paper comes (POST).
#[must_use]
pub fn paper_way(application: Uuid, round: u32, item: &str) -> String {
    let query = round_query(round);
    format!("/apply/{application}/papers/{}/way{query}", escape(item))
}

/// One file of a paper, or its small picture.
#[must_use]
pub fn paper_file(application: Uuid, file: Uuid, small: bool) -> String {
    let query = if small { "?small=1" } else { "" };
    format!("/apply/{application}/files/{file}{query}")
}

/// Removing a file.
#[must_use]
pub fn paper_remove(application: Uuid, file: Uuid) -> String {
    format!("/apply/{application}/files/{file}/remove")
}

/// A file of a case's papers, for its offices.
#[must_use]
pub fn desk_paper(case: Uuid, file: Uuid, small: bool) -> String {
    let query = if small { "?small=1" } else { "" };
    format!("/desk/cases/{case}/papers/{file}{query}")
}
