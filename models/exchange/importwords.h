// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone.h"
#include "domain/window.h"

#include <QString>

#include <optional>

namespace Plimsoll {

/// What the words of a title make likely: "v1.37.0-rc.1 released" is a build, "Code freeze" a freeze.
[[nodiscard]] MilestoneKind guessedKind(const QString &title);

/// What the title of a milestone of that kind makes likely that it freezes: "Docs freeze" the documentation; nothing of other kinds. Only here
/// is it read from a title.
[[nodiscard]] FreezeScope guessedFreezeScope(MilestoneKind kind, const QString &title);

/// The freeze that work of a skill belongs to, as far as its name tells: "Documentation", "Docs" to that of the documentation, all else to that
/// of the code.
[[nodiscard]] FreezeScope guessedFreezeOfSkill(const QString &name);

/// The title names a conference, a holiday or a company's days off, and no work for one ("KubeCon CFP closes" is a milestone).
[[nodiscard]] bool namesOutsideEvent(const QString &title);

/// The title says that something goes out in its final form: "v1.37.0 released", but no "rc.1 released", no "release notes".
[[nodiscard]] bool namesGoLive(const QString &title);

/// A version as titles write it, "1.37.0"; empty where the title holds none. Dates are none.
[[nodiscard]] QString versionIn(const QString &title);

/// The title names something ahead of the final version: alpha, beta, release candidate.
[[nodiscard]] bool namesPrerelease(const QString &title);

/// What a cell of a kind column says; nothing where it is no kind that we know. Takes our own stored names and labels too.
[[nodiscard]] std::optional<MilestoneKind> milestoneKindOf(const QString &cell);
[[nodiscard]] std::optional<WindowKind> windowKindOf(const QString &cell);

/// The kind of window that a title tells; nothing where it tells none.
[[nodiscard]] std::optional<WindowKind> windowKindFromTitle(const QString &title);

/// What a cell of a state column says.
struct StateReading {
    std::optional<MilestoneState> state;
    std::optional<Commitment> commitment;
};
/// Nothing where it is no state that we know.
[[nodiscard]] std::optional<StateReading> stateOf(const QString &cell);

} // namespace Plimsoll
