// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composedmessage.h"
#include "document/markdowndocument.h"
#include "engine/scheduler.h"
#include "support/messageplan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sample = Plimsoll::MessagePlan;

/// Messages in the forms in which they leave: text, HTML and a draft for mail programs.
class TestComposedMessage : public QObject
{
    Q_OBJECT

private:
    static ComposedMessage compose(const Plan &plan, MessageId id)
    {
        const Message &message = *plan.find(id);
        const auto composed = composeMessage(plan, computeTimetable(plan), message, *plan.find(message.messageTemplate), Sample::today);
        if (!composed)
            qFatal("%s", qPrintable(composed.error().text));
        return *composed;
    }

private Q_SLOTS:
    void markdownBecomesTextAndHtml_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("paragraphs") << u"one *two* **three**\n\nfour `five`"_s << u"one two three\n\nfour five\n"_s
                                    << u"<p>one <em>two</em> <strong>three</strong></p>\n<p>four <code>five</code></p>\n"_s;
        QTest::newRow("headings") << u"# Big\n\n## Small\n\ntext"_s << u"Big\n===\n\nSmall\n-----\n\ntext\n"_s << u"<h1>Big</h1>\n<h2>Small</h2>\n<p>text</p>\n"_s;
        QTest::newRow("list") << u"a\n\n- one\n- two\n\nb"_s << u"a\n\n- one\n- two\n\nb\n"_s
                              << u"<p>a</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>b</p>\n"_s;
        QTest::newRow("numbers") << u"1. one\n2. two\n"_s << u"1. one\n2. two\n"_s << u"<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n"_s;
        QTest::newRow("nested") << u"- one\n  - inner\n- two\n"_s << u"- one\n  - inner\n- two\n"_s
                                << u"<ul>\n<li>one\n<ul>\n<li>inner</li>\n</ul>\n</li>\n<li>two</li>\n</ul>\n"_s;
        QTest::newRow("link") << u"[here](https://example.org/?a=1&b=2)"_s << u"here (https://example.org/?a=1&b=2)\n"_s
                              << u"<p><a href=\"https://example.org/?a=1&amp;b=2\">here</a></p>\n"_s;
        QTest::newRow("bad link") << u"[here](javascript:alert(1))"_s << u"here (javascript:alert(1))\n"_s << u"<p>here</p>\n"_s;
        QTest::newRow("table") << u"|a|b|\n|-|-|\n|c|d|\n"_s << u"a | b\nc | d\n"_s
                               << u"<table border=\"1\" cellpadding=\"4\" cellspacing=\"0\">\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>\n"_s;
    }
    void markdownBecomesTextAndHtml()
    {
        QFETCH(QString, markdown);
        const MarkdownDocument document(markdown);
        QTEST(plainTextOf(document), "text");
        QTEST(htmlBodyOf(document), "html");
    }

    void nothingIsReadOrTakenAsHtml()
    {
        QTemporaryDir folder;
        const QString secret = folder.filePath(u"secret.html"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<b>TOPSECRET</b>");
        file.close();
        MarkdownDocument document(u"![picture](file://%1) <img src=\"file://%1\"> <script>x</script>\n\n<table><tr><td>y</td></tr></table>"_s.arg(secret));
        const QString html = htmlBodyOf(document);
        QVERIFY2(!html.contains(u"TOPSECRET"_s) && !html.contains(u"<img"_s) && !html.contains(u"<script"_s), qPrintable(html));
        QVERIFY(!document.resource(QTextDocument::HtmlResource, QUrl::fromLocalFile(secret)).isValid());
        QVERIFY(!document.resource(QTextDocument::ImageResource, QUrl::fromLocalFile(secret)).isValid());
    }

    void whatThePlanSaysIsShownAsItIs()
    {
        const ComposedMessage said = compose(Sample::make(), Sample::toCustomers);
        QVERIFY2(said.text.contains(u"- The old API goes <b>away</b>: Scripts must change"_s), qPrintable(said.text));
        QVERIFY2(said.html.contains(u"<li>The old API goes &lt;b&gt;away&lt;/b&gt;: Scripts must change</li>"_s), qPrintable(said.html));
        QVERIFY2(said.text.contains(u"(America/New_York)"_s), qPrintable(said.text));
    }

    void recipientsAreTheStakeholdersOfTheAudience()
    {
        Plan plan = Sample::make();
        Stakeholder bare;
        bare.id = StakeholderId(82);
        bare.audience = Sample::customers;
        bare.name = u"Nobody"_s;
        plan.put(bare);
        bare.id = StakeholderId(83);
        bare.audience = Sample::staff;
        bare.email = u"staff@example.org"_s;
        plan.put(bare);
        const ComposedMessage said = compose(plan, Sample::toCustomers);
        QCOMPARE(said.to, (std::vector<MailAddress>{{u"Zoë Müller, \"Support\""_s, u"zoe@example.com"_s}, {u"Ada SECRET"_s, u"ada@example.org"_s}}));
        QCOMPARE(said.withoutAddress, QStringList{u"Nobody"_s});
    }

    void anotherProgramOpensTheDraft()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        const Plan plan = Sample::make();
        const QDateTime now(QDate(2026, 7, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC));
        const auto draft = messageDraft(plan, computeTimetable(plan), *plan.find(Sample::toCustomers), now, Sample::today);
        QVERIFY(draft);
        QProcess python;
        python.start(u"python3"_s, {u"-X"_s, u"utf8"_s, QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/eml_check.py")});
        python.write(*draft);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60000));
        const QJsonObject mail = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
        QCOMPARE(mail["subject"_L1].toString(), u"Crane 4.2: Crane 4.2 is here"_s);
        QCOMPARE(mail["unsent"_L1].toString(), u"1"_s);
        // Customers do not read who else was told.
        QCOMPARE(mail["to"_L1].toArray().size(), 0);
        QCOMPARE(mail["bcc"_L1].toArray().size(), 2);
        const QJsonArray parts = mail["parts"_L1].toArray();
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts[2]["filename"_L1].toString(), u"Crane 4.2.ics"_s);
        QCOMPARE(parts[0]["content"_L1].toString().trimmed(), compose(plan, Sample::toCustomers).text.trimmed());
        QVERIFY(parts[1]["content"_L1].toString().contains(compose(plan, Sample::toCustomers).html.trimmed()));
        const QString calendar = parts[2]["content"_L1].toString();
        QCOMPARE(calendar.count(u"BEGIN:VEVENT"_s), 1);
        QVERIFY(calendar.contains(u"Crane 4.2 is here"_s));
        for (const auto part : parts)
            QVERIFY(!part["content"_L1].toString().contains(u"SECRET"_s));
    }
};

QTEST_MAIN(TestComposedMessage)
#include "tst_composedmessage.moc"
