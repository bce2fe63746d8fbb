// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sidebar.h"

#include "domain/allrecords.h"
#include "domain/plan.h"
#include "domain/titlepattern.h"
#include "views/shell/minimonth.h"

#include <QComboBox>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Plimsoll {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int smallIcon = 16;

int usualRowHeight(int em)
{
    return em * 7 / 4;
}

int leastRowHeight(int em)
{
    return em * 4 / 3;
}

QListWidgetItem *sectionItem(const QString &text, const QFont &font)
{
    auto *item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    small.setBold(true);
    small.setCapitalization(QFont::AllUppercase);
    item->setFont(small);
    return item;
}

/// Icons are drawn for the ground of the pane; on the selection they take the colour of its text.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!option->state.testFlag(QStyle::State_Selected) || option->icon.isNull())
            return;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        QPixmap pixmap = option->icon.pixmap(option->decorationSize, qMax(2.0, ratio));
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(), option->decorationSize), option->palette.color(QPalette::HighlightedText));
        painter.end();
        option->icon = QIcon();
        // A style tints what has no picture of its own for the selection.
        for (const auto mode : {QIcon::Normal, QIcon::Selected})
            option->icon.addPixmap(pixmap, mode);
    }
};

} // namespace

Sidebar::Sidebar(const std::vector<SidebarEntry> &entries, QWidget *parent)
    : QWidget(parent), m_releases(new QComboBox), m_views(new QListWidget), m_month(new MiniMonth)
{
    setObjectName(QStringLiteral("sidebar"));
    const int em = fontMetrics().height();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    layout->setSpacing(em / 3);
    layout->addWidget(m_releases);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_month);
    m_releases->setAccessibleName(tr("Release"));
    m_releases->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_releases->setMinimumContentsLength(8);
    m_views->setObjectName(QStringLiteral("sidebarViews"));
    m_views->setAccessibleName(tr("Views"));
    m_views->setFrameShape(QFrame::NoFrame);
    m_views->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_views->setItemDelegate(new ViewDelegate(m_views));
    m_month->setAccessibleName(tr("Small month"));
    // The list stands on the pane itself, not on a white sheet of its own.
    QPalette onPane = m_views->palette();
    onPane.setColor(QPalette::Base, Qt::transparent);
    m_views->setPalette(onPane);

    QString section;
    for (const SidebarEntry &entry : entries) {
        if (entry.section != section) {
            section = entry.section;
            m_views->addItem(sectionItem(section, font()));
        }
        auto *item = new QListWidgetItem(QIcon::fromTheme(entry.icon), entry.text, m_views);
        item->setData(idRole, entry.id);
    }
    connect(m_views, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(idRole).isValid())
            Q_EMIT viewChosen(item->data(idRole).toString());
    });
    connect(m_releases, &QComboBox::activated, this,
            [this](int row) { Q_EMIT releaseChosen(ReleaseId(m_releases->itemData(row).toLongLong())); });
    connect(m_month, &MiniMonth::chosen, this, &Sidebar::dateChosen);
    connect(m_month, &MiniMonth::foldRequested, this, &Sidebar::foldMonth);
    fit();
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Sidebar::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = height() - margins.top() - margins.bottom() - m_releases->sizeHint().height() - 2 * layout()->spacing();
    const int em = fontMetrics().height();
    const auto rowWhen = [&](bool folded) { return (room - m_month->heightWhen(folded)) / std::max(1, m_views->count()); };
    m_foldsItself = rowWhen(false) < leastRowHeight(em);
    m_month->setFolded(m_monthFold.value_or(m_foldsItself));
    const int row = std::clamp(rowWhen(m_month->isFolded()), leastRowHeight(em), usualRowHeight(em));
    if (row == m_rowHeight)
        return;
    m_rowHeight = row;
    m_views->setIconSize(row < em * 3 / 2 ? QSize(smallIcon, smallIcon) : QSize());
    for (int i = 0; i < m_views->count(); ++i)
        m_views->item(i)->setSizeHint({0, row});
}

/// What it does by itself anyway is not kept as a wish.
void Sidebar::foldMonth(bool folded)
{
    setMonthFold(folded == m_foldsItself ? std::nullopt : std::optional(folded));
}

void Sidebar::setMonthFold(std::optional<bool> folded)
{
    m_monthFold = folded;
    fit();
}

void Sidebar::setReleases(const Plan &plan, ReleaseId chosen)
{
    m_releases->clear();
    m_releases->addItem(tr("All releases"), 0);
    for (const Release &release : plan.table<Release>())
        m_releases->addItem(displayName(plan, release), release.id.value());
    m_releases->setCurrentIndex(qMax(0, m_releases->findData(chosen.value())));
}

void Sidebar::setCurrentView(const QString &id)
{
    for (int row = 0; row < m_views->count(); ++row) {
        if (m_views->item(row)->data(idRole).toString() == id)
            m_views->setCurrentRow(row);
    }
}

void Sidebar::setMarkedDays(std::vector<QDate> days)
{
    m_month->setMarkedDays(std::move(days));
}

void Sidebar::setToday(QDate today)
{
    m_month->setToday(today);
}

void Sidebar::setMonth(QDate date)
{
    m_month->setCurrent(date);
}

void Sidebar::setFirstDayOfWeek(int day)
{
    m_month->setFirstDayOfWeek(day);
}

} // namespace Plimsoll
