// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "engine/gateplan.h"
#include "engine/problemcures.h"
#include "engine/problemrows.h"
#include "engine/waivers.h"

#include <QSet>

#include <algorithm>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

namespace {

using Spoil = std::function<void(Plan &)>;

/// What is done to the sound plan, the problem that it causes, and what the cure of that is called and leaves behind.
struct CureRow {
    const char *name;
    Spoil spoil;
    QString check;
    QString label;
    std::function<bool(const Plan &)> holds;
};

constexpr PersonId ana{70}, ben{71}, dora{73};
constexpr RoleId chief{80};
constexpr MilestoneId review{12};

template<typename R>
Spoil changed(Id<R> id, const std::function<void(R &)> &change)
{
    return [=](Plan &plan) { Sound::change<R>(plan, id, change); };
}

/// One after the other.
Spoil inTurn(const std::vector<Spoil> &steps)
{
    return [=](Plan &plan) {
        for (const Spoil &step : steps)
            step(plan);
    };
}

void cancelFreeze(Plan &plan)
{
    Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
}

/// The go-live is cancelled, and a new one is there; the freeze hangs on neither.
void replaceGoLive(Plan &plan)
{
    Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
    plan.put([] {
        Milestone frozen = Sound::milestone(11, u"Code freeze"_s, QDate(2026, 7, 22));
        frozen.kind = MilestoneKind::Freeze;
        return frozen;
    }());
    Milestone live = Sound::milestone(12, u"New day"_s, QDate(2026, 8, 26));
    live.kind = MilestoneKind::GoLive;
    plan.put(live);
}

void addUnusedException(Plan &plan)
{
    Window window;
    window.id = WindowId(20);
    window.name = u"Year end"_s;
    window.startDate = QDate(2026, 12, 20);
    window.endDate = QDate(2027, 1, 3);
    plan.put(window);
    WindowException exception;
    exception.id = WindowExceptionId(21);
    exception.window = window.id;
    exception.milestone = Sound::goLive;
    exception.allowedBy = u"Ada"_s;
    exception.reason = u"In case"_s;
    plan.put(exception);
}

void ship(Plan &plan)
{
    Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
        m.state = MilestoneState::Done;
        m.actual = QDate(2026, 6, 1);
    });
    Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) {
        m.state = MilestoneState::Done;
        m.actual = QDate(2026, 6, 30);
    });
}

void freezeTentatively(Plan &plan)
{
    Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) {
        m.rule = RuleKind::Pinned;
        m.pinned = QDate(2026, 7, 15);
        m.commitment = Commitment::Tentative;
    });
}

/// Ana is away on the day of the freeze, Ben is there.
void addPeople(Plan &plan)
{
    plan.put(Person{ana, u"Ana"_s, {}, {}, {}});
    plan.put(Person{ben, u"Ben"_s, {}, {}, {}});
    plan.put(Person{dora, u"Dora"_s, {}, {}, {}});
    plan.put(GatePlan::away(1, ana, QDate(2026, 7, 22)));
}

void fillLead(Plan &plan, PersonId person, PersonId deputy)
{
    Sound::change<Role>(plan, Sound::lead, [=](Role &role) {
        role.person = person;
        role.deputy = deputy;
    });
}

void ownerAway(Plan &plan)
{
    addPeople(plan);
    fillLead(plan, ana, ben);
}

void neededAway(Plan &plan)
{
    addPeople(plan);
    fillLead(plan, dora, {});
    plan.put(Role{chief, u"Chief"_s, false, {}, ana, ben});
    Sound::change<Milestone>(plan, Sound::freeze, [](Milestone &m) { m.neededPeople = {ana}; });
}

void deputyOnly(Plan &plan)
{
    addPeople(plan);
    fillLead(plan, {}, ben);
}

/// To users, ten working days before the go-live.
Spoil message(RoleId owner, MessageTemplateId text, int texts = 1)
{
    return [=](Plan &plan) {
        Audience users;
        users.id = AudienceId(50);
        users.name = u"Users"_s;
        users.noticeDays = 10;
        plan.put(users);
        for (int i = 0; i < texts; ++i) {
            MessageTemplate made;
            made.id = MessageTemplateId(75 + i);
            made.name = i == 0 ? u"Announcement"_s : u"Another"_s;
            plan.put(made);
        }
        Message told;
        told.id = MessageId(60);
        told.title = u"Coming soon"_s;
        told.audience = users.id;
        told.release = Sound::release;
        told.milestone = Sound::goLive;
        told.offset = -10;
        told.owner = owner;
        told.messageTemplate = text;
        plan.put(told);
    };
}

/// Milestones that nobody owns, copied from that one.
Spoil ownerless(int count, MilestoneId pattern)
{
    return [=](Plan &plan) {
        for (int i = 0; i < count; ++i) {
            Milestone m = Sound::milestone(12 + i, count == 1 ? u"Review"_s : u"Step %1"_s.arg(i + 1), QDate(2026, 7, 13).addDays(i));
            m.owners.clear();
            m.copiedFrom = pattern;
            plan.put(m);
        }
    };
}

/// A gate for which nobody is named; so many roles are accountable for its milestone.
Spoil undecided(int accountable)
{
    return [=](Plan &plan) {
        plan = GatePlan::withGate();
        Sound::change<Gate>(plan, GatePlan::gate, [](Gate &gate) { gate.decider = gate.deputy = {}; });
        const RoleId roles[]{GatePlan::chief, GatePlan::second};
        for (int i = 0; i < accountable; ++i)
            plan.put(Responsibility{ResponsibilityId(500 + i), {}, GatePlan::freeze, roles[i], Raci::Accountable});
    };
}

void addUnusedWaiver(Plan &plan)
{
    Waiver waiver;
    waiver.id = WaiverId(900);
    waiver.check = u"tentative-soon"_s;
    waiver.reason = u"Agreed"_s;
    waiver.expires = QDate(2026, 12, 31);
    plan.put(waiver);
}

template<typename R>
std::function<bool(const Plan &)> has(Id<R> id, const std::function<bool(const R &)> &holds)
{
    return [=](const Plan &plan) { return plan.find(id) && holds(*plan.find(id)); };
}

const std::vector<CureRow> &rows()
{
    const auto needsBen = has<Milestone>(Sound::freeze, [](const Milestone &m) { return m.neededPeople == IdList<Person>{ben}; });
    static const std::vector<CureRow> made{
        {"no anchor", changed<Release>(Sound::release, [](Release &r) { r.anchor = {}; }), u"release-without-anchor"_s,
         u"Make “v4.2 released” the anchor of Crane 4.2"_s,
         has<Release>(Sound::release, [](const Release &r) { return r.anchor == Sound::goLive; })},
        {"cancelled anchor", replaceGoLive, u"anchor-cancelled"_s, u"Make “New day” the anchor of Crane 4.2"_s,
         has<Release>(Sound::release, [](const Release &r) { return r.anchor == review; })},
        {"counts from what is cancelled",
         [](Plan &plan) {
             cancelFreeze(plan);
             plan.put(Sound::following(12, u"Branch"_s, Sound::freeze, 1));
         },
         u"counts-from-cancelled"_s, u"Pin “Branch” to Thu 23 Jul 2026"_s,
         has<Milestone>(review, [](const Milestone &m) { return m.rule == RuleKind::Pinned && m.pinned == QDate(2026, 7, 23); })},
        {"exception without use", addUnusedException, u"exception-unused"_s, u"Remove the exception of “v4.2 released”"_s,
         [](const Plan &plan) { return plan.table<WindowException>().isEmpty() && plan.table<Window>().size() == 1; }},
        {"released", ship, u"release-still-planned"_s, u"Mark Crane 4.2 as released"_s,
         has<Release>(Sound::release, [](const Release &r) { return r.state == ReleaseState::Released; })},
        {"tentative", freezeTentatively, u"tentative-soon"_s, u"Commit to “Code freeze” on Wed 15 Jul 2026"_s,
         has<Milestone>(Sound::freeze, [](const Milestone &m) { return m.commitment == Commitment::Committed; })},
        {"owner away", ownerAway, u"owner-away"_s, u"Let “Ben” stand in for “Ana”"_s, needsBen},
        {"needed away", neededAway, u"needed-person-absent"_s, u"Let “Ben” stand in for “Ana”"_s, needsBen},
        {"only a deputy", deputyOnly, u"role-without-person"_s, u"Let the deputy “Ben” fill the role “Lead”"_s,
         has<Role>(Sound::lead, [](const Role &role) { return role.person == ben && !role.deputy.isValid(); })},
        {"nobody sends it", message({}, MessageTemplateId(75)), u"message-without-owner"_s,
         u"Let “Lead”, who owns “v4.2 released”, send “Coming soon”"_s,
         has<Message>(MessageId(60), [](const Message &m) { return m.owner == Sound::lead; })},
        {"no text", message(Sound::lead, {}), u"message-without-template"_s, u"Write “Coming soon” from the template “Announcement”"_s,
         has<Message>(MessageId(60), [](const Message &m) { return m.messageTemplate == MessageTemplateId(75); })},
        {"a copy without owner", ownerless(1, Sound::freeze), u"milestone-without-owner"_s, u"Give “Review” the owner that its pattern has"_s,
         has<Milestone>(review, [](const Milestone &m) { return m.owners == IdList<Role>{Sound::lead}; })},
        {"copies without owner", ownerless(4, Sound::freeze), u"milestone-without-owner"_s,
         u"Give 4 milestones the owners that their patterns have"_s,
         has<Milestone>(MilestoneId(15), [](const Milestone &m) { return m.owners == IdList<Role>{Sound::lead}; })},
        {"nobody decides", undecided(1), u"gate-without-decider"_s, u"Let “Chief” decide at “Freeze gate”"_s,
         has<Gate>(GatePlan::gate, [](const Gate &gate) { return gate.decider == GatePlan::chief; })},
        {"waiver without use", addUnusedWaiver, u"waiver-without-use"_s, u"End the waiver of “tentative-soon”"_s,
         [](const Plan &plan) { return plan.table<Waiver>().isEmpty(); }},
    };
    return made;
}

std::vector<Problem> openProblems(const Plan &plan)
{
    return findJudgedProblems(plan, computeTimetable(plan), Sound::today).open;
}

QStringList lines(const std::vector<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts << problem.check + u": "_s + problem.text;
    return texts;
}

} // namespace

/// Each cure ends the problem that it is offered for, and nothing else happens. Today is Wed 1 Jul 2026.
class TestProblemCures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndsItsProblem_data()
    {
        QTest::addColumn<int>("number");
        for (size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(rows()[i].name) << int(i);
    }
    void eachEndsItsProblem()
    {
        QFETCH(int, number);
        const CureRow &row = rows()[size_t(number)];
        Plan plan = Sound::make();
        row.spoil(plan);
        const std::vector<Problem> before = openProblems(plan);
        QCOMPARE(before.size(), size_t(1));
        QCOMPARE(before.front().check, row.check);
        const auto edit = cureFor(plan, computeTimetable(plan), before.front(), Sound::today);
        QVERIFY(edit);
        QCOMPARE(edit->label, row.label);
        const auto sound = validate(plan, *edit);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().text));
        Plan after = plan;
        after.apply(*edit);
        QVERIFY(row.holds(after));
        QCOMPARE(lines(openProblems(after)), QStringList());
        // Once is enough.
        QVERIFY(!cureFor(after, computeTimetable(after), before.front(), Sound::today));
    }

    void everyCureIsTried()
    {
        QSet<QString> tried;
        for (const CureRow &row : rows())
            tried.insert(row.check);
        const QStringList curable = curableChecks();
        QCOMPARE(tried, QSet<QString>(curable.begin(), curable.end()));
    }

    void whereSomebodyMustThinkThereIsNone_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *name, const Spoil &spoil, const QString &check) { QTest::newRow(name) << spoil << check; };
        row("two go-lives", inTurn({changed<Release>(Sound::release, [](Release &r) { r.anchor = {}; }),
                                 [](Plan &plan) {
                                     Milestone other = Sound::milestone(12, u"Second wave"_s, QDate(2026, 8, 27));
                                     other.kind = MilestoneKind::GoLive;
                                     plan.put(other);
                                 }}),
            u"release-without-anchor"_s);
        row("nobody deputises", [](Plan &plan) {
            addPeople(plan);
            fillLead(plan, ana, {});
        }, u"owner-away"_s);
        row("the deputy is away as well", [](Plan &plan) {
            ownerAway(plan);
            plan.put(GatePlan::away(2, ben, QDate(2026, 7, 22)));
        }, u"owner-away"_s);
        row("nobody in the role", [](Plan &plan) {
            addPeople(plan);
            fillLead(plan, {}, {});
        }, u"role-without-person"_s);
        row("two own the milestone", inTurn({message({}, MessageTemplateId(75)), [](Plan &plan) {
                                              plan.put(Role{chief, u"Chief"_s, false, {}, {}, {}});
                                              Sound::change<Milestone>(plan, Sound::goLive, [](Milestone &m) { m.owners = {Sound::lead, chief}; });
                                          }}),
            u"message-without-owner"_s);
        row("two texts", message(Sound::lead, {}, 2), u"message-without-template"_s);
        row("no text at all", message(Sound::lead, {}, 0), u"message-without-template"_s);
        row("not a copy", ownerless(1, {}), u"milestone-without-owner"_s);
        row("nobody accountable", undecided(0), u"gate-without-decider"_s);
        row("two accountable", undecided(2), u"gate-without-decider"_s);
        row("a circle", changed<Milestone>(Sound::goLive, [](Milestone &m) {
            m.rule = RuleKind::Offset;
            m.anchor = Sound::freeze;
        }), u"rule-cycle"_s);
    }
    void whereSomebodyMustThinkThereIsNone()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, check);
        Plan plan = Sound::make();
        spoil(plan);
        const auto problems = openProblems(plan);
        const auto found = std::ranges::find(problems, check, &Problem::check);
        QVERIFY2(found != problems.end(), qPrintable(lines(problems).join(u'\n')));
        QVERIFY(!cureFor(plan, computeTimetable(plan), *found, Sound::today));
    }

    void whatIsChosenElsewhereLeadsThere()
    {
        const auto placeOf = [](const QString &check) { return curePlaceFor({Severity::Warning, check, u"Wrong."_s, u"Choose."_s, {}, 0, {}}); };
        for (const QString &check : {u"freeze-missed"_s, u"release-does-not-fit"_s})
            QCOMPARE(placeOf(check), CurePlace::Fit);
        QCOMPARE(placeOf(u"skill-without-people"_s), CurePlace::SkillsOfPeople);
        for (const QString &check : {u"schedule-outdated"_s, u"work-overload"_s, u"work-unscheduled"_s})
            QCOMPARE(placeOf(check), CurePlace::Leveling);
        QCOMPARE(placeOf(u"rule-cycle"_s), CurePlace::None);
        // Nothing has two cures.
        for (const QString &check : curableChecks())
            QCOMPARE(placeOf(check), CurePlace::None);
    }

    /// The list that a user sees may be a moment old.
    void aRecordThatIsGoneIsNotCured()
    {
        const Plan plan = Sound::make();
        for (const QString &check : curableChecks()) {
            for (const QString &table : {u"milestone"_s, u"release"_s, u"message"_s, u"role"_s, u"gate"_s, u"waiver"_s, u"window_exception"_s}) {
                const Problem gone{Severity::Notice, check, u"Gone."_s, u"Do it."_s, table, 4711, {}};
                QVERIFY2(!cureFor(plan, computeTimetable(plan), gone, Sound::today), qPrintable(check + u' ' + table));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestProblemCures)
#include "tst_problemcures.moc"
