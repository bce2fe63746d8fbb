// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testneed.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace Plimsoll {

class HeadroomMeter;
class PlanDocument;

/// Which cycle is looked at, whether its testing fits, and how much of it is automated. Empty until setRelease(), hidden where there is no
/// cycle. The document must outlive it.
class CycleBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CycleBar(PlanDocument &document, QWidget *parent = nullptr);

    /// Offers the cycles of that release, of all where it is invalid; keeps the chosen one where it is among them.
    void setRelease(ReleaseId release);
    /// Leaves the chosen one where that one is not offered.
    void setCycle(TestCycleId cycle);
    [[nodiscard]] TestCycleId cycle() const;
    [[nodiscard]] HeadroomMeter &meter() const { return *m_meter; }
    /// What stands beside the meter.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString counts() const;
    /// What all cycles of the release of the chosen one take together; empty where there is but one.
    [[nodiscard]] QString sum() const;

Q_SIGNALS:
    void cycleChosen(Plimsoll::TestCycleId cycle);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillCycles();
    void refresh();
    void showNeed();
    void openSkills();

    PlanDocument &m_document;
    ReleaseId m_release;
    QComboBox *m_cycles;
    HeadroomMeter *m_meter;
    QLabel *m_text;
    QLabel *m_skills;
    QToolButton *m_bySkill; ///< Opens the hours of each skill.
    TestNeed m_need; ///< As it is shown.
    QLabel *m_counts;
    QLabel *m_sum;
    bool m_filling = false;
    bool m_outdated = true; ///< The need, as long as nobody sees it.
};

} // namespace Plimsoll
