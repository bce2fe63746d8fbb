#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging.sh CHECK SOURCE_FOLDER: checks one of the files that packagers install with the tool that they use. 77 where it isn't there.
set -euo pipefail
check=$1
top=$2
need() {
    command -v "$1" >/dev/null || { echo "skipped: $1 is not installed"; exit 77; }
}
case $check in
desktop)
    need desktop-file-validate
    desktop-file-validate "$top/packaging/plimsoll.desktop" ;;
appstream)
    need appstreamcli
    # A home page is not there to be named yet.
    appstreamcli validate --no-net --override=url-homepage-missing=info "$top"/packaging/*.metainfo.xml ;;
xml)
    need xmllint
    xmllint --noout "$top"/packaging/*.xml "$top"/resources/appicon/*.svg ;;
man)
    if command -v mandoc >/dev/null; then
        mandoc -T lint -W warning "$top/packaging/plimsoll.1"
    else
        need groff
        warnings=$(groff -man -Tutf8 -ww -z "$top/packaging/plimsoll.1" 2>&1)
        [ -z "$warnings" ] || { echo "$warnings"; exit 1; }
    fi ;;
flatpak)
    need python3
    python3 -c 'import yaml' 2>/dev/null || { echo "skipped: python3-yaml is not installed"; exit 77; }
    python3 - "$top"/packaging/flatpak/*.yml <<'PY'
import os, sys, yaml
path = sys.argv[1]
manifest = yaml.safe_load(open(path))
assert manifest["id"] + ".yml" == os.path.basename(path), "the manifest is not named after its id"
assert os.path.exists(os.path.join(os.path.dirname(path), manifest["modules"][-1]["sources"][0]["path"], "CMakeLists.txt"))
assert os.path.exists(os.path.join(os.path.dirname(path), "..", manifest["rename-desktop-file"]))
PY
    ;;
reuse)
    need reuse
    # A copy without what is built: the tool can't tell where the folder is no Git checkout of its own.
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    tar -C "$top" --exclude=./build --exclude=./plimsoll-out --exclude=./.git --exclude='__pycache__' --exclude='*.plimsoll' -cf - . \
        | tar -C "$copy" -xf -
    reuse --root "$copy" lint --quiet || { reuse --root "$copy" lint; exit 1; } ;;
*)
    echo "no such check: $check"
    exit 1 ;;
esac
