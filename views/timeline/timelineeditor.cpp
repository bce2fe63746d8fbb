// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineeditor.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/dependencyedits.h"
#include "domain/edits/removal.h"
#include "engine/moveedits.h"
#include "engine/windowedits.h"

namespace Plimsoll {

void TimelineEditor::resize(MilestoneId id, QDate start, QDate end)
{
    execute(resizeMilestone(document().plan(), document().timetable(), id, start, end));
}

void TimelineEditor::moveWindow(WindowId id, QDate first, QDate last)
{
    execute(Plimsoll::moveWindow(document().plan(), document().timetable(), id, first, last));
}

void TimelineEditor::removeWindow(WindowId id)
{
    execute(edits::removeRecords<Window>(document().plan(), std::span(&id, 1)));
}

MilestoneDependencyId TimelineEditor::link(MilestoneId predecessor, MilestoneId successor)
{
    MilestoneDependency dependency;
    dependency.id = document().ids().next<MilestoneDependency>();
    dependency.predecessor = predecessor;
    dependency.successor = successor;
    return execute(edits::addDependency(document().plan(), dependency)) ? dependency.id : MilestoneDependencyId();
}

void TimelineEditor::unlink(MilestoneDependencyId id)
{
    execute(edits::removeRecords<MilestoneDependency>(document().plan(), std::span(&id, 1)));
}

void TimelineEditor::unlinkWork(WorkDependencyId id)
{
    execute(edits::removeRecords<WorkDependency>(document().plan(), std::span(&id, 1)));
}

} // namespace Plimsoll
