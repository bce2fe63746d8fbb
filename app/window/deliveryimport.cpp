// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/deliveryimport.h"

#include "app/exportfile.h"
#include "app/window/documentsession.h"
#include "app/window/importfile.h"
#include "app/window/messageslot.h"
#include "document/plandocument.h"
#include "exchange/pipelines/deliverysheet.h"
#include "views/environments/deliveryimportdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plimsoll {

void importDeliveryFile(const WindowContext &context, ComponentId component, EnvironmentId environment)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("DeliveryImportFile", text); };
    const QString path = chooseImport(context, tr("Import pipeline runs or a plan of infrastructure"),
                                      tr("Runs, tables and plans (*.json *.xml *.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = readForeign(path, mostDeliveryBytes);
    if (!bytes) {
        context.messages().showError(bytes.error());
        return;
    }
    auto *dialog = new DeliveryImportDialog(*context.session.document(), *bytes, QFileInfo(path).fileName(), &context.window);
    dialog->choose(component, environment);
    QObject::connect(dialog, &DeliveryImportDialog::imported, dialog, [&context, tr](int count) {
        context.tell(count == 1 ? tr("One row imported; Undo takes it back") : tr("%1 rows imported; Undo takes them back in one step").arg(count));
    });
    QObject::connect(&context.session, &DocumentSession::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

} // namespace Plimsoll
