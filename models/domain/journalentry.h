// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcodec.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace Plimsoll {

/// Do: a new step. Undo, Redo: of the step `target`. Barrier: a migration, restore or foreign change, across which nothing is undone.
/// Told: only records that are never undone; no step of undo.
enum class JournalKind { Do, Undo, Redo, Barrier, Told };

template<>
struct EnumNames<JournalKind> {
    static constexpr std::array names{"do", "undo", "redo", "barrier", "told"};
};

/// The header of one step in the plan's audit trail. Its rows, one for each changed record, stay in the file.
struct JournalEntry {
    qint64 sequence = 0; ///< From 1 on, without gaps.
    QDateTime time;      ///< UTC.
    QString author;
    QString label;
    JournalKind kind = JournalKind::Do;
    qint64 target = 0;   ///< The sequence of the step undone or redone; 0 for Do, Barrier and Told.

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace Plimsoll
