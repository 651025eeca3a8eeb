//! Sets of questions, as a clause names them.
//!
//! "safe, effective and well-led" lists three; "all five areas" lists all; "the other two" can only be worked out when
//! the rest is known, so it stays as it is until the resolver looks at its board.

use crate::model::Question;

/// Which questions a clause speaks of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Set {
    listed: u8,
    /// "the rest", "the other three": the number, or 0 where none is told.
    pub rest: Option<u8>,
    /// "all but", "other than": the questions that are not `listed`.
    pub except: bool,
    /// A number of areas that are not named ("in four of five areas").
    pub unnamed: bool,
    /// The areas named before ("in both of those"): worked out where they were named.
    pub those: bool,
    /// Questions that the rest is told apart from, though no rating of theirs is told.
    beside: u8,
}

impl Set {
    /// One question.
    pub fn of(question: Question) -> Set {
        Set {
            listed: bit(question),
            ..Set::default()
        }
    }

    /// The five key questions.
    pub fn all() -> Set {
        Question::KEY.into_iter().map(Set::of).fold(Set::default(), Set::with)
    }

    /// "all but": the questions named with it are the ones left out.
    pub fn all_but() -> Set {
        Set {
            except: true,
            ..Set::default()
        }
    }

    /// "all but one": the one left out may be named behind it, else the others are only counted.
    pub fn all_but_some(left_out: u8) -> Set {
        Set {
            except: true,
            ..Set::some(5 - left_out.min(5))
        }
    }

    /// The questions left over.
    pub fn rest(count: u8) -> Set {
        Set {
            rest: Some(count),
            ..Set::default()
        }
    }

    /// Areas that are only counted: the rest, if as many are left when all that is named is known.
    pub fn some(count: u8) -> Set {
        Set {
            unnamed: true,
            rest: Some(count),
            ..Set::default()
        }
    }

    /// The rest, told apart from these: "it fell short on safe and caring; the remainder were good".
    pub fn beside(self, others: Set) -> Set {
        Set {
            beside: others.listed,
            ..self
        }
    }

    /// Whether the rest is told apart from a question.
    pub fn is_beside(self, question: Question) -> bool {
        self.beside & bit(question) != 0
    }

    /// The areas named before.
    pub fn those() -> Set {
        Set {
            those: true,
            ..Set::default()
        }
    }

    /// "All but caring": the key questions left out.
    pub fn left_out(self) -> Set {
        let out = Question::KEY.into_iter().filter(|q| !self.questions().any(|k| k == *q));
        out.map(Set::of).fold(Set::default(), Set::with)
    }

    /// What "those" means: the questions of `named`.
    pub fn resolved(self, named: Set) -> Set {
        Set { those: false, ..self }.with(named)
    }

    /// Whether areas are counted and none is named: "in three areas", "overall and in three areas".
    pub fn is_only_counted(self) -> bool {
        self.unnamed && !self.names_a_key_question()
    }

    fn names_a_key_question(self) -> bool {
        self.listed & !bit(Question::Overall) != 0
    }

    /// Whether a rest is listed as well: "the other two, effective and caring".
    pub fn is_spelt_out(self) -> bool {
        let listed = Question::KEY.into_iter().filter(|q| self.has(*q)).count();
        self.rest
            .is_some_and(|n| listed > 0 && (n == 0 || listed == usize::from(n)))
    }

    /// What it names, without the rest.
    pub fn outright(self) -> Set {
        Set { rest: None, ..self }
    }

    /// Both together.
    pub fn with(self, other: Set) -> Set {
        // "three of the five areas - safe, caring and well-led": the names say which.
        let named = self.is_only_counted() && other.names_a_key_question();
        Set {
            listed: self.listed | other.listed,
            rest: self.rest.filter(|_| !named).or(other.rest),
            except: self.except || other.except,
            unnamed: self.unnamed || other.unnamed,
            those: self.those || other.those,
            beside: self.beside | other.beside,
        }
    }

    /// Whether it names all questions that another names, and the other does nothing but name them.
    pub fn holds(self, other: Set) -> bool {
        let plain = |s: Set| s.rest.is_none() && !s.except && !s.those;
        plain(self) && plain(other) && other.listed != 0 && other.listed & !self.listed == 0
    }

    /// Without the questions that another names.
    pub fn without(self, other: Set) -> Set {
        Set {
            listed: self.listed & !other.listed,
            ..self
        }
    }

    /// Whether a question is named.
    pub fn has(self, question: Question) -> bool {
        self.listed & bit(question) != 0
    }

    /// Whether nothing is named.
    pub fn is_empty(self) -> bool {
        self.listed == 0 && self.rest.is_none() && !self.except && !self.those
    }

    /// The named questions, or with `except` the key questions that are not named.
    pub fn questions(self) -> impl Iterator<Item = Question> {
        Question::ALL.iter().copied().filter(move |q| {
            if self.except && !self.is_only_counted() {
                // "outstanding overall and on every point except safe"
                self.has(*q) == (*q == Question::Overall)
            } else {
                self.has(*q)
            }
        })
    }
}

fn bit(question: Question) -> u8 {
    1 << Question::ALL.iter().position(|q| *q == question).unwrap_or(0)
}
