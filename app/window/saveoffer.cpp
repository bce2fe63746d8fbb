// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/saveoffer.h"

#include "app/exportfile.h"
#include "app/window/windowcontext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void saveOffered(const WindowContext &context, const QString &name, const QByteArray &bytes)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SaveOffer", text); };
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString extension = QFileInfo(name).suffix();
    QFileDialog dialog(&context.window, tr("Save %1").arg(name), context.settings.value(u"files/exportFolder"_s, documents).toString(),
                       u"*."_s + extension);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extension);
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    context.settings.setValue(u"files/exportFolder"_s, QFileInfo(path).absolutePath());
    if (context.check(writeExport(path, bytes)))
        context.tell(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace Plimsoll
