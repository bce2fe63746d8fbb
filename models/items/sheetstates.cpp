// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetstates.h"

#include "document/plandocument.h"
#include "domain/labels.h"
#include "domain/recordjson.h"
#include "items/recordnames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr size_t fewEnoughToName = 3;

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetStates", text);
}

/// The step of the history in which the sheet came back; 0 where the history does not reach so far.
qint64 answeringStep(PlanDocument &document, const SentSheet &sheet)
{
    const auto history = document.recordHistory(QString::fromLatin1(Record<SentSheet>::table), sheet.id.value(), -1);
    const QJsonValue day = FieldCodec<QDate>::toJson(sheet.answeredOn);
    if (history) {
        for (const RecordHistoryRow &row : *history) {
            if (row.after.value("answered_on"_L1) == day)
                return row.entry.sequence;
        }
    }
    return 0;
}

/// Takes back what steps behind that one did to one table.
template<typename R>
void takeBack(Plan &plan, PlanDocument &document, qint64 sequence)
{
    const auto history = document.recordHistory(QString::fromLatin1(Record<R>::table), 0, -1);
    if (!history)
        return;
    for (const RecordHistoryRow &row : *history) {
        if (row.entry.sequence <= sequence)
            return;
        const Id<R> id((row.before.isEmpty() ? row.after : row.before).value("id"_L1).toString().toLongLong());
        if (row.before.isEmpty()) {
            plan.remove(id);
            continue;
        }
        const R *record = plan.find(id);
        QJsonObject fields = record ? toJson(*record) : QJsonObject();
        for (auto field = row.before.begin(); field != row.before.end(); ++field)
            fields.insert(field.key(), field.value());
        if (const auto before = fromJson<R>(fields))
            plan.put(*before);
    }
}

template<typename... R>
Plan peopleAfter(PlanDocument &document, qint64 sequence)
{
    Plan plan;
    const auto take = [&]<typename T>() {
        for (const T &record : document.plan().table<T>())
            plan.put(record);
        takeBack<T>(plan, document, sequence);
    };
    (take.template operator()<R>(), ...);
    return plan;
}

QString namesOf(const Plan &plan, const std::vector<PersonId> &people)
{
    QStringList names;
    for (const PersonId person : people) {
        if (size_t(names.size()) < fewEnoughToName)
            names << recordName(plan, person);
    }
    names.removeAll(QString());
    if (people.size() > fewEnoughToName)
        return tr("%1 and %2 more").arg(names.join(", "_L1), QString::number(people.size() - fewEnoughToName));
    // Who has left the plan altogether has no name here any more.
    return names.isEmpty() ? tr("people who have left") : names.join(", "_L1);
}

QString sinceText(qint64 days)
{
    if (days <= 0)
        return tr("Sent today");
    return days == 1 ? tr("Not answered for 1 day") : tr("Not answered for %1 days").arg(days);
}

} // namespace

SheetStanding SheetStates::standing(const SentSheet &sheet) const
{
    return standingOf(m_document.plan(), sheet, m_document.today());
}

const Plan &SheetStates::planAtAnswer(const SentSheet &sheet)
{
    const qint64 sequence = answeringStep(m_document, sheet);
    const auto known = m_then.constFind(sequence);
    if (known != m_then.constEnd())
        return *known;
    return *m_then.insert(sequence, peopleAfter<PlanSettings, WorkingCalendar, CalendarException, Person, Team, Membership, WorkingPattern, Absence,
                                                StandingCommitment>(m_document, sequence));
}

const std::vector<PersonId> &SheetStates::changed(const SentSheet &sheet)
{
    if (m_revision != m_document.revision())
        m_changed.clear();
    m_revision = m_document.revision();
    const auto known = m_changed.constFind(sheet.id);
    if (known != m_changed.constEnd())
        return *known;
    std::vector<PersonId> people;
    if (standing(sheet) == SheetStanding::Answered)
        people = changedSince(planAtAnswer(sheet), m_document.plan(), sheet, m_document.today());
    return *m_changed.insert(sheet.id, std::move(people));
}

QString SheetStates::text(const SentSheet &sheet)
{
    switch (standing(sheet)) {
    case SheetStanding::Out:
        return u"\u203c "_s + sinceText(sheet.sentOn.daysTo(m_document.today()));
    case SheetStanding::Over:
        return u"\u2013 "_s + (sheet.answeredOn.isValid() ? tr("Its weeks are over") : tr("Never answered; its weeks are over"));
    case SheetStanding::Replaced:
        return u"\u2013 "_s + tr("Replaced by a newer one");
    case SheetStanding::Answered:
        break;
    }
    const auto &people = changed(sheet);
    return people.empty() ? u"\u2713 "_s + tr("Answered") : u"\u26a0 "_s + tr("Stale: changed since for %1").arg(namesOf(m_document.plan(), people));
}

qint64 SheetStates::rank(const SentSheet &sheet)
{
    const SheetStanding stands = standing(sheet);
    const bool stale = !changed(sheet).empty();
    constexpr qint64 days = 10'000'000;
    return (stands == SheetStanding::Out ? 0 : stale ? 1 : 1 + qint64(stands)) * days + sheet.sentOn.toJulianDay();
}

QStringList openSheets(PlanDocument &document, const std::vector<TeamId> &read)
{
    const Plan &plan = document.plan();
    const QLocale locale;
    SheetStates states(document);
    QStringList sentences;
    for (const SentSheet &sheet : plan.table<SentSheet>()) {
        const Team *team = plan.find(sheet.team);
        if (!team || std::ranges::find(read, sheet.team) != read.end())
            continue;
        const QString sent = locale.toString(sheet.sentOn, u"ddd d MMM yyyy"_s);
        const qint64 days = sheet.sentOn.daysTo(document.today());
        if (states.standing(sheet) == SheetStanding::Out && days <= 0)
            sentences << tr("%1 has not answered the sheet that it was sent today.").arg(quotedName(*team));
        else if (states.standing(sheet) == SheetStanding::Out)
            sentences << (days == 1 ? tr("%1 has not answered the sheet that it was sent on %2, 1 day ago.").arg(quotedName(*team), sent)
                                    : tr("%1 has not answered the sheet that it was sent on %2, %3 days ago.").arg(quotedName(*team), sent).arg(days));
        else if (const auto &people = states.changed(sheet); !people.empty())
            sentences << tr("The answer of %1 is stale: the hours of %2 changed here since.").arg(quotedName(*team), namesOf(plan, people));
    }
    sentences.sort();
    return sentences;
}

} // namespace Plimsoll
