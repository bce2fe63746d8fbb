// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtables.h"

#include "domain/allrecords.h"
#include "store/recordtable.h"

namespace Plimsoll {

namespace {

template<typename... R>
using RecordTableTuple = std::tuple<RecordTable<R>...>;
using AllTables = OfAllRecords<RecordTableTuple>;

template<typename R>
Result<void> write(RecordTable<R> &table, const Change<R> &change)
{
    if (!change.after)
        return table.remove(change.before->id);
    return change.before ? table.update(*change.before, *change.after) : table.insert(*change.after);
}

template<typename R>
Result<void> confirmOne(RecordTable<R> &table, const Change<R> &change)
{
    const auto found = table.find(change.id());
    if (!found)
        return found.error();
    return *found == change.after ? Result<void>() : Result<void>(table.notAsWritten(change.id()));
}

} // namespace

struct RecordTables::Private {
    template<typename... R>
    static AllTables make(Connection &connection, TypeList<R...>)
    {
        return AllTables(RecordTable<R>(connection)...);
    }
    explicit Private(Connection &connection) : tables(make(connection, OfAllRecords<TypeList>{})) {}

    AllTables tables;
};

RecordTables::RecordTables(Connection &connection) : d(std::make_unique<Private>(connection)) {}
RecordTables::~RecordTables() = default;

Result<Plan> RecordTables::load()
{
    Plan plan;
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        if (done)
            done = std::get<RecordTable<R>>(d->tables).load(plan);
    });
    return done ? Result<Plan>(std::move(plan)) : Result<Plan>(done.error());
}

Result<void> RecordTables::loadRecord(const QString &table, qint64 recordId, Plan &plan)
{
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        if (table != QLatin1StringView(Record<R>::table))
            return;
        auto found = std::get<RecordTable<R>>(d->tables).find(Id<R>(recordId));
        if (!found)
            done = found.error();
        else if (*found)
            plan.put(**std::move(found));
    });
    return done;
}

Result<void> RecordTables::insertAll(const Plan &plan)
{
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        for (const R &record : plan.table<R>()) {
            if (done)
                done = std::get<RecordTable<R>>(d->tables).insert(record);
        }
    });
    return done;
}

Result<void> RecordTables::apply(const PlanEdit &edit)
{
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        for (const auto &change : edit.changes<R>()) {
            if (done)
                done = write(std::get<RecordTable<R>>(d->tables), change);
        }
    });
    return done;
}

Result<void> RecordTables::confirm(const PlanEdit &edit)
{
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        for (const auto &change : edit.changes<R>()) {
            if (done)
                done = confirmOne(std::get<RecordTable<R>>(d->tables), change);
        }
    });
    return done;
}

} // namespace Plimsoll
