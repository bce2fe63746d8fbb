// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/branching.h"
#include "views/branching/previewdialog.h"

class QLineEdit;

namespace Plimsoll {

class DateEdit;

/// "Branch next release…": a release with the rules of another one, under the next name and on the next date. Shows all dates that come of it,
/// what they collide with, and the texts that still name another version.
class BranchDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    BranchDialog(PlanDocument &document, ReleaseId source, QWidget *parent);

Q_SIGNALS:
    void releaseMade(Plimsoll::ReleaseId release);

protected:
    void preview() override;
    bool commitFields() override;
    void executed() override;

private:
    void suggest();
    void showDates(const BranchPreview &preview);
    void showStillNames(const std::vector<StillNames> &names);
    void showOthers(const BranchPreview &preview);
    [[nodiscard]] WantedRelease wanted(QDate date) const;

    QComboBox *m_source;
    QLineEdit *m_name;
    DateEdit *m_date;
    QLabel *m_train;
    WantedRelease m_suggested;
    ReleaseId m_made;
};

} // namespace Plimsoll
