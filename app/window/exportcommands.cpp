// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exportcommands.h"

#include "app/actionregistry.h"
#include "app/window/calendarexportdialog.h"
#include "app/window/documentsession.h"
#include "app/exportfile.h"
#include "app/window/saveoffer.h"
#include "app/window/workspace.h"
#include "domain/workitem.h"
#include "exchange/jsontwin.h"
#include "exchange/recordcsv.h"
#include "exchange/safefilename.h"
#include "views/reports/reportdialog.h"
#include "views/scope/releasenotesdialog.h"
#include "views/timeline/timelinedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ExportCommands::ExportCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"export.pdf"_s, tr("&Report (PDF, HTML)…"), u"document-print"_s, QKeySequence::Print, Needs::Plan, [this] { makeReport(false); });
    actions.add(u"export.onePage"_s, tr("Report of &one page…"), u"document-print"_s, {}, Needs::Plan, [this] { makeReport(true); });
    actions.add(u"export.timeline"_s, tr("T&imeline (PDF)…"), u"view-calendar-timeline"_s, {}, Needs::Plan, [this] { makeTimeline(); });
    actions.add(u"export.notes"_s, tr("Release &notes…"), u"story-editor"_s, {}, Needs::Plan, [this] { draftNotes(); });
    actions.add(u"export.ics"_s, tr("&Calendar…"), u"view-calendar"_s, {}, Needs::Plan, [this] { exportIcs(); });
    actions.add(u"export.json"_s, tr("Plan as &text (JSON)…"), u"story-editor"_s, {}, Needs::Plan, [this] { exportJson(); });
    actions.add(u"export.csv"_s, tr("&Tables (CSV)…"), u"view-list-details"_s, {}, Needs::Plan, [this] { exportCsv(); });
}

void ExportCommands::makeReport(bool onePage)
{
    const ReleaseId release = m_context.workspace()->selection().release();
    ReportDialog dialog(*m_context.session.document(), release, &m_context.window);
    if (onePage)
        dialog.setRequest({release, {}, {}, true});
    connect(&dialog, &ReportDialog::fileWanted, this, &ExportCommands::saveReport);
    connect(&dialog, &ReportDialog::failed, this, [this](const Error &error) { (void)m_context.check(error); });
    dialog.exec();
}

void ExportCommands::makeTimeline()
{
    TimelineDialog dialog(*m_context.session.document(), m_context.workspace()->selection().release(), &m_context.window);
    connect(&dialog, &TimelineDialog::fileWanted, this, [this](const QString &extension, const QByteArray &bytes) {
        save(tr("Save the timeline"), extension, extension == "pdf"_L1 ? tr("PDF documents (*.pdf)") : tr("Pictures (*.png)"), bytes);
    });
    connect(&dialog, &TimelineDialog::failed, this, [this](const Error &error) { (void)m_context.check(error); });
    dialog.exec();
}

void ExportCommands::draftNotes()
{
    ReleaseNotesDialog dialog(*m_context.session.document(), m_context.workspace()->selection().release(), &m_context.window);
    connect(&dialog, &ReleaseNotesDialog::fileWanted, this, [this](const QString &name, const QByteArray &bytes) { saveOffered(m_context, name, bytes); });
    connect(&dialog, &ReleaseNotesDialog::itemRequested, this,
            [this](WorkItemId item) { m_context.workspace()->reveal({QString::fromLatin1(Record<WorkItem>::table), item.value()}); });
    dialog.exec();
}

void ExportCommands::saveReport(const QString &extension, const QByteArray &bytes)
{
    const QString filter = extension == "pdf"_L1 ? tr("PDF documents (*.pdf)") : tr("HTML pages (*.html)");
    save(tr("Save the report"), extension, filter, bytes);
}

void ExportCommands::save(const QString &title, const QString &extension, const QString &filter, const QByteArray &bytes)
{
    const QString path = askForFile(title, extension, filter);
    if (!path.isEmpty() && m_context.check(writeExport(path, bytes)))
        m_context.tell(tr("Exported %1").arg(QFileInfo(path).fileName()));
}

QString ExportCommands::askForFile(const QString &title, const QString &extension, const QString &filter)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(&m_context.window, title, m_context.settings.value(u"files/exportFolder"_s, documents).toString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extension);
    dialog.selectFile(safeFileName(m_context.session.name(), extension));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    m_context.settings.setValue(u"files/exportFolder"_s, QFileInfo(path).absolutePath());
    return path;
}

void ExportCommands::exportIcs()
{
    CalendarExportDialog dialog(*m_context.session.document(), m_context.settings, m_context.workspace()->selection().release(), &m_context.window);
    if (dialog.exec() == QDialog::Accepted)
        m_context.tell(tr("Exported %1").arg(QFileInfo(dialog.path()).fileName()));
}

void ExportCommands::exportJson()
{
    const QString path = askForFile(tr("Export the plan as text"), u"json"_s, tr("Text twins of plans (*.json)"));
    const PlanDocument &document = *m_context.session.document();
    if (!path.isEmpty() && m_context.check(writeExport(path, planToJson(document.plan()))))
        m_context.tell(tr("Exported %1").arg(QFileInfo(path).fileName()));
}

void ExportCommands::exportCsv()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_context.window, tr("Folder for the tables"),
                                                             m_context.settings.value(u"files/exportFolder"_s).toString());
    if (folder.isEmpty())
        return;
    m_context.settings.setValue(u"files/exportFolder"_s, folder);
    const PlanDocument &document = *m_context.session.document();
    const auto written = writeCsvFolder(document.plan(), document.timetable(), folder);
    if (m_context.check(written ? Result<void>() : Result<void>(written.error())))
        m_context.tell(tr("%1 tables exported to %2").arg(written->size()).arg(folder));
}

} // namespace Plimsoll
