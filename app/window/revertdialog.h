// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace Plimsoll {

/// Chooses a state that the plan was in: after a step of its history, or in a backup. The plan becomes that state as one new step, so
/// that nothing is lost by it.
class RevertDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RevertDialog(PlanDocument &document, QWidget *parent = nullptr);

    /// Carries out what was chosen.
    [[nodiscard]] Result<void> revert();

private:
    void fillHistory();
    void fillBackups();

    PlanDocument &m_document;
    QTreeWidget *m_list;
    QPushButton *m_revert;
};

} // namespace Plimsoll
