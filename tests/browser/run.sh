#!/usr/bin/env bash
# Runs the browser tests in Debian's Chromium. One file after another: two cores draw one picture at a time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
bash serve.sh node --test --test-concurrency=1 --test-reporter=spec ${@:-journey.test.mjs page.test.mjs}
