// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include "domain/allrecords.h"
#include "domain/plandraft.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestValidation : public QObject
{
    Q_OBJECT

private:
    static Plan plan()
    {
        Plan plan;
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, {}, {}});
        plan.put(Release{ReleaseId(3), ProductId(1), u"4.3"_s, {}, {}, {}});
        Milestone m;
        m.id = MilestoneId(10);
        m.release = ReleaseId(2);
        m.title = u"Go-live"_s;
        m.pinned = QDate(2026, 8, 26);
        plan.put(m);
        WorkingCalendar calendar;
        calendar.id = WorkingCalendarId(7);
        calendar.name = u"Germany"_s;
        plan.put(calendar);
        return plan;
    }

    using Change = std::function<void(PlanDraft &)>;

    static Change milestone(std::function<void(Milestone &)> change)
    {
        return [change](PlanDraft &draft) { draft.update(MilestoneId(10), change); };
    }
    static Change calendar(std::function<void(WorkingCalendar &)> change)
    {
        return [change](PlanDraft &draft) { draft.update(WorkingCalendarId(7), change); };
    }
    static Change dayOff(CalendarException exception)
    {
        exception.id = CalendarExceptionId(99);
        return [exception](PlanDraft &draft) { draft.put(exception); };
    }
    static Change window(std::function<void(Window &)> change)
    {
        return [change](PlanDraft &draft) {
            Window w;
            w.id = WindowId(50);
            w.name = u"Holiday freeze"_s;
            w.startDate = QDate(2026, 12, 20);
            w.endDate = QDate(2027, 1, 3);
            change(w);
            draft.put(w);
        };
    }
    static Change exception(BugId bug, WorkItemId item)
    {
        return [bug, item](PlanDraft &draft) {
            ExceptionRequest request;
            request.id = ExceptionRequestId(62);
            request.title = u"Late one"_s;
            request.release = ReleaseId(2);
            request.bug = bug;
            request.workItem = item;
            draft.put(request);
        };
    }
    static Change settings(std::function<void(PlanSettings &)> change)
    {
        return [change](PlanDraft &draft) {
            PlanSettings s;
            change(s);
            draft.put(s);
        };
    }

private Q_SLOTS:
    void acceptsAGoodPlan() { QVERIFY(validate(plan()).hasValue()); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const Change &change, const QString &sentence) {
            QTest::newRow(name) << change << sentence;
        };
        row("no title", milestone([](auto &m) { m.title = u"  "_s; }), u"A milestone needs a name; type one."_s);
        row("NUL", milestone([](auto &m) { m.title = u"a"_s + QChar(0); }),
            u"The name of a milestone contains a character that no text may hold; type it again."_s);
        row("long title", milestone([](auto &m) { m.title = QString(501, u'x'); }),
            u"The name of the milestone \"%1…\" is longer than 500 characters; shorten it."_s.arg(QString(40, u'x')));
        row("no release", milestone([](auto &m) { m.release = {}; }), u"“Go-live” belongs to no release; choose one."_s);
        row("release that is not there", milestone([](auto &m) { m.release = ReleaseId(77); }),
            u"“Go-live” refers to a release that does not exist; choose another or leave it empty."_s);
        row("owner that is not there", milestone([](auto &m) { m.owners = {RoleId(5)}; }),
            u"“Go-live” refers to a role that does not exist; choose another or leave it empty."_s);
        row("pinned to nothing", milestone([](auto &m) { m.pinned = {}; }),
            u"“Go-live” is pinned but has no date; type one, or let it follow another milestone."_s);
        row("year 1969", milestone([](auto &m) { m.pinned = QDate(1969, 12, 31); }),
            u"The date 1969-12-31 of “Go-live” is outside 1970 to 2199; type a date in between."_s);
        row("year 2200", milestone([](auto &m) { m.pinned = QDate(2200, 1, 1); }),
            u"The date 2200-01-01 of “Go-live” is outside 1970 to 2199; type a date in between."_s);
        row("follows nothing", milestone([](auto &m) { m.rule = RuleKind::Offset; }),
            u"“Go-live” follows another milestone but names none; choose the milestone that it counts from."_s);
        row("follows itself", milestone([](auto &m) { m.rule = RuleKind::Offset; m.anchor = m.id; }),
            u"“Go-live” counts from itself; choose another milestone to count from."_s);
        row("done without a day", milestone([](auto &m) { m.state = MilestoneState::Done; }),
            u"“Go-live” is done but has no date on which it was; type one."_s);
        row("no freeze that freezes", milestone([](auto &m) { m.freezes = FreezeScope::Code; }),
            u"“Go-live” is no freeze, so it freezes nothing; make it a freeze, or leave open what it freezes."_s);
        row("exception for nothing", exception({}, {}),
            u"The exception “Late one” lets nothing in; choose the bug or the work item that it is asked for."_s);
        row("exception for two", exception(BugId(60), WorkItemId(61)),
            u"The exception “Late one” is asked for a bug and a work item at once; keep one of them."_s);
        row("huge offset", milestone([](auto &m) { m.offset = 36501; }),
            u"The offset of “Go-live” is beyond 36500; type a smaller one."_s);
        row("negative length", milestone([](auto &m) { m.span = -1; }),
            u"The length of “Go-live” must be between 0 and 3650; type another."_s);
        row("length in hours", milestone([](auto &m) { m.spanUnit = OffsetUnit::Hours; }),
            u"The length of “Go-live” is counted in days or weeks, not hours; choose another unit."_s);
        row("eighth weekday", milestone([](auto &m) { m.snapWeekday = 8; }),
            u"The weekday that “Go-live” falls on must be one from Monday to Sunday; choose one."_s);
        row("unknown zone", milestone([](auto &m) { m.timeZone = u"Mars/Olympus"_s; }),
            u"“Go-live” names the time zone \"Mars/Olympus\", which is not known; choose one from the list, such as Europe/Berlin."_s);
        row("huge note", milestone([](auto &m) { m.note = QString(65537, u'n'); }),
            u"The note of “Go-live” is longer than 65536 characters; shorten it."_s);
        row("foreign anchor", [](PlanDraft &d) { d.update(ReleaseId(3), [](Release &r) { r.anchor = MilestoneId(10); }); },
            u"The anchor of release “4.3” belongs to another release; choose one of its own milestones."_s);
        row("no working day", calendar([](auto &c) { c.monday = c.tuesday = c.wednesday = c.thursday = c.friday = 0; }),
            u"Calendar “Germany” has no working day; give at least one day hours."_s);
        row("25 hours", calendar([](auto &c) { c.monday = 25; }),
            u"The hours of a day in calendar “Germany” must be between 0 and 24; type another number."_s);
        row("hours not a number", calendar([](auto &c) { c.monday = qQNaN(); }),
            u"The hours of a day in calendar “Germany” must be between 0 and 24; type another number."_s);
        row("day off without calendar", dayOff({{}, {}, u"Labour Day"_s, QDate(2026, 5, 1), QDate(2026, 5, 1), 0, {}}),
            u"The day off “Labour Day” belongs to no calendar; choose one."_s);
        row("day off without day", dayOff({{}, WorkingCalendarId(7), u"Labour Day"_s, {}, QDate(2026, 5, 1), 0, {}}),
            u"The day off “Labour Day” needs a first and a last day; type both."_s);
        row("day off backwards", dayOff({{}, WorkingCalendarId(7), u"Labour Day"_s, QDate(2026, 5, 2), QDate(2026, 5, 1), 0, {}}),
            u"The last day of “Labour Day” is before its first day; swap them."_s);
        row("window without start", window([](auto &w) { w.startDate = {}; }),
            u"“Holiday freeze” has no first day; type a date or choose a milestone."_s);
        row("window without end", window([](auto &w) { w.endDate = {}; }),
            u"“Holiday freeze” has no last day; type a date or choose a milestone."_s);
        row("window backwards", window([](auto &w) { w.endDate = QDate(2026, 12, 19); }),
            u"The last day of “Holiday freeze” is before its first day; swap them."_s);
        row("window far away", window([](auto &w) { w.startOffset = 40000; }),
            u"An offset of “Holiday freeze” is beyond 36500 days; type a smaller one."_s);
        row("plan zone", settings([](auto &s) { s.timeZone = u"Nowhere"_s; }),
            u"The plan names the time zone \"Nowhere\", which is not known; choose one from the list, such as Europe/Berlin."_s);
        row("plan week", settings([](auto &s) { s.firstDayOfWeek = 0; }),
            u"The first day of the week must be one from Monday to Sunday; choose one."_s);
        row("second settings", settings([](auto &s) { s.id = Id<PlanSettings>(2); }),
            u"A plan has one settings record; this one has another number."_s);
        row("product in use removed", [](PlanDraft &d) { d.remove(ProductId(1)); },
            u"“4.2” refers to a product that does not exist; choose another or leave it empty."_s);
    }

    void saysWhatIsWrong()
    {
        QFETCH(Change, change);
        QFETCH(QString, sentence);
        const Plan base = plan();
        PlanDraft draft(base);
        change(draft);
        const auto result = validate(base, draft.toEdit({}));
        QVERIFY(!result);
        QCOMPARE(result.error().text, sentence);
        QVERIFY(!validate(draft.plan()).hasValue());
    }

    void refusesAnEditOfAnotherVersion()
    {
        const Plan base = plan();
        PlanDraft draft(base);
        draft.update(MilestoneId(10), [](Milestone &m) { m.title = u"Launch"_s; });
        Plan moved = base;
        moved.apply(draft.toEdit({}));
        PlanDraft late(base);
        late.update(MilestoneId(10), [](Milestone &m) { m.title = u"Ship"_s; });
        const auto result = validate(moved, late.toEdit({}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Conflict);
        QCOMPARE(result.error().text, u"“Launch” has changed in the meantime; look at it again and repeat the edit."_s);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
