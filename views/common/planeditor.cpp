// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/planeditor.h"

#include "document/plandocument.h"

namespace Plimsoll {

bool PlanEditor::canEdit() const
{
    return !m_document.isReadOnly();
}

bool PlanEditor::execute(const Result<PlanEdit> &edit)
{
    const Result<void> done = edit ? m_document.execute(*edit) : edit.error();
    if (!done)
        Q_EMIT failed(done.error());
    return done.hasValue();
}

} // namespace Plimsoll
