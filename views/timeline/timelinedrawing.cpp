// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinedrawing.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/moveedits.h"
#include "engine/sentences.h"
#include "engine/workingdays.h"
#include "views/calendar/calendartext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// By which a new milestone of the release counts.
const WorkingDays &calendarOf(const PlanDocument &document, ReleaseId release)
{
    Milestone fresh;
    fresh.release = release;
    return document.timetable().calendars().forMilestone(document.plan(), fresh);
}

} // namespace

TimelineDrawing::TimelineDrawing(const PlanDocument &document, ReleaseId release, int row, QDate from)
    : m_document(document), m_release(release), m_row(row), m_from(from)
{
    dragTo(from, false);
}

void TimelineDrawing::dragTo(QDate day, bool free)
{
    m_span = {std::min(m_from, day), std::max(m_from, day)};
    if (free)
        return;
    // Inwards, so that it covers no day that was not drawn; where there is no working day among them, to the next one.
    const WorkingDays &calendar = calendarOf(m_document, m_release);
    const QDate first = calendar.nearest(m_span.start, 1);
    const QDate last = calendar.nearest(m_span.end, -1);
    if (first.isValid())
        m_span = {first, last.isValid() ? std::max(first, last) : first};
}

QString TimelineDrawing::tip() const
{
    const Release *release = m_document.plan().find(m_release);
    const QString of = release ? displayName(m_document.plan(), *release) : QString();
    if (m_span.start == m_span.end)
        return tr("New milestone of %1").arg(of) + u" · "_s + dayText(m_span.start);
    const WorkingDays &calendar = calendarOf(m_document, m_release);
    const MilestoneLength length = lengthBetween(calendar, m_span.start, m_span.end);
    // The first day counts, too, where such days are counted.
    const int days = length.span + (length.unit != OffsetUnit::WorkingDays || calendar.isWorking(m_span.start) ? 1 : 0);
    return tr("New phase of %1").arg(of) + u" · "_s + spanText(m_span.start, m_span.end) + u" · "_s + amountLabel(days, length.unit);
}

} // namespace Plimsoll
