#!/bin/sh
# Installs what smallwins is built on and tested with, from Debian's packages, where it is missing:
# libcurl and libcrypto, the zone files; with `tests`, also what the tests start (Python, openssl, strace, Debian's
# webhook, and a systemd to boot).
set -eu
wanted="libcurl4-openssl-dev libssl-dev tzdata ca-certificates"
[ "${1:-}" != tests ] || wanted="$wanted python3 openssl strace webhook systemd mmdebstrap"
missing=""
for package in $wanted; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
# A Python that is not Debian's will do as well.
if command -v python3 >/dev/null; then missing=$(echo "$missing" | sed 's/ python3//'); fi
[ -n "$missing" ] || exit 0
sudo=""
[ "$(id -u)" = 0 ] || sudo=sudo
echo "installing:$missing" >&2
$sudo apt-get update -qq >&2
# shellcheck disable=SC2086 # the words are package names
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends \
  -o DPkg::Lock::Timeout=300 $missing >&2
