// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/capacity.h"
#include "views/reports/reportdemand.h"
#include "views/reports/reportsections.h"
#include "views/reports/reportsource.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

template<typename R>
QString nameOf(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    return record ? record->name : QString();
}

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
    table.columns = {{tr("Role"), 3.0}, {tr("Person"), 2.2}, {tr("Deputy"), 2.2}, {tr("Team"), 1.8}, {tr("Milestones"), 1.2, true}};
    const Plan &plan = source.plan();
    for (const Role &role : plan.table<Role>()) {
        const QString person = nameOf(plan, role.person);
        const bool bare = person.isEmpty() && !role.everyone;
        table.rows.push_back({{role.name},
                              {bare ? tr("not filled") : person, {}, bare ? ReportTone::Warning : ReportTone::Plain},
                              {nameOf(plan, role.deputy)},
                              {nameOf(plan, role.team)},
                              {QLocale().toString(owned[role.id])}});
    }
    return table;
}

/// Who does what for each activity and milestone of the scope, roles by their part in it.
ReportTable raciTable(const ReportSource &source)
{
    struct Parts {
        QString what;
        std::array<QStringList, 4> roles;
    };
    std::vector<Parts> all;
    const Plan &plan = source.plan();
    for (const Responsibility &part : plan.table<Responsibility>()) {
        const Milestone *milestone = plan.find(part.milestone);
        if (milestone && std::ranges::find(source.releases(), milestone->release, &Release::id) == source.releases().end())
            continue;
        const QString what = milestone ? source.titleOf(*milestone) : part.activity;
        auto found = std::ranges::find(all, what, &Parts::what);
        if (found == all.end())
            found = all.insert(all.end(), {what, {}});
        found->roles[size_t(part.raci)] << nameOf(plan, part.role);
    }
    ReportTable table;
    table.columns = {{tr("What"), 3.0}, {label(Raci::Responsible), 2.0}, {label(Raci::Accountable), 2.0}, {label(Raci::Consulted), 2.0},
                     {label(Raci::Informed), 2.0}};
    for (const Parts &parts : all) {
        table.rows.push_back({{parts.what}});
        for (const QStringList &roles : parts.roles)
            table.rows.back().push_back({roles.join(", "_L1)});
    }
    return table;
}

QString hoursText(double hours)
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
                              : step == 3 ? tr("Q%1 %2").arg(QString::number((start.month() + 2) / 3), QString::number(start.year()))
                                          : tr("%1 months from %2").arg(QString::number(step), month);
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
    table.columns.push_back({tr("Sum"), 1.2, true});
    for (const R &record : plan.table<R>()) {
        std::vector<ReportCell> row{{record.name}};
        double sum = 0.0;
        for (const Bucket &bucket : buckets) {
            const double there = hours(record.id, bucket.first, bucket.last);
            sum += there;
            row.push_back({hoursText(there)});
        }
        row.push_back({hoursText(sum), {}, ReportTone::Plain, true});
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
    ReportSection section{u"roles"_s, tr("Roles"), {}};
    if (ReportTable roles = roleTable(source); !roles.rows.empty())
        section.blocks.push_back(std::move(roles));
    if (ReportTable parts = raciTable(source); !parts.rows.empty()) {
        section.blocks.push_back(ReportHeading{tr("Responsibilities")});
        section.blocks.push_back(std::move(parts));
    }
    return section.blocks.empty() ? std::nullopt : std::optional(section);
}

std::optional<ReportSection> capacitySection(const ReportSource &source)
{
    const auto [first, last] = source.span();
    const Plan &plan = source.plan();
    if (source.isPublic() || plan.table<Person>().isEmpty() || !first.isValid())
        return {};
    const std::vector<Bucket> buckets = bucketsOf(first, last);
    const Capacity capacity = Capacity::of(plan, buckets.front().first, buckets.back().last);
    ReportSection section{u"capacity"_s, tr("Capacity"), {}};
    ReportTable skills = hoursTable<Skill>(plan, tr("Skill"), buckets, [&](SkillId skill, QDate from, QDate to) {
        return skillHours(plan, capacity, skill, from, to);
    });
    ReportTable teams = hoursTable<Team>(plan, tr("Team"), buckets, [&](TeamId team, QDate from, QDate to) {
        return teamHours(plan, capacity, team, from, to);
    });
    const ReportBars bars = demandBars(source);
    if (!bars.lines.empty()) {
        section.blocks.push_back(ReportHeading{tr("Needed of what there is")});
        section.blocks.push_back(bars);
    }
    if (!skills.rows.empty()) {
        section.blocks.push_back(ReportHeading{tr("Hours by skill")});
        section.blocks.push_back(std::move(skills));
        section.blocks.push_back(ReportParagraph{{tr("Somebody with several skills counts in each of them."), {}, ReportTone::Quiet}});
    }
    if (!teams.rows.empty()) {
        section.blocks.push_back(ReportHeading{tr("Hours by team")});
        section.blocks.push_back(std::move(teams));
    }
    return section.blocks.empty() ? std::nullopt : std::optional(section);
}

} // namespace Plimsoll
