// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/choicefield.h"

#include "items/plaintip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ChoiceField::ChoiceField(QWidget *parent) : FieldEditor(parent), m_combo(new QComboBox)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setFocusProxy(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setMaxVisibleItems(20);
    m_combo->installEventFilter(this);
    m_combo->view()->installEventFilter(this);
    m_combo->view()->setTextElideMode(Qt::ElideMiddle);
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_highlighted = -1;
        markEdited();
        wantCommit();
    });
    connect(m_combo, &QComboBox::highlighted, this, [this](int index) {
        if (!m_combo->view()->isVisible())
            return;
        m_highlighted = index;
        Q_EMIT edited();
    });
}

QVariant ChoiceField::cell() const
{
    return m_highlighted >= 0 ? m_combo->itemData(m_highlighted) : m_combo->currentData();
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    if (m_choices == choices && m_combo->count() == choices.size())
        return;
    m_choices = choices;
    m_combo->clear();
    for (const Choice &choice : choices) {
        m_combo->addItem(choice.text.isEmpty() ? u"\u2014"_s : choice.text, choice.value);
        m_combo->setItemData(m_combo->count() - 1, plainTip(choice.text), Qt::ToolTipRole);
    }
    m_combo->setCurrentIndex(m_combo->findData(m_shown));
}

void ChoiceField::present(const FieldState &state)
{
    m_highlighted = -1;
    m_shown = state.mixed ? QVariant() : state.cell;
    m_combo->setPlaceholderText(state.mixed ? mixedText() : state.text);
    m_combo->setCurrentIndex(state.mixed ? -1 : m_combo->findData(m_shown));
    m_combo->setToolTip(plainTip(m_combo->currentText()));
}

void ChoiceField::endPreview()
{
    if (m_highlighted < 0)
        return;
    m_highlighted = -1;
    Q_EMIT restored();
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    // A wheel that scrolls the form must not change values on its way.
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    // activated() comes before the list hides only where something was chosen.
    if (watched == m_combo->view() && event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &ChoiceField::endPreview, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Plimsoll
