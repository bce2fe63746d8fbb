// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/calendar/milestonedrag.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/moveedits.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "views/calendar/calendartext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// How many milestones beside that one the edit would move.
int followers(const PlanDocument &document, MilestoneId id, const PlanEdit &edit)
{
    Plan after = document.plan();
    after.apply(edit);
    const Timetable dates = updateTimetable(document.timetable(), document.plan(), after, edit);
    int count = 0;
    Table<MilestoneDate>::forEachDifference(document.timetable().milestones(), dates.milestones(),
                                            [&](const MilestoneDate *was, const MilestoneDate *is) {
                                                count += was && is && is->id != id && was->start != is->start;
                                            });
    return count;
}

QString followText(int others)
{
    return others == 1 ? QCoreApplication::translate("MilestoneDrag", "1 other follows")
                       : QCoreApplication::translate("MilestoneDrag", "%1 others follow").arg(others);
}

} // namespace

MilestoneDrag::MilestoneDrag(const PlanDocument &document, MilestoneId id, QDate grabbed)
    : m_document(document), m_id(id), m_from(document.timetable().startOf(id)), m_grabbed(int(m_from.daysTo(grabbed)))
{
}

void MilestoneDrag::setDay(QDate day)
{
    const QDate target = day.isValid() ? day.addDays(-m_grabbed) : QDate();
    if (target == m_target)
        return;
    m_target = target;
    m_tip.clear();
    m_refusal.clear();
    if (!target.isValid())
        return;
    QStringList parts{dayText(target), moveText(m_document.plan(), m_document.timetable(), m_id, m_from, target)};
    if (isMove()) {
        const auto edit = moveMilestones(m_document.plan(), m_document.timetable(), std::span(&m_id, 1), target);
        if (!edit)
            m_refusal = edit.error().text;
        else if (const int others = followers(m_document, m_id, *edit); others > 0)
            parts << followText(others);
    }
    m_tip = parts.join(u" · "_s);
}

} // namespace Plimsoll
