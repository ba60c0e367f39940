//! Compiles the sentences of the page; see the crate `kotowari-words`.

use kotowari_words::{Folder, build};

fn main() -> std::io::Result<()> {
    build(&[Folder {
        path: "src/page".into(),
        name: "page".into(),
        number: 63,
    }])
}
