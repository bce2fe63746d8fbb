// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/branching.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/minting.h"
#include "engine/problemchanges.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int quarterOfAYear = 13 * 7;

/// By the rhythm in which the source came after the release before it, the first day that is still to come. Hotfixes keep no rhythm.
QDate nextDate(const Plan &plan, const Timetable &timetable, const Release &source, QDate today)
{
    const QDate date = timetable.startOf(source.anchor);
    QDate before;
    for (const Release &release : plan.table<Release>()) {
        const QDate other = timetable.startOf(release.anchor);
        const bool counts = release.product == source.product && !release.hotfixOf.isValid() && release.state != ReleaseState::Cancelled;
        if (counts && other.isValid() && other < date && (!before.isValid() || other > before))
            before = other;
    }
    const qint64 rhythm = before.isValid() ? before.daysTo(date) : quarterOfAYear;
    const qint64 past = date < today ? date.daysTo(today) / rhythm : 0;
    return date.addDays((past + 1) * rhythm);
}

/// Looks for versions in texts and notes where they stand.
class VersionSearch
{
public:
    VersionSearch(const Plan &plan, const Release &release)
    {
        for (const Release &other : plan.table<Release>()) {
            // A lone figure stands for much else.
            if (other.product == release.product && other.id != release.id && other.name.size() > 1)
                m_versions << other.name;
        }
        // Of "1.37.1" and "1.37" the longer one is meant where both fit.
        std::ranges::stable_sort(m_versions, std::ranges::greater(), &QString::size);
    }

    void look(const QString &record, const char *table, const char *field, const QString &text)
    {
        for (const QString &version : m_versions) {
            if (!text.isEmpty() && patternFromTitle(text, version) != text) {
                m_found.push_back({record, fieldLabel(table, field), version});
                return;
            }
        }
    }

    std::vector<StillNames> found() && { return std::move(m_found); }

private:
    QStringList m_versions;
    std::vector<StillNames> m_found;
};

/// What ties the source to other releases, which a copy may need or not.
QStringList linksToOthers(const Plan &plan, ReleaseId source)
{
    QStringList links;
    for (const MilestoneDependency &dependency : plan.table<MilestoneDependency>()) {
        const Milestone *first = plan.find(dependency.predecessor);
        const Milestone *then = plan.find(dependency.successor);
        if (!first || !then || (first->release == source) == (then->release == source))
            continue;
        const auto named = [&](const Milestone &milestone) {
            const Release *release = plan.find(milestone.release);
            return QCoreApplication::translate("Branching", "%1 of %2").arg(quotedTitle(plan, milestone), release ? displayName(plan, *release) : QString());
        };
        links << QCoreApplication::translate("Branching", "%1 waits for %2.").arg(named(*then), named(*first));
    }
    return links;
}

} // namespace

QString nextFreeName(const Plan &plan, ProductId product, const QString &name)
{
    static const QRegularExpression lastNumber(u"(\\d{1,9})(?!.*\\d)"_s);
    const auto match = lastNumber.match(name);
    if (!match.hasMatch())
        return {};
    for (qint64 number = match.captured().toLongLong() + 1;; ++number) {
        QString next = name;
        next.replace(match.capturedStart(), match.capturedLength(), QString::number(number).rightJustified(match.capturedLength(), u'0'));
        if (!refuseName(plan, product, next))
            return next;
    }
}

QString nameByNumber(const Train &train, int number)
{
    QString name = train.numbering;
    return name.replace("{n}"_L1, QString::number(number));
}

WantedRelease suggestNextRelease(const Plan &plan, const Timetable &timetable, ReleaseId sourceId, QDate today)
{
    WantedRelease wanted{sourceId, {}, {}, {}, {}};
    const Release *source = plan.find(sourceId);
    if (!source)
        return wanted;
    const QDate date = timetable.startOf(source->anchor);
    const Train *train = trainOf(plan, sourceId);
    // A source that slipped past the next departure leaves that one open.
    const QDate after = qMax(source->departure.isValid() ? source->departure : date, today);
    const auto next = train && date.isValid() ? nextOpenDeparture(plan, timetable, *train, after) : std::nullopt;
    if (next) {
        wanted.name = nameByNumber(*train, next->number);
        wanted.anchorDate = next->day;
        wanted.train = train->id;
        wanted.departure = next->planned;
        return wanted;
    }
    wanted.name = nextFreeName(plan, source->product, source->name);
    wanted.anchorDate = date.isValid() ? nextDate(plan, timetable, *source, today) : QDate();
    return wanted;
}

std::vector<MilestoneId> milestonesByDate(const Plan &plan, const Timetable &timetable, ReleaseId release)
{
    std::vector<MilestoneId> ids;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        if (milestone.release == release)
            ids.push_back(milestone.id);
    }
    std::ranges::stable_sort(ids, {}, [&](MilestoneId id) {
        const MilestoneDate *date = timetable.find(id);
        const bool dated = date && date->start.isValid();
        return std::tuple(!dated, dated ? date->start : QDate(), dated && date->moment.isValid() ? date->moment.toMSecsSinceEpoch() : 0);
    });
    return ids;
}

std::vector<StillNames> findStillNames(const Plan &plan, ReleaseId releaseId)
{
    const Release *release = plan.find(releaseId);
    if (!release)
        return {};
    VersionSearch search(plan, *release);
    constexpr auto milestones = Record<Milestone>::table;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release != releaseId)
            continue;
        const QString name = quotedTitle(plan, m);
        search.look(name, milestones, "title", m.title);
        search.look(name, milestones, "public_title", m.publicTitle);
        search.look(name, milestones, "note", m.note);
    }
    for (const Window &w : plan.table<Window>()) {
        if (w.release != releaseId)
            continue;
        search.look(quotedName(w), Record<Window>::table, "name", w.name);
        search.look(quotedName(w), Record<Window>::table, "public_title", w.publicTitle);
        search.look(quotedName(w), Record<Window>::table, "note", w.note);
    }
    for (const Message &m : plan.table<Message>()) {
        if (m.release != releaseId)
            continue;
        search.look(quotedName(m), Record<Message>::table, "title", m.title);
        search.look(quotedName(m), Record<Message>::table, "channel", m.channel);
        search.look(quotedName(m), Record<Message>::table, "note", m.note);
    }
    return std::move(search).found();
}

std::vector<Problem> dateProblemsOf(const std::vector<Problem> &problems, ReleaseId release)
{
    std::vector<Problem> own;
    std::ranges::copy_if(problems, std::back_inserter(own), [&](const Problem &problem) { return problem.release == release && isAboutDates(problem); });
    return own;
}

std::vector<Problem> problemsMadeBy(const std::vector<Problem> &before, const std::vector<Problem> &after, ReleaseId release)
{
    std::vector<Problem> made;
    std::ranges::copy_if(after, std::back_inserter(made), [&](const Problem &problem) { return problem.release == release; });
    std::ranges::copy_if(newProblems(before, after), std::back_inserter(made), [&](const Problem &problem) { return problem.release != release; });
    return made;
}

Result<BranchPreview> previewBranch(const Plan &plan, const Timetable &timetable, const WantedRelease &wanted, QDate today, IdSource &ids)
{
    auto edit = placeRelease(plan, timetable, wanted, ids);
    if (!edit)
        return edit.error();
    Plan after = plan;
    after.apply(*edit);
    Timetable dates = updateTimetable(timetable, plan, after, *edit);
    ReleaseId made;
    for (const auto &change : edit->changes<Release>())
        made = change.before ? made : change.id();
    auto milestones = milestonesByDate(after, dates, made);
    auto names = findStillNames(after, made);
    // What the copy has in common with its source is nothing new.
    auto conflicts = newProblems(findProblems(plan, timetable, today, Checks::AllButFit), findProblems(after, dates, today, Checks::AllButFit));
    auto rippled = movedDates(after, timetable, dates);
    return BranchPreview{*std::move(edit),       made,
                         std::move(milestones),  std::move(names),
                         linksToOthers(plan, wanted.source), std::move(rippled),
                         std::move(conflicts),   std::move(after),
                         std::move(dates)};
}

} // namespace Plimsoll
