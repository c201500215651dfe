//! Which offices receive applications here: asked before the first question, for one place or a whole list of them.
use crate::{failure::Failure, store::office, world::World};
use chrono::NaiveDate;
use domain::{application as rules, case::OfficeKind, catalogue::Service};
use std::collections::HashSet;

/// The connected offices.
#[derive(Clone, Debug, Default)]
pub struct Offices(HashSet<(String, String)>);

/// Reads them.
///
/// # Errors
/// When the database cannot be read.
pub async fn read_offices(world: &World) -> Result<Offices, Failure> {
    let mut reader = world.db.read().await?;
    let rows = office::list(&mut reader).await?;
    Ok(Offices(
        rows.into_iter().map(|row| (row.kind, row.place)).collect(),
    ))
}

impl Offices {
    /// The offices that a service passes in a place, and whether all of them are connected.
    #[must_use]
    pub fn ready(
        &self,
        service: &Service,
        home: &str,
        today: NaiveDate,
    ) -> (Vec<OfficeKind>, bool) {
        let route = rules::route(service, &rules::subsidies_route(home, today));
        let mut offices = rules::offices(&route, home).into_iter();
        let connected = offices.all(|office| {
            self.0
                .contains(&(office.kind.code().to_owned(), office.place))
        });
        (route, connected)
    }
}
