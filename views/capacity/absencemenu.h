// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"

#include <QMenu>

#include <functional>

namespace Plimsoll {

/// The kinds of absence, and the same for mornings and afternoons: one choice says all that an absence needs.
class AbsenceMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit AbsenceMenu(std::function<void(AbsenceKind, DayPortion)> chosen, QWidget *parent = nullptr);
};

} // namespace Plimsoll
