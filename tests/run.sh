#!/usr/bin/env bash
# Sets up and runs every test: formatting, lints, documentation, pure crates, levels, random players, the native game on
# the software renderer, and the page in Chromium. `bash tests/run.sh [STEP...]` runs only those steps.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../web/setup.sh"
cd "$root"
out="$root/tests/out"; mkdir -p "$out"
passed=0; failed=0; names=()

# Everything is compiled as one workspace: for another selection of crates, cargo would choose other features of shared
# libraries and compile all of Bevy again.
export STUDIO=$CARGO_TARGET_DIR/release/studio
programs() { cargo build --locked --release -q --workspace; }

step_format() { cargo fmt --all --check; }
step_lint() { cargo clippy --locked --release --workspace --all-targets -- -D warnings; }
step_document() { RUSTDOCFLAGS="-D warnings" cargo doc --locked --release --workspace --no-deps --document-private-items; }
# Pure crates, headless ECS, native pages by label, and stills of every room in three states on the software renderer,
# against tests/references.
step_rust() { cargo test --locked --release --workspace --no-fail-fast; }
packs() { local file; for file in levels/*/pack.ron; do basename "$(dirname "$file")"; done; }
step_levels() {
  programs
  studio check levels
  # Says, too, what is translated from a wording that has been changed since.
  studio texts status levels
  for pack in $(packs); do studio coverage --pack "$pack" levels >"$out/coverage-$pack.txt"; done
}
step_players() {
  programs
  for pack in $(packs); do studio playtest --runs 20000 --seed 1 --pack "$pack" levels; done
  studio playtest --runs 2000 --seed 1 --short levels
}
# Spoiled packs and zips, a third of a minute; `studio fuzz --minutes 60` looks longer.
step_fuzz() { programs; studio fuzz --minutes 0.34 --seed 1 levels; }
step_package() { programs; bash tests/package.sh; }
step_web() { programs; build_web --budget; }
step_browser() { programs; bash tests/browser/run.sh; }

setup() {
  setup_rust
  # The software renderer for native pictures, Chromium for the page, Node to drive it.
  install_packages libvulkan1 mesa-vulkan-drivers chromium unzip
  # A Node that brings its own npm conflicts with Debian's package of that name.
  command -v node >/dev/null && command -v npm >/dev/null || install_packages nodejs npm
  if command -v rustup >/dev/null; then rustup component add rustfmt clippy >/dev/null 2>&1 || true; fi
}

run() {
  local name=$1 start=$SECONDS
  say "$name"
  # Not as a condition: there, bash would go on after a failing command of the step.
  set +e; (set -e; "step_$name"); local status=$?; set -e
  if [ "$status" -eq 0 ]; then
    passed=$((passed + 1)); names+=("passed  $name  $((SECONDS - start)) s")
  else
    failed=$((failed + 1)); names+=("FAILED  $name  $((SECONDS - start)) s")
  fi
}

setup
for name in ${@:-format lint document rust levels players fuzz package web browser}; do run "$name"; done
printf '%s\n' "" "${names[@]}"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
