// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/windowmodel.h"

#include "domain/edits/removal.h"
#include "engine/windowedits.h"

namespace Plimsoll {

namespace {

QDate dayOf(const Window &window, const Timetable &timetable, WindowEnd end)
{
    const WindowDates *dates = timetable.find(window.id);
    return !dates ? QDate() : end == WindowEnd::First ? dates->start : dates->end;
}

QString issueText(DateIssue issue)
{
    switch (issue) {
    case DateIssue::None:
        return {};
    case DateIssue::EndBeforeStart:
        return QCoreApplication::translate("WindowModel", "The window ends before it begins; move one of its ends.");
    default:
        return QCoreApplication::translate("WindowModel", "An end of the window hangs on a milestone that has no date; give that one a date.");
    }
}

/// The computed day of one end; typing one moves that end.
Column<Window> dayColumn(WindowEnd end)
{
    auto day = end == WindowEnd::First ? column(&Window::startDate, Format::Date) : column(&Window::endDate, Format::Date);
    day.showsDates = true;
    day.setNeedsDates = true;
    day.value = [end](const Window &w, const ReadContext &context) { return QVariant(dayOf(w, context.timetable, end)); };
    day.sortKey = [end](const Window &w, const ReadContext &context) {
        const QDate date = dayOf(w, context.timetable, end);
        return date.isValid() ? QVariant(date) : QVariant();
    };
    day.text = [end](const Window &w, const ReadContext &context) { return dateText(dayOf(w, context.timetable, end), context.locale); };
    day.error = [](const Window &w, const ReadContext &context) {
        const WindowDates *dates = context.timetable.find(w.id);
        return dates ? issueText(dates->issue) : QString();
    };
    day.set = [end](const EditContext &context, std::span<const WindowId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const Window *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto date = fromCell<QDate>(cell, first ? dayOf(*first, context.timetable, end) : QDate(), context);
        return date ? setWindowDay(context.plan, context.timetable, ids, end, *date) : Result<PlanEdit>(date.error());
    };
    return day;
}

Column<Window> milestoneColumn(WindowEnd end)
{
    auto hook = end == WindowEnd::First ? column(&Window::startMilestone, Format::Choice) : column(&Window::endMilestone, Format::Choice);
    hook.setNeedsDates = true;
    hook.set = [end](const EditContext &context, std::span<const WindowId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto milestone = fromCell<MilestoneId>(cell, {}, context);
        return milestone ? Result<PlanEdit>(setWindowMilestone(context.plan, context.timetable, ids, end, *milestone))
                         : Result<PlanEdit>(milestone.error());
    };
    return hook;
}

Window newWindow(const EditContext &context)
{
    Window made;
    made.id = context.ids.next<Window>();
    made.name = unusedName<Window>(context.plan, QCoreApplication::translate("WindowModel", "New window"));
    made.startDate = context.today;
    made.endDate = context.today;
    return made;
}

} // namespace

WindowModel::WindowModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Window::name, Format::Text),
        column(&Window::kind, Format::Choice),
        dayColumn(WindowEnd::First),
        dayColumn(WindowEnd::Last),
        column(&Window::hard, Format::Flag),
        column(&Window::product, Format::Choice),
        column(&Window::environment, Format::Choice),
        column(&Window::reach, Format::Choice),
        column(&Window::release, Format::Choice),
        milestoneColumn(WindowEnd::First),
        column(&Window::startOffset, Format::Number),
        milestoneColumn(WindowEnd::Last),
        column(&Window::endOffset, Format::Number),
        column(&Window::audiences, Format::Choices),
        column(&Window::publicTitle, Format::Text),
        column(&Window::note, Format::LongText),
    });
    setFactory(newWindow);
    setRemover([](const EditContext &context, std::span<const WindowId> ids) { return edits::removeRecords<Window>(context.plan, ids); });
}

} // namespace Plimsoll
