// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testneedtexts.h"

#include "domain/skill.h"
#include "items/celltext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TestNeed", text);
}

QString hours(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value < 10 && value != double(int(value)) ? 1 : 0);
}

} // namespace

QString fitName(TestFit fit)
{
    switch (fit) {
    case TestFit::Unplanned:
        return tr("Nothing planned");
    case TestFit::NoDates:
        return tr("No dates");
    case TestFit::Fits:
        return tr("Fits");
    case TestFit::Tight:
        return tr("Tight");
    case TestFit::TooLate:
        return tr("Too late");
    }
    return {};
}

QString headroomText(const TestNeed &need, const QLocale &locale)
{
    if (need.fit == TestFit::Unplanned)
        return tr("Select the tests of the cycle to see what they take.");
    if (need.fit == TestFit::NoDates)
        return tr("%1 h by hand; the cycle needs a milestone that closes it, or the release a date.").arg(hours(need.deskHours, locale));
    if (need.hours <= 0)
        return tr("Nothing is left to be tested by hand until %1.").arg(dateText(need.last, locale));
    const QString whole = tr("%1 of %2 working hours until %3")
                              .arg(hours(need.deskHours, locale), hours(need.windowHours, locale), dateText(need.last, locale));
    return need.fit == TestFit::TooLate || !need.beginBy.isValid() ? whole : tr("%1, begin by %2").arg(whole, dateText(need.beginBy, locale));
}

QString narrowSkillsText(const Plan &plan, const TestNeed &need, const QLocale &locale)
{
    QStringList lines;
    for (const SkillTestNeed &skill : need.skills) {
        const Skill *named = plan.find(skill.skill);
        if (named && skill.people == 0)
            lines << tr("%1: nobody has this skill").arg(named->name);
        else if (named && need.last.isValid() && skill.hours >= skill.available * tightShare)
            lines << tr("%1: %2 of %3 h").arg(named->name, hours(skill.hours, locale), hours(skill.available, locale));
    }
    return lines.join(u" · "_s);
}

} // namespace Plimsoll
