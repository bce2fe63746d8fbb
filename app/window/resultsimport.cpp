// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/resultsimport.h"

#include "app/exportfile.h"
#include "exchange/tests/testimport.h"
#include "views/quality/qualitypage.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PageWiring", text);
}

} // namespace

std::vector<TestFile> resultFiles(const QStringList &paths)
{
    std::vector<TestFile> files;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        files.push_back({file.fileName(), file.size(), [path] { return openForeign(path, mostTestBytes); }});
    }
    return files;
}

void chooseResultFiles(const WindowContext &context, QualityPage &page)
{
    const QString folder = context.settings.value(u"files/importFolder"_s).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(&context.window, tr("Import results"), folder,
                                                            tr("Test results (*.xml *.csv *.tsv);;All files (*)"));
    if (paths.isEmpty())
        return;
    context.settings.setValue(u"files/importFolder"_s, QFileInfo(paths.first()).absolutePath());
    page.importFiles(resultFiles(paths));
}

} // namespace Plimsoll
