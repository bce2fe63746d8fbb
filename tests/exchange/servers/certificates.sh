#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes certificates for tests: certificates.sh FOLDER. All but self.pem are signed by ca.pem.
set -euo pipefail
cd "$1"

key() { openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key"; }

# signed NAME SUBJECT-ALTERNATIVE-NAME [OPTION …]
signed() {
    local name=$1 who=$2
    shift 2
    key "$name"
    openssl req -new -key "$name.key" -subj "/CN=$name" -out "$name.csr"
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$who" >"$name.ext"
    openssl x509 -req -in "$name.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -extfile "$name.ext" "$@" -out "$name.pem" 2>/dev/null
}

key ca
openssl req -x509 -new -key ca.key -subj "/CN=Test authority" -days 30 -addext basicConstraints=critical,CA:TRUE \
    -addext keyUsage=critical,keyCertSign -out ca.pem
signed good IP:127.0.0.1,DNS:localhost -days 30
signed other DNS:elsewhere.example -days 30
signed expired IP:127.0.0.1,DNS:localhost -not_before 20200101000000Z -not_after 20210101000000Z
key self
openssl req -x509 -new -key self.key -subj "/CN=self" -days 30 -addext subjectAltName=IP:127.0.0.1,DNS:localhost -out self.pem
