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

TimelineEditor::TimelineEditor(PlanDocument &document, QObject *parent) : QObject(parent), m_document(document) {}

bool TimelineEditor::execute(const Result<PlanEdit> &edit)
{
    if (!edit) {
        Q_EMIT failed(edit.error());
        return false;
    }
    if (const auto done = m_document.execute(*edit); !done) {
        Q_EMIT failed(done.error());
        return false;
    }
    return true;
}

void TimelineEditor::resize(MilestoneId id, QDate start, QDate end)
{
    execute(resizeMilestone(m_document.plan(), m_document.timetable(), id, start, end));
}

void TimelineEditor::moveWindow(WindowId id, QDate first, QDate last)
{
    execute(Plimsoll::moveWindow(m_document.plan(), m_document.timetable(), id, first, last));
}

void TimelineEditor::removeWindow(WindowId id)
{
    execute(edits::removeRecords<Window>(m_document.plan(), std::span(&id, 1)));
}

MilestoneDependencyId TimelineEditor::link(MilestoneId predecessor, MilestoneId successor)
{
    MilestoneDependency dependency;
    dependency.id = m_document.ids().next<MilestoneDependency>();
    dependency.predecessor = predecessor;
    dependency.successor = successor;
    return execute(edits::addDependency(m_document.plan(), dependency)) ? dependency.id : MilestoneDependencyId();
}

void TimelineEditor::unlink(MilestoneDependencyId id)
{
    execute(edits::removeRecords<MilestoneDependency>(m_document.plan(), std::span(&id, 1)));
}

} // namespace Plimsoll
