// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

#include <string>
#include <string_view>

#include <sqlite3.h>

namespace Plimsoll {

/// What all writers of cells have in common. Places count from 1, as SQLite counts them; what comes back is SQLite's code. Texts are copied.
struct AnyPlace {
    static int utf8(sqlite3_stmt *statement, int place, std::string_view text)
    {
        return sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    /// SQLite makes UTF-8 of it, as it always did for Qt's driver: it treats the first mark of byte order and broken pairs in its own way.
    static int text(sqlite3_stmt *statement, int place, const QString &text)
    {
        if (text.isEmpty())
            return utf8(statement, place, "");
        return sqlite3_bind_text64(statement, place, reinterpret_cast<const char *>(text.constData()),
                                   sqlite3_uint64(text.size()) * sizeof(QChar), SQLITE_TRANSIENT, SQLITE_UTF16);
    }
    /// As Qt's driver would bind it: null, bool, integers, double, QByteArray; all else as the text that it converts to.
    static int stored(sqlite3_stmt *statement, int place, const QVariant &value);
    /// A number of two digits.
    static void putTwoDigits(char *at, int number)
    {
        at[0] = char('0' + number / 10);
        at[1] = char('0' + number % 10);
    }
};

/// Binds the value of a field of type T as AnyPlace::stored() would bind what FieldCodec<T>::toStored() makes of it.
template<typename T, typename = void>
struct CellWriter {
    static int write(sqlite3_stmt *statement, int place, const T &value)
    {
        return AnyPlace::stored(statement, place, FieldCodec<T>::toStored(value));
    }
};

template<>
struct CellWriter<bool> {
    static int write(sqlite3_stmt *statement, int place, bool value) { return sqlite3_bind_int64(statement, place, value ? 1 : 0); }
};

template<>
struct CellWriter<int> {
    static int write(sqlite3_stmt *statement, int place, int value) { return sqlite3_bind_int64(statement, place, value); }
};

template<>
struct CellWriter<qint64> {
    static int write(sqlite3_stmt *statement, int place, qint64 value) { return sqlite3_bind_int64(statement, place, value); }
};

template<>
struct CellWriter<double> {
    static int write(sqlite3_stmt *statement, int place, double value) { return sqlite3_bind_double(statement, place, value); }
};

template<>
struct CellWriter<QString> {
    static int write(sqlite3_stmt *statement, int place, const QString &value) { return AnyPlace::text(statement, place, value); }
};

template<>
struct CellWriter<QDate> {
    static int write(sqlite3_stmt *statement, int place, QDate value)
    {
        int year = 0;
        int month = 0;
        int day = 0;
        value.getDate(&year, &month, &day);
        if (year < 1 || year > 9999)
            return AnyPlace::stored(statement, place, FieldCodec<QDate>::toStored(value));
        char text[] = "YYYY-MM-DD";
        AnyPlace::putTwoDigits(text, year / 100);
        AnyPlace::putTwoDigits(text + 2, year % 100);
        AnyPlace::putTwoDigits(text + 5, month);
        AnyPlace::putTwoDigits(text + 8, day);
        return AnyPlace::utf8(statement, place, text);
    }
};

template<>
struct CellWriter<QTime> {
    static int write(sqlite3_stmt *statement, int place, QTime value)
    {
        if (!value.isValid())
            return sqlite3_bind_null(statement, place);
        char text[] = "HH:MM";
        AnyPlace::putTwoDigits(text, value.hour());
        AnyPlace::putTwoDigits(text + 3, value.minute());
        return AnyPlace::utf8(statement, place, text);
    }
};

template<typename R>
struct CellWriter<Id<R>> {
    static int write(sqlite3_stmt *statement, int place, Id<R> value)
    {
        return value.isValid() ? sqlite3_bind_int64(statement, place, value.value()) : sqlite3_bind_null(statement, place);
    }
};

template<typename R>
struct CellWriter<std::vector<Id<R>>> {
    static int write(sqlite3_stmt *statement, int place, const std::vector<Id<R>> &value)
    {
        std::string text;
        for (const auto id : value) {
            if (!text.empty())
                text += ' ';
            text += std::to_string(id.value());
        }
        return AnyPlace::utf8(statement, place, text);
    }
};

template<typename E>
struct CellWriter<E, std::enable_if_t<std::is_enum_v<E>>> {
    static int write(sqlite3_stmt *statement, int place, E value)
    {
        // The names last as long as the program, so SQLite needs no copy.
        return sqlite3_bind_text(statement, place, EnumNames<E>::names.at(size_t(value)), -1, SQLITE_STATIC);
    }
};

} // namespace Plimsoll
