#!/bin/sh
# All checks, for people and for CI alike: format, warnings as errors, every test. The second command of the README.
set -eu
cd "$(dirname "$0")/../.."
Tests/Scripts/setup.sh tests
swift format lint --strict -r Sources Tests Package.swift
swift build --build-tests
exec swift test --skip-build "$@"
