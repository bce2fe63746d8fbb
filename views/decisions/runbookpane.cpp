// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/runbookpane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "items/decisions/runbookmodel.h"
#include "views/common/dialogparts.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

RunbookPane::RunbookPane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_milestone(new QComboBox), m_sum(plainLabel()),
      m_hint(plainLabel()), m_tick(new QAction(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Tick off step"), this))
{
    const int em = fontMetrics().height();
    auto model = std::make_unique<RunbookModel>(document);
    m_model = model.get();
    m_pane = new TablePane(std::move(model), {tr("Add step"), tr("A runbook says what is done at a go-live, minute by minute; it has no step yet."),
                                              tr("%1 steps"), tr("1 step")},
                           document, selection);
    m_pane->table().setAccessibleName(tr("Runbook"));
    m_pane->table().columns().setDefaults({u"note"_s}, u"minute"_s);
    m_milestone->setAccessibleName(tr("Milestone whose moment is T0"));
    m_milestone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_milestone->setMinimumContentsLength(28);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(em / 2, em / 3, em / 2, em / 3);
    bar->setSpacing(em / 2);
    auto *zero = plainLabel(tr("T0 is"));
    zero->setWordWrap(false);
    zero->setBuddy(m_milestone);
    bar->addWidget(zero);
    bar->addWidget(m_milestone);
    bar->addWidget(m_sum, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_hint);
    layout->addWidget(m_pane, 1);
    m_hint->setContentsMargins(em / 2, 0, em / 2, em / 3);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_pane);
    m_tick->setShortcut(Qt::CTRL | Qt::Key_Space);
    m_tick->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_tick);
    m_pane->table().setRowActions({m_tick});
    connect(m_tick, &QAction::triggered, this, &RunbookPane::tickSelected);
    connect(m_milestone, &QComboBox::currentIndexChanged, this, &RunbookPane::useMilestone);
    connect(&document, &PlanDocument::changed, this, &RunbookPane::fillMilestones);
    fillMilestones();
}

ReleaseId RunbookPane::shownRelease() const
{
    const Milestone *milestone = m_document.plan().find(m_model->milestone());
    return milestone ? milestone->release : ReleaseId();
}

QString RunbookPane::sumText() const
{
    return m_sum->text();
}

QString RunbookPane::hintText() const
{
    return m_hint->text();
}

void RunbookPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillMilestones();
}

void RunbookPane::setRelease(ReleaseId release)
{
    m_release = release;
    fillMilestones();
}

/// Keeps what is chosen; else the first with steps, else the first go-live.
void RunbookPane::fillMilestones()
{
    // A pane that nobody sees waits until it is shown.
    if (!isVisible())
        return;
    const Plan &plan = m_document.plan();
    const qint64 before = m_milestone->currentData().toLongLong();
    std::vector<const Milestone *> offered;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const bool here = !m_release.isValid() || milestone.release == m_release;
        if (here && milestone.state != MilestoneState::Cancelled)
            offered.push_back(&milestone);
    }
    QSet<MilestoneId> withSteps;
    for (const RunbookStep &step : plan.table<RunbookStep>())
        withSteps.insert(step.milestone);
    const auto rank = [&](const Milestone *m) {
        const Release *release = plan.find(m->release);
        return withSteps.contains(m->id) ? 0 : release && release->anchor == m->id ? 1 : m->kind == MilestoneKind::GoLive ? 2 : 3;
    };
    std::ranges::stable_sort(offered, {}, rank);
    QStringList texts;
    QList<qint64> ids;
    for (const Milestone *milestone : offered) {
        const Release *release = plan.find(milestone->release);
        const QString title = displayTitle(plan, *milestone);
        texts << (m_release.isValid() || !release ? title : tr("%1 (%2)", "milestone, release").arg(title, displayName(plan, *release)));
        ids << milestone->id.value();
    }
    bool same = ids.size() == m_milestone->count();
    for (int i = 0; same && i < ids.size(); ++i)
        same = m_milestone->itemData(i).toLongLong() == ids[i] && m_milestone->itemText(i) == texts[i];
    if (!same) {
        // What is chosen on the way is not looked at.
        m_filling = true;
        m_milestone->clear();
        for (int i = 0; i < ids.size(); ++i)
            m_milestone->addItem(texts[i], ids[i]);
        m_milestone->setCurrentIndex(std::max(0, m_milestone->findData(before)));
        m_filling = false;
    }
    useMilestone();
}

void RunbookPane::useMilestone()
{
    if (m_filling)
        return;
    const MilestoneId chosen = chosenId<Milestone>(*m_milestone);
    if (chosen != m_model->milestone())
        m_model->setMilestone(chosen);
    showSum();
}

void RunbookPane::showStep(RunbookStepId id)
{
    const RunbookStep *step = m_document.plan().find(id);
    if (const int index = step ? m_milestone->findData(step->milestone.value()) : -1; index >= 0)
        m_milestone->setCurrentIndex(index);
}

void RunbookPane::tickSelected()
{
    // What is selected elsewhere or filtered out is not seen to be ticked.
    std::vector<RunbookStepId> ids;
    for (const int row : m_pane->table().selectedRecordRows())
        ids.push_back(m_model->idAt(row));
    if (ids.empty() || m_document.isReadOnly())
        return;
    // Ticked steps are opened again.
    const RunbookStep *first = m_document.plan().find(ids.front());
    const QDateTime done = first && first->done.isValid() ? QDateTime() : m_document.clock().now();
    const auto ticked = m_document.execute(edits::setField<RunbookStep, QDateTime>(m_document.plan(), ids, &RunbookStep::done, done));
    if (!ticked)
        Q_EMIT failed(ticked.error());
}

void RunbookPane::showSum()
{
    const RunbookSum sum = runbookSum(m_document.plan(), m_model->milestone());
    const MilestoneDate *date = m_document.timetable().find(m_model->milestone());
    const bool timeless = sum.steps > 0 && !(date && date->moment.isValid());
    m_hint->setText(timeless ? tr("The milestone names no time of day; steps are counted from T0.") : QString());
    m_hint->setVisible(timeless);
    if (sum.steps == 0) {
        m_sum->clear();
        return;
    }
    const QString length = tr("%1 in all, %2 of %3 done", "how long")
        .arg(lengthText(sum.minutes), QString::number(sum.done), QString::number(sum.steps));
    m_sum->setText(sum.noReturn ? tr("%1; no way back from %2 on").arg(length, minuteText(*sum.noReturn)) : length);
}

} // namespace Plimsoll
