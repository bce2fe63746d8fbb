// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/windowform.h"

#include "domain/edits/windowedits.h"
#include "views/inspector/formchoices.h"
#include "views/inspector/windowinfo.h"

namespace Plimsoll {

WindowForm::WindowForm(PlanDocument &document, QWidget *parent) : RecordForm(document, parent)
{
    add(&Window::name);
    add(&Window::kind);
    add(&Window::hard);
    addHeading(tr("Dates"));
    addEdge(&Window::startMilestone, &Window::startDate, &Window::startOffset);
    addEdge(&Window::endMilestone, &Window::endDate, &Window::endOffset);
    addInfo([this](const Plan &plan, const Timetable &timetable) { return datesInfo(plan, timetable); });
    addHeading(tr("Scope"));
    addReference(&Window::product, tr("All products"));
    addReference(&Window::environment, tr("All environments"));
    add(&Window::reach);
    addReference(&Window::release, tr("No release"));
    addInfo([this](const Plan &plan, const Timetable &timetable) {
        const Window *window = only(plan);
        return window ? exceptionsInfo(plan, timetable, window->id) : FormInfo{};
    });
    addHeading(tr("Publication"));
    add(&Window::audiences);
    add(&Window::publicTitle);
}

void WindowForm::addEdge(MilestoneId Window::*milestone, QDate Window::*date, int Window::*offset)
{
    Row hangs = row(milestone);
    const auto edge = milestone == &Window::startMilestone ? edits::WindowEdge::Start : edits::WindowEdge::End;
    hangs.choices = [this](const Plan &plan) { return milestoneChoices(plan); };
    hangs.write = [this, edge](const QVariant &cell) -> Result<PlanEdit> {
        const Timetable &timetable = document().timetable();
        return edits::hangWindowEdge(document().plan(), ids(), edge, MilestoneId(cell.toLongLong()), [&](WindowId id) {
            const WindowDates *dates = timetable.find(id);
            return !dates ? QDate() : edge == edits::WindowEdge::Start ? dates->start : dates->end;
        });
    };
    addRow(std::move(hangs));
    Row day = row(date);
    day.visible = [this, milestone](const Plan &plan) { return all(plan, [&](const Window &w) { return !(w.*milestone).isValid(); }); };
    addRow(std::move(day));
    Row distance = row(offset);
    delete distance.editor;
    distance.editor = new AmountField(AmountField::Directed::Yes, {OffsetUnit::CalendarDays});
    distance.read = reader([offset](const Plan &, const Window &w) { return AmountField::state({w.*offset, OffsetUnit::CalendarDays}); });
    distance.write = [this, offset](const QVariant &cell) -> Result<PlanEdit> {
        auto amount = AmountField::read(cell);
        if (!amount)
            return amount.error();
        if (amount->unit == OffsetUnit::Weeks)
            amount->count *= 7;
        else if (amount->unit != OffsetUnit::CalendarDays)
            return Error{ErrorCode::InvalidInput, tr("The ends of windows are counted in days or weeks; type one such as 3 or 2w."), {}};
        return edits::setField<Window, int>(document().plan(), std::span(ids()), offset, amount->count);
    };
    distance.visible = [this, milestone](const Plan &plan) { return all(plan, [&](const Window &w) { return (w.*milestone).isValid(); }); };
    addRow(std::move(distance));
}

QList<Choice> WindowForm::milestoneChoices(const Plan &plan) const
{
    QList<Choice> choices{{tr("A fixed date"), qint64(0)}};
    const auto found = records(plan);
    if (found.empty())
        return choices;
    const Window &first = *found.front();
    std::vector<std::pair<QDate, MilestoneId>> dated;
    for (const Milestone &m : plan.table<Milestone>()) {
        const Release *release = plan.find(m.release);
        const bool near = first.release.isValid() ? m.release == first.release : release && release->anchor == m.id;
        if (near || m.id == first.startMilestone || m.id == first.endMilestone)
            dated.emplace_back(document().timetable().startOf(m.id), m.id);
    }
    std::ranges::stable_sort(dated);
    for (const auto &[date, id] : dated) {
        const Milestone &m = *plan.find(id);
        const Release *release = plan.find(m.release);
        const bool own = m.release == first.release || !release;
        choices.append({own ? displayTitle(plan, m) : tr("%1: %2").arg(displayName(plan, *release), displayTitle(plan, m)), id.value()});
    }
    return choices;
}

FormInfo WindowForm::datesInfo(const Plan &plan, const Timetable &timetable) const
{
    const Window *window = only(plan);
    const WindowDates *dates = window ? timetable.find(window->id) : nullptr;
    if (!dates)
        return {};
    switch (dates->issue) {
    case DateIssue::None:
        return {QStringLiteral("= ") + datesText(dates->start, dates->end),
                amountLabel(int(dates->start.daysTo(dates->end)) + 1, OffsetUnit::CalendarDays)};
    case DateIssue::EndBeforeStart:
        return {tr("No dates"), tr("It would end before it starts; move one of its ends."), true};
    default:
        return {tr("No dates"), tr("A milestone that it hangs on has no date; give that one a date, or choose a fixed date."), true};
    }
}

} // namespace Plimsoll
