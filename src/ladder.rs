//! From the answers that are possible to one verdict, taking no more for granted than it needs.
//!
//! The steps, each tried only where the one before gives no verdict:
//!
//! 1. *certain*: every completion of what was said agrees;
//! 2. *ordinary*: with everything ordinary presumed ([`Rows::presumptions`](crate::rulebook::Rows));
//! 3. *provisos*: a refusal under conditions that are the seller's own to keep (`Rows::provisos`);
//! 4. *cautious*: where only the law is open and every completion counsels accepting;
//! 5. *situations*: what the seller would see by looking, then a change of mind, then the buyer's side
//!    (`Rows::situations`), put in one at a time until the completions agree or lie on one side;
//! 6. *careful*: where refusing is open in some completions and accepting can answer all of them,
//!    accepting is advised.
//!
//! A refusal of the request rests on a situation only where what follows (`then`) binds the seller, and a
//! refusal of what follows only where the law gives no completion a right.

use std::sync::Arc;

use crate::decide::{ACCEPTING, Answers, Judge, Judgement, Known, NOT_PAYING, Part, Which};
use crate::fact::{Cond, Fact, FactSet, Facts, Match, answer, terms_grant};
use crate::presumed::{Condition, Rung, Situation};
use crate::rule::{Rule, Yield};
use crate::rulebook::Rulebook;
use crate::states::State;
use crate::verdict::{Settled, Verdict};

/// Where the ladder looks whether anything was said of the order, the parcel, the reason, the channel or a claim.
const TAPS: [Fact; 5] = [
    Fact::OrderStatus,
    Fact::Parcel,
    Fact::Reason,
    Fact::Channel,
    Fact::ClaimState,
];

/// No generosity of the shop's own.
const NO_GENEROSITY: &[Cond] = &[
    Fact::TermsGrant.is(terms_grant::NOTHING),
    Fact::GenerousTerms.no(),
];

/// The facts that the ladder reads itself, with what is taken for granted at one marketplace.
pub(crate) fn read(rules: &Rulebook, presumptions: &[&'static Condition]) -> FactSet {
    let rows = &rules.rows;
    let mut read = 0;
    for condition in presumptions.iter().copied().chain(rows.provisos) {
        for cond in condition.given.iter().chain([&condition.cond]) {
            read |= cond.fact.alone();
        }
    }
    for situation in rows.situations {
        for cond in situation.given.iter().chain([&situation.cond]) {
            read |= cond.fact.alone();
        }
    }
    let own = NO_GENEROSITY.iter().map(|cond| cond.fact).chain(TAPS);
    own.fold(read, |read, fact| read | fact.alone())
}

/// Puts in everything ordinary that is still open, and tells what that was.
fn presume(known: &mut Known, judge: &Judge<'_>, mut told: impl FnMut(&'static Condition)) {
    for condition in judge.tables.presumptions.iter().copied() {
        if known.facts().matches_all(condition.given) == Match::Holds
            && known.narrow(judge.tables, condition.cond)
        {
            told(condition);
        }
    }
}

/// How the completions stand behind a verdict.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Agreement {
    /// Every one of them has it.
    Every,
    /// They differ, but all lie on its side.
    OneSide,
    /// Some would let the seller refuse; it is what answers all of them.
    Careful,
}

/// Where every completion agrees: the outer `None` is disagreement, the inner "there is no such part".
fn every(answers: Answers) -> Option<Option<Verdict>> {
    (answers.count_ones() == 1).then(|| Verdict::of(answers))
}

fn within(answers: Answers, side: Answers) -> bool {
    answers != 0 && answers & !side == 0
}

/// The counsel where only the law is open: it can but make the advice a duty.
fn cautious(answers: Answers) -> Option<Verdict> {
    if within(answers, answer::MUST_ACCEPT | answer::ACCEPT_ADVISED) {
        Some(Verdict::AcceptAdvised)
    } else if within(
        answers,
        answer::MUST_ACCEPT | answer::ACCEPT_ADVISED | answer::UNSETTLED,
    ) {
        Some(Verdict::Unsettled)
    } else {
        None
    }
}

/// The verdict of a side that all answers lie on, and whether it says all that there is to say: a buyer
/// who may withdraw needs no reason, so a remedy that only another reason would call for does not stand in
/// the way of accepting.
fn one_side(answers: Answers, withdraws: bool) -> Option<(Verdict, bool)> {
    if within(answers, answer::MUST_ACCEPT | answer::AUTOMATIC) {
        return Some((Verdict::MustAccept, true));
    }
    if within(answers, answer::MUST_ACCEPT | answer::MUST_REMEDY) {
        return Some(if withdraws {
            (Verdict::MustAccept, true)
        } else {
            (Verdict::MustRemedy, false)
        });
    }
    if within(answers, ACCEPTING & !answer::MAY_REFUSE) {
        let advised = answers & answer::ACCEPT_ADVISED != 0;
        return Some((Verdict::AcceptAdvised, advised));
    }
    if within(answers, NOT_PAYING) {
        return Some(if answers & answer::CONTEST != 0 {
            (Verdict::Contest, false)
        } else {
            (Verdict::DoNotRefundYourself, false)
        });
    }
    None
}

/// How the answers lie with what is put in so far.
struct Leaning {
    /// The verdict of all of them.
    every: Option<Verdict>,
    /// That verdict is only of those in which anything follows.
    partly: bool,
    /// The verdict of the side they lie on, and whether no more can be said.
    side: Option<(Verdict, bool)>,
    /// Accepting answers all of them.
    accepting: bool,
}

impl Leaning {
    fn agreement(&self) -> Agreement {
        if self.partly {
            Agreement::OneSide
        } else {
            Agreement::Every
        }
    }
}

/// Whether a verdict on what follows leaves the buyer what the law could give.
pub(crate) fn binds(then: Option<Verdict>) -> bool {
    matches!(
        then,
        Some(
            Verdict::MustAccept
                | Verdict::MustRemedy
                | Verdict::WaitForItem
                | Verdict::RefundWithDeduction
        )
    )
}

/// A verdict and what it takes for granted.
#[derive(Clone)]
pub(crate) struct Resolution {
    pub(crate) verdict: Verdict,
    pub(crate) then: Option<Verdict>,
    /// How the completions stand behind the verdict, and behind `then`.
    pub(crate) agreement: Agreement,
    pub(crate) then_agreement: Agreement,
    /// The facts of the case.
    stated: Known,
    /// The same with everything taken for granted put in.
    pub(crate) known: Known,
    pub(crate) presumed: Vec<&'static Condition>,
    pub(crate) provided: Vec<&'static Condition>,
    pub(crate) situated: Vec<&'static Situation>,
}

impl Judge<'_> {
    /// The verdict, presuming no more than is needed.
    pub(crate) fn resolve(&self, facts: &Facts) -> Arc<Resolution> {
        // It holds every fact, those too that no verdict turns on.
        let tell = |state: &mut State| self.tell_every_fact(state, facts);
        let state = match self.states.resolutions.recall(tell) {
            Ok(resolution) => return resolution,
            Err(state) => state,
        };
        let mut resolution = self.found(Known::of(facts.clone(), self));
        if resolution.verdict == Verdict::NeedFacts {
            resolution.forget();
        } else {
            resolution.drop_needless(self);
            resolution.name_conditions(self);
        }
        let resolution = Arc::new(resolution);
        self.states.resolutions.keep(state, Arc::clone(&resolution));
        resolution
    }

    /// The verdicts alone, without finding out which presumptions they need; `None` where the facts, of which no
    /// conclusion has been drawn yet, contradict themselves.
    pub(crate) fn outcome(&self, mut facts: Facts) -> Option<Judgement> {
        let tell = |state: &mut State| self.tell_case(state, &facts);
        let state = match self.states.outcomes.recall(tell) {
            Ok(outcome) => return outcome,
            Err(state) => state,
        };
        let possible = self.tables.boxes.conclude_all(&mut facts);
        let outcome = possible.map(|()| self.found(Known::of(facts, self)).judgement());
        self.states.outcomes.keep(state, outcome);
        outcome
    }

    /// What the verdict alone rests on, then the whole: for the proof.
    pub(crate) fn request_then_whole(&self, known: Known) -> [Resolution; 2] {
        let mut resolution = Resolution::of(known);
        resolution.find_verdict(self);
        let request = resolution.clone();
        resolution.find_then(self);
        [request, resolution]
    }

    fn found(&self, known: Known) -> Resolution {
        let mut resolution = Resolution::of(known);
        resolution.find_verdict(self);
        resolution.find_then(self);
        resolution
    }
}

impl Resolution {
    /// Nothing decided, nothing taken for granted.
    fn of(known: Known) -> Resolution {
        Resolution {
            verdict: Verdict::NeedFacts,
            then: None,
            agreement: Agreement::Every,
            then_agreement: Agreement::Every,
            stated: known.clone(),
            known,
            presumed: Vec::new(),
            provided: Vec::new(),
            situated: Vec::new(),
        }
    }

    /// Both verdicts.
    pub(crate) fn judgement(&self) -> Judgement {
        Judgement {
            verdict: self.verdict,
            then: self.then,
        }
    }

    /// Steps 1 to 6 for the verdict on the request.
    fn find_verdict(&mut self, judge: &Judge<'_>) {
        if let Some(Some(verdict)) = every(judge.answers(&self.known, Part::Request)) {
            self.verdict = verdict;
            return;
        }
        self.presume(judge);
        let answers = judge.answers(&self.known, Part::Request);
        if let Some(Some(verdict)) = every(answers) {
            self.verdict = verdict;
        } else if self.provide(judge) {
            self.verdict = Verdict::MayRefuse;
        } else if let Some(verdict) = cautious(answers)
            .filter(|verdict| *verdict != Verdict::Unsettled || self.no_row_settles(judge))
        {
            (self.verdict, self.agreement) = (verdict, Agreement::OneSide);
        } else if let Some((found, agreement, verdict)) = self.climb(judge, Part::Request) {
            *self = found;
            (self.verdict, self.agreement) = (verdict, agreement);
        }
    }

    /// The same steps for what the request goes on as.
    fn find_then(&mut self, judge: &Judge<'_>) {
        // Where the completions differ, what is advised answers the whole.
        if self.verdict == Verdict::NeedFacts || self.agreement != Agreement::Every {
            return;
        }
        if let Some(then) = every(judge.answers(&self.stated, Part::Then)) {
            self.then = then;
            return;
        }
        let mut with = self.clone();
        with.presume(judge);
        let answers = judge.answers(&with.known, Part::Then);
        if let Some(then) = every(answers) {
            let bold = !with.situated.is_empty() && then == Some(Verdict::MayRefuse);
            if !bold || with.allows(judge, Part::Then, Verdict::MayRefuse) {
                *self = with;
                self.then = then;
                return;
            }
        }
        match with.climb(judge, Part::Then) {
            Some((found, agreement, then)) => {
                *self = found;
                (self.then, self.then_agreement) = (Some(then), agreement);
            }
            None => self.then = Some(Verdict::NeedFacts),
        }
    }

    /// Whether none of the marketplace's rows that may prevail gives an answer of its own: only the law is open then.
    fn no_row_settles(&self, judge: &Judge<'_>) -> bool {
        let rows = judge.possible(&self.known, Which::Answers);
        rows.iter().all(|row| {
            matches!(
                row.yields,
                Yield::Answer {
                    verdict: Verdict::Unsettled,
                    ..
                }
            )
        })
    }

    /// A refusal that is open on conditions the seller has to make sure of.
    fn provide(&mut self, judge: &Judge<'_>) -> bool {
        let mut with = self.clone();
        for condition in judge.rules.rows.provisos {
            if with.known.narrow(judge.tables, condition.cond) {
                with.provided.push(condition);
                let answers = judge.answers(&with.known, Part::Request);
                if answers == answer::MAY_REFUSE {
                    *self = with;
                    return true;
                }
            }
        }
        false
    }

    /// Puts situations in, one at a time, until the answers agree. Where they never do, the first state in
    /// which they lie on one side; else the one from which accepting answers all of them.
    fn climb(&self, judge: &Judge<'_>, part: Part) -> Option<(Resolution, Agreement, Verdict)> {
        if part == Part::Request && self.says_nothing() {
            return None;
        }
        let mut with = self.clone();
        let (mut sided, mut careful) = (None, None);
        loop {
            let leaning = with.leaning(judge, part);
            match leaning.every {
                Some(verdict) if with.allows(judge, part, verdict) => {
                    let agreement = leaning.agreement();
                    // A side found before holds what the buyer's own favour would only narrow.
                    if sided.is_none() || !with.rests_on(Rung::Buyer) {
                        return Some((with, agreement, verdict));
                    }
                }
                _ => {}
            }
            if let (None, Some((verdict, firm))) = (&sided, leaning.side) {
                if firm {
                    return Some((with, Agreement::OneSide, verdict));
                }
                sided = Some((with.clone(), Agreement::OneSide, verdict));
            }
            // What the seller would see by looking leaves less to ask; more is not needed for it.
            let looked = with.situated.iter().all(|one| one.rung == Rung::Place);
            if leaning.accepting && (looked || careful.is_none()) {
                careful = Some((with.clone(), Agreement::Careful, Verdict::AcceptAdvised));
            }
            if !with.step(judge, part) {
                break;
            }
        }
        sided.or(careful)
    }

    /// Whether nothing was said of the order, the parcel, the reason, the channel or a claim.
    fn says_nothing(&self) -> bool {
        TAPS.iter()
            .all(|fact| self.stated.facts().is_unknown(*fact))
    }

    /// How the answers lie with what is put in so far.
    fn leaning(&self, judge: &Judge<'_>, part: Part) -> Leaning {
        let withdraws = judge.may_withdraw(&self.known);
        let mut answers = judge.answers(&self.known, part);
        let whole = answers;
        // Where nothing follows, nothing is owed: what may follow counts.
        if part == Part::Then && answers != answer::NONE {
            answers &= !answer::NONE;
        }
        let mut leaning = Leaning {
            every: every(answers).flatten(),
            partly: answers != whole,
            side: one_side(answers, withdraws),
            accepting: within(answers, ACCEPTING),
        };
        if leaning.side.is_none() && part == Part::Request {
            // Cancellation or return: what is owed on the whole may be the same.
            let whole = judge.answers(&self.known, Part::Whole);
            leaning.accepting = within(whole, ACCEPTING);
            leaning.side = match every(whole) {
                Some(Some(Verdict::MayRefuse)) => None,
                Some(verdict) => verdict.map(|verdict| (verdict, true)),
                None => one_side(whole, withdraws),
            };
        }
        leaning
    }

    /// Puts in the next situation that applies; `false` where none is left.
    fn step(&mut self, judge: &Judge<'_>, part: Part) -> bool {
        for situation in judge.rules.rows.situations {
            let applies = (part == Part::Then || situation.rung != Rung::OwnTerms)
                && self.facts().matches_all(situation.given) == Match::Holds;
            if applies && self.known.narrow(judge.tables, situation.cond) {
                self.situated.push(situation);
                return true;
            }
        }
        false
    }

    /// Whether a verdict may rest on the situations put in: every one but a refusal may.
    fn allows(&self, judge: &Judge<'_>, part: Part, verdict: Verdict) -> bool {
        if verdict != Verdict::MayRefuse {
            return true;
        }
        if self.rests_on(Rung::Buyer) || part == Part::Then && self.rests_on(Rung::Reason) {
            return false;
        }
        if part == Part::Request {
            let mut whole = self.clone();
            whole.verdict = verdict;
            whole.find_then(judge);
            return binds(whole.then);
        }
        judge.no_right(&self.generous_to_nobody(judge))
    }

    /// What was said, with the ordinary presumed and no generosity of the shop's own.
    fn generous_to_nobody(&self, judge: &Judge<'_>) -> Known {
        let mut plain = self.stated.clone();
        presume(&mut plain, judge, |_| ());
        for cond in NO_GENEROSITY {
            plain.narrow(judge.tables, *cond);
        }
        plain
    }

    /// The facts with everything taken for granted put in.
    pub(crate) fn facts(&self) -> &Facts {
        self.known.facts()
    }

    fn presume(&mut self, judge: &Judge<'_>) {
        let presumed = &mut self.presumed;
        presume(&mut self.known, judge, |condition| presumed.push(condition));
    }

    /// The facts with everything ordinary put in that is still open.
    pub(crate) fn ordinarily(&self, judge: &Judge<'_>) -> Known {
        let mut ordinary = self.known.clone();
        presume(&mut ordinary, judge, |_| ());
        ordinary
    }

    /// Takes nothing for granted.
    fn forget(&mut self) {
        self.presumed.clear();
        self.provided.clear();
        self.situated.clear();
        self.known = self.stated.clone();
    }

    /// Everything taken for granted, the boldest first.
    pub(crate) fn taken(&self) -> Vec<Cond> {
        let mut taken: Vec<Cond> = self.situated.iter().map(|one| one.cond).collect();
        let conditions = self.provided.iter().chain(&self.presumed);
        taken.extend(conditions.map(|condition| condition.cond));
        taken
    }

    /// Keeps only what the answer would not stand without.
    fn drop_needless(&mut self, judge: &Judge<'_>) {
        let sided = !self.situated.is_empty();
        // Accepting where refusing may be open: as few answers as possible are left open.
        let most = judge.answers(&self.known, self.careful_part());
        // Whose law it is and who ships stay said: in their place every country's and everybody's rules would speak.
        let taken = self.taken().into_iter();
        let stays = |cond: &Cond| matches!(cond.fact, Fact::Regime | Fact::Fulfilment);
        for needless in taken.filter(|cond| !stays(cond)) {
            let mut without = self.clone();
            without.presumed.retain(|one| one.cond != needless);
            without.provided.retain(|one| one.cond != needless);
            without.situated.retain(|one| one.cond != needless);
            without.known = without.stated.clone();
            for cond in without.taken().iter().rev() {
                without.known.narrow(judge.tables, *cond);
            }
            if without.still_holds(judge, sided, most) {
                *self = without;
            }
        }
    }

    /// What a refusal takes for granted and the seller has to make sure of is a condition, however ordinary it is.
    fn name_conditions(&mut self, judge: &Judge<'_>) {
        let refuses = Some(Verdict::MayRefuse);
        if Some(self.verdict) != refuses && self.then != refuses {
            return;
        }
        let provisos = judge.rules.rows.provisos;
        let condition = |one: &&Condition| provisos.iter().any(|proviso| proviso.cond == one.cond);
        let (conditions, ordinary): (Vec<_>, Vec<_>) = self.presumed.drain(..).partition(condition);
        self.presumed = ordinary;
        self.provided.extend(conditions);
    }

    /// The half in which accepting is only the careful course: the whole, or what follows.
    fn careful_part(&self) -> Part {
        if self.agreement == Agreement::Careful {
            Part::Whole
        } else {
            Part::Then
        }
    }

    /// Whether the answer still comes of the facts; where situations were put in (`sided`), it is enough
    /// that the answers lie on its side. `most`: the answers that a careful course may leave open.
    fn still_holds(&mut self, judge: &Judge<'_>, sided: bool, most: Answers) -> bool {
        let careful = |part| within(judge.answers(&self.known, part), ACCEPTING & most);
        if self.agreement == Agreement::Careful {
            return careful(Part::Whole);
        }
        let withdraws = judge.may_withdraw(&self.known);
        let side = |part| {
            let answers = judge.answers(&self.known, part) & !answer::NONE;
            let same = every(answers).flatten();
            same.or_else(|| one_side(answers, withdraws).map(|(verdict, _)| verdict))
        };
        let verdict = Some(self.verdict);
        let answers = judge.answers(&self.known, Part::Request);
        if every(answers) != Some(verdict) {
            let on_a_side = self.agreement == Agreement::OneSide || sided;
            self.agreement = Agreement::OneSide;
            let same = side(Part::Request) == verdict || side(Part::Whole) == verdict;
            return on_a_side && self.then.is_none() && (same || cautious(answers) == verdict);
        }
        if self.then == Some(Verdict::NeedFacts)
            || every(judge.answers(&self.known, Part::Then)) == Some(self.then)
        {
            return true;
        }
        match self.then_agreement {
            Agreement::Careful => careful(Part::Then),
            Agreement::OneSide => side(Part::Then) == self.then,
            Agreement::Every => {
                self.then_agreement = Agreement::OneSide;
                sided && side(Part::Then) == self.then && self.then.is_some()
            }
        }
    }

    /// Whether every completion has the verdict, and what follows.
    pub(crate) fn agrees(&self) -> bool {
        self.agreement == Agreement::Every && self.then_agreement == Agreement::Every
    }

    /// Whether the answer stands only under a condition that nobody has confirmed.
    pub(crate) fn on_condition(&self) -> bool {
        !self.agrees() || !self.provided.is_empty() || !self.situated.is_empty()
    }

    /// Whether a situation of this kind was put in.
    pub(crate) fn rests_on(&self, rung: Rung) -> bool {
        self.situated.iter().any(|one| one.rung == rung)
    }

    /// The weakest of the rows behind the verdict, weakened further by what is taken for granted.
    pub(crate) fn settled(&self, rows: &[&'static Rule]) -> Settled {
        let mut settled = rows
            .iter()
            .map(|row| row.settled)
            .max()
            .unwrap_or(Settled::Unsettled);
        if !self.presumed.is_empty() {
            settled = settled.max(Settled::Inferred);
        }
        if self.on_condition()
            || matches!(self.verdict, Verdict::NeedFacts | Verdict::Unsettled)
            || matches!(self.then, Some(Verdict::NeedFacts | Verdict::Unsettled))
        {
            settled = Settled::Unsettled;
        }
        settled
    }
}
