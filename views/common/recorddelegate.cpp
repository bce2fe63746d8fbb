// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recorddelegate.h"

#include "items/recordmodel.h"
#include "views/common/celledit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>

namespace Plimsoll {

namespace {

/// Beyond so many a list to scroll helps nobody; the name is typed and completed instead.
constexpr qsizetype mostInList = 60;

QList<Choice> choicesOf(const QModelIndex &index)
{
    return index.data(RecordModel::ChoicesRole).value<QList<Choice>>();
}

Format formatOf(const QModelIndex &index)
{
    return Format(index.data(RecordModel::FormatRole).toInt());
}

/// What an editor of text begins with: the text behind the shown one, where there is one.
QString editText(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::EditRole);
    return value.typeId() == QMetaType::QString ? value.toString() : index.data(Qt::DisplayRole).toString();
}

} // namespace

RecordDelegate::RecordDelegate(Reader reader, QObject *parent) : QStyledItemDelegate(parent), m_reader(std::move(reader)) {}

void RecordDelegate::setCalendar(QDate today, int firstDayOfWeek)
{
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget->style();
    // The ground reaches the edges, the contents do not: numbers and the text right of them must not touch.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int space = padding(cell.fontMetrics);
    cell.rect.adjust(space, 0, -space, 0);
    cell.backgroundBrush = Qt::NoBrush;
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding(option.fontMetrics), 0);
}

QWidget *RecordDelegate::choiceEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setFrame(false);
    for (const Choice &choice : choicesOf(index))
        combo->addItem(choice.text.isEmpty() ? tr("(none)") : choice.text, choice.value);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Format format = formatOf(index);
    const QList<Choice> choices = choicesOf(index);
    if ((format == Format::Choice || format == Format::Flag) && choices.size() <= mostInList)
        return choiceEditor(parent, index);
    const QPersistentModelIndex cell(index);
    auto *edit = new CellEdit([this, cell](const QString &text) { return m_reader(cell, text); }, parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (format == Format::Date) {
        const QDate shown = index.data(Qt::EditRole).toDate();
        edit->offerMonth(shown.isValid() ? shown : m_today, m_firstDayOfWeek);
        auto *self = const_cast<RecordDelegate *>(this);
        connect(edit, &CellEdit::chosen, self, [self, edit] { Q_EMIT self->finished(edit, CellStep::Down); });
    } else if (!choices.isEmpty()) {
        edit->offerNames(choices);
    }
    return edit;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<CellEdit *>(editor)) {
        // The model may change elsewhere while somebody types.
        if (!edit->isTyped())
            edit->setCellText(editText(index));
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<CellEdit *>(editor)) {
        if (edit->isTyped())
            model->setData(index, edit->text());
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        if (combo->currentIndex() >= 0 && combo->currentData() != index.data(Qt::EditRole))
            model->setData(index, combo->currentData());
    }
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect cell = option.rect;
    // An editor may be wider than a narrow column, but stays within the table.
    const int wanted = qobject_cast<QComboBox *>(editor) ? editor->sizeHint().width() : editor->fontMetrics().averageCharWidth() * 22;
    cell.setWidth(qMax(cell.width(), wanted));
    if (const QWidget *table = editor->parentWidget(); table && cell.right() > table->width())
        cell.moveRight(qMax(cell.width(), table->width()) - 1);
    editor->setGeometry(cell);
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    CellStep step;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step = CellStep::Down;
        break;
    case Qt::Key_Tab:
        step = CellStep::Next;
        break;
    case Qt::Key_Backtab:
        step = CellStep::Previous;
        break;
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    auto *edit = qobject_cast<CellEdit *>(editor);
    if (!edit || edit->check())
        Q_EMIT finished(editor, step);
    return true;
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A note of many lines shows its first ones in one.
    option->text.replace(QChar::LineSeparator, u' ');
    option->text.replace(u'\n', u' ');
}

} // namespace Plimsoll
