#!/bin/sh
# Installs the package into an empty Debian, uses it as a person would, removes it, and compares what is there.
# Called by `cargo xtask package --try`, as: try.sh outside PACKAGE.deb. What it does inside is its second half.
set -eu

if [ "$1" = outside ]; then
  base=$PWD/../empty-debian
  . /etc/os-release
  if [ ! -e "$base/usr/bin/apt-get" ]; then
    debootstrap --variant=minbase "$VERSION_CODENAME" "$base"
    rm -f "$base/etc/apt/sources.list"
    # Where this machine gets its packages from, the other gets them from, too.
    cp -a /etc/apt/sources.list* /etc/apt/apt.conf.d "$base/etc/apt/" 2>/dev/null || true
    mkdir -p "$base/etc/ssl/certs"
    [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$base/etc/ssl/certs/"
  fi
  rm -rf used
  cp -a "$base" used
  mkdir -p used/given used/old
  cp "$2" "$0" used/given/
  exec unshare --mount --pid --fork --propagation private sh -euc '
    mount --bind used used
    cd used
    mount -t proc proc proc
    mount --rbind /dev dev
    mount --rbind /sys sys
    cp /etc/resolv.conf etc/resolv.conf 2>/dev/null || true
    pivot_root . old
    cd /
    umount -l /old
    exec env HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      sh /given/try.sh inside "$1"' sh "$2"
fi

list() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /var/log -o -path /var/cache \
    -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /given \) -prune -o -print | LC_ALL=C sort
}

cd /given
apt-get update -qq
# What it stands on, and what the trial needs, is there before and after.
apt-get install -y -qq --no-install-recommends "./$2" xvfb xauth xdotool imagemagick poppler-utils man-db \
  desktop-file-utils shared-mime-info libglib2.0-bin > apt.log
dpkg --purge mein-ordner
useradd --create-home person
list > before

dpkg --install "./$2"
dpkg --verify mein-ordner

# The window comes up, for somebody who is not root, and shows itself.
cat > window.sh <<'WINDOW'
set -eu
cd
Xvfb :7 -screen 0 1366x768x24 -nolisten tcp >/dev/null 2>&1 &
display=$!
export DISPLAY=:7 NO_AT_BRIDGE=1 DBUS_SESSION_BUS_ADDRESS=disabled:
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
sleep 2
mein-ordner > /tmp/window.log 2>&1 &
window=$!
shown=
for second in $(seq 120); do
  if xdotool search --onlyvisible --name "MEIN ORDNER" >/dev/null 2>&1; then shown=yes; break; fi
  sleep 1
done
[ -n "$shown" ] || { echo "The window did not come up:"; cat /tmp/window.log; exit 1; }
sleep 8
import -window root /tmp/window.png
kill "$window"
wait "$window" 2>/dev/null || true
kill "$display"
WINDOW
chmod -R a+rX /given
su person -c "sh /given/window.sh"
colours=$(identify -format '%k' /tmp/window.png)
echo "The window has $colours colours"
[ "$colours" -gt 50 ]
cp /tmp/window.png /given/

# The core without a window, the manual in both languages, and what a desktop knows about bundles.
su person -c 'set -e; mkdir /tmp/work; cd /tmp/work
  ordner --version
  ordner demo muster.ordner
  ordner print muster.ordner --sheets all --out all.pdf
  ordner verify muster.ordner
  ordner backup muster.ordner --out muster.age'
pages=$(pdfinfo /tmp/work/all.pdf | sed -n 's/^Pages: *//p')
echo "Printed pages: $pages"
[ "$pages" -gt 20 ]
LC_ALL=C.UTF-8 man -l /usr/share/man/man1/ordner.1.gz > manual.txt
LC_ALL=C.UTF-8 man -l /usr/share/man/de/man1/ordner.1.gz > manual.de.txt
grep -q "handover" manual.txt
grep -q "Übergabe" manual.de.txt
kind=$(su person -c 'gio info -a standard::content-type /tmp/work/muster.age' | sed -n 's/.*standard::content-type: //p')
opens=$(su person -c 'gio mime application/x-age-encryption' | sed -n '1p')
echo "A bundle is $kind; $opens"
[ "$kind" = application/x-age-encryption ]
echo "$opens" | grep -q mein-ordner.desktop

dpkg --purge mein-ordner
list > after
rm -rf /tmp/work
# What a person's own account keeps belongs to the person; anything else must be gone.
diff before after | grep '^[<>]' | grep -v '^> /home/person' > left || true
echo "Left in the person's account:"
diff before after | grep '^> /home/person' || true
if [ -s left ]; then
  echo "Left behind:"
  cat left
  exit 1
fi
echo "Nothing is left behind."
