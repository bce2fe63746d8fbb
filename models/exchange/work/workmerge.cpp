// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/work/workmerge.h"

#include "domain/allrecords.h"
#include "domain/recordrules.h"
#include "domain/titlepattern.h"
#include "exchange/importnames.h"
#include "exchange/work/workassignees.h"
#include "exchange/work/workdemandmerge.h"
#include "exchange/work/workdifference.h"
#include "exchange/work/worklinkmerge.h"
#include "exchange/work/workwatch.h"
#include "exchange/work/workwords.h"
#include "exchange/workimportwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestName = 500;
constexpr int deepestOutline = 64;

template<typename T>
void take(T &member, const std::optional<T> &stated)
{
    if (stated)
        member = *stated;
}

void take(QString &member, const QString &stated)
{
    if (!stated.isEmpty())
        member = stated;
}

void take(QDate &member, QDate stated)
{
    if (stated.isValid())
        member = stated;
}

/// A file that tells days but no state tells by them how far its items are. What was dropped stays so.
void inferState(WorkItem &item, const WorkImportRow &row)
{
    if (row.state || item.state == WorkItemState::Dropped)
        return;
    if (row.finished.isValid())
        item.state = WorkItemState::Done;
    else if (row.started.isValid() && item.state != WorkItemState::Done)
        item.state = WorkItemState::Started;
}

template<typename R>
QStringList namesMade(const Plan &before, const Plan &after)
{
    QStringList names;
    for (const R &record : after.table<R>()) {
        if (!before.find(record.id))
            names << record.name;
    }
    return names;
}

} // namespace

WorkMerge::WorkMerge(const Plan &plan, const WorkImportSheet &sheet, const WorkImportOptions &options, IdSource &ids)
    : m_plan(plan), m_sheet(sheet), m_options(options), m_ids(ids), m_draft(plan), m_people(m_draft, ids), m_references(plan, m_leftOut),
      m_prefix(options.keyPrefix.value_or(usualKeyPrefix(sheet.format)))
{
    indexPlan();
}

void WorkMerge::indexPlan()
{
    // The first of a name has it.
    const auto keep = [this](const QString &identity, WorkItemId id) {
        if (!m_known.contains(identity))
            m_known.insert(identity, id);
    };
    for (const WorkItem &item : m_plan.table<WorkItem>()) {
        keep(item.key.isEmpty() ? u'\n' + foldedName(item.title) : foldedName(item.key), item.id);
        noteTitle(item);
    }
    // Of one title those without a key come first, as nothing else names them.
    for (const WorkItem &item : m_plan.table<WorkItem>())
        keep(u'\n' + foldedName(item.title), item.id);
    for (const Release &release : m_plan.table<Release>()) {
        for (const QString &name : {foldedName(release.name), foldedName(displayName(m_plan, release))}) {
            const bool several = m_releases.contains(name) && m_releases.value(name) != release.id;
            m_releases.insert(name, several ? ReleaseId() : release.id);
        }
    }
}

void WorkMerge::noteTitle(const WorkItem &item)
{
    const QString title = foldedName(item.title);
    const bool several = m_titles.contains(title) && m_titles.value(title) != item.id;
    m_titles.insert(title, several ? WorkItemId() : item.id);
}

QString WorkMerge::keyOf(const QString &text) const
{
    return text.isEmpty() ? QString() : m_prefix + text;
}

QString WorkMerge::identityOf(const WorkImportRow &row) const
{
    return row.key.isEmpty() ? u'\n' + foldedName(row.title.left(longestName)) : foldedName(keyOf(row.key));
}

/// By key, else by alias, else by title.
WorkItemId WorkMerge::find(const QString &name) const
{
    const WorkItemId byKey = m_known.value(foldedName(keyOf(name)));
    if (byKey.isValid())
        return byKey;
    const WorkItemId byAlias = m_aliases.value(foldedName(name));
    return byAlias.isValid() ? byAlias : m_titles.value(foldedName(name));
}

WorkImportOutcome WorkMerge::run()
{
    m_outcome.remarks = m_sheet.remarks;
    for (const WorkImportRow &row : m_sheet.rows) {
        if (m_options.watch && !m_options.watch->goesOn(qsizetype(m_outcome.rows.size()), 2 * qsizetype(m_sheet.rows.size())))
            return {};
        WorkImportResult result{row.place, WorkImportResult::Outcome::Refused, {}, keyOf(row.key), row.title, {}, row.remarks};
        putItem(row, result);
        m_outcome.rows.push_back(std::move(result));
    }
    putParents();
    putFurther();
    compare();
    m_outcome.leftOut = m_sheet.leftOut + m_leftOut.texts();
    return std::move(m_outcome);
}

/// Hours, who does them, and dependencies.
void WorkMerge::putFurther()
{
    WorkAssignees assignees(m_draft, m_leftOut);
    WorkDemandMerge demands(m_draft, m_options, m_ids, assignees, m_leftOut);
    WorkLinkMerge links(m_draft, m_ids);
    const auto all = qsizetype(m_sheet.rows.size());
    for (size_t i = 0; i < m_sheet.rows.size(); ++i) {
        if (m_options.watch && !m_options.watch->goesOn(all + qsizetype(i), 2 * all))
            return;
        WorkImportResult &result = m_outcome.rows[i];
        if (!result.item.isValid())
            continue;
        demands.put(m_sheet.rows[i], result);
        assignees.put(m_sheet.rows[i], demands.of(result.item), result);
        for (const WorkImportLink &link : m_sheet.rows[i].links)
            links.put(link, find(link.key), keyOf(link.key), result);
    }
    links.finish(m_outcome.rows);
}

QString WorkMerge::refusalOf(const WorkImportRow &row) const
{
    if (!row.refused.isEmpty())
        return row.refused;
    if (row.key.isEmpty() && row.title.isEmpty())
        return workImportWords("It has neither key nor title; give it one.");
    if (row.key.size() > longestName)
        return workImportWords("Its key is longer than 500 characters; shorten it.");
    if (row.estimate) {
        if (const QString broken = brokenHours(*row.estimate); !broken.isEmpty())
            return broken;
    }
    for (const WorkImportDemand &demand : row.demands) {
        if (const QString broken = brokenHours(demand.hours); !broken.isEmpty())
            return broken;
        if (const QString broken = brokenHours({demand.spent.value_or(0.0), {}, {}}); !broken.isEmpty())
            return broken;
    }
    return brokenHours({row.spent.value_or(0.0), {}, {}});
}

void WorkMerge::putItem(const WorkImportRow &row, WorkImportResult &result)
{
    const auto refuse = [&result](const QString &why) { result.remarks.prepend(why); };
    if (const QString why = refusalOf(row); !why.isEmpty())
        return refuse(why);
    const QString identity = identityOf(row);
    const WorkItem *old = m_draft.plan().find(m_known.value(identity));
    if (old && m_seen.contains(old->id))
        return refuse(workImportWords("It names the same item as %1; leave one of them out.").arg(m_seen.value(old->id)));
    if (!old && row.title.isEmpty())
        return refuse(workImportWords("The plan has no item of that key, and a new one needs a title; give it one."));
    WorkItem item = old ? *old : WorkItem{};
    if (!old) {
        item.id = m_ids.next<WorkItem>();
        item.key = keyOf(row.key);
    }
    fill(item, row, result);
    if (const auto broken = brokenRule(m_draft.plan(), item))
        return refuse(*broken);
    // Teams are made only for items that are taken.
    if (!row.team.isEmpty())
        item.team = m_people.team(row.team.left(longestName));
    m_references.put(item, row);
    result.item = item.id;
    result.key = item.key;
    result.title = item.title;
    result.outcome = old ? WorkImportResult::Outcome::Unchanged : WorkImportResult::Outcome::Added;
    m_known.insert(identity, item.id);
    m_seen.insert(item.id, row.place);
    noteTitle(item);
    for (const QString &alias : row.aliases)
        m_aliases.insert(foldedName(alias), item.id);
    m_draft.put(std::move(item));
}

void WorkMerge::fill(WorkItem &item, const WorkImportRow &row, WorkImportResult &result)
{
    if (row.title.size() > longestName)
        result.remarks << workImportWords("The title is longer than 500 characters and was cut there.");
    const bool wasDone = item.state == WorkItemState::Done;
    take(item.title, row.title.left(longestName));
    take(item.kind, row.kind);
    take(item.state, row.state);
    inferState(item, row);
    take(item.priority, row.priority);
    take(item.notBefore, row.notBefore);
    take(item.started, row.started);
    take(item.finished, row.finished);
    take(item.progress, row.progress);
    take(item.note, row.note);
    take(item.customerNote, row.customerNote);
    take(item.upgradeAction, row.upgradeAction);
    take(item.featureToggle, row.featureToggle.left(longestName));
    take(item.documentation, row.documentation);
    take(item.isPublic, row.isPublic);
    take(item.rollout, row.rollout);
    // It was at 100 % because it was done; the file does not say how much of it is left now.
    if (wasDone && item.state != WorkItemState::Done && !row.progress && item.progress == 100)
        item.progress = 0;
    // Days of what has not happened, or no longer has.
    if (item.state != WorkItemState::Done)
        item.finished = QDate();
    if (item.state != WorkItemState::Done && item.state != WorkItemState::Started)
        item.started = QDate();
    settleRelease(item, row, result);
}

void WorkMerge::settleRelease(WorkItem &item, const WorkImportRow &row, WorkImportResult &result) const
{
    ReleaseId found;
    for (const QString &name : row.releases) {
        const auto known = m_releases.constFind(foldedName(name));
        if (known == m_releases.cend())
            result.remarks << workImportWords("The plan has no release “%1”.").arg(name.left(60));
        else if (!known->isValid())
            result.remarks << workImportWords("Several products of the plan have a release “%1”; write the product before it.").arg(name.left(60));
        else if (!found.isValid())
            found = *known;
        else if (found != *known)
            result.remarks << workImportWords("An item is in one release only; “%1” was left out.").arg(name.left(60));
    }
    const ReleaseId before = item.release;
    if (found.isValid())
        item.release = found;
    else if (!item.release.isValid())
        item.release = m_options.release;
    // The day on which it joined another one says nothing of this one.
    if (item.release != before)
        item.joined = QDate();
}

void WorkMerge::putParents()
{
    QHash<WorkItemId, WorkItemId> parents;
    for (const WorkItem &item : m_draft.plan().table<WorkItem>())
        parents.insert(item.id, item.parent);
    QHash<WorkItemId, WorkItemId> before = parents;
    for (size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const QString &key = m_sheet.rows[i].parent;
        WorkImportResult &result = m_outcome.rows[i];
        if (key.isEmpty() || !result.item.isValid())
            continue;
        const WorkItemId parent = find(key);
        if (parent.isValid())
            parents.insert(result.item, parent);
        else
            result.remarks << workImportWords("Its parent “%1” is neither in the file nor in the plan.").arg(key.left(60));
    }
    for (WorkImportResult &result : m_outcome.rows) {
        const WorkItemId parent = parents.value(result.item);
        if (!result.item.isValid() || parent == before.value(result.item))
            continue;
        int depth = 0;
        for (WorkItemId above = parent; above.isValid() && depth <= deepestOutline; above = parents.value(above))
            ++depth;
        if (depth > deepestOutline) {
            parents.insert(result.item, before.value(result.item));
            result.remarks << workImportWords("Its parent was left out, as it would be a part of itself or lie deeper than 64 levels.");
        } else {
            m_draft.update(result.item, [parent](WorkItem &item) { item.parent = parent; });
        }
    }
}

void WorkMerge::compare()
{
    int count = 0;
    for (WorkImportResult &result : m_outcome.rows) {
        using Outcome = WorkImportResult::Outcome;
        if (result.outcome == Outcome::Unchanged) {
            result.changes = workDifference(m_plan, m_draft.plan(), result.item) + result.changes;
            if (!result.changes.isEmpty())
                result.outcome = Outcome::Updated;
        }
        count += result.outcome == Outcome::Added || result.outcome == Outcome::Updated ? 1 : 0;
    }
    m_outcome.newTeams = namesMade<Team>(m_plan, m_draft.plan());
    m_outcome.newSkills = namesMade<Skill>(m_plan, m_draft.plan());
    m_outcome.edit = m_draft.toEdit(count == 1 ? workImportWords("Import 1 work item") : workImportWords("Import %1 work items").arg(QLocale().toString(count)));
}

} // namespace Plimsoll
