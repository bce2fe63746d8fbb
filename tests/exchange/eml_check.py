# SPDX-FileCopyrightText: 2026 The Plimsoll Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a mail from the input as Python's email package does, and prints what it finds as JSON: headers, addresses, parts, defects."""
import email
import email.policy
import json
import sys


def described(part):
    return {
        "type": part.get_content_type(),
        "charset": part.get_content_charset(""),
        "filename": part.get_filename() or "",
        "content": part.get_content().replace("\r\n", "\n") if part.get_content_maintype() == "text" else "",
        "defects": [str(defect) for defect in part.defects],
    }


raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
def people(header):
    return [{"name": a.display_name, "address": a.addr_spec} for a in (mail[header].addresses if mail[header] else ())]


lines = raw.split(b"\r\n")
print(json.dumps({
    "headers": mail.keys(),
    "subject": mail["Subject"],
    "unsent": mail["X-Unsent"],
    "to": people("To"),
    "bcc": people("Bcc"),
    "structure": [part.get_content_type() for part in mail.walk()],
    "parts": [described(part) for part in mail.walk() if not part.is_multipart()],
    "defects": [str(defect) for part in mail.walk() for defect in part.defects],
    "headerDefects": [str(defect) for name in mail.keys() for defect in mail[name].defects],
    "bareBreaks": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
    "longest": max(len(line) for line in lines),
    "ascii": all(byte < 128 for byte in raw),
}))
