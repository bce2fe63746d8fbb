// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportpages.h"

#include <QByteArray>

namespace Plimsoll {

/// The PDF with bookmarks that lead to the named places in it, added as an update at its end: Qt writes links, but no bookmarks. A file
/// whose end is not as Qt writes it comes back unchanged.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf, const std::vector<ReportPlace> &places);

} // namespace Plimsoll
