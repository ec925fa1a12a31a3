#!/usr/bin/env bash
# Prints figures, asserts none: random players, a track of 1,800 rooms, frames a second in Chromium, cost of a first visit.
# Needs a built page (`bash tests/run.sh web`). Times depend on the machine; compare ratios.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../web/setup.sh"
cd "$root"
cargo build --locked --release -q -p studio
studio="$CARGO_TARGET_DIR/release/studio"
say "100,000 random journeys"
"$studio" playtest --runs 100000 --seed 1 --json levels
for rooms in 18 1800; do
  say "a generated pack of $rooms rooms"
  pack=$(mktemp -d)/levels; "$studio" bench-pack "$rooms" "$pack" >/dev/null
  begun=$(date +%s%N)
  "$studio" check "$pack" | tail -n 1
  echo "studio check: $((($(date +%s%N) - begun) / 1000000)) ms"
  page=$(mktemp -d)
  "$studio" web --wasm "$CARGO_TARGET_DIR/wasm32-unknown-unknown/web/my-small-home.wasm" --levels "$pack" --out "$page" \
    --quality 3 >/dev/null
  DIST=$page bash tests/browser/serve.sh node long.mjs "$rooms"
  rm -r "$page" "$pack"
done
say "entities in the middle of 18 and of 600 rooms, and whether they grow"
cargo test --locked --release -q -p game --test it only_the_rooms_that_can_be_seen_exist | tail -n 2
say "frames a second in Chromium, software renderer"
bash tests/browser/serve.sh node bench.mjs
