// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rollout/backoutmodel.h"

#include "domain/edits/removal.h"
#include "engine/rollout/rolloutedits.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BackOutModel", text);
}

Column<BackOutPlan> releaseColumn()
{
    auto release = column(&BackOutPlan::release, Format::Choice);
    release.choices = [](const BackOutPlan &, const ReadContext &context) { return recordChoices<Release>(context.plan, false); };
    return release;
}

/// Typing a day says that the rehearsal is done, too.
Column<BackOutPlan> rehearsedColumn()
{
    auto rehearsed = column(&BackOutPlan::rehearsed, Format::Date);
    rehearsed.setNeedsDates = true;
    rehearsed.set = [](const EditContext &context, std::span<const BackOutPlanId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const BackOutPlan *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto day = fromCell<QDate>(cell, first ? first->rehearsed : QDate(), context);
        return day ? Result<PlanEdit>(markRehearsed(context.plan, context.timetable, ids, *day)) : Result<PlanEdit>(day.error());
    };
    return rehearsed;
}

bool datesMoved(const PlanChange &change)
{
    return change.wholePlan || !(change.timetableBefore == change.timetableAfter);
}

Column<BackOutPlan> goLiveColumn()
{
    const auto goLive = [](const BackOutPlan &backOut, const ReadContext &context) {
        const Release *release = context.plan.find(backOut.release);
        return release ? context.timetable.startOf(release->anchor) : QDate();
    };
    auto day = computedColumn<BackOutPlan>(u"go_live_date"_s, tr("Go-live"), [goLive](const BackOutPlan &backOut, const ReadContext &context) {
        return dateText(goLive(backOut, context), context.locale);
    });
    day.format = Format::Date;
    day.fields = fieldBit(&BackOutPlan::release);
    day.touchedBy = [](const PlanChange &change) { return datesMoved(change) || !change.edit.changes<Release>().empty(); };
    day.sortKey = [goLive](const BackOutPlan &backOut, const ReadContext &context) {
        const QDate date = goLive(backOut, context);
        return date.isValid() ? QVariant(date) : QVariant();
    };
    return day;
}

/// Whether it was tried, in words and with a mark.
Column<BackOutPlan> standingColumn()
{
    const auto text = [](const BackOutPlan &backOut, const ReadContext &context) {
        if (backOut.rehearsed.isValid())
            return tr("✓ rehearsed");
        const QDate day = context.timetable.startOf(backOut.rehearsal);
        return day.isValid() ? tr("… on %1").arg(dateText(day, context.locale)) : tr("✗ not rehearsed");
    };
    auto standing = computedColumn<BackOutPlan>(u"standing"_s, tr("Standing"), text);
    standing.fields = fieldBit(&BackOutPlan::rehearsed) | fieldBit(&BackOutPlan::rehearsal);
    standing.touchedBy = datesMoved;
    return standing;
}

} // namespace

BackOutModel::BackOutModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&BackOutPlan::title, Format::Text),
        releaseColumn(),
        goLiveColumn(),
        standingColumn(),
        column(&BackOutPlan::rehearsal, Format::Choice),
        rehearsedColumn(),
        column(&BackOutPlan::minutes, Format::Number),
        column(&BackOutPlan::owner, Format::Choice),
        column(&BackOutPlan::trigger, Format::Text),
        column(&BackOutPlan::steps, Format::LongText),
        column(&BackOutPlan::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) {
        BackOutPlan made;
        made.id = context.ids.next<BackOutPlan>();
        const auto &releases = context.plan.table<Release>();
        made.release = context.plan.find(m_release) || releases.isEmpty() ? m_release : releases.at(releases.size() - 1).id;
        made.title = unusedName<BackOutPlan>(context.plan, tr("New back-out plan"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const BackOutPlanId> ids) { return edits::removeRecords<BackOutPlan>(context.plan, ids); });
}

} // namespace Plimsoll
