//! The route list: every route is mounted together with who may use it, and the access tests walk the list.
//!
//! The list promises, it does not enforce: extractors and use cases do. A route that is not mounted through
//! [`Routes`] does not exist for the tests, so mount nothing by hand.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodRouter, delete, get, patch, post, put};

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// Everyone, signed in or not; nothing personal is shown.
    Public,
    /// People without a session: sign-in and registration. Signed-in people are sent on.
    Visitor,
    /// Every signed-in person.
    SignedIn,
    /// Citizens, their agents and guardians.
    Citizen,
    /// Staff of an office.
    Officer,
    /// Holders of an API bearer token.
    Token,
}

/// What the person must have to do with the thing that the path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The path names no one's thing.
    None,
    /// The applicant, or an agent or guardian whose mandate covers it.
    OwnerOfApplication,
    /// A person whom the case is about, or who acts for one.
    PartyOfCase,
    /// An officer of the office where the case lies.
    OfficeOfCase,
}

/// What a route asks for: an [`Access`] alone, or with a [`Relation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Needs {
    /// Who.
    pub access: Access,
    /// Related how.
    pub relation: Relation,
}

impl From<Access> for Needs {
    fn from(access: Access) -> Self {
        Self {
            access,
            relation: Relation::None,
        }
    }
}

impl From<(Access, Relation)> for Needs {
    fn from((access, relation): (Access, Relation)) -> Self {
        Self { access, relation }
    }
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RouteRow {
    /// The method; a GET route also answers HEAD.
    pub method: Method,
    /// The path template, `/cases/{case}`.
    pub path: String,
    /// What it asks for.
    pub needs: Needs,
}

/// A router and its list, growing together.
pub struct Routes<S> {
    router: Router<S>,
    rows: Vec<RouteRow>,
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self {
            router: Router::new(),
            rows: Vec::new(),
        }
    }
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mounts a GET (and HEAD) handler.
    pub fn get<H: Handler<T, S>, T: 'static>(
        self,
        path: &str,
        needs: impl Into<Needs>,
        handler: H,
    ) -> Self {
        self.mount(Method::GET, path, needs, get(handler))
    }

    /// Mounts a POST handler.
    pub fn post<H: Handler<T, S>, T: 'static>(
        self,
        path: &str,
        needs: impl Into<Needs>,
        handler: H,
    ) -> Self {
        self.mount(Method::POST, path, needs, post(handler))
    }

    /// Mounts a POST handler that takes files: bodies up to `limit` bytes instead of a form's.
    pub fn upload<H: Handler<T, S>, T: 'static>(
        self,
        path: &str,
        limit: usize,
        needs: impl Into<Needs>,
        handler: H,
    ) -> Self {
        self.mount(
            Method::POST,
            path,
            needs,
            post(handler).layer(DefaultBodyLimit::max(limit)),
        )
    }

    /// Mounts a PUT handler (API).
    pub fn put<H: Handler<T, S>, T: 'static>(
        self,
        path: &str,
        needs: impl Into<Needs>,
        handler: H,
    ) -> Self {
        self.mount(Method::PUT, path, needs, put(handler))
    }

    /// Mounts a PATCH handler (API).
    pub fn patch<H: Handler<T, S>, T: 'static>(
        self,
        path: &str,
        needs: impl Into<Needs>,
        handler: H,
    ) -> Self {
        self.mount(Method::PATCH, path, needs, patch(handler))
    }

    /// Mounts a DELETE handler (API).
    pub fn delete<H: Handler<T, S>, T: 'static>(
        self,
        path: &str,
        needs: impl Into<Needs>,
        handler: H,
    ) -> Self {
        self.mount(Method::DELETE, path, needs, delete(handler))
    }

    /// Takes in another list.
    pub fn merge(mut self, other: Self) -> Self {
        self.rows.extend(other.rows);
        Self {
            router: self.router.merge(other.router),
            rows: self.rows,
        }
    }

    /// Takes in a router that was made elsewhere (the API with its OpenAPI document) and its rows.
    pub fn merge_listed(
        mut self,
        router: Router<S>,
        rows: impl IntoIterator<Item = RouteRow>,
    ) -> Self {
        self.rows.extend(rows);
        Self {
            router: self.router.merge(router),
            rows: self.rows,
        }
    }

    /// The router to serve and the list to test against.
    pub fn into_parts(self) -> (Router<S>, Vec<RouteRow>) {
        (self.router, self.rows)
    }

    fn mount(
        mut self,
        method: Method,
        path: &str,
        needs: impl Into<Needs>,
        handler: MethodRouter<S>,
    ) -> Self {
        self.rows.push(RouteRow {
            method,
            path: path.to_owned(),
            needs: needs.into(),
        });
        Self {
            router: self.router.route(path, handler),
            rows: self.rows,
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use tower::ServiceExt;

    use super::*;

    async fn hello() -> &'static str {
        "hello"
    }

    async fn length(body: String) -> String {
        body.len().to_string()
    }

    fn routes() -> Routes<()> {
        let cases = Routes::new()
            .get(
                "/cases/{case}",
                (Access::Officer, Relation::OfficeOfCase),
                hello,
            )
            .upload("/files", 3_000_000, Access::Citizen, length);
        Routes::new()
            .get("/", Access::Public, hello)
            .post("/", Access::SignedIn, hello)
            .merge(cases)
    }

    #[tokio::test]
    async fn every_listed_route_answers_and_is_listed_once() {
        let (router, rows) = routes().into_parts();
        assert_eq!(rows.len(), 4);
        assert_eq!(
            rows.iter().collect::<std::collections::HashSet<_>>().len(),
            rows.len()
        );
        for row in rows {
            let request = Request::builder()
                .method(row.method)
                .uri(row.path.replace("{case}", "7"));
            let response = router
                .clone()
                .oneshot(request.body(Body::empty()).unwrap())
                .await
                .unwrap();
            assert_eq!(response.status(), StatusCode::OK, "{}", row.path);
        }
    }

    #[tokio::test]
    async fn upload_takes_more_than_a_form_does() {
        let (router, _) = routes().into_parts();
        let router = router.layer(DefaultBodyLimit::max(1000));
        for (size, status) in [
            (2_500_000, StatusCode::OK),
            (3_500_000, StatusCode::PAYLOAD_TOO_LARGE),
        ] {
            let request = Request::post("/files")
                .body(Body::from("x".repeat(size)))
                .unwrap();
            assert_eq!(
                router.clone().oneshot(request).await.unwrap().status(),
                status
            );
        }
    }
}
