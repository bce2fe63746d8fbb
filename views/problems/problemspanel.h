// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;

/// What is wrong with the plan, by severity; a click selects the record that a problem is about. Found on a worker thread, on a copy of
/// the plan, a moment after each change. Until the new list comes the old one stays, marked as outdated; one that comes for a plan that has
/// changed again is dropped. Problems of the selected release stand first.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    ProblemsPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);
    ~ProblemsPanel() override;

    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] int count(Severity severity) const;
    /// Whether the list is of an earlier version of the plan, or not there yet.
    [[nodiscard]] bool isOutdated() const;

Q_SIGNALS:
    /// Errors, warnings and notices that are there now.
    void countsChanged(int errors, int warnings, int notices);

private:
    void find();
    void take();
    void showAll();
    [[nodiscard]] QTreeWidgetItem *itemOf(size_t index) const;
    void markState();
    void select(const QTreeWidgetItem *item);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QTimer m_delay;
    QFutureWatcher<std::vector<Problem>> m_search;
    quint64 m_searchedRevision = 0;
    quint64 m_shownRevision = 0;
    std::vector<Problem> m_problems;
    QLabel *m_state;
    QTreeWidget *m_list;
};

} // namespace Plimsoll
