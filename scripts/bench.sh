#!/usr/bin/env bash
# Measures dist/ and the native core, and the peers of benches/package.json beside them, in one run.
# Called by ./build.sh bench, which builds dist/ first. Nothing here fails for being slow.
#
#   scripts/bench.sh [COMMIT]   COMMIT: an older one, built in target/older and measured beside this one, in turns
set -euo pipefail
cd "$(dirname "$0")/.."
TARGET="${CARGO_TARGET_DIR:-target}"
OUT="$TARGET/bench"
OLDER="$TARGET/older"
export CARGO_TERM_COLOR=never
say() { echo "bench: $*" >&2; }

commit=""
if [ -n "${1:-}" ]; then
  commit=$(git rev-parse --verify --quiet "$1^{commit}") || { say "no such commit here: $1"; exit 2; }
  commit=$(git rev-parse --short "$commit")
fi
chromium=$(command -v "${CHROMIUM:-chromium}" || true)

rm -rf "$OUT"
mkdir -p "$OUT"

# Builds the older commit as it built itself: in a tree and with a target of its own, and with its own tools where
# it needs another wasm-bindgen. Its modules of Node are its own too.
older() {
  local tools="${TOOLS_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/kotowari-tools}"
  mkdir -p "$OLDER"
  git worktree prune
  [ ! -e "$OLDER/tree" ] || git worktree remove --force "$OLDER/tree"
  git worktree add --quiet --detach "$OLDER/tree" "$commit"
  [ "$(sed -n 's/^WBG_VERSION=\([0-9.]*\).*/\1/p' "$OLDER/tree/scripts/setup.sh")" = "$(sed -n 's/^WBG_VERSION=\([0-9.]*\).*/\1/p' scripts/setup.sh)" ] ||
    tools="$(realpath "$OLDER")/tools"
  (
    cd "$OLDER/tree"
    export CARGO_TARGET_DIR=../target
    cargo build --locked --quiet --release --example decide
    cargo bench --locked --quiet --bench decide --no-run
    [ -z "$chromium" ] || TOOLS_DIR="$tools" ./build.sh
  ) >&2
}
if [ -n "$commit" ]; then
  say "commit $commit is built"
  trap 'git worktree remove --force "$OLDER/tree"' EXIT
  older
fi

say "the native core"
cargo build --locked --quiet --release --example decide
cargo bench --locked --quiet --bench decide --no-run
node benches/cases.mjs "$OUT"
cargo bench --locked --quiet --bench decide -- "$(realpath "$OUT")"/{known,taps,open}.ndjson >"$OUT/native.json"

say "the runner"
node benches/runner.mjs "$OUT" "$TARGET/release/examples/decide"

if [ -n "$commit" ]; then
  say "both of commit $commit"
  node benches/older.mjs "$OUT" "$commit" . "$TARGET" "$OLDER/tree" "$OLDER/target"
fi

say "WebAssembly in Node"
node benches/node.mjs "$OUT"

(
  cd benches
  [ node_modules/.package-lock.json -nt package-lock.json ] ||
    timeout 180 npm ci --ignore-scripts --no-audit --no-fund --silent
)

if [ -n "$chromium" ]; then
  say "WebAssembly in Chromium"
  CHROMIUM="$chromium" node benches/browser.mjs "$OUT" ${commit:+"$OLDER/tree/dist"}
fi

say "the peers"
node benches/peers.mjs "$OUT"

node benches/report.mjs "$OUT"
