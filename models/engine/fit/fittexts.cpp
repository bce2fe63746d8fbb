// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fit/fittexts.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "engine/fit/fittingtext.h"
#include "engine/sentences.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

template<typename R>
QString joinedNames(const Plan &plan, const std::vector<Id<R>> &ids)
{
    QStringList names;
    for (const auto id : ids) {
        const R *record = plan.find(id);
        names << (record && !record->name.isEmpty() ? record->name : recordLabel<R>());
    }
    return listText(names);
}

QString releaseName(const Plan &plan, ReleaseId id)
{
    const Release *release = plan.find(id);
    return release ? displayName(plan, *release) : recordLabel<Release>();
}

/// With the year only where it is another one than that of the other day.
QString shortDay(QDate day, QDate other)
{
    return day.year() == other.year() ? QLocale().toString(day, u"ddd d MMM"_s) : dayText(day);
}

bool isSpan(const Milestone &milestone)
{
    return milestone.span > 0 && milestone.state != MilestoneState::Done;
}

/// Until when: one of three texts with the same arguments, at most two and a name.
struct Until {
    QString before; ///< A milestone.
    QString in;     ///< A phase.
    QString of;     ///< A whole release.
};

QString untilText(const Plan &plan, const FitAnswer &answer, const Until &texts, const QStringList &arguments)
{
    const Release *release = plan.find(answer.question.release);
    const Milestone *phase = plan.find(answer.question.phase);
    const Milestone *milestone = phase ? phase : plan.find(answer.milestone);
    const bool whole = !milestone || (!phase && release && milestone->id == release->anchor);
    const QString &text = whole ? texts.of : phase && isSpan(*phase) ? texts.in : texts.before;
    const QString name = whole ? releaseName(plan, answer.question.release) : displayTitle(plan, *milestone);
    // All at once, since names may hold what looks like a place for one.
    if (arguments.size() == 2)
        return text.arg(arguments[0], arguments[1], name);
    return arguments.isEmpty() ? text.arg(name) : text.arg(arguments[0], name);
}

QString shortText(const Plan &plan, const FitAnswer &answer)
{
    const Until texts{fittingText("Short by %1 h of %2 work before %3"), fittingText("Short by %1 h of %2 work in %3"), fittingText("Short by %1 h of %2 work for %3")};
    const QString text = untilText(plan, answer, texts, {fitHours(answer.missing), joinedNames(plan, answer.bottleneck.skills)});
    if (!answer.unmanned.empty())
        return fittingText("%1; nobody has the skill of %2 work.").arg(text, joinedNames(plan, answer.unmanned));
    if (answer.fitsFrom.isValid())
        return fittingText("%1; fits from %2.").arg(text, shortDay(answer.fitsFrom, answer.due));
    return fittingText("%1; does not fit within a year.").arg(text);
}

QString fitsText(const Plan &plan, const FitAnswer &answer)
{
    const SkillFit &tightest = *std::ranges::min_element(answer.skills, {}, &SkillFit::spare);
    const QString skill = joinedNames<Skill>(plan, {tightest.skill});
    if (tightest.spare <= 0) {
        const Until none{fittingText("Just fits, with no hour of %1 work to spare before %2."), fittingText("Just fits, with no hour of %1 work to spare in %2."),
                         fittingText("Just fits, with no hour of %1 work to spare for %2.")};
        return untilText(plan, answer, none, {skill});
    }
    const Until some{fittingText("Fits, with %1 h of %2 work to spare before %3."), fittingText("Fits, with %1 h of %2 work to spare in %3."),
                     fittingText("Fits, with %1 h of %2 work to spare for %3.")};
    return untilText(plan, answer, some, {fitHours(tightest.spare), skill});
}

QString nothingText(const Plan &plan, const FitAnswer &answer)
{
    const Release *release = plan.find(answer.question.release);
    if (release && release->state == ReleaseState::Released)
        return fittingText("%1 is released; nothing has to fit any more.").arg(displayName(plan, *release));
    if (release && release->state == ReleaseState::Cancelled)
        return fittingText("%1 is cancelled; nothing has to fit.").arg(displayName(plan, *release));
    const Until texts{fittingText("No work is asked for before %1."), fittingText("No work is asked for in %1."), fittingText("No work is asked for by %1.")};
    return untilText(plan, answer, texts, {});
}

QString bottleneckText(const Plan &plan, const FitAnswer &answer)
{
    const FitBottleneck &bottleneck = answer.bottleneck;
    const QString asked = fitHours(bottleneck.asked);
    const QString what = bottleneck.first == bottleneck.last
        ? fittingText("%1 h of %2 work on %3").arg(asked, joinedNames(plan, bottleneck.skills), dayText(bottleneck.last))
        : fittingText("%1 h of %2 work from %3 to %4")
              .arg(asked, joinedNames(plan, bottleneck.skills), shortDay(bottleneck.first, bottleneck.last), dayText(bottleneck.last));
    if (bottleneck.people.empty())
        return fittingText("Bottleneck: %1, for which nobody has time.").arg(what);
    const QString people = joinedNames(plan, bottleneck.people);
    return bottleneck.people.size() == 1 ? fittingText("Bottleneck: %1, for which %2 has %3 h.").arg(what, people, fitHours(bottleneck.there))
                                         : fittingText("Bottleneck: %1, for which %2 have %3 h.").arg(what, people, fitHours(bottleneck.there));
}

/// Whoever is there in several lines of the table, or else nothing.
QString severalSkillsText(const Plan &plan, const FitAnswer &answer)
{
    constexpr qsizetype most = 3;
    std::map<PersonId, int> asked;
    for (const PersonSkill &has : plan.table<PersonSkill>()) {
        const auto skill = std::ranges::find(answer.skills, has.skill, &SkillFit::skill);
        if (skill != answer.skills.end() && skill->asked > 0 && plan.find(has.person))
            ++asked[has.person];
    }
    std::erase_if(asked, [](const auto &entry) { return entry.second < 2; });
    QStringList names;
    for (const auto &[id, count] : asked)
        names << joinedNames<Person>(plan, {id});
    if (names.isEmpty())
        return {};
    const qsizetype others = names.size() - most;
    const QString few = others > 0 ? fittingText("%1 and %2 more").arg(names.first(most).join(u", "_s), QLocale().toString(others)) : listText(names);
    return names.size() == 1 ? fittingText("%1 has several of these skills and is there in each, but works each hour once.").arg(few)
                             : fittingText("%1 have several of these skills and are there in each, but work each hour once.").arg(few);
}

} // namespace

QString fitHours(double hours)
{
    const QLocale locale;
    QString text = locale.toString(hours, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString fitSentence(const Plan &plan, const FitAnswer &answer)
{
    switch (answer.state) {
    case FitState::NothingAsked:
        return nothingText(plan, answer);
    case FitState::Undated:
        return fittingText("%1 h are asked for %2, but nothing has a date; give the release milestones.")
            .arg(fitHours(answer.undated), releaseName(plan, answer.question.release));
    case FitState::Fits:
        return fitsText(plan, answer);
    case FitState::Short:
        break;
    }
    return shortText(plan, answer);
}

QStringList fitRemarks(const Plan &plan, const FitAnswer &answer)
{
    QStringList remarks;
    if (answer.state == FitState::Short)
        remarks << bottleneckText(plan, answer);
    if (answer.bottleneck.earlier > 0)
        remarks << fittingText("Work of %1 that is due earlier takes %2 h of them.")
                       .arg(releaseName(plan, answer.question.release), fitHours(answer.bottleneck.earlier));
    for (const FitRival &rival : answer.rivals) {
        if (rival.taken > 0)
            remarks << fittingText("%1 ships earlier and takes %2 h of them.").arg(releaseName(plan, rival.release), fitHours(rival.taken));
    }
    if (answer.undated > 0 && answer.state != FitState::Undated)
        remarks << fittingText("%1 h have no dates and are left out.").arg(fitHours(answer.undated));
    remarks << severalSkillsText(plan, answer);
    remarks.removeAll(QString());
    return remarks;
}

QString cureOutcome(const FitCure &cure)
{
    return cure.remains > 0 ? fittingText("then %1 h are missing").arg(fitHours(cure.remains)) : fittingText("then it fits");
}

} // namespace Plimsoll
