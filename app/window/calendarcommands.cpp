// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/calendarcommands.h"

#include "app/actionregistry.h"
#include "app/exportfile.h"
#include "app/icschild.h"
#include "app/window/documentsession.h"
#include "app/window/importfile.h"
#include "app/window/messageslot.h"
#include "app/window/workspace.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/planzone.h"
#include "exchange/icsgate.h"
#include "views/environments/bookdialog.h"
#include "views/importing/calendarimportdialog.h"
#include "views/importing/workimportdialog.h"
#include "views/triage/bugimportdialog.h"
#include "views/windows/allowdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Plimsoll {

CalendarCommands::CalendarCommands(const WindowContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    ActionRegistry &actions = context.actions;
    actions.add(u"plan.importCalendar"_s, tr("Import a &calendar (.ics)…"), u"view-calendar"_s, {}, Needs::WritablePlan,
                [this] { importCalendar(IcsAs::Windows); });
    actions.add(u"plan.importAbsences"_s, tr("Import &absences from a calendar…"), u"view-calendar"_s, {}, Needs::WritablePlan,
                [this] { importCalendar(IcsAs::Absences); });
    actions.add(u"plan.importWork"_s, tr("Import wor&k items…"), u"document-import"_s, {}, Needs::WritablePlan, [this] { importWork(); });
    actions.add(u"plan.importBugs"_s, tr("Import b&ugs…"), u"tools-report-bug"_s, {}, Needs::WritablePlan, [this] { importBugs(); });
    actions.add(u"plan.allowInWindow"_s, tr("Allow a milestone in a &window…"), u"object-unlocked"_s, {}, Needs::WritablePlan,
                [this] { allowInWindow(); });
    actions.add(u"insert.booking"_s, tr("&Book an environment…"), u"run-build"_s, {}, Needs::WritablePlan, [this] { book(); });
}

void CalendarCommands::importCalendar(IcsAs as)
{
    const QString path = chooseImport(m_context, tr("Import a calendar"), tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto bytes = readForeign(path, IcsLimits().fileBytes);
    if (!bytes) {
        m_context.messages().showError(bytes.error());
        return;
    }
    const PlanDocument &document = *m_context.session.document();
    const ForeignSpan span{document.today().addMonths(-1), document.today().addYears(2), planZone(document.plan())};
    auto *child = new IcsChild(QCoreApplication::applicationFilePath(), this);
    connect(child, &IcsChild::eventsRead, this, [this, child, span, as](const Result<ForeignCalendar> &calendar) {
        child->deleteLater();
        if (!calendar)
            m_context.messages().showError(calendar.error());
        else if (m_context.session.isWritable())
            show(*calendar, span, as);
    });
    child->readEvents(*bytes, span);
}

std::optional<QByteArray> CalendarCommands::chooseFile(const QString &title, const QString &filter, QString &name)
{
    const QString path = chooseImport(m_context, title, filter);
    if (path.isEmpty())
        return {};
    name = QFileInfo(path).fileName();
    const auto bytes = readForeign(path, mostWorkBytes);
    if (!bytes) {
        m_context.messages().showError(bytes.error());
        return {};
    }
    return *bytes;
}

void CalendarCommands::importBugs()
{
    QString name;
    const auto bytes = chooseFile(tr("Import bugs"), tr("Tables and issues (*.csv *.tsv *.txt *.json);;All files (*)"), name);
    if (!bytes)
        return;
    auto *dialog = new BugImportDialog(*m_context.session.document(), *bytes, name, &m_context.window);
    dialog->setRelease(m_context.workspace()->selection().release());
    connect(dialog, &BugImportDialog::imported, this, [this](int count) {
        m_context.tell(count == 1 ? tr("One bug imported; Undo takes it back") : tr("%1 bugs imported; Undo takes them back in one step").arg(count));
        m_context.workspace()->showPage(u"triage"_s);
    });
    connect(&m_context.session, &DocumentSession::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void CalendarCommands::importWork()
{
    QString name;
    const auto bytes = chooseFile(tr("Import work items"), tr("Tables, issues and projects (*.csv *.tsv *.txt *.json *.xml);;All files (*)"), name);
    if (!bytes)
        return;
    auto *dialog = new WorkImportDialog(*m_context.session.document(), *bytes, name, &m_context.window);
    dialog->setRelease(m_context.workspace()->selection().release());
    connect(dialog, &WorkImportDialog::imported, this, [this](int count) {
        m_context.tell(count == 1 ? tr("One work item imported; Undo takes it back") : tr("%1 work items imported; Undo takes them back in one step").arg(count));
    });
    connect(&m_context.session, &DocumentSession::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void CalendarCommands::allowInWindow()
{
    const auto selected = m_context.workspace()->selection().idsOf(QString::fromLatin1(Record<Milestone>::table));
    PlanDocument &document = *m_context.session.document();
    if (selected.size() != 1)
        m_context.tell(tr("Select the milestone that lies in a hard window"));
    else if (windowsToAllow(document, MilestoneId(selected.front())).empty())
        m_context.tell(tr("No hard window forbids the day of this milestone"));
    else
        (new AllowDialog(document, MilestoneId(selected.front()), &m_context.window))->open();
}

void CalendarCommands::book()
{
    PlanDocument &document = *m_context.session.document();
    if (document.plan().table<Environment>().isEmpty()) {
        m_context.workspace()->showPage(u"environments"_s);
        m_context.tell(tr("There is no environment yet to be booked; add one"));
        return;
    }
    auto *dialog = new BookDialog(document, {}, m_context.workspace()->selection().release(), {}, &m_context.window);
    connect(dialog, &BookDialog::booked, this, [this](WindowId window) {
        m_context.workspace()->showPage(u"environments"_s);
        m_context.workspace()->selection().setRecords({{QString::fromLatin1(Record<Window>::table), window.value()}});
    });
    dialog->open();
}

void CalendarCommands::show(const ForeignCalendar &calendar, const ForeignSpan &span, IcsAs as)
{
    auto *dialog = new CalendarImportDialog(*m_context.session.document(), calendar, span, as, &m_context.window);
    dialog->setRelease(m_context.workspace()->selection().release());
    connect(dialog, &CalendarImportDialog::imported, this, [this](int count) {
        m_context.tell(count == 1 ? tr("One event imported; Undo takes it back") : tr("%1 events imported; Undo takes them back in one step").arg(count));
    });
    dialog->open();
}

} // namespace Plimsoll
