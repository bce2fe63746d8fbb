// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Plimsoll {

/// A text of reports in the language of the program.
inline QString reportText(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Report", text, comment);
}

} // namespace Plimsoll
