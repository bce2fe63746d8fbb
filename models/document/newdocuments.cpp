// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/newdocuments.h"

#include "store/store.h"

namespace Plimsoll {

void prepareNewDocuments()
{
    prepareNewPlans();
}

} // namespace Plimsoll
