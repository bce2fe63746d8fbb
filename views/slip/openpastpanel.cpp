// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/openpastpanel.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/milestoneedits.h"
#include "domain/titlepattern.h"
#include "engine/slip.h"
#include "items/celltext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int mostRows = 5;

} // namespace

OpenPastPanel::OpenPastPanel(PlanDocument &document, QWidget *parent)
    : QFrame(parent), m_document(document), m_text(new QLabel), m_list(new QListWidget), m_tick(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setAccessibleName(tr("Past milestones that nobody ticked"));
    m_list->setUniformItemSizes(true);
    auto *open = new QPushButton(tr("Still &open"));
    open->setAutoDefault(false);
    m_tick->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(m_tick);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    connect(m_tick, &QPushButton::clicked, this, &OpenPastPanel::tickOff);
    connect(open, &QPushButton::clicked, this, &OpenPastPanel::leaveOpen);
    connect(m_list, &QListWidget::itemChanged, this, &OpenPastPanel::updateButton);
    setVisible(false);
}

void OpenPastPanel::setRelease(ReleaseId release)
{
    m_release = release;
    auto open = openInThePast(m_document.plan(), m_document.timetable(), release, m_document.today());
    std::erase_if(open, [this](MilestoneId id) { return std::ranges::find(m_left, id) != m_left.end(); });
    list(open);
}

void OpenPastPanel::list(const std::vector<MilestoneId> &open)
{
    setVisible(!open.empty());
    if (open == m_shown)
        return;
    m_shown = open;
    m_list->clear();
    for (const MilestoneId id : open) {
        const QString day = dateText(m_document.timetable().endOf(id), locale());
        auto *item = new QListWidgetItem(tr("%1, %2").arg(displayTitle(m_document.plan(), *m_document.plan().find(id)), day), m_list);
        item->setData(Qt::UserRole, id.value());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_text->setText(open.size() == 1 ? tr("One milestone is past and nobody ticked it. Done ones stay, open ones may move: was it done on its day?")
                                     : tr("%1 milestones are past and nobody ticked them. Done ones stay, open ones may move: which were done on their day?")
                                           .arg(open.size()));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * qMin(mostRows, int(open.size())) + 2 * m_list->frameWidth());
    updateButton();
}

std::vector<MilestoneId> OpenPastPanel::checked() const
{
    std::vector<MilestoneId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void OpenPastPanel::updateButton()
{
    const size_t count = checked().size();
    m_tick->setText(count == 1 ? tr("&Mark 1 as done") : tr("&Mark %1 as done").arg(count));
    m_tick->setEnabled(count > 0 && !m_document.isReadOnly());
}

void OpenPastPanel::tickOff()
{
    // The document tells of its change, whereupon the list is made anew.
    if (const auto done = m_document.execute(edits::setState(m_document.plan(), checked(), MilestoneState::Done, m_document.presentDates())); !done)
        Q_EMIT failed(done.error().text);
}

void OpenPastPanel::leaveOpen()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_left.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    list({});
}

} // namespace Plimsoll
