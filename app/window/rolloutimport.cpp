// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rolloutimport.h"

#include "app/exportfile.h"
#include "app/window/documentsession.h"
#include "app/window/importfile.h"
#include "app/window/messageslot.h"
#include "app/window/workspace.h"
#include "document/plandocument.h"
#include "exchange/csvreader.h"
#include "views/common/planselection.h"
#include "views/rollout/oncallimportdialog.h"
#include "views/rollout/toggleimportdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Plimsoll {

namespace {

Result<CsvTable> tableIn(const QString &path)
{
    const auto bytes = readForeign(path, CsvLimits().fileBytes);
    if (!bytes)
        return bytes.error();
    auto table = readCsv(*bytes);
    if (table)
        table->name = QFileInfo(path).fileName();
    return table;
}

} // namespace

void importRolloutTable(const WindowContext &context, RolloutPage::Part part)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("RolloutImportFile", text); };
    const bool duties = part == RolloutPage::Part::OnCall;
    const QString path = chooseImport(context, duties ? tr("Import on-call duties") : tr("Import feature toggles"),
                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto table = tableIn(path);
    if (!table) {
        context.messages().showError(table.error());
        return;
    }
    PlanDocument &document = *context.session.document();
    TableImportDialog *dialog = nullptr;
    if (duties)
        dialog = new OnCallImportDialog(document, *table, &context.window);
    else
        dialog = new ToggleImportDialog(document, *table, context.workspace()->selection().release(), &context.window);
    QObject::connect(dialog, &TableImportDialog::imported, dialog, [&context, tr](int count) {
        context.tell(count == 1 ? tr("One row imported; Undo takes it back") : tr("%1 rows imported; Undo takes them back in one step").arg(count));
    });
    QObject::connect(&context.session, &DocumentSession::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

} // namespace Plimsoll
