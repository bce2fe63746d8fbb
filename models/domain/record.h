// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <tuple>
#include <utility>

namespace Plimsoll {

/// Specialised beside each record struct R with `table`, the name in file and JSON, and `fields`, which names each stored member once. From
/// that list, and nowhere by hand, come SQL, JSON, CSV, journal, undo, merge, change notification and the generic tests. It is a template,
/// not a tuple: files that know the records but visit none pay nothing for the lists.
template<typename R>
struct Record;

/// One stored member of a record. The name is the SQL column and the JSON key; it never changes once released.
template<typename R, typename T>
struct Field {
    using Value = T;
    const char *name;
    T R::*member;
};
template<typename R, typename T>
Field(const char *, T R::*) -> Field<R, T>;

/// Records of such a type tell what left the machine: no undo takes them back and no journal row repeats them.
template<typename R>
constexpr bool isNeverUndone = requires { Record<R>::leftTheMachine; };

/// There is one record of such a type in a plan, with the id R::onlyId.
template<typename R>
constexpr bool isSingle = requires { R::onlyId; };

/// Records of such a type belong to others, by the members in `belongsTo`, and are removed with them.
template<typename R>
constexpr bool hasOwners = requires { Record<R>::belongsTo; };

/// How many fields R has, its id not counted.
template<typename R>
constexpr int fieldCount = [] {
    int count = 0;
    Record<R>::fields([&](const char *, auto) { ++count; });
    return count;
}();

/// The names of R's fields in the order of the list.
template<typename R>
inline constexpr auto fieldNames = [] {
    std::array<const char *, size_t(fieldCount<R>)> names{};
    size_t next = 0;
    Record<R>::fields([&](const char *name, auto) { names[next++] = name; });
    return names;
}();

/// Calls visit(field, index) for each field of R in the order of the list.
template<typename R, typename Visitor>
constexpr void forEachField(Visitor &&visit)
{
    int index = 0;
    Record<R>::fields([&](const char *name, auto member) { visit(Field{name, member}, index++); });
}

/// A record with nothing in it.
template<typename R>
const R &blankRecord()
{
    static const R record{};
    return record;
}

/// Where in a record the member lies, in bytes.
template<typename R, typename T>
std::ptrdiff_t memberOffset(T R::*member)
{
    const R &record = blankRecord<R>();
    return reinterpret_cast<const char *>(&(record.*member)) - reinterpret_cast<const char *>(&record);
}

/// The place in the field list of the member that lies there; -1 where it is not stored.
template<typename R>
int fieldIndexAt(std::ptrdiff_t offset)
{
    static const auto offsets = [] {
        std::array<std::ptrdiff_t, fieldCount<R>> all{};
        Record<R>::fields([&, next = size_t(0)](const char *, auto member) mutable { all[next++] = memberOffset(member); });
        return all;
    }();
    const auto found = std::find(offsets.begin(), offsets.end(), offset);
    return found == offsets.end() ? -1 : int(found - offsets.begin());
}

/// The place of a member in the field list; -1 where it is not stored.
template<typename R, typename T>
int fieldIndex(T R::*member)
{
    return fieldIndexAt<R>(memberOffset(member));
}

/// The name of a stored member.
template<typename R, typename T>
const char *fieldName(T R::*member)
{
    return fieldNames<R>[size_t(fieldIndex(member))];
}

/// Bit i is set where field i differs between the two records.
template<typename R>
quint64 changedFields(const R &before, const R &after)
{
    static_assert(fieldCount<R> <= 64);
    quint64 mask = 0;
    forEachField<R>([&](const auto &field, int index) {
        if (!(before.*field.member == after.*field.member))
            mask |= quint64(1) << index;
    });
    return mask;
}

template<typename T>
struct IdTraits {
    static constexpr bool isId = false;
    static constexpr bool isIdList = false;
};
template<typename R>
struct IdTraits<Id<R>> {
    using Named = R;
    static constexpr bool isId = true;
    static constexpr bool isIdList = false;
};
template<typename R>
struct IdTraits<std::vector<Id<R>>> {
    using Named = R;
    static constexpr bool isId = false;
    static constexpr bool isIdList = true;
};

/// Calls visit(Id<X>) for each record that this one refers to; empty references are left out.
template<typename R, typename Visitor>
void forEachReference(const R &record, Visitor &&visit)
{
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (IdTraits<Value>::isId) {
            if ((record.*field.member).isValid())
                visit(record.*field.member);
        } else if constexpr (IdTraits<Value>::isIdList) {
            for (const auto id : record.*field.member)
                visit(id);
        }
    });
}

/// Whether a field of R can name records of that table at all: most types cannot, and their tables need not be read.
template<typename R>
bool mayName(const char *table)
{
    bool may = false;
    forEachField<R>([&](const auto &field, int) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (IdTraits<Value>::isId || IdTraits<Value>::isIdList)
            may = may || std::strcmp(table, Record<typename IdTraits<Value>::Named>::table) == 0;
    });
    return may;
}

/// Calls visit(Id<X>) for each record that this one belongs to.
template<typename R, typename Visitor>
void forEachOwner(const R &record, Visitor &&visit)
{
    if constexpr (hasOwners<R>)
        std::apply([&](const auto... member) { (visit(record.*member), ...); }, Record<R>::belongsTo);
}

} // namespace Plimsoll
