// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "exchange/icsimport.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace Plimsoll {

/// Windows, bookings of environments, work items and bugs of trackers, and calendars of other programs, which are read in a process of their own and shown in a dialog.
class CalendarCommands : public QObject
{
    Q_OBJECT
public:
    explicit CalendarCommands(const WindowContext &context, QObject *parent = nullptr);

private:
    void importCalendar(IcsAs as);
    void importWork();
    void importBugs();
    /// The bytes of a file that the user chooses, told by that title; nothing where none is chosen or it can't be read.
    [[nodiscard]] std::optional<QByteArray> chooseFile(const QString &title, const QString &filter, QString &name);
    void allowInWindow();
    void book();
    void show(const ForeignCalendar &calendar, const ForeignSpan &span, IcsAs as);

    const WindowContext &m_context;
};

} // namespace Plimsoll
