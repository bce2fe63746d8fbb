// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Plimsoll {

struct WindowContext;

/// Asks where a file that a page has made shall go, writes it there and says so. Nothing where the user changes their mind.
void saveOffered(const WindowContext &context, const QString &name, const QByteArray &bytes);

} // namespace Plimsoll
