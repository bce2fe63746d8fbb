// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/labels.h"
#include "domain/workitem.h"

namespace Plimsoll {

/// How sentences about work name an item: by its key, else by its title in quotation marks.
[[nodiscard]] inline QString workName(const WorkItem &item)
{
    return item.key.isEmpty() ? quotedName(item) : item.key;
}

/// How lists name an item: "KEP-7 Pods resize in place"; without a key by its title alone.
[[nodiscard]] inline QString keyAndTitle(const WorkItem &item)
{
    return item.key.isEmpty() ? item.title : QString(item.key + u' ' + item.title);
}

} // namespace Plimsoll
