// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/templates.h"

#include "app/newplan.h"
#include "domain/allrecords.h"
#include "exchange/jsontwin.h"
#include "exchange/newids.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

int quarterOf(QDate date)
{
    return (date.month() - 1) / 3 + 1;
}

/// The earliest date that a release's anchor is pinned to.
QDate firstGoLive(const Plan &plan)
{
    QDate first;
    for (const Release &release : plan.table<Release>()) {
        const Milestone *anchor = plan.find(release.anchor);
        if (anchor && anchor->pinned.isValid() && (!first.isValid() || anchor->pinned < first))
            first = anchor->pinned;
    }
    return first;
}

/// The day of the next quarter that is as many weeks, and on the same weekday, from its quarter's first day as the template's.
QDate goLiveFor(QDate templated, QDate today)
{
    const QDate quarter(today.year(), 3 * quarterOf(today) - 2, 1);
    const QDate next = quarter.addMonths(3);
    const QDate templatedQuarter(templated.year(), 3 * quarterOf(templated) - 2, 1);
    const QDate near = next.addDays(templatedQuarter.daysTo(templated));
    const int back = (near.dayOfWeek() - templated.dayOfWeek() + 7) % 7;
    return near.addDays(-back);
}

/// Pins move by the same number of days, so that they keep their weekdays; windows of a time of year keep their day of the year.
void moveDates(Plan &plan, QDate from, QDate to)
{
    const qint64 days = from.daysTo(to);
    const int years = to.year() - from.year();
    for (Milestone milestone : Table<Milestone>(plan.table<Milestone>())) {
        if (!milestone.pinned.isValid())
            continue;
        milestone.pinned = milestone.pinned.addDays(days);
        plan.put(std::move(milestone));
    }
    for (Window window : Table<Window>(plan.table<Window>())) {
        if (window.startDate.isValid())
            window.startDate = window.startDate.addYears(years);
        if (window.endDate.isValid())
            window.endDate = window.endDate.addYears(years);
        plan.put(std::move(window));
    }
    for (Release release : Table<Release>(plan.table<Release>())) {
        release.name.replace("{year}"_L1, QString::number(to.year()));
        release.name.replace("{quarter}"_L1, QString::number(quarterOf(to)));
        plan.put(std::move(release));
    }
}

} // namespace

const std::vector<PlanTemplate> &planTemplates()
{
    static const std::vector<PlanTemplate> templates{
        {u"quarterly"_s, tr("Quarterly product release"),
         tr("One release a quarter: planning, freezes, release candidates, go/no-go, go-live and review, with a year-end blackout.")},
        {u"train"_s, tr("Train with monthly patch releases"),
         tr("A feature release, then a patch release each month, each with its own cut-off, candidate and go-live.")},
    };
    return templates;
}

Result<Plan> planFromTemplate(const QString &name, const QString &title, QDate today, IdSource &ids)
{
    QStringList known;
    for (const PlanTemplate &offered : planTemplates())
        known << offered.name;
    QFile file(u":/plimsoll/templates/%1.json"_s.arg(name));
    if (!known.contains(name) || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     tr("There is no template \"%1\"; there is %2.").arg(name, known.join(", "_L1)), {}};
    }
    const auto templated = planFromJson(file.readAll());
    if (!templated)
        return templated.error();
    Plan plan = withNewIds(*templated, ids, QUuid::createUuid());
    const QDate from = firstGoLive(plan);
    moveDates(plan, from, goLiveFor(from, today));
    PlanSettings settings = localSettings(title);
    settings.calendar = plan.settings().calendar;
    settings.note = plan.settings().note;
    plan.put(std::move(settings));
    return plan;
}

} // namespace Plimsoll
