// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// What a file says and a plan does not take, counted, with the first names that stood there.
class WorkLeftOut
{
public:
    /// Names that stand there again are counted and not repeated; an empty one is only counted.
    void note(const QString &what, const QString &name = {});
    /// "components that the plan does not have (3: “Boom”, “Jib”)".
    [[nodiscard]] QStringList texts() const;

private:
    struct Entry {
        QString what;
        int count = 0;
        QStringList names;
        bool more = false;
    };
    QList<Entry> m_entries;
};

} // namespace Plimsoll
