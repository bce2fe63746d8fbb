// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "views/common/planeditor.h"

#include <QDate>

namespace Plimsoll {

/// What the timeline changes beyond what the calendar does: lengths, windows and links.
class TimelineEditor : public PlanEditor
{
    Q_OBJECT
public:
    explicit TimelineEditor(PlanDocument &document, QObject *parent = nullptr) : PlanEditor(document, parent) {}

    void resize(MilestoneId id, QDate start, QDate end);
    void moveWindow(WindowId id, QDate first, QDate last);
    void removeWindow(WindowId id);
    /// The new dependency; invalid where it was refused.
    MilestoneDependencyId link(MilestoneId predecessor, MilestoneId successor);
    void unlink(MilestoneDependencyId id);
    void unlinkWork(WorkDependencyId id);
};

} // namespace Plimsoll
