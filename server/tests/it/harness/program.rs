//! A program that uses the JSON API: a bearer token, no cookies.
use super::{
    actors::{COUNTY, HOME, Person, answers},
    app::TestApp,
};
use app::paths::api;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use domain::case::OfficeKind;
use serde_json::{Value, json};
use server::web::listen::Peer;
use std::net::IpAddr;
use tower::ServiceExt;
use uuid::Uuid;

/// One person's program.
#[derive(Clone)]
pub struct Program {
    router: Router,
    /// Its token.
    pub token: Option<String>,
    /// The mandate that each call names, where it acts for somebody.
    pub under: Option<Uuid>,
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What was asked.
    pub asked: String,
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body; null when there is none.
    pub json: Value,
}

impl Program {
    /// One without a token.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            token: None,
            under: None,
        }
    }

    /// GET.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], None).await
    }

    /// POST.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        let body = Some(body.to_string());
        self.send(Method::POST, path, &[], body).await
    }

    /// PUT.
    pub async fn put(&self, path: &str, body: Value) -> Answer {
        let body = Some(body.to_string());
        self.send(Method::PUT, path, &[], body).await
    }

    /// DELETE.
    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, &[], None).await
    }

    /// Anything; a body is JSON unless a header says otherwise.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<String>,
    ) -> Answer {
        let mut request = Request::builder().method(&method).uri(path);
        if let Some(token) = &self.token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if let Some(mandate) = &self.under {
            request = request.header("acting-under", mandate.to_string());
        }
        let typed = headers.iter().any(|(name, _)| *name == "content-type");
        if body.is_some() && !typed {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request
            .body(body.map_or_else(Body::empty, Body::from))
            .expect("a request");
        let address = IpAddr::from([192, 0, 2, 1]);
        request.extensions_mut().insert(Peer(address));
        let response = self.router.clone().oneshot(request).await;
        let (parts, body) = response.expect("the router always answers").into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("the whole body");
        Answer {
            asked: format!("{method} {path}"),
            status: parts.status,
            headers: parts.headers,
            json: if bytes.is_empty() {
                Value::Null
            } else {
                // A file of a paper is no JSON.
                match serde_json::from_slice(&bytes) {
                    Ok(json) => json,
                    Err(_) => json!(String::from_utf8_lossy(&bytes)),
                }
            },
        }
    }

    /// Begins an application for [`HOME`] and answers every question; returns the draft as it then is.
    pub async fn fill(&self, person: Person, start: Value) -> Answer {
        self.fill_with(&answers(person), start).await
    }

    /// The same with these answers; an answer of several options has spaces between them.
    pub async fn fill_with(&self, known: &[(&str, String)], start: Value) -> Answer {
        let begun = self.post(api::APPLICATIONS, start).await;
        begun.is(201);
        let draft = api::application(begun.id());
        let service = self.get(&api::service(begun.text("/service"))).await;
        for _ in 0..30 {
            let shown = self.get(&draft).await;
            let Some(page) = shown.is(200).json["journey"]["next"].as_str() else {
                return shown;
            };
            let body = json!({
                "version": shown.json["version"],
                "answers": known_answers(&service.json, page, known),
            });
            self.put(&api::page(shown.id(), page), body).await.is(200);
        }
        panic!("the questions never end")
    }

    /// Signs a filled draft with a key of its own.
    pub async fn sign(&self, draft: &Answer, name: &str) -> Answer {
        self.sign_with(draft, name, &draft.id().to_string()).await
    }

    /// Signs with this idempotency key.
    pub async fn sign_with(&self, draft: &Answer, name: &str, key: &str) -> Answer {
        let body = json!({
            "version": draft.json["version"],
            "declaration": {"agreed": true, "signed_name": name},
        });
        let headers = [("idempotency-key", key)];
        let path = api::submission(draft.id());
        self.send(Method::POST, &path, &headers, Some(body.to_string()))
            .await
    }

    /// Hands in an application for [`HOME`]; returns the case.
    pub async fn apply(&self, person: Person, service: &str) -> Uuid {
        let start = json!({"service": service, "home_place": HOME});
        let draft = self.fill(person, start).await;
        self.sign(&draft, person.name).await.is(201).id()
    }

    /// One act with the version that the case has now.
    pub async fn act(&self, case: Uuid, act: &str, more: Value) -> Answer {
        let shown = self.get(&api::case(case)).await;
        let mut body = json!({"version": shown.is(200).json["version"], "act": act});
        let fields = more.as_object().expect("an object").clone();
        body.as_object_mut().expect("an object").extend(fields);
        self.post(&api::acts(case), body).await
    }
}

/// The answers to one page of a service as the API describes it.
fn known_answers(service: &Value, page: &str, known: &[(&str, String)]) -> Value {
    let pages = service["pages"].as_array().expect("pages");
    let page = pages.iter().find(|def| def["id"] == page).expect("a page");
    let answer = |question: &Value| {
        let id = question["id"].as_str().expect("an id");
        let (_, raw) = known.iter().find(|(known, _)| *known == id)?;
        let value = match question["kind"].as_str() {
            Some("choices") => json!(raw.split(' ').collect::<Vec<_>>()),
            _ => json!(raw),
        };
        Some((id.to_owned(), value))
    };
    let questions = page["questions"].as_array().expect("questions");
    Value::Object(questions.iter().filter_map(answer).collect())
}

impl Answer {
    /// Insists on a status.
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}: {:#}",
            self.asked,
            self.json
        );
        self
    }

    /// Insists on a refusal with this status and code, shaped as a problem.
    pub fn refuses(&self, status: u16, code: &str) -> &Self {
        self.is(status);
        assert_eq!(
            self.headers[header::CONTENT_TYPE],
            "application/problem+json"
        );
        assert_eq!(self.json["code"], code, "{}: {:#}", self.asked, self.json);
        assert_eq!(self.json["status"], status);
        assert_eq!(self.json["type"], api::problem(code));
        assert_eq!(
            self.json["trace"],
            self.headers["x-request-id"].to_str().expect("plain")
        );
        self
    }

    /// The text at a JSON pointer.
    pub fn text(&self, pointer: &str) -> &str {
        self.json
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_else(|| panic!("{} has no text at {pointer}: {:#}", self.asked, self.json))
    }

    /// The id of what is shown.
    pub fn id(&self) -> Uuid {
        self.text("/id").parse().expect("an id")
    }

    /// Codes of the acts that are open.
    pub fn acts(&self) -> Vec<&str> {
        let acts = self.json["acts"].as_array().expect("a case");
        acts.iter().filter_map(|act| act["code"].as_str()).collect()
    }
}

impl TestApp {
    /// A program without a token.
    pub fn program(&self) -> Program {
        Program::new(self.router.clone())
    }

    /// A program with a token of somebody in the demo data.
    pub async fn program_of(&self, sign_in: &str) -> Program {
        let listed = self
            .sign_ins
            .iter()
            .find(|listed| listed.sign_in == sign_in)
            .unwrap_or_else(|| panic!("{sign_in} is not in the demo data"));
        self.program_with(sign_in, &listed.password).await
    }

    /// A program with a token for this password.
    pub async fn program_with(&self, sign_in: &str, password: &str) -> Program {
        let mut program = self.program();
        let typed = json!({"account": sign_in, "password": password});
        let answer = program.post(api::TOKENS, typed).await;
        program.token = Some(answer.is(201).text("/token").to_owned());
        program
    }

    /// A citizen's program.
    pub async fn citizen_program(&self, person: Person) -> Program {
        self.program_of(person.id_number).await
    }

    /// The program of an officer who holds cases of [`HOME`].
    pub async fn home_program(&self, kind: OfficeKind) -> Program {
        let place = match kind {
            OfficeKind::Township => HOME,
            _ => COUNTY,
        };
        self.program_of(&format!("{}-{place}", kind.code())).await
    }
}
