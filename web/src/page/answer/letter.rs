//! The letter to the buyer: its text, its blanks, and the bar to copy it.

use kotowari::decision::{Decision, FieldKind, LetterField, Message};
use kotowari::text::listed;

use crate::page::html::{Node, classed, el};
use crate::page::icons::icon;
use crate::page::state::{Copied, Filled};
use crate::page::words as w;

use super::{View, language_of, lines, name, tone};

impl View<'_> {
    /// The verdict and the copy button: within reach wherever the seller reads.
    pub(super) fn bar(&self, decision: &Decision, message: &Message) -> Node {
        let left = self.filled(message).left;
        let done = self.state.copied == Copied::Yes;
        let copied = match self.state.copied {
            Copied::No => "",
            Copied::Yes if left > 0 => self.t(w::COPIED_BLANKS),
            Copied::Yes => self.t(w::COPIED),
            Copied::Failed => self.t(w::COPY_FAILED),
        };
        let label = match (done, left) {
            (true, _) => w::COPIED,
            (false, 0) => w::COPY,
            (false, _) => w::COPY_OPEN,
        };
        // What is left to do is for every eye.
        let seen = (done && left > 0) || self.state.copied == Copied::Failed;
        classed("div", "copying")
            .key("copying")
            .with(
                classed("span", "verdict-again")
                    .attr("aria-hidden", "true")
                    .with(icon(tone(decision).drawing()))
                    .with(el("span").text(name(self.state, decision))),
            )
            .with(
                classed("button", "primary")
                    .attr("type", "button")
                    .attr("data-do", "copy")
                    .text(self.t(label)),
            )
            .with(
                classed("span", if seen { "copied" } else { "sr" })
                    .attr("role", "status")
                    .text(copied),
            )
    }

    /// The letter with what is typed into its fields.
    fn filled<'a>(&self, message: &'a Message) -> Filled<'a> {
        self.state
            .filled(&message.parts, language_of(message.language))
    }

    /// The letter as it is copied, with a field wherever something is left to write: typed once, it stands in every place
    /// of the same name.
    pub(super) fn message(&self, message: &Message) -> Node {
        let filled = self.filled(message);
        let length = filled.text.chars().count();
        let count = match message.limit {
            Some(limit) => format!("{length} / {limit} {}", self.t(w::CHARACTERS)),
            None => format!("{length} {}", self.t(w::CHARACTERS)),
        };
        let mut asked: Vec<&LetterField> = Vec::new();
        let pieces = filled.pieces.into_iter().map(|piece| {
            let class = if piece.is_open { "blank" } else { "filled" };
            match piece.field {
                None => el("span").text(piece.text),
                Some(field) if asked.contains(&field) => classed("mark", class).text(piece.text),
                Some(field) => {
                    asked.push(field);
                    classed("span", class)
                        .key(field.field)
                        // The words to copy; on the screen the field shows them.
                        .with(
                            classed("span", "written")
                                .attr("aria-hidden", "true")
                                .text(piece.text),
                        )
                        .with(self.field(field))
                }
            }
        });
        let pieces: Vec<Node> = pieces.collect();
        let blanks = (!asked.is_empty()).then(|| {
            let names = listed(&mut asked.iter().map(|field| field.says.as_ref()));
            classed("p", "blanks")
                .key("blanks")
                .text(format!("{}: {names}", self.t(w::BLANKS)))
        });
        let never = lines(&message.avoid);
        let translation = message.in_seller_language.as_ref().map(|translation| {
            el("details")
                .key("translation")
                .with(el("summary").text(self.t(w::TRANSLATION)))
                .with(classed("p", "length").text(self.t(w::NOT_TO_SEND)))
                .with(
                    classed("div", "letter translation")
                        .attr("lang", translation.language)
                        .with(classed("p", "subject").text(translation.subject.clone()))
                        .with(
                            classed("p", "body").attr("tabindex", "0").text(
                                self.state
                                    .filled(&translation.parts, self.language.into())
                                    .text,
                            ),
                        ),
                )
        });
        self.section("message", w::MESSAGE)
            .with(classed("p", "length").key("length").text(count))
            .maybe(blanks)
            .with(
                classed("div", "letter")
                    .attr("lang", message.language)
                    .with(
                        classed("p", "subject")
                            .with(
                                classed("span", "sr")
                                    .attr("lang", self.language.code())
                                    .text(format!("{}: ", self.t(w::SUBJECT))),
                            )
                            .text(message.subject.clone()),
                    )
                    .with(
                        classed("p", "body")
                            .attr("tabindex", "0")
                            .attr("data-copy", "")
                            .all(pieces),
                    ),
            )
            .maybe((!message.avoid.is_empty()).then(|| {
                self.more("never", w::NEVER, message.avoid.len())
                    .with(classed("div", "never").with(el("ul").all(never)))
            }))
            .maybe(translation)
    }

    /// The field of a letter.
    fn field(&self, field: &LetterField) -> Node {
        let (kind, keys) = match field.kind {
            FieldKind::Date => ("date", "text"),
            FieldKind::Money => ("text", "decimal"),
            FieldKind::Text => ("text", "text"),
        };
        let input = el("input")
            .attr("type", kind)
            .attr("inputmode", keys)
            .attr("autocomplete", "off")
            .attr("aria-label", field.says.clone())
            .attr("placeholder", field.says.clone())
            .attr("data-field", format!("blank.{}", field.field));
        // A half-typed date reads as empty: writing that back would wipe what the seller sees.
        let typed = self.state.blank(field.field);
        if typed.is_empty() {
            return input;
        }
        input.attr("value", typed.to_string())
    }
}
