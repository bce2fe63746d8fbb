// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/recordhistorypanel.h"

#include "document/plandocument.h"
#include "items/celltext.h"
#include "views/common/theme.h"
#include "views/inspector/recordhistory.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int stepsShown = 200;

QString orBlank(const QString &text)
{
    return text.isEmpty() ? u"\u2014"_s : text;
}

QString stepText(const JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalKind::Undo:
        return RecordHistoryPanel::tr("Undone: %1").arg(entry.label);
    case JournalKind::Redo:
        return RecordHistoryPanel::tr("Redone: %1").arg(entry.label);
    case JournalKind::Do:
    case JournalKind::Barrier:
    case JournalKind::Told:
        break;
    }
    return entry.label;
}

/// Rows as high as their text is when wrapped at the width of the pane; a tree view alone gives each one line.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
        const int width = m_view->viewport()->width() - (index.parent().isValid() ? m_view->indentation() : 0) - 2 * margin;
        const QRect text = QFontMetrics(item.font).boundingRect(QRect(0, 0, qMax(1, width), 1 << 14), Qt::TextWordWrap, item.text);
        return {width, text.height() + 2};
    }

private:
    QTreeView *m_view;
};

} // namespace

RecordHistoryPanel::RecordHistoryPanel(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(fontMetrics().height() / 2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new WrappingDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setAccessibleName(tr("History"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    // Rows are as high as their text wrapped at the present width.
    connect(m_list->header(), &QHeaderView::sectionResized, m_list, &QTreeView::doItemsLayout);
}

void RecordHistoryPanel::setRecord(const RecordReference &record)
{
    m_list->clear();
    const auto rows = m_document.recordHistory(record.table, record.id, stepsShown);
    if (!rows)
        return addNote(rows.error().text);
    if (rows->empty())
        return addNote(tr("Unchanged since the plan was made."));
    const Theme &theme = Theme::of(palette());
    QFont bold = font();
    bold.setBold(true);
    for (const RecordHistoryRow &row : *rows) {
        const QDateTime time = row.entry.time.toLocalTime();
        auto *step = new QTreeWidgetItem(m_list, {stepText(row.entry)});
        step->setFont(0, bold);
        auto *who = new QTreeWidgetItem(
            step, {tr("%1 %2, %3").arg(dateText(time.date(), locale()), timeText(time.time(), locale()), row.entry.author)});
        who->setForeground(0, theme.mutedText);
        if (!row.before.isEmpty() && !row.after.isEmpty()) {
            for (const FieldChange &change : fieldChanges(m_document.plan(), record.table, row))
                new QTreeWidgetItem(step, {tr("%1: %2 → %3").arg(change.field, orBlank(change.before), orBlank(change.after))});
        }
        step->setExpanded(true);
    }
}

void RecordHistoryPanel::addNote(const QString &text)
{
    auto *note = new QTreeWidgetItem(m_list, {text});
    note->setFlags(Qt::NoItemFlags);
}

} // namespace Plimsoll
