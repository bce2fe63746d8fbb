// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/midsentence.h"

#include <QCoreApplication>

namespace Plimsoll {

QString midSentence(const QString &label)
{
    // The language of the texts says it, which need not be that of dates and numbers.
    const QString nouns = QCoreApplication::translate("Labels", "small", "translate as: capital, where nouns within a sentence begin with one");
    return nouns == QLatin1StringView("capital") ? label : label.toLower();
}

} // namespace Plimsoll
