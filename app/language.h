// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace Plimsoll {

/// Lets the program, and with it Qt's own dialogs, speak the first of the user's languages in which there is a translation. To be called once,
/// before the first text is looked up.
void installLanguage(QCoreApplication &application);

} // namespace Plimsoll
