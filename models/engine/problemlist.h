// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/release.h"
#include "engine/problems.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace Plimsoll {

/// A problem that holds for more records than these names the first of them and counts the others.
inline constexpr qsizetype fewEnoughToName = 3;
/// “Ann”, “Ben”, “Cleo” and 9 more
[[nodiscard]] QString fewOf(const QStringList &names);

/// The release's go-live among its milestones: its anchor where that is one, else the last. Those without a day do not count; null where none is
/// left.
[[nodiscard]] const Milestone *goLiveOf(const Timetable &timetable, const Release &release, std::span<const Milestone *const> milestones);

/// What a check found: everything about a problem but its place.
struct Finding {
    Severity severity = Severity::Warning;
    const char *check = "";
    QString text;
    QString cure;
};

/// Gathers the problems of one version of a plan, and says what checks ask in common. The plan and the timetable must outlive it.
class ProblemList
{
public:
    using Milestones = std::vector<const Milestone *>;

    ProblemList(const Plan &plan, const Timetable &timetable, QDate today);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Timetable &timetable() const { return m_timetable; }
    [[nodiscard]] QDate today() const { return m_today; }

    /// Those of releases that are planned, cancelled ones left out.
    [[nodiscard]] const Milestones &live() const { return m_live; }
    /// Of those, the planned ones that start today or later.
    [[nodiscard]] const Milestones &ahead() const { return m_ahead; }
    [[nodiscard]] bool isLive(ReleaseId release) const { return m_liveReleases.contains(release); }
    /// Why the milestone's calendars do not work on that day; empty where they do.
    [[nodiscard]] QString dayOff(const Milestone &milestone, QDate day) const;
    /// The same of the person's calendar; absences are not looked at.
    [[nodiscard]] QString dayOff(const Person &person, QDate day) const;

    /// “Code Freeze”
    [[nodiscard]] QString titleOf(const Milestone &milestone) const;
    /// “Code Freeze” of Kubernetes 1.37
    [[nodiscard]] QString nameOf(const Milestone &milestone) const;
    /// Kubernetes 1.37
    [[nodiscard]] QString nameOf(const Release &release) const;
    /// “Code Freeze”, “Thaw”, “Docs Freeze” and 9 more
    [[nodiscard]] QString titlesOf(const Milestones &milestones) const;

    void add(const Milestone &milestone, Finding finding);
    void add(const Release &release, Finding finding);
    /// About a record that is in no release, or only listed in one.
    template<typename R>
    void add(const R &record, ReleaseId release, QDate date, Finding finding)
    {
        append(Record<R>::table, record.id.value(), release, date, std::move(finding));
    }

    /// Where more than so many were found in a release, one problem for the release; else what `one` adds for each.
    template<typename Found, typename One, typename All>
    void addEach(const std::map<ReleaseId, std::vector<Found>> &byRelease, const One &one, const All &all, qsizetype most = fewEnoughToName)
    {
        for (const auto &[id, found] : byRelease) {
            if (qsizetype(found.size()) > most) {
                const Release &release = *m_plan.find(id);
                add(release, all(release, found));
                continue;
            }
            for (const Found &each : found)
                one(each);
        }
    }
    /// One problem for each milestone of a planned release; where a release has more than a few of them, one for the release.
    void addEach(const Milestones &milestones, const std::function<Finding(const Milestone &)> &one,
                 const std::function<Finding(const Release &, const Milestones &)> &all);

    /// Errors first, then by release, date and record; those of no release after the others.
    [[nodiscard]] std::vector<Problem> sorted() &&;

private:
    struct Entry {
        Problem problem;
        QDate date;
    };
    void append(const char *table, qint64 record, ReleaseId release, QDate date, Finding finding);

    const Plan &m_plan;
    const Timetable &m_timetable;
    QDate m_today;
    QSet<ReleaseId> m_liveReleases;
    Milestones m_live;
    Milestones m_ahead;
    std::vector<Entry> m_entries;
};

/// The checks by topic; each adds what it finds.
void checkAbsences(ProblemList &list);
void checkAllWork(ProblemList &list, Checks checks); ///< With checkWorkEnds().
void checkDates(ProblemList &list);
void checkDelivery(ProblemList &list); ///< Components, what runs where, infrastructure code.
void checkDependencies(ProblemList &list);
void checkGoLives(ProblemList &list);
void checkInfrastructureEvidence(ProblemList &list);
void checkMessages(ProblemList &list);
void checkPeople(ProblemList &list);
void checkPromotions(ProblemList &list); ///< Past gates that did not say go.
void checkRecords(ProblemList &list);
void checkReleaseNotes(ProblemList &list);
void checkRisks(ProblemList &list);
void checkRollout(ProblemList &list); ///< Toggles, steps and back-out plans.
void checkSheets(ProblemList &list);
void checkStaleAudiences(ProblemList &list);
void checkStates(ProblemList &list);
void checkTexts(ProblemList &list); ///< Titles and import keys.
void checkTriage(ProblemList &list); ///< Bugs and exception requests.
void checkWindowUse(ProblemList &list);
void checkWorkEnds(ProblemList &list); ///< Against freezes and the milestones before which it must finish.

} // namespace Plimsoll
