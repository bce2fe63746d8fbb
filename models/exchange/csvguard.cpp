// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvguard.h"

namespace Plimsoll {

namespace {

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case 0xff1d: // full-width =
    case 0xff0b: // full-width +
    case 0xff0d: // full-width -
    case 0xff20: // full-width @
        return true;
    default:
        return false;
    }
}

/// Whether the first character that is no apostrophe starts a formula.
bool isFormulaBehindApostrophes(const QString &text)
{
    for (const QChar c : text) {
        if (c != u'\'')
            return startsFormula(c);
    }
    return false;
}

} // namespace

QString csvGuarded(const QString &text)
{
    return isFormulaBehindApostrophes(text) ? u'\'' + text : text;
}

QString csvUnguarded(const QString &text)
{
    return text.startsWith(u'\'') && isFormulaBehindApostrophes(text) ? text.mid(1) : text;
}

} // namespace Plimsoll
