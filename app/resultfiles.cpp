// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultfiles.h"

#include "app/exportfile.h"
#include "exchange/tests/testreading.h"

#include <QFileInfo>

namespace Plimsoll {

std::vector<TestFile> resultFiles(const QStringList &paths)
{
    std::vector<TestFile> files;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        files.push_back({file.fileName(), file.size(), [path] { return openForeign(path, mostTestBytes); }});
    }
    return files;
}

} // namespace Plimsoll
