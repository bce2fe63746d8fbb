// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/minting.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/branching.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int yearsAtOnce = 5;

QString mintingText(const char *text)
{
    return QCoreApplication::translate("Minting", text);
}

/// Walks over the departures after a day, also those planned before it and moved behind it, some years at a time, until told to stop.
template<typename Function>
void forEachDeparture(const Plan &plan, const Train &train, QDate after, Function &&keepGoing)
{
    for (QDate from = qMax(after.addYears(-1), train.first); from.isValid() && from <= latestDate; from = from.addYears(yearsAtOnce)) {
        const QDate to = qMin(from.addYears(yearsAtOnce).addDays(-1), latestDate);
        for (const Departure &departure : departures(plan, train, from, to)) {
            const QDate day = departure.day.isValid() ? departure.day : departure.planned;
            if (day > after && !keepGoing(departure))
                return;
        }
    }
}

QString reasonOf(const Plan &plan, const Train &train, const Departure &departure)
{
    QString reason;
    for (const TrainException &exception : plan.table<TrainException>()) {
        if (exception.train == train.id && exception.departure == departure.planned)
            reason = exception.reason;
    }
    return reason;
}

std::optional<Error> refusal(const Plan &plan, const Timetable &timetable, const Train *train, int count)
{
    if (!train)
        return Error{ErrorCode::NotFound, mintingText("The train is gone; choose another."), {}};
    const Release *pattern = plan.find(train->pattern);
    if (!pattern)
        return badInput(mintingText("The train %1 has no pattern to copy; choose a release as its pattern.").arg(quotedName(*train)));
    if (pattern->product != train->product)
        return badInput(mintingText("The pattern of the train %1 is of another product; choose a release of its own.").arg(quotedName(*train)));
    if (count < 1 || count > mostMinted)
        return badInput(mintingText("A train mints between 1 and %1 releases at once; type another number.").arg(mostMinted));
    if (!timetable.startOf(pattern->anchor).isValid()) {
        return badInput(mintingText("The pattern of the train %1 has no anchor with a date to count from; choose its go-live as the anchor first.")
                         .arg(quotedName(*train)));
    }
    return {};
}

/// Why the departure's release cannot be made, as somebody who never typed its name needs to hear it.
Error failure(const Train &train, const Departure &departure, const QString &name, const Error &error)
{
    if (error.code != ErrorCode::Conflict)
        return error;
    return {ErrorCode::Conflict,
            mintingText("The departure of %1 on %2 would be %3, but there is a release %4 already; rename that, or change the numbering of the train.")
                .arg(quotedName(train), dayText(departure.day), name, error.where),
            error.where};
}

} // namespace

ReleaseId releaseOf(const Plan &plan, const Timetable &timetable, const Train &train, const Departure &departure)
{
    const QString name = nameByNumber(train, departure.number);
    ReleaseId found;
    for (const Release &release : plan.table<Release>()) {
        if (release.product != train.product || release.hotfixOf.isValid())
            continue;
        if (release.train == train.id && release.departure == departure.planned)
            return release.id;
        const bool otherDeparture = release.train == train.id && release.departure.isValid();
        const bool sameName = !otherDeparture && release.name.compare(name, Qt::CaseInsensitive) == 0;
        const bool sameDay = !release.departure.isValid() && departure.day.isValid() && release.state != ReleaseState::Cancelled
            && timetable.startOf(release.anchor) == departure.day;
        if (sameName || sameDay)
            found = release.id;
    }
    return found;
}

std::optional<Departure> nextOpenDeparture(const Plan &plan, const Timetable &timetable, const Train &train, QDate after)
{
    std::optional<Departure> open;
    forEachDeparture(plan, train, after, [&](const Departure &departure) {
        if (departure.day.isValid() && !releaseOf(plan, timetable, train, departure).isValid())
            open = departure;
        return !open;
    });
    return open;
}

TrainCover coverOf(const Plan &plan, const Timetable &timetable, const Train &train, QDate today)
{
    TrainCover cover;
    if (train.ahead <= 0)
        return cover;
    forEachDeparture(plan, train, today, [&](const Departure &departure) {
        if (!departure.day.isValid())
            return true;
        const Release *release = plan.find(releaseOf(plan, timetable, train, departure));
        // Nothing departs then, as where the departure is left out.
        if (release && release->state == ReleaseState::Cancelled)
            return true;
        ++cover.wanted;
        if (release)
            ++cover.planned;
        else if (!cover.firstOpen.planned.isValid())
            cover.firstOpen = departure;
        return cover.wanted < train.ahead;
    });
    return cover;
}

Result<MintPreview> previewMinting(const Plan &plan, const Timetable &timetable, TrainId trainId, int count, QDate today, IdSource &ids)
{
    const Train *train = plan.find(trainId);
    if (const auto error = refusal(plan, timetable, train, count))
        return *error;
    MintPreview preview{{}, {}, plan, timetable};
    std::optional<Error> failed;
    std::vector<MintedRelease> leftOut;
    int made = 0;
    forEachDeparture(plan, *train, today, [&](const Departure &departure) {
        MintedRelease minted{departure, reasonOf(plan, *train, departure), nameByNumber(*train, departure.number), {}, {}};
        if (!departure.day.isValid()) {
            leftOut.push_back(std::move(minted));
            return true;
        }
        if (releaseOf(plan, timetable, *train, departure).isValid())
            return true;
        const auto edit = placeRelease(preview.after, preview.dates, WantedRelease{train->pattern, minted.name, departure.day, train->id, departure.planned}, ids);
        if (!edit) {
            failed = failure(*train, departure, minted.name, edit.error());
            return false;
        }
        const Plan before = preview.after;
        preview.after.apply(*edit);
        preview.dates = updateTimetable(preview.dates, before, preview.after, *edit);
        for (const auto &change : edit->changes<Release>())
            minted.release = change.id();
        // Those left out behind the last one are nobody's concern.
        std::ranges::move(leftOut, std::back_inserter(preview.releases));
        leftOut.clear();
        preview.releases.push_back(std::move(minted));
        return ++made < count;
    });
    if (failed)
        return *failed;
    if (made == 0)
        return badInput(mintingText("The train %1 has no departure left without a release.").arg(quotedName(*train)));
    const auto problems = findProblems(preview.after, preview.dates, today, Checks::AllButFit);
    for (MintedRelease &minted : preview.releases)
        minted.conflicts = minted.release.isValid() ? dateProblemsOf(problems, minted.release) : std::vector<Problem>();
    preview.edit = editBetween(plan, preview.after,
                               made == 1 ? mintingText("Mint release %1 of %2").arg(preview.releases.back().name, quotedName(*train))
                                         : mintingText("Mint %1 releases of %2").arg(QString::number(made), quotedName(*train)));
    return preview;
}

} // namespace Plimsoll
