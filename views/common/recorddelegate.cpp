// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recorddelegate.h"

#include "items/celltext.h"
#include "items/outlineroles.h"
#include "views/common/celledit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
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

/// What an editor of text begins with: the text behind the shown one, where there is one, and a day without what is told beside it.
QString editText(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::EditRole);
    if (value.typeId() == QMetaType::QDate)
        return dateText(value.toDate(), QLocale());
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
    if (const int indent = indentOf(cell.fontMetrics, index); indent > 0) {
        cell.rect.setLeft(cell.rect.left() + indent);
        if (const auto fold = Fold(index.data(FoldRole).toInt()); fold != Fold::None) {
            QStyleOptionViewItem branch = cell;
            branch.rect = foldRect(option, index);
            style->drawPrimitive(fold == Fold::Folded ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &branch, painter, cell.widget);
        }
    }
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding(option.fontMetrics) + indentOf(option.fontMetrics, index), 0);
}

/// The triangle has a place in each row, so that the texts of one depth stand below each other.
int RecordDelegate::indentOf(const QFontMetrics &metrics, const QModelIndex &index) const
{
    return index.column() == m_outlineColumn ? (index.data(DepthRole).toInt() + 1) * metrics.height() : 0;
}

QRect RecordDelegate::foldRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    QRect triangle(0, 0, height * 2 / 3, height * 2 / 3);
    triangle.moveCenter(option.rect.center());
    triangle.moveLeft(option.rect.left() + padding(option.fontMetrics) + indentOf(option.fontMetrics, index) - height);
    return triangle;
}

bool RecordDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease
        || event->type() == QEvent::MouseButtonDblClick;
    if (!mouse || index.column() != m_outlineColumn || Fold(index.data(FoldRole).toInt()) == Fold::None)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const int slack = option.fontMetrics.height() / 4;
    if (!foldRect(option, index).adjusted(-slack, -slack, slack, slack).contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // Both clicks of a double click count.
    if (event->type() != QEvent::MouseButtonRelease)
        Q_EMIT foldClicked(index);
    return true;
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

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect cell = option.rect;
    cell.setLeft(cell.left() + qMin(indentOf(option.fontMetrics, index), cell.width() / 2));
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
    if (m_outlineColumn >= 0 && index.data(HeadingRole).toBool()) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        option->palette.setBrush(QPalette::Text, option->widget->palette().brush(QPalette::Text));
    }
}

} // namespace Plimsoll
