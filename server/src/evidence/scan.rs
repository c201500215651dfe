//! The scanner for harmful programs: ClamAV's `clamd`, over its socket, where one is configured (`PORTAL_CLAMD`). A picture is made
//! anew and carries nothing; a document comes as it is and is scanned before it is stored, or, when the scanner is away, afterwards
//! (`usecase::scan_waiting`).
use std::{path::PathBuf, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// Bytes of one piece on the wire.
const PIECE: usize = 64 * 1024;
/// What a scan may take; a document of twenty megabytes takes seconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where the scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// A socket of this machine.
    Unix(PathBuf),
    /// An address and port.
    Tcp(String),
}

/// What the scanner says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was found.
    Clean,
    /// Something was.
    Harmful,
    /// It did not answer.
    Away,
}

impl Scanner {
    /// Reads `unix:/run/clamav/clamd.ctl` or `127.0.0.1:3310`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(path) = text.strip_prefix("unix:") {
            return path.starts_with('/').then(|| Self::Unix(path.into()));
        }
        let (host, port) = text.rsplit_once(':')?;
        let sound = !host.is_empty() && port.parse::<u16>().is_ok();
        sound.then(|| Self::Tcp(text.to_owned()))
    }

    /// Has the bytes scanned.
    pub async fn scan(&self, bytes: &[u8]) -> Verdict {
        let answer = async {
            match self {
                Self::Unix(path) => ask(UnixStream::connect(path).await?, bytes).await,
                Self::Tcp(address) => ask(TcpStream::connect(address).await?, bytes).await,
            }
        };
        match timeout(PATIENCE, answer).await {
            // "stream: OK" or "stream: <what> FOUND"; anything else is an error of the scanner.
            Ok(Ok(answer)) if answer.trim_end_matches('\0').ends_with("OK") => Verdict::Clean,
            Ok(Ok(answer)) if answer.trim_end_matches('\0').ends_with("FOUND") => Verdict::Harmful,
            _ => Verdict::Away,
        }
    }
}

/// `INSTREAM`: pieces, each with its length before it, and an empty one at the end.
async fn ask(
    mut socket: impl AsyncRead + AsyncWrite + Unpin,
    bytes: &[u8],
) -> std::io::Result<String> {
    socket.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        let length = u32::try_from(piece.len()).unwrap_or_default();
        socket.write_all(&length.to_be_bytes()).await?;
        socket.write_all(piece).await?;
    }
    socket.write_all(&[0; 4]).await?;
    let mut answer = Vec::new();
    socket.take(1024).read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
