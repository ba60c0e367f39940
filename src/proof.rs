//! The questionnaire as a prover.
