//! Compiles the engine's own sentences; see the crate `kotowari-words`.

use kotowari_words::{Volume, build};

fn main() -> std::io::Result<()> {
    build(&[Volume {
        folder: "src".into(),
        stem: String::new(),
        name: "engine".into(),
        number: 0,
    }])
}
