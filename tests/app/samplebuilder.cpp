// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplebuilder.h"
#include "samplebuilds.h"
#include "sampledelivery.h"
#include "samplegates.h"
#include "samplepeople.h"
#include "samplequality.h"
#include "samplerecords.h"
#include "sampleroles.h"
#include "samplerollout.h"
#include "sampletriage.h"
#include "samplework.h"

#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/edits/riskscaleedits.h"
#include "domain/idsource.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/rulelearning.h"
#include "engine/scheduler.h"
#include "exchange/csvreader.h"
#include "exchange/holidays.h"
#include "exchange/importmessages.h"
#include "exchange/scheduleimport.h"

#include <QDir>
#include <QFileInfo>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// Milestones that users care about, and how they are told of them.
const QHash<QString, QString> &publicTitles()
{
    static const QHash<QString, QString> titles{
        {u"v1.37.0-alpha.1 released"_s, u"{product} {release} alpha 1"_s},
        {u"v1.37.0-alpha.2 released"_s, u"{product} {release} alpha 2"_s},
        {u"v1.37.0-alpha.3 released"_s, u"{product} {release} alpha 3"_s},
        {u"v1.37.0-beta.0 released"_s, u"{product} {release} beta"_s},
        {u"v1.37.0-rc.0 released"_s, u"{product} {release} release candidate"_s},
        {u"v1.37.0-rc.1 released"_s, u"{product} {release} second release candidate"_s},
        {u"v1.37.0 released"_s, u"{product} {release} is released"_s},
        {u"Deprecations and Removals blog published"_s, u"What {product} {release} deprecates and removes"_s},
        {u"Feature blog publication starts"_s, u"Articles about the features of {product} {release}"_s},
    };
    return titles;
}

class SampleBuilder
{
public:
    Plan build(const QString &csvPath, const QString &risksPath)
    {
        m_plan.planId = QUuid(u"5d1c8a1e-3c0b-4b7e-8f0a-2f6a1c370137"_s);
        PlanSettings settings;
        settings.title = u"Kubernetes releases"_s;
        m_plan.put(settings);
        const WorkingCalendarId america = addCalendar(u"United States"_s, u"us_en-us"_s);
        const WorkingCalendarId germany = addCalendar(u"Germany"_s, u"de_de"_s);
        settings.calendar = america;
        settings.note = u"The release team's own schedule of 1.37 (kubernetes/sig-release, Apache-2.0), its dates turned into rules. "
                          "Its enhancements and feature gates are those that kubernetes/enhancements records (Apache-2.0). The risks, the people "
                          "marked as samples and all that they do, build, test, find and decide are made up, not the team's."_s;
        m_plan.put(settings);
        importSchedule(csvPath);
        tellAudiences();
        // The documentation people sit in both countries: their days are those on which both work.
        for (Milestone milestone : Table<Milestone>(m_plan.table<Milestone>())) {
            if (milestone.title.startsWith("Docs "_L1)) {
                milestone.calendars = {america, germany};
                m_plan.put(milestone);
            }
        }
        learnRules();
        importRisks(risksPath);
        importMessageTables(QFileInfo(csvPath).dir());
        addSamplePeople(m_plan, m_ids, QFileInfo(csvPath).dir(), m_clock.now().date());
        addSampleDelivery(m_plan, m_ids);
        addSampleWork(m_plan, m_ids, QFileInfo(csvPath).dir());
        addSampleBuilds(m_plan, m_ids);
        addSampleRollout(m_plan, m_ids, QFileInfo(csvPath).dir());
        addSampleQuality(m_plan, m_ids);
        addSampleTriage(m_plan, m_ids);
        addSampleRoles(m_plan, m_ids);
        addSampleGates(m_plan, m_ids);
        acceptOpenMilestones();
        if (const auto sound = validate(m_plan); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        return m_plan;
    }

private:
    WorkingCalendarId addCalendar(const QString &name, const QString &region)
    {
        WorkingCalendar calendar;
        calendar.id = m_ids.next<WorkingCalendar>();
        calendar.name = name;
        calendar.holidayRegion = region;
        m_plan.put(calendar);
        for (const CalendarException &holiday : holidayExceptions(region, calendar.id, 2026, 2027, m_ids))
            m_plan.put(holiday);
        return calendar.id;
    }

    void importFile(const QString &path, const ImportOptions &options)
    {
        m_plan.apply(orStop(importTable(m_plan, computeTimetable(m_plan), orStop(readCsvFile(path)), options, m_ids)).edit);
    }

    void importSchedule(const QString &csvPath)
    {
        ImportOptions options;
        options.product = u"Kubernetes"_s;
        options.today = m_clock.now().date();
        importFile(csvPath, options);
        Release release = m_plan.table<Release>().at(0);
        release.state = ReleaseState::Released;
        m_plan.put(release);
    }

    /// Done ones never move, and nobody could try a slip.
    void acceptOpenMilestones()
    {
        SampleRecords records(m_plan, m_ids);
        Waiver waiver;
        waiver.check = u"released-not-done"_s;
        waiver.table = QString::fromLatin1(Record<Release>::table);
        waiver.record = records.release.value();
        waiver.reason = u"Its milestones stay planned, so that moving them can be tried."_s;
        waiver.person = records.person("Kofi");
        waiver.made = QDate(2026, 8, 27);
        waiver.expires = QDate(2027, 12, 31);
        records.add(waiver);
    }

    /// Their actions of contingency are added by hand: a register has no column for them.
    void importRisks(const QString &risksPath)
    {
        m_plan.apply(orStop(edits::setRiskScale(m_plan, edits::usualRiskScale(5), m_ids)));
        ImportOptions options;
        options.kind = ImportKind::Risks;
        options.release = m_plan.table<Release>().at(0).name;
        options.today = m_clock.now().date();
        importFile(risksPath, options);
        addContingency(u"The branch cut breaks the jobs of the new branch"_s, u"Run the jobs of the trunk for the branch"_s, 0);
        addContingency(u"The branch cut breaks the jobs of the new branch"_s, u"Mend the copied jobs"_s, 2);
        addContingency(u"A severe vulnerability is reported during code freeze"_s, u"Cut one more release candidate"_s, 1);
        addContingency(u"Flaky tests hide a real regression"_s, u"Decide whether the next build is held"_s, 1);
    }

    void addContingency(const QString &title, const QString &what, int days)
    {
        for (const Risk &risk : m_plan.table<Risk>()) {
            if (risk.title != title)
                continue;
            RiskAction action;
            action.id = m_ids.next<RiskAction>();
            action.risk = risk.id;
            action.kind = ActionKind::Contingency;
            action.title = what;
            action.owner = risk.owner;
            action.daysAfterStrike = days;
            if (risk.state == RiskState::Struck)
                action.due = risk.struckOn.addDays(days);
            m_plan.put(action);
            return;
        }
        qFatal("no risk \"%s\"", qPrintable(title));
    }

    void tellAudiences()
    {
        const Audience staff{m_ids.next<Audience>(), u"Release team"_s, false, {}};
        const Audience users{m_ids.next<Audience>(), u"Users"_s, true, {}};
        m_plan.put(staff);
        m_plan.put(users);
        for (Milestone milestone : Table<Milestone>(m_plan.table<Milestone>())) {
            milestone.audiences = {staff.id};
            milestone.publicTitle = publicTitles().value(displayTitle(m_plan, milestone));
            if (!milestone.publicTitle.isEmpty())
                milestone.audiences.push_back(users.id);
            m_plan.put(milestone);
        }
        for (Window window : Table<Window>(m_plan.table<Window>())) {
            window.audiences = {staff.id};
            m_plan.put(window);
        }
    }

    /// Whom the team told what in the cycle, with how many days of notice; texts are starters.
    void importMessageTables(const QDir &folder)
    {
        for (const auto &[name, kind] : {std::pair(u"kubernetes-1.37-audiences.csv"_s, MessageTable::Audiences),
                                         std::pair(u"kubernetes-1.37-messages.csv"_s, MessageTable::Messages)}) {
            const CsvTable table = orStop(readCsvFile(folder.filePath(name)));
            const ImportOutcome outcome = orStop(importMessages(m_plan, computeTimetable(m_plan), table, kind, {}, m_ids));
            for (const ImportRow &row : outcome.rows) {
                if (!row.remark.isEmpty())
                    qFatal("%s: %s", qPrintable(row.title), qPrintable(row.remark));
            }
            m_plan.apply(outcome.edit);
        }
        // Contributors know the whole schedule.
        for (const Audience &audience : m_plan.table<Audience>()) {
            for (Milestone milestone : Table<Milestone>(m_plan.table<Milestone>())) {
                if (audience.name != "Contributors"_L1)
                    continue;
                milestone.audiences.push_back(audience.id);
                m_plan.put(milestone);
            }
        }
    }

    void learnRules()
    {
        const ReleaseId release = m_plan.table<Release>().at(0).id;
        const auto proposals = proposeRules(m_plan, computeTimetable(m_plan), release);
        m_plan.apply(acceptRules(m_plan, proposals));
    }

    FixedClock m_clock{QDateTime(QDate(2026, 5, 18), QTime(0, 0), QTimeZone::UTC)};
    IdSource m_ids{m_clock, 137};
    Plan m_plan;
};

} // namespace

Plan buildSample(const QString &csvPath, const QString &risksPath)
{
    return SampleBuilder().build(csvPath, risksPath);
}
