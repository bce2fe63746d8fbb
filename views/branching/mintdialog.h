// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/branching/previewdialog.h"

class QSpinBox;

namespace Plimsoll {

struct MintPreview;

/// "Mint releases…": the next departures of a train that have no release yet, each with the name, the date and the conflicts that it would have.
class MintDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    /// The train that is chosen first; any one where it is not valid.
    MintDialog(PlanDocument &document, TrainId train, QWidget *parent);

Q_SIGNALS:
    void releaseMade(Plimsoll::ReleaseId release);

protected:
    void preview() override;
    void executed() override;

private:
    void suggest();
    void showReleases(const MintPreview &preview);

    QComboBox *m_train;
    QSpinBox *m_count;
    ReleaseId m_made;
};

} // namespace Plimsoll
