// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "engine/fit/fitcures.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>
#include <vector>

namespace Plimsoll {

class PlanDocument;

/// What was found for one version of a plan.
struct FitResult {
    Plan plan;
    FitAnswer answer;
    std::vector<FitCure> cures; ///< Edits of that plan.
};

/// Whether something fits, for one who shows it: found on a worker thread, on a copy of the plan, when it is asked and a moment after each
/// change. Until the new result comes the old one stays, marked as outdated; another question, or a change, stops the search
/// before. On the thread of the document, which must outlive it.
class FitSearch : public QObject
{
    Q_OBJECT
public:
    enum class Extent { AnswerOnly, WithCures };

    FitSearch(PlanDocument &document, Extent extent, QObject *parent = nullptr);
    ~FitSearch() override;

    /// Of that release, from today on; an invalid phase asks for all of it.
    void ask(ReleaseId release, MilestoneId phase);
    /// Does not look any more until it is asked again.
    void rest();

    /// Empty until a search has come to its end.
    [[nodiscard]] const std::optional<FitResult> &result() const { return m_result; }
    [[nodiscard]] bool isOutdated() const;

Q_SIGNALS:
    void outdated();
    void found();

private:
    void search();
    void take();

    PlanDocument &m_document;
    Extent m_extent;
    QTimer m_delay;
    QFutureWatcher<FitResult> m_search;
    std::stop_source m_stop;
    std::optional<FitQuestion> m_question;
    std::optional<FitQuestion> m_searched;
    quint64 m_searchedRevision = 0;
    quint64 m_foundRevision = 0;
    std::optional<FitResult> m_result;
};

} // namespace Plimsoll
