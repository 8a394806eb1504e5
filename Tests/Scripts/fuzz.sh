#!/bin/sh
# Fuzzes the readers of what others write, with libFuzzer and the address sanitizer:
#   fuzz.sh [TARGET|all] [SECONDS]      all targets, 600 seconds each, where nothing is said
#   fuzz.sh TARGET FILE                 one input once more, with the report
# One process at a time, on one processor, in half a gigabyte at most. Inputs that reach new code gather in
# .build-fuzz/corpus, what broke something in .build-fuzz/found.
set -eu
cd "$(dirname "$0")/../.."
targets="parser command generic slack mattermost signature log configuration spool zone"
target="${1:-all}"
[ "$target" = all ] || targets="$target"

export SMALLWINS_FUZZ=1
# Swift's own reporter of crashes waits for ever inside the sanitizer's.
export SWIFT_BACKTRACE=enable=no
# Freed memory is kept back to catch its use: a quarter of a gigabyte, unless told.
export ASAN_OPTIONS=quarantine_size_mb=16
# The package manager knows by its own option that libFuzzer has the main function. Of two such options the compiler takes
# the last alone, whichever that is, so both sanitizers are named in one.
swift build -c release --scratch-path .build-fuzz --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address \
  -Xcc -fsanitize=address --product Fuzzing

found=.build-fuzz/found
mkdir -p "$found"
if [ -f "${2:-}" ]; then
  SMALLWINS_FUZZ_TARGET="$target" exec .build-fuzz/release/Fuzzing "$2"
fi
for target in $targets; do
  seeds=".build-fuzz/seeds/$target"
  corpus=".build-fuzz/corpus/$target"
  mkdir -p "$corpus"
  python3 Tests/Scripts/fuzz_seeds.py "$target" "$seeds"
  echo "== $target"
  log=".build-fuzz/$target.log"
  SMALLWINS_FUZZ_TARGET="$target" .build-fuzz/release/Fuzzing "$corpus" "$seeds" -dict="$seeds.dict" \
    -max_total_time="${2:-600}" -max_len=4096 -timeout=10 -rss_limit_mb=512 -artifact_prefix="$found/$target-" \
    -print_final_stats=1 >"$log" 2>&1 || true
  grep -aE 'DONE|ERROR|SUMMARY|Fatal|stat::' "$log" || true
  if ! grep -aq '^Done ' "$log"; then
    echo "fuzz.sh: $target broke; the report is in $log, the input in $found" >&2
    exit 1
  fi
done
