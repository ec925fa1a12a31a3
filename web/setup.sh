# Sets up what building and testing need on a Debian machine; sourced by `web/play.sh` and `tests/run.sh`. It installs
# only what is missing, says what it does, and without root prints the one command to run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# Bevy is compiled once a machine, for every checkout of this project.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/my-small-home/target}
export PATH="$HOME/.cargo/bin:$PATH"

say() { printf '\033[1m== %s\033[0m\n' "$*"; }

# install_packages PACKAGE...: Debian packages that are not there yet.
install_packages() {
  local missing=() package
  for package in "$@"; do dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package"); done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -eq 0 ]; then
    say "installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "Packages are missing. Run this once, then start again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 1
  fi
}

# True if a rustc of at least 1.95 is there.
has_rust() {
  command -v cargo >/dev/null && command -v rustc >/dev/null || return 1
  local minor; minor=$(rustc --version | sed -n 's/^rustc 1\.\([0-9]*\)\..*/\1/p')
  [ -n "$minor" ] && [ "$minor" -ge 95 ]
}

setup_rust() {
  install_packages build-essential ca-certificates libasound2-dev pkg-config
  has_rust && return 0
  say "no Rust of at least 1.95 here: taking Debian's"
  setup_debian_rust
  export PATH="/usr/bin:$PATH" RUSTC=/usr/bin/rustc
}

setup_debian_rust() { install_packages rustc-web cargo-web rust-web-src rust-web-llvm lld-22; }

# web_cargo ARG...: cargo for wasm32, by rustup's target where it can be had, by Debian's toolchain otherwise.
web_cargo() {
  if command -v rustup >/dev/null && rustup target add wasm32-unknown-unknown >/dev/null 2>&1; then
    cargo "$@" --target wasm32-unknown-unknown
  else
    setup_debian_rust
    RUSTC_BOOTSTRAP=1 RUSTC=/usr/bin/rustc CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=rust-lld \
      /usr/bin/cargo "$@" -Z build-std=std,panic_abort --target wasm32-unknown-unknown
  fi
}

# studio ARG...: the command line, compiled where it is not ready in $STUDIO.
studio() {
  if [ -n "${STUDIO:-}" ]; then "$STUDIO" "$@"; else cargo run --locked --release -q -p studio -- "$@"; fi
}

# build_web STUDIO_OPTION...: compiles the engine for the browser and makes web/dist.
build_web() {
  say "compiling the engine and the room editor for the browser (the first time takes a quarter of an hour or more)"
  # Both with the same features, so that Bevy is compiled once; what only the editor needs is left out when the engine is linked.
  (cd "$root" && web_cargo build --locked --profile web -p game --features editor)
  say "making web/dist"
  (cd "$root" && studio web \
    --wasm "$CARGO_TARGET_DIR/wasm32-unknown-unknown/web/my-small-home.wasm" \
    --editor-wasm "$CARGO_TARGET_DIR/wasm32-unknown-unknown/web/editor.wasm" "$@")
}
