//! The OpenAPI document: its head, what every operation has in common, and the list of routes read from it, so that the
//! document, the router and the access matrix cannot differ.
use super::problem::{Problem, WrongField};
use crate::routes::{Access, Needs, RouteRow};
use app::paths::api;
use axum::{
    http::{Method, header},
    response::IntoResponse,
};
use std::sync::OnceLock;
use utoipa::openapi::{
    Components, Content, ContentBuilder, Info, OpenApi, OpenApiBuilder, Ref, RefOr, Required,
    Response, ResponseBuilder, SecurityRequirement,
    path::{Operation, Parameter, ParameterBuilder, ParameterIn, PathItem, Paths},
    security::{Http, HttpAuthScheme, SecurityScheme},
};
use utoipa::{PartialSchema, ToSchema};

const ABOUT: &str = "The same acts as the pages, for programs. Sign in for a token (`POST /api/v1/tokens`), send it as \
    `Authorization: Bearer …`, no cookies. Bodies are JSON; unknown fields and keys that come twice are refused. Times are UTC \
    (RFC 3339), days and months are those of China. Names are Chinese; codes are stable. Every refusal is \
    `application/problem+json`, in Chinese or, with `Accept-Language: en`, in English. What is not yours looks as if it did not exist (404). A changed thing carries a `version`: \
    send the one you have read; 409 `changed-elsewhere` means that somebody was faster. 503 `busy` may be sent again.";

/// Title, what holds for all, shared schemas.
#[must_use]
pub fn head() -> OpenApi {
    let mut components = Components::new();
    components.add_security_scheme(
        "token",
        SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)),
    );
    for (name, schema) in [
        (Problem::name(), Problem::schema()),
        (WrongField::name(), WrongField::schema()),
    ] {
        components.schemas.insert(name.into_owned(), schema);
    }
    let mut info = Info::new("无碍办", "1");
    info.description = Some(ABOUT.to_owned());
    OpenApiBuilder::new()
        .info(info)
        .components(Some(components))
        .build()
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
    ]
    .into_iter()
    .flatten()
}

/// Gives every refusal the shape of a problem, and what needs a token its 401.
pub(super) fn tell_errors(paths: &mut Paths, access: Access) {
    for operation in paths.paths.values_mut().flat_map(operations) {
        let responses = &mut operation.responses.responses;
        if access == Access::Token {
            operation.security = Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>(
                "token",
                [],
            )]);
            operation
                .parameters
                .get_or_insert_default()
                .push(acting_under().into());
            responses.insert(
                "401".to_owned(),
                plain("`signed-out`: no token, or one that has ended."),
            );
        }
        responses.insert(
            "default".to_owned(),
            plain("Any other refusal: see `code`."),
        );
        for (status, response) in responses {
            if let (false, RefOr::T(response)) = (status.starts_with('2'), response) {
                let content: RefOr<Content> = ContentBuilder::new()
                    .schema(Some(Ref::from_schema_name(Problem::name())))
                    .build()
                    .into();
                response
                    .content
                    .insert("application/problem+json".to_owned(), content);
            }
        }
    }
}

fn acting_under() -> Parameter {
    ParameterBuilder::new()
        .name("Acting-Under")
        .parameter_in(ParameterIn::Header)
        .required(Required::False)
        .description(Some(
            "Id of the mandate under which this call acts for another person; without it everything is one's own.",
        ))
        .schema(Some(String::schema()))
        .build()
}

fn plain(description: &str) -> RefOr<Response> {
    ResponseBuilder::new()
        .description(description)
        .build()
        .into()
}

/// The rows of these paths.
pub(super) fn rows(paths: &Paths, needs: Needs) -> Vec<RouteRow> {
    let of = |(path, item): (&String, &PathItem)| {
        let methods = [
            (Method::GET, item.get.is_some()),
            (Method::PUT, item.put.is_some()),
            (Method::POST, item.post.is_some()),
            (Method::DELETE, item.delete.is_some()),
        ];
        let path = path.clone();
        methods
            .into_iter()
            .filter(|(_, there)| *there)
            .map(move |(method, _)| RouteRow {
                method,
                path: path.clone(),
                needs,
            })
    };
    paths.paths.iter().flat_map(of).collect()
}

/// The document as text; written once.
pub(super) fn openapi_text() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let (_, document) = super::api().router.split_for_parts();
        // Cannot fail: the document holds nothing that JSON has no form for.
        document.to_pretty_json().unwrap_or_default() + "\n"
    })
}

/// This document.
#[utoipa::path(get, path = api::OPENAPI, operation_id = "openapi", tag = "about", responses(
    (status = 200, description = "OpenAPI 3.1.", content_type = "application/json"),
))]
pub async fn show() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "application/json")], openapi_text())
}
