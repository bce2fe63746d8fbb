// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/newids.h"

#include "domain/allrecords.h"

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
                copy.put(std::move(record));
            }
        }
    });
    return copy;
}

} // namespace Plimsoll
