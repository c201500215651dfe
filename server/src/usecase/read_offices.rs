//! Which offices receive applications here: asked before the first question, for one place or a whole list of them.
use crate::{
    failure::Failure,
    store::{Conn, office},
    world::World,
};
use chrono::NaiveDate;
use domain::{application as rules, case::OfficeKind, catalogue::Service};
use std::collections::{BTreeSet, HashSet};

/// The connected offices of some counties.
#[derive(Clone, Debug, Default)]
pub struct Offices(HashSet<(String, String)>);

/// Reads those that serve these townships: one statement a county, so that a page costs the same when the whole country is
/// connected.
///
/// # Errors
/// When the database cannot be read.
pub async fn read_offices<'a>(
    world: &World,
    homes: impl IntoIterator<Item = &'a str>,
) -> Result<Offices, Failure> {
    let mut reader = world.db.read().await?;
    serving(&mut reader, homes).await
}

/// The same on a connection that is open already.
pub(super) async fn serving<'a>(
    conn: &mut Conn,
    homes: impl IntoIterator<Item = &'a str>,
) -> Result<Offices, Failure> {
    let counties: BTreeSet<&str> = homes.into_iter().filter_map(|home| home.get(..6)).collect();
    let mut found = HashSet::new();
    for county in counties {
        let rows = office::in_county(conn, county).await?;
        found.extend(rows.into_iter().map(|row| (row.kind, row.place)));
    }
    Ok(Offices(found))
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
        let connected = self.connected(&route, home);
        (route, connected)
    }

    /// Whether every office on the way is connected.
    #[must_use]
    pub fn connected(&self, route: &[OfficeKind], home: &str) -> bool {
        rules::offices(route, home).into_iter().all(|office| {
            self.0
                .contains(&(office.kind.code().to_owned(), office.place))
        })
    }
}
