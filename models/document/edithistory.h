// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalentry.h"

#include <optional>
#include <vector>

namespace Plimsoll {

/// A cursor over the journal: which steps are done and which undone. A value; it only follows what the journal says, so that undo and
/// redo survive a restart. Keeps the newest 500 steps.
class EditHistory
{
public:
    static constexpr size_t limit = 500;

    /// Takes in one more entry of the journal, in the order of the journal.
    void append(const JournalEntry &entry);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// The step that undo would take back, or redo would do again; only where canUndo() or canRedo().
    [[nodiscard]] const JournalEntry &nextUndo() const { return m_done.back(); }
    [[nodiscard]] const JournalEntry &nextRedo() const { return m_undone.back(); }
    /// Steps done, oldest first; the last one is the present.
    [[nodiscard]] const std::vector<JournalEntry> &done() const { return m_done; }
    /// Steps undone; the last one is what redo does next.
    [[nodiscard]] const std::vector<JournalEntry> &undone() const { return m_undone; }

private:
    std::vector<JournalEntry> m_done;
    std::vector<JournalEntry> m_undone;
};

} // namespace Plimsoll
