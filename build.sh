#!/usr/bin/env bash
# ./build.sh          builds the site into dist/ and the npm package into dist/pkg/
# ./build.sh serve    builds, serves it on this machine and prints the address (PORT, default 8080)
# ./build.sh test     everything: formatting, lints, native, Node and browser tests, parity, types, package (PATIENCE=3: waits three times as long)
# ./build.sh bench    the benchmarks, beside peers; ./build.sh bench COMMIT: beside that older commit too
set -euo pipefail
cd "$(dirname "$0")"
export PATH="${TOOLS_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/kotowari-tools}/bin:$PWD/node_modules/.bin:$PATH"
export CARGO_TERM_COLOR=never
TARGET="${CARGO_TARGET_DIR:-target}"

build() {
  # No path of this machine in the module: the same sources give the same bytes anywhere. The crate type is named
  # because cargo optimizes a library across crates, and with the standard library, only if it is no rlib as well.
  RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=. --remap-path-prefix=$PWD=." \
    cargo rustc --locked --profile browser -p kotowari-web --lib --crate-type cdylib --target wasm32-unknown-unknown
  rm -rf dist
  mkdir -p dist/pkg www/generated
  wasm-bindgen --target web --no-typescript --out-dir dist/pkg --out-name kotowari \
    --remove-name-section --remove-producers-section "$TARGET/wasm32-unknown-unknown/browser/kotowari_web.wasm"
  # No feature flags: the module says itself what it uses, and browsers must know all of it.
  wasm-opt -Oz dist/pkg/kotowari_bg.wasm -o dist/pkg/kotowari_bg.wasm
  # The rules and words that stand beside the module, from the same sources.
  cargo run --locked --quiet -p kotowari-web --example write -- dist/pkg www/generated
  node scripts/site.mjs
}

step() { # step NAME COMMAND...
  local from=$SECONDS name=$1
  shift
  echo "== $name"
  "$@"
  echo "== $name: $((SECONDS - from)) s"
}

wasm_tests() { # wasm_tests SECONDS ARGUMENT...: WebAssembly tests that silently ran nothing are a failure
  local limit=$1 log
  shift
  log=$(mktemp)
  timeout $((limit * ${PATIENCE:-1})) wasm-pack test "$@" 2>&1 | tee "$log"
  grep -Eq "test result: ok\. [1-9][0-9]* passed" "$log" || { echo "no test ran: wasm-pack test $*" >&2; return 1; }
  rm -f "$log"
}

everything() {
  # The same cases on every run: what passes here passes anywhere. By hand, cargo test draws new ones each time.
  export PROPTEST_RNG_SEED=20261129
  export WASM_BINDGEN_TEST_TIMEOUT=$((300 * ${PATIENCE:-1})) # deadlines are for what hangs, not for what is slow
  step format formatted
  step "lints, native" cargo clippy --locked --workspace --all-targets -- -D warnings
  step "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps --quiet
  step build build # the WebAssembly tests read the rules and words that it writes
  step "lints, wasm" cargo clippy --locked -p kotowari-web --lib --test node --test web --target wasm32-unknown-unknown -- -D warnings
  step "native tests" cargo test --locked --workspace
  step "tests in Node" wasm_tests 1200 --node web --locked --test node
  step "tests in Chromium" wasm_tests 1200 --headless --chrome --chromedriver "$(command -v chromedriver)" web --locked --test web
  if command -v geckodriver >/dev/null && { command -v firefox-esr || command -v firefox; } >/dev/null; then
    step "tests in Firefox" wasm_tests 1200 --headless --firefox --geckodriver "$(command -v geckodriver)" web --locked --test web
  else
    echo "== no Firefox on this machine: its tests are left out"
  fi
  step "decisions, native" native_decisions
  step "independent oracle, its own cases" node --test tests/oracle/*.test.mjs
  step "independent oracle" node tests/oracle/run.mjs --random 20000 -- "$TARGET/release/examples/decide"
  step "types" node tests/browser/types.mjs
  step "package" timeout $((900 * ${PATIENCE:-1})) node tests/package/run.mjs # packed, installed, bundled, and its README run
  step "every way through the taps" node tests/taps/walk.mjs
  step "browser" node tests/browser/run.mjs
  step "the answer page" node tests/browser/answer.mjs
  step "what a seller downloads" node tests/browser/load.mjs
  step "the silence table" node tests/browser/silence.mjs
  step "embedding" node tests/browser/embed.mjs
  step "hosting" node tests/browser/hosting.mjs
  step "attacks" node tests/browser/attacks.mjs
  step "sharing, units" node --test tests/share/
  step "sharing, browser" node tests/browser/share.mjs
  step "many at once, units" node --test tests/batch/
  step "many at once, browser" node tests/browser/batch.mjs
  step "the message, units" node --test tests/paste/
  step "the message, browser" node tests/browser/paste.mjs
  step "the log, units" node --test tests/log/
  step "the log, browser" node tests/browser/log.mjs
}

# Every file, not only those that cargo fmt reaches: a macro lists the folders of the marketplaces, and it reads none.
formatted() {
  prettier --check --log-level warn '**/*.{js,mjs,ts}'
  find . -name '*.rs' -not -path '*/target/*' -not -path '*/node_modules/*' -print0 | xargs -0 rustfmt --edition 2024 --check
}

# The corpus, decided natively; tests/browser decides it again in Node and in the browsers.
native_decisions() {
  mkdir -p "$TARGET/parity"
  node tests/browser/corpus.mjs >"$TARGET/parity/cases.ndjson"
  cargo run --locked --release --quiet --example decide \
    <"$TARGET/parity/cases.ndjson" >"$TARGET/parity/native.ndjson" || [ $? -eq 1 ] # 1: some case is refused, as it should be
}

case "${1:-build}" in
  build)
    scripts/setup.sh
    build
    node scripts/weigh.mjs
    ;;
  serve)
    scripts/setup.sh
    build
    exec node scripts/serve.mjs dist "${PORT:-8080}"
    ;;
  test)
    scripts/setup.sh test
    export PATH # the tools are there now
    everything
    ;;
  bench)
    [ -x scripts/bench.sh ] || { echo "scripts/bench.sh is missing" >&2; exit 1; }
    scripts/setup.sh
    build
    exec scripts/bench.sh "${2:-}"
    ;;
  *)
    sed -n '2,5s/^# //p' "$0" >&2
    exit 2
    ;;
esac
