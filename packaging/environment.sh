# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the machine ready and runs commands in the environment that Plimsoll is built in. Sourced by the scripts of this folder and by
# tests/run. On Debian 13 and later that is the machine itself; on older Debian and its kin a Debian 13 tree in the user's cache folder.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/plimsoll

say() { printf 'plimsoll: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The packages named in the lists: package_names run test
package_names() {
    local list
    for list in "$@"; do
        sed -e '/^#/d' -e '/^$/d' "$top/packaging/packages-$list.list"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
    local name
    for name in "$@"; do
        dpkg-query -W -f '${Status}\n' "$name" 2>/dev/null | grep -q '^install ok installed$' || printf '%s\n' "$name"
    done
}

install_packages() {
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    say "Installing:" $missing
    as_root apt-get update -qq || die "The package lists can't be read; check the network and run this again."
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2 \
        || die "Packages could not be installed; see the lines above and run this again."
}

# system, tree or none: where the environment comes from on this machine.
environment_kind() {
    command -v apt-get >/dev/null 2>&1 || { echo none; return; }
    local id='' version=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && echo "${ID:-}")
        version=$(. /etc/os-release && echo "${VERSION_ID:-999}")
    fi
    if [ "$id" = debian ] && [ "${version%%.*}" -ge 13 ]; then echo system; else echo tree; fi
}

explain_other_system() {
    say "This script installs what it needs on Debian and its kin only. Install these, by the names of your distribution, then build with"
    say "\"cmake --preset release && cmake --build --preset release\":"
    local id=''
    [ -r /etc/os-release ] && id=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
    case $id in
    *fedora* | *rhel*)
        say "sudo dnf install gcc-c++ cmake ninja-build ccache extra-cmake-modules qt6-qtbase-devel qt6-qtcharts-devel qt6-qtsvg-devel" \
            "qt6-qttools-devel kf6-kcalendarcore-devel kf6-kholidays-devel kf6-kwidgetsaddons-devel kf6-ktexttemplate-devel" \
            "qtkeychain-qt6-devel sqlite-devel sqlite" ;;
    *arch*)
        say "sudo pacman -S base-devel cmake ninja ccache extra-cmake-modules qt6-base qt6-charts qt6-svg qt6-tools kcalendarcore kholidays" \
            "kwidgetsaddons ktexttemplate qtkeychain-qt6 sqlite" ;;
    *suse*)
        say "sudo zypper install gcc-c++ cmake ninja ccache kf6-extra-cmake-modules qt6-base-devel qt6-charts-devel qt6-svg-devel" \
            "qt6-tools-devel kf6-kcalendarcore-devel kf6-kholidays-devel kf6-kwidgetsaddons-devel kf6-ktexttemplate-devel" \
            "qtkeychain-qt6-devel sqlite3-devel sqlite3" ;;
    *) say "$(package_names run | tr '\n' ' ')(names of Debian 13)" ;;
    esac
    exit 1
}

# Where this machine gets Debian packages: the first mirror of its own sources, the security archive left out.
debian_mirror() {
    {
        cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed -n 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p'
        cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null \
            | sed -n 's/^deb[[:space:]]\+\(\[[^]]*\][[:space:]]\+\)\{0,1\}\([^[:space:]]*\).*/\2/p'
    } | grep -E '/debian/?$' | head -n 1 || true
}

# debian_tree TARGET PACKAGES [OPTION …]: a Debian 13 tree with those packages, or an archive of one.
debian_tree() {
    local target=$1 packages=$2 mirror keyring=()
    shift 2
    mirror=$(debian_mirror)
    [ -r /usr/share/keyrings/debian-archive-keyring.gpg ] && keyring=(--keyring=/usr/share/keyrings/debian-archive-keyring.gpg)
    mmdebstrap --quiet --variant=apt "${keyring[@]}" --include="$packages" "$@" trixie "$target" ${mirror:+"$mirror"} >&2
}

make_tree() {
    local tree=$1 packages part
    shift
    packages=$(package_names "$@" | sort -u | paste -sd,)
    part=$tree.part.$$
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    flock 9
    if [ -d "$tree" ]; then exec 9>&-; return; fi
    say "Making a Debian 13 tree in $tree (about 1.6 GB, one to three minutes) …"
    rm -rf "$cache"/tree-*.part.*
    trap 'rm -rf "$part" "$part.tar"' EXIT
    if [ "$(id -u)" = 0 ]; then
        debian_tree "$part" "$packages" \
            || die "The Debian 13 tree could not be made; check the network and the free space in $cache and run this again."
    else
        # In a plain user's name space the files belong to subordinate ids; through an archive they become the user's own.
        debian_tree "$part.tar" "$packages" --mode=unshare --format=tar \
            || die "The Debian 13 tree could not be made; check the network and the free space in $cache and run this again."
        mkdir "$part"
        tar -C "$part" --no-same-owner --exclude='./dev/*' -xf "$part.tar" || die "The Debian 13 tree could not be unpacked in $cache."
        chmod -R u+rwX "$part"
        rm -f "$part.tar"
    fi
    mv "$part" "$tree"
    trap - EXIT
    exec 9>&-
}

# The tree with the packages of those lists: tree_folder run test
tree_folder() {
    echo "$cache/tree-$(package_names "$@" | sort -u | sha256sum | cut -c1-12)"
}

tree=
# make_ready run [test]: installs what is missing; afterwards `inside` runs commands.
make_ready() {
    local kind
    kind=$(environment_kind)
    case $kind in
    none) explain_other_system ;;
    system) install_packages $(package_names "$@") ;;
    tree)
        local need='mmdebstrap bubblewrap'
        [ "$(id -u)" = 0 ] || need="$need uidmap"
        # shellcheck disable=SC2086
        install_packages $need
        # The tree for tests holds all that running needs, so it serves both where it is there.
        tree=$(tree_folder run test)
        [ -d "$tree" ] || tree=$(tree_folder "$@")
        [ -d "$tree" ] || make_tree "$tree" "$@"
        ;;
    esac
}

# inside COMMAND …: runs it in the environment, in the current folder.
inside() {
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
    if [ -z "$tree" ]; then
        PATH=$PATH:$(build_folder bench)/benchmarks "$@"
        return
    fi
    local args=(--bind "$tree" / --dev-bind /dev /dev --proc /proc --bind /tmp /tmp)
    # What users name on the command line may lie in any folder that is not the system's: /home, /mnt, /media …
    local folder
    for folder in /*; do
        case $folder in
        /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /root | /run | /sbin | /sys | /tmp | /usr | /var) ;;
        *) if [ -d "$folder" ] && [ ! -L "$folder" ]; then args+=(--bind "$folder" "$folder"); fi ;;
        esac
    done
    args+=(--bind "$HOME" "$HOME" --bind "$top" "$top")
    [ -d /sys ] && args+=(--ro-bind /sys /sys)
    [ -d "$PWD" ] && args+=(--bind "$PWD" "$PWD")
    [ -d "$top/../shared" ] && args+=(--ro-bind "$(cd "$top/../shared" && pwd)" "$(cd "$top/../shared" && pwd)")
    [ -n "${XDG_CACHE_HOME:-}" ] && args+=(--bind "$XDG_CACHE_HOME" "$XDG_CACHE_HOME")
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && args+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [ -n "${XAUTHORITY:-}" ] && [ -r "$XAUTHORITY" ] && args+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    [ -r /etc/resolv.conf ] && args+=(--ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf)
    [ -d /run/dbus ] && args+=(--dir /run --bind /run/dbus /run/dbus)
    bwrap "${args[@]}" --setenv PATH "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:$(build_folder bench)/benchmarks" --setenv LANG "${LANG:-C.UTF-8}" \
        --setenv LC_ALL "${LC_ALL:-C.UTF-8}" --chdir "$PWD" -- "$@"
}

# Where a preset is built: in the checkout, or in the cache where the checkout can't be written.
build_folder() {
    if [ -w "$top" ]; then echo "$top/build/$1"; else echo "$cache/build-$(printf %s "$top" | sha256sum | cut -c1-8)/$1"; fi
}

# configure_and_build PRESET [TARGET …]
configure_and_build() {
    local preset=$1 folder
    folder=$(build_folder "$preset")
    shift
    say "Building ($preset) in $folder …"
    # Afterwards the build itself sees when it has to be set up anew, except for its presets.
    [ "$folder/build.ninja" -nt "$top/CMakePresets.json" ] \
        || inside cmake -S "$top" -B "$folder" --preset "$preset" --log-level=WARNING >/dev/null || die "The build could not be set up; see the lines above."
    inside cmake --build "$folder" --parallel "$(nproc)" ${1:+--target "$@"} >&2 || die "The build failed; see the lines above."
}
