// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Plimsoll {

/// A widget that takes the keyboard and shows a picture tells screen readers that it is one, and what it is called. To be said before anybody
/// asks the widget what it is.
void tellAsPicture(QWidget &widget, const QString &name);

} // namespace Plimsoll
