// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/problems.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;
class ProblemSearch;

/// What is wrong with the plan, by severity; a click selects the record that a problem is about. Until new ones are found the old list
/// stays, marked as outdated. Problems of the selected release stand first.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    ProblemsPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<Problem> &problems() const;
    [[nodiscard]] int count(Severity severity) const;
    /// Whether the list is of an earlier version of the plan, or not there yet.
    [[nodiscard]] bool isOutdated() const;

Q_SIGNALS:
    /// Errors, warnings and notices that are there now.
    void countsChanged(int errors, int warnings, int notices);
    void failed(const Plimsoll::Error &error);

private:
    void showAll();
    [[nodiscard]] QTreeWidgetItem *itemOf(size_t index) const;
    void markState();
    void select(const QTreeWidgetItem *item);
    /// Of the row; null for a heading.
    [[nodiscard]] const Problem *problemAt(const QTreeWidgetItem *item) const;
    void openMenu(const QPoint &at);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    ProblemSearch &m_search;
    QLabel *m_state;
    QTreeWidget *m_list;
};

} // namespace Plimsoll
