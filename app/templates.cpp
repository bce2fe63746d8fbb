// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/templates.h"

#include "app/newplan.h"
#include "domain/allrecords.h"
#include "domain/weeks.h"
#include "engine/windowscope.h"
#include "exchange/jsontwin.h"
#include "exchange/newids.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString templatesText(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

int quarterOf(QDate date)
{
    return (date.month() - 1) / 3 + 1;
}

/// From which all others count: the earliest of what is pinned and yet to come.
Milestone firstPinned(const Plan &plan)
{
    Milestone first;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const bool counts = milestone.state == MilestoneState::Planned && milestone.pinned.isValid();
        if (counts && (!first.pinned.isValid() || milestone.pinned < first.pinned))
            first = milestone;
    }
    return first;
}

/// The day of the next quarter that is as many weeks, and on the same weekday, from its quarter's first day as the template's.
QDate inNextQuarter(QDate templated, QDate today)
{
    const QDate quarter(today.year(), 3 * quarterOf(today) - 2, 1);
    const QDate next = quarter.addMonths(3);
    const QDate templatedQuarter(templated.year(), 3 * quarterOf(templated) - 2, 1);
    const QDate near = next.addDays(templatedQuarter.daysTo(templated));
    return weekStart(near, templated.dayOfWeek());
}

/// A hotfix can't wait for its weekday, as what has weeks to go can.
QDate afterLead(QDate templated, QDate today, int leadDays)
{
    const QDate earliest = today.addDays(leadDays);
    return leadDays < daysOfAWeek ? earliest : weekStart(earliest.addDays(daysOfAWeek - 1), templated.dayOfWeek());
}

/// Whether a window of a time of year, so many years after the template's, forbids the milestone that day.
bool isForbidden(const Plan &plan, const Milestone &milestone, QDate day, int years)
{
    return std::ranges::any_of(plan.table<Window>(), [&](const Window &window) {
        return forbids(window) && isInScope(plan, window, milestone) && window.startDate.addYears(years) <= day
            && day <= window.endDate.addYears(years);
    });
}

QDate dayFor(const Plan &plan, const Milestone &pinned, QDate today, int leadDays)
{
    QDate day = leadDays > 0 ? afterLead(pinned.pinned, today, leadDays) : inNextQuarter(pinned.pinned, today);
    while (isForbidden(plan, pinned, day, day.year() - pinned.pinned.year()))
        day = day.addDays(daysOfAWeek);
    return day;
}

/// Of a time of year.
template<typename R>
constexpr bool isYearly = std::is_same_v<R, Window> || std::is_same_v<R, CalendarException>;

/// Dates move by the same number of days, so that they keep their weekdays and distances; windows and days off keep their day of the year.
void moveDates(Plan &plan, QDate from, QDate to)
{
    const qint64 days = from.daysTo(to);
    const int years = to.year() - from.year();
    forEachRecordType([&]<typename R>() {
        for (R record : Table<R>(plan.table<R>())) {
            forEachField<R>([&](const auto &field, int) {
                using Value = typename std::remove_cvref_t<decltype(field)>::Value;
                if constexpr (std::is_same_v<Value, QDate>) {
                    QDate &date = record.*field.member;
                    date = isYearly<R> ? date.addYears(years) : date.addDays(days);
                }
            });
            plan.put(std::move(record));
        }
    });
}

void nameReleases(Plan &plan, QDate goLive)
{
    for (Release release : Table<Release>(plan.table<Release>())) {
        release.name.replace("{year}"_L1, QString::number(goLive.year()));
        release.name.replace("{quarter}"_L1, QString::number(quarterOf(goLive)));
        plan.put(std::move(release));
    }
}

} // namespace

const std::vector<PlanTemplate> &planTemplates()
{
    static const std::vector<PlanTemplate> templates{
        {u"quarterly"_s, templatesText("Quarterly product release"),
         templatesText("One release a quarter: planning, freezes, release candidates, go/no-go, go-live and review, with a year-end blackout.")},
        {u"train"_s, templatesText("Train with monthly patch releases"),
         templatesText("A feature release, then a patch release each month, each with its own cut-off, candidate and go-live.")},
        {u"hotfix"_s, templatesText("Hotfix, counted in hours"),
         templatesText("From the report over fix, tests and go/no-go to a deployment in three steps and the post-incident review; it begins tomorrow."), 1},
        {u"mobile"_s, templatesText("Mobile app with a staged roll-out"),
         templatesText("Beta, review by the stores with a buffer, five steps to all customers with kill criteria, and toggles with a day of removal."), 58},
        {u"regulated"_s, templatesText("Regulated release with an auditor's dossier"),
         templatesText("Four gates with criteria, deciders and evidence, verification and validation, risk register, sign-offs and a rehearsed back-out."), 155},
        {u"opensource"_s, templatesText("Open-source release every six months"),
         templatesText("Alphas, betas and candidates, freezes with an exceptions process, translators and packagers, then two point releases."), 200},
    };
    return templates;
}

Result<Plan> planFromTemplate(const QString &name, const QString &title, QDate today, IdSource &ids)
{
    QStringList known;
    const PlanTemplate *chosen = nullptr;
    for (const PlanTemplate &offered : planTemplates()) {
        known << offered.name;
        if (offered.name == name)
            chosen = &offered;
    }
    QFile file(u":/plimsoll/templates/%1.json"_s.arg(name));
    if (!chosen || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     templatesText("There is no template \"%1\"; there is %2.").arg(name, known.join(", "_L1)), {}};
    }
    const auto templated = planFromJson(file.readAll());
    if (!templated)
        return templated.error();
    Plan plan = withNewIds(*templated, ids, QUuid::createUuid());
    const Milestone pinned = firstPinned(plan);
    const QDate to = dayFor(plan, pinned, today, chosen->leadDays);
    moveDates(plan, pinned.pinned, to);
    nameReleases(plan, to);
    PlanSettings settings = localSettings(title);
    settings.calendar = plan.settings().calendar;
    settings.note = plan.settings().note;
    plan.put(std::move(settings));
    return plan;
}

} // namespace Plimsoll
