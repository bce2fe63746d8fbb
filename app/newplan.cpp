// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newplan.h"

#include "domain/allrecords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

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

QString titleOfNewPlan(const QString &path)
{
    QString title = QFileInfo(path).completeBaseName();
    if (std::ranges::any_of(title, [](QChar c) { return c.isUpper(); }))
        return title;
    static const QRegularExpression joint(QStringLiteral("(?<=\\p{L})[-_]+(?=\\p{L})"));
    title.replace(joint, QStringLiteral(" "));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
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
