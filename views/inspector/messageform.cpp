// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/messageform.h"

#include "engine/messageedits.h"
#include "items/messagestanding.h"
#include "views/inspector/formchoices.h"

namespace Plimsoll {

MessageForm::MessageForm(PlanDocument &document, QWidget *parent) : RecordForm(document, parent)
{
    add(&Message::title);
    add(&Message::audience);
    add(&Message::purpose);
    addRelease();
    addHeading(tr("Due"));
    addMilestone();
    add(&Message::offset);
    add(&Message::offsetUnit);
    addDue();
    addInfo([this](const Plan &plan, const Timetable &timetable) { return standingInfo(plan, timetable); });
    add(&Message::lateAllowedBy);
    addHeading(tr("Sending"));
    addState();
    addReference(&Message::owner, tr("Nobody yet"));
    addReference(&Message::messageTemplate, tr("No text yet"));
    add(&Message::channel);
}

void MessageForm::addRelease()
{
    Row release = row(&Message::release);
    release.write = [this](const QVariant &cell) -> Result<PlanEdit> {
        return setMessageRelease(document().plan(), document().timetable(), ids(), ReleaseId(cell.toLongLong()));
    };
    addRow(std::move(release));
}

void MessageForm::addMilestone()
{
    Row milestone = row(&Message::milestone);
    milestone.choices = [this](const Plan &plan) {
        QList<Choice> choices{{tr("A fixed date"), qint64(0)}};
        const auto found = records(plan);
        for (const Milestone &known : plan.table<Milestone>()) {
            if (!found.empty() && known.release == found.front()->release)
                choices.append({displayTitle(plan, known), known.id.value()});
        }
        return choices;
    };
    milestone.write = [this](const QVariant &cell) -> Result<PlanEdit> {
        return setMessageMilestone(document().plan(), document().timetable(), ids(), MilestoneId(cell.toLongLong()));
    };
    addRow(std::move(milestone));
}

void MessageForm::addDue()
{
    Row due = row(&Message::due);
    due.visible = [this](const Plan &plan) { return all(plan, [](const Message &m) { return !m.milestone.isValid(); }); };
    addRow(std::move(due));
}

void MessageForm::addState()
{
    Row state = row(&Message::state);
    state.choices = [this](const Plan &plan) {
        QList<Choice> choices;
        const auto found = records(plan);
        for (const MessageState s : {MessageState::Planned, MessageState::Drafted, MessageState::Approved, MessageState::Sent, MessageState::Acknowledged}) {
            if (s < MessageState::Sent || (!found.empty() && isSent(*found.front())))
                choices.append({label(s), int(s)});
        }
        return choices;
    };
    state.write = [this](const QVariant &cell) -> Result<PlanEdit> {
        const auto chosen = MessageState(cell.toInt());
        const Plan &plan = document().plan();
        if (chosen >= MessageState::Sent && any(plan, [](const Message &m) { return !isSent(m); }))
            return Error{ErrorCode::InvalidInput, tr("A message becomes sent by “Mark as sent”, which also keeps what was told; use that."), {}};
        return edits::updateRecords<Message>(plan, std::span(ids()), fieldLabel(Record<Message>::table, "state"), [chosen](Message &message) {
            message.state = chosen;
            if (!isSent(message))
                message.sentOn = {};
        });
    };
    addRow(std::move(state));
}

FormInfo MessageForm::standingInfo(const Plan &plan, const Timetable &timetable) const
{
    const Message *message = only(plan);
    if (!message)
        return {};
    const MessageDates dates = messageDates(plan, timetable, *message);
    const MessageStanding standing = standingOf(*message, dates, document().today());
    QString detail = standingText(*message, dates, document().today());
    if (dates.latest.isValid() && givesNotice(message->purpose))
        detail = tr("%1; its audience needs to be told by %2").arg(detail, datesText(dates.latest, dates.latest));
    const bool wrong = standing == MessageStanding::Overdue || standing == MessageStanding::TooLate;
    return {dates.due.isValid() ? QStringLiteral("= ") + datesText(dates.due, dates.due) : tr("No date"), detail, wrong};
}

} // namespace Plimsoll
