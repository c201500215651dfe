//! The second half of the page of components: lists of tasks, people, papers and photos, marks and names.
use super::{day, parts::section, sample_id, supplement::sample_items};
use crate::{
    components::{
        asked_item::{Level, asked_item},
        banner,
        code_mark::{CodeShown, code_mark},
        entries::{EntryShown, entries},
        icon::{Icon, icon},
        notice_box::Mood,
        paper_list::{FileLink, PaperLine, paper_list},
        photos::{Photo, photos},
        place_name::place_name,
        sample_picture::sample_picture,
        task_list::{Task, task_list},
        term::{Term, term},
    },
    document::{ActingFor, Frame},
    drawn::{Drawn, drawn},
    paths,
    text::Otherwise,
};
use domain::{catalogue::Sample, form::section::SectionState};
use leptos::prelude::*;

/// The sections.
pub(super) fn sections(frame: &Frame) -> Vec<Drawn> {
    let t = frame.text;
    let asked = sample_items()
        .iter()
        .map(|item| asked_item(t, item, Level::Three, ()))
        .collect::<Vec<_>>();
    let pictures = Sample::ALL
        .iter()
        .map(|sample| drawn(sample_picture(t, *sample)))
        .collect::<Vec<_>>();
    let terms_of_lists = [
        (false, Otherwise::Ends),
        (false, Otherwise::Report),
        (true, Otherwise::Ends),
    ]
    .map(|(closed, otherwise)| {
        let last_day = day(2026, 11, 17);
        drawn(term(
            t,
            Term {
                last_day,
                closed,
                otherwise,
            },
        ))
    })
    .into_iter()
    .collect::<Vec<_>>();
    vec![
        section("横幅", view! { {banner::demo(t)}{acting(frame)} }),
        section("任务", task_list(t, &tasks())),
        section(
            "几个人",
            view! { <p>"每一位有自己的标题。"</p>{entries(t, &people())} },
        ),
        section("要补的", asked),
        section("期限", terms_of_lists),
        section("材料", paper_list(&papers())),
        section("照片", photos(t, &[photo(1, false), photo(2, true)])),
        section("怎么拍", pictures),
        section(
            "扫的码",
            code_mark(frame, &CodeShown::sample("扫码打开这件事")),
        ),
        section(
            "地名",
            view! {
                <p>{place_name("黑龙江省同江市街津口赫哲族乡")}</p>
            },
        ),
        section(
            "图",
            view! { <p>"小图旁边总有字。"</p><p>{[Icon::Home, Icon::Care, Icon::Change, Icon::Window].map(|one| drawn(icon(one))).into_iter().collect::<Vec<_>>()}</p> },
        ),
    ]
}

fn acting(frame: &Frame) -> Vec<Drawn> {
    [
        "guardian",
        "kin_with_duty",
        "village_committee",
        "entrusted",
    ]
    .map(|capacity| {
        let name = "王德山".to_owned();
        drawn(banner::acting(
            frame.text,
            &ActingFor {
                name,
                capacity,
                leave: paths::ACTING.to_owned(),
            },
        ))
    })
    .into_iter()
    .collect()
}

fn tasks() -> Vec<Task> {
    let task = |title: &str, state: SectionState| Task {
        title: title.to_owned(),
        state,
        to: (state != SectionState::CannotStart).then(|| paths::MY.to_owned()),
        first: match state {
            SectionState::CannotStart => vec!["家里的人".to_owned()],
            _ => Vec::new(),
        },
    };
    vec![
        task("家里的人", SectionState::Done),
        task("收入", SectionState::InProgress),
        task("住处", SectionState::NotStarted),
        task("看一遍", SectionState::CannotStart),
    ]
}

fn people() -> Vec<EntryShown> {
    let one = |title: &str, open: bool| EntryShown {
        title: title.to_owned(),
        lines: vec!["巴特尔".to_owned()],
        open,
        change: paths::MY.to_owned(),
        remove: paths::MY.to_owned(),
    };
    vec![one("第 1 位", false), one("第 2 位", true)]
}

fn papers() -> Vec<PaperLine> {
    let line = |name: &str, state: &str, mood: Mood| PaperLine {
        name: name.to_owned(),
        state: state.to_owned(),
        mood,
        notes: Vec::new(),
        files: Vec::new(),
        act: Some(("现在交".to_owned(), paths::MY.to_owned())),
    };
    let given = PaperLine {
        files: vec![FileLink {
            words: "第 1 张".to_owned(),
            to: Some(paths::MY.to_owned()),
            ..FileLink::default()
        }],
        ..line("低保证", "已收到", Mood::Done)
    };
    let asked = PaperLine {
        notes: vec!["用来核对收款账户".to_owned()],
        ..line("银行卡或存折", "还没有交", Mood::Waiting)
    };
    vec![
        given,
        asked,
        line("租房合同", "不能用，请再交", Mood::Error),
    ]
}

fn photo(n: u128, pdf: bool) -> Photo {
    Photo {
        words: format!("第 {n} 张"),
        about: "2026年11月3日 14:05".to_owned(),
        to: Some(paths::paper_file(sample_id(1), sample_id(n), false)),
        small: (!pdf).then(|| paths::paper_file(sample_id(1), sample_id(n), true)),
        remove: Some(paths::paper_remove(sample_id(1), sample_id(n))),
    }
}
