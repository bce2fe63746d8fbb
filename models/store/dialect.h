// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

#include <QString>

namespace Plimsoll {

/// What differs between databases in the SQL that the store generates. Everything else it says is a subset that they share.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Starts a transaction that holds the right to write from its first statement on.
    [[nodiscard]] virtual QString beginWriting() const = 0;
    /// The place of the n-th value in a statement, n from 1 on.
    [[nodiscard]] virtual QString placeholder(int n) const = 0;
    /// The name of the column type.
    [[nodiscard]] virtual QString typeName(StoredType type) const = 0;
};

class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] QString beginWriting() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] QString placeholder(int) const override { return QStringLiteral("?"); }
    [[nodiscard]] QString typeName(StoredType type) const override
    {
        switch (type) {
        case StoredType::Integer:
            return QStringLiteral("INTEGER");
        case StoredType::Real:
            return QStringLiteral("REAL");
        case StoredType::Text:
            break;
        }
        return QStringLiteral("TEXT");
    }
};

} // namespace Plimsoll
