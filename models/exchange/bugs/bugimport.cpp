// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/bugimport.h"

#include "domain/component.h"
#include "domain/plandraft.h"
#include "domain/recordrules.h"
#include "domain/validation.h"
#include "exchange/bugs/bugimporttext.h"
#include "exchange/importnames.h"
#include "exchange/recorddifference.h"
#include "exchange/bugs/releasenames.h"
#include "exchange/work/workwatch.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestName = 500;

/// Takes the rows of a sheet into a draft of the plan. Used once.
class BugMerge
{
public:
    BugMerge(const Plan &plan, const BugImportSheet &sheet, const BugImportOptions &options, IdSource &ids)
        : m_plan(plan), m_sheet(sheet), m_options(options), m_ids(ids), m_draft(plan), m_releases(plan)
    {
        const bool issues = sheet.format == WorkFormat::GitHub || sheet.format == WorkFormat::GitLab;
        m_prefix = options.keyPrefix.value_or(issues ? u"#"_s : QString());
        for (const Bug &bug : plan.table<Bug>())
            m_known.insert(bug.key.isEmpty() ? u'\n' + foldedName(bug.title) : foldedName(bug.key), bug.id);
        for (const Bug &bug : plan.table<Bug>()) {
            if (!m_known.contains(u'\n' + foldedName(bug.title)))
                m_known.insert(u'\n' + foldedName(bug.title), bug.id);
        }
        for (const Component &component : plan.table<Component>())
            m_components.insert(foldedName(component.name), component.id);
    }

    WorkImportOutcome run()
    {
        m_outcome.leftOut = m_sheet.leftOut;
        m_outcome.remarks = m_sheet.remarks;
        for (const BugImportRow &row : m_sheet.rows) {
            if (m_options.watch && !m_options.watch->goesOn(qsizetype(m_outcome.rows.size()), qsizetype(m_sheet.rows.size())))
                return {};
            WorkImportResult result{row.place, WorkImportResult::Outcome::Refused, {}, keyOf(row), row.title, {}, row.remarks};
            put(row, result);
            m_outcome.rows.push_back(std::move(result));
        }
        for (const auto &[name, count] : m_unknown)
            m_outcome.leftOut << bugImportText("the component “%1” (%2), which the plan does not have").arg(name.left(60)).arg(count);
        const int count = m_outcome.count(WorkImportResult::Outcome::Added) + m_outcome.count(WorkImportResult::Outcome::Updated);
        m_outcome.edit = m_draft.toEdit(count == 1 ? bugImportText("Import 1 bug") : bugImportText("Import %1 bugs").arg(QLocale().toString(count)));
        return std::move(m_outcome);
    }

private:
    [[nodiscard]] QString keyOf(const BugImportRow &row) const { return row.key.isEmpty() ? QString() : m_prefix + row.key; }

    [[nodiscard]] QString refusalOf(const BugImportRow &row) const
    {
        if (!row.refused.isEmpty())
            return row.refused;
        if (row.key.isEmpty() && row.title.isEmpty())
            return bugImportText("It has neither key nor title; give it one.");
        return row.key.size() > longestName ? bugImportText("Its key is longer than 500 characters; shorten it.") : QString();
    }

    void put(const BugImportRow &row, WorkImportResult &result)
    {
        const auto refuse = [&result](const QString &why) { result.remarks.prepend(why); };
        if (const QString why = refusalOf(row); !why.isEmpty())
            return refuse(why);
        const QString identity = row.key.isEmpty() ? u'\n' + foldedName(row.title.left(longestName)) : foldedName(keyOf(row));
        const Bug *old = m_draft.plan().find(m_known.value(identity));
        if (old && m_seen.contains(old->id))
            return refuse(bugImportText("It names the same bug as %1; leave one of them out.").arg(m_seen.value(old->id)));
        if (!old && row.title.isEmpty())
            return refuse(bugImportText("The plan has no bug of that key, and a new one needs a title; give it one."));
        Bug bug = old ? *old : Bug{};
        if (!old) {
            bug.id = m_ids.next<Bug>();
            bug.key = keyOf(row);
        }
        fill(bug, row, result);
        if (const auto broken = brokenRule(m_draft.plan(), bug))
            return refuse(*broken);
        m_known.insert(identity, bug.id);
        m_seen.insert(bug.id, row.place);
        const BugId id = bug.id;
        result.key = bug.key;
        result.title = bug.title;
        m_draft.put(std::move(bug));
        result.changes = recordDifference(m_plan, m_draft.plan(), id);
        using Outcome = WorkImportResult::Outcome;
        result.outcome = !m_plan.find(id) ? Outcome::Added : result.changes.isEmpty() ? Outcome::Unchanged : Outcome::Updated;
    }

    void fill(Bug &bug, const BugImportRow &row, WorkImportResult &result)
    {
        if (row.title.size() > longestName)
            result.remarks << bugImportText("The title is longer than 500 characters and was cut there.");
        if (!row.title.isEmpty())
            bug.title = row.title.left(longestName);
        bug.severity = row.severity.value_or(row.priority.value_or(bug.severity));
        bug.fixImpact = row.fixImpact.value_or(bug.fixImpact);
        bug.state = row.state.value_or(row.closed.isValid() && isOpen(bug) ? BugState::Closed : bug.state);
        if (row.found.isValid())
            bug.found = row.found;
        if (row.closed.isValid())
            bug.closed = row.closed;
        if (isOpen(bug))
            bug.closed = {};
        if (!row.url.isEmpty())
            bug.url = row.url;
        if (!row.note.isEmpty())
            bug.note = row.note;
        settleComponent(bug, row);
        if (const ReleaseId found = m_releases.choose(row.releases, result.remarks); found.isValid())
            bug.release = found;
        else if (!bug.release.isValid())
            bug.release = m_options.release;
    }

    /// The first that the plan knows.
    void settleComponent(Bug &bug, const BugImportRow &row)
    {
        bool found = false;
        for (const QString &name : row.components) {
            const ComponentId id = m_components.value(foldedName(name));
            if (!id.isValid())
                ++m_unknown[name];
            else if (!found)
                bug.component = id;
            found = found || id.isValid();
        }
    }

    const Plan &m_plan;
    const BugImportSheet &m_sheet;
    const BugImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    ReleaseNames m_releases;
    QString m_prefix;
    QHash<QString, BugId> m_known; ///< By identity: folded key, or title behind a line break.
    QHash<QString, ComponentId> m_components;
    QHash<BugId, QString> m_seen;  ///< Where the file named the bug first.
    std::map<QString, int> m_unknown; ///< Components that the plan does not have.
    WorkImportOutcome m_outcome;
};

} // namespace

Result<WorkImportOutcome> importBugs(const Plan &plan, const BugImportSheet &sheet, const BugImportOptions &options, IdSource &ids)
{
    WorkImportOutcome outcome = BugMerge(plan, sheet, options, ids).run();
    if (options.watch && options.watch->stop.stop_requested())
        return Error{ErrorCode::Cancelled, bugImportText("The import was cancelled; choose the file again."), {}};
    if (const auto sound = validate(plan, outcome.edit); !sound)
        return sound.error();
    return outcome;
}

} // namespace Plimsoll
