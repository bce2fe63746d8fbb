// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workplan/personslots.h"

#include "engine/teamshare.h"

#include <algorithm>
#include <cmath>

namespace Plimsoll {

namespace {

constexpr double whole = 1e-6; ///< Hours that lack for a whole one only by the way numbers are stored.

/// A team, and what it gets of one person's hours.
struct Share {
    TeamSlots dealt;
    double part = 0.0;
    double carried = 0.0; ///< Hours of the days before that made no whole slot.
};

class Shares
{
public:
    explicit Shares(const std::vector<const Membership *> &memberships) : m_memberships(memberships) {}

    /// By team, as they are on that day; days must be asked for in their order.
    std::vector<Share> &on(QDate day)
    {
        if (!m_until.isValid() || day >= m_until)
            shareOut(day);
        return m_shares;
    }
    std::vector<Share> take() { return std::move(m_shares); }

private:
    void shareOut(QDate day)
    {
        m_until = QDate(9999, 1, 1);
        for (Share &share : m_shares)
            share.part = 0.0;
        double sum = 0.0;
        for (const Membership *membership : m_memberships) {
            if (membership->start.isValid() && membership->start > day)
                m_until = std::min(m_until, membership->start);
            if (!spanHolds(membership->start, membership->end, day))
                continue;
            if (membership->end.isValid())
                m_until = std::min(m_until, membership->end.addDays(1));
            shareOf(membership->team).part += membership->share;
            sum += membership->share;
        }
        for (Share &share : m_shares)
            share.part /= std::max(1.0, sum);
        if (sum < 1.0 - whole)
            shareOf({}).part = 1.0 - sum;
    }

    Share &shareOf(TeamId team)
    {
        const auto place = std::ranges::lower_bound(m_shares, team, {}, [](const Share &share) { return share.dealt.team; });
        if (place != m_shares.end() && place->dealt.team == team)
            return *place;
        return *m_shares.insert(place, Share{{team, {}}, 0.0, 0.0});
    }

    const std::vector<const Membership *> &m_memberships;
    std::vector<Share> m_shares;
    QDate m_until; ///< Before this day shares stay as they are.
};

} // namespace

std::vector<TeamSlots> dealSlots(std::span<const DayHours> days, QDate first, const std::vector<const Membership *> &memberships)
{
    Shares shares(memberships);
    for (size_t index = 0; index < days.size(); ++index) {
        const double hours = days[index].available();
        if (hours <= 0)
            continue;
        int left = int(std::ceil(hours - whole));
        for (Share &share : shares.on(first.addDays(qint64(index)))) {
            share.carried += hours * share.part;
            const int count = std::min(left, int(std::floor(share.carried + whole)));
            if (count <= 0)
                continue;
            share.carried -= count;
            left -= count;
            share.dealt.onDay.resize(days.size(), 0);
            share.dealt.onDay[index] = count;
        }
    }
    std::vector<TeamSlots> dealt;
    for (Share &share : shares.take()) {
        if (!share.dealt.onDay.empty())
            dealt.push_back(std::move(share.dealt));
    }
    return dealt;
}

} // namespace Plimsoll
