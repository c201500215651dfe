//! Just enough HTML to press the buttons of a page: its forms with their fields, its links, its words.

/// A form as it stands on a page.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// What it would send now: hidden and text fields, ticked boxes, chosen options.
    pub fields: Vec<(String, String)>,
    /// Every name that it can send, its buttons' among them.
    pub names: Vec<String>,
    /// Values of its radio buttons, boxes and buttons by name.
    pub choices: Vec<(String, String)>,
}

impl Form {
    /// The same with these fields typed or chosen anew; several values for one name are sent all.
    pub fn fill(mut self, pairs: &[(&str, &str)]) -> Self {
        for (name, value) in pairs {
            assert!(
                self.names.iter().any(|known| known == name),
                "the form to {} has no field {name}, only {:?}",
                self.action,
                self.names
            );
            let offered: Vec<&str> = self
                .choices
                .iter()
                .filter(|(choice, _)| choice == name)
                .map(|(_, value)| value.as_str())
                .collect();
            assert!(
                offered.is_empty() || offered.contains(value),
                "{name} does not offer {value}, only {offered:?}"
            );
        }
        self.fields
            .retain(|(name, _)| !pairs.iter().any(|(typed, _)| typed == name));
        self.force(pairs)
    }

    /// The same with more pairs, whether the page offers them or not.
    pub fn force(mut self, pairs: &[(&str, &str)]) -> Self {
        self.fields.extend(
            pairs
                .iter()
                .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
        );
        self
    }

    /// The same without a field.
    pub fn without(mut self, name: &str) -> Self {
        self.fields.retain(|(field, _)| field != name);
        self
    }

    /// What a field would send.
    pub fn value(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(field, _)| field == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A tag: `name`, attributes, and where it ends.
struct Tag<'h> {
    name: &'h str,
    attributes: Vec<(&'h str, String)>,
    end: usize,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// All forms of a page that post.
pub fn forms(html: &str) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut inside = false;
    for tag in tags(html) {
        match tag.name {
            "form" => {
                inside = tag.get("method") == Some("post");
                if inside {
                    forms.push(Form {
                        action: tag.get("action").unwrap_or_default().to_owned(),
                        ..Form::default()
                    });
                }
            }
            "/form" => inside = false,
            "input" | "textarea" | "button" if inside => {
                if let Some(form) = forms.last_mut() {
                    control(form, &tag, html);
                }
            }
            _ => {}
        }
    }
    forms
}

fn control(form: &mut Form, tag: &Tag<'_>, html: &str) {
    let Some(name) = tag.get("name").map(str::to_owned) else {
        return;
    };
    form.names.push(name.clone());
    let value = tag.get("value").unwrap_or_default().to_owned();
    let kind = tag.get("type").unwrap_or_default();
    if matches!(kind, "radio" | "checkbox") || tag.name == "button" {
        form.choices.push((name.clone(), value.clone()));
    }
    match (tag.name, kind) {
        ("button", _) => {}
        (_, "radio" | "checkbox") if tag.get("checked").is_none() => {}
        ("textarea", _) => {
            let rest = &html[tag.end..];
            let text = rest.split("</textarea>").next().unwrap_or_default();
            let text = decode(text);
            let text = text.strip_prefix('\n').unwrap_or(&text);
            form.fields.push((name, text.to_owned()));
        }
        _ => form.fields.push((name, value)),
    }
}

/// Addresses of the page's links.
pub fn links(html: &str) -> Vec<String> {
    tags(html)
        .iter()
        .filter(|tag| tag.name == "a")
        .filter_map(|tag| tag.get("href").map(str::to_owned))
        .collect()
}

/// The words of a page, tags left out.
pub fn words(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        words.push_str(&rest[..open]);
        rest = &rest[open..];
        let Some(close) = rest.find('>') else { break };
        rest = &rest[close + 1..];
    }
    decode(&words)
}

fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|found| at + found) {
        let inner = &html[open + 1..];
        let length = tag_length(inner);
        at = open + 1 + length;
        let inner = &inner[..length];
        let name_end = inner
            .find(|sign: char| sign.is_whitespace() || sign == '>')
            .unwrap_or(inner.len());
        let (name, attributes) = inner.split_at(name_end);
        if name.starts_with('!') {
            continue;
        }
        tags.push(Tag {
            name: name.trim_end_matches('/'),
            attributes: read_attributes(attributes),
            end: at + 1,
        });
        at = at.min(html.len());
    }
    tags
}

/// How far it is to the `>` that ends a tag, quoted ones left aside.
fn tag_length(inner: &str) -> usize {
    let mut quoted = false;
    for (at, sign) in inner.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '>' if !quoted => return at,
            _ => {}
        }
    }
    inner.len()
}

fn read_attributes(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() && !rest.starts_with('/') {
        let end = rest
            .find(|sign: char| sign.is_whitespace() || sign == '=')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if let Some(quoted) = after.strip_prefix("=\"") {
            let (value, after) = quoted.split_once('"').unwrap_or((quoted, ""));
            found.push((name, decode(value)));
            rest = after.trim_start();
        } else {
            found.push((name, String::new()));
            rest = after.trim_start_matches('=').trim_start();
        }
    }
    found
}

/// The entities that our pages write.
pub fn decode(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
