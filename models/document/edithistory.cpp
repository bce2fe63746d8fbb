// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"

namespace Plimsoll {

void EditHistory::append(const JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalKind::Do:
        m_undone.clear();
        m_done.push_back(entry);
        if (m_done.size() > limit)
            m_done.erase(m_done.begin());
        break;
    case JournalKind::Undo:
        if (canUndo() && nextUndo().sequence == entry.target) {
            m_undone.push_back(nextUndo());
            m_done.pop_back();
        }
        break;
    case JournalKind::Redo:
        if (canRedo() && nextRedo().sequence == entry.target) {
            m_done.push_back(nextRedo());
            m_undone.pop_back();
        }
        break;
    case JournalKind::Barrier:
        m_done.clear();
        m_undone.clear();
        break;
    case JournalKind::Told:
        break;
    }
}

} // namespace Plimsoll
