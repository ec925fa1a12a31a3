#!/usr/bin/env bash
# Serves web/dist and runs the browser tests in Debian's Chromium. Needs a built page (`bash tests/run.sh web`).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../../web/setup.sh"
cd "$root/tests/browser"
[ -d node_modules ] || npm ci --no-audit --no-fund --silent
mkdir -p "$root/tests/out"
log=$(mktemp)
(cd "$root" && exec cargo run --locked --release -q -p studio -- serve --port 0) >"$log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 600); do
  address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' "$log"); [ -n "$address" ] && break
  kill -0 $server 2>/dev/null || { cat "$log"; exit 1; }
  sleep 0.2
done
# One file after another: two cores draw one picture at a time.
ADDRESS=$address node --test --test-concurrency=1 --test-reporter=spec ${@:-*.test.mjs}
