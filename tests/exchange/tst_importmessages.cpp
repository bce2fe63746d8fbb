// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "engine/scheduler.h"
#include "exchange/importmessages.h"
#include "support/messageplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sample = Plimsoll::MessagePlan;

/// Tables of audiences and messages. Go-live of Crane 4.2 is on Wed 26 Aug 2026.
class TestImportMessages : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC))};
    IdSource m_ids{m_clock, 5};

    Result<ImportOutcome> read(const Plan &plan, const QByteArray &csv, MessageTable kind, const QString &release = {})
    {
        const auto table = readCsv(csv);
        if (!table)
            qFatal("%s", qPrintable(table.error().text));
        ImportOptions options;
        options.release = release;
        return importMessages(plan, computeTimetable(plan), *table, kind, options, m_ids);
    }
    static QStringList told(const ImportOutcome &outcome)
    {
        static const QStringList words{u"added"_s, u"updated"_s, u"unchanged"_s, u"skipped"_s};
        QStringList rows;
        for (const ImportRow &row : outcome.rows)
            rows << words[int(row.outcome)] + u' ' + row.title + (row.remark.isEmpty() ? QString() : u": "_s + row.remark);
        return rows;
    }
    static const Message *find(const Plan &plan, const QString &title)
    {
        for (const Message &message : plan.table<Message>()) {
            if (message.title == title)
                return &message;
        }
        return nullptr;
    }

private Q_SLOTS:
    void audiences()
    {
        Plan plan = Sample::make();
        const QByteArray csv = "audience,customer,channel,notice,time zone,language,colour\n"
                               "Staff,no,#ships,3 working days,Europe/Berlin,de,red\n"
                               "Partners,yes,mail,2 weeks,Nowhere,en,blue\n";
        const auto outcome = read(plan, csv, MessageTable::Audiences);
        QVERIFY(outcome);
        QCOMPARE(told(*outcome), (QStringList{u"updated Staff"_s, u"added Partners: The time zone “Nowhere” is not known and was left out; "
                                                                  "write a name such as Europe/Berlin."_s}));
        QCOMPARE(outcome->unknownColumns, QStringList{u"colour"_s});
        plan.apply(outcome->edit);
        const Audience *staff = plan.find(Sample::staff);
        QCOMPARE(*staff, (Audience{Sample::staff, u"Staff"_s, false, u"Europe/Berlin"_s, u"#ships"_s, 3, NoticeUnit::WorkingDays, u"de"_s}));
        const Audience &partners = plan.table<Audience>().at(2);
        QVERIFY(partners.customer);
        QCOMPARE(partners.noticeDays, 14);
        QCOMPARE(partners.noticeUnit, NoticeUnit::CalendarDays);
        QVERIFY(read(plan, csv, MessageTable::Audiences)->edit.isEmpty());
    }

    void messages()
    {
        Plan plan = Sample::make();
        const QByteArray csv = "message,audience,milestone,offset,purpose,owner,template,state,note\n"
                               "Freeze is near,Staff,Code freeze SECRET,-5 working days,announcement,Docs Lead,Freeze,planned,bring tea\n"
                               "It is out,Staff,v4.2 live SECRET,2 days,release notes,,Notes,sent,\n"
                               "Lost,Staff,Nothing,0,song,,,going,\n"
                               "Nobody,,,,,,,,\n";
        const auto outcome = read(plan, csv, MessageTable::Messages);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().text));
        QCOMPARE(told(*outcome),
                 (QStringList{u"added Freeze is near"_s, u"added It is out"_s,
                              u"added Lost: The release has no milestone “Nothing”; the message has no day until one is chosen. The purpose “song” is not known and was "
                              "left out; write announcement, change notice, release notes, reminder, marketing, training or other. The state “going” is not known and "
                              "was left out; write planned, drafted, approved, sent or acknowledged."_s,
                              u"skipped Nobody: The row names no audience; write who is told."_s}));
        QCOMPARE(outcome->rows[0].start, QDate(2026, 7, 15));
        plan.apply(outcome->edit);
        const Message *freeze = find(plan, u"Freeze is near"_s);
        QVERIFY(freeze);
        QCOMPARE(freeze->milestone, Sample::freeze);
        QCOMPARE(freeze->offset, -5);
        QCOMPARE(plan.find(freeze->owner)->name, u"Docs Lead"_s);
        QCOMPARE(plan.find(freeze->messageTemplate)->name, u"Freeze"_s);
        QCOMPARE(freeze->note, u"bring tea"_s);
        const Message *out = find(plan, u"It is out"_s);
        QCOMPARE(out->state, MessageState::Sent);
        QCOMPARE(out->sentOn, QDate(2026, 8, 28));
        QCOMPARE(plan.find(out->messageTemplate)->purpose, MessagePurpose::ReleaseNotes);
        const auto again = read(plan, csv, MessageTable::Messages);
        QVERIFY(again);
        QVERIFY(again->edit.isEmpty());
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("days");
        QTest::addColumn<NoticeUnit>("unit");
        QTest::newRow("plain") << u"5"_s << 5 << NoticeUnit::WorkingDays;
        QTest::newRow("working") << u"-5 working days"_s << -5 << NoticeUnit::WorkingDays;
        QTest::newRow("business, minus sign") << u"\u22123 business days"_s << -3 << NoticeUnit::WorkingDays;
        QTest::newRow("calendar") << u"+2 calendar days"_s << 2 << NoticeUnit::CalendarDays;
        QTest::newRow("days") << u"1 day"_s << 1 << NoticeUnit::CalendarDays;
        QTest::newRow("weeks before") << u"2 weeks before"_s << -14 << NoticeUnit::CalendarDays;
        QTest::newRow("German") << u"3 Arbeitstage vorher"_s << -3 << NoticeUnit::WorkingDays;
    }
    void amounts()
    {
        QFETCH(QString, cell);
        const auto amount = noticeAmountFrom(cell);
        QVERIFY(amount);
        QTEST(amount->days, "days");
        QTEST(amount->unit, "unit");
        QVERIFY(!noticeAmountFrom(u"soon"_s));
        QVERIFY(!noticeAmountFrom(u"1 or 2 days"_s));
    }

    void refusesWhatHasNoHeadings()
    {
        const auto messages = read(Sample::make(), "a,b\nc,d\n", MessageTable::Messages);
        QVERIFY(!messages);
        QCOMPARE(messages.error().text, u"No row of the file is headings of messages; give it one with “message” and “audience”."_s);
        const auto release = read(Sample::make(), "message,audience\nx,Staff\n", MessageTable::Messages, u"9.9"_s);
        QVERIFY(!release);
        QCOMPARE(release.error().text, u"No row of the table can be taken over; row 2: Messages are of a release, and the plan has none by that name; "
                                       "import its milestones first."_s);
    }
};

QTEST_GUILESS_MAIN(TestImportMessages)
#include "tst_importmessages.moc"
