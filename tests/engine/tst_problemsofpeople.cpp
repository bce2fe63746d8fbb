// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/problemrows.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// Problems of people, audiences and records: each check where it must speak, and where it must be silent.
class TestProblemsOfPeople : public QObject
{
    Q_OBJECT

private:
    static void ofMilestone(Plan &plan, MilestoneId id, const std::function<void(Milestone &)> &change)
    {
        Sound::change<Milestone>(plan, id, change);
    }

    static void addPerson(Plan &plan, bool fillsTheRole)
    {
        plan.put(Person{PersonId(40), u"Ada"_s, {}, {}, {}});
        if (fillsTheRole)
            Sound::change<Role>(plan, Sound::lead, [](Role &r) { r.person = PersonId(40); });
    }

    static void copiedHolidays(Plan &plan, int fromYear, int toYear)
    {
        Sound::change<WorkingCalendar>(plan, Sound::calendar, [](WorkingCalendar &c) { c.holidayRegion = u"de_berlin"_s; });
        for (int year = fromYear; year <= toYear; ++year) {
            const QDate day(year, 1, 1);
            plan.put(CalendarException{CalendarExceptionId(year), Sound::calendar, u"Neujahr"_s, day, day, 0, u"de_berlin"_s});
        }
    }

private Q_SLOTS:
    void owners_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto ownerless = [](MilestoneId id) {
            return [id](Plan &plan) { ofMilestone(plan, id, [](Milestone &m) { m.owners.clear(); }); };
        };
        addProblemRow("nobody owns it", ownerless(Sound::freeze), "milestone-without-owner", Severity::Notice, "milestone", 11,
                      u"Nobody owns “Code freeze” of Crane 4.2 on Wed 22 Jul 2026."_s);
        addSoundRow("the release does without owners", [=](Plan &plan) {
            ownerless(Sound::freeze)(plan);
            ownerless(Sound::goLive)(plan);
        });
        addSoundRow("it is done", [=](Plan &plan) {
            ownerless(Sound::freeze)(plan);
            ofMilestone(plan, Sound::freeze, [](Milestone &m) {
                m.state = MilestoneState::Done;
                m.actual = QDate(2026, 6, 30);
            });
        });
        addProblemRow(
            "many are told as one",
            [](Plan &plan) {
                for (int i = 0; i < 4; ++i) {
                    Milestone m = Sound::following(12 + i, u"Step %1"_s.arg(i + 1), Sound::freeze, 1 + i);
                    m.owners.clear();
                    plan.put(m);
                }
            },
            "milestone-without-owner", Severity::Notice, "release", 2,
            u"4 milestones of Crane 4.2 have no owner, the next on Thu 23 Jul 2026: “Step 1”, “Step 2”, “Step 3” and 1 more."_s);
        addProblemRow("nobody fills the role", [](Plan &plan) { addPerson(plan, false); }, "role-without-person", Severity::Notice, "role", 4,
                      u"Nobody fills the role “Lead”, which next owns “Code freeze” of Crane 4.2 on Wed 22 Jul 2026."_s);
        addSoundRow("somebody fills the role", [](Plan &plan) { addPerson(plan, true); });
        addSoundRow("the role stands for all", [](Plan &plan) {
            addPerson(plan, false);
            Sound::change<Role>(plan, Sound::lead, [](Role &r) { r.everyone = true; });
        });
        addSoundRow("the role owns nothing", [](Plan &plan) {
            addPerson(plan, true);
            plan.put(Role{RoleId(5), u"Deputy"_s, false, {}, {}, {}});
        });
    }
    void owners()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void neededPeople_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto needed = [](QDate dayOff, bool ownCalendar) {
            return [=](Plan &plan) {
                addPerson(plan, true);
                WorkingCalendar other;
                other.id = WorkingCalendarId(7);
                other.name = u"Kathmandu"_s;
                plan.put(other);
                if (ownCalendar)
                    Sound::change<Person>(plan, PersonId(40), [](Person &p) { p.calendar = WorkingCalendarId(7); });
                plan.put(CalendarException{CalendarExceptionId(50), other.id, u"Naag Panchami"_s, dayOff, dayOff, 0, {}});
                ofMilestone(plan, Sound::freeze, [](Milestone &m) { m.neededPeople = {PersonId(40)}; });
            };
        };
        addProblemRow("a day off for them", needed(QDate(2026, 7, 22), true), "needed-person-away", Severity::Warning, "milestone", 11,
                      u"“Ada” is needed for “Code freeze” of Crane 4.2 on Wed 22 Jul 2026, which is a day off for them (Naag Panchami)."_s);
        addSoundRow("a day off for others", needed(QDate(2026, 7, 22), false));
        addSoundRow("another day off", needed(QDate(2026, 7, 23), true));
    }
    void neededPeople()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void audiences_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto told = [](const QString &publicTitle, bool audience, bool customer = true) {
            return [=](Plan &plan) {
                plan.put(Audience{AudienceId(60), u"Customers"_s, customer, {}});
                ofMilestone(plan, Sound::freeze, [&](Milestone &m) {
                    m.publicTitle = publicTitle;
                    if (audience)
                        m.audiences = {AudienceId(60)};
                });
            };
        };
        addProblemRow("nobody reads the public title", told(u"Last changes"_s, false), "public-title-without-audience", Severity::Notice,
                      "milestone", 11, u"“Code freeze” of Crane 4.2 has a public title, but no audience that would read it."_s);
        addProblemRow("customers see nothing", told({}, true), "audience-without-public-title", Severity::Notice, "milestone", 11,
                      u"“Code freeze” of Crane 4.2 is meant for the customers “Customers”, but has no public title, so that they do not see it."_s);
        addSoundRow("colleagues see the internal title", told({}, true, false));
        addSoundRow("both", told(u"Last changes"_s, true));
    }
    void audiences()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void anchors_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto withoutAnchor = [](Plan &plan) { Sound::change<Release>(plan, Sound::release, [](Release &r) { r.anchor = {}; }); };
        addProblemRow("none", withoutAnchor, "release-without-anchor", Severity::Warning, "release", 2,
                      u"Crane 4.2 has no anchor, so that its schedule cannot be counted or moved as a whole."_s);
        addSoundRow("none, but cancelled", [=](Plan &plan) {
            withoutAnchor(plan);
            Sound::change<Release>(plan, Sound::release, [](Release &r) { r.state = ReleaseState::Cancelled; });
        });
        addSoundRow("a release that is empty", [](Plan &plan) { plan.put(Release{ReleaseId(5), Sound::product, u"4.3"_s, {}, {}, {}}); });
        const auto cancel = [](MilestoneId id) {
            return [id](Plan &plan) { ofMilestone(plan, id, [](Milestone &m) { m.state = MilestoneState::Cancelled; }); };
        };
        addProblemRow("cancelled", cancel(Sound::goLive), "anchor-cancelled", Severity::Warning, "release", 2,
                      u"“v4.2 released”, the anchor of Crane 4.2, is cancelled."_s);
        addProblemRow(
            "of another milestone, cancelled",
            [=](Plan &plan) {
                cancel(Sound::freeze)(plan);
                plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 1));
            },
            "counts-from-cancelled", Severity::Notice, "milestone", 12,
            u"“Branch” of Crane 4.2 on Thu 23 Jul 2026 counts from “Code freeze”, which is cancelled."_s);
        addSoundRow("a cancelled milestone on which nothing hangs", cancel(Sound::freeze));
    }
    void anchors()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void doubles_data()
    {
        QTest::addColumn<ProblemRow>("row");
        addProblemRow("the same title", [](Plan &plan) { plan.put(Sound::following(12, u"code  Freeze"_s, Sound::freeze, 1)); },
                      "duplicate-title", Severity::Notice, "milestone", 12,
                      u"“code  Freeze” of Crane 4.2 is there more than once: Wed 22 Jul 2026, Thu 23 Jul 2026."_s);
        addProblemRow("the same title by its pattern", [](Plan &plan) { plan.put(Sound::following(12, u"v4.2 released"_s, Sound::goLive, 1)); },
                      "duplicate-title", Severity::Notice, "milestone", 12,
                      u"“v4.2 released” of Crane 4.2 is there more than once: Wed 26 Aug 2026, Thu 27 Aug 2026."_s);
        addSoundRow("the same title in another release", [](Plan &plan) {
            plan.put(Release{ReleaseId(5), Sound::product, u"4.3"_s, {}, MilestoneId(12), {}});
            Milestone m = Sound::following(12, u"Code freeze"_s, Sound::goLive, 1);
            m.release = ReleaseId(5);
            plan.put(m);
        });
        const auto keys = [](const QString &a, const QString &b) {
            return [=](Plan &plan) {
                ofMilestone(plan, Sound::goLive, [&](Milestone &m) { m.importKey = a; });
                ofMilestone(plan, Sound::freeze, [&](Milestone &m) { m.importKey = b; });
            };
        };
        addProblemRow("the same key", keys(u"row 7"_s, u"row 7"_s), "import-key-doubled", Severity::Warning, "milestone", 11,
                      u"“v4.2 released” and “Code freeze” of Crane 4.2 have the same import key “row 7”, so that the next import would change only one of them."_s);
        addSoundRow("two keys", keys(u"row 7"_s, u"row 8"_s));
        addProblemRow(
            "a window with the key of a milestone",
            [=](Plan &plan) {
                keys(u"row 7"_s, u"row 8"_s)(plan);
                Window window;
                window.id = WindowId(20);
                window.name = u"Fair"_s;
                window.kind = WindowKind::Event;
                window.release = Sound::release;
                window.startDate = window.endDate = QDate(2026, 7, 6);
                window.importKey = u"row 8"_s;
                plan.put(window);
            },
            "import-key-doubled", Severity::Warning, "window", 20,
            u"“Code freeze” and “Fair” have the same import key “row 8”, so that the next import would change only one of them."_s);
    }
    void doubles()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void holidays_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto until = [](QDate day, int fromYear, int toYear, MilestoneKind kind = MilestoneKind::Announcement) {
            return [=](Plan &plan) {
                copiedHolidays(plan, fromYear, toYear);
                Milestone m = Sound::milestone(12, u"Review"_s, day);
                m.kind = kind;
                plan.put(m);
            };
        };
        const QDate late(2028, 2, 29);
        addProblemRow("years that were not copied", until(late, 2025, 2026), "holidays-missing", Severity::Notice, "working_calendar", 3,
                      u"Calendar “Berlin” holds no public holidays of 2027, 2028, but milestones count by it until Tue 29 Feb 2028; holidays would pass for working days."_s);
        addSoundRow("all years were copied", until(late, 2026, 2028));
        addSoundRow("an end of life lies ahead", until(late, 2026, 2026, MilestoneKind::EndOfLife));
        addSoundRow("it has no region", [=](Plan &plan) {
            until(late, 2025, 2026)(plan);
            Sound::change<WorkingCalendar>(plan, Sound::calendar, [](WorkingCalendar &c) { c.holidayRegion.clear(); });
        });
    }
    void holidays()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }

    void sheets_data()
    {
        QTest::addColumn<ProblemRow>("row");
        const auto sent = [](QDate day, QDate answered = {}, int weeks = 12) {
            return [=](Plan &plan) {
                plan.put(Team{TeamId(70), u"Docs"_s});
                plan.put(SentSheet{SentSheetId(71), TeamId(70), day, QDate(2026, 6, 1), weeks, answered});
            };
        };
        // The sixteenth of June is a Tuesday; the plan works Monday to Friday.
        const QDate day(2026, 6, 16);
        addProblemRow("out for eleven working days", sent(day), "capacity-sheet-out", Severity::Warning, "sent_sheet", 71,
                      u"The capacity sheet that “Docs” was sent on Tue 16 Jun 2026 has not come back for 11 working days."_s);
        addSoundRow("out for ten", sent(day.addDays(1)));
        addSoundRow("a holiday makes them ten", [=](Plan &plan) {
            sent(day)(plan);
            const QDate off(2026, 6, 24);
            plan.put(CalendarException{CalendarExceptionId(72), Sound::calendar, u"Off"_s, off, off, 0.0, {}});
        });
        addSoundRow("it came back", sent(day, day.addDays(3)));
        addSoundRow("its weeks are over", sent(day, {}, 4));
        addSoundRow("a newer one came back", [=](Plan &plan) {
            sent(day)(plan);
            plan.put(SentSheet{SentSheetId(73), TeamId(70), day.addDays(2), QDate(2026, 6, 1), 12, day.addDays(3)});
        });
    }
    void sheets()
    {
        QFETCH(ProblemRow, row);
        compareRow(row);
    }
};

QTEST_GUILESS_MAIN(TestProblemsOfPeople)
#include "tst_problemsofpeople.moc"
