// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QStringList>

class QApplication;

namespace Plimsoll {

/// Names, icons and style of the application; before its first window.
void prepareApplication();

/// Shows the window until it is closed: on the plan of the argument ("sample" for a copy of the sample plan), else on the welcome page,
/// or on the plan that was open last where the settings say so. Returns the exit code.
[[nodiscard]] int runWindow(QApplication &application, const QStringList &arguments, const Clock &clock);

} // namespace Plimsoll
