// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagemodel.h"

#include "domain/edits/removal.h"
#include "engine/messageedits.h"
#include "engine/messages.h"
#include "items/messagestanding.h"
#include "items/timecolumns.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString trm(const char *text)
{
    return QCoreApplication::translate("MessageModel", text);
}

/// Whether a milestone has another date, or an audience another notice or zone.
bool datesTouched(const PlanChange &change)
{
    bool moved = !change.edit.changes<Audience>().empty() || !change.edit.changes<Release>().empty();
    Table<MilestoneDate>::forEachDifference(change.timetableBefore.milestones(), change.timetableAfter.milestones(),
                                            [&](const MilestoneDate *, const MilestoneDate *) { moved = true; });
    return moved;
}

constexpr quint64 allFields = ~quint64(0);

Column<Message> milestoneColumn()
{
    auto milestone = column(&Message::milestone, Format::Choice);
    milestone.choices = [](const Message &m, const ReadContext &context) {
        QList<Choice> choices{{QString(), qint64(0)}};
        for (const Milestone &known : context.plan.table<Milestone>()) {
            if (known.release == m.release)
                choices.append({recordName(context.plan, known), known.id.value()});
        }
        return choices;
    };
    milestone.setNeedsDates = true;
    milestone.set = [](const EditContext &context, std::span<const MessageId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const Message *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        if (cell.typeId() == QMetaType::QString && !cell.toString().trimmed().isEmpty() && first) {
            // Every release has its own code freeze; the name means that of the message's release.
            for (const Milestone &known : context.plan.table<Milestone>()) {
                if (known.release == first->release && recordName(context.plan, known).compare(cell.toString().trimmed(), Qt::CaseInsensitive) == 0)
                    return setMessageMilestone(context.plan, context.timetable, ids, known.id);
            }
        }
        const auto chosen = fromCell<MilestoneId>(cell, {}, context);
        return chosen ? Result<PlanEdit>(setMessageMilestone(context.plan, context.timetable, ids, *chosen)) : Result<PlanEdit>(chosen.error());
    };
    return milestone;
}

Column<Message> releaseColumn()
{
    auto release = column(&Message::release, Format::Choice);
    release.setNeedsDates = true;
    release.set = [](const EditContext &context, std::span<const MessageId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto chosen = fromCell<ReleaseId>(cell, {}, context);
        return chosen ? Result<PlanEdit>(setMessageRelease(context.plan, context.timetable, ids, *chosen)) : Result<PlanEdit>(chosen.error());
    };
    return release;
}

/// All states but those that say that it went out: what was told must be kept with them.
Column<Message> stateColumn()
{
    auto state = column(&Message::state, Format::Choice);
    state.choices = [](const Message &m, const ReadContext &) {
        QList<Choice> choices;
        for (const MessageState s : {MessageState::Planned, MessageState::Drafted, MessageState::Approved, MessageState::Sent, MessageState::Acknowledged}) {
            if (s < MessageState::Sent || s == m.state || (s == MessageState::Acknowledged && m.state == MessageState::Sent))
                choices.append({label(s), int(s)});
        }
        return choices;
    };
    state.set = [](const EditContext &context, std::span<const MessageId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const auto chosen = fromCell<MessageState>(cell, MessageState::Planned, context);
        if (!chosen)
            return chosen.error();
        for (const MessageId id : ids) {
            const Message *message = context.plan.find(id);
            if (message && *chosen >= MessageState::Sent && !isSent(*message))
                return Error{ErrorCode::InvalidInput, trm("A message becomes sent by “Mark as sent”, which also keeps what was told; use that."), {}};
        }
        return edits::updateRecords<Message>(context.plan, ids, memberLabel(&Message::state), [&](Message &message) {
            message.state = *chosen;
            if (!isSent(message))
                message.sentOn = {};
        });
    };
    return state;
}

} // namespace

Column<Message> MessageModel::standingColumn()
{
    PlanDocument *plan = &document();
    auto standing = computedColumn<Message>(standingField, trm("Standing"), [plan](const Message &m, const ReadContext &context) {
        return standingText(m, messageDates(context.plan, context.timetable, m), plan->today());
    });
    standing.sortKey = [plan](const Message &m, const ReadContext &context) {
        const MessageDates dates = messageDates(context.plan, context.timetable, m);
        const qint64 day = dates.due.isValid() ? dates.due.toJulianDay() : 9'999'999;
        return QVariant(qint64(standingOf(m, dates, plan->today())) * 10'000'000 + day);
    };
    standing.fields = allFields;
    standing.touchedBy = datesTouched;
    return standing;
}

Column<Message> MessageModel::dueColumn()
{
    PlanDocument *plan = &document();
    auto due = column(&Message::due, Format::Date);
    const auto day = [](const Message &m, const ReadContext &context) { return messageDates(context.plan, context.timetable, m).due; };
    due.fields = allFields;
    due.touchedBy = datesTouched;
    due.value = [day](const Message &m, const ReadContext &context) { return QVariant(day(m, context)); };
    due.sortKey = [day](const Message &m, const ReadContext &context) {
        const QDate date = day(m, context);
        return date.isValid() ? QVariant(date) : QVariant();
    };
    due.text = [day](const Message &m, const ReadContext &context) { return dateText(day(m, context), context.locale); };
    due.error = [plan](const Message &m, const ReadContext &context) {
        const MessageDates dates = messageDates(context.plan, context.timetable, m);
        const MessageStanding standing = standingOf(m, dates, plan->today());
        if (standing == MessageStanding::TooLate)
            return trm("Its audience needs to be told by %1; send it sooner, or say who allows it to be late.").arg(dateText(dates.latest, context.locale));
        return standing == MessageStanding::Overdue ? trm("It should have been sent; send it and mark it as sent.") : QString();
    };
    due.setNeedsDates = true;
    due.set = [day](const EditContext &context, std::span<const MessageId> ids, const QVariant &cell) -> Result<PlanEdit> {
        const Message *first = ids.empty() ? nullptr : context.plan.find(ids.front());
        const auto date = fromCell<QDate>(cell, first ? day(*first, context.reading()) : QDate(), context);
        return date ? setMessageDue(context.plan, context.timetable, ids, *date) : Result<PlanEdit>(date.error());
    };
    return due;
}

MessageModel::MessageModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        standingColumn(),
        column(&Message::title, Format::Text),
        column(&Message::audience, Format::Choice),
        dueColumn(),
        column(&Message::purpose, Format::Choice),
        milestoneColumn(),
        column(&Message::offset, Format::Number),
        column(&Message::offsetUnit, Format::Choice),
        stateColumn(),
        column(&Message::owner, Format::Choice),
        column(&Message::messageTemplate, Format::Choice),
        column(&Message::channel, Format::Text),
        releaseColumn(),
        column(&Message::sentOn, Format::Date, Editing::ReadOnly),
        column(&Message::lateAllowedBy, Format::Text),
        column(&Message::note, Format::LongText),
    });
    setFactory([this](const EditContext &context) { return newMessage(context); });
    setRemover([](const EditContext &context, std::span<const MessageId> ids) { return edits::removeRecords<Message>(context.plan, ids); });
}

void MessageModel::setRelease(ReleaseId release)
{
    m_release = release;
    setRowFilter(release.isValid() ? RowFilter([release](const Message &m) { return m.release == release; }) : RowFilter());
}

Message MessageModel::newMessage(const EditContext &context) const
{
    Message made;
    made.id = context.ids.next<Message>();
    made.title = unusedName<Message>(context.plan, trm("New message"));
    made.audience = firstId<Audience>(context.plan);
    made.messageTemplate = firstId<MessageTemplate>(context.plan);
    made.release = m_release.isValid() ? m_release : releaseOfMessages(context.plan);
    if (const Release *release = context.plan.find(made.release))
        made.milestone = release->anchor;
    return made;
}

} // namespace Plimsoll
