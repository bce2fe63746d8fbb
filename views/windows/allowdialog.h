// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/windowexception.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// The windows in which somebody may allow the milestone: those that forbid its day, and those that its rule keeps it out of.
[[nodiscard]] std::vector<WindowId> windowsToAllow(const PlanDocument &document, MilestoneId milestone);

/// "Allow in this window…": who allows that a milestone lies in a hard window, and why. Tells where the milestone would be then. One step;
/// deletes itself when closed.
class AllowDialog final : public QDialog
{
    Q_OBJECT
public:
    AllowDialog(PlanDocument &document, MilestoneId milestone, QWidget *parent);

    void accept() override;

private:
    void build();
    /// Where the milestone would be in the chosen window; reckons the dates anew.
    void tellEffect();
    /// What is missing keeps the button off.
    void updateButton();
    [[nodiscard]] WindowException exception() const;

    PlanDocument &m_document;
    MilestoneId m_milestone;
    std::vector<WindowId> m_windows;
    QComboBox *m_window;
    QLineEdit *m_allowedBy;
    QPlainTextEdit *m_reason;
    DateEdit *m_on = nullptr;
    QLabel *m_effect;
    QString m_told; ///< What it comes to.
    QPushButton *m_allow = nullptr;
};

} // namespace Plimsoll
