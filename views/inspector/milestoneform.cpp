// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/milestoneform.h"

#include "domain/edits/milestoneedits.h"
#include "engine/planzone.h"
#include "engine/reapplying.h"
#include "engine/rulechange.h"
#include "engine/scheduler.h"
#include "engine/windowscope.h"
#include "items/milestonecolumns.h"
#include "views/inspector/formchoices.h"
#include "views/inspector/windowinfo.h"
#include "views/windows/allowdialog.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Plimsoll {

MilestoneForm::MilestoneForm(PlanDocument &document, QWidget *parent) : RecordForm(document, parent)
{
    addIdentity();
    addRule();
    addOffset();
    addInfo([this](const Plan &plan, const Timetable &timetable) { return dateInfo(plan, timetable); });
    addInfo([this](const Plan &, const Timetable &) {
        // Nothing that is typed here changes the pattern.
        const Milestone *milestone = only(this->document().plan());
        return milestone ? m_origin.of(milestone->id.value(), this->document().revision(), [this] { return originInfo(); }) : FormInfo{};
    });
    addPlacing();
    addDeadline();
    addPeople();
}

void MilestoneForm::addIdentity()
{
    add(&Milestone::title);
    addInfo([this](const Plan &plan, const Timetable &) {
        const Milestone *milestone = only(plan);
        return milestone && milestone->title.contains(u'{') ? FormInfo{{}, tr("Reads: %1").arg(displayTitle(plan, *milestone))} : FormInfo{};
    });
    addSetBy(row(&Milestone::kind), MilestoneColumns::kind().set);
    Row freezes = row(&Milestone::freezes);
    freezes.visible = [this](const Plan &plan) { return all(plan, [](const Milestone &m) { return m.kind == MilestoneKind::Freeze; }); };
    addRow(std::move(freezes));
    addSetBy(row(&Milestone::state), MilestoneColumns::state().set);
    Row actual = row(&Milestone::actual);
    actual.visible = [this](const Plan &plan) { return all(plan, [](const Milestone &m) { return m.state == MilestoneState::Done; }); };
    addRow(std::move(actual));
    add(&Milestone::commitment);
}

bool MilestoneForm::allFollow(const Plan &plan) const
{
    return all(plan, [](const Milestone &m) { return m.rule == RuleKind::Offset; });
}

void MilestoneForm::addRule()
{
    addHeading(tr("Date"));
    Row rule = row(&Milestone::rule);
    rule.write = [this](const QVariant &cell) {
        return changeRuleKind(document().plan(), document().timetable(), ids(), RuleKind(cell.toInt()));
    };
    addRow(std::move(rule));
    Row pinned = row(&Milestone::pinned);
    pinned.visible = [this](const Plan &plan) { return all(plan, [](const Milestone &m) { return m.rule == RuleKind::Pinned; }); };
    addRow(std::move(pinned));
}

void MilestoneForm::addOffset()
{
    Row offset = row(&Milestone::offset);
    delete offset.editor;
    offset.editor = new AmountField(AmountField::Directed::Yes,
                                    {OffsetUnit::WorkingDays, OffsetUnit::CalendarDays, OffsetUnit::Weeks, OffsetUnit::Hours});
    offset.read = reader([](const Plan &, const Milestone &m) { return AmountField::state({m.offset, m.offsetUnit}); });
    offset.write = [this](const QVariant &cell) -> Result<PlanEdit> {
        const auto amount = AmountField::read(cell);
        return amount ? Result<PlanEdit>(edits::setOffset(document().plan(), ids(), amount->count, amount->unit)) : amount.error();
    };
    offset.visible = [this](const Plan &plan) { return allFollow(plan); };
    addRow(std::move(offset));
    Row anchor = row(&Milestone::anchor);
    anchor.choices = [this](const Plan &plan) { return anchorChoices(plan); };
    anchor.visible = [this](const Plan &plan) { return allFollow(plan); };
    addRow(std::move(anchor));
    Row edge = row(&Milestone::anchorEdge);
    edge.visible = [this](const Plan &plan) {
        return allFollow(plan) && any(plan, [&](const Milestone &m) {
                   const Milestone *from = plan.find(m.anchor);
                   return m.anchorEdge == AnchorEdge::End || (from && from->span > 0);
               });
    };
    addRow(std::move(edge));
}

QList<Choice> MilestoneForm::anchorChoices(const Plan &plan) const
{
    QList<Choice> choices;
    const auto found = records(plan);
    if (found.empty())
        return choices;
    const Milestone &first = *found.front();
    std::vector<MilestoneId> anchors = possibleAnchors(plan, document().timetable(), first.id);
    if (first.anchor.isValid() && std::find(anchors.begin(), anchors.end(), first.anchor) == anchors.end())
        anchors.insert(anchors.begin(), first.anchor);
    for (const MilestoneId id : anchors) {
        const Milestone &anchor = *plan.find(id);
        const Release *release = plan.find(anchor.release);
        const QString title = displayTitle(plan, anchor);
        choices.append({anchor.release == first.release || !release ? title : tr("%1: %2").arg(displayName(plan, *release), title), id.value()});
    }
    return choices;
}

void MilestoneForm::addPlacing()
{
    Row span = row(&Milestone::span);
    delete span.editor;
    span.editor = new AmountField(AmountField::Directed::No, {OffsetUnit::WorkingDays, OffsetUnit::CalendarDays, OffsetUnit::Weeks});
    span.read = reader([](const Plan &, const Milestone &m) { return AmountField::state({m.span, m.spanUnit}); });
    span.write = [this](const QVariant &cell) -> Result<PlanEdit> {
        const auto amount = AmountField::read(cell);
        return amount ? Result<PlanEdit>(edits::setSpan(document().plan(), ids(), amount->count, amount->unit)) : amount.error();
    };
    addRow(std::move(span));
    addBufferFloor();
    const auto follows = [this](const Plan &plan) { return allFollow(plan); };
    Row weekday = row(&Milestone::snapWeekday);
    useChoices(weekday, *this, &Milestone::snapWeekday, weekdayChoices(tr("Any day")));
    weekday.visible = follows;
    addRow(std::move(weekday));
    Row direction = row(&Milestone::snapDirection);
    direction.visible = [this](const Plan &plan) { return allFollow(plan) && any(plan, [](const Milestone &m) { return m.snapWeekday > 0; }); };
    addRow(std::move(direction));
    Row avoidance = row(&Milestone::avoidance);
    avoidance.visible = follows;
    addRow(std::move(avoidance));
    Row calendars = row(&Milestone::calendars);
    static_cast<ListField *>(calendars.editor)->setPlaceholder(tr("The product's"));
    addRow(std::move(calendars));
    Row mode = row(&Milestone::calendarMode);
    mode.visible = [this](const Plan &plan) { return any(plan, [](const Milestone &m) { return m.calendars.size() > 1; }); };
    addRow(std::move(mode));
    addReference(&Milestone::environment, tr("None"));
    addWindows();
}

void MilestoneForm::addBufferFloor()
{
    Row floor = row(&Milestone::bufferFloor);
    static_cast<TextField *>(floor.editor)->setPlaceholder(tr("No buffer"));
    floor.read = reader([](const Plan &, const Milestone &m) {
        const QString text = m.bufferFloor < 0 ? QString() : amountLabel(m.bufferFloor, m.spanUnit);
        return FieldState{text, text};
    });
    floor.write = [this](const QVariant &cell) { return bufferFloorEdit(cell.toString()); };
    floor.visible = [this](const Plan &plan) { return all(plan, [](const Milestone &m) { return m.span > 0; }); };
    addRow(std::move(floor));
}

Result<PlanEdit> MilestoneForm::bufferFloorEdit(const QString &typed) const
{
    const Plan &plan = document().plan();
    const auto found = records(plan);
    if (typed.trimmed().isEmpty() || found.empty())
        return edits::clearBufferFloor(plan, ids());
    const auto amount = amountFromText(typed, found.front()->spanUnit);
    if (!amount)
        return amount.error();
    if (amount->unit == OffsetUnit::Hours || amount->count < 0)
        return badInput(tr("A buffer floor is counted in days or weeks; type one such as 3 or 2w."));
    return edits::setBufferFloor(plan, ids(), amount->count, amount->unit);
}

void MilestoneForm::addWindows()
{
    auto *allow = new QPushButton(tr("Allow in This Window…"));
    allow->setAutoDefault(false);
    addInfo([this, allow](const Plan &plan, const Timetable &timetable) {
        const Milestone *milestone = only(plan);
        allow->setEnabled(!document().isReadOnly());
        if (!milestone) {
            allow->setVisible(false);
            return FormInfo{};
        }
        const MilestoneId id = milestone->id;
        const Closed &now = m_closed.of(id.value(), document().revision(), [this, id] {
            const Plan &present = document().plan();
            auto against = windowsAgainst(present, document().timetable(), id);
            const bool canBeAllowed = !against.empty() || !windowsAvoided(present, document().timetable(), id).empty();
            return Closed{std::move(against), canBeAllowed};
        });
        allow->setVisible(now.canBeAllowed);
        const bool isDraft = &plan != &document().plan();
        return windowsInfo(plan, id, isDraft ? windowsAgainst(plan, timetable, id) : now.against);
    });
    addWidget(allow);
    connect(allow, &QPushButton::clicked, this, [this] {
        if (const Milestone *milestone = only(document().plan()))
            (new AllowDialog(document(), milestone->id, window()))->open();
    });
}

void MilestoneForm::addDeadline()
{
    add(&Milestone::deadlineZone);
    Row time = row(&Milestone::deadlineTime);
    static_cast<TextField *>(time.editor)->setPlaceholder(tr("End of the day"));
    time.visible = [this](const Plan &plan) {
        return all(plan, [](const Milestone &m) { return m.deadlineZone != DeadlineZone::None; });
    };
    addRow(std::move(time));
    Row zone = row(&Milestone::timeZone);
    auto *zoneField = static_cast<TextField *>(zone.editor);
    zoneField->setSuggestions(timeZoneNames());
    zoneField->setPlaceholder(tr("The plan's"));
    zone.visible = [this](const Plan &plan) {
        return all(plan, [](const Milestone &m) { return m.deadlineZone == DeadlineZone::Local; });
    };
    addRow(std::move(zone));
    addInfo([this](const Plan &plan, const Timetable &timetable) { return deadlineInfo(plan, timetable); });
}

/// From which milestone it was copied, and whether that one says something else now.
FormInfo MilestoneForm::originInfo() const
{
    const Plan &plan = document().plan();
    const Milestone *milestone = only(plan);
    const Milestone *origin = milestone ? plan.find(milestone->copiedFrom) : nullptr;
    const Release *release = origin ? plan.find(origin->release) : nullptr;
    if (!release)
        return {};
    const QString from = tr("Copied from %1 of %2").arg(displayTitle(plan, *origin), release->name);
    return {{}, isPatternChanged(plan, document().timetable(), *milestone) ? tr("%1; its pattern changed since.").arg(from) : tr("%1.").arg(from)};
}

void MilestoneForm::addPeople()
{
    addHeading(tr("People"));
    add(&Milestone::owners);
    add(&Milestone::neededPeople);
    add(&Milestone::neededSkills);
    addHeading(tr("Publication"));
    add(&Milestone::audiences);
    add(&Milestone::publicTitle);
    addInfo([this](const Plan &plan, const Timetable &) {
        const Milestone *milestone = only(plan);
        if (!milestone || (milestone->publicTitle.isEmpty() && milestone->audiences.empty()))
            return FormInfo{};
        const QString title = displayPublicTitle(plan, *milestone);
        if (milestone->audiences.empty())
            return FormInfo{{}, tr("Internal: no audience is told.")};
        return title.isEmpty() ? FormInfo{{}, tr("Customers are not told: it has no public title.")} : FormInfo{{}, tr("Customers read: %1").arg(title)};
    });
}

FormInfo MilestoneForm::dateInfo(const Plan &plan, const Timetable &timetable) const
{
    const auto found = records(plan);
    if (found.empty())
        return {};
    const MilestoneDate *date = timetable.find(found.front()->id);
    if (found.size() > 1) {
        QDate first;
        QDate last;
        for (const Milestone *m : found) {
            const QDate start = timetable.startOf(m->id);
            if (!start.isValid())
                continue;
            first = first.isValid() ? std::min(first, start) : start;
            last = last.isValid() ? std::max(last, start) : start;
        }
        return first.isValid() ? FormInfo{datesText(first, last), tr("First and last of %1 milestones").arg(found.size())} : FormInfo{};
    }
    if (!date || date->issue != DateIssue::None)
        return {tr("No date"), explainIssue(plan, timetable, found.front()->id), true};
    return {u"= "_s + datesText(date->start, date->end), explainDate(plan, timetable, found.front()->id)};
}

FormInfo MilestoneForm::deadlineInfo(const Plan &plan, const Timetable &timetable) const
{
    const Milestone *milestone = only(plan);
    const MilestoneDate *date = milestone ? timetable.find(milestone->id) : nullptr;
    if (!date || !date->moment.isValid())
        return {};
    const QString utc = momentText(date->moment, QTimeZone::UTC);
    const QString here = momentText(date->moment, planZone(plan));
    return {{}, here == utc ? tr("Due %1").arg(utc) : tr("Due %1; in the plan's zone %2").arg(utc, here)};
}

} // namespace Plimsoll
