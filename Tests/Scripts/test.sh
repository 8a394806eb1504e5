#!/bin/sh
# All checks, for people and for CI alike: format, warnings as errors, every test. The second command of the README.
# With arguments, only the tests they choose: test.sh --filter ConfigurationTests
set -eu
cd "$(dirname "$0")/../.."
Tests/Scripts/setup.sh tests
swift format lint --strict -r Sources Tests Package.swift
swift build --build-tests
if [ $# -gt 0 ]; then exec swift test --skip-build "$@"; fi
# Tests that talk to processes and servers have the machine to themselves, so that none waits for a processor that another
# target's long computations hold.
swift test --skip-build --filter LinuxAdaptersTests
swift test --skip-build --filter EndToEndTests
Tests/Scripts/service.sh
exec swift test --skip-build --skip LinuxAdaptersTests --skip EndToEndTests
