//! How a good photo of a paper looks: a few drawn lines beside the words that say the same. Drawn here, so nobody's real paper
//! is ever shown.

use domain::catalogue::Sample;
use leptos::prelude::*;

use crate::text::Text;

const fn path(sample: Sample) -> &'static str {
    match sample {
        Sample::Card => {
            "M30 34h100v62H30zM42 50h26v22H42zM80 52h38M80 64h38M42 84h76M12 28V12h18M130 12h18v16M148 102v16h-18M30 118H12v-16"
        }
        Sample::Booklet => {
            "M80 32v70M80 32C66 24 46 24 30 30v70c16-6 36-6 50 2 14-8 34-8 50-2V30c-16-6-36-6-50 2M42 46h24M42 60h24M94 46h24M94 60h24M94 74h24M12 24V12h14M134 12h14v12M148 106v12h-14M26 118H12v-12"
        }
        Sample::Sheet => {
            "M48 18h64v94H48zM60 34h40M60 46h40M60 58h28M88 92a10 10 0 1 0 .1 0M12 28V12h18M130 12h18v16M148 102v16h-18M30 118H12v-16"
        }
        Sample::Portrait => {
            "M46 16h68v98H46zM80 34a17 19 0 1 0 .1 0M52 114c2-22 14-30 28-30s26 8 28 30M12 28V12h18M130 12h18v16M148 102v16h-18M30 118H12v-16"
        }
        Sample::Place => {
            "M26 104V54l54-32 54 32v50M68 104V68h26v36M20 104h34v-8h54v8h32M12 28V12h18M130 12h18v16M148 102v16h-18M30 118H12v-16"
        }
    }
}

/// The picture with its words.
pub fn sample_picture(t: &'static Text, sample: Sample) -> impl IntoView {
    view! {
        <div class="sample-picture">
            <svg viewBox="0 0 160 130" width="160" height="130" aria-hidden="true" focusable="false">
                <path d=path(sample) fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>
            </svg>
            <p>{t.word("item-example", sample.code())}</p>
        </div>
    }
}
