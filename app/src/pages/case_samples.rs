//! Samples of a case's state.

use super::{
    case::{CaseDone, CaseModel, Due, NoticeLink, ReportLink, Supplement, Todo},
    day, moment, sample_id,
};
use crate::{
    components::{
        asked_item::Standing,
        notice_box::Mood,
        paper_list::{FileLink, PaperLine},
        timeline::{Step, When},
    },
    paths,
    text::Otherwise,
};

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, CaseModel)> {
    let running = running();
    let stands = |mood, word: &str| Standing {
        mood,
        word: word.to_owned(),
    };
    let asked = Supplement {
        otherwise: Otherwise::Ends,
        office: "林西县林西镇人民政府".to_owned(),
        asked_on: day(2026, 11, 5),
        last_day: Some(day(2027, 1, 4)),
        items: vec![
            (
                "银行卡或存折（本人名下）".to_owned(),
                stands(Mood::Waiting, "等您来补"),
            ),
            (
                "现在住在哪里".to_owned(),
                stands(Mood::Information, "好了，还没提交"),
            ),
        ],
        done: 1,
        clock: vec!["计时停在 2026年11月5日（星期四）。".to_owned()],
    };
    let supplement = CaseModel {
        stage: "supplement_requested".to_owned(),
        todo: Todo::Supplement {
            by: day(2027, 1, 4),
        },
        holder: None,
        due: None,
        supplement: Some(asked.clone()),
        ..running.clone()
    };
    let judged = CaseModel {
        supplement: Some(Supplement {
            last_day: None,
            items: vec![(
                "银行卡或存折（本人名下）".to_owned(),
                stands(Mood::Error, "不能用"),
            )],
            clock: vec!["计时从 11月5日 停到 11月12日，现在接着走。".to_owned()],
            ..asked
        }),
        ..running.clone()
    };
    let approved = CaseModel {
        stage: "approved".to_owned(),
        todo: Todo::Over,
        holder: None,
        due: None,
        approved: true,
        can_withdraw: false,
        unsent: vec![("报告变化".to_owned(), paths::check(sample_id(9)))],
        filled: None,
        change_service: Some("change-report".to_owned()),
        reports: vec![
            ReportLink {
                case: sample_id(8),
                title: "报告：住址变了".to_owned(),
                at: moment(2026, 12, 1, 8, 30),
                outcome: None,
            },
            ReportLink {
                case: sample_id(9),
                title: "报告：换了银行卡".to_owned(),
                at: moment(2026, 12, 2, 8, 30),
                outcome: Some("已改为新账户，从12月起打到新账户。".to_owned()),
            },
        ],
        papers: vec![PaperLine {
            name: "低保证".to_owned(),
            state: "已收到".to_owned(),
            mood: Mood::Done,
            notes: vec!["第二页在背面".to_owned()],
            files: vec![FileLink {
                words: "第 1 张".to_owned(),
                to: Some(paths::paper_file(sample_id(1), sample_id(2), false)),
                ..FileLink::default()
            }],
            act: None,
        }],
        notices: vec![NoticeLink {
            case: sample_id(2),
            notice: sample_id(7),
            title: "审定结果通知书".to_owned(),
            issued_at: moment(2026, 11, 20, 10, 0),
            unread: true,
        }],
        timeline: decided(&running.timeline),
        ..running.clone()
    };
    let late = Due {
        late: true,
        provisional: true,
        ..running.due.clone().unwrap_or_default()
    };
    vec![
        ("running", running.clone()),
        (
            "late",
            CaseModel {
                due: Some(late),
                ..running.clone()
            },
        ),
        ("supplement", supplement),
        ("supplement-judged", judged),
        (
            "supplemented",
            CaseModel {
                done: Some(CaseDone::Supplemented),
                ..running.clone()
            },
        ),
        ("approved", approved),
        (
            "withdrawn",
            CaseModel {
                done: Some(CaseDone::Withdrawn),
                stage: "withdrawn".to_owned(),
                todo: Todo::Over,
                holder: None,
                due: None,
                start_month: None,
                can_withdraw: false,
                filled: None,
                ..running.clone()
            },
        ),
        (
            "refused-act",
            CaseModel {
                refused: Some("这件事已经审定，不能再撤回。".to_owned()),
                ..running.clone()
            },
        ),
        (
            "stale",
            CaseModel {
                stale: true,
                ..running
            },
        ),
    ]
}

fn running() -> CaseModel {
    let step = |when, title: &str, at, who: &str, note: Option<&str>| Step {
        when,
        title: title.to_owned(),
        at,
        who: Some(who.to_owned()),
        note: note.map(str::to_owned),
    };
    CaseModel {
        case: sample_id(2),
        number: "7K4M-92QX-5".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        stage: "dpf_review".to_owned(),
        submitted_at: moment(2026, 11, 3, 14, 5),
        version: 5,
        done: None,
        refused: None,
        stale: false,
        todo: Todo::Nothing,
        holder: Some("林西县残疾人联合会".to_owned()),
        due: Some(Due {
            what: "审核".to_owned(),
            office: "林西县残疾人联合会".to_owned(),
            on: day(2026, 11, 17),
            from: Some((day(2026, 11, 10), "收到".to_owned())),
            working_days: Some(5),
            ..Due::default()
        }),
        start_month: Some((2026, 11)),
        approved: false,
        timeline: vec![
            step(
                When::Done,
                "您提交了申请",
                Some(moment(2026, 11, 3, 14, 5)),
                "乌兰图雅",
                None,
            ),
            step(
                When::Done,
                "受理（收下材料，开始计时）",
                Some(moment(2026, 11, 4, 9, 0)),
                "林西县林西镇人民政府",
                None,
            ),
            step(
                When::Done,
                "初审通过",
                Some(moment(2026, 11, 10, 9, 0)),
                "林西县林西镇人民政府",
                Some("低保信息已核对。\n户籍在本镇。"),
            ),
            step(When::Now, "残联审核", None, "林西县残疾人联合会", None),
            step(When::Next, "民政局审定", None, "林西县民政局", None),
        ],
        supplement: None,
        papers: Vec::new(),
        notices: Vec::new(),
        reports: Vec::new(),
        change_service: None,
        can_withdraw: true,
        unsent: Vec::new(),
        filled: None,
    }
}

/// The same steps when everything has been decided.
fn decided(steps: &[Step]) -> Vec<Step> {
    let over = |step: &Step| Step {
        when: When::Done,
        at: step.at.or(Some(moment(2026, 11, 20, 10, 0))),
        ..step.clone()
    };
    steps.iter().map(over).collect()
}
