#!/usr/bin/env bash
# Unpacks the folder for machines without network somewhere else and starts what is in it: its version, one still, and the
# checker. What its pages name is there, and the libraries in it are named.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../web/setup.sh"
cd "$root"
[ -n "${STUDIO:-}" ] || cargo build --locked --release -q --workspace
elsewhere=$(mktemp -d); trap 'rm -rf "$elsewhere"' EXIT
studio package --native --out "$elsewhere/package.zip"
cd "$elsewhere" && unzip -q package.zip && rm package.zip && cd my-small-home-*/
# A graphics card or sound device is not what is tested here, and nothing of the checkout may be found.
unset MY_SMALL_HOME_ROOT
./my-small-home --version | grep -x 'my-small-home [0-9.]*'
for library in bevy_ecs egui axum std; do
  grep -q "<li><b>$library [0-9].*</b> .*#text-" LICENSE-LIBRARIES.html || { echo "the licence of $library is missing" >&2; exit 1; }
done
if grep -E "<b>(egui_kittest|proptest|wasm-bindgen-futures|syn) " LICENSE-LIBRARIES.html; then echo "that is not in the programs" >&2; exit 1; fi
./my-small-home stills --rooms 1 --out "$elsewhere/stills" >/dev/null
still=$(find "$elsewhere/stills" -name '*.png' -size +20k | head -1)
[ -n "$still" ] || { echo "no still was made from inside the folder" >&2; exit 1; }
echo "a still was made from inside the folder: $(basename "$still")"
./studio check levels
./studio texts status levels >/dev/null || { echo "translations came without what they are made from" >&2; exit 1; }
./studio new our-club >/dev/null
./studio playtest --runs 200 --pack our-club >/dev/null
# Every picture shown and every page linked to, without its part after the #. A page may name none.
named() { grep -oE '\]\([^)]*\)' "$1" | sed -E 's/^\]\(|\)$|#.*//g' | grep -vE '^(https?:.*)?$' || true; }
for page in README.md ARCHITECTURE.md CONTRIBUTING.md levels/README.md assets/CREDITS.md; do
  for link in $(named "$page"); do
    [ -e "$(dirname "$page")/$link" ] || { echo "$page names $link, which is not in the folder" >&2; exit 1; }
  done
done
