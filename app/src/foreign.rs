//! Chinese inside pages of another language: names, places, what people typed. Each run of Han characters is marked with its
//! language, so that a screen reader changes its voice. Done once for the whole finished page, so that no page can forget it.

/// Elements that hold text alone: nothing can be marked inside.
const TEXT_ONLY: [&str; 3] = ["title", "textarea", "option"];

const OPEN: &str = "<span lang=\"zh-Hans\">";
const CLOSE: &str = "</span>";

/// The page with every run of Han characters in its text marked.
#[must_use]
pub fn mark_chinese(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (words, tag) = rest.split_at(at);
        mark(words, &mut out);
        let end = end_of_tag(tag);
        let (tag, after) = tag.split_at(end);
        out.push_str(tag);
        rest = after;
        let closing = TEXT_ONLY
            .iter()
            .find(|name| is_opening(tag, name))
            .and_then(|name| rest.find(&format!("</{name}")));
        if let Some(closing) = closing {
            let (inside, after) = rest.split_at(closing);
            out.push_str(inside);
            rest = after;
        }
    }
    mark(rest, &mut out);
    out
}

/// Length of the tag at the beginning; a `>` inside an attribute's quotes does not end it.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in tag.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

fn is_opening(tag: &str, name: &str) -> bool {
    tag.strip_prefix('<')
        .and_then(|tag| tag.strip_prefix(name))
        .is_some_and(|rest| rest.starts_with([' ', '>']))
}

fn is_han(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// What may stand between Han characters of one run: their punctuation, digits and the dot in names.
fn joins(sign: char) -> bool {
    matches!(sign, '\u{3001}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '·' | '0'..='9')
}

fn mark(words: &str, out: &mut String) {
    let mut rest = words;
    while let Some(start) = rest.find(is_han) {
        let (before, run) = rest.split_at(start);
        let length = run
            .find(|sign| !is_han(sign) && !joins(sign))
            .unwrap_or(run.len());
        // Digits at the end belong to the sentence around.
        let kept = run
            .get(..length)
            .unwrap_or(run)
            .trim_end_matches(|sign: char| sign.is_ascii_digit());
        out.push_str(before);
        out.push_str(OPEN);
        out.push_str(kept);
        out.push_str(CLOSE);
        rest = run.get(kept.len()..).unwrap_or_default();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::mark_chinese;

    #[test]
    fn chinese_is_marked_in_text_and_nowhere_else() {
        for (html, marked) in [
            (
                "<p>Office: 林西县林西镇人民政府.</p>",
                "<p>Office: <span lang=\"zh-Hans\">林西县林西镇人民政府</span>.</p>",
            ),
            (
                "<title>无碍办</title><a title=\"a>林\">3号楼2单元101</a>",
                "<title>无碍办</title><a title=\"a>林\">3<span lang=\"zh-Hans\">号楼2单元</span>101</a>",
            ),
            (
                "<textarea name=\"x\">\n林</textarea>林",
                "<textarea name=\"x\">\n林</textarea><span lang=\"zh-Hans\">林</span>",
            ),
            ("plain &lt;b&gt;", "plain &lt;b&gt;"),
            (
                "<p>娜仁花·测试",
                "<p><span lang=\"zh-Hans\">娜仁花·测试</span>",
            ),
        ] {
            assert_eq!(mark_chinese(html), marked);
        }
    }
}
