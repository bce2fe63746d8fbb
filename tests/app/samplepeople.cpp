// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepeople.h"
#include "samplerecords.h"

#include "domain/edits/absenceedits.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/sheetedits.h"
#include "engine/scheduler.h"
#include "exchange/csvreader.h"
#include "exchange/icsimport.h"
#include "exchange/importwords.h"
#include "exchange/scheduleimport.h"

#include <QFile>
#include <QTimeZone>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

struct Ability {
    const char *person;
    const char *skill;
    int proficiency;
};
constexpr Ability abilities[] = {
    {"Ada", "Release coordination", 5},   {"Emil", "Release coordination", 3},
    {"Ben", "Release engineering", 5},    {"Chika", "Release engineering", 3},
    {"Dilan", "CI signal", 4},            {"Chika", "CI signal", 3},
    {"Emil", "Enhancements tracking", 4}, {"Farah", "Enhancements tracking", 3},
    {"Kofi", "Production readiness", 5},  {"Greta", "Documentation", 5},
    {"Hugo", "Documentation", 3},         {"Ines", "Communications", 4},
    {"Jürgen", "Communications", 3},
};

/// Everybody works for somebody else most of the week.
struct OtherWork {
    const char *person;
    const char *name;
    double share;
};
constexpr OtherWork otherWork[] = {
    {"Ada", "Day job", 0.4},   {"Ben", "Day job", 0.5},  {"Chika", "Day job", 0.5}, {"Dilan", "Day job", 0.4}, {"Dilan", "On call for CI", 0.1},
    {"Emil", "Day job", 0.5},  {"Farah", "Day job", 0.6}, {"Greta", "Day job", 0.4}, {"Hugo", "Day job", 0.5}, {"Ines", "Day job", 0.5},
    {"Jürgen", "Day job", 0.5}, {"Kofi", "Day job", 0.8},
};

/// Hours that a phase asks of a skill.
struct AskedHours {
    const char *skill;
    double low[3];
    double likely[3];
    double high[3];
};
constexpr AskedHours demands[] = {
    {"Release coordination", {60, 80, 80}, {75, 95, 95}, {90, 110, 120}}, {"Release engineering", {30, 60, 70}, {40, 80, 90}, {60, 100, 120}},
    {"CI signal", {20, 50, 60}, {30, 65, 80}, {40, 90, 110}},             {"Enhancements tracking", {90, 60, 20}, {110, 80, 30}, {130, 100, 40}},
    {"Production readiness", {20, 10, 0}, {26, 16, 4}, {30, 24, 8}},      {"Documentation", {20, 60, 120}, {30, 80, 142}, {40, 110, 175}},
    {"Communications", {20, 40, 70}, {30, 60, 95}, {40, 80, 120}},
};

/// The phases count back from the release day: the published schedule names only the days between them.
struct Phase {
    const char *title;
    int daysBefore;
    int span;
};
constexpr Phase phases[] = {{"Shaping of enhancements", 100, 29}, {"Implementation", 70, 35}, {"Stabilisation", 34, 34}};

class PeopleBuilder
{
public:
    PeopleBuilder(Plan &plan, IdSource &ids) : m_plan(plan), m_ids(ids), m_records(plan, ids) {}

    void import(const QString &path, ImportKind kind, QDate today)
    {
        const CsvTable table = orStop(readCsvFile(path));
        ImportOptions options;
        options.kind = kind;
        options.today = today;
        const ImportOutcome outcome = orStop(importTable(m_plan, computeTimetable(m_plan), table, options, m_ids));
        for (const ImportRow &row : outcome.rows) {
            if (!row.remark.isEmpty())
                qFatal("%s: %s", qPrintable(row.title), qPrintable(row.remark));
        }
        m_plan.apply(outcome.edit);
    }

    void placeInCountries()
    {
        IdList<Person> germans;
        IdList<Person> americans;
        for (const Person &person : m_plan.table<Person>())
            (person.timeZone == "Europe/Berlin"_L1 ? germans : americans).push_back(person.id);
        m_plan.apply(edits::setField<Person>(m_plan, germans, &Person::calendar, m_records.named<WorkingCalendar>("Germany")));
        m_plan.apply(edits::setField<Person>(m_plan, americans, &Person::calendar, m_records.named<WorkingCalendar>("United States")));
    }

    /// The lead helps the engineers, the deputy of the lead is one of the leads, and a lead of other people's groups has little time.
    void shareOut()
    {
        setShare("Ada", "Release leads", 0.7);
        join("Ada", "Release engineering", 0.3);
        setShare("Emil", "Enhancements", 0.8);
        join("Emil", "Release leads", 0.2);
        setShare("Kofi", "Enhancements", 0.5);
    }

    void addSkills()
    {
        for (const Ability &ability : abilities) {
            const PersonSkill has{m_ids.next<PersonSkill>(), m_records.person(ability.person), skill(QString::fromUtf8(ability.skill)),
                                  ability.proficiency};
            m_plan.apply(edits::addRecord(m_plan, has));
        }
    }

    /// Greta has Fridays off; Jürgen works five days in one week and three in the next.
    void addPatterns()
    {
        WorkingPattern pattern;
        pattern.id = m_ids.next<WorkingPattern>();
        pattern.person = m_records.person("Greta");
        pattern.friday = 0.0;
        m_plan.apply(edits::addRecord(m_plan, pattern));
        for (int week = 0; week < 2; ++week) {
            WorkingPattern alternating;
            alternating.id = m_ids.next<WorkingPattern>();
            alternating.person = m_records.person("Jürgen");
            alternating.cycleWeeks = 2;
            alternating.cycleWeek = week;
            if (week == 1)
                alternating.thursday = alternating.friday = 0.0;
            m_plan.apply(edits::addRecord(m_plan, alternating));
        }
    }

    void addDuties()
    {
        for (const OtherWork &duty : otherWork) {
            const StandingCommitment takes{m_ids.next<StandingCommitment>(), m_records.person(duty.person), QString::fromUtf8(duty.name),
                                           duty.share, {}, {}};
            m_plan.apply(edits::addRecord(m_plan, takes));
        }
    }

    void importAbsences(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        IcsImportOptions options;
        options.as = IcsAs::Absences;
        options.first = QDate(2026, 5, 1);
        options.last = QDate(2026, 9, 1);
        options.zone = QTimeZone("Europe/Berlin");
        const ForeignCalendar calendar = orStop(readForeignCalendar(file.readAll(), {options.first, options.last, options.zone}));
        const auto rows = planIcsImport(m_plan, computeTimetable(m_plan), calendar, options);
        for (const IcsImportRow &row : rows) {
            if (!row.wanted)
                qFatal("%s: %s", qPrintable(row.title), qPrintable(row.remark));
        }
        m_plan.apply(icsImportEdit(m_plan, rows, options.as, m_ids));
        const Absence training{m_ids.next<Absence>(), m_records.person("Dilan"), AbsenceKind::Training, QDate(2026, 7, 29), QDate(2026, 7, 30), {}, {}};
        m_plan.apply(edits::addAbsence(m_plan, training));
    }

    void addPhases()
    {
        const Release release = m_plan.table<Release>().at(0);
        for (const Phase &phase : phases) {
            Milestone milestone;
            milestone.id = m_ids.next<Milestone>();
            milestone.release = release.id;
            milestone.title = QString::fromUtf8(phase.title);
            milestone.kind = MilestoneKind::Phase;
            milestone.rule = RuleKind::Offset;
            milestone.anchor = release.anchor;
            milestone.offset = -phase.daysBefore;
            milestone.offsetUnit = OffsetUnit::CalendarDays;
            milestone.span = phase.span;
            milestone.owners = {m_records.named<Role>("Lead")};
            milestone.note = u"Not in the published schedule, which names single days: for the demand of the sample people."_s;
            m_plan.put(milestone);
            addDemands(milestone, int(&phase - phases));
        }
    }

    void sendSheets()
    {
        const TeamId teams[] = {m_records.named<Team>("Documentation"), m_records.named<Team>("Communications")};
        const QDate sent(2026, 5, 19);
        m_plan.apply(edits::sendSheets(m_plan, teams, QDate(2026, 5, 25), 14, sent, m_ids));
        m_plan.apply(edits::answerSheet(m_plan, teams[0], sent, sent.addDays(2)));
    }

private:
    SkillId skill(const QString &name)
    {
        for (const Skill &known : m_plan.table<Skill>()) {
            if (known.name == name)
                return known.id;
        }
        const Skill made{m_ids.next<Skill>(), name, {}, guessedFreezeOfSkill(name)};
        m_plan.apply(edits::addRecord(m_plan, made));
        return made.id;
    }

    void setShare(const char *who, const char *team, double share)
    {
        for (const Membership &membership : m_plan.table<Membership>()) {
            if (membership.person == m_records.person(who) && membership.team == m_records.named<Team>(team)) {
                m_plan.apply(edits::setField(m_plan, membership.id, &Membership::share, share));
                return;
            }
        }
        qFatal("%s is not in %s", who, team);
    }
    void join(const char *who, const char *team, double share)
    {
        const Membership made{m_ids.next<Membership>(), m_records.person(who), m_records.named<Team>(team), share, {}, {}};
        m_plan.apply(edits::addRecord(m_plan, made));
    }

    void addDemands(const Milestone &phase, int number)
    {
        for (const AskedHours &asked : demands) {
            const RoughDemand demand{m_ids.next<RoughDemand>(), phase.release, skill(QString::fromUtf8(asked.skill)), phase.id, asked.low[number],
                                     asked.likely[number], asked.high[number], {}};
            m_plan.apply(edits::addRecord(m_plan, demand));
        }
    }

    Plan &m_plan;
    IdSource &m_ids;
    SampleRecords m_records;
};

} // namespace

void addSamplePeople(Plan &plan, IdSource &ids, const QDir &tables, QDate today)
{
    PeopleBuilder builder(plan, ids);
    builder.import(tables.filePath(u"kubernetes-1.37-people.csv"_s), ImportKind::People, today);
    builder.import(tables.filePath(u"kubernetes-1.37-roles.csv"_s), ImportKind::Roles, today);
    builder.placeInCountries();
    builder.shareOut();
    builder.addSkills();
    builder.addPatterns();
    builder.addDuties();
    builder.importAbsences(tables.filePath(u"kubernetes-1.37-absences.ics"_s));
    builder.addPhases();
    builder.sendSheets();
}
