// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/common/planeditor.h"

#include <QDate>

#include <vector>

class QWidget;

namespace Plimsoll {

class PlanSelection;

/// What the calendar changes.
class CalendarEditor : public PlanEditor
{
    Q_OBJECT
public:
    CalendarEditor(PlanDocument &document, PlanSelection &selection, QObject *parent = nullptr);

    /// Whether the milestone's day comes from another one, so that moving it means changing a rule or dropping it.
    [[nodiscard]] bool followsRule(MilestoneId id) const;
    /// Where a new milestone may go: the release of the selection or the plan's only one; else all of them, to be asked for.
    [[nodiscard]] std::vector<ReleaseId> releasesForNew() const;

    /// A new pinned milestone, selected; a phase where it ends on a later day. Where the plan has no release yet, product and release are
    /// made along. Invalid where refused.
    MilestoneId create(QDate date, ReleaseId release, const QString &title, QDate end = {});
    /// A rule stays a rule with another offset.
    void move(MilestoneId id, QDate start);
    void pin(MilestoneId id, QDate start);
    /// Its release counts from it; nothing moves.
    void reanchor(MilestoneId id);
    [[nodiscard]] bool canBeAnchor(MilestoneId id) const;
    /// Changes nothing; see slipRequested().
    void slip(MilestoneId id, QDate target) { Q_EMIT slipRequested(id, target); }
    /// Asks who allows it to lie in the window against its day.
    void allowInWindow(MilestoneId id, QWidget *parent);
    void rename(MilestoneId id, const QString &title);
    void markDone(const std::vector<MilestoneId> &ids, QDate actual);
    void reopen(const std::vector<MilestoneId> &ids);
    void remove(const std::vector<MilestoneId> &ids);

Q_SIGNALS:
    /// The user wants to see what moves along before the milestone does; a valid target is the day to which it was dragged.
    void slipRequested(Plimsoll::MilestoneId id, QDate target);

private:
    PlanSelection &m_selection;
};

} // namespace Plimsoll
