// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/linkspanel.h"

#include "document/plandocument.h"
#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/inspector/recordlinks.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Plimsoll {

namespace {
constexpr int tableRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;
}

LinksPanel::LinksPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_list(new QTreeWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(fontMetrics().height() / 2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Links"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // Queued: following a link rebuilds the list, and the item with it.
    const auto follow = [this](QTreeWidgetItem *item) {
        if (!item->data(0, idRole).isValid())
            return;
        const RecordReference record{item->data(0, tableRole).toString(), item->data(0, idRole).toLongLong()};
        QMetaObject::invokeMethod(this, [this, record] { m_selection.setRecords({record}); }, Qt::QueuedConnection);
    };
    connect(m_list, &QTreeWidget::itemClicked, this, follow);
    connect(m_list, &QTreeWidget::itemActivated, this, follow);
}

void LinksPanel::setRecord(const RecordReference &record)
{
    m_list->clear();
    const auto groups = linksOf(m_document.plan(), m_document.timetable(), record);
    for (const LinkGroup &group : groups) {
        auto *heading = new QTreeWidgetItem(m_list, {group.heading});
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(0, bold);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        for (const RecordLink &link : group.links) {
            auto *item = new QTreeWidgetItem(heading, {link.name, dateText(link.date, locale())});
            item->setToolTip(0, plainTip(link.name));
            item->setData(0, tableRole, link.record.table);
            item->setData(0, idRole, link.record.id);
        }
        heading->setExpanded(true);
    }
    if (groups.empty()) {
        auto *none = new QTreeWidgetItem(m_list, {tr("Nothing is linked with it.")});
        none->setFlags(Qt::NoItemFlags);
        none->setFirstColumnSpanned(true);
    }
}

} // namespace Plimsoll
