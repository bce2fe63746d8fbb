// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace Plimsoll {

class Page;
class PlanDocument;
class PlanSelection;

/// A kind of page that the centre can show, and how it is made.
struct PageKind {
    QString id;      ///< Stable, for settings, pictures and the sidebar: "calendar".
    QString text;    ///< In the sidebar and the View menu.
    QString icon;
    QString section; ///< Heading in the sidebar.
    std::function<Page *(PlanDocument &, PlanSelection &, QWidget *)> make;
};

/// All of them, in the order of the sidebar and of Ctrl+1 … Ctrl+9.
[[nodiscard]] std::vector<PageKind> pageKinds();

} // namespace Plimsoll
