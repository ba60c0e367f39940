//! Compiles the sentences of every marketplace and law; see the crate `kotowari-words`.

fn main() -> std::io::Result<()> {
    kotowari_words::build(&kotowari_words::volumes("src", 1)?)
}
