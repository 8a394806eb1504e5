#!/bin/sh
# A Debian with systemd as its first process, in namespaces of its own (processes, mounts, host name, network, cgroup), over an
# image that stays as it is: what happens inside is kept in memory and gone afterwards. Nothing outside is touched.
#
#   booted.sh permitted           whether this machine lets us; says what is missing
#   booted.sh image DIR           makes the image, unless it is there (about 25 s, 220 MB)
#   booted.sh up IMAGE PLACE      boots it; PLACE is a directory for its own notes
#   booted.sh run PLACE COMMAND…  runs a command inside
#   booted.sh down PLACE          switches it off
set -eu

hierarchy=/sys/fs/cgroup
[ ! -d $hierarchy/unified ] || hierarchy=$hierarchy/unified

permitted() {
  [ "$(id -u)" = 0 ] || { echo "only root may" && return 1; }
  mkdir "$hierarchy/smallwins-$$" 2>/dev/null || { echo "no group of processes may be made in $hierarchy" && return 1; }
  rmdir "$hierarchy/smallwins-$$"
  unshare -C -p -m -u -i -n --fork mount -t tmpfs tmpfs /mnt 2>&1
}

image() {
  [ ! -e "$1/etc/debian_version" ] || return 0
  rm -rf "$1" "$1.new"
  mmdebstrap --quiet --variant=essential \
    --include=systemd,systemd-sysv,dbus,procps,iproute2,curl,webhook,libcurl4,libssl3,libstdc++6,ca-certificates,tzdata \
    bookworm "$1.new"
  for unit in systemd-udevd systemd-timesyncd systemd-resolved systemd-logind console-getty getty@tty1; do
    ln -sf /dev/null "$1.new/etc/systemd/system/$unit.service"
  done
  mv "$1.new" "$1"
}

# The first program inside: it makes the rooms, and becomes systemd.
inside() {
  image=$1 place=$2
  mount -t tmpfs tmpfs "$place/memory"
  mkdir "$place/memory/upper" "$place/memory/work" "$place/memory/root"
  mount -t overlay overlay -o "lowerdir=$image,upperdir=$place/memory/upper,workdir=$place/memory/work" "$place/memory/root"
  cd "$place/memory/root"
  mount -t proc proc proc
  mount --bind proc/sys proc/sys
  mount -o remount,bind,ro proc/sys
  mount -t sysfs -o ro sysfs sys
  mount -t cgroup2 cgroup2 sys/fs/cgroup
  mount -t tmpfs -o mode=755 tmpfs run
  mount -t tmpfs tmpfs tmp
  mount -t tmpfs -o mode=755 tmpfs dev
  for device in null zero full random urandom tty; do
    : >"dev/$device"
    mount --bind "/dev/$device" "dev/$device"
  done
  mkdir dev/pts dev/shm
  mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts dev/pts
  mount -t tmpfs tmpfs dev/shm
  ln -s pts/ptmx dev/ptmx
  ln -s /proc/self/fd dev/fd
  mkdir outside
  pivot_root . outside
  umount -l outside
  # systemd hands credentials to services by mounts that spread; none of them leaves this namespace.
  mount --make-rshared /
  exec setpriv --bounding-set=-sys_time,-sys_module,-sys_rawio,-syslog,-sys_boot,-wake_alarm --inh-caps=-all \
    env -i container=other PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --log-target=journal --show-status=no
}

run() {
  place=$1
  shift
  exec nsenter -t "$(cat "$place/init")" -m -u -i -n -p -C -r -w \
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root TERM=dumb "$@"
}

up() {
  image=$1 place=$2
  mkdir "$hierarchy/smallwins-$$"
  echo "$hierarchy/smallwins-$$" >"$place/cgroup"
  mkdir "$place/memory"
  setsid sh -c 'echo $$ >"$1/cgroup.procs"; shift; exec "$@"' sh "$hierarchy/smallwins-$$" \
    unshare -C -p -m -u -i -n --fork --kill-child --propagation private "$0" inside "$image" "$place" \
    >"$place/output" 2>&1 </dev/null &
  echo $! >"$place/unshare"
  tries=0
  until case $(state "$place") in running | degraded) true ;; *) false ;; esac do
    tries=$((tries + 1))
    if [ $tries = 300 ] || ! kill -0 "$(cat "$place/unshare")" 2>/dev/null; then
      echo "it did not boot:" >&2
      cat "$place/output" >&2
      down "$place"
      exit 1
    fi
    sleep 0.1
  done
}

state() {
  parent=$(cat "$1/unshare")
  cat "/proc/$parent/task/$parent/children" >"$1/init" 2>/dev/null || return 0
  [ -s "$1/init" ] || return 0
  sed -i 's/ .*//' "$1/init"
  (run "$1" systemctl is-system-running) 2>/dev/null || true
}

down() {
  if [ -e "$1/unshare" ]; then
    # Its end is the end of the first process inside, and that one's is the end of all.
    kill -KILL "$(cat "$1/unshare")" 2>/dev/null || true
    rm "$1/unshare"
  fi
  [ -e "$1/cgroup" ] || return 0
  tries=0
  while [ -d "$(cat "$1/cgroup")" ] && [ $tries -lt 100 ]; do
    find "$(cat "$1/cgroup")" -depth -type d -exec rmdir {} + 2>/dev/null || sleep 0.1
    tries=$((tries + 1))
  done
}

word=$1
shift
"$word" "$@"
