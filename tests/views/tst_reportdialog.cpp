// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/forecasting/forecastjob.h"
#include "domain/edits/fieldedits.h"
#include "views/reportplan.h"
#include "views/reports/reportdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The dialog that makes reports: what is chosen comes out as a file or a picture.
class TestReportDialog : public QObject
{
    Q_OBJECT

private:
    static QPushButton *button(const ReportDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void beginsWithTheReleaseThatIsLookedAt()
    {
        DocumentFixture fixture(ReportPlan::make());
        QCOMPARE(ReportDialog(fixture.document(), SmallPlan::other).request().release, SmallPlan::other);
        QCOMPARE(ReportDialog(fixture.document(), {}).request().release, ReleaseId());
    }

    void sectionsThatAreUncheckedAreLeftOut()
    {
        DocumentFixture fixture(ReportPlan::make());
        ReportDialog dialog(fixture.document(), {});
        QVERIFY(dialog.request().sections.isEmpty());
        const int all = dialog.pages().count();
        auto *sections = dialog.findChild<QListWidget *>();
        QCOMPARE(sections->count(), 8);
        sections->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.request().sections.size(), 7);
        QVERIFY(!dialog.request().sections.contains(u"calendar"_s));
        QTRY_VERIFY(dialog.pages().count() < all);
        for (int i = 0; i < sections->count(); ++i)
            sections->item(i)->setCheckState(Qt::Unchecked);
        // What leaves the dialog does not wait.
        QSignalSpy files(&dialog, &ReportDialog::fileWanted);
        button(dialog, u"Save as HTML…"_s)->click();
        QVERIFY(!files[0][1].toByteArray().contains("id=\"milestones\""));
        QCOMPARE(dialog.pages().count(), 1);
    }

    void givesFiles()
    {
        DocumentFixture fixture(ReportPlan::make());
        ReportDialog dialog(fixture.document(), SmallPlan::release);
        QSignalSpy files(&dialog, &ReportDialog::fileWanted);
        button(dialog, u"Save as PDF…"_s)->click();
        button(dialog, u"Save as HTML…"_s)->click();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0][0].toString(), u"pdf"_s);
        QVERIFY(files[0][1].toByteArray().startsWith("%PDF-"));
        QCOMPARE(files[1][0].toString(), u"html"_s);
        QVERIFY(files[1][1].toByteArray().contains("Crane 4.2"));
    }

    void aPlanWithoutWorkIsNotForecast()
    {
        DocumentFixture fixture(ReportPlan::make());
        const ReportDialog dialog(fixture.document(), SmallPlan::release);
        QVERIFY(!ForecastJob::of(fixture.document()).isRunning());
    }

    void oddsAreToldAsSoonAsTheyHaveCome()
    {
        Plan plan = ReportPlan::make();
        const WorkItemId work(600);
        ReportPlan::putWork(plan, work);
        DocumentFixture fixture(plan);
        const ForecastJob &job = ForecastJob::of(fixture.document());
        const auto tellsOdds = [](const ReportDialog &dialog) {
            QSignalSpy files(&dialog, &ReportDialog::fileWanted);
            button(dialog, u"Save as HTML…"_s)->click();
            return files.value(0).value(1).toByteArray().contains(u" to make “Code freeze” on "_s.toUtf8());
        };
        {
            const ReportDialog dialog(fixture.document(), SmallPlan::release);
            QVERIFY(job.isRunning());
            QVERIFY(!tellsOdds(dialog));
            QTRY_VERIFY_WITH_TIMEOUT(job.forecast() && !job.isRunning(), 60'000);
            QVERIFY(tellsOdds(dialog));
        }
        // What the window knows is not reckoned again, and for a closed dialog nothing is.
        const auto known = job.forecast();
        QVERIFY(tellsOdds(ReportDialog(fixture.document(), SmallPlan::release)));
        QVERIFY(!job.isRunning());
        QVERIFY(bool(fixture.document().execute(edits::setField(fixture.document().plan(), work, &WorkItem::title, u"Weaker hook"_s))));
        QTest::qWait(700);
        QVERIFY(!job.isRunning());
        QCOMPARE(job.forecast(), known);
    }

    void previewsAllPagesOfTheChosenPaper()
    {
        DocumentFixture fixture(ReportPlan::make());
        ReportDialog dialog(fixture.document(), SmallPlan::release);
        dialog.show();
        auto *preview = dialog.findChild<QPrintPreviewWidget *>();
        QTRY_COMPARE(preview->pageCount(), dialog.pages().count());
        QCOMPARE(preview->orientation(), QPageLayout::Portrait);
        dialog.setRequest({SmallPlan::release, {}, {}, true});
        QTRY_COMPARE(preview->pageCount(), 1);
        QCOMPARE(preview->orientation(), QPageLayout::Landscape);
    }

    void copiesThePageAsAPicture()
    {
        DocumentFixture fixture(ReportPlan::make());
        ReportDialog dialog(fixture.document(), SmallPlan::release);
        dialog.setRequest({SmallPlan::release, {}, {}, true});
        button(dialog, u"Copy as picture"_s)->click();
        const QImage image = QGuiApplication::clipboard()->image();
        // A4 in landscape is 842 × 595 points, with two pixels for each.
        QCOMPARE(image.size(), QSize(1684, 1190));
        bool painted = false;
        for (int x = 0; x < image.width() && !painted; ++x)
            painted = image.pixelColor(x, 110) != QColor(Qt::white);
        QVERIFY(painted);
    }
};

QTEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
