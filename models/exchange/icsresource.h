// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Plimsoll {

/// One event as a resource of a CalDAV calendar: no METHOD, which servers refuse there.
[[nodiscard]] QByteArray icsResource(const QByteArray &component);

/// Whether a resource of a server holds this one event and nothing else. Servers store events anew: order, folding, letter case of names
/// and escapes do not matter, nor the stamp of the copy, nor X- properties of theirs.
[[nodiscard]] bool holdsEvent(const QByteArray &resource, const QByteArray &component);

} // namespace Plimsoll
