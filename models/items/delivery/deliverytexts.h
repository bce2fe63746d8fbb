// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "engine/delivery/deploymentboard.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Plimsoll {

/// Something to know about a cell of the board.
struct BoardMark {
    enum class Kind { FailedPipeline, OlderThanLater, ByHand, Again, Planned };
    Kind kind = Kind::Planned;
    QString text; ///< "Older than Production"

    friend bool operator==(const BoardMark &, const BoardMark &) = default;
};

/// "3 Nov", with the year where it is not that of now.
[[nodiscard]] QString shortDay(const QDateTime &moment, const Plan &plan, const QDateTime &now);
/// "52 h", from a hundred hours on "5 days".
[[nodiscard]] QString soakText(double hours);

/// "since 3 Nov · soaked 52 h"; empty where nothing runs.
[[nodiscard]] QString sinceText(const Plan &plan, const BoardCell &cell, const QDateTime &now);
[[nodiscard]] std::vector<BoardMark> marksOf(const Plan &plan, const BoardCell &cell, const QDateTime &now);
/// All that there is to say of a cell, a sentence or a line each.
[[nodiscard]] QStringList cellFacts(const Plan &plan, const BoardCell &cell, const QDateTime &now);
/// "Live" or "Idle" for one of several sides; empty where customers are on none of them that is known.
[[nodiscard]] QString sideText(EnvironmentId environment, EnvironmentId liveSide);
/// What the gates on that way through the environment decided, a line each.
[[nodiscard]] QStringList gateLines(const Plan &plan, EnvironmentId environment, GatePassage passage, ReleaseId release);
/// "+2 ~1 −0", as Terraform's summary counts.
[[nodiscard]] QString planCounts(const InfrastructureCode &code);

} // namespace Plimsoll
