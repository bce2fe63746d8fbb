// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/cellreader.h"

#include <QString>

struct sqlite3_stmt;

namespace Plimsoll {

class Connection;

/// The rows of one query, read past Qt's query class, which makes a QVariant of each cell and UTF-16 of each text: for loading whole
/// tables. Errors come out as sentences about the file. Must be gone before its connection is.
class RowReader
{
public:
    /// An error of preparing comes out of finish().
    RowReader(Connection &connection, const QString &sql);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    /// Moves to the next row; false behind the last one and after an error, which finish() tells apart.
    [[nodiscard]] bool next();
    /// Reads the cell as fromStored() of the field's codec would; false where it cannot be one of that type. Columns count from 0.
    template<typename T>
    [[nodiscard]] bool read(int column, T &value) const
    {
        return CellReader<T>::read(m_statement, column, value);
    }
    /// Fails where reading the rows did.
    [[nodiscard]] Result<void> finish();

private:
    Connection *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    bool m_failed = false;
};

} // namespace Plimsoll
