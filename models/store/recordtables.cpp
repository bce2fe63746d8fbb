// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtables.h"

#include "domain/allrecords.h"
#include "store/connection.h"
#include "store/latechecks.h"
#include "store/recordtable.h"

#include <algorithm>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename... R>
using RecordTableTuple = std::tuple<RecordTable<R>...>;
using AllTables = OfAllRecords<RecordTableTuple>;

constexpr qsizetype rowsCheckedTogether = 10'000; ///< So many or more; a check has a price of its own.

template<typename R>
bool isNew(const Change<R> &change)
{
    return !change.before && change.after;
}

/// In their order; new records that follow each other go in together.
template<typename R>
Result<void> writeEach(RecordTable<R> &table, const std::vector<Change<R>> &changes)
{
    for (auto change = changes.begin(); change != changes.end();) {
        const auto end = std::find_if_not(change, changes.end(), isNew<R>);
        const auto afterOf = [](const Change<R> &each) -> const R & { return *each.after; };
        Result<void> done = table.insertAll(std::ranges::subrange(change, end) | std::views::transform(afterOf));
        for (change = end; done && change != changes.end() && !isNew(*change); ++change)
            done = change->after ? table.update(*change->before, *change->after) : table.remove(change->before->id);
        if (!done)
            return done;
    }
    return {};
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
    explicit Private(Connection &file) : connection(file), tables(make(connection, OfAllRecords<TypeList>{})) {}

    /// Writes the changes of one type; many, which are most of their table afterwards, are checked together.
    template<typename R>
    Result<void> write(const std::vector<Change<R>> &changes)
    {
        auto &written = std::get<RecordTable<R>>(tables);
        if (qsizetype(changes.size()) < rowsCheckedTogether)
            return writeEach(written, changes);
        const QString table = QString::fromLatin1(Record<R>::table);
        const auto before = connection.value(u"SELECT count(*) FROM "_s + table);
        if (!before)
            return before.error();
        if (before->toLongLong() > qint64(changes.size()))
            return writeEach(written, changes);
        LateChecks checks(connection);
        auto done = writeEach(written, changes);
        return done ? checks.ask(table) : done;
    }

    Connection &connection;

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
    qsizetype rows = 0;
    forEachRecordType([&]<typename R>() { rows += plan.table<R>().size(); });
    std::optional<LateChecks> checks;
    if (rows >= rowsCheckedTogether)
        checks.emplace(d->connection);
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        if (done)
            done = std::get<RecordTable<R>>(d->tables).insertAll(plan.table<R>());
    });
    return done && checks ? checks->ask() : done;
}

Result<void> RecordTables::apply(const PlanEdit &edit)
{
    Result<void> done;
    forEachRecordType([&]<typename R>() {
        if (done)
            done = d->write(edit.changes<R>());
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
