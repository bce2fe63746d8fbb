// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newplan.h"

#include "domain/allrecords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Plimsoll {

PlanSettings localSettings(const QString &title)
{
    PlanSettings settings;
    settings.title = title;
    settings.firstDayOfWeek = QLocale().firstDayOfWeek();
    if (const QByteArray zone = QTimeZone::systemTimeZoneId(); QTimeZone(zone).isValid())
        settings.timeZone = QString::fromLatin1(zone);
    return settings;
}

Plan emptyPlan(const QString &title, IdSource &ids)
{
    WorkingCalendar calendar;
    calendar.id = ids.next<WorkingCalendar>();
    calendar.name = QCoreApplication::translate("NewPlan", "Monday to Friday");
    PlanSettings settings = localSettings(title);
    settings.calendar = calendar.id;
    Plan plan;
    plan.planId = QUuid::createUuid();
    plan.put(std::move(calendar));
    plan.put(std::move(settings));
    return plan;
}

} // namespace Plimsoll
