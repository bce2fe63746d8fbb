// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// "Take Back…": a step is killed, with what follows from it. One step of undo; deletes itself when closed.
class TakeBackDialog final : public QDialog
{
    Q_OBJECT
public:
    TakeBackDialog(PlanDocument &document, RolloutStepId step, QWidget *parent);

    void accept() override;

private:
    void tellEffect();

    PlanDocument &m_document;
    RolloutStepId m_step;
    DateEdit *m_day;
    QCheckBox *m_later;
    QCheckBox *m_switchBack;
    QLabel *m_effect;
    QPushButton *m_take = nullptr;
};

} // namespace Plimsoll
