//! The engine's own sentences, compiled from `src/ja.ftl` and `src/en.ftl`.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
