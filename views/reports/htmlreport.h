// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportcontent.h"

#include <QByteArray>

namespace Plimsoll {

/// The tag of the language that the locale's texts are in.
[[nodiscard]] QString reportLanguage();

/// The report as one HTML file, its accessible form: headings, tables with their headers, what is drawn on paper as tables, no scripts,
/// nothing loaded from elsewhere, all texts escaped. The language is a BCP 47 tag.
[[nodiscard]] QByteArray htmlReport(const Report &report, const QString &language);

} // namespace Plimsoll
