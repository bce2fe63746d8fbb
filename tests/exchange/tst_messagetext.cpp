// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"
#include "engine/scheduler.h"
#include "exchange/messagetext.h"
#include "exchange/messagevalues.h"
#include "exchange/templatecheck.h"
#include "support/messageplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sample = Plimsoll::MessagePlan;

/// Messages filled from the plan. See MessagePlan for what is in it.
class TestMessageText : public QObject
{
    Q_OBJECT

private:
    static MessageText text(const Plan &plan, MessageId id)
    {
        const auto result = messageText(plan, computeTimetable(plan), *plan.find(id), Sample::today);
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }
    static QString body(const Plan &plan, MessageId id, const QString &templateText)
    {
        Plan changed = plan;
        MessageTemplate made = *plan.find(Sample::announcement);
        made.body = templateText;
        changed.put(made);
        return text(changed, id).markdown;
    }
    static void tell(Plan &plan, MessageId id)
    {
        FixedClock clock(QDateTime(QDate(2026, 6, 1), QTime(9, 0), QTimeZone(QTimeZone::UTC)));
        IdSource ids(clock, 3);
        plan.put(publicationOf(plan, computeTimetable(plan), *plan.find(id), clock.now(), Sample::today, ids));
    }
    /// Names everything that a template can name.
    static QString everything()
    {
        QString all;
        static const QHash<QString, QString> lists{{u"date"_s, u"dates"_s}, {u"change"_s, u"changes"_s}, {u"item"_s, u"items"_s},
                                                   {u"risk"_s, u"risks"_s}, {u"contact"_s, u"contacts"_s}};
        for (const QString &name : knownTemplateNames()) {
            const QString root = name.section(u'.', 0, 0);
            const QString list = lists.value(root);
            if (list.isEmpty())
                all += u"%1=[{{ %1 }}]\n\n"_s.arg(name);
            else
                all += u"{% for %1 in %2 %}%3=[{{ %3 }}]\n\n{% endfor %}"_s.arg(root, list, name);
        }
        return all;
    }

private Q_SLOTS:
    void customersReadPublicWordsOnly()
    {
        Plan plan = Sample::make();
        tell(plan, Sample::toCustomers);
        Milestone live = *plan.find(Sample::goLive);
        live.pinned = QDate(2026, 9, 2);
        plan.put(live);
        plan.put(Slip{SlipId(90), Sample::release, Sample::goLive, QDate(2026, 8, 26), QDate(2026, 9, 2), QDate(2026, 6, 2), u"SECRET"_s, u"SECRET"_s});
        const QString said = body(plan, Sample::toCustomers, everything());
        QVERIFY2(!said.contains(u"SECRET"_s), qPrintable(said));
        QVERIFY2(!text(plan, Sample::toCustomers).markdown.contains(u"SECRET"_s), qPrintable(said));
        QVERIFY(said.contains(u"date.title=[Crane 4.2 is here]"_s));
        QVERIFY(said.contains(u"change.from=[Wed 26 Aug 2026, 12:00 (America/New\\_York)]"_s));
        QVERIFY(said.contains(u"change.to=[Wed 2 Sep 2026, 12:00 (America/New\\_York)]"_s));
        QVERIFY(said.contains(u"risk.effect=[Scripts must change]"_s));
        // The same words reach those inside, so that the check above can fail.
        QVERIFY(body(plan, Sample::toStaff, everything()).contains(u"SECRET"_s));
    }

    void anInternalGoLiveHasNoDateForCustomers()
    {
        Plan plan = Sample::make();
        Milestone live = *plan.find(Sample::goLive);
        live.publicTitle.clear();
        plan.put(live);
        QCOMPARE(body(plan, Sample::toCustomers, u"{{ release.when }}{{ release.date }}{{ milestone.when }}{% for d in dates %}x{% endfor %}."_s), u".\n"_s);
        QVERIFY(datesToldBy(plan, computeTimetable(plan), *plan.find(Sample::toCustomers), Sample::today).empty());
    }

    /// In the order of the release notes; customers read of what says something to them.
    void itemsAreThoseOfTheReleaseNotes()
    {
        Plan plan = Sample::make();
        const auto put = [&plan](qint64 id, const QString &title, WorkItemKind kind, int priority, const QString &note, const QString &action = {}) {
            WorkItem item;
            item.id = WorkItemId(id);
            item.release = Sample::release;
            item.title = title;
            item.kind = kind;
            item.priority = priority;
            item.isPublic = true;
            item.customerNote = note;
            item.upgradeAction = action;
            plan.put(item);
        };
        put(110, u"Crash"_s, WorkItemKind::BugFix, 9, u"No crash any more"_s);
        put(111, u"Slow"_s, WorkItemKind::Feature, 1, u"Faster"_s);
        put(112, u"Search"_s, WorkItemKind::Feature, 5, u"Found"_s);
        put(113, u"Silent"_s, WorkItemKind::Feature, 9, u" "_s);
        put(114, u"Clamps"_s, WorkItemKind::Feature, 0, {}, u"Remove them"_s);
        const QString titles = u"{% for i in items %}{{ i.title }};{% endfor %}"_s;
        QCOMPARE(body(plan, Sample::toCustomers, titles), u"Search;Slow;Twice as \\*fast\\*;Clamps;Crash;\n"_s);
        QCOMPARE(body(plan, Sample::toStaff, titles), u"Silent;Search;Slow;Twice as \\*fast\\*;Refactoring SECRET;Clamps;Crash;\n"_s);
        // What names audiences is for them alone.
        const auto name = [&plan](qint64 id, AudienceId audience) {
            WorkItem item = *plan.find(WorkItemId(id));
            item.audiences = {audience};
            plan.put(item);
        };
        name(111, Sample::staff);
        name(112, Sample::customers);
        QCOMPARE(body(plan, Sample::toCustomers, titles), u"Search;Twice as \\*fast\\*;Clamps;Crash;\n"_s);
        QCOMPARE(body(plan, Sample::toStaff, titles), u"Silent;Slow;Twice as \\*fast\\*;Refactoring SECRET;Clamps;Crash;\n"_s);
    }

    void theStarterIsFilledForCustomers()
    {
        const MessageText said = text(Sample::make(), Sample::toCustomers);
        QCOMPARE(said.subject, u"Crane 4.2: Crane 4.2 is here"_s);
        QCOMPARE(said.markdown, u"# Crane 4.2\n\nCrane 4.2 is here: **Wed 26 Aug 2026, 12:00 (America/New\\_York)**.\n\nThe dates:\n\n"
                                "- **Crane 4.2 is here**: Wed 26 Aug 2026, 12:00 (America/New\\_York)\n\nWhat may still change them:\n\n"
                                "- The old API goes \\<b\\>away\\</b\\>: Scripts must change\n"_s);
    }

    void changesAreToldWithTheirReasonInside()
    {
        Plan plan = Sample::make();
        Message told = *plan.find(Sample::toStaff);
        tell(plan, told.id);
        Milestone live = *plan.find(Sample::goLive);
        live.pinned = QDate(2026, 9, 2);
        plan.put(live);
        told.messageTemplate = Sample::notice;
        plan.put(told);
        QCOMPARE(text(plan, told.id).markdown.split(u'\n'),
                 QString(u"# Changed dates of Crane 4.2\n\n- **Code freeze SECRET**: moved from Wed 22 Jul 2026 to **Wed 29 Jul 2026**. 25 working days before v4.2 live SECRET.\n"
                 "- **v4.2 live SECRET**: moved from Wed 26 Aug 2026, 16:00 (UTC) to **Wed 2 Sep 2026, 16:00 (UTC)**.\n\n"
                 "The vendor is late SECRET\n\nThe next date: Code freeze SECRET, Wed 29 Jul 2026.\n"_s).split(u'\n'));
        // Who slipped it said why, and with whose word.
        plan.put(Slip{SlipId(90), Sample::release, Sample::goLive, QDate(2026, 8, 26), QDate(2026, 9, 2), QDate(2026, 6, 2),
                      u"Too many late merges"_s, u"Ada"_s});
        QVERIFY2(text(plan, told.id).markdown.contains(u"**Wed 29 Jul 2026**. Too many late merges; approved by Ada.\n"_s),
                 qPrintable(text(plan, told.id).markdown));
    }

    void whatIsOnAgainIsTold()
    {
        Plan plan = Sample::make();
        tell(plan, Sample::toStaff);
        Publication off = plan.table<Publication>().at(0);
        off.id = PublicationId(off.id.value() + 1);
        off.time = off.time.addDays(1);
        off.content = ledgerContent({ToldDate{Sample::freeze, Sample::release, u"Code freeze SECRET"_s, {}, {}, {}}});
        plan.put(off);
        Message told = *plan.find(Sample::toStaff);
        told.messageTemplate = Sample::notice;
        plan.put(told);
        QVERIFY2(text(plan, told.id).markdown.contains(u"- **Code freeze SECRET**: was off and is now on **Wed 22 Jul 2026**. "_s),
                 qPrintable(text(plan, told.id).markdown));
        const auto dates = datesToldBy(plan, computeTimetable(plan), told, Sample::today);
        QCOMPARE(dates.front().milestone, Sample::freeze);
        QCOMPARE(dates.front().start, QDate(2026, 7, 22));
    }

    void datesSpeakTheLanguageOfTheAudience()
    {
        Plan plan = Sample::make();
        Audience staff = *plan.find(Sample::staff);
        staff.language = u"de"_s;
        staff.timeZone = u"Europe/Berlin"_s;
        plan.put(staff);
        QCOMPARE(body(plan, Sample::toStaff, u"{{ milestone.date }}; {{ milestone.when }}; {{ milestone.iso }}"_s),
                 u"Mittwoch, 26. August 2026; Mi. 26 Aug. 2026, 18:00 (Europe/Berlin); 2026-08-26\n"_s);
    }

    void linesOfTagsLeaveNoneBehind()
    {
        const QString said = body(Sample::make(), Sample::toStaff,
                                  u"{% if why %}yes{% else %}no{% endif %}\n{% for d in dates %}\n- {{ d.title }}\n{% endfor %}\n\n{% if next %}{% if why %}\nlast\n{% endif %}{% endif %}"_s);
        QCOMPARE(said, u"yes\n- Code freeze SECRET\n- v4.2 live SECRET\n\nlast\n"_s);
    }

    void whatThePlanSaysIsData()
    {
        Plan plan = Sample::make();
        Milestone live = *plan.find(Sample::goLive);
        live.publicTitle = u"# {{ why }} {% include \"x\" %} [a](file:///etc/passwd) ![b](c) `d` *e* <img src=f>\n1. & g"_s;
        plan.put(live);
        const QString said = body(plan, Sample::toCustomers, u"{{ milestone.title }}"_s);
        QCOMPARE(said, u"\\# {{ why }} {% include \"x\" %} \\[a\\](file:///etc/passwd) !\\[b\\](c) \\`d\\` \\*e\\* \\<img src=f\\> 1. \\& g\n"_s);
        QCOMPARE(markdownEscaped(u"1. first"_s), u"1\\. first"_s);
        QCOMPARE(markdownEscaped(u"2026 went"_s), u"2026 went"_s);
        QCOMPARE(markdownEscaped(u"- item"_s), u"\\- item"_s);
        QCOMPARE(oneLine(u"a\r\nBcc: b\u2028c"_s), u"a Bcc: b c"_s);
    }

    void badTemplatesAreRefusedWithTheirLine()
    {
        Plan plan = Sample::make();
        MessageTemplate made = *plan.find(Sample::announcement);
        made.body = u"a\n{% include \"/etc/passwd\" %}"_s;
        plan.put(made);
        const auto body = messageText(plan, computeTimetable(plan), *plan.find(Sample::toStaff), Sample::today);
        QVERIFY(!body);
        QCOMPARE(body.error().text, u"Line 2: “include” cannot be used in a message; use if, for or with."_s);
        made.body = u"fine"_s;
        made.subject = u"{{ nothing }}"_s;
        plan.put(made);
        const auto subject = messageText(plan, computeTimetable(plan), *plan.find(Sample::toStaff), Sample::today);
        QVERIFY(!subject);
        QVERIFY2(subject.error().text.startsWith(u"Subject, Line 1: There is no “nothing”"_s), qPrintable(subject.error().text));
        Message bare = *plan.find(Sample::toStaff);
        bare.messageTemplate = {};
        const auto none = messageText(plan, computeTimetable(plan), bare, Sample::today);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    void theSubjectIsOneLine()
    {
        Plan plan = Sample::make();
        MessageTemplate made = *plan.find(Sample::announcement);
        made.subject = u"{{ release.name }}\r\nBcc: x@example.org"_s;
        plan.put(made);
        QCOMPARE(text(plan, Sample::toStaff).subject, u"Crane 4.2 Bcc: x@example.org"_s);
    }

    void theLedgerKeepsWhatWasTold_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("all dates") << u"{% for d in dates %}{{ d.title }}{% endfor %}"_s << QStringList{u"Code freeze SECRET"_s, u"v4.2 live SECRET"_s};
        QTest::newRow("its milestone") << u"{{ milestone.when }}"_s << QStringList{u"v4.2 live SECRET"_s};
        QTest::newRow("the next date") << u"{{ next.date }}"_s << QStringList{u"Code freeze SECRET"_s};
        QTest::newRow("the go-live") << u"{{ release.date }}"_s << QStringList{u"v4.2 live SECRET"_s};
        QTest::newRow("no date") << u"{{ release.name }}"_s << QStringList();
    }
    void theLedgerKeepsWhatWasTold()
    {
        QFETCH(QString, body);
        Plan plan = Sample::make();
        MessageTemplate made = *plan.find(Sample::announcement);
        made.subject.clear();
        made.body = body;
        plan.put(made);
        QStringList titles;
        for (const ToldDate &told : datesToldBy(plan, computeTimetable(plan), *plan.find(Sample::toStaff), Sample::today))
            titles << told.title;
        QTEST(titles, "titles");
    }

    void aChangeNoticeSettlesWhatIsOff()
    {
        Plan plan = Sample::make();
        tell(plan, Sample::toStaff);
        Milestone frozen = *plan.find(Sample::freeze);
        frozen.state = MilestoneState::Cancelled;
        plan.put(frozen);
        QCOMPARE(staleDates(plan, computeTimetable(plan), Sample::today).size(), size_t(1));
        Message told = *plan.find(Sample::toStaff);
        told.messageTemplate = Sample::notice;
        plan.put(told);
        FixedClock clock(QDateTime(QDate(2026, 6, 9), QTime(9, 0), QTimeZone(QTimeZone::UTC)));
        IdSource ids(clock, 4);
        const Publication sent = publicationOf(plan, computeTimetable(plan), told, clock.now(), Sample::today, ids);
        QCOMPARE(sent.audienceName, u"Staff"_s);
        QCOMPARE(sent.message, told.id.value());
        plan.put(sent);
        QVERIFY(staleDates(plan, computeTimetable(plan), Sample::today).empty());
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
