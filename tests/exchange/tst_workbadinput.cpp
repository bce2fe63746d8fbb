// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workfixture.h"

#include <QRandomGenerator>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Files that are damaged, cut off or meant to harm: one sentence, and nothing comes into the plan.
class TestWorkBadInput : public QObject
{
    Q_OBJECT

private:
    static QList<std::pair<WorkFormat, QByteArray>> samples()
    {
        return {
            {WorkFormat::Csv, "key,title,state,hours,depends on,not before,labels,Backend hours\nA-1,\"Hull, \"\"big\"\"\",started,1/2/3,A-2FS+8h,2026-07-21,team/x,4\n"
                              "A-2,Deck,,2,,21/Jul/26,,\n"},
            {WorkFormat::Jira, "Summary,Issue key,Issue id,Parent,Labels,Labels,Original Estimate,Outward issue link (Blocks),Description\n"
                               "Hull,CR-1,1,,a,b,3600,CR-2,\"Two\nlines\"\nDeck,CR-2,2,1,,,7200,,\n"},
            {WorkFormat::GitHub, R"([{"number":1,"title":"Hull","state":"open","labels":[{"name":"bug"}],"milestone":{"title":"4.2"},"body":"a\nb"},)"
                                 R"({"number":2,"title":"D\u00e4ck","state":"closed","closed_at":"2026-02-20T23:10:00Z"}])"},
            {WorkFormat::GitLab, R"([{"iid":1,"title":"Hull","state":"opened","labels":["team::x"],"weight":3,"time_stats":{"time_estimate":3600}}])"},
            {WorkFormat::Project, "<?xml version=\"1.0\"?><Project><Tasks><Task><UID>1</UID><Name>Hull</Name><OutlineLevel>1</OutlineLevel>"
                                  "<Work>PT8H0M0S</Work></Task><Task><UID>2</UID><Name>Deck</Name><OutlineLevel>2</OutlineLevel><PredecessorLink>"
                                  "<PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>600</LinkLag></PredecessorLink></Task></Tasks>"
                                  "<Resources><Resource><UID>1</UID><Name>Ada</Name></Resource></Resources></Project>"},
        };
    }

    /// Whatever the bytes, there is a sound edit or a sentence.
    static void survives(const QByteArray &bytes, WorkFormat format)
    {
        WorkFixture fixture;
        WorkReadOptions reading;
        reading.hoursPerPoint = 4;
        const auto sheet = readWork(bytes, format, reading);
        if (!sheet) {
            QVERIFY(!sheet.error().text.isEmpty());
            return;
        }
        const auto outcome = importWork(fixture.plan, *sheet, {}, fixture.ids);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QVERIFY(validate(fixture.plan, outcome->edit));
        for (const WorkImportResult &row : outcome->rows)
            QVERIFY(row.outcome != WorkImportResult::Outcome::Refused || !row.remarks.isEmpty());
        fixture.plan.apply(outcome->edit);
        const auto again = importWork(fixture.plan, *sheet, {}, fixture.ids);
        QVERIFY(again && again->edit.isEmpty());
    }

private Q_SLOTS:
    void guessesTheFormats()
    {
        for (const auto &[format, bytes] : samples())
            QCOMPARE(guessWorkFormat(bytes), format);
        QCOMPARE(guessWorkFormat({}), WorkFormat::Csv);
    }

    void survivesEveryTruncation()
    {
        for (const auto &[format, bytes] : samples()) {
            for (qsizetype length = 0; length < bytes.size(); ++length)
                survives(bytes.first(length), format);
        }
    }

    void refusesWhatEndsTooEarly()
    {
        for (const auto &[format, bytes] : samples()) {
            if (format == WorkFormat::Csv || format == WorkFormat::Jira)
                continue; // Half a table is a table.
            for (qsizetype length = 0; length < bytes.size(); ++length)
                QVERIFY(!readWork(bytes.first(length), format));
        }
    }

    void survivesMutations()
    {
        const auto all = samples();
        QRandomGenerator random(1234);
        const QList<QByteArray> spices{"\"", ",", "\n", QByteArray("\0", 1), "\xFF", "-1", "1e999", "NaN", "[[[[", "}", "<a>", "</Task>", "&amp;", "&x;",
                                       "<!DOCTYPE a>", "99999999999999999999", "9999-99-99", "\\u0000", "\xF0\x9F\x8E\x89", "A-1", "SS", "#"};
        for (int round = 0; round < 3000; ++round) {
            const auto &[format, sample] = all[random.bounded(int(all.size()))];
            QByteArray bytes = sample;
            for (int change = 1 + random.bounded(4); change > 0; --change) {
                const qsizetype at = random.bounded(int(bytes.size()) + 1);
                if (random.bounded(3) == 0)
                    bytes.remove(at, 1 + random.bounded(12));
                else
                    bytes.insert(at, spices[random.bounded(int(spices.size()))]);
            }
            survives(bytes, format);
            survives(bytes, all[random.bounded(int(all.size()))].first); // As something that it is not.
        }
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<WorkFormat>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no column") << WorkFormat::Csv << QByteArray("colour,size\nred,1\n")
                                   << u"No column of the file holds keys or titles of work items; give row 1 headings such as “key,title,team,hours”."_s;
        QTest::newRow("no row") << WorkFormat::Csv << QByteArray("key,title\n") << u"The table has headings but no row below them; add one."_s;
        QTest::newRow("open quote") << WorkFormat::Jira << QByteArray("Issue key,Summary\nCR-1,\"Hull\n")
                                    << u"The quotation mark that opens in row 2 is never closed; add the closing one."_s;
        QTest::newRow("no issues") << WorkFormat::GitHub << QByteArray("[]") << u"The file holds no issues; export them as a JSON array."_s;
        QTest::newRow("an answer that is none") << WorkFormat::GitHub << QByteArray(R"({"message": "Not Found"})")
                                                << u"The file holds no issues; export them as a JSON array."_s;
        QTest::newRow("depth") << WorkFormat::GitLab << "[\n" + QByteArray("[").repeated(5'000'000)
                               << u"Line 2 of the file nests deeper than 64 levels, which no list of issues does; export it again."_s;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(WorkFormat, format);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto sheet = readWork(bytes, format);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().text, sentence);
    }

    void namesTheLineInJson()
    {
        const auto sheet = readWork("[\n{\"number\": 1,\n\"title\": oops}]", WorkFormat::GitHub);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().where, u"Line 3"_s);
    }

    void refusesTooMuch()
    {
        QByteArray table("key,title\n");
        for (int i = 0; i <= mostWorkRows; ++i)
            table += "A" + QByteArray::number(i) + ",x\n";
        const auto rows = readWork(table, WorkFormat::Csv);
        QVERIFY(!rows);
        QCOMPARE(rows.error().text, u"The file holds more than 100,000 work items; split it into smaller ones."_s);
        const auto bytes = readWork(QByteArray(mostWorkBytes + 1, ' '), WorkFormat::Csv);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().text, u"The file is larger than 64 MB; split it into smaller ones."_s);
    }

    void takesALongChainOfParents()
    {
        // Deeper than anybody nests, and in the order that is worst for who walks up from each.
        QByteArray table("key,title,parent\n");
        constexpr int items = 3000;
        for (int i = 0; i < items; ++i)
            table += "A" + QByteArray::number(i) + ",x,A" + QByteArray::number(i + 1) + '\n';
        WorkFixture fixture;
        fixture.import(table);
        int deepest = 0;
        for (const WorkItem &item : fixture.plan.table<WorkItem>()) {
            int depth = 0;
            for (const WorkItem *above = fixture.plan.find(item.parent); above; above = fixture.plan.find(above->parent))
                ++depth;
            deepest = qMax(deepest, depth);
        }
        QVERIFY(deepest > 10 && deepest <= 64);
    }
};

QTEST_GUILESS_MAIN(TestWorkBadInput)
#include "tst_workbadinput.moc"
