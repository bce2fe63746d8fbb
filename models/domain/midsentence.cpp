// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/midsentence.h"

#include <QLocale>

namespace Plimsoll {

QString midSentence(const QString &label)
{
    const auto language = QLocale().language();
    return language == QLocale::German || language == QLocale::Luxembourgish ? label : label.toLower();
}

} // namespace Plimsoll
