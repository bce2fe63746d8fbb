// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/selectiontext.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/workingdays.h"
#include "items/celltext.h"
#include "views/common/planselection.h"

#include <QCoreApplication>
#include <QLocale>

namespace Plimsoll {

namespace {

QString selectedText(const char *text)
{
    return QCoreApplication::translate("SelectionText", text);
}

QString oneMilestone(const PlanDocument &document, MilestoneId id)
{
    const Milestone *milestone = document.plan().find(id);
    if (!milestone)
        return {};
    const QString title = displayTitle(document.plan(), *milestone);
    const QDate start = document.timetable().startOf(id);
    return start.isValid() ? selectedText("“%1”, %2").arg(title, dateText(start, QLocale())) : selectedText("“%1”, no date").arg(title);
}

} // namespace

QString selectionText(const PlanDocument &document, const PlanSelection &selection)
{
    const auto ids = selection.idsOf(QString::fromLatin1(Record<Milestone>::table));
    if (ids.empty()) {
        const auto count = selection.records().size();
        return count > 1 ? selectedText("%1 selected").arg(count) : QString();
    }
    if (ids.size() == 1)
        return oneMilestone(document, MilestoneId(ids.front()));
    QDate first;
    QDate last;
    for (const qint64 value : ids) {
        const MilestoneDate *date = document.timetable().find(MilestoneId(value));
        if (!date || !date->start.isValid())
            continue;
        first = first.isValid() ? qMin(first, date->start) : date->start;
        last = last.isValid() ? qMax(last, date->end) : date->end;
    }
    if (!first.isValid())
        return selectedText("%1 milestones selected").arg(ids.size());
    const int days = document.timetable().calendars().ofPlan().between(first.addDays(-1), last);
    return days == 1 ? selectedText("%1 milestones selected, 1 working day").arg(ids.size())
                     : selectedText("%1 milestones selected, %2 working days").arg(ids.size()).arg(days);
}

} // namespace Plimsoll
