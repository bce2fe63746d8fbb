// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hotfixcosts.h"

#include "domain/allrecords.h"
#include "engine/skilldemand.h"

#include <algorithm>

namespace Plimsoll {

namespace {

template<typename R>
IdList<R> shared(const IdList<R> &a, const IdList<R> &b)
{
    IdList<R> both;
    for (const auto id : a) {
        if (std::ranges::find(b, id) != b.end())
            both.push_back(id);
    }
    return both;
}

template<typename R>
void addAll(IdList<R> &to, const IdList<R> &ids)
{
    for (const auto id : ids) {
        if (std::ranges::find(to, id) == to.end())
            to.push_back(id);
    }
}

ReleaseId nextReleaseAfter(const HotfixPreview &preview, ReleaseId repairs, QDate day)
{
    ReleaseId next;
    QDate soonest;
    const Release *hotfix = preview.after.find(preview.release);
    for (const Release &release : preview.after.table<Release>()) {
        const QDate goLive = preview.dates.startOf(release.anchor);
        const bool counts = release.product == hotfix->product && release.state == ReleaseState::Planned && !release.hotfixOf.isValid();
        if (!counts || release.id == repairs || !goLive.isValid() || goLive < day || (soonest.isValid() && goLive >= soonest))
            continue;
        soonest = goLive;
        next = release.id;
    }
    return next;
}

} // namespace

void addHotfixCosts(HotfixPreview &preview, ReleaseId repairs)
{
    const QDate from = preview.dates.startOf(preview.steps.front());
    const QDate to = preview.dates.endOf(preview.steps.back());
    preview.nextRelease = nextReleaseAfter(preview, repairs, from);
    if (!preview.nextRelease.isValid() || !from.isValid() || !to.isValid())
        return;
    IdList<Role> owners;
    IdList<Person> people;
    IdList<Skill> skills;
    for (const MilestoneId id : preview.steps) {
        const Milestone &m = *preview.after.find(id);
        addAll(owners, m.owners);
        addAll(people, m.neededPeople);
        addAll(skills, m.neededSkills);
    }
    for (const Milestone &m : preview.after.table<Milestone>()) {
        const MilestoneDate *date = preview.dates.find(m.id);
        if (m.release != preview.nextRelease || m.state != MilestoneState::Planned || !date || !date->start.isValid() || date->start > to || date->end < from)
            continue;
        TakenMilestone taken{m.id, shared(m.owners, owners), shared(m.neededPeople, people), shared(m.neededSkills, skills)};
        if (!taken.owners.empty() || !taken.people.empty() || !taken.skills.empty())
            preview.takes.push_back(std::move(taken));
    }
    const SkillDemand demand = SkillDemand::of(preview.after, preview.dates);
    for (const SkillId skill : skills) {
        double hours = 0.0;
        for (const DemandPiece &piece : demand.pieces()) {
            if (piece.skill == skill && piece.release == preview.nextRelease)
                hours += demand.hoursOf(piece, from, to);
        }
        if (hours > 0.0)
            preview.hours.push_back({skill, hours});
    }
}

} // namespace Plimsoll
