#!/bin/sh
# What an idle daemon costs: wake-ups by strace over four poll intervals, and resident memory. Prints both; ends with 1 where it
# woke at any other moment than its poll (a burst may end five seconds later, when libdispatch lets a thread go).
# usage: idle.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/../.."
program=${1:-.build/release/smallwins}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cat >"$place/smallwins.json5" <<END
{ poll: "15s", chats: { team: { platform: "generic", inbox: { directory: "$place/inbox" }, post: "http://127.0.0.1:9/",
  channels: { general: { digest: {} } } } } }
END
timeout -s TERM 70 strace -f -tt -e trace=all -o "$place/trace" \
  "$program" run --config "$place/smallwins.json5" --state "$place/state" 2>/dev/null &
sleep 40
memory=$(cat /proc/"$(pgrep -n -f "run --config $place/smallwins.json5")"/status)
wait || true
echo "$memory" | grep -E '^(VmRSS|RssAnon|Threads)'
# A burst is a run of calls with no second of silence in it; the first (the start) and the last (the end) do not count.
python3 - "$place/trace" <<'END'
import sys
moments = []
for line in open(sys.argv[1]):
    hour, minute, second = line.split()[1].split(":")
    moments.append(int(hour) * 3600 + int(minute) * 60 + float(second))
bursts = [moments[0]]
previous = moments[0]
for moment in moments:
    if moment - previous > 1:
        bursts.append(moment)
    previous = moment
idle = [round(b - bursts[0], 1) for b in bursts[1:-1]]
stray = [b for b in idle if min(b % 15, 15 - b % 15) > 1 and min((b - 5) % 15, 15 - (b - 5) % 15) > 1]
print("woke after", ", ".join(f"{b} s" for b in idle))
print(f"{len(idle)} bursts in 70 s, {len(stray)} away from the poll")
sys.exit(1 if stray or len(idle) < 3 else 0)
END
