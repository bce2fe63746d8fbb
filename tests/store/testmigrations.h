// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"

#include <QDir>
#include <QFile>

namespace Plimsoll {

/// The schema version of today, and the one that migrationsOfTomorrow() leads to.
inline int versionOfToday()
{
    return Migrations::builtIn().newestVersion();
}
inline int versionOfTomorrow()
{
    return versionOfToday() + 1;
}

/// The built-in scripts and behind them one that no release has: a table more, an index more, a table made anew, rows written.
inline Migrations migrationsOfTomorrow(int readableSince = versionOfTomorrow(), const QString &addition = {})
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/plimsoll/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QFile fingerprint(folder.filePath(name.chopped(4) + QStringLiteral(".fingerprint")));
        if (!file.open(QIODevice::ReadOnly) || !fingerprint.open(QIODevice::ReadOnly))
            qFatal("A script cannot be read.");
        steps.push_back({int(steps.size()) + 1, QString::fromUtf8(file.readAll()), fingerprint.readAll().trimmed()});
    }
    steps.push_back({int(steps.size()) + 1, QStringLiteral(R"(
CREATE TABLE tomorrow (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE INDEX tomorrow_text ON tomorrow (text);
CREATE TABLE team_new (id INTEGER PRIMARY KEY CHECK (id > 0), name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 600),
    assigns_people INTEGER NOT NULL CHECK (assigns_people IN (0, 1)), note TEXT NOT NULL) STRICT;
INSERT INTO team_new SELECT id, name, assigns_people, note FROM team;
DROP TABLE team;
ALTER TABLE team_new RENAME TO team;
ALTER TABLE skill ADD COLUMN colour TEXT;
INSERT INTO tomorrow SELECT id, title || title || note FROM milestone;
)") + addition});
    return Migrations(std::move(steps), readableSince);
}

} // namespace Plimsoll
