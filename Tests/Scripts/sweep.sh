#!/bin/sh
# The long sweeps, each bounded, about two hours on two cores: 5,000 deliveries through 20 kills of the release program, 1,000
# simulated lives of 50 messages and 20 deaths, a million hostile texts through each platform's renderer, 5,000 random
# documents cut into posts for each, digests of 100,000 generated logs (half an hour of it), and what an idle daemon costs. CI runs
# short slices of them with all other tests.
set -eu
cd "$(dirname "$0")/../.."
Tests/Scripts/setup.sh tests
swift build -c release --static-swift-stdlib --product smallwins
swift build --build-tests
SMALLWINS_PROGRAM="$PWD/.build/release/smallwins" SMALLWINS_DELIVERIES=5000 SMALLWINS_KILLS=20 \
  timeout 900 swift test --skip-build --filter KillTests
SMALLWINS_LIVES="${SMALLWINS_LIVES:-1000}" SMALLWINS_MESSAGES="${SMALLWINS_MESSAGES:-50}" SMALLWINS_DEATHS=20 \
  timeout 3600 swift test --skip-build --filter SimulationTests
SMALLWINS_HOSTILE_TEXTS="${SMALLWINS_HOSTILE_TEXTS:-1000000}" \
  timeout 3600 swift test --skip-build --filter HostilePostsTests
SMALLWINS_GENERATED_LOGS="${SMALLWINS_GENERATED_LOGS:-100000}" \
  timeout 7200 swift test --skip-build --filter GeneratedDigestTests
SMALLWINS_DOCUMENTS="${SMALLWINS_DOCUMENTS:-5000}" timeout 3600 swift test --skip-build --filter SplitPostsTests
exec Tests/Scripts/idle.sh
