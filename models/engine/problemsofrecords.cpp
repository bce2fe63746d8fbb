// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/problemtext.h"
#include "engine/sentences.h"
#include "engine/problemlist.h"
#include "engine/workingdays.h"

#include <QSet>
#include <QStringList>

#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void checkReleaseAnchors(ProblemList &list)
{
    QSet<ReleaseId> withMilestones;
    for (const Milestone *m : list.live())
        withMilestones.insert(m->release);
    for (const Release &release : list.plan().table<Release>()) {
        if (!list.isLive(release.id) || !withMilestones.contains(release.id))
            continue;
        const Milestone *anchor = list.plan().find(release.anchor);
        if (!anchor) {
            list.add(release, {Severity::Warning, "release-without-anchor",
                               problemText("%1 has no anchor, so that its schedule cannot be counted or moved as a whole.").arg(list.nameOf(release)),
                               problemText("Make its go-live the anchor.")});
        } else if (anchor->state == MilestoneState::Cancelled) {
            list.add(release, {Severity::Warning, "anchor-cancelled",
                               problemText("%1, the anchor of %2, is cancelled.").arg(list.titleOf(*anchor), list.nameOf(release)),
                               problemText("Choose another anchor, or cancel the release.")});
        }
    }
}

void checkCancelledAnchors(ProblemList &list)
{
    for (const Milestone *m : list.ahead()) {
        const Milestone *anchor = m->rule == RuleKind::Offset ? list.plan().find(m->anchor) : nullptr;
        const Release *release = anchor ? list.plan().find(anchor->release) : nullptr;
        // Of a release's anchor the release itself tells.
        if (!anchor || anchor->state != MilestoneState::Cancelled || (release && release->anchor == anchor->id && list.isLive(release->id)))
            continue;
        list.add(*m, {Severity::Notice, "counts-from-cancelled",
                      problemText("%1 on %2 counts from %3, which is cancelled.")
                          .arg(list.nameOf(*m), dayText(list.timetable().startOf(m->id)), list.titleOf(*anchor)),
                      problemText("Let it count from another milestone, or pin it to its day.")});
    }
}

void checkTitles(ProblemList &list)
{
    std::map<std::pair<ReleaseId, QString>, ProblemList::Milestones> byTitle;
    for (const Milestone *m : list.live())
        byTitle[{m->release, displayTitle(list.plan(), *m).simplified().toCaseFolded()}].push_back(m);
    for (const auto &[key, members] : byTitle) {
        if (members.size() < 2)
            continue;
        QStringList days;
        for (const Milestone *m : members) {
            if (const QDate start = list.timetable().startOf(m->id); start.isValid() && days.size() < 5)
                days << dayText(start);
        }
        list.add(*members[1], {Severity::Notice, "duplicate-title",
                               days.isEmpty() ? problemText("%1 is there more than once.").arg(list.nameOf(*members[1]))
                                              : problemText("%1 is there more than once: %2.").arg(list.nameOf(*members[1]), days.join(", "_L1)),
                               problemText("Give one of them another title, or remove it.")});
    }
}

void checkImportKeys(ProblemList &list)
{
    std::map<std::pair<ReleaseId, QString>, QString> first;
    const auto known = [&](ReleaseId release, const QString &key, const QString &name) {
        if (key.isEmpty())
            return QString();
        const auto [place, isNew] = first.try_emplace({release, key}, name);
        return isNew ? QString() : place->second;
    };
    const auto finding = [](const QString &a, const QString &b, const QString &key) {
        return Finding{Severity::Warning, "import-key-doubled",
                       problemText("%1 and %2 have the same import key “%3”, so that the next import would change only one of them.").arg(a, b, key.left(120)),
                       problemText("Give one of them another key, or remove it.")};
    };
    for (const Milestone &m : list.plan().table<Milestone>()) {
        if (const QString other = known(m.release, m.importKey, list.titleOf(m)); !other.isEmpty())
            list.add(m, finding(other, list.nameOf(m), m.importKey));
    }
    for (const Window &w : list.plan().table<Window>()) {
        if (const QString other = known(w.release, w.importKey, quotedName(w)); !other.isEmpty())
            list.add(w, w.release, list.timetable().find(w.id)->start, finding(other, quotedName(w), w.importKey));
    }
}

/// The first and the last day on which milestones count by each calendar.
std::map<WorkingCalendarId, std::pair<QDate, QDate>> spansOfCalendars(const ProblemList &list)
{
    std::map<WorkingCalendarId, std::pair<QDate, QDate>> spans;
    for (const Milestone *m : list.ahead()) {
        // An end of life lies years ahead, and nobody counts its days.
        if (m->kind == MilestoneKind::EndOfLife)
            continue;
        const QDate start = list.timetable().startOf(m->id);
        const QDate end = list.timetable().endOf(m->id);
        for (const auto id : effectiveCalendars(list.plan(), *m)) {
            auto &[first, last] = spans.try_emplace(id, start, end).first->second;
            first = std::min(first, start);
            last = std::max(last, end);
        }
    }
    return spans;
}

void checkHolidays(ProblemList &list)
{
    for (const auto &[id, span] : spansOfCalendars(list)) {
        const WorkingCalendar *calendar = list.plan().find(id);
        if (!calendar || calendar->holidayRegion.isEmpty())
            continue;
        QSet<int> covered;
        for (const CalendarException &e : list.plan().table<CalendarException>()) {
            for (int year = e.start.year(); e.calendar == id && !e.holidayRegion.isEmpty() && year <= e.end.year(); ++year)
                covered.insert(year);
        }
        QStringList missing;
        for (int year = span.first.year(); year <= span.second.year(); ++year) {
            if (!covered.contains(year))
                missing << QString::number(year);
        }
        if (missing.isEmpty())
            continue;
        list.add(*calendar, {}, span.first,
                 {Severity::Notice, "holidays-missing",
                  problemText("Calendar %1 holds no public holidays of %2, but milestones count by it until %3; holidays would pass for working days.")
                      .arg(quotedName(*calendar), missing.join(", "_L1), dayText(span.second)),
                  problemText("Copy the holidays of these years into the calendar.")});
    }
}

} // namespace

void checkRecords(ProblemList &list)
{
    checkReleaseAnchors(list);
    checkCancelledAnchors(list);
    checkHolidays(list);
}

void checkTexts(ProblemList &list)
{
    checkTitles(list);
    checkImportKeys(list);
}

} // namespace Plimsoll
