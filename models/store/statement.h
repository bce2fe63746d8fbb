// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/cellreader.h"
#include "store/cellwriter.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

#include <sqlite3.h>

namespace Plimsoll {

class Connection;

/// One prepared statement: bound by position, read forward only. It goes past Qt's query class, which makes a QVariant of each cell, UTF-16 of
/// each text, and asks for names and types of all columns each time it runs. Errors come out as sentences about the file. Must be gone before
/// its connection is.
///
/// It is reset as soon as it has come to its end or failed, so that no transaction waits for it; in the middle of its rows finish() does so, and
/// binding or running it anew.
class Statement
{
public:
    /// An error of preparing comes out of run().
    Statement(Connection &connection, const QString &sql);

    // Positions count from 0. What is bound stays until it is bound anew; an error of binding comes out of run().

    void bind(int position, const QVariant &value);
    /// Binds the value of a field as bind() would what toStored() of its codec makes of it.
    template<typename T>
    void write(int position, const T &value)
    {
        reset();
        noteBound(CellWriter<T>::write(m_statement.get(), position + 1, value));
    }
    /// Binds UTF-8 as a text; nothing where it is null.
    void bindText(int position, const QByteArray &utf8);

    [[nodiscard]] Result<void> run();
    /// Moves to the next row; false behind the last one and after an error, which finish() tells apart.
    [[nodiscard]] bool next();

    // Of the row that next() moved to. Columns count from 0.

    [[nodiscard]] QVariant value(int column) const { return AnyCell::stored(m_statement.get(), column); }
    /// Reads the cell as fromStored() of the field's codec would; false where it cannot be one of that type.
    template<typename T>
    [[nodiscard]] bool read(int column, T &value) const
    {
        return CellReader<T>::read(m_statement.get(), column, value);
    }
    /// The text in UTF-8, as it lies in the file; null where there is none.
    [[nodiscard]] QByteArray text(int column) const;

    /// How many rows the statement changed.
    [[nodiscard]] int changedRows() const;
    /// Lets go of the rows; fails where reading them did.
    [[nodiscard]] Result<void> finish();

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    bool step();
    void reset()
    {
        if (m_inRows)
            sqlite3_reset(m_statement.get());
        m_inRows = false;
        m_firstWaits = false;
    }
    void noteBound(int code);

    Connection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    std::optional<Error> m_unready; ///< Why it cannot run: of preparing or of binding.
    std::optional<Error> m_failure; ///< Why its rows ended too early.
    bool m_inRows = false;
    bool m_firstWaits = false; ///< run() stepped to the first row, next() did not give it yet.
};

} // namespace Plimsoll
