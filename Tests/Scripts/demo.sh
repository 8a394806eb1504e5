#!/bin/sh
# Builds smallwins and plays three weeks of one small team through it. The first command of the README.
set -eu
cd "$(dirname "$0")/../.."
Tests/Scripts/setup.sh
swift build -c release --static-swift-stdlib --product smallwins >&2
exec .build/release/smallwins demo
