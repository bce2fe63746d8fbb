// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace Plimsoll {

/// What a check is about: what `verify --junit` groups by.
enum class CheckTopic { Dates, Windows, People, Records, Messages, Work, Risks, Quality, Triage, Delivery, Rollout, Decisions, Waivers };

/// A check that findProblems() or judgeProblems() makes.
struct PlanCheck {
    const char *id; ///< As Problem::check has it.
    CheckTopic topic;
    const char *why; ///< Why it matters, in one sentence; not translated yet, see whyOf().
};

/// Every check, by topic and, within one, by name.
[[nodiscard]] std::span<const PlanCheck> allChecks();
/// Null where there is no check of that name.
[[nodiscard]] const PlanCheck *findCheck(const QString &id);

/// Translated, for people.
[[nodiscard]] QString whyOf(const PlanCheck &check);
/// Stable, for scripts: "dates".
[[nodiscard]] QString topicName(CheckTopic topic);

} // namespace Plimsoll
