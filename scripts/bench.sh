#!/usr/bin/env bash
# Measures dist/ and the native core, and the peers of benches/package.json beside them, in one run.
# Called by ./build.sh bench, which builds dist/ first. Nothing here fails for being slow.
set -euo pipefail
cd "$(dirname "$0")/.."
TARGET="${CARGO_TARGET_DIR:-target}"
OUT="$TARGET/bench"
export CARGO_TERM_COLOR=never
say() { echo "bench: $*" >&2; }

rm -rf "$OUT"
mkdir -p "$OUT"

say "the native core"
cargo build --locked --quiet --release --example decide
cargo bench --locked --quiet --bench decide --no-run
node benches/cases.mjs "$OUT"
cargo bench --locked --quiet --bench decide -- "$(realpath "$OUT")"/{known,taps,open}.ndjson >"$OUT/native.json"

say "the runner"
node benches/runner.mjs "$OUT" "$TARGET/release/examples/decide"

say "WebAssembly in Node"
node benches/node.mjs "$OUT"

if command -v "${CHROMIUM:-chromium}" >/dev/null; then
  say "WebAssembly in Chromium"
  CHROMIUM="$(command -v "${CHROMIUM:-chromium}")" node benches/browser.mjs "$OUT"
fi

say "the peers"
(
  cd benches
  [ node_modules/.package-lock.json -nt package-lock.json ] ||
    timeout 180 npm ci --ignore-scripts --no-audit --no-fund --silent
)
node benches/peers.mjs "$OUT"

node benches/report.mjs "$OUT"
