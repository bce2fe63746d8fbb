// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace Plimsoll {

/// A file with results of tests. It is opened only when its turn comes, as a run may be told in thousands of files, and it is read as a
/// stream.
struct TestFile {
    /// Hands out what is open for reading, on the thread that reads; errors name the file.
    using Opening = std::function<Result<std::unique_ptr<QIODevice>>()>;

    TestFile(QString fileName, qint64 size, Opening opening);
    /// A file that is in memory.
    TestFile(QString fileName, const QByteArray &content);

    QString name;     ///< Without folder.
    qint64 bytes = 0; ///< How large it is, for the progress; 0 where nobody knows.
    Opening open;
};

} // namespace Plimsoll
