// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/datesearch.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>
#include <vector>

namespace Plimsoll {

class PlanDocument;

/// Looks for days for a milestone on a worker thread, on a copy of the plan. A new search stops the one before, of which nothing is told
/// any more. On the thread of the document, which must outlive it.
class DateFinder : public QObject
{
    Q_OBJECT
public:
    explicit DateFinder(PlanDocument &document, QObject *parent = nullptr);
    ~DateFinder() override;

    void find(const SlipRequest &request, QDate first, QDate last);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Not when it was cancelled.
    void found(const std::vector<Plimsoll::DateCandidate> &candidates);

private:
    void take();

    PlanDocument &m_document;
    QFutureWatcher<std::vector<DateCandidate>> m_search;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace Plimsoll
