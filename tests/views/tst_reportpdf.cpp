// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportplan.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportbuilder.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The PDF as other programs read it: sound, its text in order, its fonts embedded, its pages counted right.
class TestReportPdf : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const Report &report, const PageFormat &format = {})
    {
        const auto bytes = pdfReport(ReportPages(report, format));
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text));
        const QString path = m_folder.filePath(u"report.pdf"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("not written");
        return path;
    }

    static Report made(const Plan &plan, const ReportRequest &request = {})
    {
        return makeReport(plan, computeTimetable(plan), {2026, 5, 18}, request);
    }

    /// What the program prints; fails the test where it ends with an error.
    static QString output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished(60000);
        const QString text = QString::fromUtf8(process.readAll());
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return u"FAILED: "_s + text;
        return text;
    }

    static Plan bigPlan(int milestones)
    {
        Plan plan = ReportPlan::make();
        for (int i = 0; i < milestones; ++i) {
            Milestone m;
            m.id = MilestoneId(1000 + i);
            m.release = SmallPlan::release;
            m.title = u"Step number %1 of the long way to the release, told at such length that its title needs more than one line"_s.arg(i);
            m.pinned = QDate(2026, 1, 5).addDays(i % 200);
            m.owners = {SmallPlan::lead};
            plan.put(m);
        }
        return plan;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"_s));
        }
    }

    void isSound_data()
    {
        QTest::addColumn<bool>("onePage");
        QTest::addColumn<int>("paper");
        QTest::newRow("full, A4") << false << int(QPageSize::A4);
        QTest::newRow("full, Letter") << false << int(QPageSize::Letter);
        QTest::newRow("one page, A3") << true << int(QPageSize::A3);
    }
    void isSound()
    {
        QFETCH(bool, onePage);
        QFETCH(int, paper);
        ReportRequest request;
        request.onePage = onePage;
        const QString path = written(made(ReportPlan::make(), request), {QPageSize::PageSizeId(paper), QPageLayout::Portrait});
        QVERIFY2(output(u"qpdf"_s, {u"--check"_s, path}).contains("No syntax or stream encoding errors found"_L1), qPrintable(output(u"qpdf"_s, {u"--check"_s, path})));
        const QString info = output(u"pdfinfo"_s, {path});
        const QSizeF points = PageFormat{QPageSize::PageSizeId(paper), onePage ? QPageLayout::Landscape : QPageLayout::Portrait}.size() / unitsPerPoint;
        const auto size = QRegularExpression(u"Page size: +([0-9.]+) x ([0-9.]+)"_s).match(info);
        QVERIFY2(qAbs(size.captured(1).toDouble() - points.width()) < 1.0 && qAbs(size.captured(2).toDouble() - points.height()) < 1.0, qPrintable(info));
        QCOMPARE(info.contains(QRegularExpression(u"Pages: +1\\n"_s)), onePage);
    }

    void textsStandInOrder()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        request.sections = {u"milestones"_s};
        const QString path = written(made(ReportPlan::make(), request));
        const QString text = output(u"pdftotext"_s, {path, u"-"_s});
        qsizetype from = 0;
        for (const QString &part : {u"Crane 4.2"_s, u"Go-live"_s, u"Wed 26 Aug 2026"_s, u"Contents"_s, u"Milestones"_s, u"Code freeze"_s,
                                    u"v4.2.0-rc.1 released"_s, u"v4.2 released"_s}) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part + u'\n' + text));
        }
    }

    void wordsAreNotBroken()
    {
        Plan plan = bigPlan(1);
        Role lead = *plan.find(SmallPlan::lead);
        lead.name = u"Releaseverantwortung"_s;
        plan.put(lead);
        ReportRequest request;
        request.sections = {u"milestones"_s};
        const QString text = output(u"pdftotext"_s, {written(made(plan, request)), u"-"_s});
        QVERIFY2(text.contains(lead.name), qPrintable(text));
    }

    void fontsAreEmbedded()
    {
        const QString fonts = output(u"pdffonts"_s, {written(made(ReportPlan::make()))});
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines) {
            // emb, sub, uni, object ID: embedded, and with the characters of its glyphs.
            QVERIFY2(QRegularExpression(u" yes +(yes|no) +yes +\\d+ +0$"_s).match(line).hasMatch(), qPrintable(line));
        }
    }

    void nothingIsTransparent()
    {
        const QString path = written(made(ReportPlan::make()));
        const QString plain = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        QVERIFY(plain.contains("/Catalog"_L1));
        const auto alpha = QRegularExpression(u"/(ca|CA) 0?\\.[0-9]"_s).match(plain);
        QVERIFY2(!alpha.hasMatch(), qPrintable(alpha.captured()));
    }

    void pagesAreCountedAndHeadersRepeated()
    {
        ReportRequest request;
        request.release = SmallPlan::release;
        request.sections = {u"milestones"_s};
        const Report report = made(bigPlan(500), request);
        const ReportPages pages(report, {});
        const QString path = written(report);
        const int count = pages.count();
        QVERIFY(count > 10);
        QCOMPARE(QRegularExpression(u"Pages: +(\\d+)"_s).match(output(u"pdfinfo"_s, {path})).captured(1).toInt(), count);
        int steps = 0;
        for (int page = 1; page <= count; ++page) {
            const QString text = output(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), path, u"-"_s});
            QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(count)), qPrintable(text));
            if (page <= 2)
                continue;
            QVERIFY2(text.contains(QRegularExpression(u"Milestone +When +Kind +State +Owners"_s)) || text.contains("Summer sale"_L1), qPrintable(text));
            steps += int(text.count("Step number"_L1));
        }
        QCOMPARE(steps, 500);
    }

    void linksAndBookmarksLeadToPages()
    {
        const Report report = made(ReportPlan::make());
        const ReportPages pages(report, {});
        const QString path = written(report);
        const QString names = output(u"pdfinfo"_s, {u"-dests"_s, path});
        for (const ReportPlace &place : pages.places()) {
            const auto found = QRegularExpression(u"^ *(\\d+) .*\"%1\"$"_s.arg(place.anchor), QRegularExpression::MultilineOption).match(names);
            QVERIFY2(found.hasMatch(), qPrintable(place.anchor + u'\n' + names));
            QCOMPARE(found.captured(1).toInt(), place.page + 1);
        }
        const QString plain = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        QVERIFY(plain.contains("/PageMode /UseOutlines"_L1));
        QCOMPARE(plain.count("/Parent"_L1), qsizetype(pages.places().size()) + pages.count());
    }

    void samePlanGivesTheSameText()
    {
        const QString first = output(u"pdftotext"_s, {u"-layout"_s, written(made(ReportPlan::make())), u"-"_s});
        QCOMPARE(output(u"pdftotext"_s, {u"-layout"_s, written(made(ReportPlan::make())), u"-"_s}), first);
        QVERIFY(first.contains("Late tests"_L1));
    }

    /// A cell that is higher than a page goes on on the next one, and loses nothing.
    void longCellsGoOn()
    {
        Plan plan = ReportPlan::make();
        Risk risk = *plan.find(ReportPlan::lateTests);
        risk.contingency.clear();
        for (int i = 0; i < 600; ++i)
            risk.contingency += u"word%1x "_s.arg(i);
        plan.put(risk);
        const QString text = output(u"pdftotext"_s, {written(made(plan)), u"-"_s});
        for (int i = 0; i < 600; ++i)
            QVERIFY2(text.contains(u"word%1x"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void onePageFitsWhateverStandsInIt()
    {
        Plan plan = bigPlan(60);
        for (int i = 0; i < 12; ++i)
            plan.put(ReportPlan::risk(RiskId(600 + i), u"A risk with a title that goes on and on, number %1"_s.arg(i), 5, 5, false));
        ReportRequest request;
        request.onePage = true;
        const ReportPages pages(made(plan, request), {});
        QCOMPARE(pages.count(), 1);
        const QImage image = imageOfPage(pages.format(), 1.0, [&](QPainter &painter) { pages.paint(painter, 0); });
        const QRect body = QRectF(pages.format().body().topLeft() / unitsPerPoint, pages.format().body().size() / unitsPerPoint).toRect();
        // Nothing is painted beyond the margins, but for the footer.
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {body.left() / 2, image.width() - body.left() / 2})
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, image.height() - 8), QColor(Qt::white));
    }
};

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
