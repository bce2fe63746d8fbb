// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

#include <string_view>

#include <sqlite3.h>

namespace Plimsoll {

/// What all cells have in common. Each reader takes the usual form of its type by hand and leaves every other one, damaged values among
/// them, to the field's codec, so that there is one place that says what may stand in a file.
struct AnyCell {
    static bool isInteger(sqlite3_stmt *row, int column) { return sqlite3_column_type(row, column) == SQLITE_INTEGER; }
    static bool isNull(sqlite3_stmt *row, int column) { return sqlite3_column_type(row, column) == SQLITE_NULL; }
    static bool isText(sqlite3_stmt *row, int column) { return sqlite3_column_type(row, column) == SQLITE_TEXT; }
    /// UTF-8; valid until the next row.
    static std::string_view text(sqlite3_stmt *row, int column)
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(row, column))) : std::string_view();
    }
    /// As Qt's driver would give it.
    static QVariant stored(sqlite3_stmt *row, int column);
    /// Two digits; -1 where they are none.
    static int twoDigits(const char *at)
    {
        const int tens = at[0] - '0';
        const int ones = at[1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
    /// YYYY-MM-DD; invalid where it is not.
    static QDate date(std::string_view text);
    /// HH:MM; invalid where it is not.
    static QTime time(std::string_view text);
    /// Takes a number and the blank behind it off the text; 0 where there is none that an id could be.
    static qint64 takeId(std::string_view &text);
};

/// Reads a cell of a row into a field of type T; leaves the field alone and returns false where FieldCodec<T>::fromStored() would.
template<typename T, typename = void>
struct CellReader {
    static bool read(sqlite3_stmt *row, int column, T &value) { return FieldCodec<T>::fromStored(AnyCell::stored(row, column), value); }
};

template<>
struct CellReader<int> {
    static bool read(sqlite3_stmt *row, int column, int &value)
    {
        const qint64 number = sqlite3_column_int64(row, column);
        if (!AnyCell::isInteger(row, column) || number != int(number))
            return FieldCodec<int>::fromStored(AnyCell::stored(row, column), value);
        value = int(number);
        return true;
    }
};

template<>
struct CellReader<bool> {
    static bool read(sqlite3_stmt *row, int column, bool &value)
    {
        const qint64 number = sqlite3_column_int64(row, column);
        if (!AnyCell::isInteger(row, column) || (number != 0 && number != 1))
            return FieldCodec<bool>::fromStored(AnyCell::stored(row, column), value);
        value = number == 1;
        return true;
    }
};

template<>
struct CellReader<QString> {
    static bool read(sqlite3_stmt *row, int column, QString &value)
    {
        if (!AnyCell::isText(row, column))
            return FieldCodec<QString>::fromStored(AnyCell::stored(row, column), value);
        const std::string_view text = AnyCell::text(row, column);
        value = QString::fromUtf8(text.data(), qsizetype(text.size()));
        return true;
    }
};

template<>
struct CellReader<QDate> {
    static bool read(sqlite3_stmt *row, int column, QDate &value)
    {
        if (AnyCell::isNull(row, column)) {
            value = {};
            return true;
        }
        const QDate date = AnyCell::isText(row, column) ? AnyCell::date(AnyCell::text(row, column)) : QDate();
        if (!date.isValid())
            return FieldCodec<QDate>::fromStored(AnyCell::stored(row, column), value);
        value = date;
        return true;
    }
};

template<>
struct CellReader<QTime> {
    static bool read(sqlite3_stmt *row, int column, QTime &value)
    {
        if (AnyCell::isNull(row, column)) {
            value = {};
            return true;
        }
        const QTime time = AnyCell::isText(row, column) ? AnyCell::time(AnyCell::text(row, column)) : QTime();
        if (!time.isValid())
            return FieldCodec<QTime>::fromStored(AnyCell::stored(row, column), value);
        value = time;
        return true;
    }
};

template<typename R>
struct CellReader<Id<R>> {
    static bool read(sqlite3_stmt *row, int column, Id<R> &value)
    {
        if (AnyCell::isNull(row, column)) {
            value = {};
            return true;
        }
        const qint64 number = sqlite3_column_int64(row, column);
        if (!AnyCell::isInteger(row, column) || number < 0)
            return FieldCodec<Id<R>>::fromStored(AnyCell::stored(row, column), value);
        value = Id<R>(number);
        return true;
    }
};

template<typename R>
struct CellReader<std::vector<Id<R>>> {
    static bool read(sqlite3_stmt *row, int column, std::vector<Id<R>> &value)
    {
        std::vector<Id<R>> list;
        if (AnyCell::isText(row, column)) {
            std::string_view text = AnyCell::text(row, column);
            while (!text.empty()) {
                const qint64 id = AnyCell::takeId(text);
                if (id == 0)
                    return FieldCodec<std::vector<Id<R>>>::fromStored(AnyCell::stored(row, column), value);
                list.emplace_back(id);
            }
            value = std::move(list);
            return true;
        }
        return FieldCodec<std::vector<Id<R>>>::fromStored(AnyCell::stored(row, column), value);
    }
};

template<typename E>
struct CellReader<E, std::enable_if_t<std::is_enum_v<E>>> {
    static bool read(sqlite3_stmt *row, int column, E &value)
    {
        const std::string_view text = AnyCell::isText(row, column) ? AnyCell::text(row, column) : std::string_view();
        for (size_t i = 0; i < names.size(); ++i) {
            if (text == names[i]) {
                value = E(i);
                return true;
            }
        }
        return FieldCodec<E>::fromStored(AnyCell::stored(row, column), value);
    }

private:
    /// With their lengths, so that most comparisons end there.
    static constexpr auto names = [] {
        std::array<std::string_view, EnumNames<E>::names.size()> views;
        for (size_t i = 0; i < views.size(); ++i)
            views[i] = EnumNames<E>::names[i];
        return views;
    }();
};

} // namespace Plimsoll
