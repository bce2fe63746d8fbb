// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/idsource.h"
#include "domain/validation.h"
#include "engine/scheduler.h"
#include "engine/slip.h"
#include "engine/soundplan.h"

#include <QTest>

namespace Plimsoll {

/// Crane 4.2 with more around its code freeze (Wed 22 Jul 2026) and go-live (Wed 26 Aug): what comes before, between and after them,
/// pinned or by rules, and the end of life of the release before.
namespace SlipFixture {

using namespace Qt::StringLiterals;
namespace Sound = SoundPlan;

constexpr MilestoneId docs{12}, announcement{13}, review{14}, branch{15}, kickOff{16}, features{17}, buffer{18}, oldEnd{19};
constexpr ReleaseId oldRelease{5};

inline Plan make()
{
    Plan plan = Sound::make();
    plan.put(Sound::following(docs.value(), u"Docs freeze"_s, Sound::goLive, -10)); // Wed 12 Aug
    plan.put(Sound::milestone(announcement.value(), u"Announcement"_s, QDate(2026, 8, 21))); // a Friday
    plan.put(Sound::following(review.value(), u"Review"_s, Sound::goLive, 5)); // Wed 2 Sep
    plan.put(Sound::following(branch.value(), u"Branch"_s, Sound::freeze, 2)); // Fri 24 Jul
    plan.put(Sound::milestone(kickOff.value(), u"Kick-off"_s, QDate(2026, 6, 1))); // a Monday
    plan.put(Sound::following(features.value(), u"Feature freeze"_s, Sound::goLive, -30)); // Wed 15 Jul
    plan.put(Release{oldRelease, Sound::product, u"4.0"_s, ReleaseState::Released, oldEnd, {}, {}, {}, {}});
    Milestone end = Sound::following(oldEnd.value(), u"End of life of {release}"_s, Sound::goLive, 4, OffsetUnit::Weeks); // Wed 23 Sep
    end.release = oldRelease;
    end.kind = MilestoneKind::EndOfLife;
    plan.put(end);
    return plan;
}

/// Ten working days after the freeze, from Wed 5 to Wed 12 Aug; two working days must be left of it.
inline Milestone bufferSpan()
{
    Milestone m = Sound::following(buffer.value(), u"Buffer"_s, Sound::freeze, 10);
    m.span = 5;
    m.spanUnit = OffsetUnit::WorkingDays;
    m.bufferFloor = 2;
    return m;
}

inline SlipRequest request(int amount, OffsetUnit unit, SlipScope scope = SlipScope::ThisAndLater,
                           SlipPolicy policy = SlipPolicy::KeepIntervals, MilestoneId milestone = Sound::freeze)
{
    SlipRequest r;
    r.milestone = milestone;
    r.amount = amount;
    r.unit = unit;
    r.scope = scope;
    r.policy = policy;
    return r;
}

inline Result<SlipPreview> previewOf(const Plan &plan, const SlipRequest &request, QDate today = Sound::today)
{
    static FixedClock clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC)};
    static IdSource ids(clock, 7);
    return previewSlip(plan, computeTimetable(plan), request, today, ids);
}

/// "Code freeze 2026-07-22 → 2026-07-29", by date, of all that moved.
inline QStringList movedBy(const Plan &plan, const SlipRequest &request)
{
    const auto preview = previewOf(plan, request);
    if (!preview) {
        QTest::qFail(qPrintable(preview.error().text), __FILE__, __LINE__);
        return {};
    }
    QStringList lines;
    for (const SlippedDate &date : preview->moved) {
        lines << u"%1 %2 → %3"_s.arg(plan.find(date.milestone)->title, date.from.start.toString(u"d MMM"), date.to.start.toString(u"d MMM"));
    }
    return lines;
}

inline Plan after(const Plan &plan, const SlipPreview &preview)
{
    Plan changed = plan;
    changed.apply(preview.edit);
    return changed;
}

} // namespace SlipFixture

} // namespace Plimsoll
