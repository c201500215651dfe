//! The accept loop: connections in, drained on the way out. What happens inside a request is in `layers`.
//!
//! Our own loop because the ready-made one has no time limit for headers: half-sent requests would stay open for
//! ever and hold up every stop.

mod patience;

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tower::ServiceExt;

use patience::Patient;

/// The address at the other end of the connection: a person's, or the proxy's. In every request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(pub IpAddr);

/// Whether `/readyz` may say yes. Cloning shares it.
#[derive(Clone, Debug, Default)]
pub struct Ready(Arc<AtomicBool>);

impl Ready {
    /// Sets it: true once the start is done; [`serve`] takes it back when the drain begins.
    pub fn set(&self, ready: bool) {
        self.0.store(ready, Ordering::SeqCst);
    }

    /// Whether requests are welcome.
    pub fn get(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// The bounds of the loop.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once; one more is told to come back.
    pub connections: usize,
    /// Time for a request's whole header, and for an idle connection to send its next one.
    pub header: Duration,
    /// Time in which a reader must take at least a piece of the answer.
    pub reading: Duration,
    /// Time for requests in flight once the stop was asked for.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 10_000,
            header: Duration::from_secs(5),
            reading: Duration::from_secs(20),
            drain: Duration::from_secs(30),
        }
    }
}

/// How [`serve`] came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Every request in flight was answered.
    Drained,
    /// Time ran out, or a second stop was asked for; some requests were cut off.
    Forced,
}

/// Opens the listening socket; a restart does not wait for the old connections' afterlife.
pub fn bind(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()?
    } else {
        TcpSocket::new_v6()?
    };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(4096)
}

/// One message for each SIGTERM or SIGINT: the first drains, the second ends now.
pub fn stop_signals() -> io::Result<mpsc::Receiver<()>> {
    let (mut term, mut int) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    let (send, stop) = mpsc::channel(2);
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = term.recv() => {}
                _ = int.recv() => {}
            }
            if send.send(()).await.is_err() {
                break;
            }
        }
    });
    Ok(stop)
}

/// Serves until the first message on `stop`, then stops accepting and lets the requests in flight finish.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    ready: Ready,
    mut stop: mpsc::Receiver<()>,
) -> Ended {
    let room = Arc::new(Semaphore::new(limits.connections));
    let refusals = Arc::new(Semaphore::new(256));
    let graceful = GracefulShutdown::new();
    let mut open = JoinSet::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.header);

    loop {
        let (stream, address) = tokio::select! {
            biased;
            () = asked(&mut stop) => break,
            Some(_) = open.join_next() => continue,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Mostly: no file descriptors left. Waiting gives the open connections time to end.
                    tracing::warn!(error = %error, "a connection could not be accepted");
                    sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
        };
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else {
            if let Ok(place) = Arc::clone(&refusals).try_acquire_owned() {
                open.spawn(async move {
                    refuse(stream).await;
                    drop(place);
                });
            }
            continue;
        };
        // Small answers must not wait for the other side's acknowledgement.
        let _ = stream.set_nodelay(true);
        let (router, peer) = (router.clone(), Peer(address.ip().to_canonical()));
        let service = service_fn(move |request| answer(router.clone(), peer, request));
        let connection = graceful.watch(
            http.serve_connection(TokioIo::new(Patient::new(stream, limits.reading)), service),
        );
        open.spawn(async move {
            // Broken connections are everyday; requests are logged in the layers.
            let _ = connection.await;
            drop(place);
        });
    }

    ready.set(false);
    drop(listener);
    tracing::info!("stopping: no new connections, requests in flight may finish");
    let ended = tokio::select! {
        () = graceful.shutdown() => Ended::Drained,
        () = sleep(limits.drain) => Ended::Forced,
        () = asked(&mut stop) => Ended::Forced,
    };
    open.abort_all();
    ended
}

/// Waits for the next wish to stop; when nobody is left to wish it, for ever.
async fn asked(stop: &mut mpsc::Receiver<()>) {
    if stop.recv().await.is_none() {
        std::future::pending::<()>().await;
    }
}

async fn answer(
    router: Router,
    peer: Peer,
    mut request: Request<Incoming>,
) -> Result<Response, Infallible> {
    request.extensions_mut().insert(peer);
    router.oneshot(request.map(Body::new)).await
}

/// Says "full" and waits a moment for the other side to read it; closing at once could throw the answer away.
async fn refuse(mut stream: TcpStream) {
    const FULL: &[u8] =
        b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncache-control: no-store\r\n\
        connection: close\r\ncontent-length: 0\r\n\r\n";
    let _ = timeout(Duration::from_secs(1), async {
        stream.write_all(FULL).await?;
        stream.shutdown().await?;
        let mut rest = [0; 1024];
        while stream.read(&mut rest).await? > 0 {}
        io::Result::Ok(())
    })
    .await;
}

#[cfg(test)]
mod tests;
