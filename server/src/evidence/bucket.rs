//! The evidence store of many machines: a bucket of any store that speaks S3. What is put is already encrypted; the store answers a
//! PUT when the bytes are durable. Address, region and keys come from the usual `AWS_…` variables.
use super::store::{EvidenceStore, Later, StoreFault};
use chrono::{DateTime, Utc};
use futures_util::TryStreamExt;
use object_store::{
    BackoffConfig, ClientConfigKey, Error, ObjectStore, ObjectStoreExt, RetryConfig,
    aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey},
    path::Path,
};
use std::time::Duration;

/// A person waits for the answer, so the store is tried for seconds and not for minutes.
const PATIENCE: Duration = Duration::from_secs(15);
const CONNECT: &str = "3 seconds";
/// A file of twenty megabytes over a slow inner line.
const ONE_REQUEST: &str = "30 seconds";

/// A bucket.
#[derive(Debug)]
pub struct Bucket(AmazonS3);

impl Bucket {
    /// The bucket of this name, with what the environment says about its store.
    ///
    /// # Errors
    /// When the environment does not say enough.
    pub fn from_env(name: &str) -> Result<Self, Error> {
        Self::new(AmazonS3Builder::from_env().with_bucket_name(name))
    }

    /// The bucket that was described.
    ///
    /// # Errors
    /// When it was not described well enough.
    pub fn new(described: AmazonS3Builder) -> Result<Self, Error> {
        let retry = RetryConfig {
            backoff: BackoffConfig::default(),
            max_retries: 3,
            retry_timeout: PATIENCE,
        };
        described
            .with_retry(retry)
            .with_config(
                AmazonS3ConfigKey::Client(ClientConfigKey::ConnectTimeout),
                CONNECT,
            )
            .with_config(
                AmazonS3ConfigKey::Client(ClientConfigKey::Timeout),
                ONE_REQUEST,
            )
            .build()
            .map(Self)
    }
}

impl EvidenceStore for Bucket {
    fn put(&self, parts: Vec<(String, Vec<u8>)>) -> Later<'_, ()> {
        Box::pin(async move {
            for (name, bytes) in parts {
                let put = self.0.put(&Path::from(name), bytes.into()).await;
                put.map_err(fault)?;
            }
            Ok(())
        })
    }

    fn get<'a>(&'a self, name: &'a str) -> Later<'a, Vec<u8>> {
        Box::pin(async move {
            let found = self.0.get(&Path::from(name)).await.map_err(fault)?;
            let bytes = found.bytes().await.map_err(fault)?;
            Ok(bytes.into())
        })
    }

    fn delete<'a>(&'a self, name: &'a str) -> Later<'a, ()> {
        Box::pin(async move {
            match self.0.delete(&Path::from(name)).await.map_err(fault) {
                Err(StoreFault::Gone) => Ok(()),
                other => other,
            }
        })
    }

    fn stored_before(&self, at: DateTime<Utc>) -> Later<'_, Vec<String>> {
        Box::pin(async move {
            let older = self
                .0
                .list(None)
                .try_filter(|found| std::future::ready(found.last_modified < at))
                .map_ok(|found| found.location.to_string());
            older.try_collect().await.map_err(fault)
        })
    }
}

/// The error's own text may hold the store's address: the log gets the kind.
fn fault(error: Error) -> StoreFault {
    if matches!(error, Error::NotFound { .. }) {
        return StoreFault::Gone;
    }
    let fault = StoreFault::Busy;
    tracing::warn!(code = fault.code(), "the bucket does not do as asked");
    fault
}
