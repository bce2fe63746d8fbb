// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/problemcures.h"
#include "engine/waivers.h"
#include "views/common/planselection.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Plimsoll {

class PlanDocument;
class ProblemActions;
class ProblemSearch;

/// What is wrong with the plan, by severity; a click selects the record that a problem is about, a double click or Enter leads to it. Until
/// new ones are found the old list stays, marked as outdated. Problems of the selected release stand first. Those that are waived are listed
/// last, apart, and only when asked for; but errors, because of which something has no date, always.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    ProblemsPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// The open ones.
    [[nodiscard]] const std::vector<Problem> &problems() const;
    [[nodiscard]] const std::vector<WaivedProblem> &waived() const;
    [[nodiscard]] int count(Severity severity) const;
    /// Whether the list is of an earlier version of the plan, or not there yet.
    [[nodiscard]] bool isOutdated() const;
    /// What can be done about the current problem.
    [[nodiscard]] ProblemActions &actions() const { return *m_actions; }

Q_SIGNALS:
    /// Open errors, warnings and notices that are there now.
    void countsChanged(int errors, int warnings, int notices);
    void failed(const Plimsoll::Error &error);
    /// The record shall be shown where it stands.
    void revealRequested(const Plimsoll::RecordReference &record);
    /// The cure of a problem of that release is to be chosen there; the release may be invalid.
    void cureRequested(Plimsoll::CurePlace place, Plimsoll::ReleaseId release);

private:
    void showAll();
    [[nodiscard]] QHBoxLayout *makeBar();
    [[nodiscard]] QTreeWidgetItem *itemOf(const Problem &problem) const;
    void addGroup(const QString &heading, const QColor &colour, const QList<QTreeWidgetItem *> &items);
    void addOpen(Severity severity);
    void addWaived();
    /// Makes the row of the problem at that record current again.
    void goBackTo(const Problem &place);
    void markState();
    void markCurrent();
    void select(const QTreeWidgetItem *item);
    void reveal(const Problem &problem);
    /// Of the row; null for a heading.
    [[nodiscard]] const Problem *problemAt(const QTreeWidgetItem *item) const;
    /// Null where the row is of an open problem.
    [[nodiscard]] const WaivedProblem *waivedAt(const QTreeWidgetItem *item) const;
    void openMenu(const QPoint &at);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    ProblemSearch &m_search;
    std::optional<Problem> m_current;
    ProblemActions *m_actions;
    QLabel *m_state;
    QCheckBox *m_showWaived;
    QTreeWidget *m_list;
};

} // namespace Plimsoll
