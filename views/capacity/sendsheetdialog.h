// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>
#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace Plimsoll {

class Plan;

/// Chooses the teams whose leads get a capacity sheet, and its weeks.
class SendSheetDialog final : public QDialog
{
    Q_OBJECT
public:
    SendSheetDialog(const Plan &plan, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<TeamId> teams() const;
    [[nodiscard]] QDate firstWeek() const;
    [[nodiscard]] int weeks() const;

private:
    void build();
    void fill(const Plan &plan, QDate today);
    void enable();

    QListWidget *m_teams;
    QComboBox *m_first;
    QSpinBox *m_weeks;
    QLabel *m_note;
    QPushButton *m_send = nullptr;
};

} // namespace Plimsoll
