//! What was found before, remembered by everything that it turns on.
//!
//! Most of a decision is the same question asked again: what would be answered had one thing been said
//! otherwise, for every thing and every value of it, and inside each of these the same few rows looked at with
//! the same few facts still open. So what is found is remembered, as a lazily built automaton remembers the
//! states that it has met: nothing is computed ahead, and the thousandth case of a list is mostly look-ups.
//!
//! Five kinds of questions are remembered:
//!
//! * which answers the completions of some facts can have ([`Judge::answers`](crate::decide::Judge::answers)),
//!   for every box of facts that had to be split to find out;
//! * which verdict the ladder comes to, or that the facts contradict themselves
//!   ([`Judge::outcome`](crate::decide::Judge::outcome));
//! * the same with all that it takes for granted ([`Judge::resolve`](crate::decide::Judge::resolve));
//! * what facts alone explain of an answer ([`Explanation`]);
//! * what another answer would make of that, where dates have no say in it ([`WhatIf`](crate::what_if::WhatIf)).
//!
//! **Why a remembered answer is the answer.** All are pure functions of the rulebook and the key, so it is
//! enough that the key (a [`State`]) holds everything that can make a difference. What was met under one
//! edition of the rulebook is forgotten under another ([`States::enter`]).
//!
//! * For a box: which half is asked for, the answers found before it (they end the search early), the
//!   marketplace, whose tables the rows belong to; the rows that stand, which also says which rows are in force
//!   that day; and, of the facts that are open in one of these rows, the values still possible. A fact that is
//!   open in no standing row only decides which rows stand, and splitting the box leaves it alone – unless a
//!   row of [`impossible`](crate::impossible) leads from an open fact to it. So the rows through which
//!   something may be learned are in the key too, with the facts that are open in them.
//! * For a verdict: the marketplace, the rows in force that day, and what is known of every fact that a row, a
//!   presumption, a proviso or a situation reads. For a resolution, which hands on the facts themselves, all of
//!   them.
//! * For an explanation: all of them as the keys say them and as the dates imply them, the marketplace, the rows in
//!   force and the language. What would turn it is known by its number, which no other explanation ever has.
//!
//! **What bounds it.** At most [`States::MOST`] states of each kind, and a sixteenth of that of resolutions and
//! explanations, which are larger; when one kind is full all of that kind are forgotten, and remembering starts anew.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;

use crate::decide::{Answers, Judgement};
use crate::explanation::Explanation;
use crate::fact::{Fact, Facts};
use crate::ladder::Resolution;
use crate::rulebook::Edition;

/// The states that decisions have met. Kept over several cases it makes the later ones cheap; it never changes
/// what is decided.
pub struct States {
    /// Of the rulebook under which they were met.
    edition: Cell<Option<Edition>>,
    pub(crate) answers: Remembered<Answers>,
    pub(crate) outcomes: Remembered<Option<Judgement>>,
    pub(crate) resolutions: Remembered<Arc<Resolution>>,
    pub(crate) explanations: Remembered<Arc<Explanation>>,
    pub(crate) turns: Turns,
    /// How many explanations were found.
    explained: Cell<u64>,
}

impl States {
    /// Most states of one kind: about five megabytes in all.
    const MOST: usize = 1 << 13;
    /// A whole resolution takes as much room as so many others.
    const LARGER: usize = 16;

    /// With at most so many states of a kind; with none nothing is remembered.
    #[must_use]
    pub fn of_at_most(most: usize) -> States {
        States {
            edition: Cell::new(None),
            answers: Remembered::of_at_most(most),
            outcomes: Remembered::of_at_most(most),
            resolutions: Remembered::of_at_most(most / States::LARGER),
            explanations: Remembered::of_at_most(most / States::LARGER),
            turns: Turns::of_at_most(most),
            explained: Cell::new(0),
        }
    }

    /// A number that no explanation has had yet.
    pub(crate) fn number(&self) -> u64 {
        self.explained.set(self.explained.get() + 1);
        self.explained.get()
    }

    /// From here on by this edition of the rulebook: what was met under another is forgotten.
    pub(crate) fn enter(&self, edition: Edition) {
        if self.edition.replace(Some(edition)) != Some(edition) {
            self.answers.forget();
            self.outcomes.forget();
            self.resolutions.forget();
            self.explanations.forget();
            self.turns.forget();
        }
    }
}

impl fmt::Debug for States {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("States")
    }
}

impl Default for States {
    /// Nothing met yet.
    fn default() -> States {
        States::of_at_most(States::MOST)
    }
}

/// Everything that something turns on, one number after the other; each of them in as few bytes as it needs, seven
/// bits a byte, the last of them below 128.
#[derive(Default, Eq, Hash, PartialEq)]
pub(crate) struct State(Vec<u8>);

impl State {
    pub(crate) fn push(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    pub(crate) fn push_set(&mut self, mut set: u128) {
        while set >= 0x80 {
            self.0.push(set as u8 | 0x80);
            set >>= 7;
        }
        self.0.push(set as u8);
    }

    pub(crate) fn push_facts(&mut self, facts: &Facts) {
        facts.all().iter().for_each(|values| self.push(*values));
    }
}

/// What single changes come to in which dates have no say: by the number of the explanation, the fact and its values.
pub(crate) type Turns = Bounded<(u64, Fact, u32), Option<Judgement>>;

/// What was found under keys of one kind; when it is full, all of it is forgotten.
pub(crate) struct Bounded<K, T> {
    most: usize,
    found: RefCell<HashMap<K, T, FxBuildHasher>>,
}

impl<K: Eq + Hash, T: Clone> Bounded<K, T> {
    fn of_at_most(most: usize) -> Bounded<K, T> {
        Bounded {
            most,
            found: RefCell::default(),
        }
    }

    pub(crate) fn get(&self, key: &K) -> Option<T> {
        self.found.borrow().get(key).cloned()
    }

    /// Remembers what was found, unless nothing is to be remembered at all.
    pub(crate) fn keep(&self, key: K, found: T) {
        let mut known = self.found.borrow_mut();
        if known.len() >= self.most {
            known.clear();
        }
        if self.most > 0 {
            known.insert(key, found);
        }
    }

    fn forget(&self) {
        self.found.borrow_mut().clear();
    }
}

/// What was found in states of one kind.
pub(crate) struct Remembered<T> {
    found: Bounded<State, T>,
}

impl<T: Clone> Remembered<T> {
    fn of_at_most(most: usize) -> Remembered<T> {
        Remembered {
            found: Bounded::of_at_most(most),
        }
    }

    /// What was found in a state; where nothing was, the state, for [`Remembered::keep`].
    pub(crate) fn recall(&self, tell: impl FnOnce(&mut State)) -> Result<T, State> {
        // Room for nearly all of them.
        let mut state = State(Vec::with_capacity(256));
        tell(&mut state);
        self.found.get(&state).ok_or(state)
    }

    fn forget(&self) {
        self.found.forget();
    }

    /// Remembers what was found in a state.
    pub(crate) fn keep(&self, mut state: State, found: T) {
        state.0.shrink_to_fit();
        self.found.keep(state, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_is_remembered_than_there_is_room_for() {
        let few = Remembered::of_at_most(3);
        for number in 0..10 {
            let tell = |state: &mut State| state.push(number);
            let Err(key) = few.recall(tell) else {
                panic!("{number} is new");
            };
            few.keep(key, number);
            assert_eq!(few.recall(tell).ok(), Some(number));
            assert!(few.found.found.borrow().len() <= 3);
        }
    }

    #[test]
    fn what_was_met_under_another_edition_is_forgotten() {
        let states = States::default();
        let edition = |version| Edition {
            version,
            as_of: "2026-01-01",
        };
        states.enter(edition("one"));
        let Err(key) = states.answers.recall(|state| state.push(7)) else {
            panic!("nothing was met yet");
        };
        states.answers.keep(key, 1);
        states.enter(edition("one"));
        assert!(states.answers.recall(|state| state.push(7)).is_ok());
        states.enter(edition("another"));
        assert!(states.answers.recall(|state| state.push(7)).is_err());
    }

    #[test]
    fn states_that_differ_are_told_apart() {
        let numbers = [0, 1, 127, 128, 129, 16_383, 16_384, u32::MAX];
        let mut told: Vec<Vec<u8>> = Vec::new();
        for one in numbers {
            for other in numbers {
                let mut state = State::default();
                state.push(one);
                state.push_set(u128::from(other) << 64);
                told.push(state.0);
            }
        }
        let all = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), all);
    }
}
