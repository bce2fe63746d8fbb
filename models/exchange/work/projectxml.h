// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace Plimsoll {

/// A Microsoft Project file as it stands: texts by the name of their element ("Name", "Work"); numbers and days are read later.
struct ProjectXml {
    using Fields = QHash<QString, QString>;

    struct Task {
        qint64 line = 0;
        Fields fields;
        std::vector<Fields> links; ///< PredecessorLink elements.
    };

    std::vector<Task> tasks;
    std::vector<Fields> resources;
    std::vector<Fields> assignments;
    QHash<QString, int> further; ///< Elements that hold more than a text and are not read, counted: "Baseline", "Calendar".
};

/// Refuses documents that declare a type or entities, nest deeper than 64 elements, hold a text of more than a million characters or
/// more than 100,000 tasks; errors name the line.
[[nodiscard]] Result<ProjectXml> parseProjectXml(const QByteArray &bytes);

} // namespace Plimsoll
