#!/bin/sh
# The units as an operator has them: installed by the README's own commands in a Debian that runs systemd, then stopped, broken
# and killed. Where namespaces are not permitted, what needs them is skipped, and said so.
# usage: service.sh [PROGRAM]    (else the one that the tests' build made)
set -eu
cd "$(dirname "$0")/../.."
program=${1:-$(swift build --show-bin-path)/smallwins}
image=$PWD/.build/service-image
booted=$PWD/Tests/Scripts/booted.sh

place=$(mktemp -d)
finish() {
  "$booted" down "$place"
  rm -rf "$place"
}
trap finish EXIT
trap 'exit 1' INT TERM

fail() {
  [ ! -e "$place/init" ] || inside journalctl --no-pager -q -n 60 -u 'smallwins*' >&2 || true
  echo "✘ $*" >&2
  exit 1
}
passed() { echo "✔ $*"; }
inside() { "$booted" run "$place" "$@"; }
# within SECONDS COMMAND…: until it succeeds.
within() {
  tries=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || return 1
    sleep 0.1
  done
}
property() { inside systemctl show --value -p "$2" "$1"; }
has() { [ "$(property "$1" "$2")" = "$3" ]; }
# The lines of the README's section that are typed as root.
readme() { sed -n '/^## Run it as a service/,/^## Commands/s/^# //p' README.md | grep -v '^apt-get'; }

# --- without a booted system -------------------------------------------------------------------------------------------------

for unit in smallwins smallwins-inbox; do
  exposure=$(systemd-analyze security --offline=true --no-pager "systemd/$unit.service" |
    sed -n 's/.*exposure level.*: \([0-9.]*\).*/\1/p')
  # Compared as tenths.
  [ -n "$exposure" ] && [ "$(echo "$exposure" | tr -d .)" -le 13 ] || fail "$unit.service is exposed by $exposure, more than 1.3"
  passed "$unit.service is exposed by $exposure of 10"
done

if ! reason=$("$booted" permitted); then
  echo "skipped: the units in a booted system, which this machine does not permit: $reason"
  exit 0
fi
"$booted" image "$image"
"$booted" up "$image" "$place"

# --- installation ------------------------------------------------------------------------------------------------------------

# The README's release program needs no Swift at its side; the tests' own does.
{ ldd "$program" | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p' | grep -v -E '^/(usr/)?lib/' || true; } |
  tar -cP -T - | inside tar -xP
inside mkdir -p /source/.build/release
tar -c systemd config | inside tar -x -C /source
inside sh -c 'cat >/source/.build/release/smallwins' <"$program"

install_lines=$(readme | sed '/check$/,$d')
start_lines=$(readme | sed -n '/check$/,$p')
[ -n "$install_lines" ] && [ -n "$start_lines" ] || fail "the README's section is not there"
inside sh -euc "cd /source; $install_lines"
inside sh -c 'cat >/etc/smallwins/smallwins.json5' <<'END'
{ chats: { team: { platform: "generic", inbox: { directory: "/var/lib/smallwins/inbox/generic" }, ack: "reply",
  post: "http://chat.example:9008/hooks/posts", secret: "credential:team-signing" } } }
END
# Posts come back to the receiver, into an inbox that nobody reads: a copy of an entry, as the README has it.
inside sh -c 'echo 127.0.0.1 chat.example >>/etc/hosts'
inside sed -i 's/"id": "mattermost"/"id": "posts"/; s/mattermost --platform mattermost/posts --platform generic/' \
  /etc/smallwins/webhook.json
inside cp /etc/smallwins/webhook.json /source/hooks
inside sh -c 'umask 077; echo s3cr3t-canary >/etc/smallwins/credentials/team-signing'

complaints=$(inside sh -c 'systemd-analyze verify /etc/systemd/system/smallwins*.service 2>&1') ||
  fail "systemd-analyze verify: $complaints"
[ -z "$complaints" ] || fail "systemd-analyze verify: $complaints"
passed "systemd-analyze verify has nothing to say"

# --- the receiver first, then the daemon -------------------------------------------------------------------------------------

post() { # post HOOK BODY [CURL-OPTION…]: prints the status and the length of the answer
  hook=$1 body=$2
  shift 2
  inside curl -s -o /dev/null -w '%{http_code} %{size_download}' --max-time 20 "$@" --data-binary "$body" \
    "http://127.0.0.1:9008/hooks/$hook"
}
message() { echo "{\"id\":\"$1\",\"channel\":\"general\",\"author\":\"zoe\",\"text\":\"kudos to @ada for reason $1\"}"; }
deliver() { post generic "$(message "$1")" -H 'Authorization: Bearer s3cr3t-canary'; }
recorded() { inside smallwins log export --state /var/lib/smallwins | grep -q "reason $1\""; }
listens() { inside curl -s -o /dev/null http://127.0.0.1:9008/; }

inside systemctl daemon-reload
inside systemctl start smallwins-inbox || fail "the receiver does not start before the daemon"
within 10 listens || fail "the receiver does not listen"
[ "$(deliver first)" = "200 0" ] || fail "a delivery before the daemon's first start"
started=$(inside sh -euc "$start_lines" 2>&1) || fail "the README's commands do not start the service: $started"
has smallwins ActiveState active || fail "the daemon is not ready"
has smallwins WatchdogUSec 1min || fail "nobody watches the daemon"
within 20 recorded first || fail "a delivery from before the daemon's first start is not in the log"
[ "$(inside stat -c '%U %a' /var/lib/smallwins /var/lib/smallwins/inbox | sort -u)" = "smallwins 700" ] ||
  fail "the state belongs to somebody else, or others may read it"
passed "the receiver before the daemon: the delivery is in the log, and its credential reached the daemon"

[ "$(post generic "$(message forged)" -H 'Authorization: Bearer wrong')" = "200 0" ] ||
  fail "a forged delivery is spooled all the same"
within 10 inside sh -c 'ls /var/lib/smallwins/inbox/generic/dead/*.reason' || fail "a forged delivery was not set aside"
! recorded forged || fail "a forged delivery is in the log"
passed "a wrongly signed delivery is set aside"

inside systemctl stop smallwins smallwins-inbox
inside rm -rf /var/lib/smallwins
inside systemctl start smallwins || fail "the daemon does not start before the receiver"
inside systemctl start smallwins-inbox || fail "the receiver does not start after the daemon"
within 10 listens || fail "the receiver does not listen"
[ "$(deliver second)" = "200 0" ] || fail "a delivery after the daemon's start"
within 20 recorded second || fail "a delivery is not in the log"
within 20 inside sh -c 'grep -q "reply_to.*second" /var/lib/smallwins/inbox/posts/new/*' ||
  fail "the daemon's post did not arrive"
passed "the daemon before the receiver: the same, and its post arrives"

# --- what the receiver may not do --------------------------------------------------------------------------------------------

# A hook that runs its body as a script, inside all of the unit's walls.
inside sh -c 'cat >/etc/smallwins/webhook.json' <<'END'
[{ "id": "try", "execute-command": "/bin/sh", "include-command-output-in-response": true,
   "include-command-output-in-response-on-error": true,
   "pass-file-to-command": [{ "source": "raw-request-body", "envname": "SCRIPT" }],
   "pass-arguments-to-command": [{ "source": "string", "name": "-c" }, { "source": "string", "name": "sh \"$SCRIPT\"" }] }]
END
inside systemctl restart smallwins-inbox
within 10 listens || fail "the receiver does not listen"
try() { post try "$1" -H 'Content-Type: text/plain' | cut -d ' ' -f 1; }
may() { [ "$(try "$1")" = 200 ]; }
may_not() { [ "$(try "$1")" = 500 ]; }
may 'touch /var/lib/smallwins/inbox/x && rm /var/lib/smallwins/inbox/x' || fail "the receiver may not write its inbox"
for script in 'touch /var/lib/smallwins/log/x' 'ls /var/lib/smallwins/log' 'touch /var/lib/smallwins/x' 'touch /etc/x' \
  'ls /etc/smallwins/credentials' 'cat /proc/1/environ' 'mount -t tmpfs tmpfs /tmp' 'unshare -U true'; do
  may_not "$script" || fail "the receiver may $script"
done
passed "the receiver sees the inboxes and neither log, credentials nor anything else"

inside ip address add 192.0.2.1/32 dev lo
if inside journalctl -q | grep -q 'does not support BPF/cgroup firewalling'; then
  echo "skipped: the receiver's network, since this machine has no firewall for groups of processes"
else
  code=0
  inside curl -s --max-time 1 http://192.0.2.1:9/ || code=$?
  [ $code = 7 ] || fail "nothing should listen at 192.0.2.1: curl ended with $code"
  may 'curl -s --max-time 1 http://192.0.2.1:9/; [ $? = 28 ]' || fail "the receiver may speak to others than this machine"
  may 'curl -s --max-time 5 http://127.0.0.1:9008/' || fail "the receiver may not even speak to this machine"
  passed "the receiver speaks to nobody but this machine"
fi

inside sh -c 'echo "[" >/etc/smallwins/webhook.json'
inside systemctl reload smallwins-inbox
may true || fail "a reload of a broken file of hooks should keep the old ones"
! inside systemctl restart smallwins-inbox 2>/dev/null || fail "the receiver starts with a broken file of hooks"
inside cp /source/hooks /etc/smallwins/webhook.json
within 20 listens || fail "the receiver does not come back"
passed "a broken file of hooks is refused, and the receiver is back when it is mended"

# --- the daemon's life -------------------------------------------------------------------------------------------------------

process=$(property smallwins MainPID)
inside sed -i 's/ack: "reply"/ack: "off"/' /etc/smallwins/smallwins.json5
inside systemctl reload smallwins
said() { inside journalctl -q -u smallwins | grep -q "$1"; }
within 10 said configuration-read || fail "SIGHUP did not read the configuration"
within 10 has smallwins SubState running || fail "the daemon did not come back from its reload"
has smallwins MainPID "$process" || fail "a reload should not start another process"
passed "a reload reads the configuration in the same process"

inside mkdir -p /run/systemd/system/smallwins.service.d
# Seconds the watchdog allows: short enough to wait for, and longer than a disk of a busy machine takes for one write.
quick() {
  inside sh -c "printf '[Service]\n$1RestartSec=100ms\n' >/run/systemd/system/smallwins.service.d/quick.conf"
  inside systemctl daemon-reload
  inside systemctl restart smallwins
  process=$(property smallwins MainPID)
}
restarted() { has smallwins NRestarts 1 && has smallwins SubState running && ! has smallwins MainPID "$process"; }

quick 'WatchdogSec=5\n'
# More than two intervals, during which a daemon that feeds its watchdog is left alone.
sleep 12
has smallwins MainPID "$process" || fail "the watchdog bit a healthy daemon"
inside kill -STOP "$process"
within 20 said "Failed with result 'watchdog'" || fail "the watchdog did not bite"
within 20 restarted || fail "the daemon was not started again"
[ "$(deliver third)" = "200 0" ] || fail "a delivery after the watchdog"
within 20 recorded third || fail "the daemon does not work after the watchdog"
passed "a daemon that stands still is killed and started again"

# From here on with the watchdog of the unit itself: what is tried now has nothing to do with it.
quick ''
inside kill -KILL "$process"
within 20 restarted || fail "the daemon was not started again after SIGKILL"
passed "a daemon that was killed is started again"

inside systemctl stop smallwins
has smallwins ActiveState inactive && has smallwins Result success || fail "a stop ends with $(property smallwins Result)"
passed "a stop is clean"

inside sed -i 's/platform:/platfrom:/' /etc/smallwins/smallwins.json5
! inside systemctl start smallwins 2>/dev/null || fail "a wrong configuration was started"
has smallwins ExecMainStatus 78 || fail "a wrong configuration ends with $(property smallwins ExecMainStatus)"
# More than RestartSec.
sleep 1
has smallwins ActiveState failed && has smallwins NRestarts 0 || fail "a wrong configuration was started again"
inside sed -i 's/platfrom:/platform:/' /etc/smallwins/smallwins.json5
inside systemctl start smallwins || fail "the daemon does not start with its configuration mended"
passed "a wrong configuration stays stopped"

inside rm -r /etc/smallwins/credentials
inside sed -i 's/, secret: "credential:team-signing"//' /etc/smallwins/smallwins.json5
inside systemctl restart smallwins || fail "the daemon does not start without credentials"
passed "no credentials are needed where the configuration names none"

inside smallwins log verify --state /var/lib/smallwins | grep -q '^intact' || fail "the log is not intact"
! inside journalctl -q | grep -q canary || fail "a secret is in the journal"
! inside journalctl -q | grep -q 'thread priority' || fail "Swift's runtime complains in the journal"
passed "the log is intact, and no secret is in the journal"
