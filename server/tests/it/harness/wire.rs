//! HTTP/1.1 over a socket, one request a connection: for servers in a process of their own.
use axum::{
    body::{Body, to_bytes},
    http::{Request, Response, response::Parts},
};
use std::{io, net::SocketAddr};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Sends a request and reads the whole answer.
pub async fn carry(address: SocketAddr, request: Request<Body>) -> (Parts, Vec<u8>) {
    try_carry(address, request)
        .await
        .expect("the server answers")
}

/// The same, for servers that may be gone.
pub async fn try_carry(
    address: SocketAddr,
    request: Request<Body>,
) -> io::Result<(Parts, Vec<u8>)> {
    let mut stream = TcpStream::connect(address).await?;
    let (head, body) = written(address, request).await;
    stream.write_all(&head).await?;
    stream.write_all(&body).await?;
    read(&mut stream).await
}

/// A request as it goes over the wire: head and body.
pub async fn written(address: SocketAddr, request: Request<Body>) -> (Vec<u8>, Vec<u8>) {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("the whole body");
    let mut head = format!(
        "{} {} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\ncontent-length: {}\r\n",
        parts.method,
        parts.uri,
        body.len()
    )
    .into_bytes();
    for (name, value) in &parts.headers {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    (head, body.to_vec())
}

/// Reads an answer until the server closes.
pub async fn read(stream: &mut TcpStream) -> io::Result<(Parts, Vec<u8>)> {
    let mut all = Vec::new();
    stream.read_to_end(&mut all).await?;
    let cut = || io::Error::other("the answer is cut off");
    let end = all
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .ok_or_else(cut)?;
    let head = String::from_utf8(all[..end].to_vec()).expect("headers are plain");
    let body = all[end + 4..].to_vec();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap_or_default();
    let status = status.split(' ').nth(1).ok_or_else(cut)?;
    let mut response = Response::builder().status(status);
    for line in lines {
        let (name, value) = line.split_once(": ").ok_or_else(cut)?;
        response = response.header(name, value);
    }
    let (parts, ()) = response.body(()).expect("an answer").into_parts();
    let length = parts.headers.get("content-length");
    let length = length.map(|length| length.to_str().expect("plain").parse::<usize>());
    if length.is_some_and(|length| length != Ok(body.len())) {
        return Err(cut());
    }
    Ok((parts, body))
}
