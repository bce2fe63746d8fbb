// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/flagfield.h"

#include "items/plaintip.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace Plimsoll {

FlagField::FlagField(QWidget *parent) : FieldEditor(parent), m_box(new QCheckBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_box->setTristate(false);
        markEdited();
        wantCommit();
    });
}

QVariant FlagField::cell() const
{
    return m_box->checkState() != Qt::Unchecked;
}

void FlagField::present(const FieldState &state)
{
    m_box->setTristate(state.mixed);
    m_box->setCheckState(state.mixed ? Qt::PartiallyChecked : state.cell.toBool() ? Qt::Checked : Qt::Unchecked);
    m_box->setToolTip(plainTip(state.mixed ? mixedText() : QString()));
}

} // namespace Plimsoll
