//! Why a file of rows or words is not taken.

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FileError {
    /// It was written for another version of the module.
    OtherVersion,
    /// It is not as it was written.
    Damaged,
    /// Its sentences are not those of these rules.
    OtherWords,
}

impl FileError {
    /// The same in a sentence, for whoever runs the page.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            FileError::OtherVersion => "kotowari.rules is of another version than the module",
            FileError::Damaged => "kotowari.rules is damaged",
            FileError::OtherWords => "the words are not those beside kotowari.rules, or damaged",
        }
    }
}
