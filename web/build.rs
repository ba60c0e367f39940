//! Compiles the sentences of the page; see the crate `kotowari-words`.

use kotowari_words::{Volume, build};

fn main() -> std::io::Result<()> {
    build(&[Volume {
        folder: "src/page".into(),
        stem: String::new(),
        name: "page".into(),
        number: 63,
    }])
}
