// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimport.h"

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"
#include "exchange/absenceimport.h"
#include "exchange/icsexport.h"
#include "icscalendars.h"

#include <QTest>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Plimsoll::IcsCalendars;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

namespace {

QString text(const std::vector<IcsImportRow> &rows)
{
    static constexpr std::array names{"added", "updated", "unchanged", "cancelled", "gone", "left out"};
    QStringList texts;
    for (const IcsImportRow &row : rows) {
        texts << QString::fromLatin1(names[size_t(row.outcome)]) + (row.wanted ? u"+ "_s : u" "_s) + row.title
                + (row.change.isEmpty() ? QString() : u": "_s + row.change);
    }
    return texts.join(u" | "_s);
}

} // namespace

/// Calendars of other programs as windows, absences and milestones: what they would change, and that a second time changes nothing.
class TestIcsImport : public QObject
{
    Q_OBJECT

private:
    static constexpr PersonId ada{60}, ben{61};
    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    IdSource m_ids{m_clock, 7};

    static Plan plan()
    {
        Plan plan = Sound::make();
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        Sound::change<PlanSettings>(plan, PlanSettings::onlyId, [](PlanSettings &s) { s.timeZone = u"Europe/Berlin"_s; });
        Person person;
        person.id = ada;
        person.name = u"Ada Lovelace"_s;
        person.email = u"ada@example.org"_s;
        plan.put(person);
        person.id = ben;
        person.name = u"Ben"_s;
        person.email = u"ben@example.org"_s;
        plan.put(person);
        Environment environment;
        environment.id = EnvironmentId(62);
        environment.name = u"Production"_s;
        plan.put(environment);
        return plan;
    }

    static IcsImportOptions options(IcsAs as)
    {
        IcsImportOptions options;
        options.as = as;
        options.first = readSpan().first;
        options.last = readSpan().last;
        options.zone = readSpan().zone;
        if (as == IcsAs::Milestones)
            options.release = Sound::release;
        return options;
    }

    static std::vector<IcsImportRow> rows(const Plan &plan, const QByteArray &bytes, const IcsImportOptions &options)
    {
        return planIcsImport(plan, computeTimetable(plan), calendarIn(bytes), options);
    }

    /// Takes what is wanted.
    Plan imported(const Plan &plan, const QByteArray &bytes, const IcsImportOptions &options)
    {
        std::vector<IcsImportRow> wanted;
        for (const IcsImportRow &row : rows(plan, bytes, options)) {
            if (row.wanted)
                wanted.push_back(row);
        }
        Plan after = plan;
        after.apply(icsImportEdit(plan, wanted, options.as, m_ids));
        return after;
    }

    template<typename R>
    static std::vector<R> withKeys(const Plan &plan)
    {
        std::vector<R> found;
        for (const R &record : plan.table<R>()) {
            if (!record.importKey.isEmpty())
                found.push_back(record);
        }
        return found;
    }

private Q_SLOTS:
    void onlyWhatSaysSoKeepsReleasesAway()
    {
        const QDate day(2026, 12, 21);
        QByteArray events;
        for (const char *title : {"Team lunch", "Year-end blackout", "Release embargo", "Database maintenance", "Change freeze"})
            events += days(QByteArray(title).simplified().replace(' ', '-') + "@x.org", title, day, day.addDays(1));
        QMap<QString, QPair<WindowKind, bool>> made;
        for (const Window &window : withKeys<Window>(imported(plan(), calendar(events), options(IcsAs::Windows))))
            made.insert(window.name, {window.kind, window.hard});
        QCOMPARE(made.size(), 5);
        QCOMPARE(made[u"Team lunch"_s], qMakePair(WindowKind::Event, false));
        QCOMPARE(made[u"Year-end blackout"_s], qMakePair(WindowKind::Blackout, true));
        QCOMPARE(made[u"Release embargo"_s], qMakePair(WindowKind::Blackout, true));
        QCOMPARE(made[u"Database maintenance"_s], qMakePair(WindowKind::Maintenance, true));
        QCOMPARE(made[u"Change freeze"_s], qMakePair(WindowKind::Freeze, true));
    }

    void windows()
    {
        IcsImportOptions as = options(IcsAs::Windows);
        as.windowKind = WindowKind::Blackout;
        as.product = Sound::product;
        as.environment = EnvironmentId(62);
        as.reach = MilestoneReach::GoLives;
        const QDate day(2026, 12, 21);
        const QByteArray first = calendar(days("x@google.com", "Year end", day, day.addDays(11)) + days("y@google.com", "Audit", day.addDays(30), day.addDays(31)));
        const Plan before = plan();
        Plan after = imported(before, first, as);
        const auto made = withKeys<Window>(after);
        QCOMPARE(made.size(), size_t(2));
        QCOMPARE(made[0].name, u"Year end"_s);
        QCOMPARE(made[0].kind, WindowKind::Blackout);
        QVERIFY(made[0].hard);
        QCOMPARE(made[0].product, Sound::product);
        QCOMPARE(made[0].environment, EnvironmentId(62));
        QCOMPARE(made[0].reach, MilestoneReach::GoLives);
        QCOMPARE(made[0].startDate, day);
        QCOMPARE(made[0].endDate, day.addDays(11));
        QCOMPARE(made[0].importKey, u"x@google.com"_s);
        QCOMPARE(text(rows(after, first, as)), u"unchanged Year end | unchanged Audit"_s);
        // Somebody made it soft here; the calendar does not know.
        Sound::change<Window>(after, made[0].id, [](Window &w) { w.hard = false; });
        const QByteArray second = calendar(days("x@google.com", "Year end", day, day.addDays(12), "SEQUENCE:1\r\n"));
        const auto changed = rows(after, second, as);
        QCOMPARE(text(changed), u"updated+ Year end: Mon 21 Dec 2026 – Fri 1 Jan 2027 → Mon 21 Dec 2026 – Sat 2 Jan 2027 | gone Audit"_s);
        after = imported(after, second, as);
        QCOMPARE(withKeys<Window>(after).size(), size_t(2)); // What is gone is only offered.
        QCOMPARE(after.find(made[0].id)->endDate, day.addDays(12));
        QVERIFY(!after.find(made[0].id)->hard);
        Plan removed = after;
        removed.apply(icsImportEdit(after, changed, as.as, m_ids));
        QCOMPARE(withKeys<Window>(removed).size(), size_t(1));
        after = imported(after, calendar(days("x@google.com", "Year end", day, day, "STATUS:CANCELLED\r\n")), as);
        QVERIFY(!after.find(made[0].id));
    }

    void whatCameFromATableIsNotGone()
    {
        Plan before = plan();
        Window window;
        window.id = WindowId(70);
        window.name = u"From a table"_s;
        window.startDate = window.endDate = QDate(2026, 7, 1);
        window.importKey = u"WIN-7"_s;
        before.put(window);
        window.id = WindowId(71);
        window.importKey = u"RELEASE-2026.07-CODE-FREEZE-NORTH"_s;
        before.put(window);
        const QByteArray other = calendar(days("a", "Other", QDate(2026, 7, 1), QDate(2026, 7, 1)));
        QCOMPARE(text(rows(before, other, options(IcsAs::Windows))), u"added+ Other"_s);
        // Apple and Outlook write UIDs like that.
        for (const QString &key : {u"5C1E7A49-6A1A-4A33-9B3E-0C4A6A1D2F10"_s, u"040000008200E00074C5B7101A82E00800000000B0C1"_s}) {
            window.importKey = key;
            before.put(window);
            QCOMPARE(text(rows(before, other, options(IcsAs::Windows))), u"added+ Other | gone From a table"_s);
        }
    }

    void aWindowThatHangsOnAMilestoneStays()
    {
        const QByteArray bytes = calendar(days("x@google.com", "Year end", QDate(2026, 7, 1), QDate(2026, 7, 2)));
        Plan after = imported(plan(), bytes, options(IcsAs::Windows));
        Sound::change<Window>(after, withKeys<Window>(after)[0].id, [](Window &w) { w.startMilestone = Sound::freeze; });
        QCOMPARE(text(rows(after, bytes, options(IcsAs::Windows))), u"unchanged Year end"_s);
    }

    void absences()
    {
        IcsImportOptions as = options(IcsAs::Absences);
        const QDate day(2026, 8, 3);
        const QByteArray bytes = calendar(days("1", "Ada Lovelace: surgery", day, day.addDays(4))
                                          + days("2", "Out of office", day, day, "ORGANIZER:mailto:ben@example.org\r\n")
                                          + days("3", "Somebody else", day, day)
                                          + entry("4", "DTSTART:20260804T080000Z\r\nDTEND:20260804T090000Z\r\nSUMMARY:Ben: dentist\r\n")
                                          + days("5", "Ben maybe", day.addDays(9), day.addDays(9), "TRANSP:TRANSPARENT\r\n"));
        const auto proposed = rows(plan(), bytes, as);
        QCOMPARE(text(proposed), u"added+ Ada Lovelace: surgery | added+ Out of office | left out Somebody else | left out Ben: dentist | added Ben maybe"_s);
        QCOMPARE(proposed[1].person, u"Ben"_s);
        Plan after = imported(plan(), bytes, as);
        const auto made = withKeys<Absence>(after);
        QCOMPARE(made.size(), size_t(2));
        QCOMPARE(made[0].person, ada);
        QCOMPARE(made[0].end, day.addDays(4));
        QCOMPARE(made[0].note, QString()); // Why she is away is nobody's business.
        QCOMPARE(made[1].person, ben);
        const QByteArray moved = calendar(days("1", "Ada Lovelace: surgery", day.addDays(7), day.addDays(8), "SEQUENCE:1\r\n")
                                          + days("2", "Out of office", day, day, "ORGANIZER:mailto:ben@example.org\r\nSTATUS:CANCELLED\r\n"));
        QCOMPARE(text(rows(after, moved, as)), u"cancelled+ Out of office | updated+ Ada Lovelace: surgery: Mon 3 Aug 2026 – Fri 7 Aug 2026 → Mon 10 Aug 2026 – Tue 11 Aug 2026"_s);
        after = imported(after, moved, as);
        QCOMPARE(withKeys<Absence>(after).size(), size_t(1));
        QCOMPARE(withKeys<Absence>(after)[0].start, day.addDays(7));
        as.person = ada;
        QCOMPARE(rows(plan(), calendar(days("3", "Somebody else", day, day)), as)[0].person, u"Ada Lovelace"_s);
    }

    void peopleAreRecognisedAndReasonsForgotten()
    {
        Plan before = plan();
        Person adam;
        adam.id = PersonId(63);
        adam.name = u"Adam"_s;
        adam.email = u"adam@example.org"_s;
        before.put(adam);
        Sound::change<Person>(before, ada, [](Person &p) { p.name = u"Ada"_s; });
        before.put(Absence{AbsenceId(64), ada, AbsenceKind::Vacation, QDate(2026, 6, 1), QDate(2026, 6, 30), {}, {}});
        const auto event = [](const QString &title, const QStringList &emails, int month) {
            ForeignEvent made;
            made.key = title;
            made.title = title;
            made.note = u"Left knee"_s;
            made.emails = emails;
            made.first = QDate(2026, month, 2);
            made.last = QDate(2026, month, 3);
            return made;
        };
        ForeignCalendar away;
        away.events = {event(u"Adam: knee operation"_s, {u"ada@example.org"_s}, 7), event(u"off"_s, {u"boss@example.org"_s, u"ADA@example.org"_s}, 7),
                       event(u"Adamant"_s, {u"ada@example.org"_s, u"adam@example.org"_s}, 7), event(u"ada"_s, {}, 6)};
        const auto proposals = proposeAbsences(before, away.events, {});
        QCOMPARE(proposals.size(), size_t(4));
        QCOMPARE(proposals[0].person, adam.id);
        QCOMPARE(proposals[1].person, ada);
        QCOMPARE(proposals[2].person, PersonId());
        QCOMPARE(proposals[3].person, ada);
        QVERIFY(proposals[3].known && !proposals[1].known);
        QCOMPARE(proposeAbsences(before, away.events, ada)[2].person, ada);

        IcsImportOptions as = options(IcsAs::Absences);
        as.absenceKind = AbsenceKind::Other;
        Plan after = before;
        after.apply(icsImportEdit(before, planIcsImport(before, computeTimetable(before), away, as), as.as, m_ids));
        QCOMPARE(after.table<Absence>().size(), 3);
        for (const Absence &absence : withKeys<Absence>(after)) {
            QCOMPARE(absence.kind, AbsenceKind::Other);
            QVERIFY(absence.note.isEmpty());
        }
        // A second import of the same file brings nothing.
        QVERIFY(icsImportEdit(after, planIcsImport(after, computeTimetable(after), away, as), as.as, m_ids).isEmpty());
    }

    void milestones()
    {
        const IcsImportOptions as = options(IcsAs::Milestones);
        const QByteArray bytes = calendar(days("freeze@x", "Docs freeze", QDate(2026, 7, 20), QDate(2026, 7, 20))
                                          + days("week@x", "Test week", QDate(2026, 7, 27), QDate(2026, 7, 31))
                                          + entry("call@x", "DTSTART:20260803T130000Z\r\nDTEND:20260803T140000Z\r\nSUMMARY:Go or no-go\r\n"));
        Plan after = imported(plan(), bytes, as);
        const auto made = withKeys<Milestone>(after);
        QCOMPARE(made.size(), size_t(3));
        QCOMPARE(made[0].release, Sound::release);
        QCOMPARE(made[0].kind, MilestoneKind::Freeze);
        QCOMPARE(made[0].freezes, FreezeScope::Documentation);
        QCOMPARE(made[0].rule, RuleKind::Pinned);
        const Timetable dates = computeTimetable(after);
        QCOMPARE(dates.startOf(made[0].id), QDate(2026, 7, 20));
        QCOMPARE(dates.endOf(made[1].id), QDate(2026, 7, 31));
        QCOMPARE(made[2].deadlineZone, DeadlineZone::Local);
        QCOMPARE(made[2].deadlineTime, QTime(15, 0)); // In Berlin.
        QCOMPARE(text(rows(after, bytes, as)), u"unchanged Docs freeze | unchanged Test week | unchanged Go or no-go"_s);
        Sound::change<Milestone>(after, made[0].id, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = Sound::goLive;
            m.offset = -27;
        });
        QCOMPARE(computeTimetable(after).startOf(made[0].id), QDate(2026, 7, 20));
        QCOMPARE(text(rows(after, bytes, as)), u"unchanged Docs freeze | unchanged Test week | unchanged Go or no-go"_s);
        Sound::change<Milestone>(after, made[1].id, [](Milestone &m) {
            m.state = MilestoneState::Done;
            m.actual = QDate(2026, 7, 28);
        });
        const QByteArray later = calendar(days("freeze@x", "Docs freeze", QDate(2026, 7, 21), QDate(2026, 7, 21))
                                          + days("week@x", "Test week", QDate(2026, 8, 27), QDate(2026, 8, 31))
                                          + days("call@x", "Go or no-go", QDate(2026, 8, 3), QDate(2026, 8, 3), "STATUS:CANCELLED\r\n"));
        QCOMPARE(text(rows(after, later, as)),
                 u"updated Docs freeze: Mon 20 Jul 2026 → Tue 21 Jul 2026 | cancelled+ Go or no-go | unchanged Test week"_s);
        after = imported(after, later, as);
        QCOMPARE(after.find(made[2].id)->state, MilestoneState::Cancelled);
        QCOMPARE(after.find(made[1].id)->actual, QDate(2026, 7, 28));
    }

    void aDeadlineFollowsItsEvent()
    {
        const IcsImportOptions as = options(IcsAs::Milestones);
        const auto at = [](const QByteArray &time) { return calendar(entry("call@x", "DTSTART:" + time + "\r\nSUMMARY:Go or no-go\r\n")); };
        Plan after = imported(plan(), at("20260803T130000Z"), as);
        const MilestoneId id = withKeys<Milestone>(after)[0].id;
        QCOMPARE(text(rows(after, at("20260803T143000Z"), as)), u"updated+ Go or no-go: Mon 3 Aug 2026, 15:00 → Mon 3 Aug 2026, 16:30"_s);
        after = imported(after, at("20260803T143000Z"), as);
        QCOMPARE(after.find(id)->deadlineTime, QTime(16, 30));
        QCOMPARE(computeTimetable(after).find(id)->moment, QDateTime({2026, 8, 3}, {14, 30}, QTimeZone::UTC));
        QCOMPARE(text(rows(after, at("20260803T143000Z"), as)), u"unchanged Go or no-go"_s);
        // Said in another zone here, it is the same moment; moved there, it stays in that zone.
        Sound::change<Milestone>(after, id, [](Milestone &m) {
            m.deadlineZone = DeadlineZone::Utc;
            m.deadlineTime = QTime(14, 30);
        });
        QCOMPARE(text(rows(after, at("20260803T143000Z"), as)), u"unchanged Go or no-go"_s);
        after = imported(after, at("20260804T090000Z"), as);
        QCOMPARE(after.find(id)->deadlineZone, DeadlineZone::Utc);
        QCOMPARE(after.find(id)->deadlineTime, QTime(9, 0));
        QCOMPARE(computeTimetable(after).startOf(id), QDate(2026, 8, 4));
        // Of whole days the calendar tells no time.
        QCOMPARE(text(rows(after, calendar(days("call@x", "Go or no-go", QDate(2026, 8, 4), QDate(2026, 8, 4))), as)), u"unchanged Go or no-go"_s);
    }

    void aPinKeepsTheTimeOfTheRule()
    {
        const IcsImportOptions as = options(IcsAs::Milestones);
        const QDate day(2026, 8, 26);
        const auto on = [](QDate date) { return calendar(days("look@x", "Look", date, date)); };
        Plan after = imported(plan(), on(day), as);
        const MilestoneId id = withKeys<Milestone>(after)[0].id;
        Sound::change<Milestone>(after, id, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = Sound::goLive;
            m.offset = 4;
            m.offsetUnit = OffsetUnit::Hours;
        });
        QCOMPARE(text(rows(after, on(day), as)), u"unchanged Look"_s);
        const auto moved = rows(after, on(day.addDays(1)), as);
        QCOMPARE(text(moved), u"updated Look: Wed 26 Aug 2026, 04:00 → Thu 27 Aug 2026, 04:00"_s);
        after.apply(icsImportEdit(after, moved, as.as, m_ids));
        QCOMPARE(after.find(id)->rule, RuleKind::Pinned);
        QCOMPARE(after.find(id)->offset, 0);
        QCOMPARE(computeTimetable(after).find(id)->moment, QDateTime({2026, 8, 27}, {2, 0}, QTimeZone::UTC));
        QCOMPARE(text(rows(after, on(day.addDays(1)), as)), u"unchanged Look"_s);
    }

    void whatComesBackIsPlannedAgain()
    {
        const IcsImportOptions as = options(IcsAs::Milestones);
        const QDate day(2026, 8, 3);
        const QByteArray on = calendar(days("call@x", "Go or no-go", day, day));
        Plan after = imported(plan(), on, as);
        const MilestoneId id = withKeys<Milestone>(after)[0].id;
        after = imported(after, calendar(days("call@x", "Go or no-go", day, day, "STATUS:CANCELLED\r\n")), as);
        QCOMPARE(after.find(id)->state, MilestoneState::Cancelled);
        QCOMPARE(text(rows(after, on, as)), u"updated+ Go or no-go: Cancelled → Planned"_s);
        const QByteArray later = calendar(days("call@x", "Go or no-go", day.addDays(1), day.addDays(1)));
        QCOMPARE(text(rows(after, later, as)), u"updated+ Go or no-go: Mon 3 Aug 2026 → Tue 4 Aug 2026; Cancelled → Planned"_s);
        after = imported(after, later, as);
        QCOMPARE(after.find(id)->state, MilestoneState::Planned);
        QCOMPARE(computeTimetable(after).startOf(id), day.addDays(1));
        QCOMPARE(text(rows(after, later, as)), u"unchanged Go or no-go"_s);
    }

    /// What we publish comes into another plan with the same days, deadlines at the end of a day anywhere on Earth included.
    void ourOwnFeedGivesTheSameDays()
    {
        Plan source = plan();
        int id = 200;
        const auto add = [&](DeadlineZone zone, QTime time, int span, const QString &zoneName = {}) {
            Milestone m = Sound::milestone(id, u"Step %1"_s.arg(id), QDate(2026, 7, 1).addDays(id - 200));
            ++id;
            m.deadlineZone = zone;
            m.deadlineTime = time;
            m.timeZone = zoneName;
            m.span = span;
            source.put(m);
        };
        for (const int span : {0, 3}) {
            for (const DeadlineZone zone : {DeadlineZone::None, DeadlineZone::Utc, DeadlineZone::AnywhereOnEarth, DeadlineZone::Local}) {
                add(zone, {}, span);
                add(zone, QTime(18, 30), span);
                add(zone, QTime(0, 30), span);
            }
            add(DeadlineZone::Local, QTime(18, 0), span, u"America/Los_Angeles"_s);
            add(DeadlineZone::Local, {}, span, u"Pacific/Auckland"_s);
        }
        const Timetable dates = computeTimetable(source);
        const auto written = icsCalendar(source, dates, {}, QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC));
        QVERIFY(written.hasValue());
        const QByteArray feed = *written;
        Plan target = plan();
        target.planId = QUuid::createUuid();
        IcsImportOptions as = options(IcsAs::Milestones);
        as.release = ReleaseId(8);
        target.put(Release{ReleaseId(8), Sound::product, u"copy"_s, {}, {}, {}});
        target = imported(target, feed, as);
        const Timetable copied = computeTimetable(target);
        int compared = 0;
        for (const Milestone &m : source.table<Milestone>()) {
            const QString key = calendarUid(source.planId, m.id.value());
            const auto found = std::ranges::find_if(target.table<Milestone>(), [&](const Milestone &other) { return other.importKey == key; });
            QVERIFY2(found != target.table<Milestone>().end(), qPrintable(m.title));
            QCOMPARE(copied.startOf(found->id), dates.startOf(m.id));
            QCOMPARE(copied.endOf(found->id), dates.endOf(m.id));
            ++compared;
            // A zone that is neither the plan's nor UTC's cannot be told from the moment; its day can.
            if (m.span == 0 && m.timeZone.isEmpty())
                QCOMPARE(copied.find(found->id)->moment, dates.find(m.id)->moment);
        }
        QCOMPARE(compared, 30);
        QVERIFY(!text(rows(target, feed, as)).contains("updated"_L1));
    }
};

QTEST_GUILESS_MAIN(TestIcsImport)
#include "tst_icsimport.moc"
