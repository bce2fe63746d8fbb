// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importmessages.h"

#include "domain/allrecords.h"
#include "domain/edits/messageedits.h"
#include "domain/labels.h"
#include "domain/recordrules.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/messages.h"
#include "exchange/importcells.h"
#include "exchange/importchoices.h"
#include "exchange/importnames.h"
#include "exchange/importpeoplebook.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString importMessagesText(const char *text)
{
    return QCoreApplication::translate("ImportMessages", text);
}

/// One import; lives for one call.
class MessageImport
{
public:
    MessageImport(const Plan &plan, const Timetable &timetable, const ImportOptions &options, IdSource &ids)
        : m_plan(plan), m_timetable(timetable), m_options(options), m_ids(ids), m_draft(plan), m_people(m_draft, ids)
    {}

    Result<ImportOutcome> run(const CsvTable &table, MessageTable kind)
    {
        auto read = readMessageRows(table, kind);
        if (!read)
            return read.error();
        m_outcome.unknownColumns = read->unknownColumns;
        for (const MessageRow &row : read->rows) {
            m_row = ImportRow();
            m_row.number = row.number;
            m_row.title = row.cell(MessageCell::Title);
            m_remarks.clear();
            const QString skipped = m_row.title.isEmpty() ? importMessagesText("The row has no title; write one.") : kind == MessageTable::Audiences ? audience(row) : message(row);
            m_row.remark = skipped.isEmpty() ? m_remarks.join(u' ') : skipped;
            m_outcome.rows.push_back(m_row);
        }
        if (m_outcome.count(ImportRow::Outcome::Skipped) == int(m_outcome.rows.size())) {
            const QString why = m_outcome.rows.empty() ? importMessagesText("The table has headings but no row below them; add one.")
                                                       : importMessagesText("No row of the table can be taken over; row %1: %2")
                                                             .arg(m_outcome.rows.front().number).arg(m_outcome.rows.front().remark);
            return Error{ErrorCode::InvalidInput, why, table.name};
        }
        m_outcome.edit = m_draft.toEdit(table.name.isEmpty() ? importMessagesText("Import a table") : importMessagesText("Import %1").arg(table.name));
        if (auto sound = validate(m_plan, m_outcome.edit); !sound)
            return sound.error();
        return std::move(m_outcome);
    }

private:
    /// Puts the record where it breaks no rule; else says which.
    template<typename R>
    QString put(R record)
    {
        if (const auto broken = brokenRule(m_draft.plan(), record))
            return *broken;
        const R *old = m_plan.find(record.id);
        m_row.table = QString::fromLatin1(Record<R>::table);
        m_row.record = record.id.value();
        m_row.outcome = !old ? ImportRow::Outcome::Added : *old == record ? ImportRow::Outcome::Unchanged : ImportRow::Outcome::Updated;
        m_draft.put(std::move(record));
        return {};
    }

    /// Why the row is skipped; empty where it is not.
    QString audience(const MessageRow &row)
    {
        Audience audience;
        // An audience that would be refused must not be made first.
        audience.id = m_ids.next<Audience>();
        readAudience(audience, row);
        if (const auto broken = brokenRule(m_draft.plan(), audience))
            return *broken;
        m_remarks.clear();
        audience = *m_draft.plan().find(m_people.audiences({m_row.title}).front());
        readAudience(audience, row);
        return put(std::move(audience));
    }

    void readAudience(Audience &audience, const MessageRow &row)
    {
        audience.name = m_row.title;
        if (const QString cell = row.cell(MessageCell::Customer); !cell.isEmpty())
            audience.customer = saysYes(cell);
        if (const QString cell = row.cell(MessageCell::Channel); !cell.isEmpty())
            audience.channel = cell;
        if (const QString cell = row.cell(MessageCell::Language); !cell.isEmpty())
            audience.language = cell;
        if (const QString cell = row.cell(MessageCell::Notice); !cell.isEmpty()) {
            if (const auto amount = noticeAmountFrom(cell)) {
                audience.noticeDays = qAbs(amount->days);
                audience.noticeUnit = amount->unit;
            } else {
                m_remarks += importMessagesText("The notice “%1” is not understood and was left out; write “5 working days”.").arg(cell);
            }
        }
        if (const QString cell = row.cell(MessageCell::Zone); QTimeZone::isTimeZoneIdAvailable(cell.toUtf8()))
            audience.timeZone = cell;
        else if (!cell.isEmpty())
            m_remarks += importMessagesText("The time zone “%1” is not known and was left out; write a name such as Europe/Berlin.").arg(cell);
    }

    QString message(const MessageRow &row)
    {
        const ReleaseId release = releaseOf(row);
        if (!release.isValid())
            return importMessagesText("Messages are of a release, and the plan has none by that name; import its milestones first.");
        const QString to = row.cell(MessageCell::Audience);
        if (to.isEmpty())
            return importMessagesText("The row names no audience; write who is told.");
        Message message = known(release, m_people.audiences({to}).front());
        readDay(message, row);
        readChoices(message, row);
        if (const QString cell = row.cell(MessageCell::Owner); !cell.isEmpty())
            message.owner = m_people.role(cell);
        if (const QString cell = row.cell(MessageCell::Channel); !cell.isEmpty())
            message.channel = cell;
        if (const QString cell = row.cell(MessageCell::Note); !cell.isEmpty())
            message.note = cell;
        if (const QString cell = row.cell(MessageCell::Template); !cell.isEmpty())
            message.messageTemplate = templateNamed(cell, message.purpose);
        settleSending(message, row);
        m_row.start = m_row.end = messageDates(m_draft.plan(), m_timetable, message).due;
        return put(std::move(message));
    }

    [[nodiscard]] ReleaseId releaseOf(const MessageRow &row) const
    {
        const QString wanted = foldedName(m_options.release.isEmpty() ? row.cell(MessageCell::Release) : m_options.release);
        if (wanted.isEmpty())
            return releaseOfMessages(m_plan);
        for (const Release &release : m_plan.table<Release>()) {
            if (foldedName(release.name) == wanted || foldedName(displayName(m_plan, release)) == wanted)
                return release.id;
        }
        return {};
    }

    [[nodiscard]] Message known(ReleaseId release, AudienceId audience)
    {
        for (const Message &message : m_draft.plan().table<Message>()) {
            if (message.release == release && message.audience == audience && foldedName(message.title) == foldedName(m_row.title))
                return message;
        }
        Message made;
        made.id = m_ids.next<Message>();
        made.release = release;
        made.audience = audience;
        made.title = m_row.title;
        return made;
    }

    void readDay(Message &message, const MessageRow &row)
    {
        if (const QString cell = row.cell(MessageCell::Milestone); !cell.isEmpty()) {
            message.milestone = {};
            for (const Milestone &milestone : m_plan.table<Milestone>()) {
                if (milestone.release == message.release && foldedName(displayTitle(m_plan, milestone)) == foldedName(cell))
                    message.milestone = milestone.id;
            }
            if (!message.milestone.isValid())
                m_remarks += importMessagesText("The release has no milestone “%1”; the message has no day until one is chosen.").arg(cell);
        }
        if (const QString cell = row.cell(MessageCell::Offset); !cell.isEmpty()) {
            if (const auto amount = noticeAmountFrom(cell)) {
                message.offset = amount->days;
                message.offsetUnit = amount->unit;
            } else {
                m_remarks += importMessagesText("The offset “%1” is not understood and was left out; write “-5 working days”.").arg(cell);
            }
        }
        if (const QDate day = dayFrom(row.cell(MessageCell::Due)); day.isValid() && !message.milestone.isValid())
            message.due = day;
    }

    [[nodiscard]] QDate dayFrom(const QString &cell)
    {
        const QDate day = QDate::fromString(cell, Qt::ISODate);
        if (!cell.isEmpty() && !day.isValid())
            m_remarks += importMessagesText("The date “%1” is not understood and was left out; write it as 2026-08-26.").arg(cell);
        return day;
    }

    void readChoices(Message &message, const MessageRow &row)
    {
        if (const QString cell = row.cell(MessageCell::Purpose); !cell.isEmpty()) {
            if (const auto purpose = choiceFrom<MessagePurpose>(cell))
                message.purpose = *purpose;
            else
                m_remarks += importMessagesText("The purpose “%1” is not known and was left out; write announcement, change notice, release notes, reminder, "
                                "marketing, training or other.").arg(cell);
        }
        if (const QString cell = row.cell(MessageCell::State); !cell.isEmpty()) {
            if (const auto state = choiceFrom<MessageState>(cell))
                message.state = *state;
            else
                m_remarks += importMessagesText("The state “%1” is not known and was left out; write planned, drafted, approved, sent or acknowledged.").arg(cell);
        }
    }

    MessageTemplateId templateNamed(const QString &name, MessagePurpose purpose)
    {
        for (const MessageTemplate &known : m_draft.plan().table<MessageTemplate>()) {
            if (foldedName(known.name) == foldedName(name))
                return known.id;
        }
        MessageTemplate made = edits::starterTemplate(purpose);
        made.id = m_ids.next<MessageTemplate>();
        made.name = name;
        m_draft.put(made);
        return made.id;
    }

    /// What was sent has a day: the one told, else the one on which it was due.
    void settleSending(Message &message, const MessageRow &row)
    {
        const QDate told = dayFrom(row.cell(MessageCell::SentOn));
        if (!isSent(message)) {
            message.sentOn = {};
        } else if (told.isValid()) {
            message.sentOn = told;
        } else if (!message.sentOn.isValid()) {
            message.sentOn = messageDates(m_draft.plan(), m_timetable, message).due;
        }
        if (isSent(message) && !message.sentOn.isValid()) {
            m_remarks += importMessagesText("No day tells when it was sent, so it was taken as planned.");
            message.state = MessageState::Planned;
        }
    }

    const Plan &m_plan;
    const Timetable &m_timetable;
    const ImportOptions &m_options;
    IdSource &m_ids;
    PlanDraft m_draft;
    PeopleBook m_people;
    ImportOutcome m_outcome;
    ImportRow m_row;
    QStringList m_remarks;
};

} // namespace

Result<ImportOutcome> importMessages(const Plan &plan, const Timetable &timetable, const CsvTable &table, MessageTable kind,
                                     const ImportOptions &options, IdSource &ids)
{
    return MessageImport(plan, timetable, options, ids).run(table, kind);
}

} // namespace Plimsoll
