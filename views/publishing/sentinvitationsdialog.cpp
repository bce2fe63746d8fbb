// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publishing/sentinvitationsdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString stateText(InvitationState state)
{
    switch (state) {
    case InvitationState::Moved:
        return SentInvitationsDialog::tr("Tells an old date");
    case InvitationState::Off:
        return SentInvitationsDialog::tr("Is off, and they don’t know");
    case InvitationState::Current:
        return SentInvitationsDialog::tr("Up to date");
    case InvitationState::Over:
        break;
    }
    return SentInvitationsDialog::tr("Over");
}

bool isOutdated(const InvitationStanding &standing)
{
    return standing.state == InvitationState::Moved || standing.state == InvitationState::Off;
}

} // namespace

SentInvitationsDialog::SentInvitationsDialog(PlanDocument &document, InvitationSaver save, QWidget *parent)
    : QDialog(parent), m_document(document), m_save(std::move(save)), m_list(new QTreeWidget), m_text(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sent invitations"));
    build();
    connect(&m_document, &PlanDocument::changed, this, &SentInvitationsDialog::refresh);
    refresh();
}

void SentInvitationsDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 50, em * 24);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setHeaderLabels({tr("Milestone"), tr("They know"), tr("It is"), tr("People"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(true);
    m_list->headerItem()->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setAccessibleName(tr("Sent invitations"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_write = buttons->addButton(tr("Save the updates…"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em * 2 / 3);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &SentInvitationsDialog::writeUpdates);
}

void SentInvitationsDialog::refresh()
{
    const Plan &plan = m_document.plan();
    const auto standings = invitationStandings(plan, m_document.timetable(), m_document.today());
    m_outdated.clear();
    m_list->clear();
    for (const InvitationStanding &standing : standings) {
        const qsizetype people = plan.find(standing.id)->recipients.split(u'\n', Qt::SkipEmptyParts).size();
        auto *item = new QTreeWidgetItem(m_list, {standing.title, standing.told, standing.now.isEmpty() ? tr("Off") : standing.now, locale().toString(people),
                                                  stateText(standing.state)});
        item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
        if (isOutdated(standing)) {
            m_outdated.push_back(standing.id);
            item->setForeground(4, Theme::of(palette()).warningText);
        }
    }
    for (int column = 0; column < 4; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column) + fontMetrics().height(), fontMetrics().height() * 20));
    }
    const size_t count = m_outdated.size();
    m_write->setEnabled(count > 0 && !m_document.isReadOnly());
    m_write->setText(count == 1 ? tr("Save the update…") : tr("Save %1 updates…").arg(count));
    m_write->setVisible(count > 0);
    tell(standings.empty() ? tr("Nobody was invited yet; choose milestones, then Invitation….")
         : count == 0      ? tr("Everybody who was invited knows the present dates.")
         : count == 1      ? tr("1 invitation tells an old date. Its update moves or cancels the event in the calendars of those who were invited.")
                           : tr("%1 invitations tell old dates. Their updates move or cancel the events in the calendars of those who were invited.").arg(count),
         false);
}

void SentInvitationsDialog::writeUpdates()
{
    std::vector<WrittenInvitation> updates;
    for (const SentInvitationId id : m_outdated) {
        auto update = updateOf(m_document.plan(), m_document.timetable(), *m_document.plan().find(id));
        if (!update) {
            tell(update.error().text, true);
            return;
        }
        updates.push_back(std::move(*update));
    }
    if (!m_save(updates))
        return;
    std::vector<SentInvitation> records;
    for (const WrittenInvitation &update : updates)
        records.push_back(update.record);
    const int count = int(records.size());
    if (const auto done = m_document.execute(invitationsSent(m_document.plan(), records, m_document.clock().now(), m_document.ids())); !done)
        tell(done.error().text, true);
    else
        Q_EMIT written(count);
}

void SentInvitationsDialog::tell(const QString &text, bool wrong)
{
    QPalette colours = palette();
    if (wrong)
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
    m_text->setPalette(colours);
    m_text->setText(text);
}

} // namespace Plimsoll
