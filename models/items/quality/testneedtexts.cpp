// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quality/testneedtexts.h"

#include "domain/skill.h"
#include "domain/testcycle.h"
#include "engine/sentences.h"
#include "items/celltext.h"
#include "items/recordnames.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("TestNeed", text, comment);
}

QString hours(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', value < 10 && value != double(int(value)) ? 1 : 0);
}

QString minutes(double value, const QLocale &locale)
{
    return locale.toString(qRound64(value * 60.0));
}

/// What there is, and what takes the rest.
QString withTaken(const QString &available, const SkillTestNeed &skill, const QLocale &locale)
{
    if (skill.scheduled > 0 && skill.taken > 0)
        return tr("%1, as scheduled work takes %2 h and other cycles %3 h").arg(available, hours(skill.scheduled, locale), hours(skill.taken, locale));
    if (skill.scheduled > 0)
        return tr("%1, as scheduled work takes %2 h").arg(available, hours(skill.scheduled, locale));
    return skill.taken > 0 ? tr("%1, as other cycles take %2 h").arg(available, hours(skill.taken, locale)) : available;
}

QString skillText(const QString &name, const SkillTestNeed &skill, const QLocale &locale)
{
    return withTaken(tr("%1: %2 of %3 h").arg(name, hours(skill.hours, locale), hours(skill.available, locale)), skill, locale);
}

TestFit fitOf(const SkillTestNeed &skill)
{
    return skill.hours > skill.available ? TestFit::TooLate : skill.hours >= skill.available * tightShare ? TestFit::Tight : TestFit::Fits;
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

QString headroomText(const TestNeed &need, QDate today, const QLocale &locale)
{
    if (need.fit == TestFit::Unplanned)
        return tr("Select the tests of the cycle to see what they take.");
    if (need.fit == TestFit::NoDates)
        return tr("%1 h by hand; the cycle needs a milestone that closes it, or the release a date.").arg(hours(need.deskHours, locale));
    if (need.hours <= 0 && need.last < today)
        return tr("Nothing is left to be tested by hand; the cycle ended on %1.").arg(dateText(need.last, locale));
    if (need.hours <= 0)
        return tr("Nothing is left to be tested by hand until %1.").arg(dateText(need.last, locale));
    const QString whole = tr("%1 of %2 working hours until %3")
                              .arg(hours(need.deskHours, locale), hours(need.windowHours, locale), dateText(need.last, locale));
    return need.fit == TestFit::TooLate || !need.beginBy.isValid() ? whole : tr("%1, begin by %2").arg(whole, dateText(need.beginBy, locale));
}

QString needBasisText(const TestNeed &need, const TestCycle &cycle, const QLocale &locale)
{
    if (need.hours <= 0 || need.roundHours <= 0)
        return {};
    // Tests may have different numbers of rounds left.
    const double rounds = (need.hours - need.fixHours) / need.roundHours;
    const int whole = qRound(rounds);
    const bool alike = std::abs(rounds - whole) < 0.001;
    if (alike && whole == 1 && need.fixHours <= 0 && cycle.testers <= 1)
        return {};
    QString sum = !alike ? tr("%1 min in the rounds that are left").arg(minutes(need.hours - need.fixHours, locale))
        : whole == 1     ? tr("%1 min").arg(minutes(need.roundHours, locale))
                         : tr("%1 min × %2 rounds").arg(minutes(need.roundHours, locale), locale.toString(whole));
    if (need.fixHours > 0)
        sum = tr("%1 + %2 min for fixes").arg(sum, minutes(need.fixHours, locale));
    if (need.fixHours > 0 || (alike && whole > 1))
        sum = tr("%1 = %2 min").arg(sum, minutes(need.hours, locale));
    return cycle.testers > 1 ? tr("%1, shared by %2 testers").arg(sum, locale.toString(cycle.testers)) : sum;
}

QString cycleCountsText(const TestNeed &need, const QLocale &locale)
{
    if (need.planned == 0)
        return {};
    const QString tests = need.planned == 1 ? tr("1 test") : tr("%1 tests").arg(locale.toString(need.planned));
    const QString open = need.open == 0 ? tr("none open") : tr("%1 open").arg(locale.toString(need.open));
    const QString automated = need.automated == need.planned ? tr("all automated")
        : need.automated == 0                                ? tr("none automated")
                              : tr("%1 automated", "share").arg(shareText(double(need.automated) / need.planned));
    return tr("%1, %2, %3", "how many tests, how many open, how many automated").arg(tests, open, automated);
}

QString narrowSkillsText(const Plan &plan, const TestNeed &need, const QLocale &locale)
{
    QStringList lines;
    for (const SkillTestNeed &skill : need.skills) {
        const Skill *named = plan.find(skill.skill);
        if (named && skill.people == 0)
            lines << tr("%1: nobody has this skill").arg(named->name);
        else if (named && need.last.isValid() && skill.hours >= skill.available * tightShare)
            lines << skillText(named->name, skill, locale);
    }
    return lines.join(u" · "_s);
}

QString needText(const TestNeed &need, const QLocale &locale)
{
    return need.fit == TestFit::Unplanned ? fitName(need.fit) : tr("%1 h · %2").arg(hours(need.hours, locale), fitName(need.fit));
}

QString needHoursText(double value, const QLocale &locale)
{
    return tr("%1 h").arg(hours(value, locale));
}

QString releaseNeedText(const Plan &plan, ReleaseId release, const ReleaseTestNeed &need, const QLocale &locale)
{
    if (need.cycles < 2)
        return {};
    const QString cycles = locale.toString(need.cycles);
    const QString name = recordName(plan, release);
    if (need.hours <= 0)
        return tr("In the %1 cycles of %2 nothing is left to be tested by hand.").arg(cycles, name);
    QStringList skills;
    for (const auto &[id, ofSkill] : need.skillHours) {
        const Skill *named = plan.find(id);
        skills << tr("%1 %2 h", "skill, hours").arg(named ? named->name : tr("No skill named"), hours(ofSkill, locale));
    }
    return tr("The %1 cycles of %2 still take %3 h by hand: %4").arg(cycles, name, hours(need.hours, locale), skills.join(u", "_s));
}

QStringList skillNeedCells(const Plan &plan, const TestNeed &need, const SkillTestNeed &skill, const QLocale &locale)
{
    const Skill *named = plan.find(skill.skill);
    QStringList cells{named ? named->name : tr("No skill named"), locale.toString(skill.cases), tr("%1 h").arg(hours(skill.hours, locale))};
    if (!named)
        return cells << QString() << tr("Nobody's hours count for it");
    if (skill.people == 0)
        return cells << QString() << tr("Nobody has this skill");
    if (!need.last.isValid())
        return cells << QString() << fitName(TestFit::NoDates);
    cells << withTaken(tr("%1 h").arg(hours(skill.available, locale)), skill, locale);
    return cells << fitName(fitOf(skill));
}

QStringList skillNeedHeadings()
{
    return {tr("Skill"), tr("Tests"), tr("Need"), tr("Available"), tr("State")};
}

} // namespace Plimsoll
