#!/bin/sh
# Installs what smallwins is built on and tested with, from Debian's packages, where it is missing:
# libcurl and libcrypto, the zone files; with `tests`, also what the tests start (Python, openssl, strace, Debian's
# webhook, and a systemd to boot), and Slack's own Python library from PyPI, pinned by its hash, in a virtual environment
# under .build.
set -eu
cd "$(dirname "$0")/../.."
wanted="libcurl4-openssl-dev libssl-dev tzdata ca-certificates"
[ "${1:-}" != tests ] || wanted="$wanted python3 python3-venv openssl strace webhook systemd mmdebstrap"
missing=""
for package in $wanted; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
# A Python that is not Debian's will do as well.
if python3 -c 'import ensurepip, venv' 2>/dev/null; then missing=$(echo "$missing" | sed 's/ python3-venv//; s/ python3//'); fi
if [ -n "$missing" ]; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo=sudo
  echo "installing:$missing" >&2
  $sudo apt-get update -qq >&2
  # shellcheck disable=SC2086 # the words are package names
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 $missing >&2
fi
[ "${1:-}" = tests ] || exit 0

requirements=Tests/Scripts/requirements.txt
oracle=.build/slack-oracle
# The copy is made last, so that an environment without it was never finished.
if ! cmp -s "$requirements" "$oracle/requirements.txt" || ! "$oracle/bin/python" -c 'import slack_sdk' 2>/dev/null; then
  echo "installing: slack_sdk into $oracle" >&2
  python3 -m venv --clear "$oracle"
  "$oracle/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --require-hashes \
    --only-binary :all: -r "$requirements" >&2
  cp "$requirements" "$oracle/requirements.txt"
fi
