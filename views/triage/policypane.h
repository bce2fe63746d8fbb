// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "engine/triage/triagepolicy.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;

namespace Plimsoll {

class PlanDocument;
class PlanSelection;

/// The policy as a matrix of severity and reach of the fix, a tab for each phase. What is built in says so; what the plan changed is bold. With which
/// milestone of the chosen release the phase begins stands above.
class PolicyPane final : public QWidget
{
    Q_OBJECT
public:
    PolicyPane(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    void refresh();
    void setPhase(TriagePhase phase);
    [[nodiscard]] QComboBox &cell(BugSeverity severity, FixImpact reach) const;
    /// "In Crane 4.2 it begins with “RC 1” on Wed 5 Aug 2026."
    [[nodiscard]] QString daysText() const;

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

private:
    [[nodiscard]] TriagePhase phase() const;
    [[nodiscard]] QWidget *makeMatrix();
    void tellDays();
    void fillCell(QComboBox &box, const PolicyCell &cell, const TriagePolicy &policy);
    void choose(BugSeverity severity, FixImpact reach, int index);

    PlanDocument &m_document;
    PlanSelection &m_selection;
    QTabBar *m_phases;
    QLabel *m_days;
    QLabel *m_says;
    QPushButton *m_reset;
    std::vector<QComboBox *> m_cells; ///< Row by row.
};

} // namespace Plimsoll
