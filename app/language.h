// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Plimsoll {

/// Lets the program, and with it Qt's own dialogs, speak the user's language where a translation comes with it.
void installLanguage(QCoreApplication &application);

} // namespace Plimsoll
