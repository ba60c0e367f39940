//! Compiles the engine's own sentences; see the crate `kotowari-words`.

use kotowari_words::{Folder, build};

fn main() -> std::io::Result<()> {
    build(&[Folder {
        path: "src".into(),
        name: "engine".into(),
        number: 0,
    }])
}
