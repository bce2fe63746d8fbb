// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/windowinfo.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/sentences.h"

#include <QCoreApplication>

namespace Plimsoll {

namespace {

constexpr qsizetype mostLines = 12;

QString infoText(const char *text)
{
    return QCoreApplication::translate("WindowInfo", text);
}

QString whoAndWhy(const WindowException &exception)
{
    return exception.allowedOn.isValid()
        ? infoText("allowed by %1 on %2: %3").arg(exception.allowedBy, dayText(exception.allowedOn), exception.reason.simplified())
        : infoText("allowed by %1: %2").arg(exception.allowedBy, exception.reason.simplified());
}

QString joined(QStringList lines)
{
    if (lines.size() > mostLines) {
        const qsizetype more = lines.size() - mostLines;
        lines = lines.mid(0, mostLines);
        lines << infoText("and %1 more").arg(more);
    }
    return lines.join(u'\n');
}

} // namespace

FormInfo windowsInfo(const Plan &plan, MilestoneId milestone, const std::vector<WindowId> &windows)
{
    QStringList against;
    for (const WindowId id : windows)
        against << quotedName(*plan.find(id));
    QStringList allowed;
    for (const WindowException &exception : plan.table<WindowException>()) {
        if (const Window *window = plan.find(exception.window); window && exception.milestone == milestone)
            allowed << infoText("%1: %2").arg(quotedName(*window), whoAndWhy(exception));
    }
    const QString text = against.isEmpty() ? QString() : infoText("Lies in %1").arg(against.join(QStringLiteral(", ")));
    return {text, joined(allowed), !against.isEmpty()};
}

FormInfo exceptionsInfo(const Plan &plan, const Timetable &timetable, WindowId window)
{
    QStringList allowed;
    for (const WindowException &exception : plan.table<WindowException>()) {
        const Milestone *milestone = plan.find(exception.milestone);
        if (!milestone || exception.window != window)
            continue;
        const QDate day = timetable.startOf(milestone->id);
        const QString title = day.isValid() ? infoText("%1 (%2)").arg(quotedTitle(plan, *milestone), dayText(day)) : quotedTitle(plan, *milestone);
        allowed << infoText("%1: %2").arg(title, whoAndWhy(exception));
    }
    if (allowed.isEmpty())
        return {};
    return {allowed.size() == 1 ? infoText("One exception") : infoText("%1 exceptions").arg(allowed.size()), joined(allowed)};
}

} // namespace Plimsoll
