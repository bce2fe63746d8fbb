// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dateparsing.h"

#include <QComboBox>

class QFormLayout;

namespace Plimsoll {

/// Asks what days like 03/04/2026 of a file mean, where nothing in it proves that.
class DateOrderBox final : public QComboBox
{
    Q_OBJECT
public:
    /// A row of that form, which must outlive it; hidden until there is reason to ask.
    explicit DateOrderBox(QFormLayout &form);

    [[nodiscard]] DateOrder order() const { return DateOrder(currentData().toInt()); }
    /// Once it was answered the question stays, so that the answer can be changed.
    void askWhere(bool isUnsure);

private:
    QFormLayout &m_form;
};

} // namespace Plimsoll
