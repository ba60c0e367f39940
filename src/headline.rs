//! The answer in one sentence or two, with the condition that it stands on and what would turn it.

use std::borrow::Cow;

use crate::case::Case;
use crate::decide::{Judge, Part, Which, right_of, weighed};
use crate::decision::Question;
use crate::explanation::{Deciding, Explaining, gives_right, grants, is_unsettled};
use crate::fact::{BEFORE_DISPATCH, Cond, Fact, Match, YES, answer as answers};
use crate::ladder::{Agreement, Resolution, binds};
use crate::rule::{Follows, Right, Rule, Yield};
use crate::text::{Language, Said, Text};
use crate::verdict::Verdict;
use crate::words::engine as words;

/// Still with the seller: what is said of a return is none of it.
const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
/// Nor is anything of it said of what was never goods.
const NOTHING_COMES_BACK: [Cond; 3] = [HERE, Fact::Digital.yes(), Fact::Service.yes()];

/// The sentences that facts alone decide.
pub(crate) struct Headline {
    /// The answer.
    brief: Said,
    /// The same with the condition that nobody confirmed, where it stands on one.
    conditional: Option<String>,
    /// On what follows the request, where something does.
    pub(crate) then: Option<Said>,
}

impl Headline {
    /// The whole headline: what is owed on the whole first, with the condition that it stands on and what one answer to
    /// a question would turn it into. Then the same without what the first question says anyway.
    pub(crate) fn said(
        &self,
        case: &Case,
        judge: &Judge<'_>,
        resolution: &Resolution,
        ask: &[Question],
    ) -> (Said, Said) {
        let language = case.language;
        if let (Verdict::NeedFacts, Some(first)) = (resolution.verdict, ask.first()) {
            let fields = [("question", first.says.as_ref())];
            let asked = judge.rules.fill(words::NEED_FACTS, language, &fields);
            return (Cow::Owned(asked), Cow::Borrowed(""));
        }
        let brief = self.brief.clone();
        let Some(told) = &self.conditional else {
            return (brief.clone(), brief);
        };
        let mut turns = ask
            .iter()
            .filter_map(|question| turn(case, judge, resolution, question));
        let headline = match turns.next() {
            Some(turn) => [told, space(language), &turn].concat(),
            None => told.clone(),
        };
        (Cow::Owned(headline), brief)
    }
}

/// What one other answer to a question would make of the verdict.
fn turn(
    case: &Case,
    judge: &Judge<'_>,
    resolution: &Resolution,
    question: &Question,
) -> Option<String> {
    let language = case.language;
    let now = resolution.verdict.overall(resolution.then);
    let turned = question.options.iter().filter_map(|option| {
        let verdict = option.overall;
        (verdict != now && verdict != Verdict::NeedFacts).then_some((option, verdict))
    });
    // Where accepting is only the careful course, what would let the seller refuse is worth most.
    let (option, verdict) = turned.min_by_key(|(_, verdict)| *verdict != Verdict::MayRefuse)?;
    let outcome = judge.label(Fact::Answer.is(verdict.mask()));
    let fields = [
        ("question", question.says.as_ref()),
        ("answer", option.says.as_ref()),
        ("verdict", judge.rules.say(outcome, language)),
    ];
    Some(judge.rules.fill(words::TURN, language, &fields))
}

impl Explaining<'_> {
    pub(crate) fn headline(&self, deciding: &Deciding, turning: &[Said]) -> Headline {
        let then = self.then_headline();
        if self.resolution.verdict == Verdict::NeedFacts {
            return Headline {
                brief: self.words(words::NOTHING_SAID),
                conditional: None,
                then,
            };
        }
        let brief = self.brief(deciding, turning, then.as_ref());
        Headline {
            conditional: self.conditional(&brief),
            brief,
            then,
        }
    }

    /// What is owed on the whole, with what the law may still turn.
    fn brief(&self, deciding: &Deciding, turning: &[Said], then_says: Option<&Said>) -> Said {
        let language = self.case.language;
        let Resolution { verdict, then, .. } = *self.resolution;
        let request = self.request_headline(deciding);
        let both = |first: &str, second: &str| -> Said {
            Cow::Owned([first, space(language), second].concat())
        };
        let whole = match (verdict, then, then_says) {
            (_, Some(Verdict::NeedFacts), _) => request,
            (Verdict::MayRefuse, Some(goes_on), Some(says)) if goes_on != Verdict::MayRefuse => {
                let as_such = if binds(then) {
                    words::GOES_ON
                } else {
                    words::REFUSED_AS_SUCH
                };
                both(says, self.judge.rules.say(as_such, language))
            }
            (Verdict::NotACancellation, Some(_), Some(says)) => both(says, &request),
            _ => request,
        };
        let whole = if self.asks_for_a_refund_made() {
            both(self.judge.rules.say(words::REFUND_MADE, language), &whole)
        } else {
            whole
        };
        // What the law may still turn is no small print, unless the answer grants it already.
        if verdict.overall(then) == Verdict::MustAccept {
            return whole;
        }
        turning.iter().fold(whole, |whole, says| both(&whole, says))
    }

    /// Whether the answer would have the seller pay back what was told to be paid back.
    fn asks_for_a_refund_made(&self) -> bool {
        let Resolution { verdict, then, .. } = *self.resolution;
        let pays = matches!(
            verdict.overall(then),
            Verdict::MustAccept
                | Verdict::AcceptAdvised
                | Verdict::MustRemedy
                | Verdict::SellerCancels
                | Verdict::RefundWithDeduction
        );
        pays && self.case.facts.get(Fact::RefundAlreadyMade) == YES
    }

    /// The same with the condition that nobody confirmed; `None` where it stands on none.
    fn conditional(&self, brief: &str) -> Option<String> {
        if self.resolution.situated.is_empty() && self.resolution.agrees() {
            return None;
        }
        let (rules, language) = (self.judge.rules, self.case.language);
        let situation = self.resolution.situated.first();
        Some(match situation.filter(|_| !self.refuses_as_assumed()) {
            Some(situation) => {
                let condition = rules.say(situation.says, language);
                let fields = [("condition", condition), ("answer", brief)];
                rules.fill(words::ASSUMING, language, &fields)
            }
            None => rules.fill(words::AS_FAR_AS_TOLD, language, &[("answer", brief)]),
        })
    }

    /// Whether accepting is advised only because nobody confirmed what would let the seller refuse: then that is no
    /// condition of the answer.
    fn refuses_as_assumed(&self) -> bool {
        let all = self.judge.answers(&self.resolution.known, Part::Whole);
        self.resolution.agreement == Agreement::Careful && all == answers::MAY_REFUSE
    }

    /// An answer in the words of the marketplace.
    fn label(&self, fact: Fact, verdict: Verdict) -> Said {
        self.words(self.judge.label(fact.is(verdict.mask())))
    }

    /// The same as a sentence.
    fn labelled(&self, fact: Fact, verdict: Verdict) -> Said {
        let label = self.label(fact, verdict);
        let fields = [("label", label.as_ref())];
        let rules = self.judge.rules;
        Cow::Owned(rules.fill(words::LABELLED, self.case.language, &fields))
    }

    /// What the law gives in the ordinary case, where it gives a right in every case.
    fn ordinary_right(&self) -> Said {
        let ordinary = self.resolution.ordinarily(self.judge);
        let rights = self.judge.law_behind(&ordinary, Verdict::MayRefuse);
        let says = rights.iter().find_map(|rule| match rule.yields {
            Yield::Right { headline, .. } if grants(rule) => Some(headline),
            _ => None,
        });
        self.words(says.unwrap_or(words::LAW_EITHER_WAY))
    }

    /// The answer to the request as such, in one sentence.
    fn request_headline(&self, deciding: &Deciding) -> Said {
        let (rules, language) = (self.judge.rules, self.case.language);
        let Deciding { rows, restrained } = deciding;
        let restrained = *restrained;
        if let Some(first) = self.resolution.provided.first() {
            let count = format!("{}", self.resolution.provided.len());
            let first = rules.say(first.says, language);
            let sentence = if count == "1" {
                words::PROVIDED
            } else {
                words::PROVIDED_ALL
            };
            let fields = [("count", count.as_str()), ("condition", first)];
            return Cow::Owned(rules.fill(sentence, language, &fields));
        }
        let answers = self.judge.answers(&self.resolution.known, Part::Request);
        let advised = self.resolution.verdict == Verdict::AcceptAdvised;
        let open = advised && !self.resolution.agrees();
        if self.resolution.agreement == Agreement::Careful || open {
            // A row that gives the same advice itself says why, unless another may be the reason as well.
            let mut answers = rows.iter().filter_map(|rule| match rule.yields {
                Yield::Answer {
                    headline, verdict, ..
                } => Some((headline, verdict == Verdict::AcceptAdvised)),
                _ => None,
            });
            let own = answers
                .next()
                .filter(|(_, same)| *same && advised && !restrained);
            let own = own.filter(|own| answers.all(|other| other == *own));
            let own = own.map(|(headline, _)| headline);
            let says = own.or_else(|| self.unsettled_by_law().map(|(headline, _)| headline));
            let says = says.unwrap_or(words::CAREFUL);
            return self.words(says);
        }
        let known = || {
            let rights = self.law_behind();
            rights.iter().any(gives_right)
        };
        if restrained && !known() {
            return match self.resolution.verdict {
                Verdict::MustAccept => self.ordinary_right(),
                // The money is claimed or gone: there is no wish that could be refused.
                Verdict::Contest | Verdict::DoNotRefundYourself => self.words(words::CLAIMED),
                _ if self.resolution.agreement == Agreement::OneSide
                    && refusing_is_out(answers) =>
                {
                    self.words(words::ONE_SIDE)
                }
                _ => self.words(words::LAW_OPEN),
            };
        }
        // Several answers may still be possible: only those that say the same speak.
        let mut said = rows.iter().filter_map(|rule| match rule.yields {
            Yield::Answer {
                headline, verdict, ..
            } if !restrained && verdict == self.resolution.verdict => Some(headline),
            Yield::Right { headline, .. } if restrained && gives_right(rule) => Some(headline),
            _ => None,
        });
        let first = said.next();
        // Where they give different causes none of them is known.
        let must = self.resolution.verdict == Verdict::MustAccept && !restrained;
        if must && said.any(|other| Some(other) != first) {
            return self.words(words::EITHER_WAY);
        }
        let said = first.map(|headline| self.words(headline));
        said.unwrap_or_else(|| match self.resolution.verdict {
            Verdict::Unsettled => self.words(words::UNSETTLED),
            verdict => self.label(Fact::Answer, verdict),
        })
    }

    /// What the marketplace itself says of what follows, where it says this: the row that prevails, else every row that
    /// may and after which something follows.
    fn own_word(&self, then: Verdict) -> Option<Text> {
        let word = |rule: &&Rule| match rule.yields {
            Yield::Answer {
                follows: Follows::Then(own, says),
                ..
            } if own == then => Some(says),
            _ => None,
        };
        let follows = |rule: &&&Rule| {
            let Yield::Answer { follows, .. } = rule.yields else {
                return false;
            };
            !matches!(follows, Follows::Nothing)
        };
        let known = &self.resolution.known;
        let prevailing = self.judge.prevailing(known, Which::Answers);
        prevailing.iter().find_map(word).or_else(|| {
            let possible = self.judge.possible(known, Which::Answers);
            let mut words = possible.iter().filter(follows).map(word);
            let first = words.next()?;
            first.filter(|_| words.all(|other| other == first))
        })
    }

    /// What the law says, on the request and on what follows, where it leaves open whether refusing is: nothing that is
    /// still unknown would tell.
    fn unsettled_by_law(&self) -> Option<(Text, Text)> {
        let ordinary = &self.resolution.ordinarily(self.judge);
        let sole = |which| -> Option<&'static Rule> {
            let possible = self.judge.possible(ordinary, which);
            let prevailing = self.judge.prevailing(ordinary, which);
            prevailing.first().copied().filter(|_| possible.len() == 1)
        };
        let claim = sole(Which::Claims)?;
        let claims = self.judge.possible(&self.resolution.known, Which::Claims);
        // The reason given is one of which no source settles what it gives, whatever else is so.
        let of_the_reason = claim.when.iter().any(|cond| cond.fact == Fact::Reason);
        if of_the_reason && claims.iter().all(is_unsettled) {
            return sentences(claim);
        }
        let withdrawal = sole(Which::Withdrawals)?;
        let (may_withdraw, may_claim) = (right_of(withdrawal), right_of(claim));
        if weighed(Verdict::MayRefuse, may_withdraw, may_claim) != Right::Unsettled {
            return None;
        }
        sentences(if may_claim == Right::Unsettled {
            claim
        } else {
            withdrawal
        })
    }

    fn then_headline(&self) -> Option<Said> {
        let then = self.resolution.then?;
        if then == Verdict::NeedFacts {
            return Some(self.words(words::THEN_OPEN));
        }
        let facts = self.resolution.facts();
        let holds = |cond: &Cond| facts.matches(*cond) == Match::Holds;
        let here = holds(&HERE);
        let nothing_comes_back = NOTHING_COMES_BACK.iter().any(holds);
        let careful = match self.unsettled_by_law() {
            Some((says, _)) if here => says,
            Some((_, says)) => says,
            None if nothing_comes_back => words::THEN_CAREFUL_HERE,
            None => words::THEN_CAREFUL,
        };
        match self.resolution.then_agreement {
            Agreement::Careful => {
                return Some(self.words(careful));
            }
            Agreement::OneSide if then == Verdict::AcceptAdvised => {
                let answers = self.judge.answers(&self.resolution.known, Part::Then);
                return Some(self.words(if refusing_is_out(answers) {
                    words::ONE_SIDE
                } else {
                    careful
                }));
            }
            Agreement::OneSide | Agreement::Every => {}
        }
        // The marketplace's own word on it stands unless the law turned it.
        if let Some(says) = self.own_word(then) {
            return Some(self.words(says));
        }
        let rights = self.law_behind();
        let headline = rights.iter().find_map(|rule| match rule.yields {
            Yield::Right {
                headline,
                then_headline,
                ..
            } if then == Verdict::MayRefuse || gives_right(rule) => Some(self.words(match then {
                Verdict::MayRefuse if here => words::THEN_REFUSED_HERE,
                _ if here => headline,
                _ => then_headline,
            })),
            _ => None,
        });
        Some(headline.unwrap_or_else(|| match then {
            Verdict::MustAccept if here => self.words(words::LAW_EITHER_WAY),
            Verdict::Unsettled if here => self.words(words::UNSETTLED),
            Verdict::MustAccept => self.words(words::THEN_EITHER_WAY),
            Verdict::Unsettled => self.words(words::THEN_UNSETTLED),
            _ => self.labelled(Fact::AnswerThen, then),
        }))
    }
}

/// The sentences of a row of law on the request and on what follows.
fn sentences(row: &Rule) -> Option<(Text, Text)> {
    match row.yields {
        Yield::Right {
            headline,
            then_headline,
            ..
        } => Some((headline, then_headline)),
        _ => None,
    }
}

/// Whether none of the answers that are possible leaves the seller free, advises or says that no source settles it.
fn refusing_is_out(answers: u32) -> bool {
    answers & (answers::MAY_REFUSE | answers::UNSETTLED | answers::ACCEPT_ADVISED) == 0
}

/// What stands between two sentences.
pub(crate) fn space(language: Language) -> &'static str {
    match language {
        Language::Ja => "",
        Language::En => " ",
    }
}
