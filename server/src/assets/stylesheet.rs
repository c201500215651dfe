//! Making one style sheet of `style/main.css` and all that it imports. The build script runs this, so a missing
//! file or an import that it cannot read stops the build; serving the result is in `assets`.
//!
//! It is compiled into the build script too, and so uses nothing but the standard library.

/// The whole sheet. `read` gives the text of a file by its path inside the style folder.
pub fn flatten(
    path: &str,
    read: &dyn Fn(&str) -> Result<String, String>,
) -> Result<String, String> {
    let mut out = String::new();
    append(path, read, &mut out, 0)?;
    Ok(out)
}

fn append(
    path: &str,
    read: &dyn Fn(&str) -> Result<String, String>,
    out: &mut String,
    depth: u8,
) -> Result<(), String> {
    if depth > 8 {
        return Err(format!("{path}: the imports go round in a circle"));
    }
    let text = without_comments(&read(path)?);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with("@charset") {
            continue;
        }
        let Some(import) = line.strip_prefix("@import") else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let (target, layer, media) = import_parts(import)
            .ok_or_else(|| format!("{path}: one import a line, not \"{line}\""))?;
        let folder = path
            .rsplit_once('/')
            .map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let mut closing = String::new();
        for (keyword, value) in [("@media", media), ("@layer", layer)] {
            if let Some(value) = value {
                out.push_str(&format!("{keyword} {value}{{\n"));
                closing.push_str("}\n");
            }
        }
        append(&format!("{folder}{target}"), read, out, depth + 1)?;
        out.push_str(&closing);
    }
    Ok(())
}

/// Target, layer and media query of ` url("tokens.css") layer(tokens) print;`.
fn import_parts(import: &str) -> Option<(String, Option<&str>, Option<&str>)> {
    let import = import.trim().strip_suffix(';')?.trim();
    let (target, rest) = match import.strip_prefix("url(") {
        Some(url) => url.split_once(')')?,
        None => {
            let quote = import
                .chars()
                .next()
                .filter(|sign| matches!(sign, '"' | '\''))?;
            import.get(1..)?.split_once(quote)?
        }
    };
    let target = target
        .trim()
        .trim_matches(['"', '\''])
        .trim_start_matches("./");
    let rest = rest.trim();
    let (layer, media) = match rest
        .strip_prefix("layer(")
        .and_then(|rest| rest.split_once(')'))
    {
        Some((layer, rest)) => (Some(layer.trim()), rest.trim()),
        None => (None, rest),
    };
    let is_sound = !target.is_empty()
        && !target.contains("..")
        && !target.contains(':')
        && !media.contains(';');
    is_sound.then(|| {
        (
            target.to_owned(),
            layer,
            (!media.is_empty()).then_some(media),
        )
    })
}

/// Takes comments out, except what only looks like one inside a string.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut quote = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match (quote, sign) {
            (None, '/') if signs.peek() == Some(&'*') => {
                signs.next();
                let mut last = ' ';
                for sign in signs.by_ref() {
                    if last == '*' && sign == '/' {
                        break;
                    }
                    last = sign;
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(sign),
            (Some(open), _) if open == sign => quote = None,
            (Some(_), '\\') => {
                out.push(sign);
                out.extend(signs.next());
                continue;
            }
            _ => {}
        }
        out.push(sign);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &str) -> Result<String, String> {
        let text = match path {
            "main.css" => {
                "@charset \"utf-8\";\n@layer base, parts; /* order */\n@import url(\"base.css\") layer(base);\n\
                 @import './parts/all.css' layer(parts);\n@import \"print.css\" print;\n  html { margin: 0 }\n"
            }
            "base.css" => "/* base\n over two lines */\nbody {\n  content: \"/* kept */\";\n}\n",
            "parts/all.css" => "@import \"field.css\";",
            "parts/field.css" => ".field { color: red }",
            "print.css" => "nav { display: none }",
            "circle.css" => "@import \"circle.css\";",
            "two.css" => "@import \"a.css\"; @import \"b.css\";",
            "away.css" => "@import \"https://elsewhere.example/x.css\";",
            _ => return Err(format!("{path} is missing")),
        };
        Ok(text.to_owned())
    }

    #[test]
    fn imports_are_put_in_their_place_layer_and_medium() {
        assert_eq!(
            flatten("main.css", &read).unwrap(),
            "@layer base, parts;\n@layer base{\nbody {\ncontent: \"/* kept */\";\n}\n}\n\
             @layer parts{\n.field { color: red }\n}\n@media print{\nnav { display: none }\n}\nhtml { margin: 0 }\n"
        );
    }

    #[test]
    fn what_cannot_be_followed_is_told() {
        for path in ["missing.css", "circle.css", "two.css", "away.css"] {
            assert!(flatten(path, &read).is_err(), "{path}");
        }
    }
}
