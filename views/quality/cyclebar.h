// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/testneed.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace Plimsoll {

class HeadroomMeter;
class PlanDocument;

/// Which cycle is looked at, whether its testing fits, and how much of it is automated. Hidden where there is no cycle. The document must
/// outlive it.
class CycleBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CycleBar(PlanDocument &document, QWidget *parent = nullptr);

    /// Offers the cycles of that release, of all where it is invalid; keeps the chosen one where it is among them.
    void setRelease(ReleaseId release);
    void setCycle(TestCycleId cycle);
    [[nodiscard]] TestCycleId cycle() const;
    [[nodiscard]] HeadroomMeter &meter() const { return *m_meter; }
    /// What stands beside the meter.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString counts() const;

Q_SIGNALS:
    void cycleChosen(Plimsoll::TestCycleId cycle);

private:
    void fillCycles();
    void showNeed();

    PlanDocument &m_document;
    ReleaseId m_release;
    QComboBox *m_cycles;
    HeadroomMeter *m_meter;
    QLabel *m_text;
    QLabel *m_skills;
    QLabel *m_counts;
    bool m_filling = false;
};

} // namespace Plimsoll
