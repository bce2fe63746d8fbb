// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fit/fitcures.h"
#include "views/branching/previewdialog.h"

namespace Plimsoll {

/// What a cure would change, which dates move, and whether the work fits then; does it when it is accepted. Deletes itself when closed.
class FitCureDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    FitCureDialog(PlanDocument &document, const FitQuestion &question, FitCure cure, QWidget *parent);

Q_SIGNALS:
    void done(const QString &text); ///< The cure, by its name, has been carried out.

protected:
    void preview() override;
    void executed() override;

private:
    void showChanges(const Plan &after, const Timetable &dates);

    FitQuestion m_question;
    FitCure m_cure;
};

} // namespace Plimsoll
