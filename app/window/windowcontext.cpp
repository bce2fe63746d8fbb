// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowcontext.h"

#include "app/window/documentsession.h"
#include "app/window/messageslot.h"
#include "domain/planedit.h"

namespace Plimsoll {

bool WindowContext::execute(const PlanEdit &edit) const
{
    return check(session.document()->execute(edit));
}

bool WindowContext::check(const Result<void> &result) const
{
    if (!result)
        messages().showError(result.error());
    return result.hasValue();
}

} // namespace Plimsoll
