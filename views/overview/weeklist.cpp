// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/weeklist.h"

#include "engine/sentences.h"
#include "items/plaintip.h"
#include "views/common/sharedelegate.h"
#include "views/common/theme.h"
#include "views/overview/titledtree.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum { TitleColumn, WhatColumn, DueColumn };
constexpr size_t mostItems = 40;

/// Boxes are outlined in a darker shade of the window's colour, which is not to be seen on a dark ground.
class TickDelegate final : public ShareDelegate
{
public:
    using ShareDelegate::ShareDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        constexpr int factor = 140; // By which the style darkens it.
        ShareDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Window, Theme::of(option->palette).mutedText.lighter(factor));
    }
};

} // namespace

WeekList::WeekList(QWidget *parent)
    : QWidget(parent), m_people(new QComboBox), m_list(new TitledTree(3, TitleColumn, {WhatColumn, DueColumn})),
      m_nothing(new QLabel(tr("Nothing is due this week.")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_people, 0, Qt::AlignLeading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_people->setAccessibleName(tr("Whose week"));
    m_list->setAccessibleName(tr("My week"));
    m_list->setItemDelegate(new TickDelegate(m_list));
    m_list->setHeaderHidden(true);
    connect(m_people, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT personChanged();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item, int column) {
        const auto row = size_t(m_list->indexFromItem(item).row());
        if (!m_filling && column == TitleColumn && row < m_items.size() && item->checkState(TitleColumn) == Qt::Checked)
            Q_EMIT ticked(WeekItem(m_items[row]));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &WeekList::choose);
    // A click on the title may be one on its box.
    connect(m_list, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item, int column) {
        if (column != TitleColumn)
            choose(item, column);
    });
}

QTreeWidget &WeekList::list()
{
    return *m_list;
}

PersonId WeekList::person() const
{
    return PersonId(m_people->currentData().toLongLong());
}

void WeekList::setSource(const ReportSource &source, bool writable)
{
    m_filling = true;
    fillPeople(source.plan());
    fillList(source, writable);
    m_filling = false;
}

void WeekList::fillPeople(const Plan &plan)
{
    const PersonId before = person();
    m_people->clear();
    m_people->addItem(tr("Everybody"), qint64(0));
    for (const Person *holder : roleHolders(plan)) {
        m_people->addItem(holder->name, holder->id.value());
        if (holder->id == before)
            m_people->setCurrentIndex(m_people->count() - 1);
    }
    m_people->setVisible(m_people->count() > 1);
}

void WeekList::fillList(const ReportSource &source, bool writable)
{
    m_items = weekItems(source, person());
    const size_t others = m_items.size() - std::min(m_items.size(), mostItems);
    m_items.resize(m_items.size() - others);
    m_list->clear();
    const Theme &theme = Theme::of(palette());
    for (const WeekItem &item : m_items) {
        auto *line = new QTreeWidgetItem(m_list);
        // Where there is no room the end of a text is left out: the day stands first.
        const QString due = item.overdue ? tr("%1, overdue").arg(dayText(item.due)) : dayText(item.due);
        line->setText(TitleColumn, item.title);
        line->setToolTip(TitleColumn, plainTip(item.title + u'\n' + item.what + u'\n' + due));
        line->setText(WhatColumn, item.what);
        line->setToolTip(WhatColumn, plainTip(item.what));
        line->setText(DueColumn, due);
        line->setToolTip(DueColumn, plainTip(due));
        line->setForeground(WhatColumn, theme.mutedText);
        if (item.overdue)
            line->setForeground(DueColumn, theme.errorText);
        if (item.tickable && writable)
            line->setCheckState(TitleColumn, Qt::Unchecked);
    }
    if (others > 0) {
        auto *line = new QTreeWidgetItem(m_list, {tr("and %1 more").arg(QLocale().toString(qulonglong(others)))});
        line->setForeground(TitleColumn, theme.mutedText);
        line->setFlags(Qt::ItemIsEnabled);
    }
    m_nothing->setVisible(m_items.empty());
    m_list->setVisible(!m_items.empty());
    fitHeight();
}

void WeekList::fitHeight()
{
    m_list->fitColumns();
    const int row = m_list->topLevelItemCount() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(row * m_list->topLevelItemCount() + 2 * m_list->frameWidth());
}

void WeekList::choose(const QTreeWidgetItem *item, int column)
{
    Q_UNUSED(column)
    const auto row = size_t(m_list->indexFromItem(item).row());
    if (row < m_items.size())
        Q_EMIT itemChosen(WeekItem(m_items[row]));
}

} // namespace Plimsoll
