// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

namespace Plimsoll {

/// What the Plan menu does: settings, calendars, imports, rules, the check of the file.
class PlanCommands : public QObject
{
    Q_OBJECT
public:
    explicit PlanCommands(const WindowContext &context, QObject *parent = nullptr);

    /// Starts a draft where no plan is open, and imports into it.
    void importSchedule();

private:
    void showSettings();
    void showCalendars();
    void verify();

    const WindowContext &m_context;
};

} // namespace Plimsoll
