// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"
#include "app/sampleplan.h"
#include "app/window/calendarexportdialog.h"
#include "app/window/releasedialog.h"
#include "app/window/revertdialog.h"
#include "app/window/shortcutsdialog.h"
#include "app/window/windowapplication.h"
#include "document/publishing/publisher.h"
#include "document/returnedcopy.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "engine/baselines.h"
#include "exchange/capacitysheet.h"
#include "exchange/csvreader.h"
#include "exchange/icsimport.h"
#include "support/documentfixture.h"
#include "support/nokeychain.h"
#include "support/unreachedcontrols.h"
#include "views/branching/branchdialog.h"
#include "views/branching/copyrulesdialog.h"
#include "views/branching/hotfixdialog.h"
#include "views/branching/mintdialog.h"
#include "views/branching/reapplydialog.h"
#include "views/calendars/calendarsdialog.h"
#include "views/calendars/exceptiondialog.h"
#include "views/capacity/fitcuredialog.h"
#include "views/capacity/readsheetdialog.h"
#include "views/capacity/sendsheetdialog.h"
#include "views/decisions/applyfindingdialog.h"
#include "views/environments/bookdialog.h"
#include "views/importing/calendarimportdialog.h"
#include "views/importing/importdialog.h"
#include "views/importing/mergedialog.h"
#include "views/importing/rulesdialog.h"
#include "views/importing/workimportdialog.h"
#include "views/leveling/levelingdialog.h"
#include "views/milestones/holidaysdialog.h"
#include "views/publishing/invitationdialog.h"
#include "views/publishing/publishdialog.h"
#include "views/publishing/sentinvitationsdialog.h"
#include "views/publishing/targetdialog.h"
#include "views/reports/reportdialog.h"
#include "views/risks/scaledialog.h"
#include "views/rollout/rolloutdialog.h"
#include "views/rollout/takebackdialog.h"
#include "views/scope/releasenotesdialog.h"
#include "views/slip/baselinesdialog.h"
#include "views/slip/finddatedialog.h"
#include "views/slip/slipdialog.h"
#include "views/timeline/timelinedialog.h"
#include "views/triage/bugimportdialog.h"
#include "views/triage/exceptionrequestdialog.h"
#include "views/whatif/changedsincedialog.h"
#include "views/whatif/scenariokeeper.h"
#include "views/whatif/whatifdialog.h"
#include "views/windows/allowdialog.h"

#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// What Tab never leaves: tables that it walks cell by cell, and texts that it is typed into.
QStringList heldFocus(const QWidget &root)
{
    QStringList wrong;
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        if (table->isVisibleTo(&root) && table->tabKeyNavigation())
            wrong += NamelessControls::pathOf(table) + u": Tab stays in the table"_s;
    }
    for (const QPlainTextEdit *text : root.findChildren<QPlainTextEdit *>()) {
        if (text->isVisibleTo(&root) && !text->isReadOnly() && !text->tabChangesFocus())
            wrong += NamelessControls::pathOf(text) + u": Tab stays in the text"_s;
    }
    return wrong;
}

} // namespace

/// Dialogs over the sample plan that have no such check where they are tried: whatever takes the keyboard in them has a name and a role, and Tab
/// comes to it and goes on.
class TestDialogs : public QObject
{
    Q_OBJECT

private:
    using Make = std::function<QDialog *()>;

    QTemporaryDir m_folder;
    NoKeychain m_keychain;
    SessionSecrets m_secrets{m_keychain};
    QMainWindow m_window;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<DocumentFixture> m_fixture;

    [[nodiscard]] PlanDocument &document() { return m_fixture->document(); }
    [[nodiscard]] const Plan &plan() { return document().plan(); }
    template<typename R>
    [[nodiscard]] Id<R> first()
    {
        return plan().table<R>().begin()->id;
    }
    [[nodiscard]] ReleaseId release() { return first<Release>(); }
    [[nodiscard]] MilestoneId anchor() { return plan().find(release())->anchor; }
    static bool saveNothing(const std::vector<WrittenInvitation> &) { return false; }

    /// The sample with a window that forbids its go-live.
    static Plan preparedPlan()
    {
        const auto sample = samplePlan();
        if (!sample)
            qFatal("%s", qPrintable(sample.error().text));
        Plan made = *sample;
        Window window;
        window.id = WindowId(1);
        window.name = u"Quarter close"_s;
        window.startMilestone = window.endMilestone = made.table<Release>().begin()->anchor;
        made.put(window);
        return made;
    }

    void execute(const PlanEdit &edit)
    {
        const auto done = document().execute(edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    static void row(const char *name, const Make &make) { QTest::newRow(name) << make; }

    void addPlanning()
    {
        row("allow", [this] { return new AllowDialog(document(), anchor(), nullptr); });
        row("baselines", [this] { return new BaselinesDialog(document(), release(), nullptr); });
        row("branch", [this] { return new BranchDialog(document(), release(), nullptr); });
        row("calendars", [this] { return new CalendarsDialog(document()); });
        row("changed since", [this] { return new ChangedSinceDialog(document(), first<Baseline>(), nullptr); });
        row("copy rules", [this] { return new CopyRulesDialog(document(), release(), {}, nullptr); });
        row("exception of a calendar", [this] { return new ExceptionDialog(document(), first<WorkingCalendar>()); });
        row("find a date", [this] { return new FindDateDialog(document(), anchor(), nullptr); });
        row("holidays", [this] { return new HolidaysDialog(document()); });
        row("hotfix", [this] { return new HotfixDialog(document(), release(), nullptr); });
        row("mint", [this] { return new MintDialog(document(), first<Train>(), nullptr); });
        row("re-apply", [this] { return new ReapplyDialog(document(), release(), nullptr); });
        row("release", [this] { return new ReleaseDialog(document()); });
        row("revert", [this] { return new RevertDialog(document()); });
        row("rules of a release", [this] { return RulesDialog::forRelease(document(), release(), nullptr); });
        row("rules from cycles", [this] { return RulesDialog::fromCycles(document(), release(), nullptr); });
        row("slip", [this] { return new SlipDialog(document(), anchor(), {}, nullptr); });
        row("what-if", [this] { return new WhatIfDialog(document(), nullptr); });
    }

    void addWork()
    {
        row("bug import", [this] { return new BugImportDialog(document(), "Issue key,Summary\nB-1,It falls\n", u"bugs.csv"_s); });
        row("cure", [this] {
            FitCure cure;
            cure.edit = edits::setField<WorkItem, ReleaseId>(plan(), first<WorkItem>(), &WorkItem::release, ReleaseId());
            return new FitCureDialog(document(), {release(), {}, document().today()}, cure, nullptr);
        });
        row("exception", [this] { return new ExceptionRequestDialog(document(), *plan().table<ExceptionRequest>().begin(), {}); });
        row("exception to be asked", [this] {
            ExceptionRequest asked;
            asked.id = document().ids().next<ExceptionRequest>();
            asked.release = release();
            return new ExceptionRequestDialog(document(), asked, {});
        });
        row("leveling", [this] { return new LevelingDialog(document(), release(), nullptr, LevelingDialog::Quick); });
        row("release notes", [this] { return new ReleaseNotesDialog(document(), release()); });
        row("scale of risks", [this] { return new ScaleDialog(document()); });
        row("sheets to send", [this] { return new SendSheetDialog(plan(), document().today()); });
        row("sheets that came back", [this] {
            return new ReadSheetDialog(document(), {makeCapacitySheet(plan(), first<Team>(), document().today(), 4, document().today())});
        });
        row("work import", [this] { return new WorkImportDialog(document(), "Kind of work,Name\nStory,Cranes lift\n", u"work.csv"_s); });
    }

    void addDelivery()
    {
        row("apply a finding", [this] {
            const auto &findings = plan().table<ReviewFinding>();
            const auto ofTemplate = std::ranges::find_if(findings, [](const ReviewFinding &f) { return f.templateMilestone.isValid(); });
            if (ofTemplate == findings.end())
                qFatal("The sample has no finding that a template can take up.");
            return new ApplyFindingDialog(document(), ofTemplate->id, nullptr);
        });
        row("book", [this] { return new BookDialog(document(), first<Environment>(), release(), {}, nullptr); });
        row("roll-out", [this] { return new RolloutDialog(document(), release(), {}, nullptr); });
        row("take back", [this] { return new TakeBackDialog(document(), first<RolloutStep>(), nullptr); });
    }

    void addExchange()
    {
        row("calendar export", [this] { return new CalendarExportDialog(document(), *m_settings, release()); });
        row("calendar import", [this] {
            ForeignCalendar calendar;
            calendar.name = u"Freezes"_s;
            ForeignEvent event;
            event.key = u"a@x"_s;
            event.title = u"Quarter close"_s;
            event.first = event.last = QDate(2026, 9, 28);
            calendar.events = {event};
            return new CalendarImportDialog(document(), calendar, {QDate(2026, 6, 1), QDate(2028, 6, 1), QTimeZone::utc()}, IcsAs::Windows);
        });
        row("import", [this] { return new ImportDialog(document(), *readCsv("Milestone,Date\nBeta,2026-07-22\n"), nullptr); });
        row("invitation", [this] { return new InvitationDialog(document(), {anchor()}, u"lead@example.org"_s, saveNothing); });
        row("merge", [this] {
            Plan theirs = plan();
            Milestone changed = *theirs.find(anchor());
            changed.note = u"Seen"_s;
            theirs.put(changed);
            return new MergeDialog(document(), {plan(), theirs}, u"copy.plimsoll"_s, nullptr);
        });
        row("publish", [this] { return new PublishDialog(document(), m_secrets, targetWriters(document().path()), release()); });
        row("report", [this] { return new ReportDialog(document(), release()); });
        row("sent invitations", [this] { return new SentInvitationsDialog(document(), saveNothing); });
        row("shortcuts", [this] { return new ShortcutsDialog(*m_actions); });
        row("target", [this] { return new TargetDialog(document(), m_secrets, *plan().table<PublishingTarget>().begin()); });
        row("timeline", [this] { return new TimelineDialog(document(), release()); });
    }

    static void check(const QDialog &dialog)
    {
        const QStringList wrong = namelessControls(dialog) + unreachedControls(dialog) + heldFocus(dialog);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        prepareApplication();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_actions = std::make_unique<ActionRegistry>(&m_window);
        m_fixture = std::make_unique<DocumentFixture>(preparedPlan());
        execute(takeBaseline(plan(), document().timetable(), u"Agreed"_s, release(), document().clock().now(), document().ids()));
        const auto kept = keepAsScenario(document(), edits::setField<Milestone, QString>(plan(), anchor(), &Milestone::note, u"Later"_s), u"Later"_s);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
    }

    void cleanupTestCase()
    {
        m_fixture.reset();
        m_actions.reset();
    }

    void everyDialog_data()
    {
        QTest::addColumn<Make>("make");
        addPlanning();
        addWork();
        addDelivery();
        addExchange();
    }
    void everyDialog()
    {
        QFETCH(Make, make);
        const std::unique_ptr<QDialog> dialog(make());
        dialog->show();
        // What is asked of a file is asked once it is read.
        if (const auto *work = qobject_cast<const WorkImportDialog *>(dialog.get()))
            QTRY_VERIFY(!work->isRunning());
        check(*dialog);
        for (QTabWidget *tabs : dialog->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                check(*dialog);
            }
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
