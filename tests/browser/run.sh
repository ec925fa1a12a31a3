#!/usr/bin/env bash
# Runs the browser tests in Debian's Chromium. One file after another: two cores draw one picture at a time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# A test that hangs must not hang everything: half an hour is three times what they take.
timeout --kill-after=10 1800 bash serve.sh node --test --test-concurrency=1 --test-reporter=spec ${@:-journey.test.mjs page.test.mjs own.test.mjs workshop.test.mjs kiosk.test.mjs paper.test.mjs lms.test.mjs offline.test.mjs editor.test.mjs}
