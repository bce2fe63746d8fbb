// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QWidget;

namespace Plimsoll {

/// The widget to which Tab goes from the focused one, or Shift+Tab where next is false: through one pane after the other, then through what
/// is in none of them, and around. Null where the focus is on nothing that Tab reaches.
/// Not Qt's own chain, in which Qt 6.8 loses what is made late and moved: a page that stands in for its first widget held the focus, and some
/// panes were in no chain at all.
[[nodiscard]] QWidget *nextByTab(const QWidget &window, std::span<QWidget *const> panes, bool next);

/// The widget of a pane to which the keyboard goes first: for which the pane stands in, or else the first that Tab reaches. Null where there
/// is none.
[[nodiscard]] QWidget *firstByTab(const QWidget &pane);

} // namespace Plimsoll
