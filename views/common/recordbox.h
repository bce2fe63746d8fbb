// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/cellvalue.h"

#include <QComboBox>

namespace Plimsoll {

/// Adds the records of a type by name, each with its id as data; see chosenId(). Before them stands `none`, where there is that choice.
template<typename R>
void addRecords(QComboBox &box, const Plan &plan, const std::optional<QString> &none = {})
{
    if (none)
        box.addItem(*none, qint64(0));
    for (const Choice &choice : recordChoices<R>(plan, false))
        box.addItem(choice.text, choice.value);
}

} // namespace Plimsoll
