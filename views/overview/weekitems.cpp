// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/weekitems.h"

#include "document/plandocument.h"
#include "domain/datedaction.h"
#include "domain/datedcondition.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/messageedits.h"
#include "domain/edits/milestoneedits.h"
#include "domain/labels.h"
#include "exchange/messagetext.h"
#include "views/reports/reportmessages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int days = 7;

template<typename R>
RecordReference referenceTo(const R &record)
{
    return {QString::fromLatin1(Record<R>::table), record.id.value()};
}

class WeekSearch
{
public:
    explicit WeekSearch(const ReportSource &source) : m_source(source), m_today(source.today()) {}

    std::vector<WeekItem> find()
    {
        for (const Milestone *milestone : m_source.milestonesOverdue())
            add(*milestone, m_source.titleOf(*milestone), label(milestone->kind), m_source.timetable().endOf(milestone->id), milestone->owners, true);
        for (const Milestone *milestone : m_source.milestonesAhead())
            add(*milestone, m_source.titleOf(*milestone), label(milestone->kind), m_source.timetable().startOf(milestone->id), milestone->owners, true);
        findRisks();
        findConditions();
        for (const DueMessage &due : dueMessages(m_source)) {
            if (!due.isSent())
                add(*due.message, due.message->title, recordLabel<Message>(), due.date, ownersOf(due.message->owner), true);
        }
        std::ranges::stable_sort(m_items, {}, &WeekItem::due);
        return std::move(m_items);
    }

private:
    static IdList<Role> ownersOf(RoleId owner) { return owner.isValid() ? IdList<Role>{owner} : IdList<Role>(); }

    void findRisks()
    {
        QSet<RiskId> risks;
        for (const Risk *risk : m_source.risks()) {
            risks.insert(risk->id);
            if (risk->state == RiskState::Open)
                add(*risk, risk->title, QCoreApplication::translate("Overview", "Review of a risk"), risk->reviewBy, ownersOf(risk->owner), false);
        }
        for (const RiskAction &action : m_source.plan().table<RiskAction>()) {
            const Risk *risk = m_source.plan().find(action.risk);
            if (risk && risks.contains(risk->id) && isWanted(*risk, action))
                add(action, action.title, label(action.kind), action.due, ownersOf(action.owner), true);
        }
    }

    /// Those of a cancelled release bind nobody any more.
    void findConditions()
    {
        const Plan &plan = m_source.plan();
        for (const DecisionCondition &condition : plan.table<DecisionCondition>()) {
            const Release *release = placeOf(plan, condition).release;
            if (!condition.done.isValid() && release && release->state != ReleaseState::Cancelled)
                add(condition, condition.title, recordLabel<DecisionCondition>(), condition.due, ownersOf(condition.owner), true);
        }
    }

    template<typename R>
    void add(const R &record, const QString &title, const QString &what, QDate due, const IdList<Role> &owners, bool tickable)
    {
        if (due.isValid() && due < m_today.addDays(days))
            m_items.push_back({referenceTo(record), title, what, due, owners, due < m_today, tickable});
    }

    const ReportSource &m_source;
    QDate m_today;
    std::vector<WeekItem> m_items;
};

template<typename R>
bool isOf(const RecordReference &record)
{
    return record.table == QLatin1StringView(Record<R>::table);
}

} // namespace

std::vector<WeekItem> weekItems(const ReportSource &source, PersonId person)
{
    std::vector<WeekItem> items = WeekSearch(source).find();
    if (!person.isValid())
        return items;
    std::erase_if(items, [&](const WeekItem &item) {
        return std::ranges::none_of(item.owners, [&](RoleId id) {
            const Role *role = source.plan().find(id);
            return role && role->person == person;
        });
    });
    return items;
}

PlanEdit tickOff(PlanDocument &document, const RecordReference &record)
{
    const Plan &plan = document.plan();
    const QDate today = document.today();
    if (isOf<Milestone>(record)) {
        const MilestoneId id(record.id);
        const edits::PresentDates dates = document.presentDates();
        return edits::markDone(plan, std::span(&id, 1), edits::doneDay(dates, id), dates);
    }
    if (isOf<RiskAction>(record))
        return edits::setField(plan, RiskActionId(record.id), &RiskAction::done, today);
    if (isOf<DecisionCondition>(record))
        return edits::setField(plan, DecisionConditionId(record.id), &DecisionCondition::done, today);
    const Message *message = isOf<Message>(record) ? plan.find(MessageId(record.id)) : nullptr;
    if (message) {
        const Publication told = publicationOf(plan, document.timetable(), *message, document.clock().now(), today, document.ids());
        return edits::markMessagesSent(plan, std::span(&message->id, 1), today, {told});
    }
    return {};
}

std::vector<const Person *> roleHolders(const Plan &plan)
{
    QSet<PersonId> holders;
    for (const Role &role : plan.table<Role>())
        holders.insert(role.person);
    std::vector<const Person *> people;
    for (const Person &person : plan.table<Person>()) {
        if (holders.contains(person.id))
            people.push_back(&person);
    }
    std::ranges::stable_sort(people, [](const Person *a, const Person *b) { return QString::localeAwareCompare(a->name, b->name) < 0; });
    return people;
}

} // namespace Plimsoll
