// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/branching/previewdialog.h"

namespace Plimsoll {

class PatternChangeTree;

/// "Re-apply changed pattern…": what has changed in a release since others were made from it, against what these are now; all of them at once,
/// or one. What both changed is to be chosen.
class ReapplyDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    /// For a release that was made from another one: that other one is the pattern.
    ReapplyDialog(PlanDocument &document, ReleaseId release, QWidget *parent);

protected:
    void preview() override;

private:
    void fillPatterns();
    void choosePattern();
    void find();

    QComboBox *m_pattern;
    QComboBox *m_release;
    PatternChangeTree *m_changes;
    quint64 m_revision = 0; ///< Of the plan whose changes are shown.
};

} // namespace Plimsoll
