// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "domain/recordlist.h"
#include "exchange/csvreader.h"
#include "exchange/importmapping.h"

#include <QObject>

namespace Plimsoll {

class WhatIfDialog;

/// What the Plan menu does: settings, calendars, imports, rules, the check of the file.
class PlanCommands : public QObject
{
    Q_OBJECT
public:
    explicit PlanCommands(const WindowContext &context, QObject *parent = nullptr);

    /// Starts a draft where no plan is open, and imports into it.
    void importSchedule();
    /// A table that was read or pasted, into the open plan.
    void importTable(const CsvTable &table);
    void importTableAs(const CsvTable &table, ImportKind kind);
    /// Shows what would move; a valid target is the day to which the milestone shall go.
    void slip(MilestoneId milestone, QDate target);

private:
    void showSettings();
    void showCalendars();
    void mergeCopy();
    void verify();
    void turnIntoRules();
    void learnRules();
    void slipSelected();
    void findDate();
    void showBaselines();
    void showScenarios();
    void openScenario(const PlanEdit &edit, const QString &name);
    void takeScenario(WhatIfDialog &dialog);
    [[nodiscard]] MilestoneId milestoneToMove() const;
    [[nodiscard]] ReleaseId currentRelease() const;

    const WindowContext &m_context;
};

} // namespace Plimsoll
