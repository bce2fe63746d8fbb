// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Plimsoll {

/// A text of this topic in the user's language.
inline QString readinessText(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Readiness", text, comment);
}

} // namespace Plimsoll
