// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Plimsoll {

/// A text of this topic in the user's language.
inline QString triageText(const char *text)
{
    return QCoreApplication::translate("Triage", text);
}

} // namespace Plimsoll
