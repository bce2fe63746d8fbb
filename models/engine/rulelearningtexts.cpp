// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rulelearningtexts.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/rulelearningtext.h"
#include "engine/sentences.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString nameOf(const Plan &plan, ReleaseId id)
{
    return plan.find(id)->name;
}

/// Events listed in the cycle that touch the days between the two, both excluded.
QStringList eventsBetween(const Plan &plan, const Timetable &timetable, ReleaseId release, QDate after, QDate before)
{
    QStringList found;
    for (const Window &w : plan.table<Window>()) {
        const WindowDates *dates = timetable.find(w.id);
        if (w.release != release || !dates || dates->issue != DateIssue::None || dates->end <= after || dates->start >= before)
            continue;
        found.push_back(dates->start == dates->end
                            ? ruleLearningText("%1 (%2)").arg(w.name, dayText(dates->start))
                            : ruleLearningText("%1 (%2 to %3)").arg(w.name, dayText(dates->start), dayText(dates->end)));
    }
    return found;
}

} // namespace

QString groupExplanation(const Plan &plan, const Timetable &timetable, const CycleStudy &study, const CycleGroup &group)
{
    const CycleRow &head = study.rows[size_t(group.subAnchor)];
    QStringList sentences;
    for (size_t c = 0; c + 1 < study.cycles.size(); ++c) {
        if (group.shifts[c] == 0)
            continue;
        const QString amount = amountLabel(group.shifts[c], OffsetUnit::WorkingDays);
        const QString text = group.shifts[c] < 0 ? ruleLearningText("%1 milestones come %2 earlier against the anchor in %3 than in %4, all alike: their distances to each other are the same.")
                                                 : ruleLearningText("%1 milestones come %2 later against the anchor in %3 than in %4, all alike: their distances to each other are the same.");
        sentences.push_back(text.arg(QString::number(group.rows.size()), amount, nameOf(plan, study.cycles.back()), nameOf(plan, study.cycles[c])));
    }
    sentences.push_back(ruleLearningText("They can hang on the first of them, “%1”.").arg(head.pattern));
    if (group.before < 0)
        return sentences.join(u' ');
    const CycleRow &before = study.rows[size_t(group.before)];
    const int shortest = *std::ranges::min_element(group.gaps);
    bool eventsExplainIt = *std::ranges::max_element(group.gaps) > shortest;
    for (size_t c = 0; c < study.cycles.size(); ++c) {
        const QDate from = before.cycles[c].date;
        const QDate to = head.cycles[c].date;
        const QStringList events = eventsBetween(plan, timetable, study.cycles[c], from, to);
        eventsExplainIt = eventsExplainIt && events.isEmpty() == (group.gaps[c] == shortest);
        const QString gap = ruleLearningText("In %1 it comes %2 after “%3”").arg(nameOf(plan, study.cycles[c]), amountLabel(group.gaps[c], OffsetUnit::WorkingDays), before.pattern);
        sentences.push_back(events.isEmpty() ? ruleLearningText("%1, with no outside event between them.").arg(gap)
                                             : ruleLearningText("%1, with %2 between them.").arg(gap, events.join(", "_L1)));
    }
    if (eventsExplainIt)
        sentences.push_back(ruleLearningText("So it waits for outside events: give it a longer distance where one lies in that gap."));
    return sentences.join(u' ');
}

QString offsetsText(const CycleRow &row)
{
    QStringList offsets;
    for (const CycleDate &cycle : row.cycles) {
        const QString sign = cycle.offset < 0 ? u"\u2212"_s : cycle.offset > 0 ? u"+"_s : QString();
        offsets.push_back(cycle.milestone.isValid() ? sign + QString::number(qAbs(cycle.offset)) : u"–"_s);
    }
    return ruleLearningText("%1 %2").arg(offsets.join(" / "_L1), row.unit == OffsetUnit::WorkingDays ? ruleLearningText("working days") : ruleLearningText("calendar days"));
}

} // namespace Plimsoll
