// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deadlinetext.h"

#include "domain/milestone.h"
#include "domain/plan.h"
#include "domain/plansettings.h"
#include "engine/datecalculator.h"
#include "items/celltext.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DeadlineText", text);
}

/// Takes the zone off the end of the text; false where a last word is there that could only be a zone and is none.
bool takeZone(QString &text, edits::Deadline &deadline)
{
    deadline.zone = DeadlineZone::Local;
    const qsizetype blank = text.lastIndexOf(u' ');
    const QString word = text.mid(blank + 1);
    const QString folded = word.toLower();
    if (folded == "aoe"_L1)
        deadline.zone = DeadlineZone::AnywhereOnEarth;
    else if (folded == "utc"_L1 || folded == "z"_L1 || folded == "gmt"_L1)
        deadline.zone = DeadlineZone::Utc;
    else if (QTimeZone::isTimeZoneIdAvailable(word.toUtf8()))
        deadline.timeZone = word;
    else
        return !word.contains(u'/');
    text = text.left(qMax<qsizetype>(0, blank)).trimmed();
    return true;
}

} // namespace

QString deadlineText(const Plan &plan, const Milestone &milestone, const QLocale &locale, const MilestoneDate *date)
{
    const QTime moment = date ? deadlineTimeOf(plan, milestone, *date) : milestone.deadlineTime;
    const QString time = moment.isValid() ? timeText(moment, locale) : tr("End of day,");
    switch (milestone.deadlineZone) {
    case DeadlineZone::None:
        return {};
    case DeadlineZone::Utc:
        return time + " UTC"_L1;
    case DeadlineZone::AnywhereOnEarth:
        return time + " AoE"_L1;
    case DeadlineZone::Local:
        break;
    }
    return time + u' ' + (milestone.timeZone.isEmpty() ? plan.settings().timeZone : milestone.timeZone);
}

QString clockText(const Plan &plan, const Milestone &milestone, const MilestoneDate &date, const QLocale &locale)
{
    const QTime time = date.moment.isValid() ? deadlineTimeOf(plan, milestone, date) : QTime();
    if (!time.isValid())
        return {};
    const QString told = timeText(time, locale);
    const QString &own = plan.settings().timeZone;
    switch (milestone.deadlineZone) {
    case DeadlineZone::Utc:
        return own == "UTC"_L1 ? told : told + " UTC"_L1;
    case DeadlineZone::AnywhereOnEarth:
        return told + " AoE"_L1;
    case DeadlineZone::None:
    case DeadlineZone::Local:
        break;
    }
    return milestone.timeZone.isEmpty() || milestone.timeZone == own ? told : told + u' ' + milestone.timeZone;
}

Result<edits::Deadline> deadlineFromText(const QString &text, const QLocale &locale)
{
    QString rest = text.simplified();
    if (rest.isEmpty())
        return edits::Deadline{};
    const Error refusal{ErrorCode::InvalidInput,
                        tr("\"%1\" is not a deadline; type a time, a zone or both, such as AoE, 18:00 UTC or 17:00 Europe/Berlin.")
                            .arg(text.left(40)),
                        {}};
    edits::Deadline deadline;
    if (!takeZone(rest, deadline))
        return refusal;
    if (rest.endsWith(u','))
        rest.chop(1);
    const QString folded = rest.toLower();
    const QString endOfDay = tr("End of day,").toLower();
    if (folded.isEmpty() || folded == "eod"_L1 || folded == "end of day"_L1 || folded + u',' == endOfDay)
        return deadline;
    const auto time = timeFromText(rest, locale);
    if (!time)
        return refusal;
    deadline.time = *time;
    return deadline;
}

} // namespace Plimsoll
