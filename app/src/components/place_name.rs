//! A place's name, with pinyin above the names that are often read wrongly: rare characters and characters with two readings.
//! Only names that are sure are listed; where a township elsewhere is called the same but said differently, the name stands with
//! its county or city. Said as the places themselves say them.

use std::{collections::HashMap, sync::OnceLock};

use leptos::{either::Either, prelude::*};

use crate::drawn::{Drawn, drawn};

/// Name and reading.
const READINGS: [(&str, &str); 70] = [
    ("亳州", "bó zhōu"),
    ("蚌埠", "bèng bù"),
    ("六安市", "lù ān shì"),
    ("黟县", "yī xiàn"),
    ("歙县", "shè xiàn"),
    ("枞阳", "zōng yáng"),
    ("砀山", "dàng shān"),
    ("濉溪", "suī xī"),
    ("谯城", "qiáo chéng"),
    ("台州市", "tāi zhōu shì"),
    ("丽水市", "lí shuǐ shì"),
    ("鄞州", "yín zhōu"),
    ("衢州", "qú zhōu"),
    ("嵊州", "shèng zhōu"),
    ("瓯海", "ōu hǎi"),
    ("盱眙", "xū yí"),
    ("邗江", "hán jiāng"),
    ("邳州", "pī zhōu"),
    ("睢宁", "suī níng"),
    ("婺源", "wù yuán"),
    ("铅山县", "yán shān xiàn"),
    ("闽侯", "mǐn hòu"),
    ("长汀", "cháng tīng"),
    ("莘县", "shēn xiàn"),
    ("单县", "shàn xiàn"),
    ("东阿", "dōng ē"),
    ("牟平", "mù píng"),
    ("鄄城", "juàn chéng"),
    ("郯城", "tán chéng"),
    ("茌平", "chí píng"),
    ("兖州", "yǎn zhōu"),
    ("莒县", "jǔ xiàn"),
    ("峄城", "yì chéng"),
    ("浚县", "xùn xiàn"),
    ("泌阳县", "bì yáng xiàn"),
    ("尉氏", "wèi shì"),
    ("中牟", "zhōng mù"),
    ("荥阳", "xíng yáng"),
    ("渑池", "miǎn chí"),
    ("鄢陵", "yān líng"),
    ("郏县", "jiá xiàn"),
    ("杞县", "qǐ xiàn"),
    ("濮阳", "pú yáng"),
    ("洪洞", "hóng tóng"),
    ("长子县", "zhǎng zǐ xiàn"),
    ("隰县", "xí xiàn"),
    ("乐亭", "lào tíng"),
    ("大城县", "dài chéng xiàn"),
    ("蔚县", "yù xiàn"),
    ("井陉", "jǐng xíng"),
    ("藁城", "gǎo chéng"),
    ("儋州", "dān zhōu"),
    ("番禺", "pān yú"),
    ("郫都", "pí dū"),
    ("犍为", "qián wéi"),
    ("筠连", "jūn lián"),
    ("荥经", "yíng jīng"),
    ("勐海", "měng hǎi"),
    ("珲春", "hún chūn"),
    ("巴彦淖尔", "bā yàn nào ěr"),
    ("磴口", "dèng kǒu"),
    ("吴堡", "wú bǔ"),
    ("柞水", "zhà shuǐ"),
    ("宕昌", "tàn chāng"),
    ("监利市", "jiàn lì shì"),
    ("秭归", "zǐ guī"),
    ("猇亭", "xiāo tíng"),
    ("耒阳", "lěi yáng"),
    ("郴州", "chēn zhōu"),
    ("綦江", "qí jiāng"),
];

/// The name.
pub fn place_name(name: &str) -> Drawn {
    let pieces: Vec<_> = pieces(name)
        .into_iter()
        .map(|(words, said)| match said {
            None => Either::Left(words.to_owned()),
            Some(said) => Either::Right(view! {
                <ruby>{words.to_owned()}<rp>"（"</rp><rt lang="zh-Latn-pinyin">{said}</rt><rp>"）"</rp></ruby>
            }),
        })
        .collect();
    drawn(pieces)
}

/// The name in pieces, each with its reading where it has one.
fn pieces(name: &str) -> Vec<(&str, Option<&'static str>)> {
    static BY_FIRST: OnceLock<HashMap<char, Vec<(&str, &str)>>> = OnceLock::new();
    let known = BY_FIRST.get_or_init(|| {
        let mut map: HashMap<char, Vec<_>> = HashMap::new();
        for (word, said) in READINGS {
            if let Some(first) = word.chars().next() {
                map.entry(first).or_default().push((word, said));
            }
        }
        map
    });
    let (mut out, mut rest) = (Vec::new(), name);
    while let Some((before, word, said, after)) = first_reading(known, rest) {
        if !before.is_empty() {
            out.push((before, None));
        }
        out.push((word, Some(said)));
        rest = after;
    }
    if !rest.is_empty() {
        out.push((rest, None));
    }
    out
}

/// What stands before the first name with a reading, that name, its reading, and what stands after it.
fn first_reading<'a>(
    known: &HashMap<char, Vec<(&'static str, &'static str)>>,
    text: &'a str,
) -> Option<(&'a str, &'static str, &'static str, &'a str)> {
    text.char_indices().find_map(|(at, first)| {
        let (before, here) = text.split_at_checked(at)?;
        known.get(&first)?.iter().find_map(|(word, said)| {
            let after = here.strip_prefix(word)?;
            Some((before, *word, *said, after))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_are_read_wrongly_have_their_reading() {
        assert_eq!(pieces("林西县"), [("林西县", None)]);
        assert_eq!(
            pieces("江苏省淮安市盱眙县"),
            [
                ("江苏省淮安市", None),
                ("盱眙", Some("xū yí")),
                ("县", None)
            ]
        );
        // A township of the same characters is said differently.
        assert_eq!(pieces("丽水镇"), [("丽水镇", None)]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn every_listed_name_is_a_place_and_listed_once() {
        let all = domain::division::Divisions::national();
        let mut seen = std::collections::BTreeSet::new();
        for (word, said) in READINGS {
            assert!(seen.insert(word), "{word} is there twice");
            assert_eq!(word.chars().count(), said.split(' ').count(), "{word}");
            let known = all.all().any(|one| one.name.starts_with(word));
            assert!(known, "{word} is no place");
        }
    }
}
