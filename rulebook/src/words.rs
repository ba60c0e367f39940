//! The sentences of every folder, compiled from its `ja.ftl` and `en.ftl`.

include!(concat!(env!("OUT_DIR"), "/words.rs"));
