// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/riskedits.h"

#include "domain/allrecords.h"
#include "domain/edits/editwords.h"
#include "domain/idtime.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Plimsoll::edits {

namespace {

/// Where the risk stands, as a row of the history from that day on.
RiskPosition positionOf(const Risk &risk, QDate day, RiskPositionId id)
{
    return {id, risk.id, day, risk.probability, risk.impact, risk.residualProbability, risk.residualImpact, risk.state == RiskState::Open};
}

bool standsTheSame(const Risk &a, const Risk &b)
{
    return spotOf(a, RiskStage::Inherent) == spotOf(b, RiskStage::Inherent)
        && spotOf(a, RiskStage::Residual) == spotOf(b, RiskStage::Residual) && (a.state == RiskState::Open) == (b.state == RiskState::Open);
}

/// The positions of the risks that an edit changes, read once for all of them, and only where one is needed. A day has one row for each risk. A history begins on the day
/// on which the risk was made, with where it stood until now.
class History
{
public:
    History(PlanDraft &draft, std::span<const RiskId> ids, IdSource &source) : m_draft(draft), m_ids(ids), m_source(source) {}

    void keep(const Risk &before, const Risk &after, QDate day)
    {
        std::vector<RiskPosition> &rows = rowsOf(after.id);
        begin(rows, before, day);
        const auto known = std::ranges::find(rows, day, &RiskPosition::date);
        put(rows, positionOf(after, day, known == rows.end() ? m_source.next<RiskPosition>() : known->id));
    }

    /// From that day on it is open no more. One that is corrected was open until then.
    void close(const Risk &before, const Risk &after, QDate day, bool corrected)
    {
        std::vector<RiskPosition> &rows = rowsOf(after.id);
        begin(rows, before, day);
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            corrected = corrected && !row->open;
            if (row->date >= day)
                setOpen(*row, false);
            else if (corrected)
                setOpen(*row, true);
        }
        const auto next = std::ranges::upper_bound(rows, day, {}, &RiskPosition::date);
        if (next == rows.begin() || std::prev(next)->open)
            put(rows, positionOf(after, day, m_source.next<RiskPosition>()));
    }

private:
    std::vector<RiskPosition> &rowsOf(RiskId risk)
    {
        if (m_rows.isEmpty())
            read();
        return m_rows[risk.value()];
    }

    void read()
    {
        for (const RiskId id : m_ids)
            m_rows.insert(id.value(), {});
        for (const RiskPosition &position : m_draft.plan().table<RiskPosition>()) {
            if (const auto rows = m_rows.find(position.risk.value()); rows != m_rows.end())
                rows->push_back(position);
        }
        for (auto &rows : m_rows)
            std::ranges::stable_sort(rows, {}, &RiskPosition::date);
    }

    void begin(std::vector<RiskPosition> &rows, const Risk &before, QDate day)
    {
        if (const QDate made = mintedOn(before.id.value()); rows.empty() && made < day)
            put(rows, positionOf(before, made, m_source.next<RiskPosition>()));
    }

    void put(std::vector<RiskPosition> &rows, const RiskPosition &position)
    {
        std::erase_if(rows, [&](const RiskPosition &row) { return row.id == position.id; });
        rows.insert(std::ranges::upper_bound(rows, position.date, {}, &RiskPosition::date), position);
        m_draft.put(position);
    }

    void setOpen(RiskPosition &row, bool open)
    {
        if (std::exchange(row.open, open) != open)
            m_draft.put(row);
    }

    PlanDraft &m_draft;
    std::span<const RiskId> m_ids;
    IdSource &m_source;
    QHash<qint64, std::vector<RiskPosition>> m_rows; ///< By risk, in the order of their days.
};

using ChangeRisk = std::function<void(Risk &)>;

/// Changes the risks one after another and tells keep(before, after) of each, before the change is put down.
template<typename Keep>
void changeEach(PlanDraft &draft, std::span<const RiskId> ids, const ChangeRisk &change, Keep &&keep)
{
    for (const RiskId id : ids) {
        const Risk *risk = draft.plan().find(id);
        if (!risk)
            continue;
        const Risk before = *risk;
        Risk after = before;
        change(after);
        keep(before, after);
        draft.put(std::move(after));
    }
}

/// The day from which on the history holds that a risk struck: not before it was made, and not beyond today.
QDate strikeInHistory(RiskId id, QDate day, QDate today)
{
    return std::min(std::max(day, mintedOn(id.value())), today);
}

/// One of the two sentences, with the name of the risk or the number of those that change.
PlanEdit named(PlanEdit edit, const QString &one, const QString &several)
{
    const auto &changes = edit.changes<Risk>();
    if (changes.size() == 1)
        edit.label = one.arg(quotedName(*changes.front().before));
    else if (!changes.empty())
        edit.label = several.arg(changes.size());
    return edit;
}

PlanEdit changed(const Plan &plan, std::span<const RiskId> ids, const ChangeRisk &change, QDate day, IdSource &source)
{
    PlanDraft draft(plan);
    History history(draft, ids, source);
    changeEach(draft, ids, change, [&](const Risk &before, const Risk &after) {
        if (!standsTheSame(before, after))
            history.keep(before, after, day);
    });
    return draft.toEdit({});
}

/// The contingency of the risks falls due.
void dateContingencies(PlanDraft &draft, std::span<const RiskId> struck, QDate day, const WorkingDayLookup &workingDay)
{
    const QSet<RiskId> risks(struck.begin(), struck.end());
    const Plan before = draft.plan();
    for (const RiskAction &action : before.table<RiskAction>()) {
        if (action.kind == ActionKind::Contingency && !action.done.isValid() && risks.contains(action.risk))
            draft.update(action.id, [&](RiskAction &a) { a.due = workingDay(day, a.daysAfterStrike); });
    }
}

} // namespace

PlanEdit changeRisks(const Plan &plan, std::span<const RiskId> ids, const QString &what, const std::function<void(Risk &)> &change, QDate today,
                     IdSource &source)
{
    PlanEdit edit = changed(plan, ids, change, today, source);
    const auto &changes = edit.changes<Risk>();
    if (changes.size() == 1)
        edit.label = editWords("Change %1 of %2").arg(what, quotedName(*changes.front().before));
    else if (!changes.empty())
        edit.label = editWords("Change %1 of %2 records").arg(what).arg(changes.size());
    return edit;
}

PlanEdit moveRisks(const Plan &plan, std::span<const RiskId> ids, RiskAxis impact, RiskStage stage, RiskSpot to, QDate today, IdSource &source)
{
    const auto change = [&](Risk &risk) {
        if (to.impact > 0)
            risk.*levelMember(RiskAxis::Probability, stage) = to.probability;
        risk.*levelMember(impact, stage) = to.impact;
    };
    return named(changed(plan, ids, change, today, source), editWords("Move %1 in the matrix"), editWords("Move %1 risks in the matrix"));
}

PlanEdit strikeRisks(const Plan &plan, std::span<const RiskId> ids, QDate day, QDate today, const WorkingDayLookup &workingDay, IdSource &source)
{
    std::vector<RiskId> struck;
    std::ranges::copy_if(ids, std::back_inserter(struck), [&](RiskId id) {
        const Risk *risk = plan.find(id);
        return risk && !(risk->state == RiskState::Struck && risk->struckOn == day);
    });
    PlanDraft draft(plan);
    History history(draft, struck, source);
    const auto change = [&](Risk &risk) {
        risk.state = RiskState::Struck;
        risk.struckOn = day;
    };
    changeEach(draft, struck, change, [&](const Risk &before, const Risk &after) {
        history.close(before, after, strikeInHistory(after.id, day, today), before.state == RiskState::Struck);
    });
    dateContingencies(draft, struck, day, workingDay);
    return named(draft.toEdit({}), editWords("%1 has struck"), editWords("%1 risks have struck"));
}

PlanEdit dateStrikes(const Plan &plan, std::span<const RiskId> ids, QDate day, QDate today, IdSource &source)
{
    PlanDraft draft(plan);
    History history(draft, ids, source);
    changeEach(draft, ids, [&](Risk &risk) { risk.struckOn = day; }, [&](const Risk &before, const Risk &after) {
        if (day.isValid() && before.struckOn != day)
            history.close(before, after, strikeInHistory(after.id, day, today), before.struckOn.isValid());
    });
    return named(draft.toEdit({}), editWords("Change the day on which %1 struck"), editWords("Change the day on which %1 risks struck"));
}

PlanEdit closeRisks(const Plan &plan, std::span<const RiskId> ids, QDate today, IdSource &source)
{
    const auto change = [](Risk &risk) { risk.state = RiskState::Closed; };
    return named(changed(plan, ids, change, today, source), editWords("Close %1"), editWords("Close %1 risks"));
}

PlanEdit reopenRisks(const Plan &plan, std::span<const RiskId> ids, QDate today, IdSource &source)
{
    const auto change = [](Risk &risk) {
        risk.state = RiskState::Open;
        risk.struckOn = {};
    };
    return named(changed(plan, ids, change, today, source), editWords("Reopen %1"), editWords("Reopen %1 risks"));
}

} // namespace Plimsoll::edits
