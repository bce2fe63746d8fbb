// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomrecords.h"

#include "domain/recordrules.h"

#include <QTimeZone>

namespace Plimsoll {

namespace {

QString randomText(QRandomGenerator &random)
{
    static const QString words[] = {QStringLiteral("Code freeze"), QStringLiteral("Zürich, \"quoted\"; x"), QStringLiteral("発売日"),
                                    QStringLiteral("\U0001F680 launch"), QStringLiteral("=SUM(A1)"), QStringLiteral("it's\nmany\tlines"),
                                    QStringLiteral("e\u0301"), QStringLiteral("{release} GA"), QStringLiteral("1.{n}"), QString(), QStringLiteral("<b>bold</b>")};
    return words[random.bounded(int(std::size(words)))] + (random.bounded(2) ? QString::number(random.bounded(1000)) : QString());
}

template<typename R>
Id<R> randomReference(const Plan &plan, QRandomGenerator &random)
{
    const auto &table = plan.table<R>();
    if (table.isEmpty() || random.bounded(4) == 0)
        return {};
    return table.at(random.bounded(int(table.size()))).id;
}

template<typename T>
T randomValue(const Plan &plan, QRandomGenerator &random, const char *field)
{
    if constexpr (std::is_same_v<T, bool>) {
        return random.bounded(2) == 1;
    } else if constexpr (std::is_same_v<T, int>) {
        // Thresholds rise, so they need room between them.
        if (const QByteArrayView name(field); name.endsWith("impact") || name.endsWith("probability"))
            return random.bounded(1, 7);
        return QByteArrayView(field).endsWith("_from") ? random.bounded(1, 37) : random.bounded(-7, 8);
    } else if constexpr (std::is_same_v<T, qint64>) {
        return qint64(random.generate() >> 1);
    } else if constexpr (std::is_same_v<T, double>) {
        return random.bounded(97) / 4.0;
    } else if constexpr (std::is_same_v<T, QString>) {
        static const char *zones[] = {"", "UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia"};
        // That of a file may be any text, that of a server may not.
        if (qstrcmp(field, "address") == 0)
            return QStringLiteral("https://calendar.example/%1.ics").arg(random.bounded(1000));
        return qstrcmp(field, "time_zone") == 0 ? QString::fromLatin1(zones[random.bounded(int(std::size(zones)))])
                                                : randomText(random);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return random.bounded(5) == 0 ? QDate() : QDate(2024, 1, 1).addDays(random.bounded(1500));
    } else if constexpr (std::is_same_v<T, QTime>) {
        return random.bounded(3) == 0 ? QTime() : QTime(random.bounded(24), random.bounded(60));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return random.bounded(5) == 0 ? QDateTime()
                                      : QDateTime::fromMSecsSinceEpoch(1700000000000 + random.bounded(2000000000), QTimeZone::UTC);
    } else if constexpr (std::is_enum_v<T>) {
        return T(random.bounded(int(EnumNames<T>::names.size())));
    } else if constexpr (IdTraits<T>::isId) {
        return randomReference<typename IdTraits<T>::Named>(plan, random);
    } else {
        static_assert(IdTraits<T>::isIdList);
        T list;
        for (int i = random.bounded(3); i > 0; --i) {
            const auto id = randomReference<typename IdTraits<T>::Named>(plan, random);
            if (id.isValid() && std::find(list.begin(), list.end(), id) == list.end())
                list.push_back(id);
        }
        return list;
    }
}

/// Where a value stands only beside certain others, these follow, as they do when somebody edits it.
template<typename R>
void suitOthers(R &, const char *)
{
}
void suitOthers(Milestone &milestone, const char *field)
{
    if (qstrcmp(field, "freezes") == 0)
        milestone.kind = MilestoneKind::Freeze;
    else if (milestone.kind != MilestoneKind::Freeze)
        milestone.freezes = FreezeScope::Unspecified;
}
void suitOthers(ExceptionRequest &request, const char *field)
{
    if (qstrcmp(field, "bug") == 0 && request.bug.isValid())
        request.workItem = {};
    else if (qstrcmp(field, "work_item") == 0 && request.workItem.isValid())
        request.bug = {};
}

} // namespace

template<typename R>
R randomRecord(Id<R> id, const Plan &plan, QRandomGenerator &random)
{
    for (;;) {
        R record;
        record.id = id;
        forEachField<R>([&](const auto &field, int) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            record.*field.member = randomValue<Value>(plan, random, field.name);
        });
        if (!brokenRule(plan, record))
            return record;
    }
}

Plan randomPlan(const Plan &base, QRandomGenerator &random, int recordsOfEachType)
{
    Plan plan = base;
    qint64 next = 1'000'000;
    // A working calendar first, then releases, so that what needs them finds one.
    forEachRecordType([&]<typename R>() {
        for (const R &record : plan.table<R>())
            next = std::max(next, record.id.value() + 1);
    });
    forEachRecordType([&]<typename R>() {
        if constexpr (isSingle<R>) {
            plan.put(randomRecord<R>(R::onlyId, plan, random));
        } else if constexpr (!isNeverUndone<R>) {
            for (int i = 0; i < recordsOfEachType; ++i)
                plan.put(randomRecord<R>(Id<R>(next++), plan, random));
        }
    });
    return plan;
}

template<typename R>
bool mutateField(R &record, int fieldIndex, const Plan &plan, QRandomGenerator &random)
{
    for (int attempt = 0; attempt < 400; ++attempt) {
        R changed = record;
        forEachField<R>([&](const auto &field, int index) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            if (index == fieldIndex) {
                changed.*field.member = randomValue<Value>(plan, random, field.name);
                suitOthers(changed, field.name);
            }
        });
        Plan after = plan;
        after.put(changed);
        bool sound = !(changed == record) && !brokenRule(after, changed);
        // A milestone moved to another release would leave that release with a foreign anchor, and test cycles with foreign bounds.
        for (const Release &release : after.table<Release>())
            sound = sound && !brokenRule(after, release);
        for (const TestCycle &cycle : after.table<TestCycle>())
            sound = sound && !brokenRule(after, cycle);
        if (sound) {
            record = changed;
            return true;
        }
    }
    return false;
}

namespace {

/// Names them for all types, so that they are compiled here.
template<typename... R>
constexpr auto compiledFor(TypeList<R...>)
{
    return std::tuple{std::tuple{&randomRecord<R>, &mutateField<R>}...};
}
[[gnu::used]] const auto compiled = compiledFor(OfAllRecords<TypeList>{});

} // namespace

} // namespace Plimsoll
