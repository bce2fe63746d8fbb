// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/capacitycommands.h"

#include "app/actionregistry.h"
#include "app/window/documentsession.h"
#include "app/exportfile.h"
#include "app/window/messageslot.h"
#include "document/openplan.h"
#include "domain/edits/sheetedits.h"
#include "exchange/capacitysheet.h"
#include "exchange/safefilename.h"
#include "views/capacity/readsheetdialog.h"
#include "views/capacity/sendsheetdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A file that is not there yet: the answers of team leads may lie in the same folder under the same names.
Result<QString> freeFilePath(const QString &folder, const QString &name)
{
    auto path = safeFilePath(folder, name, u"csv"_s);
    for (int number = 2; path && QFileInfo::exists(*path); ++number)
        path = safeFilePath(folder, u"%1 %2"_s.arg(name, QString::number(number)), u"csv"_s);
    return path;
}

} // namespace

CapacityCommands::CapacityCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"plan.sendSheets"_s, tr("Send capacity s&heets…"), u"document-export"_s, {}, Needs::Plan, [this] { sendSheets(); });
    actions.add(u"plan.readSheets"_s, tr("Read capacity sheets &back…"), u"document-import"_s, {}, Needs::WritablePlan, [this] { readSheets(); });
}

void CapacityCommands::sendSheets()
{
    const PlanDocument &document = *m_context.session.document();
    SendSheetDialog dialog(document.plan(), document.today(), &m_context.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString folder = QFileDialog::getExistingDirectory(&m_context.window, tr("Folder for the capacity sheets"),
                                                             m_context.settings.value(u"files/sheetFolder"_s).toString());
    if (folder.isEmpty())
        return;
    m_context.settings.setValue(u"files/sheetFolder"_s, folder);
    std::vector<TeamId> written;
    Result<void> done;
    for (const TeamId team : dialog.teams()) {
        const CapacitySheet sheet = makeCapacitySheet(document.plan(), team, dialog.firstWeek(), dialog.weeks(), document.today());
        const auto path = freeFilePath(folder, tr("Capacity %1", "file name").arg(sheet.teamName));
        done = path ? writeExport(*path, capacitySheetCsv(sheet, QLocale())) : Result<void>(path.error());
        if (!done)
            break;
        written.push_back(team);
    }
    // What was written before a failure is out all the same; a plan that is only read keeps nothing of it.
    if (!written.empty() && m_context.session.isWritable())
        m_context.execute(edits::sendSheets(document.plan(), written, dialog.firstWeek(), dialog.weeks(), document.today(), m_context.session.document()->ids()));
    if (m_context.check(done)) {
        m_context.tell(written.size() == 1 ? tr("One capacity sheet written to %1").arg(folder)
                                           : tr("%1 capacity sheets written to %2").arg(written.size()).arg(folder));
    }
}

void CapacityCommands::readSheets()
{
    const QString folder = m_context.settings.value(u"files/sheetFolder"_s).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(&m_context.window, tr("Read capacity sheets back"), folder,
                                                            tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    std::vector<CapacitySheet> sheets;
    for (const QString &path : paths) {
        m_context.settings.setValue(u"files/sheetFolder"_s, QFileInfo(path).absolutePath());
        const auto allowed = checkIsNoOpenPlan(path);
        const auto table = allowed ? readCsvFile(path) : Result<CsvTable>(allowed.error());
        auto sheet = table ? readCapacitySheet(*table, m_context.session.document()->plan().planId) : Result<CapacitySheet>(table.error());
        if (!sheet) {
            m_context.messages().showError(sheet.error());
            return;
        }
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty())
        return;
    auto *dialog = new ReadSheetDialog(*m_context.session.document(), sheets, &m_context.window);
    connect(dialog, &ReadSheetDialog::taken, this, [this](int rows) {
        m_context.tell(rows == 0   ? tr("Noted that nothing changes; Undo takes it back")
                       : rows == 1 ? tr("One answer taken; Undo takes it back")
                                   : tr("%1 answers taken; Undo takes them back in one step").arg(rows));
    });
    dialog->open();
}

} // namespace Plimsoll
