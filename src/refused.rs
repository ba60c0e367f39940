//! Why a file of rows or words is not taken.

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refused {
    /// It was written for another version of the module.
    OtherVersion,
    /// It is not as it was written.
    Damaged,
    /// Its sentences are not those of these rules.
    OtherWords,
}

impl Refused {
    /// The same in a sentence, for whoever runs the page.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Refused::OtherVersion => "kotowari.rules is of another version than the module",
            Refused::Damaged => "kotowari.rules is damaged",
            Refused::OtherWords => "the words are not those beside kotowari.rules, or damaged",
        }
    }
}
