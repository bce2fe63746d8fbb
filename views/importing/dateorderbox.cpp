// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/dateorderbox.h"

#include <QFormLayout>

namespace Plimsoll {

DateOrderBox::DateOrderBox(QFormLayout &form) : m_form(form)
{
    addItem(tr("Leave such days out"), int(DateOrder::Unknown));
    addItem(tr("3 April: the day is first"), int(DateOrder::DayFirst));
    addItem(tr("March 4: the month is first"), int(DateOrder::MonthFirst));
    m_form.addRow(tr("03/04/2026 &means:"), this);
    m_form.setRowVisible(this, false);
}

void DateOrderBox::askWhere(bool isUnsure)
{
    m_form.setRowVisible(this, isUnsure || order() != DateOrder::Unknown);
}

} // namespace Plimsoll
