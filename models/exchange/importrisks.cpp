// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrisks.h"

#include "domain/allrecords.h"
#include "domain/edits/riskedits.h"
#include "domain/edits/riskscaleedits.h"
#include "domain/recordrules.h"
#include "domain/titlepattern.h"
#include "engine/workingdays.h"
#include "exchange/importnames.h"
#include "exchange/importriskrow.h"
#include "exchange/scheduleimporttext.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

void setRelease(Risk &risk, const Plan &plan, ScheduleRow &row, const ImportOptions &options)
{
    const QString name = row.release.isEmpty() ? options.release : row.release;
    if (name.isEmpty())
        return;
    for (const Release &release : plan.table<Release>()) {
        if (foldedName(release.name) == foldedName(name) || foldedName(displayName(plan, release)) == foldedName(name)) {
            risk.releases = {release.id};
            return;
        }
    }
    row.remarks += scheduleImportText("The plan has no release “%1”, so that the risk concerns all; add the release first.").arg(name);
}

bool isOf(const Plan &plan, const Component &component, const Risk &risk)
{
    return std::ranges::any_of(risk.releases, [&](ReleaseId id) {
        const Release *release = plan.find(id);
        return release && release->product == component.product;
    });
}

/// One of the product that the risk is about before others of the name; invalid where there is none.
ComponentId componentNamed(const Plan &plan, const Risk &risk, const QString &name)
{
    ComponentId found;
    for (const Component &component : plan.table<Component>()) {
        if (foldedName(component.name) != foldedName(name))
            continue;
        if (isOf(plan, component, risk))
            return component.id;
        if (!found.isValid())
            found = component.id;
    }
    return found;
}

/// Several are separated by semicolons, or by commas where no component is called so.
void setComponents(Risk &risk, const Plan &plan, ScheduleRow &row)
{
    const QString cell = row.risk.value(ImportField::Components);
    if (cell.isEmpty())
        return;
    const bool isOne = cell.contains(u';') || componentNamed(plan, risk, cell).isValid();
    IdList<Component> found;
    for (const QString &part : cell.split(isOne ? u';' : u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const ComponentId id = componentNamed(plan, risk, name);
        if (!id.isValid() && !name.isEmpty())
            row.remarks += scheduleImportText("The plan has no component “%1”, so that it was left out; add the component first.").arg(name);
        else if (id.isValid() && std::ranges::find(found, id) == found.end())
            found.push_back(id);
    }
    if (!found.empty())
        risk.components = found;
}

template<typename... R>
void putChanges(PlanDraft &draft, const PlanEdit &edit)
{
    const auto put = [&]<typename T>(const std::vector<Change<T>> &changes) {
        for (const Change<T> &change : changes)
            draft.put(*change.after);
    };
    (put(edit.changes<R>()), ...);
}

/// Takes what rows say of risks into the plan: those that it knows keep a history, and one that has struck starts its contingency, as it
/// does by hand. All of them at once, in the end.
class RiskWriter
{
public:
    RiskWriter(PlanDraft &draft, const ImportOptions &options, IdSource &ids) : m_draft(draft), m_options(options), m_ids(ids) {}

    void add(Risk risk)
    {
        const Risk *before = m_draft.plan().find(risk.id);
        if (!before)
            return m_draft.put(std::move(risk));
        if (risk.state == RiskState::Struck && !(before->state == RiskState::Struck && before->struckOn == risk.struckOn)) {
            m_strikes[risk.struckOn].push_back(risk.id);
            risk.state = before->state;
            risk.struckOn = before->struckOn;
        }
        m_known.insert(risk.id, std::move(risk));
    }

    void finish()
    {
        const std::vector<RiskId> ids(m_known.keyBegin(), m_known.keyEnd());
        const auto change = [this](Risk &risk) { risk = m_known.value(risk.id); };
        putChanges<Risk, RiskPosition>(m_draft, edits::changeRisks(m_draft.plan(), ids, {}, change, m_options.today, m_ids));
        if (m_strikes.empty())
            return;
        const CompiledCalendars calendars(m_draft.plan());
        const auto workingDay = [&](QDate day, int days) { return calendars.ofPlan().plus(day, days); };
        for (const auto &[day, risks] : m_strikes)
            putChanges<Risk, RiskPosition, RiskAction>(m_draft, edits::strikeRisks(m_draft.plan(), risks, day, m_options.today, workingDay, m_ids));
    }

private:
    PlanDraft &m_draft;
    const ImportOptions &m_options;
    IdSource &m_ids;
    QHash<RiskId, Risk> m_known;
    std::map<QDate, std::vector<RiskId>> m_strikes; ///< By the day on which they struck.
};

/// Several are separated by semicolons. Those that the risk has already are not made again.
void addMitigations(PlanDraft &draft, const Risk &risk, const ScheduleRow &row, IdSource &ids)
{
    for (const QString &part : row.risk.value(ImportField::Mitigation).split(u';', Qt::SkipEmptyParts)) {
        const QString title = part.trimmed();
        const auto &actions = draft.plan().table<RiskAction>();
        const bool known = std::ranges::any_of(actions, [&](const RiskAction &a) { return a.risk == risk.id && foldedName(a.title) == foldedName(title); });
        if (known || title.isEmpty())
            continue;
        RiskAction action;
        action.id = ids.next<RiskAction>();
        action.risk = risk.id;
        action.title = title.left(500);
        action.owner = risk.owner;
        draft.put(std::move(action));
    }
}

} // namespace

std::vector<ListTarget> mergeRisks(std::vector<ScheduleRow> &rows, PlanDraft &draft, PeopleBook &people, const ImportMapping &mapping,
                                   const ImportOptions &options, IdSource &ids)
{
    const edits::RiskScaleSetup scale = edits::riskScaleOf(draft.plan());
    QHash<QString, RiskId> known;
    for (const Risk &risk : draft.plan().table<Risk>())
        known.insert(foldedName(risk.title), risk.id);
    QHash<qint64, int> seen;
    std::vector<ListTarget> targets;
    RiskWriter writer(draft, options, ids);
    for (ScheduleRow &row : rows) {
        targets.emplace_back();
        if (!row.skipped.isEmpty())
            continue;
        const Risk *old = mapping.ownTable ? draft.plan().find(RiskId(row.key.toLongLong())) : nullptr;
        if (!old)
            old = draft.plan().find(known.value(foldedName(row.title)));
        if (old && seen.contains(old->id.value())) {
            row.skipped = scheduleImportText("It names the same as row %1; leave one of them out.").arg(seen.value(old->id.value()));
            continue;
        }
        Risk risk = old ? *old : Risk{};
        if (!old)
            risk.id = ids.next<Risk>();
        risk.title = row.title;
        readRisk(risk, row, {scale, options, old != nullptr, mapping.ownTable});
        if (!row.owners.isEmpty())
            risk.owner = people.roles(row.owners).front();
        if (!old || mapping.columnOf(ImportField::Release) >= 0)
            setRelease(risk, draft.plan(), row, options);
        setComponents(risk, draft.plan(), row);
        if (!row.note.isEmpty())
            risk.note = row.note;
        if (const auto broken = brokenRule(draft.plan(), risk)) {
            row.skipped = *broken;
            continue;
        }
        writer.add(risk);
        addMitigations(draft, risk, row, ids);
        known.insert(foldedName(risk.title), risk.id);
        seen.insert(risk.id.value(), row.number);
        targets.back() = {Record<Risk>::table, risk.id.value()};
    }
    writer.finish();
    return targets;
}

} // namespace Plimsoll
