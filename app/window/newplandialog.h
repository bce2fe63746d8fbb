// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;

namespace Plimsoll {

/// Chooses with what a new plan begins: one of the ready plans, which come first, or nothing.
class NewPlanDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewPlanDialog(QWidget *parent = nullptr);

    /// The name of the template; empty for a plan with nothing in it.
    [[nodiscard]] QString templateName() const;

private:
    QListWidget *m_list;
    QLabel *m_about;
};

} // namespace Plimsoll
