// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/amountfield.h"

#include "domain/labels.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Plimsoll {

AmountField::AmountField(Directed directed, const QList<OffsetUnit> &units, QWidget *parent)
    : FieldEditor(parent), m_line(new QLineEdit), m_unit(new QComboBox)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_unit, 0, 1);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_line);
    m_line->setFixedWidth(m_line->fontMetrics().averageCharWidth() * 6 + 12);
    m_line->setAlignment(Qt::AlignRight);
    for (const OffsetUnit unit : units)
        m_unit->addItem(label(unit), int(unit));
    m_unit->setAccessibleName(tr("Unit"));
    if (directed == Directed::Yes) {
        m_direction = new QComboBox;
        m_direction->addItem(tr("Before"), -1);
        m_direction->addItem(tr("After"), 1);
        m_direction->setAccessibleName(tr("Direction"));
        layout->addWidget(m_direction, 1, 0, 1, 2);
    }
    for (QComboBox *box : {m_unit, m_direction}) {
        if (!box)
            continue;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
        connect(box, &QComboBox::activated, this, [this] {
            markEdited();
            // "Before" nothing is no other place: it waits for the number.
            const auto amount = read(cell());
            if (!amount || amount->count != 0 || sender() == m_unit)
                wantCommit();
        });
    }
    connect(m_line, &QLineEdit::textEdited, this, &AmountField::markEdited);
    connect(m_line, &QLineEdit::editingFinished, this, &AmountField::wantCommit);
}

FieldState AmountField::state(const Amount &amount)
{
    const QString text = QString::number(qAbs(amount.count));
    return {QVariantList{text, int(amount.unit), amount.count < 0 ? -1 : 1}, text};
}

Result<Amount> AmountField::read(const QVariant &cell)
{
    const QVariantList parts = cell.toList();
    auto amount = amountFromText(parts.value(0).toString(), OffsetUnit(parts.value(1).toInt()));
    if (amount && amount->count >= 0 && parts.value(2).toInt() < 0)
        amount->count = -amount->count;
    return amount;
}

QVariant AmountField::cell() const
{
    return QVariantList{m_line->text(), qMax(0, m_unit->currentData().toInt()), m_direction ? m_direction->currentData().toInt() : 1};
}

void AmountField::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_unit->setEnabled(!readOnly);
    if (m_direction)
        m_direction->setEnabled(!readOnly);
}

void AmountField::present(const FieldState &state)
{
    const QVariantList parts = state.cell.toList();
    m_line->setPlaceholderText(state.mixed ? mixedText() : QString());
    m_line->setText(state.mixed ? QString() : state.text);
    m_unit->setPlaceholderText(state.mixed ? mixedText() : QString());
    m_unit->setCurrentIndex(state.mixed ? -1 : m_unit->findData(parts.value(1)));
    if (m_direction) {
        m_direction->setPlaceholderText(state.mixed ? mixedText() : QString());
        m_direction->setCurrentIndex(state.mixed ? -1 : m_direction->findData(parts.value(2)));
    }
}

bool AmountField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && (watched == m_unit || watched == m_direction)) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Plimsoll
