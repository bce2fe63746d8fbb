// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfixture.h"
#include "engine/scheduler.h"
#include "views/reports/pdfreport.h"
#include "views/timeline/timelinedialog.h"
#include "views/timeline/timelinepages.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The timeline on paper: every row and every day is on one page, and each page says what it shows.
class TestTimelinePages : public QObject
{
    Q_OBJECT

private:
    using F = CalendarFixture;
    static constexpr QDate today = QDate::fromJulianDay(2461244); ///< Wed 22 Jul 2026.

    static Plan bigPlan(int milestones)
    {
        Plan plan = F::plan();
        for (int i = 0; i < milestones; ++i)
            plan.put(F::milestone(MilestoneId(1000 + i), u"Step %1"_s.arg(i), MilestoneKind::Checkpoint, QDate(2026, 1, 5).addDays(i)));
        return plan;
    }

    static TimelinePages pages(const Plan &plan, int wide, QPageSize::PageSizeId paper = QPageSize::A4)
    {
        TimelineRequest request;
        request.pagesWide = wide;
        request.format.paper = paper;
        return {plan, computeTimetable(plan), today, request};
    }

    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAll());
    }

private Q_SLOTS:
    void onePictureHoldsAllRows()
    {
        const TimelinePages made = pages(bigPlan(60), 1);
        QVERIFY(made.pagesHigh() > 1);
        const auto image = timelineSheet(made, 1);
        QVERIFY(image);
        QCOMPARE(image->size(), (QSizeF(made.sheetSize()) / unitsPerPoint).toSize());
        // The names of the last rows stand left of their marks.
        const QRect last(0, image->height() * 9 / 10 - 20, image->width() / 5, 20);
        bool written = false;
        for (int y = last.top(); y <= last.bottom(); ++y) {
            for (int x = last.left() + 20; x <= last.right(); ++x)
                written = written || qGray(image->pixel(x, y)) < 100;
        }
        QVERIFY(written);
        const auto tooMuch = timelineSheet(pages(bigPlan(3000), 1), 2);
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().text, u"The timeline has too many rows for one picture; choose one release, or a PDF."_s);
        const auto tooWide = timelineSheet(pages(bigPlan(5), TimelineRequest::mostPagesWide), 2);
        QVERIFY(!tooWide);
        QCOMPARE(tooWide.error().text, u"The timeline is too wide for one picture; choose fewer pages wide, or a PDF."_s);
        // Neither side is too long, but both together.
        const TimelinePages large = pages(bigPlan(500), 15);
        QVERIFY(large.sheetSize().width() / 10 < 30'000 && large.sheetSize().height() / 10 < 30'000);
        const auto tooLarge = timelinePng(large);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().text, u"The timeline is too large for one picture; choose fewer pages wide, or a PDF."_s);
    }

    void pagesHaveTheirPlaceInTheGrid()
    {
        const TimelinePages made = pages(bigPlan(60), 3);
        QCOMPARE(made.pagesWide(), 3);
        QVERIFY(made.pagesHigh() > 1);
        QCOMPARE(made.count(), 3 * made.pagesHigh());
        QCOMPARE(made.name(0), u"Part A1, page 1 of %1"_s.arg(made.count()));
        QCOMPARE(made.name(1), u"Part B1, page 2 of %1"_s.arg(made.count()));
        QCOMPARE(made.name(3), u"Part A2, page 4 of %1"_s.arg(made.count()));
        QCOMPARE(pages(F::plan(), 28).name(27), u"Part AB1, page 28 of 28"_s);
        QCOMPARE(pages(F::plan(), 1000).pagesWide(), TimelineRequest::mostPagesWide);
    }

    void everyRowIsOnOnePageOfAColumn()
    {
        const TimelinePages made = pages(bigPlan(100), 2);
        std::vector<int> shown(made.outline().rows.size());
        for (int page = 0; page < made.count(); page += 2) {
            const TimelineGeometry geometry = made.geometry(page);
            for (int row = geometry.firstVisibleRow(); row <= geometry.lastVisibleRow(); ++row) {
                ++shown[size_t(row)];
                // None is cut.
                QVERIFY(geometry.outline(row).top() >= geometry.shape().headerHeight);
                QVERIFY(geometry.outline(row).bottom() < geometry.shape().viewport.height());
            }
        }
        QCOMPARE(std::ranges::count(shown, 1), std::ssize(shown));
    }

    void theDaysGoOnFromPageToPage()
    {
        const TimelinePages made = pages(F::plan(), 3);
        for (int page = 0; page < 2; ++page) {
            const TimelineGeometry left = made.geometry(page);
            const TimelineGeometry right = made.geometry(page + 1);
            QCOMPARE(left.daysAt(left.shape().viewport.width()), right.daysAt(right.shape().outlineWidth));
        }
        // All of the plan, with a little room at both ends.
        QVERIFY(made.geometry(0).visibleDays().start < QDate(2026, 7, 10));
        QVERIFY(made.geometry(2).visibleDays().end > QDate(2026, 8, 26));
    }

    void largerPaperHoldsMoreRows()
    {
        const Plan plan = bigPlan(200);
        int before = std::numeric_limits<int>::max();
        for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1}) {
            const int high = pages(plan, 1, paper).pagesHigh();
            QVERIFY(high < before);
            before = high;
        }
    }

    void releasesThatAreOverAreOpen()
    {
        Plan plan = F::plan();
        Release release = *plan.find(F::release);
        release.state = ReleaseState::Released;
        plan.put(release);
        QVERIFY(pages(plan, 1).outline().rows[1].open);
    }

    void otherProgramsReadThePdf()
    {
        for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"pdfinfo"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        }
        const TimelinePages made = pages(bigPlan(60), 2);
        const auto pdf = timelinePdf(made);
        QVERIFY(pdf);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"timeline.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QVERIFY(output(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors found"_L1));
        const QString info = output(u"pdfinfo"_s, {path});
        QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(made.count()))), qPrintable(info));
        for (int page = 1; page <= made.count(); ++page) {
            const QString number = QString::number(page);
            const QString text = output(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-layout"_s, path, u"-"_s});
            QVERIFY2(text.contains(made.name(page - 1)), qPrintable(text));
            QVERIFY2(text.contains("As of Wed 22 Jul 2026"_L1), qPrintable(text));
            // Rows are named and days are told on each.
            const int row = made.geometry(page - 1).lastVisibleRow();
            QVERIFY2(text.contains(made.outline().rows[size_t(row)].title), qPrintable(text));
            QVERIFY2(text.contains("2026"_L1), qPrintable(text));
        }
    }

    void aPictureShowsThePage()
    {
        const TimelinePages made = pages(F::plan(), 1);
        const QImage image = imageOfPage(made.format(), 1.0, [&](QPainter &painter) { made.paint(painter, 0); });
        QCOMPARE(image.size(), QSize(842, 595));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        int painted = 0;
        for (int x = 42; x < 800; ++x)
            painted += image.pixelColor(x, 120) != QColor(Qt::white);
        QVERIFY(painted > 0);
    }

    void theDialogGivesWhatIsChosen()
    {
        F fixture(bigPlan(60));
        TimelineDialog dialog(*fixture.document, F::release);
        QCOMPARE(dialog.request().release, F::release);
        QCOMPARE(dialog.pages().outline().rows.front().title, u"Crane 4.2"_s);
        const int one = dialog.pages().count();
        dialog.findChild<QSpinBox *>()->setValue(2);
        QCOMPARE(dialog.pages().count(), 2 * one);
        QSignalSpy wanted(&dialog, &TimelineDialog::fileWanted);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), u"pdf"_s);
        QVERIFY(wanted.front().at(1).toByteArray().startsWith("%PDF-"));
    }
};

QTEST_MAIN(TestTimelinePages)
#include "tst_timelinepages.moc"
