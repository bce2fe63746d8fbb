// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionregistry.h"
#include "app/systemclock.h"
#include "app/window/centrepane.h"
#include "app/window/documentsession.h"
#include "app/window/mainwindow.h"
#include "app/window/paletteentries.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "views/common/ownedpane.h"
#include "views/common/page.h"
#include "views/common/recordtableview.h"
#include "views/environments/environmentspage.h"
#include "views/quality/qualitypage.h"

#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// Who is led to a record, by a problem or by the palette, finds it shown: in the window with the sample plan.
class TestReveal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Workspace &workspace() { return *m_window->workspace(); }
    [[nodiscard]] const Plan &plan() { return workspace().document().plan(); }

    template<typename R>
    [[nodiscard]] RecordReference first()
    {
        return {QString::fromLatin1(Record<R>::table), plan().table<R>().isEmpty() ? 0 : plan().table<R>().at(0).id.value()};
    }
    /// As in the list of problems: the first click selects, the second one leads.
    void leadTo(const RecordReference &record)
    {
        workspace().showPage(u"calendar"_s);
        workspace().selection().setRecords({record});
        workspace().reveal(record);
    }
    /// Empty where the page has no tabs.
    [[nodiscard]] QString tab()
    {
        const auto *tabs = workspace().centre().page()->findChild<QTabWidget *>(Qt::FindDirectChildrenOnly);
        return tabs ? tabs->tabText(tabs->currentIndex()) : QString();
    }
    [[nodiscard]] EnvironmentsPage *environments() { return qobject_cast<EnvironmentsPage *>(workspace().centre().page()); }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder->path()));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->actions().action(u"file.sample"_s)->trigger();
        QVERIFY(m_window->workspace());
    }

    void cleanup()
    {
        m_window.reset();
    }

    void pageAndTabAreThoseOfTheRecord()
    {
        struct Place {
            RecordReference record;
            QString page;
            QString tab;
        };
        const std::vector<Place> places{
            {first<TestSuite>(), u"quality"_s, u"Suites"_s},
            {first<TestCycle>(), u"quality"_s, u"Cycles"_s},
            {first<TestCase>(), u"quality"_s, u"Cases"_s},
            {first<PlannedTest>(), u"quality"_s, u"Tests"_s},
            {first<TestRun>(), u"quality"_s, u"Runs"_s},
            {first<TestResult>(), u"quality"_s, u"Runs"_s},
            {first<FeatureToggle>(), u"rollout"_s, u"Toggles"_s},
            {first<BackOutPlan>(), u"rollout"_s, u"Back-out"_s},
            {first<OnCall>(), u"rollout"_s, u"On call"_s},
            {first<RolloutStep>(), u"rollout"_s, u"Steps"_s},
            {first<ReviewFinding>(), u"decisions"_s, u"Review"_s},
            {first<ChecklistItem>(), u"decisions"_s, u"Checklists"_s},
            {first<RunbookStep>(), u"decisions"_s, u"Runbook"_s},
            {first<Gate>(), u"decisions"_s, u"Gates"_s},
            {first<ExceptionRequest>(), u"triage"_s, u"Exceptions"_s},
        };
        for (const Place &place : places) {
            QVERIFY2(place.record.id != 0, qPrintable(place.record.table));
            leadTo(place.record);
            QVERIFY2(workspace().centre().pageId() == place.page, qPrintable(place.record.table + u' ' + workspace().centre().pageId()));
            QVERIFY2(tab() == place.tab, qPrintable(place.record.table + u' ' + tab()));
            QCOMPARE(workspace().selection().records(), std::vector{place.record});
        }
    }

    void aResultIsSelectedAmongThoseOfItsRun()
    {
        const RecordReference result = first<TestResult>();
        leadTo(result);
        const auto *page = qobject_cast<const QualityPage *>(workspace().centre().page());
        QVERIFY(page && page->results().isVisible());
        const RecordTableView &table = page->results().table();
        const std::vector<int> rows = table.selectedRecordRows();
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(table.records().recordAt(rows.front()), result.id);
        QCOMPARE(page->results().owner(), plan().find(TestResultId(result.id))->run.value());
    }

    void viewOfEnvironmentsIsThatOfTheRecord()
    {
        leadTo(first<InfrastructureChange>());
        QVERIFY(environments());
        QVERIFY(environments()->view() == EnvironmentsPage::View::Infrastructure);
        leadTo(first<Environment>());
        QVERIFY(environments()->view() == EnvironmentsPage::View::Bookings);
        leadTo(first<Component>());
        QVERIFY(environments()->view() == EnvironmentsPage::View::Board);
        leadTo(first<Build>());
        QVERIFY(environments()->view() == EnvironmentsPage::View::Records);
    }

    /// The second visit finds the page as it was left.
    void tabIsChosenAnewEachTime()
    {
        leadTo(first<ChecklistItem>());
        QCOMPARE(tab(), u"Checklists"_s);
        workspace().centre().page()->findChild<QTabWidget *>(Qt::FindDirectChildrenOnly)->setCurrentIndex(0);
        leadTo(first<ChecklistItem>());
        QCOMPARE(tab(), u"Checklists"_s);
    }

    void releaseOfTheRecordIsChosen()
    {
        const PlannedTest planned = plan().table<PlannedTest>().at(0);
        const ReleaseId own = plan().find(planned.cycle)->release;
        Release next = *plan().find(own);
        next.id = workspace().document().ids().next<Release>();
        next.name = u"1.99"_s;
        next.anchor = {};
        QVERIFY(workspace().document().execute(edits::addRecord(plan(), next)).hasValue());
        workspace().selection().setRelease(next.id);
        leadTo(first<PlannedTest>());
        QCOMPARE(workspace().selection().release(), own);
        // A toggle is of no release; the table has it whatever is chosen.
        workspace().selection().setRelease(next.id);
        leadTo(first<FeatureToggle>());
        QCOMPARE(workspace().selection().release(), next.id);
    }

    void paletteFindsWhatHasAName()
    {
        QSettings settings(m_folder->filePath(u"other.ini"_s), QSettings::IniFormat);
        const WindowContext context{*m_window, m_window->actions(), m_window->session(), m_window->recentPlans(), settings,
                                    [this] { return m_window->workspace(); }, [this]() -> MessageSlot & { return m_window->messages(); },
                                    [](const QString &) {}};
        const auto entries = paletteEntries(context);
        const auto activate = [&](const QString &text, const QString &detail) {
            const auto found = std::ranges::find_if(entries, [&](const PaletteEntry &e) { return e.text == text && e.detail == detail; });
            if (found != entries.end())
                found->activate();
            return found != entries.end();
        };
        const Bug &bug = plan().table<Bug>().at(0);
        QVERIFY(activate(bug.key.isEmpty() ? bug.title : QString(bug.key + u' ' + bug.title), u"Bug"_s));
        QCOMPARE(workspace().centre().pageId(), u"triage"_s);
        QVERIFY(activate(plan().table<Gate>().at(0).title, u"Gate"_s));
        QCOMPARE(workspace().centre().pageId(), u"decisions"_s);
        QVERIFY(activate(plan().table<TestCase>().at(0).title, u"Test case"_s));
        QCOMPARE(workspace().centre().pageId(), u"quality"_s);
        QVERIFY(activate(plan().table<TestRun>().at(0).title, u"Test run"_s));
        QCOMPARE(tab(), u"Runs"_s);
        QVERIFY(activate(plan().table<FeatureToggle>().at(0).name, u"Feature toggle"_s));
        QCOMPARE(workspace().centre().pageId(), u"rollout"_s);
        QCOMPARE(tab(), u"Toggles"_s);
        QVERIFY(activate(plan().table<Component>().at(0).name, u"Component"_s));
        QCOMPARE(workspace().centre().pageId(), u"environments"_s);
        QVERIFY(activate(plan().table<Environment>().at(0).name, u"Environment"_s));
        QCOMPARE(workspace().selection().records(), std::vector{first<Environment>()});
        QVERIFY(std::ranges::find(entries, u"Roll-out step"_s, &PaletteEntry::detail) != entries.end());
    }
};

QTEST_MAIN(TestReveal)
#include "tst_reveal.moc"
