// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendardiscovery.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace Plimsoll {

/// Looks for the calendars of a user on a server, in a worker thread. One search at a time.
class CalendarSearch : public QObject
{
    Q_OBJECT
public:
    explicit CalendarSearch(QObject *parent = nullptr);
    /// Does not wait for the server.
    ~CalendarSearch() override;

    [[nodiscard]] bool isRunning() const { return m_search.isRunning(); }
    void start(const QString &address, const QString &user, const QString &password);
    void cancel();

Q_SIGNALS:
    void found(const Plimsoll::FoundCalendars &calendars);
    void failed(const Plimsoll::Error &error);

private:
    QFutureWatcher<Result<FoundCalendars>> m_search;
    std::stop_source m_stop;
};

} // namespace Plimsoll
