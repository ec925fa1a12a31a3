#!/usr/bin/env bash
# Sets up, builds and serves the page on this machine, and prints its address. `bash web/play.sh [--port N]`
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
port=8018
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=${2:?--port needs a number}; shift 2 ;;
    -h | --help) echo "bash web/play.sh [--port N]   builds My Small Home for the browser and serves it on 127.0.0.1"; exit 0 ;;
    *) echo "$1: unknown; the only option is --port N" >&2; exit 2 ;;
  esac
done
setup_rust
build_web
cd "$root" && studio serve --port "$port"
