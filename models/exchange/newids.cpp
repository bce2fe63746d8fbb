// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/newids.h"

#include "domain/allrecords.h"
#include "engine/readiness/dossier.h"

#include <QHash>

namespace Plimsoll {

namespace {

template<typename... R>
using IdMaps = std::tuple<QHash<Id<R>, Id<R>>...>;
using AllIdMaps = OfAllRecords<IdMaps>;

template<typename R>
constexpr bool isCopied = !isNeverUndone<R>;

template<typename R>
Id<R> mintedFor(Id<R> old, IdSource &ids)
{
    if constexpr (isSingle<R>)
        return old;
    else
        return ids.next<R>();
}

template<typename R>
void translateReferences(R &record, const AllIdMaps &maps)
{
    const auto translated = [&maps]<typename X>(Id<X> id) { return std::get<QHash<Id<X>, Id<X>>>(maps).value(id); };
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (IdTraits<Value>::isId) {
            record.*field.member = translated(record.*field.member);
        } else if constexpr (IdTraits<Value>::isIdList) {
            for (auto &id : record.*field.member)
                id = translated(id);
        }
    });
}

/// What a waiver accepts is a record of any type.
void translateNamed(Waiver &waiver, const AllIdMaps &maps)
{
    forEachRecordType([&]<typename X>() {
        if (waiver.table == QLatin1StringView(Record<X>::table))
            waiver.record = std::get<QHash<Id<X>, Id<X>>>(maps).value(Id<X>(waiver.record)).value();
    });
}

/// A seal covers the ids of gate and decider: a decision that bore a true one bears a true one in the copy, too.
void sealAnew(const Plan &plan, const AllIdMaps &maps, Plan &copy)
{
    for (const Decision &decision : plan.table<Decision>()) {
        if (sealOf(decision) != decision.seal)
            continue;
        Decision sealed = *copy.find(std::get<QHash<DecisionId, DecisionId>>(maps).value(decision.id));
        sealed.seal = sealOf(sealed);
        copy.put(std::move(sealed));
    }
}

} // namespace

Plan withNewIds(const Plan &plan, IdSource &ids, const QUuid &newPlanId)
{
    AllIdMaps maps;
    forEachRecordType([&]<typename R>() {
        if constexpr (isCopied<R>) {
            for (const R &record : plan.table<R>())
                std::get<QHash<Id<R>, Id<R>>>(maps).insert(record.id, mintedFor(record.id, ids));
        }
    });
    Plan copy;
    copy.planId = newPlanId;
    forEachRecordType([&]<typename R>() {
        if constexpr (isCopied<R>) {
            for (R record : plan.table<R>()) {
                record.id = std::get<QHash<Id<R>, Id<R>>>(maps).value(record.id);
                translateReferences(record, maps);
                if constexpr (std::is_same_v<R, Waiver>)
                    translateNamed(record, maps);
                copy.put(std::move(record));
            }
        }
    });
    sealAnew(plan, maps, copy);
    return copy;
}

} // namespace Plimsoll
