// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"

#include <QDate>
#include <QMenu>

#include <functional>

namespace Plimsoll {

class CalendarEditor;
class PlanDocument;

/// The menus of the calendar's canvases. Each deletes itself when it closes.
class MilestoneMenu : public QMenu
{
    Q_OBJECT
public:
    MilestoneMenu(const PlanDocument &document, CalendarEditor &editor, QWidget *parent);

    /// For milestones: done, reopen, slip, pin, count from here, rename (where one and `rename` is given), remove.
    void addMilestones(const std::vector<MilestoneId> &ids, const std::function<void()> &rename);
    /// A new milestone on that day. `chosen` gets its release, one of several where it is not clear which; invalid where there is none yet.
    void addNew(QDate date, const std::function<void(ReleaseId)> &chosen);
    /// What a move of a milestone that follows a rule shall mean. `refusal` says why its rule cannot land there; empty where it can.
    void addMoveChoices(MilestoneId id, QDate target, const QString &refusal);

private:
    QAction *add(const QString &icon, const QString &text, const std::function<void()> &run);

    const PlanDocument &m_document;
    CalendarEditor &m_editor;
};

} // namespace Plimsoll
