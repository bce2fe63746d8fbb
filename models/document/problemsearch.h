// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/waivers.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <vector>

namespace Plimsoll {

class PlanDocument;

/// What is wrong with the plan of a document, for all who show it. Found on a worker thread, on a copy of the plan, a moment after each
/// change. Until the new problems come the old ones stay, marked as outdated; what is found in a plan that has changed again is dropped.
/// On the thread of the document.
class ProblemSearch : public QObject
{
    Q_OBJECT
public:
    /// That of the document, which owns it; it is made, and looks for the first time, when it is first asked for.
    [[nodiscard]] static ProblemSearch &of(PlanDocument &document);
    ~ProblemSearch() override;

    /// The open ones: all that are shown and counted as problems.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_judged.open; }
    /// With those that are waived.
    [[nodiscard]] const JudgedProblems &judged() const { return m_judged; }
    /// Whether a search has come to its end yet.
    [[nodiscard]] bool hasResult() const { return m_foundRevision != 0; }
    [[nodiscard]] bool isOutdated() const;

Q_SIGNALS:
    void outdated();
    void found();

private:
    explicit ProblemSearch(PlanDocument &document);
    void search();
    void take();

    PlanDocument &m_document;
    QTimer m_delay;
    QFutureWatcher<JudgedProblems> m_search;
    quint64 m_searchedRevision = 0;
    quint64 m_foundRevision = 0;
    JudgedProblems m_judged;
};

} // namespace Plimsoll
