//! Form posts: the pairs as typed, checked against forgery. A form that comes after its session has ended is kept and shown
//! again after sign-in; one with a foreign token is kept too, but answered 403, and never carried out.
use super::{
    acting::{away_page, over_page},
    visit::{Visit, see_other_with},
};
use crate::{auth::csrf, failure::Failure, state::AppState, usecase::keep_form::keep_form};
use app::{form::Typed, pages::away::Why, paths};
use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{
    form::{Answers, FieldKind, PageDef},
    id::MandateId,
};
use uuid::Uuid;

/// What a form sent, in order.
#[derive(Clone, Debug, Default)]
pub struct Form(pub Vec<(String, String)>);

impl Form {
    /// Reads an urlencoded body.
    ///
    /// # Errors
    /// [`Failure::Malformed`] when it is none, or holds a NUL (which PostgreSQL refuses).
    pub fn read(body: &[u8]) -> Result<Self, Failure> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(body).map_err(|_| Failure::Malformed)?;
        if pairs
            .iter()
            .any(|(name, value)| name.contains('\0') || value.contains('\0'))
        {
            return Err(Failure::Malformed);
        }
        Ok(Self(pairs))
    }

    /// The only value of a field; `None` when it is absent or was sent twice.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        let mut values = self
            .0
            .iter()
            .filter(|(key, _)| key == name)
            .map(|(_, value)| value.as_str());
        let first = values.next();
        if values.next().is_some() { None } else { first }
    }

    /// The value of a text field, or nothing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.one(name).unwrap_or_default()
    }

    /// A whole number.
    ///
    /// # Errors
    /// [`Failure::Malformed`] when it is none.
    pub fn number(&self, name: &str) -> Result<i64, Failure> {
        self.text(name).parse().map_err(|_| Failure::Malformed)
    }

    /// The answers of one page's questions; several choices are joined by a space.
    #[must_use]
    pub fn answers(&self, page: &PageDef) -> Answers {
        let mut answers = Answers::default();
        for question in &page.questions {
            let raw = if question.kind == FieldKind::Choices {
                let chosen: Vec<&str> = self
                    .0
                    .iter()
                    .filter(|(key, _)| *key == question.id)
                    .map(|(_, value)| value.as_str())
                    .collect();
                chosen.join(" ")
            } else {
                self.text(&question.id).to_owned()
            };
            answers.0.insert(question.id.clone(), raw);
        }
        answers
    }

    /// The same as pages show it again, without what is never shown.
    #[must_use]
    pub fn typed(&self) -> Typed {
        let hidden = |name: &str| matches!(name, "password" | csrf::FIELD);
        Typed {
            values: self
                .0
                .iter()
                .filter(|(name, _)| !hidden(name))
                .cloned()
                .collect(),
            problems: Vec::new(),
        }
    }
}

/// A post that anybody may send: signing in, registering.
pub struct Posted {
    /// The request.
    pub visit: Visit,
    /// The form.
    pub form: Form,
}

/// A post that needs somebody signed in.
pub struct SignedPosted {
    /// The request.
    pub visit: Visit,
    /// The form.
    pub form: Form,
}

async fn read(request: Request, app: &AppState) -> Result<(Visit, Bytes), Response> {
    let (mut parts, body) = request.into_parts();
    let visit = Visit::from_request_parts(&mut parts, app)
        .await
        .map_err(IntoResponse::into_response)?;
    let kind = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Failure::Malformed.into_response());
    }
    let bytes = Bytes::from_request(Request::from_parts(parts, body), app)
        .await
        .map_err(IntoResponse::into_response)?;
    Ok((visit, bytes))
}

impl FromRequest<AppState> for Posted {
    type Rejection = Response;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, Response> {
        let (visit, bytes) = read(request, app).await?;
        let form = Form::read(&bytes).map_err(IntoResponse::into_response)?;
        if visit.owns_token(form.text(csrf::FIELD)) {
            Ok(Self { visit, form })
        } else {
            Err(Failure::Forged.into_response())
        }
    }
}

impl FromRequest<AppState> for SignedPosted {
    type Rejection = Response;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, Response> {
        let (visit, bytes) = read(request, app).await?;
        let form = Form::read(&bytes).map_err(IntoResponse::into_response)?;
        let token = form.text(csrf::FIELD);
        let (_, shown_for) = csrf::split(token);
        if visit.who.is_some() && visit.owns_token(token) {
            // Signing out and switching are nobody's matter in particular.
            let of_the_session = [paths::SIGN_OUT, paths::ACTING].contains(&visit.path.as_str());
            let acting = visit.who.as_ref().and_then(|who| who.acting.as_ref());
            if of_the_session {
                return Ok(Self { visit, form });
            }
            if shown_for != visit.client() {
                return Err(keep_for_client(&visit, &bytes, shown_for)
                    .await
                    .unwrap_or_else(IntoResponse::into_response));
            }
            if acting.is_some_and(|acting| !acting.in_force) {
                return Err(over_page(&visit, &form));
            }
            return Ok(Self { visit, form });
        }
        Err(keep(&visit, &bytes, shown_for)
            .await
            .unwrap_or_else(IntoResponse::into_response))
    }
}

/// Keeps what was typed. Signed out: on to the sign-in page. Signed in with a foreign token: 403, with the way back to the
/// page, which then shows it.
async fn keep(visit: &Visit, body: &[u8], shown_for: Option<Uuid>) -> Result<Response, Failure> {
    let (page, cookie) = put_by(visit, body, shown_for).await?;
    if visit.who.is_some() {
        let mut response = Failure::ForgedKept(page).into_response();
        response.headers_mut().append(header::SET_COOKIE, cookie);
        return Ok(response);
    }
    Ok(see_other_with(&paths::sign_in_then(&page), cookie))
}

/// The form was shown for one client and comes while another is chosen: it is not carried out, and waits for its own page.
async fn keep_for_client(
    visit: &Visit,
    body: &[u8],
    shown_for: Option<Uuid>,
) -> Result<Response, Failure> {
    let (page, cookie) = put_by(visit, body, shown_for).await?;
    let client = shown_for;
    let failure = Failure::OtherClient(client.map(MandateId));
    let mut response = away_page(visit, &failure, Why::OtherClient { client }, page, true);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn put_by(
    visit: &Visit,
    body: &[u8],
    shown_for: Option<Uuid>,
) -> Result<(String, HeaderValue), Failure> {
    let account = visit.who.as_ref().map(|who| who.account).or(visit.gone);
    let page = page_of(&visit.path);
    let world = &visit.app.world;
    let cookie = keep_form(world, account, (&page, shown_for), without_password(body)?).await?;
    Ok((page, visit.cookies().set_kept(&cookie)))
}

/// What is kept of a form: never a password.
fn without_password(body: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut form = Form::read(body)?;
    let before = form.0.len();
    form.0.retain(|(name, _)| name != "password");
    if form.0.len() == before {
        return Ok(body.to_vec());
    }
    let kept = serde_urlencoded::to_string(&form.0).map_err(|_| Failure::Malformed)?;
    Ok(kept.into_bytes())
}

/// The page that holds the form which is posted to `path`.
#[must_use]
pub fn page_of(path: &str) -> String {
    let mut segments: Vec<&str> = path.split('/').collect();
    match segments.as_slice() {
        ["", "desk", "cases", _, "request_supplement"] => path.to_owned(),
        ["", "desk", "cases", _, "items", _] => {
            segments.truncate(4);
            segments.join("/")
        }
        ["", "desk", "cases", _, _] => {
            segments.pop();
            segments.join("/")
        }
        ["", "applications"] | ["", "sign-out"] => paths::MY.to_owned(),
        _ => path.to_owned(),
    }
}
