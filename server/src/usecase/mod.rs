//! The verbs: one file, one verb, one transaction. The only place where the domain and the store meet; pages, API and jobs
//! all come through here. `records` turns sealed rows into what the domain knows and back.
//!
//! To add one: a file named after the verb, a function `verb(world, who, …) -> Result<_, Failure>`, a row in the parity test.
pub mod act_on_case;
pub mod actor;
mod ages;
pub mod agree_by_code;
pub mod ask_mandate;
pub mod asks;
pub mod change_phone;
pub mod claim_account;
pub mod close_account;
pub mod close_overdue;
pub mod committees;
pub mod counter;
pub mod decide_ask;
pub mod decide_payee;
pub mod decide_waiver;
pub mod deeds;
pub mod discard_draft;
pub mod end_mandate;
pub mod end_tokens;
pub mod export_data;
pub mod filled;
mod flags;
mod fresh;
pub mod give_paper;
pub mod keep_form;
pub mod keep_settings;
pub mod list_matters;
pub mod news;
pub mod officer_number;
pub mod papers;
pub mod payee;
pub mod read_case;
pub mod read_draft;
pub mod read_helpers;
pub mod read_notice;
pub mod read_offices;
pub mod read_papers;
pub mod read_queue;
pub mod recognise;
pub mod records;
pub mod register_citizen;
pub mod remind_mandates;
pub mod remove_paper_file;
pub mod report_nameless;
pub mod rotate_keys;
pub mod save_page;
pub mod say_about_paper;
pub mod say_helper;
pub mod seed_demo;
pub mod short_code;
pub mod sign_in;
pub mod sign_out;
pub mod signing;
pub mod start_application;
pub mod submit_application;
pub mod sweep;
pub mod sweep_evidence;
pub mod switch_client;
pub mod waivers;

/// Rows that views carry as they are, for the two faces.
pub use crate::store::{application::ApplicationRow, case_file::CaseRow, news::NewsRow};
