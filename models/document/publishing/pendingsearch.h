// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/publishing/pendingdifference.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <map>

namespace Plimsoll {

class PlanDocument;

/// What publishing would change at each target of a plan. Found on a worker thread, on a copy of the plan, a moment after each change; until
/// then the old ones stay. On the thread of the document, which must outlive it.
class PendingSearch : public QObject
{
    Q_OBJECT
public:
    using Found = std::map<PublishingTargetId, Result<PendingDifference>>;

    explicit PendingSearch(PlanDocument &document, QObject *parent = nullptr);
    ~PendingSearch() override;

    [[nodiscard]] const Found &differences() const { return m_found; }
    /// Null where that target was not looked at yet.
    [[nodiscard]] const Result<PendingDifference> *difference(PublishingTargetId target) const;
    /// Looks again, also where the plan is as it was: files may have changed.
    void search();

Q_SIGNALS:
    void found();

private:
    void take();

    PlanDocument &m_document;
    QTimer m_delay;
    QFutureWatcher<Found> m_search;
    quint64 m_searchedRevision = 0;
    bool m_again = false;
    Found m_found;
};

} // namespace Plimsoll
