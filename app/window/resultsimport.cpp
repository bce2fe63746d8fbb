// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/resultsimport.h"

#include "app/resultfiles.h"
#include "app/window/importfile.h"
#include "views/quality/qualitypage.h"

#include <QCoreApplication>

namespace Plimsoll {

void chooseResultFiles(const WindowContext &context, QualityPage &page)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("PageWiring", text); };
    const QStringList paths = chooseImports(context, tr("Import results"), tr("Test results (*.xml *.csv *.tsv);;All files (*)"));
    if (!paths.isEmpty())
        page.importFiles(resultFiles(paths));
}

} // namespace Plimsoll
