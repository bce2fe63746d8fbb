// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/datefield.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace Plimsoll {

DateField::DateField(DateEdit::ContextSource context, QWidget *parent) : FieldEditor(parent), m_edit(new DateEdit(std::move(context)))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &DateEdit::typed, this, [this] {
        if (m_edit->isTyping())
            markEdited();
        else
            restore();
    });
    connect(m_edit, &DateEdit::committed, this, [this] {
        markEdited();
        wantCommit();
    });
    connect(m_edit, &DateEdit::unchanged, this, &DateField::restore);
}

QVariant DateField::cell() const
{
    const auto date = m_edit->reading();
    return date ? QVariant(*date) : QVariant(m_edit->lineEdit()->text());
}

void DateField::present(const FieldState &state)
{
    m_edit->setPlaceholder(state.mixed ? mixedText() : QString());
    m_edit->setDate(state.mixed ? QDate() : state.cell.toDate());
}

} // namespace Plimsoll
