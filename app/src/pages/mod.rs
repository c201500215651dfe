//! One page a file: its model, its `page` function (frame and model in, HTML out) and its `samples` for tests and for looking at.
//! To add one: its file, its line here, and its line in [`every_sample`].

pub mod accessibility;
pub mod away;
pub mod case;
pub mod case_samples;
pub mod check;
pub mod clients;
pub mod codes;
pub mod desk;
pub mod desk_case;
pub mod desk_papers;
pub mod desk_supplement;
pub mod discard;
pub mod entitlement;
pub mod entry_remove;
pub mod error;
pub mod exit;
pub mod follow_up;
pub mod guide;
pub mod guide_samples;
pub mod help;
pub mod my;
pub mod notice;
pub mod paper;
pub mod paper_form;
pub mod paper_remove;
pub mod papers;
pub mod parts;
mod parts_of_papers;
pub mod place;
pub mod privacy;
pub mod question;
pub mod question_samples;
pub mod receipt;
pub mod register;
pub mod report_done;
pub mod services;
pub mod settings;
pub mod sheet;
pub mod sign_in;
pub mod start;
pub mod supplement;
pub mod supplement_decide;
pub mod supplement_item;
pub mod tasks;
pub mod terms;
pub mod withdraw;

use chrono::{NaiveDate, NaiveDateTime};
use uuid::Uuid;

use crate::document::{ActingFor, Frame, SignedIn};

/// A rendered sample.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The page's module.
    pub page: &'static str,
    /// The sample's name.
    pub sample: &'static str,
    /// The whole document.
    pub html: String,
}

/// Every page with every sample. The frame's sign-in state is replaced by what fits the page.
#[must_use]
pub fn every_sample(frame: &Frame) -> Vec<Rendered> {
    let out = Frame {
        signed_in: None,
        ..frame.clone()
    };
    let citizen = Frame {
        signed_in: Some(SignedIn {
            name: "乌兰图雅".to_owned(),
            office: None,
            acting: None,
        }),
        ..frame.clone()
    };
    let agent = Frame {
        signed_in: Some(SignedIn {
            name: "乌兰图雅".to_owned(),
            office: None,
            acting: Some(ActingFor {
                name: "王德山".to_owned(),
                capacity: "kin_with_duty",
                leave: crate::paths::ACTING.to_owned(),
            }),
        }),
        ..frame.clone()
    };
    let officer = Frame {
        signed_in: Some(SignedIn {
            name: "王办事".to_owned(),
            office: Some("林西县林西镇人民政府".to_owned()),
            acting: None,
        }),
        ..frame.clone()
    };
    let mut all = Vec::new();
    macro_rules! render {
        ($($page:ident: $frame:ident),* $(,)?) => {$(
            for (sample, model) in $page::samples() {
                all.push(Rendered { page: stringify!($page), sample, html: $page::page(&$frame, &model) });
            }
        )*};
    }
    render! {
        start: out, services: out, entitlement: out, codes: out, paper_form: out, report_done: out, follow_up: out, place: out, register: out, sign_in: out, help: out, accessibility: out,
        privacy: out, settings: out, terms: out, parts: out, error: out, my: citizen, question: citizen, tasks: citizen, exit: citizen, entry_remove: citizen, check: citizen, papers: citizen, paper: citizen, paper_remove: citizen, discard: citizen, receipt: citizen,
        case: citizen, away: agent, clients: agent, sheet: citizen, withdraw: citizen, notice: citizen, desk: officer, desk_case: officer,
        supplement: citizen, supplement_item: citizen, supplement_decide: citizen, desk_supplement: officer,
    }
    // Who reads a guide is signed in or not, as its button says.
    for (sample, model) in guide::samples() {
        let frame = match model.start {
            guide::GuideStart::SignIn => &out,
            _ => &citizen,
        };
        all.push(Rendered {
            page: "guide",
            sample,
            html: guide::page(frame, &model),
        });
    }
    all
}

/// A day for samples.
fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A time of day for samples.
fn moment(year: i32, month: u32, day_of_month: u32, hour: u32, minute: u32) -> NaiveDateTime {
    day(year, month, day_of_month)
        .and_hms_opt(hour, minute, 0)
        .unwrap_or_default()
}

/// An id for samples.
fn sample_id(n: u128) -> Uuid {
    Uuid::from_u128(0x0193_5c2a_7c00_7000_8000_0000_0000_0000 + n)
}
