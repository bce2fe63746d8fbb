// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/release.h"
#include "engine/rulepattern.h"

#include <QHash>
#include <QSet>

namespace Plimsoll {

/// Puts pattern forms of one release into others. Everything that it is given must outlive it.
class CopiedMilestones
{
public:
    CopiedMilestones(const Plan &plan, const Timetable &timetable, const Release &source);

    /// The form as a release with those copies can have it: where it lacks what the form counts from, that counts from the anchor of the
    /// source by the distance that it has there.
    [[nodiscard]] Milestone givenForm(const Milestone &form, const CopiesByOrigin &copies) const;

    /// A new milestone of the release, planned, that knows what it was copied from. Its import key names the new version, and is empty where
    /// the release has that key already.
    [[nodiscard]] Milestone copyOf(const Milestone &form, MilestoneId id, const Release &release, const CopiesByOrigin &copies) const;

    /// Lets the rule of a given form count from the copy there is of its anchor, or from the anchor of the release. A rule that is a pin
    /// stays one.
    static void anchorIn(Milestone &milestone, const Release &release, const CopiesByOrigin &copies);

    /// The key by which an import finds a copy in another version. Keys made from titles hold {release}, and fit any.
    [[nodiscard]] QString keyIn(const QString &key, const Release &release) const;

private:
    [[nodiscard]] bool isTaken(const QString &key, ReleaseId release) const;
    [[nodiscard]] Milestone countedFromAnchor(Milestone form) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    const Release &m_source;
    mutable QHash<ReleaseId, QSet<QString>> m_keys; ///< Of milestones and windows of a release, read when first asked for.
};

} // namespace Plimsoll
