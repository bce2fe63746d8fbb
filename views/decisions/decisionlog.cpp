// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/decisionlog.h"

#include "document/decisionproof.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/newestdecision.h"
#include "engine/planzone.h"
#include "items/celltext.h"
#include "items/plaintip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <ranges>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int DecisionRole = Qt::UserRole;

enum LogColumn { WhenColumn, OutcomeColumn, DeciderColumn, ReasonColumn, ProofColumn, LogColumnCount };

QString proofText(const Result<DecisionVerdict> &verdict)
{
    if (!verdict)
        return verdict.error().text;
    switch (verdict->proof) {
    case DecisionProof::Intact:
        return DecisionLog::tr("\u2713 as decided: seal and history agree");
    case DecisionProof::SealOnly:
        return DecisionLog::tr("\u2713 as sealed; this file has no history of it");
    case DecisionProof::Altered:
    case DecisionProof::Gone:
        return u"\u2717 "_s + verdict->sentence;
    }
    return {};
}

} // namespace

DecisionLog::DecisionLog(PlanDocument &document, QWidget *parent) : QTreeWidget(parent), m_document(document)
{
    setColumnCount(LogColumnCount);
    setHeaderLabels({fieldLabel(Record<Decision>::table, "decided"), fieldLabel(Record<Decision>::table, "outcome"),
                     fieldLabel(Record<Decision>::table, "decider"), fieldLabel(Record<Decision>::table, "reason"), tr("Proof")});
    setAccessibleName(tr("Decisions at this gate"));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(true);
    const int em = fontMetrics().height();
    const int widths[] = {em * 12, em * 9, em * 8, em * 18, em * 16};
    for (int column = 0; column < LogColumnCount; ++column)
        setColumnWidth(column, widths[column]);
    connect(&document, &PlanDocument::changed, this, &DecisionLog::refresh);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &DecisionLog::followSelection);
}

void DecisionLog::setGate(GateId gate)
{
    if (gate != m_gate)
        setChosen({});
    m_gate = gate;
    refresh();
}

void DecisionLog::choose(DecisionId decision)
{
    setChosen(decision);
    if (isVisible() || !decision.isValid())
        selectChosen();
}

void DecisionLog::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    if (m_outdated)
        refresh();
    else
        selectChosen();
}

void DecisionLog::hideEvent(QHideEvent *event)
{
    QTreeWidget::hideEvent(event);
    // What nobody sees any more must not decide what is saved. A window that is minimised comes back as it was.
    if (!event->spontaneous())
        choose({});
}

void DecisionLog::refresh()
{
    m_outdated = !isVisible();
    if (!m_outdated)
        fill();
}

void DecisionLog::fill()
{
    m_filling = true;
    clear();
    const Plan &plan = m_document.plan();
    const auto decisions = decisionsAt(plan, m_gate);
    for (const Decision *decision : std::views::reverse(decisions)) {
        const Person *person = plan.find(decision->decider);
        auto *item = new QTreeWidgetItem({momentText(decision->decided, planZone(plan), locale()), label(decision->outcome),
                                          person ? person->name : QString(), decision->reason.simplified(),
                                          proofText(proveDecision(m_document, decision->id))});
        item->setToolTip(ProofColumn, plainTip(tr("Seal: %1").arg(decision->seal)));
        item->setData(WhenColumn, DecisionRole, decision->id.value());
        addTopLevelItem(item);
    }
    m_filling = false;
    selectChosen();
}

/// Where the decision is gone none is chosen.
void DecisionLog::selectChosen()
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(WhenColumn, DecisionRole).toLongLong() == m_chosen.value()) {
            setCurrentItem(topLevelItem(row));
            return;
        }
    }
    clearSelection();
    setChosen({});
}

void DecisionLog::followSelection()
{
    const QList<QTreeWidgetItem *> selected = selectedItems();
    if (!m_filling)
        setChosen(selected.isEmpty() ? DecisionId() : DecisionId(selected.first()->data(WhenColumn, DecisionRole).toLongLong()));
}

void DecisionLog::setChosen(DecisionId decision)
{
    if (decision == m_chosen)
        return;
    m_chosen = decision;
    Q_EMIT decisionChosen(decision);
}

void DecisionLog::keyPressEvent(QKeyEvent *event)
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !event->matches(QKeySequence::Copy)) {
        QTreeWidget::keyPressEvent(event);
        return;
    }
    QStringList cells;
    for (int column = 0; column < LogColumnCount; ++column)
        cells << item->text(column);
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace Plimsoll
