// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importfile.h"

#include "app/window/windowcontext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString lastFolder(const WindowContext &context)
{
    return context.settings.value(u"files/importFolder"_s).toString();
}

void keepFolder(const WindowContext &context, const QString &path)
{
    context.settings.setValue(u"files/importFolder"_s, QFileInfo(path).absolutePath());
}

} // namespace

QString chooseImport(const WindowContext &context, const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(&context.window, title, lastFolder(context), filter);
    if (!path.isEmpty())
        keepFolder(context, path);
    return path;
}

QStringList chooseImports(const WindowContext &context, const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(&context.window, title, lastFolder(context), filter);
    if (!paths.isEmpty())
        keepFolder(context, paths.first());
    return paths;
}

} // namespace Plimsoll
