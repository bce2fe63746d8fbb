// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendarcontent.h"

#include "domain/allrecords.h"
#include "domain/datedaction.h"
#include "domain/datedcondition.h"
#include "domain/titlepattern.h"
#include "exchange/calendarscope.h"
#include "exchange/calendartexts.h"
#include "exchange/calendartombstone.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The names of the records that exist, joined with commas.
template<typename R>
QString joinedNames(const Plan &plan, const IdList<R> &ids)
{
    QStringList names;
    for (const auto id : ids) {
        if (const R *record = plan.find(id))
            names += record->name;
    }
    return names.join(", "_L1);
}

CalendarStatus statusOf(const Plan &plan, const Milestone &milestone)
{
    if (milestone.state == MilestoneState::Cancelled)
        return CalendarStatus::Cancelled;
    if (milestone.state == MilestoneState::Done)
        return CalendarStatus::Confirmed;
    const Release *release = plan.find(milestone.release);
    if (release && release->state == ReleaseState::Cancelled)
        return CalendarStatus::Cancelled;
    return milestone.commitment == Commitment::Tentative ? CalendarStatus::Tentative : CalendarStatus::Confirmed;
}

CalendarStatus statusOf(const Plan &plan, const Window &window)
{
    const Release *release = plan.find(window.release);
    return release && release->state == ReleaseState::Cancelled ? CalendarStatus::Cancelled : CalendarStatus::Confirmed;
}

QString stateText(const Milestone &milestone, CalendarStatus status)
{
    if (milestone.state == MilestoneState::Done)
        return milestone.actual.isValid() ? u"Done on "_s + longDay(milestone.actual) : u"Done"_s;
    if (milestone.state == MilestoneState::Missed)
        return u"Missed"_s;
    if (status == CalendarStatus::Cancelled)
        return u"Cancelled"_s;
    return status == CalendarStatus::Tentative ? u"Tentative"_s : QString();
}

void addLine(QString &text, QLatin1StringView label, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += label;
    text += value;
}

QStringList categoriesOf(const QString &kind, const Product *product, const QString &release)
{
    QStringList categories{kind};
    for (const QString &name : {product ? product->name : QString(), release}) {
        const QString category = calendarCategory(name);
        if (!category.isEmpty() && !categories.contains(category))
            categories += category;
    }
    return categories;
}

void describe(CalendarItem &item, const Plan &plan, const Milestone &milestone, const MilestoneDate &date)
{
    const Release *release = plan.find(milestone.release);
    const QString releaseName = release ? displayName(plan, *release) : QString();
    const QString kind = calendarKindName(milestone.kind);
    item.categories = categoriesOf(kind, release ? plan.find(release->product) : nullptr, releaseName);
    QString text;
    addLine(text, "Release: "_L1, calendarLine(releaseName));
    addLine(text, "Kind: "_L1, kind);
    addLine(text, "Deadline: "_L1, longDeadline(plan, milestone, date));
    addLine(text, "State: "_L1, stateText(milestone, item.status));
    addLine(text, "Owners: "_L1, calendarLine(joinedNames(plan, milestone.owners)));
    addLine(text, "Needed on the day: "_L1, calendarLine(joinedNames(plan, milestone.neededPeople)));
    addLine(text, "Skills needed on the day: "_L1, calendarLine(joinedNames(plan, milestone.neededSkills)));
    addLine(text, ""_L1, milestone.note);
    item.description = calendarParagraphs(text);
}

void describe(CalendarItem &item, const Plan &plan, const Window &window)
{
    const Release *release = plan.find(window.release);
    const QString releaseName = release ? displayName(plan, *release) : QString();
    const Product *product = plan.find(window.product);
    const QString kind = calendarKindName(window.kind);
    item.categories = categoriesOf(kind, product ? product : release ? plan.find(release->product) : nullptr, releaseName);
    QString text;
    addLine(text, "Release: "_L1, calendarLine(releaseName));
    addLine(text, "Kind: "_L1, kind);
    addLine(text, "State: "_L1, item.status == CalendarStatus::Cancelled ? u"Cancelled"_s : QString());
    addLine(text, "Holds for: "_L1, product ? calendarLine(product->name) : u"all products"_s);
    addLine(text, ""_L1, window.note);
    item.description = calendarParagraphs(text);
}

void describe(CalendarItem &item, const Plan &plan, const Risk &risk, const RiskAction &action)
{
    const Release *release = risk.releases.size() == 1 ? plan.find(risk.releases.front()) : nullptr;
    QStringList releases;
    for (const ReleaseId id : risk.releases) {
        if (const Release *concerned = plan.find(id))
            releases += displayName(plan, *concerned);
    }
    const QString kind = calendarKindName(action.kind);
    item.categories = categoriesOf(kind, release ? plan.find(release->product) : nullptr, release ? displayName(plan, *release) : QString());
    const Role *owner = plan.find(action.owner);
    QString text;
    addLine(text, "Risk: "_L1, calendarLine(risk.title));
    addLine(text, "Release: "_L1, calendarLine(releases.join(", "_L1)));
    addLine(text, "Kind: "_L1, kind);
    addLine(text, "State: "_L1, action.done.isValid() ? u"Done on "_s + longDay(action.done) : QString());
    addLine(text, "Owner: "_L1, owner ? calendarLine(owner->name) : QString());
    item.description = calendarParagraphs(text);
}

void describe(CalendarItem &item, const Plan &plan, const ConditionPlace &place, const DecisionCondition &condition)
{
    const QString releaseName = place.release ? displayName(plan, *place.release) : QString();
    const QString kind = u"Condition of a decision"_s;
    item.categories = categoriesOf(kind, place.release ? plan.find(place.release->product) : nullptr, releaseName);
    const Role *owner = plan.find(condition.owner);
    QString text;
    addLine(text, "Gate: "_L1, calendarLine(place.gate->title));
    addLine(text, "Release: "_L1, calendarLine(releaseName));
    addLine(text, "Kind: "_L1, kind);
    addLine(text, "State: "_L1, condition.done.isValid() ? u"Done on "_s + longDay(condition.done) : QString());
    addLine(text, "Owner: "_L1, owner ? calendarLine(owner->name) : QString());
    item.description = calendarParagraphs(text);
}

void feed(QCryptographicHash &hash, const QString &text)
{
    const qint64 length = text.size();
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
}

void feed(QCryptographicHash &hash, qint64 number)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
}

void feed(QCryptographicHash &hash, const std::optional<CalendarItem> &item)
{
    feed(hash, qint64(item.has_value()));
    if (!item)
        return;
    feed(hash, item->summary);
    feed(hash, item->description);
    feed(hash, item->categories.size());
    for (const QString &category : item->categories)
        feed(hash, category);
    feed(hash, item->start.toJulianDay());
    feed(hash, item->end.toJulianDay());
    feed(hash, item->moment.isValid() ? item->moment.toMSecsSinceEpoch() : -1);
    feed(hash, qint64(item->status));
}

template<typename R>
QString hashOf(const Plan &plan, const Timetable &timetable, Id<R> id)
{
    const auto internal = calendarItem(plan, timetable, id, CalendarWording::Internal);
    const auto open = calendarItem(plan, timetable, id, CalendarWording::Public);
    if (!internal && !open)
        return QStringLiteral("");
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    feed(hash, internal);
    feed(hash, open);
    return QString::fromLatin1(hash.result().toHex());
}

template<typename R>
QJsonObject tombstoneOf(const Plan &plan, const Timetable &timetable, Id<R> id)
{
    const R *record = plan.find(id);
    if (!record)
        return {};
    return toJson(CalendarTombstone{calendarFacts(plan, *record), calendarItem(plan, timetable, id, CalendarWording::Internal),
                                    calendarItem(plan, timetable, id, CalendarWording::Public)});
}

} // namespace

std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &timetable, MilestoneId id, CalendarWording wording)
{
    const Milestone *milestone = plan.find(id);
    const MilestoneDate *date = timetable.find(id);
    if (!milestone || !date || date->issue != DateIssue::None || !date->start.isValid() || !date->end.isValid())
        return {};
    const bool internal = wording == CalendarWording::Internal;
    const QString title = calendarLine(internal ? displayTitle(plan, *milestone) : displayPublicTitle(plan, *milestone));
    if (title.isEmpty() && !internal)
        return {};
    CalendarItem item;
    item.recordId = id.value();
    item.summary = title;
    item.start = date->start;
    item.end = date->end;
    item.status = statusOf(plan, *milestone);
    if (const QString deadline = shortDeadline(plan, *milestone, *date); !deadline.isEmpty()) {
        const bool isSpan = date->end > date->start;
        item.summary += (isSpan ? u" (until "_s : u" ("_s) + deadline + u')';
        if (!isSpan)
            item.moment = date->moment;
        if (isSpan && !internal)
            item.description = u"Until "_s + longDeadline(plan, *milestone, *date);
    }
    if (internal)
        describe(item, plan, *milestone, *date);
    return item;
}

std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &timetable, WindowId id, CalendarWording wording)
{
    const Window *window = plan.find(id);
    const WindowDates *dates = timetable.find(id);
    if (!window || !dates || dates->issue != DateIssue::None || !dates->start.isValid() || !dates->end.isValid())
        return {};
    const bool internal = wording == CalendarWording::Internal;
    const QString title = calendarLine(internal ? window->name : window->audiences.empty() ? QString() : window->publicTitle);
    if (title.isEmpty() && !internal)
        return {};
    CalendarItem item;
    item.recordId = id.value();
    item.summary = title;
    item.start = dates->start;
    item.end = dates->end;
    item.status = statusOf(plan, *window);
    if (internal)
        describe(item, plan, *window);
    return item;
}

std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &, RiskActionId id, CalendarWording wording)
{
    const RiskAction *action = plan.find(id);
    const Risk *risk = action ? plan.find(action->risk) : nullptr;
    if (wording == CalendarWording::Public || !risk || !isDated(*risk, *action))
        return {};
    CalendarItem item;
    item.recordId = id.value();
    item.summary = calendarLine(action->title);
    item.start = item.end = action->due;
    describe(item, plan, *risk, *action);
    return item;
}

std::optional<CalendarItem> calendarItem(const Plan &plan, const Timetable &, DecisionConditionId id, CalendarWording wording)
{
    const DecisionCondition *condition = plan.find(id);
    const ConditionPlace place = condition ? placeOf(plan, *condition) : ConditionPlace();
    if (wording == CalendarWording::Public || !place.gate || !condition->due.isValid())
        return {};
    CalendarItem item;
    item.recordId = id.value();
    item.summary = calendarLine(condition->title);
    item.start = item.end = condition->due;
    // It binds nobody any more.
    if (!condition->done.isValid() && place.release && place.release->state == ReleaseState::Cancelled)
        item.status = CalendarStatus::Cancelled;
    describe(item, plan, place, *condition);
    return item;
}

QString contentHash(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    return hashOf(plan, timetable, id);
}

QString contentHash(const Plan &plan, const Timetable &timetable, WindowId id)
{
    return hashOf(plan, timetable, id);
}

QString contentHash(const Plan &plan, const Timetable &timetable, RiskActionId id)
{
    return hashOf(plan, timetable, id);
}

QString contentHash(const Plan &plan, const Timetable &timetable, DecisionConditionId id)
{
    return hashOf(plan, timetable, id);
}

QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, DecisionConditionId id)
{
    return tombstoneOf(plan, timetable, id);
}

QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, RiskActionId id)
{
    return tombstoneOf(plan, timetable, id);
}

QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, MilestoneId id)
{
    return tombstoneOf(plan, timetable, id);
}

QJsonObject tombstoneContent(const Plan &plan, const Timetable &timetable, WindowId id)
{
    return tombstoneOf(plan, timetable, id);
}

} // namespace Plimsoll
