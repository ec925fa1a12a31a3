#!/usr/bin/env bash
# Serves web/dist (or the folder in DIST) on a free port and runs a command in this folder with the address in ADDRESS. Needs a built page
# (`bash tests/run.sh web`).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../web/setup.sh"
cd "$root/tests/browser"
[ -d node_modules ] || npm ci --no-audit --no-fund --silent
mkdir -p "$root/tests/out"
log=$(mktemp)
[ -n "${STUDIO:-}" ] || (cd "$root" && cargo build --locked --release -q -p studio)
(cd "$root" && exec "${STUDIO:-$CARGO_TARGET_DIR/release/studio}" serve --still --port 0 "${DIST:-web/dist}") >"$log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 600); do
  address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$log"); [ -n "$address" ] && break
  kill -0 $server 2>/dev/null || { cat "$log"; exit 1; }
  sleep 0.2
done
ADDRESS=$address "$@"
