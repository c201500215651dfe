//! The accept loop over real sockets.

use std::time::Instant;

use axum::routing::get;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

use super::*;

struct Portal {
    address: SocketAddr,
    stop: mpsc::Sender<()>,
    ready: Ready,
    serving: JoinHandle<Ended>,
}

fn start(router: Router, limits: Limits) -> Portal {
    let listener = bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = mpsc::channel(2);
    let ready = Ready::default();
    ready.set(true);
    let serving = tokio::spawn(serve(listener, router, limits, ready.clone(), stopped));
    Portal {
        address,
        stop,
        ready,
        serving,
    }
}

async fn send(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    stream
}

async fn read(mut stream: TcpStream) -> String {
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    text
}

const WHOLE: &str = "GET /slow HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

/// A route that says when it was entered and answers when it is let go.
fn slow() -> (Router, Arc<Notify>, oneshot::Receiver<()>) {
    let (go, (entered, inside)) = (Arc::new(Notify::new()), oneshot::channel());
    let (waiting, entered) = (
        Arc::clone(&go),
        Arc::new(std::sync::Mutex::new(Some(entered))),
    );
    let handler = move |axum::Extension(Peer(peer)): axum::Extension<Peer>| async move {
        if let Some(entered) = entered.lock().unwrap().take() {
            entered.send(()).unwrap();
        }
        waiting.notified().await;
        format!("done for {peer}")
    };
    (Router::new().route("/slow", get(handler)), go, inside)
}

#[tokio::test]
async fn half_sent_header_is_dropped() {
    let portal = start(
        Router::new(),
        Limits {
            header: Duration::from_millis(200),
            ..Limits::default()
        },
    );
    let began = Instant::now();
    let stream = send(portal.address, "GET / HTTP/1.1\r\nhost: ").await;
    let _ = timeout(Duration::from_secs(7), read(stream))
        .await
        .expect("still open after 7 s");
    assert!(began.elapsed() < Duration::from_secs(6));
}

#[tokio::test]
async fn request_in_flight_finishes_during_the_drain() {
    let (router, go, inside) = slow();
    let portal = start(router, Limits::default());
    let stream = send(portal.address, WHOLE).await;
    inside.await.unwrap();
    portal.stop.send(()).await.unwrap();
    while portal.ready.get() {
        tokio::task::yield_now().await;
    }
    while TcpStream::connect(portal.address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    go.notify_one();
    assert!(read(stream).await.ends_with("done for 127.0.0.1"));
    assert_eq!(portal.serving.await.unwrap(), Ended::Drained);
}

#[tokio::test]
async fn drain_has_an_end_and_a_second_signal_ends_it_now() {
    for (drain, second) in [
        (Duration::from_millis(100), false),
        (Duration::from_secs(600), true),
    ] {
        let (router, _go, inside) = slow();
        let portal = start(
            router,
            Limits {
                drain,
                ..Limits::default()
            },
        );
        let _stream = send(portal.address, WHOLE).await;
        inside.await.unwrap();
        portal.stop.send(()).await.unwrap();
        if second {
            portal.stop.send(()).await.unwrap();
        }
        assert_eq!(portal.serving.await.unwrap(), Ended::Forced);
    }
}

#[tokio::test]
async fn one_connection_too_many_is_refused_and_the_next_is_served_when_there_is_room() {
    let (router, go, inside) = slow();
    let portal = start(
        router,
        Limits {
            connections: 1,
            ..Limits::default()
        },
    );
    let first = send(portal.address, WHOLE).await;
    inside.await.unwrap();
    let refused = read(send(portal.address, WHOLE).await).await;
    assert!(refused.starts_with("HTTP/1.1 503 ") && refused.contains("retry-after"));
    go.notify_one();
    assert!(read(first).await.starts_with("HTTP/1.1 200 "));
    go.notify_one();
    assert!(
        read(send(portal.address, WHOLE).await)
            .await
            .starts_with("HTTP/1.1 200 ")
    );
}

#[tokio::test]
async fn reader_who_never_reads_loses_the_connection() {
    let huge = Router::new().route("/slow", get(|| async { vec![b'x'; 64 << 20] }));
    let limits = Limits {
        connections: 1,
        reading: Duration::from_millis(200),
        ..Limits::default()
    };
    let portal = start(huge, limits);
    let _silent = send(portal.address, WHOLE).await;
    // The place is free again once the silent reader was given up.
    let served = async {
        loop {
            let mut stream = send(portal.address, WHOLE).await;
            let mut head = [0; 12];
            if stream.read_exact(&mut head).await.is_ok() && head == *b"HTTP/1.1 200" {
                break;
            }
        }
    };
    timeout(Duration::from_secs(5), served)
        .await
        .expect("the place was never free again");
}
