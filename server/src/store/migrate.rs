//! The schema: bringing it up to date, and refusing one that a newer program made. The statements are in `migrations/`.

use super::connect::Kind;
use super::{Db, StoreError};
use sqlx::migrate::Migrator;
use sqlx::{ConnectOptions, Connection};

static MIGRATIONS: Migrator = sqlx::migrate!("./migrations");

/// How the database's schema stands to this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// Exactly what this program was built for.
    Current,
    /// Migrations are missing (all of them in an empty database): run `migrate`.
    Behind,
    /// A newer program has migrated the database: this one must not touch it.
    Newer(i64),
}

impl Db {
    /// Brings the schema up to date, each migration in its own transaction. Does nothing when it is.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`] when a newer program was here, [`StoreError::Broken`] when a migration fails or an
    /// applied one was edited, [`StoreError::Busy`] when another program is migrating.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match &self.0 {
            Kind::Sqlite { writer, .. } => {
                let mut writing = writer.lend().await?;
                MIGRATIONS.run_direct(None, writing.native(), false).await?;
            }
            Kind::Postgres(pool) => {
                // A connection of its own: a migration may run longer than a request may, but waits for locks no longer.
                let options = pool
                    .connect_options()
                    .as_ref()
                    .clone()
                    .options([("statement_timeout", "10min")]);
                let mut connection = options.connect().await?;
                MIGRATIONS.run_direct(None, &mut connection, false).await?;
                connection.close().await?;
            }
        }
        Ok(())
    }

    /// Whether nothing was ever migrated: a database that holds nothing of ours, and needs no old keys.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when the database does not answer.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        const SQLITE_HAS_ANY: &str =
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '_sqlx_migrations'";
        const POSTGRES_HAS_ANY: &str = "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_sqlx_migrations'";
        let mut reader = self.read().await?;
        let sql = match &self.0 {
            Kind::Sqlite { .. } => SQLITE_HAS_ANY,
            Kind::Postgres(_) => POSTGRES_HAS_ANY,
        };
        let tables: i64 = on!(reader, c => sqlx::query_scalar(sql).fetch_one(c).await?);
        Ok(tables == 0)
    }

    /// Compares the migrations in the database with those of this program. Reads only.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when the database does not answer.
    pub async fn schema(&self) -> Result<Schema, StoreError> {
        const APPLIED: &str = "SELECT version FROM _sqlx_migrations WHERE success ORDER BY version";
        if self.is_empty().await? {
            return Ok(Schema::Behind);
        }
        let mut reader = self.read().await?;
        let applied: Vec<i64> = on!(reader, c => sqlx::query_scalar(APPLIED).fetch_all(c).await?);
        if let Some(version) = applied
            .iter()
            .copied()
            .find(|version| !MIGRATIONS.version_exists(*version))
        {
            return Ok(Schema::Newer(version));
        }
        let all = MIGRATIONS
            .iter()
            .all(|migration| applied.contains(&migration.version));
        Ok(if all { Schema::Current } else { Schema::Behind })
    }

    /// Whether the schema is exactly this program's.
    ///
    /// # Errors
    /// As [`Db::schema`].
    pub async fn schema_is_current(&self) -> Result<bool, StoreError> {
        Ok(self.schema().await? == Schema::Current)
    }
}
