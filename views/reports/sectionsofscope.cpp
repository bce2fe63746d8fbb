// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/sentences.h"
#include "engine/skilldemand.h"
#include "engine/workends.h"
#include "engine/workname.h"
#include "items/recordnames.h"
#include "items/scope/scopecolumns.h"
#include "items/scope/scopefacts.h"
#include "items/scope/scopeoutline.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"
#include "views/reports/sectionparts.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr QChar emSpace(0x2003);
constexpr QChar sumSign(0x03A3);

/// What a report tells of the work items of releases.
class ScopeTables
{
public:
    explicit ScopeTables(const ReportSource &source)
        : m_source(source), m_plan(source.plan()), m_facts(m_plan), m_limits(m_plan, source.timetable()), m_whole(m_plan, source.timetable(), m_limits)
    {
    }

    /// Parts stand below what they are part of.
    [[nodiscard]] ReportTable items(ReleaseId release) const
    {
        ReportTable table;
        table.columns = {{reportText("Work item"), 3.6}, {reportText("State"), 1.3}, {reportText("Team"), 1.8},
                         {reportText("Likely hours"), 1.7, true},
                         {reportText("Finish"), 2.6}};
        for (const OutlineRow &row : rowsOf(release)) {
            const WorkItem &item = *m_plan.find(WorkItemId(row.key));
            const ScheduledDays days = m_facts.daysOf(item.id);
            const bool hasParts = row.fold != Fold::None;
            const QString title = QString(row.depth, emSpace) + keyAndTitle(item);
            const ReportTone tone = item.state == WorkItemState::Dropped ? ReportTone::Quiet : ReportTone::Plain;
            table.rows.push_back({{title, {}, tone, hasParts}, stateOf(item), workersOf(item, days), hoursOf(item, hasParts),
                                  finishOf(item, days.end)});
        }
        return table;
    }

    [[nodiscard]] ReportTable totals(ReleaseId release) const
    {
        struct Total {
            int items = 0;
            double hours = 0.0;
            double left = 0.0;
        };
        std::array<Total, EnumNames<WorkItemState>::names.size()> byState;
        Total all;
        for (const WorkItem &item : m_plan.table<WorkItem>()) {
            if (item.release != release)
                continue;
            for (Total *total : {&byState[size_t(item.state)], &all}) {
                ++total->items;
                total->left += m_facts.hoursLeftOf(item.id);
                for (const DemandId id : m_facts.demandsOf(item.id))
                    total->hours += m_plan.find(id)->likely;
            }
        }
        ReportTable table;
        table.columns = {{reportText("State"), 2.0}, {reportText("Work items"), 1.0, true}, {reportText("Likely hours"), 1.0, true},
                         {reportText("Hours left"), 1.0, true}};
        const QLocale locale;
        const auto add = [&](const QString &name, const Total &total, bool strong) {
            const ReportTone tone = ReportTone::Plain;
            table.rows.push_back({{name, {}, tone, strong},
                                  {locale.toString(total.items), {}, tone, strong},
                                  {hoursText(total.hours, locale), {}, tone, strong},
                                  {hoursText(total.left, locale), {}, tone, strong}});
        };
        for (size_t state = 0; state < byState.size(); ++state) {
            if (byState[state].items > 0)
                add(label(WorkItemState(state)), byState[state], false);
        }
        if (all.items > 0)
            add(reportText("Sum"), all, true);
        return table;
    }

private:
    [[nodiscard]] std::vector<OutlineRow> rowsOf(ReleaseId release) const
    {
        OutlineSource source;
        QHash<WorkItemId, int> numbers;
        for (const WorkItem &item : m_plan.table<WorkItem>()) {
            if (item.release != release)
                continue;
            numbers.insert(item.id, int(source.ids.size()));
            source.ids.push_back(item.id.value());
        }
        for (const qint64 id : source.ids)
            source.parents.push_back(numbers.value(m_plan.find(WorkItemId(id))->parent, -1));
        return outlineOf(source);
    }

    [[nodiscard]] static ReportCell stateOf(const WorkItem &item)
    {
        switch (item.state) {
        case WorkItemState::Done:
            return {label(item.state), {}, ReportTone::Good};
        case WorkItemState::Dropped:
            return {label(item.state), {}, ReportTone::Quiet};
        default:
            return {label(item.state), item.progress > 0 ? reportText("%1 % done").arg(QLocale().toString(item.progress)) : QString()};
        }
    }

    [[nodiscard]] ReportCell workersOf(const WorkItem &item, const ScheduledDays &days) const
    {
        const QString team = recordName(m_plan, item.team);
        const QString people = recordNames<Person>(m_plan, days.people).join(", "_L1);
        if (!team.isEmpty() || !people.isEmpty())
            return team.isEmpty() ? ReportCell{people} : ReportCell{team, people};
        const bool open = item.state == WorkItemState::Accepted || item.state == WorkItemState::Started;
        return open ? ReportCell{reportText("nobody yet"), {}, ReportTone::Quiet} : ReportCell{};
    }

    /// Of what has parts with theirs, after a Σ as the scope shows it.
    [[nodiscard]] ReportCell hoursOf(const WorkItem &item, bool hasParts) const
    {
        const QLocale locale;
        double all = 0.0;
        QStringList skills;
        for (const Skill &skill : m_plan.table<Skill>()) {
            const double hours = m_facts.hoursOf(item.id, skill.id) + m_facts.hoursBelow(item.id, skill.id);
            if (hours <= 0.0)
                continue;
            all += hours;
            skills << reportText("%1: %2").arg(skill.name, hoursText(hours, locale));
        }
        const QString text = hoursText(all, locale);
        return {hasParts && !text.isEmpty() ? QString(QString(sumSign) + u' ' + text) : text, skills.join(u'\n')};
    }

    /// Too late is what lateWork() calls so; of what has parts, and of work that belongs to several freezes, all must end in time.
    [[nodiscard]] ReportCell finishOf(const WorkItem &item, QDate end) const
    {
        if (item.state == WorkItemState::Dropped)
            return {};
        if (item.state == WorkItemState::Done)
            return {item.finished.isValid() ? dayText(item.finished) : QString(), {}, ReportTone::Good};
        const WorkLimit missed = isPlanned(item) ? m_whole.missedBy(item) : WorkLimit();
        const bool late = missed.day.isValid();
        const WorkLimit limit = late ? missed : m_whole.limitOf(item);
        const Milestone *before = m_plan.find(limit.milestone);
        QString against;
        if (before) {
            against = (late ? reportText("too late: must end before %1, %2") : reportText("must end before %1, %2"))
                          .arg(m_source.titleOf(*before), dayText(limit.day));
        }
        if (!end.isValid())
            return {reportText("not scheduled"), against, ReportTone::Quiet};
        return {dayText(end), against, late ? ReportTone::Bad : ReportTone::Plain};
    }

    const ReportSource &m_source;
    const Plan &m_plan;
    ScopeFacts m_facts;
    WorkLimits m_limits;
    WholeWork m_whole;
};

} // namespace

std::optional<ReportSection> scopeSection(const ReportSource &source)
{
    if (source.isPublic() || source.plan().table<WorkItem>().isEmpty())
        return {};
    const ScopeTables tables(source);
    ReportSection section{u"scope"_s, reportText("Scope"), {}};
    for (const Release *release : source.releases()) {
        addPart(section, partTitle(source, *release, {}), tables.items(release->id));
        addPart(section, partTitle(source, *release, reportText("Totals by state")), tables.totals(release->id));
    }
    return unlessEmpty(std::move(section));
}

} // namespace Plimsoll
