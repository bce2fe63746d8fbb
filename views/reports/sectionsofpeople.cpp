// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "engine/capacity.h"
#include "engine/readiness/racicheck.h"
#include "items/recordnames.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"
#include "views/reports/reporttext.h"

#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

ReportTable roleTable(const ReportSource &source)
{
    std::map<RoleId, int> owned;
    for (const Release *release : source.releases()) {
        for (const Milestone *milestone : source.milestones(release->id)) {
            for (const RoleId owner : milestone->owners)
                ++owned[owner];
        }
    }
    ReportTable table;
    table.columns = {{reportText("Role"), 3.0}, {reportText("Person"), 2.2}, {reportText("Deputy"), 2.2}, {reportText("Team"), 1.8},
                     {reportText("Milestones"), 1.2, true}};
    const Plan &plan = source.plan();
    for (const Role &role : plan.table<Role>()) {
        const QString person = recordName(plan, role.person);
        const bool bare = person.isEmpty() && !role.everyone;
        table.rows.push_back({{role.name},
                              {bare ? reportText("not filled") : person, {}, bare ? ReportTone::Warning : ReportTone::Plain},
                              {recordName(plan, role.deputy)},
                              {recordName(plan, role.team)},
                              {QLocale().toString(owned[role.id])}});
    }
    return table;
}

/// The roles by their part in an activity or milestone of the RACI matrix. Where not exactly one is accountable, the row says so.
std::vector<ReportCell> raciCells(const ReportSource &source, const RaciRow &row)
{
    const Plan &plan = source.plan();
    std::array<QStringList, EnumNames<Raci>::names.size()> roles;
    for (const Responsibility &part : plan.table<Responsibility>()) {
        const bool isHere = row.milestone.isValid() ? part.milestone == row.milestone
                                                    : !part.milestone.isValid() && part.activity.trimmed() == row.activity;
        if (!isHere)
            continue;
        QStringList &names = roles[size_t(part.raci)];
        if (const QString name = recordName(plan, part.role); !names.contains(name))
            names << name;
    }
    const Milestone *milestone = plan.find(row.milestone);
    ReportCell what{milestone ? source.titleOf(*milestone) : row.activity};
    if (milestone && source.releases().size() > 1)
        what.detail = recordName(plan, milestone->release);
    std::vector<ReportCell> cells{what};
    for (const QStringList &names : roles)
        cells.push_back({names.join(", "_L1)});
    ReportCell &accountable = cells[1 + size_t(Raci::Accountable)];
    if (row.accountable.empty())
        accountable = {reportText("nobody"), reportText("Exactly one role must be accountable."), ReportTone::Bad};
    else if (!row.isSound())
        accountable = {accountable.text, reportText("Exactly one role must be accountable."), ReportTone::Bad};
    return cells;
}

ReportTable raciTable(const ReportSource &source)
{
    ReportTable table;
    table.columns = {{reportText("What"), 3.0}, {label(Raci::Responsible), 2.0}, {label(Raci::Accountable), 2.0}, {label(Raci::Consulted), 2.0},
                     {label(Raci::Informed), 2.0}};
    for (const RaciRow &row : raciRows(source.plan(), source.request().release)) {
        const Milestone *milestone = source.plan().find(row.milestone);
        if (!milestone || std::ranges::find(source.releases(), milestone->release, &Release::id) != source.releases().end())
            table.rows.push_back(raciCells(source, row));
    }
    return table;
}

QString availableHoursText(double hours)
{
    return QLocale().toString(hours, 'f', 0);
}

struct Bucket {
    QDate first;
    QDate last;
    QString title;
};

/// Months; quarters, half years or more where there are many, so that all of the span is counted.
std::vector<Bucket> bucketsOf(QDate first, QDate last)
{
    constexpr int mostMonths = 7;
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    constexpr int mostBuckets = 8;
    int step = months > mostMonths ? 3 : 1;
    while (months > (mostBuckets - 1) * step)
        step *= 2;
    std::vector<Bucket> buckets;
    QDate start(first.year(), step == 1 ? first.month() : (first.month() - 1) / 3 * 3 + 1, 1);
    const QLocale locale;
    for (; start <= last; start = start.addMonths(step)) {
        const QString month = locale.toString(start, u"MMM yyyy"_s);
        const QString title = step == 1   ? month
                              : step == 3 ? reportText("Q%1 %2").arg(QString::number((start.month() + 2) / 3), QString::number(start.year()))
                                          : reportText("%1 months from %2").arg(QString::number(step), month);
        buckets.push_back({qMax(first, start), qMin(last, start.addMonths(step).addDays(-1)), title});
    }
    return buckets;
}

template<typename R, typename Hours>
ReportTable hoursTable(const Plan &plan, const QString &title, const std::vector<Bucket> &buckets, Hours hours)
{
    ReportTable table;
    table.columns = {{title, 2.4}};
    for (const Bucket &bucket : buckets)
        table.columns.push_back({bucket.title, 1.2, true});
    table.columns.push_back({reportText("Sum"), 1.2, true});
    for (const R &record : plan.table<R>()) {
        std::vector<ReportCell> row{{record.name}};
        double sum = 0.0;
        for (const Bucket &bucket : buckets) {
            const double there = hours(record.id, bucket.first, bucket.last);
            sum += there;
            row.push_back({availableHoursText(there)});
        }
        row.push_back({availableHoursText(sum), {}, ReportTone::Plain, true});
        if (sum > 0.0)
            table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::optional<ReportSection> rolesSection(const ReportSource &source)
{
    if (source.isPublic())
        return {};
    ReportSection section{u"roles"_s, reportText("Roles"), {}};
    if (ReportTable roles = roleTable(source); !roles.rows.empty())
        section.blocks.push_back(std::move(roles));
    if (ReportTable parts = raciTable(source); !parts.rows.empty()) {
        section.blocks.push_back(ReportHeading{reportText("Responsibilities")});
        section.blocks.push_back(std::move(parts));
    }
    return section.blocks.empty() ? std::nullopt : std::optional(section);
}

std::optional<ReportSection> capacitySection(const ReportSource &source)
{
    const auto [first, last] = source.workSpan();
    const Plan &plan = source.plan();
    if (source.isPublic() || plan.table<Person>().isEmpty() || !first.isValid())
        return {};
    const std::vector<Bucket> buckets = bucketsOf(first, last);
    const Capacity capacity = Capacity::of(plan, buckets.front().first, buckets.back().last);
    ReportSection section{u"capacity"_s, reportText("Capacity"), {}};
    ReportTable skills = hoursTable<Skill>(plan, reportText("Skill"), buckets, [&](SkillId skill, QDate from, QDate to) {
        return skillHours(plan, capacity, skill, from, to);
    });
    ReportTable teams = hoursTable<Team>(plan, reportText("Team"), buckets, [&](TeamId team, QDate from, QDate to) {
        return teamHours(plan, capacity, team, from, to);
    });
    const ReportBars bars = demandBars(source);
    if (!bars.lines.empty()) {
        section.blocks.push_back(ReportHeading{reportText("Needed of what there is")});
        section.blocks.push_back(bars);
    }
    if (!skills.rows.empty()) {
        section.blocks.push_back(ReportHeading{reportText("Hours by skill")});
        section.blocks.push_back(std::move(skills));
        section.blocks.push_back(ReportParagraph{{reportText("Somebody with several skills counts in each of them."), {}, ReportTone::Quiet}});
    }
    if (!teams.rows.empty()) {
        section.blocks.push_back(ReportHeading{reportText("Hours by team")});
        section.blocks.push_back(std::move(teams));
    }
    return section.blocks.empty() ? std::nullopt : std::optional(section);
}

} // namespace Plimsoll
