// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/branching/previewdialog.h"

namespace Plimsoll {

/// Shows which dates of the template a finding would move, and moves them as one step. Deletes itself when closed.
class ApplyFindingDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    ApplyFindingDialog(PlanDocument &document, ReviewFindingId finding, QWidget *parent);

Q_SIGNALS:
    void applied();

protected:
    void preview() override;
    void executed() override;

private:
    ReviewFindingId m_finding;
};

} // namespace Plimsoll
