// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "engine/hotfix.h"
#include "views/branching/previewdialog.h"

class QLineEdit;
class QTimeEdit;

namespace Plimsoll {

class DateEdit;
class HotfixSteps;

/// "New hotfix…": a release between two others, planned in hours. Shows when each step is due, what it takes from the next release, and where
/// the fix must merge.
class HotfixDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    HotfixDialog(PlanDocument &document, ReleaseId repairs, QWidget *parent);

Q_SIGNALS:
    void releaseMade(Plimsoll::ReleaseId release);

protected:
    void preview() override;
    bool commitFields() override;
    void executed() override;

private:
    void addFields();
    void suggestName();
    void showSteps(const HotfixPreview &preview);
    void showTaken(const HotfixPreview &preview);

    QComboBox *m_repairs;
    QLineEdit *m_name;
    DateEdit *m_day;
    QTimeEdit *m_time;
    HotfixSteps *m_steps;
    ReleaseId m_made;
};

} // namespace Plimsoll
