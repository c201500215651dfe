//! What a database can refuse, in three words the shell acts on. Bound values never get in here: PostgreSQL puts them into
//! the detail of its errors and sqlx into decoding errors, so only codes, messages and names are copied.

use sqlx::error::ErrorKind;

/// Why the store did not do as asked. Safe to log: it never holds a bound value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Locked, out of time, out of connections, disk full or the database away: worth asking again, answered with 503.
    /// The write **may have been stored** all the same (a failing commit), so every act needs its idempotency key.
    #[error("the database cannot serve now: {0}")]
    Busy(&'static str),
    /// A unique constraint refused the row, by PostgreSQL's name for it on both databases: `person_id_number_index_key`
    /// for a `UNIQUE` column, `submission_key_pkey` for a primary key.
    #[error("refused by the unique constraint {0}")]
    Duplicate(String),
    /// The database was migrated by a newer program; this one must not touch it.
    #[error("the database has migration {0}, which this program does not know")]
    NewerSchema(i64),
    /// A fault of ours or of the machine: wrong SQL, missing table, broken foreign key, damaged file.
    #[error("database fault: {0}")]
    Broken(String),
}

impl StoreError {
    /// Whether this is the refusal of the named unique constraint.
    #[must_use]
    pub fn duplicates(&self, constraint: &str) -> bool {
        matches!(self, Self::Duplicate(name) if name == constraint)
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        use sqlx::Error;
        match error {
            Error::Database(refusal) => from_database(refusal.as_ref()),
            Error::PoolTimedOut => Self::Busy("no connection became free in time"),
            Error::PoolClosed => Self::Busy("the connections are closed"),
            Error::Io(_) | Error::WorkerCrashed => Self::Busy("the connection was lost"),
            // A connection that lost its transaction to a disk error; the pool throws it away.
            Error::InvalidSavePointStatement | Error::BeginFailed => {
                Self::Busy("the transaction did not begin")
            }
            Error::ColumnDecode { index, .. } => {
                Self::Broken(format!("column {index} holds something unexpected"))
            }
            Error::Decode(_) => Self::Broken("a value could not be read".to_owned()),
            Error::Encode(_) => Self::Broken("a value could not be written".to_owned()),
            Error::Migrate(migration) => (*migration).into(),
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        use sqlx::migrate::MigrateError;
        match error {
            MigrateError::VersionMissing(version) => Self::NewerSchema(version),
            MigrateError::Execute(error) => error.into(),
            MigrateError::ExecuteMigration(error, version) => match error.into() {
                Self::Broken(why) => Self::Broken(format!("migration {version}: {why}")),
                other => other,
            },
            other => Self::Broken(other.to_string()),
        }
    }
}

fn from_database(refusal: &dyn sqlx::error::DatabaseError) -> StoreError {
    let code = refusal.code().unwrap_or_default();
    if refusal.kind() == ErrorKind::UniqueViolation {
        let named = refusal.constraint().map(str::to_owned);
        return StoreError::Duplicate(
            named.unwrap_or_else(|| sqlite_constraint(&code, refusal.message())),
        );
    }
    if let Some(why) = busy_sqlite(&code).or_else(|| busy_postgres(&code)) {
        return StoreError::Busy(why);
    }
    StoreError::Broken(format!("{} ({code})", refusal.message()))
}

/// SQLite's result codes are plain numbers; the low byte is the primary code. PostgreSQL's have five characters, so the two
/// cannot be confused: SQLite's extended codes stay below 10 000.
fn busy_sqlite(code: &str) -> Option<&'static str> {
    let code: u32 = code.parse().ok().filter(|code| *code < 10_000)?;
    match code & 0xff {
        5 | 6 => Some("locked by another writer"),
        10 => Some("disk error"),
        13 => Some("disk full"),
        _ => None,
    }
}

fn busy_postgres(code: &str) -> Option<&'static str> {
    match code {
        "55P03" => Some("locked by another writer"),
        "57014" => Some("the statement took too long"),
        "25P03" => Some("the transaction stood idle too long"),
        "40001" | "40P01" => Some("two writers got in each other's way"),
        "53100" => Some("disk full"),
        "53200" | "53300" => Some("the database server has no room for another connection"),
        "57P01" | "57P02" | "57P03" => Some("the database server is starting or stopping"),
        _ if code.starts_with("08") => Some("the connection was lost"),
        "58030" => Some("disk error"),
        _ => None,
    }
}

/// `UNIQUE constraint failed: journal.case_id, journal.seq` → `journal_pkey`; SQLite names columns where PostgreSQL names
/// the constraint. 1555 is the primary key, 2067 any other unique constraint.
fn sqlite_constraint(code: &str, message: &str) -> String {
    let (_, columns) = message.rsplit_once("failed: ").unwrap_or(("", message));
    let mut parts = columns.split(", ").filter_map(|part| part.split_once('.'));
    let Some((table, first)) = parts.next() else {
        return columns.to_owned();
    };
    if code == "1555" {
        return format!("{table}_pkey");
    }
    let columns = parts.fold(first.to_owned(), |all, (_, column)| {
        format!("{all}_{column}")
    });
    format!("{table}_{columns}_key")
}
