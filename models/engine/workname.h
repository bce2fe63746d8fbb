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

/// How lists name a work item or a bug: "KEP-7 Pods resize in place"; without a key by its title alone.
template<typename R>
[[nodiscard]] QString keyAndTitle(const R &record)
{
    return record.key.isEmpty() ? record.title : QString(record.key + u' ' + record.title);
}

} // namespace Plimsoll
