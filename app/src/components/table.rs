//! A table that turns into cards where there is no room: each cell then says its column's name itself.

use leptos::prelude::*;

use crate::drawn::Drawn;

/// A table: caption, columns, and rows whose first cell names the row.
pub fn table(
    caption: &'static str,
    columns: Vec<&'static str>,
    rows: Vec<Vec<Drawn>>,
) -> impl IntoView {
    let heads: Vec<_> = columns
        .iter()
        .map(|name| view! { <th scope="col">{*name}</th> })
        .collect();
    let rows: Vec<_> = rows.into_iter().map(|cells| row(&columns, cells)).collect();
    view! {
        <table class="table">
            <caption>{caption}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(columns: &[&'static str], cells: Vec<Drawn>) -> impl IntoView + use<> {
    let mut cells = cells.into_iter().zip(columns.iter().copied());
    let first = cells
        .next()
        .map(|(cell, _)| view! { <th scope="row">{cell}</th> });
    let rest: Vec<_> = cells
        .map(|(cell, name)| {
            view! { <td><span class="table-label" aria-hidden="true">{name}</span><div>{cell}</div></td> }
        })
        .collect();
    view! { <tr>{first}{rest}</tr> }
}
