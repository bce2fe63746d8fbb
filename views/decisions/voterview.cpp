// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/voterview.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/midsentence.h"
#include "engine/readiness/readiness.h"
#include "items/decisions/votermodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The model waits for everybody; the view knows when the gate is decided.
class VoteDelegate final : public QStyledItemDelegate
{
public:
    explicit VoteDelegate(VoterView *view) : QStyledItemDelegate(view), m_view(*view) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == VoterModel::VoteColumn && m_view.isMissed(index.row()))
            option->text = VoterView::tr("did not vote");
    }

private:
    const VoterView &m_view;
};

} // namespace

VoterView::VoterView(PlanDocument &document, QWidget *parent) : QTableView(parent), m_document(document), m_voters(new VoterModel(document, this))
{
    setModel(m_voters);
    setItemDelegate(new VoteDelegate(this));
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
    connect(&document, &PlanDocument::changed, this, &VoterView::followGate);
}

void VoterView::setGate(GateId gate)
{
    m_gate = gate;
    m_voters->setGate(gate);
    followGate();
    if (m_voters->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_voters->index(0, 0));
}

void VoterView::followGate()
{
    const Gate *gate = m_document.plan().find(m_gate);
    const bool settled = gate && isSettled(m_document.plan(), m_document.timetable(), *gate);
    if (settled == m_settled)
        return;
    m_settled = settled;
    resizeColumnToContents(VoterModel::VoteColumn);
    viewport()->update();
}

bool VoterView::isMissed(int row) const
{
    return m_settled && !m_voters->voteAt(row);
}

QString VoterView::tally() const
{
    if (!m_settled)
        return m_voters->tally();
    QStringList parts;
    for (const VoteChoice choice : {VoteChoice::Go, VoteChoice::NoGo, VoteChoice::Abstain}) {
        int count = 0;
        for (int row = 0; row < m_voters->rowCount(); ++row) {
            const Vote *vote = m_voters->voteAt(row);
            count += vote && vote->choice == choice;
        }
        if (count > 0)
            parts << tr("%1 %2", "number, vote").arg(QString::number(count), midSentence(label(choice)));
    }
    int missed = 0;
    for (int row = 0; row < m_voters->rowCount(); ++row)
        missed += isMissed(row);
    if (missed > 0)
        parts << (parts.isEmpty() ? tr("nobody voted") : tr("%1 did not vote").arg(missed));
    return parts.join(", "_L1);
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
