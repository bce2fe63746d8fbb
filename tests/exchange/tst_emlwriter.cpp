// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/emlwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Drafts read by a program that is not ours: Python's email package.
class TestEmlWriter : public QObject
{
    Q_OBJECT

private:
    static QJsonObject read(const MailDraft &draft)
    {
        QProcess python;
        python.start(u"python3"_s, {u"-X"_s, u"utf8"_s, QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/eml_check.py")});
        python.write(emlDraft(draft));
        python.closeWriteChannel();
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            qFatal("python3: %s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    static MailDraft draft()
    {
        return {{{u"Zoë Müller, \"Support\""_s, u"zoe@example.com"_s}, {{}, u"ops@example.org"_s}, {u"Ada \\ Co"_s, u"ada@bücher.example"_s}},
                u"Crane 4.2: changed dates"_s,
                u"Hello\n\nFrom here on.\n"_s,
                u"<!DOCTYPE html><html><body><p>Grüße</p></body></html>"_s,
                {{u"Crane – Größe.ics"_s, "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"}}};
    }
    /// Nothing odd that a reader could find.
    static void isClean(const QJsonObject &mail)
    {
        QCOMPARE(mail["defects"_L1].toArray(), QJsonArray());
        QCOMPARE(mail["headerDefects"_L1].toArray(), QJsonArray());
        QCOMPARE(mail["bareBreaks"_L1].toInt(), 0);
        QVERIFY(mail["longest"_L1].toInt() <= 998);
        QVERIFY(mail["ascii"_L1].toBool());
        for (const auto header : mail["headers"_L1].toArray())
            QVERIFY2((QStringList{u"To"_s, u"Subject"_s, u"X-Unsent"_s, u"MIME-Version"_s, u"Content-Type"_s}.contains(header.toString())),
                     qPrintable(header.toString()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
    }

    void anotherProgramReadsAllOfIt()
    {
        const QJsonObject mail = read(draft());
        isClean(mail);
        QCOMPARE(mail["subject"_L1].toString(), u"Crane 4.2: changed dates"_s);
        QCOMPARE(mail["unsent"_L1].toString(), u"1"_s);
        QCOMPARE(mail["structure"_L1].toArray(), (QJsonArray{u"multipart/mixed"_s, u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s, u"text/calendar"_s}));
        const QJsonArray to = mail["to"_L1].toArray();
        QCOMPARE(to.size(), 3);
        QCOMPARE(to[0]["name"_L1].toString(), u"Zoë Müller, \"Support\""_s);
        QCOMPARE(to[0]["address"_L1].toString(), u"zoe@example.com"_s);
        QCOMPARE(to[1]["address"_L1].toString(), u"ops@example.org"_s);
        QCOMPARE(to[2]["name"_L1].toString(), u"Ada \\ Co"_s);
        QCOMPARE(to[2]["address"_L1].toString(), u"ada@xn--bcher-kva.example"_s);
        const QJsonArray parts = mail["parts"_L1].toArray();
        QCOMPARE(parts[0]["content"_L1].toString().trimmed(), u"Hello\n\nFrom here on."_s);
        QCOMPARE(parts[0]["charset"_L1].toString(), u"utf-8"_s);
        QCOMPARE(parts[1]["content"_L1].toString().trimmed(), draft().html);
        QCOMPARE(parts[2]["filename"_L1].toString(), u"Crane – Größe.ics"_s);
        QCOMPARE(parts[2]["content"_L1].toString(), u"BEGIN:VCALENDAR\nEND:VCALENDAR\n"_s);
    }

    void nothingAddsHeadersOrParts()
    {
        MailDraft hostile = draft();
        hostile.to = {{u"Eve\r\nBcc: all@example.org"_s, u"eve@example.com"_s}, {u"X"_s, u"x@example.com\r\nBcc: y@example.org"_s},
                      {u"Y"_s, u"y@example.com>, <z@example.org"_s}, {u"Z"_s, u"no address"_s}};
        hostile.subject = u"Hi\r\nBcc: all@example.org\r\n\r\n--=_plimsoll-mixed\r\n=?UTF-8?Q?x?="_s;
        hostile.text = u"--=_plimsoll-mixed\n--=_plimsoll-alternative--\r\n.\r\nFrom x"_s;
        hostile.attachments[0].fileName = u"a\"; filename=\"b\r\nX: y"_s;
        const QJsonObject mail = read(hostile);
        isClean(mail);
        QCOMPARE(mail["to"_L1].toArray().size(), 1);
        QCOMPARE(mail["to"_L1].toArray()[0]["address"_L1].toString(), u"eve@example.com"_s);
        QCOMPARE(mail["subject"_L1].toString(), u"Hi Bcc: all@example.org --=_plimsoll-mixed =?UTF-8?Q?x?="_s);
        QCOMPARE(mail["parts"_L1].toArray().size(), 3);
        QCOMPARE(mail["parts"_L1].toArray()[0]["content"_L1].toString().trimmed(), u"--=_plimsoll-mixed\n--=_plimsoll-alternative--\n.\nFrom x"_s);
    }

    void longAndForeignTextsComeBack()
    {
        QRandomGenerator random(42);
        static const QStringList words{u"Größe"_s, u"発売日"_s, u"\U0001F680"_s, u"plain"_s, u"=C3=B6"_s, u"a  b"_s, u"x"_s.repeated(90), u"trailing "_s, u"\t"_s};
        for (int round = 0; round < 12; ++round) {
            MailDraft mail = draft();
            QString text;
            for (int i = random.bounded(1, 60); i > 0; --i)
                text += words[random.bounded(int(words.size()))] + (random.bounded(6) == 0 ? u'\n' : u' ');
            mail.text = text;
            mail.subject = text.left(random.bounded(5, 250));
            if (mail.subject.back().isHighSurrogate())
                mail.subject.chop(1);
            const QJsonObject back = read(mail);
            isClean(back);
            QVERIFY(back["longest"_L1].toInt() <= 120);
            const QString content = back["parts"_L1].toArray()[0]["content"_L1].toString();
            QCOMPARE(content, text);
            QCOMPARE(back["subject"_L1].toString().simplified(), mail.subject.simplified());
        }
    }

    void withoutRecipientsThereIsNoHeader()
    {
        MailDraft mail = draft();
        mail.to.clear();
        mail.attachments.clear();
        const QJsonObject back = read(mail);
        isClean(back);
        QVERIFY(back["to"_L1].toArray().isEmpty());
        QCOMPARE(back["parts"_L1].toArray().size(), 2);
    }

    void sameDraftSameBytes() { QCOMPARE(emlDraft(draft()), emlDraft(draft())); }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("sound");
        QTest::newRow("plain") << u"a@example.org"_s << true;
        QTest::newRow("dotted") << u"a.b+c@mail.example.org"_s << true;
        QTest::newRow("no at") << u"example.org"_s << false;
        QTest::newRow("two ats") << u"a@b@example.org"_s << false;
        QTest::newRow("blank") << u"a b@example.org"_s << false;
        QTest::newRow("line break") << u"a@example.org\n"_s << false;
        QTest::newRow("no name") << u"@example.org"_s << false;
        QTest::newRow("no domain") << u"a@"_s << false;
        QTest::newRow("a list") << u"a@example.org,b@example.org"_s << false;
        QTest::newRow("foreign name") << u"ö@example.org"_s << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QTEST(isMailAddress(address), "sound");
    }
};

QTEST_GUILESS_MAIN(TestEmlWriter)
#include "tst_emlwriter.moc"
