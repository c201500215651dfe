//! A browser without script: keeps cookies, follows 303, sends forms as they stand on the page.
use super::{
    app::ORIGIN,
    html::{self, Form},
    wire,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header, response::Parts},
};
use server::web::listen::Peer;
use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
};
use tower::ServiceExt;

/// What it talks to.
#[derive(Clone)]
enum Portal {
    /// A router in this process.
    Here(Router),
    /// A server in a process of its own.
    At(SocketAddr),
}

/// One person's browser.
#[derive(Clone)]
pub struct Browser {
    portal: Portal,
    /// Cookies by name.
    pub cookies: BTreeMap<String, String>,
    /// The address that it comes from.
    pub address: IpAddr,
    /// What it says its pages come from.
    pub origin: Option<String>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// Path with query, where it was found.
    pub path: String,
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub html: String,
}

impl Browser {
    /// One that has never been here.
    pub fn new(router: Router) -> Self {
        Self::of(Portal::Here(router))
    }

    /// One that talks to a server in a process of its own.
    pub fn at(address: SocketAddr) -> Self {
        Self::of(Portal::At(address))
    }

    /// The same browser, cookies and all, after the server has come back at another address.
    pub fn moved_to(mut self, address: SocketAddr) -> Self {
        self.portal = Portal::At(address);
        self
    }

    fn of(portal: Portal) -> Self {
        Self {
            portal,
            cookies: BTreeMap::new(),
            address: IpAddr::from([192, 0, 2, 1]),
            origin: Some(ORIGIN.to_owned()),
        }
    }

    /// Opens an address; follows no redirect.
    pub async fn get(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, Vec::new()).await
    }

    /// Opens an address and follows redirects to the page that is shown in the end.
    pub async fn open(&mut self, path: &str) -> Page {
        let page = self.get(path).await;
        self.follow(page).await
    }

    /// Posts pairs; follows no redirect.
    pub async fn post(&mut self, path: &str, pairs: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded::to_string(pairs).expect("pairs can be written");
        self.send(Method::POST, path, body.into_bytes()).await
    }

    /// Sends a form; follows no redirect.
    pub async fn send_form(&mut self, form: &Form) -> Page {
        let body = serde_urlencoded::to_string(&form.fields).expect("pairs can be written");
        self.send(Method::POST, &form.action, body.into_bytes())
            .await
    }

    /// Sends a form and follows redirects.
    pub async fn press(&mut self, form: &Form) -> Page {
        let page = self.send_form(form).await;
        self.follow(page).await
    }

    /// Fills the form on `page` that goes to its own address (or the only one) and sends it.
    pub async fn answer(&mut self, page: &Page, pairs: &[(&str, &str)]) -> Page {
        let form = page.own_form().fill(pairs);
        self.press(&form).await
    }

    /// Follows redirects.
    pub async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..5 {
            match page.location() {
                Some(next) => page = self.get(&next).await,
                None => return page,
            }
        }
        panic!("{} redirects without end", page.path)
    }

    /// Sends anything; a body is a form.
    pub async fn send(&mut self, method: Method, path: &str, body: Vec<u8>) -> Page {
        let mut request = Request::builder().method(&method).uri(path);
        if !method.is_safe() {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            if let Some(origin) = &self.origin {
                request = request.header(header::ORIGIN, origin);
            }
        }
        let request = request.body(Body::from(body)).expect("a request");
        self.carry(request).await
    }

    /// Sends a form with a file in it, as a browser without script does; follows no redirect.
    pub async fn upload(&mut self, form: &Form, name: &str, bytes: &[u8]) -> Page {
        let request = self.upload_request(form, name, bytes);
        self.carry(request).await
    }

    /// The request that [`Self::upload`] sends, cookies and all.
    pub fn upload_request(&self, form: &Form, name: &str, bytes: &[u8]) -> Request<Body> {
        let boundary = "----a-boundary-that-no-file-contains";
        let mut body = Vec::new();
        for (field, value) in form.fields.iter().filter(|(field, _)| field != "file") {
            body.extend(
                format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                    .into_bytes(),
            );
        }
        // As browsers do, quotes and line ends in a name are percent-encoded.
        let name = name
            .replace('"', "%22")
            .replace('\r', "%0D")
            .replace('\n', "%0A");
        body.extend(
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            )
            .into_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&form.action)
            .header(header::COOKIE, self.cookie_line())
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={boundary}"),
            );
        if let Some(origin) = &self.origin {
            request = request.header(header::ORIGIN, origin);
        }
        request.body(Body::from(body)).expect("a request")
    }

    fn cookie_line(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs: Vec<String> = pairs
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    /// Opens an address whose answer is a file; its headers and its bytes.
    pub async fn file(&mut self, path: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
        let request = Request::builder().uri(path).body(Body::empty());
        let (parts, bytes) = self.exchange(request.expect("a request")).await;
        (parts.status, parts.headers, bytes)
    }

    /// Sends a request as it is, with the browser's cookies.
    pub async fn carry(&mut self, request: Request<Body>) -> Page {
        let path = request
            .uri()
            .path_and_query()
            .map_or_else(|| request.uri().to_string(), ToString::to_string);
        let (parts, bytes) = self.exchange(request).await;
        Page {
            path,
            status: parts.status,
            headers: parts.headers,
            html: String::from_utf8(bytes).expect("pages are UTF-8"),
        }
    }

    async fn exchange(&mut self, mut request: Request<Body>) -> (Parts, Vec<u8>) {
        if !self.cookies.is_empty() {
            let line = self.cookie_line().parse().expect("cookies are plain");
            request.headers_mut().insert(header::COOKIE, line);
        }
        let (parts, bytes) = match &self.portal {
            Portal::Here(router) => {
                request.extensions_mut().insert(Peer(self.address));
                let response = router.clone().oneshot(request).await;
                let (parts, body) = response.expect("the router always answers").into_parts();
                let bytes = to_bytes(body, usize::MAX).await.expect("the whole body");
                (parts, bytes.to_vec())
            }
            Portal::At(address) => wire::carry(*address, request).await,
        };
        for line in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(line.to_str().expect("cookies are plain"));
        }
        (parts, bytes)
    }

    fn keep(&mut self, line: &str) {
        let pair = line.split(';').next().unwrap_or_default();
        let (name, value) = pair.split_once('=').expect("a cookie");
        if line.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

impl Page {
    /// Where a redirect leads.
    pub fn location(&self) -> Option<String> {
        let is_redirect = self.status.is_redirection();
        let header = self.headers.get(header::LOCATION).filter(|_| is_redirect)?;
        Some(header.to_str().expect("addresses are plain").to_owned())
    }

    /// Insists on a status.
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}:\n{}",
            self.path,
            self.words()
        );
        self
    }

    /// Insists that the page says this.
    pub fn says(&self, words: &str) -> &Self {
        assert!(
            self.words().contains(words),
            "{} does not say {words}:\n{}",
            self.path,
            self.words()
        );
        self
    }

    /// Insists that this is nowhere in the page.
    pub fn hides(&self, words: &str) -> &Self {
        assert!(
            !self.html.contains(words),
            "{} holds {words}:\n{}",
            self.path,
            self.words()
        );
        self
    }

    /// The address without its query.
    pub fn place(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// Its words, without blank lines.
    pub fn words(&self) -> String {
        let words = html::words(&self.html);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The form that goes to `action`.
    pub fn form(&self, action: &str) -> Form {
        let forms = html::forms(&self.html);
        let found = forms.iter().find(|form| form.action == action);
        found.cloned().unwrap_or_else(|| {
            let actions: Vec<_> = forms.iter().map(|form| &form.action).collect();
            panic!(
                "{} has no form to {action}, only {actions:?}:\n{}",
                self.path,
                self.words()
            )
        })
    }

    /// The first form whose hidden field `action` says this.
    pub fn form_with(&self, action: &str) -> Form {
        let forms = html::forms(&self.html);
        let found = forms
            .into_iter()
            .find(|form| form.value("action") == Some(action));
        found.unwrap_or_else(|| panic!("{} has no form {action}:\n{}", self.path, self.words()))
    }

    /// The first form that asks for this field.
    pub fn form_asking(&self, field: &str) -> Form {
        let forms = html::forms(&self.html);
        let asks = |form: &Form| form.names.iter().any(|name| name == field);
        let found = forms.into_iter().find(asks);
        found.unwrap_or_else(|| panic!("{} does not ask for {field}:\n{}", self.path, self.words()))
    }

    /// The forms' addresses.
    pub fn actions(&self) -> Vec<String> {
        html::forms(&self.html)
            .into_iter()
            .map(|form| form.action)
            .collect()
    }

    /// The page's own form: to its own address, or the one beside signing out.
    pub fn own_form(&self) -> Form {
        let forms = html::forms(&self.html);
        let own = forms.iter().find(|form| form.action == self.place());
        own.or_else(|| forms.iter().find(|form| form.action != "/sign-out"))
            .cloned()
            .unwrap_or_else(|| panic!("{} has no form of its own:\n{}", self.path, self.words()))
    }

    /// The first link whose address contains this.
    pub fn link(&self, part: &str) -> String {
        let links = html::links(&self.html);
        let found = links.iter().find(|link| link.contains(part)).cloned();
        found.unwrap_or_else(|| panic!("{} has no link with {part}, only {links:?}", self.path))
    }

    /// Its links.
    pub fn links(&self) -> Vec<String> {
        html::links(&self.html)
    }
}
