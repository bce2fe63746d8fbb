// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/voterview.h"

#include "document/plandocument.h"
#include "items/decisions/votermodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace Plimsoll {

VoterView::VoterView(PlanDocument &document, QWidget *parent) : QTableView(parent), m_document(document), m_voters(new VoterModel(document, this))
{
    setModel(m_voters);
    setAccessibleName(tr("Votes: G for go, N for no go, A for abstain"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The meeting shows it in big type.
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(VoterModel::DissentColumn, QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // How high a dissent is depends on its width.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
    connect(m_voters, &VoterModel::failed, this, &VoterView::failed);
}

void VoterView::setGate(GateId gate)
{
    m_voters->setGate(gate);
    if (m_voters->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_voters->index(0, 0));
}

std::optional<VoteChoice> VoterView::choiceOf(int key)
{
    switch (key) {
    case Qt::Key_G:
        return VoteChoice::Go;
    case Qt::Key_N:
        return VoteChoice::NoGo;
    case Qt::Key_A:
        return VoteChoice::Abstain;
    default:
        return {};
    }
}

void VoterView::cast(VoteChoice choice)
{
    const int row = currentIndex().row();
    if (row < 0 || m_document.isReadOnly())
        return;
    const Vote *known = m_voters->voteAt(row);
    if (const auto done = m_voters->cast(row, choice, known ? known->dissent : QString()); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    // A no asks for its why; else the next one votes.
    if (choice == VoteChoice::NoGo)
        setCurrentIndex(m_voters->index(row, VoterModel::DissentColumn));
    else if (row + 1 < m_voters->rowCount())
        setCurrentIndex(m_voters->index(row + 1, 0));
}

void VoterView::keyPressEvent(QKeyEvent *event)
{
    const auto choice = choiceOf(event->key());
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (choice && plain && state() != EditingState) {
        cast(*choice);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() && state() != EditingState) {
        edit(m_voters->index(currentIndex().row(), VoterModel::DissentColumn));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Plimsoll
