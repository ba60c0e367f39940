#!/usr/bin/env bash
# Installs what the build and the tests need, on a machine that has only Rust and Node.
# Safe to run again: each step is skipped when it is done. Nothing here is optional but Firefox.
#
#   scripts/setup.sh          for ./build.sh and ./build.sh serve
#   scripts/setup.sh test     also browsers, drivers and test runners
set -euo pipefail
cd "$(dirname "$0")/.."

WBG_VERSION=0.2.129 # equals the crate in Cargo.toml: the two must match exactly
WASM_PACK_VERSION=0.15.1
GECKODRIVER_VERSION=0.37.1
TOOLS="${TOOLS_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/kotowari-tools}" # outside the clone: kept between clones
PURPOSE="${1:-build}"
mkdir -p "$TOOLS"

retry() { # retry SECONDS COMMAND...: three tries, each with a time limit
  local limit=$1 try
  shift
  for try in 1 2 3; do
    timeout "$limit" "$@" && return 0
    echo "setup: try $try of 3 failed: $*" >&2
    sleep $((try * 2))
  done
  return 1
}

# Who stops reading early ends the one who writes, and that is a failure here: each reads to the end.
have() { # have TOOL VERSION
  "$TOOLS/bin/$1" --version 2>/dev/null | sed -n 1p | grep " $2\b" >/dev/null
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_updated=no
# Another apt may be at work: the option waits for dpkg's lock, but not for those of the lists and the archives.
as_root_apt() {
  local said until=$((SECONDS + 300))
  while ! said=$(as_root env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@" 2>&1); do
    [[ $said == *"Could not get lock"* ]] && ((SECONDS < until)) || { echo "$said" >&2; return 1; }
    sleep 2
  done
}
export -f as_root as_root_apt
# timeout runs programs, not functions: give it a shell that knows these two.
retry_apt() { retry "$1" bash -c 'as_root_apt "$@"' apt "${@:2}"; }
debian() { # debian PACKAGE...
  command -v apt-get >/dev/null || { echo "setup: please install by hand: $*" >&2; return 1; }
  if [ "$apt_updated" = no ]; then
    retry_apt 480 update -qq
    apt_updated=yes
  fi
  retry_apt 900 install -y -qq --no-install-recommends "$@"
}

tool() { # tool CRATE VERSION BINARY...: unoptimised, since compiling is what costs
  local crate=$1 version=$2 binary missing=no
  shift 2
  for binary in "$@"; do have "$binary" "$version" || missing=yes; done
  [ "$missing" = yes ] || return 0
  echo "setup: installing $crate $version"
  local flags=()
  for binary in "$@"; do flags+=(--bin "$binary"); done
  CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    retry 900 cargo install --locked --force --quiet --root "$TOOLS" --target-dir "$TOOLS/target" \
    "${flags[@]}" "$crate@$version"
}

# Rust's wasm target: rust-toolchain.toml alone does not always install it.
rustup target list --installed | grep -x wasm32-unknown-unknown >/dev/null ||
  retry 240 rustup target add wasm32-unknown-unknown

if [ "$PURPOSE" = test ]; then
  for component in rustfmt clippy; do
    rustup component list --installed | grep "^$component" >/dev/null || retry 240 rustup component add "$component"
  done
  tool wasm-bindgen-cli "$WBG_VERSION" wasm-bindgen wasm-bindgen-test-runner
  tool wasm-pack "$WASM_PACK_VERSION" wasm-pack
  command -v chromium >/dev/null && command -v chromedriver >/dev/null || debian chromium chromium-driver
  # The characters of Android phones, so that what is measured and photographed is what a seller sees.
  [ -n "$(fc-list :lang=ja family 2>/dev/null)" ] || debian fontconfig fonts-noto-cjk
  # Firefox is the second engine: tested where it can be had, named as missing where not.
  {
    { command -v firefox-esr || command -v firefox; } >/dev/null || debian firefox-esr
    command -v geckodriver >/dev/null || tool geckodriver "$GECKODRIVER_VERSION" geckodriver
  } || echo "setup: no Firefox here, its tests will be left out" >&2
else
  tool wasm-bindgen-cli "$WBG_VERSION" wasm-bindgen wasm-bindgen-test-runner
fi
rm -rf "$TOOLS/target"

modules() { # modules FOLDER: what its lock file pins; nothing in them downloads a browser
  local lock
  lock=$(sha256sum "$1/package-lock.json" | cut -d' ' -f1)
  if [ "$(cat "$1/node_modules/.lock-hash" 2>/dev/null)" != "$lock" ]; then
    retry 300 npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error
    echo "$lock" >"$1/node_modules/.lock-hash"
  fi
}
modules . # wasm-opt, esbuild, tsc, playwright-core, axe-core
if [ "$PURPOSE" = test ]; then
  modules tests/package # the bundlers and linters that the package is tried with
fi
