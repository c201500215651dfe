//! Alarms that an office should look at: shown, with whom and when; what follows is the office's to decide.
use super::{acting::moment, sheets::sheet, visit::Visit, words};
use crate::{failure::Failure, usecase::read_alarms::read_alarms};
use app::{
    components::summary_list::Row,
    pages::sheet::{Part, SheetModel},
    paths,
};
use axum::{http::StatusCode, response::Response};

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    let alarms = read_alarms(&visit.app.world, visit.officer()?).await?;
    let t = visit.text();
    let rows: Vec<Row> = alarms
        .iter()
        .map(|alarm| {
            let office = match &alarm.office {
                Some(office) => words::office(t, office),
                None => t.get("alarm-agent").to_owned(),
            };
            Row {
                label: moment(&visit, alarm.at),
                value: vec![
                    format!("{office} {}", alarm.name),
                    t.word("alarm", &alarm.kind).to_owned(),
                ],
                ..Row::default()
            }
        })
        .collect();
    let lines = match rows.is_empty() {
        true => vec![t.get("desk-alarms-none").to_owned()],
        false => Vec::new(),
    };
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        lead: vec![t.get("desk-alarms-lead").to_owned()],
        parts: vec![Part {
            lines,
            rows,
            ..Part::default()
        }],
        ..sheet(t.get("desk-alarms"))
    };
    Ok(visit.sheet(StatusCode::OK, &model))
}
