// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/fitpanel.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/fit/fittexts.h"
#include "items/celltext.h"
#include "items/plaintip.h"
#include "views/capacity/fitcuredialog.h"
#include "views/capacity/fitskillmodel.h"
#include "views/common/dialogparts.h"
#include "views/common/emptystate.h"
#include "views/common/planselection.h"
#include "views/common/sharedelegate.h"
#include "views/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum CureColumn { CureText, Outcome };
constexpr double sentenceSize = 1.25; ///< Of the usual text.

bool asksForWork(const Plan &plan)
{
    return !plan.table<Demand>().isEmpty() || !plan.table<RoughDemand>().isEmpty();
}

QString whatToDo(const Plan &plan, const FitAnswer &answer)
{
    if (const Release *release = plan.find(answer.question.release); release && release->state != ReleaseState::Planned)
        return FitPanel::tr("Choose a planned release above to see whether its work fits.");
    return FitPanel::tr("Work items, or rough demand, say how many hours of a skill a release needs.");
}

} // namespace

FitPanel::FitPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_search(new FitSearch(document, FitSearch::Extent::WithCures, this)),
      m_releases(new QComboBox), m_phases(new QComboBox), m_note(plainLabel()), m_sentence(plainLabel()), m_remarks(plainLabel()),
      m_skills(new FitSkillModel(this)), m_table(new QTableView), m_cures(new QTreeWidget), m_preview(new QPushButton(tr("&Preview…"))),
      m_empty(new EmptyState), m_demand(new QAction(tr("Add rough demand"), this)), m_layout(new QStackedLayout(this))
{
    build();
    connect(m_demand, &QAction::triggered, this, &FitPanel::demandRequested);
    connect(m_releases, &QComboBox::activated, this, [this] {
        fillPhases();
        ask();
    });
    connect(m_phases, &QComboBox::activated, this, &FitPanel::ask);
    connect(m_search, &FitSearch::found, this, &FitPanel::showResult);
    connect(m_search, &FitSearch::outdated, this, [this] {
        if (isVisible())
            fillReleases();
        ask();
    });
    connect(&selection, &PlanSelection::releaseChanged, this, &FitPanel::followRelease);
    connect(m_cures, &QTreeWidget::currentItemChanged, this, &FitPanel::enablePreview);
    connect(m_cures, &QTreeWidget::itemActivated, this, &FitPanel::previewCure);
    connect(m_preview, &QPushButton::clicked, this, &FitPanel::previewCure);
    followRelease();
}

void FitPanel::build()
{
    m_releases->setAccessibleName(tr("Release"));
    m_releases->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_phases->setAccessibleName(tr("Phase"));
    m_phases->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * sentenceSize);
    large.setBold(true);
    m_sentence->setFont(large);
    m_sentence->setAccessibleName(tr("Does it fit?"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_skills);
    m_table->setAccessibleName(tr("Skills"));
    m_table->setItemDelegateForColumn(FitSkillModel::Share, new ShareDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_releases);
    bar->addWidget(m_phases);
    bar->addWidget(m_note, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(cureSide());
    splitter->setSizes({1'000, 1'000});
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    const int gap = fontMetrics().height() / 4;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(bar);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remarks);
    layout->addWidget(splitter, 1);
    // Without tables the texts stay above.
    layout->addStretch();
    m_layout->addWidget(content);
    m_layout->addWidget(m_empty);
    m_empty->offer(tr("Whether the work fits shows here, as soon as work items or rough demand say how many hours of a skill a release needs."),
                   m_demand->text(), m_demand);
}

QWidget *FitPanel::cureSide()
{
    m_cures->setHeaderLabels({tr("What would help"), tr("Afterwards")});
    m_cures->setAccessibleName(tr("What would help"));
    m_cures->setRootIsDecorated(false);
    m_cures->setUniformRowHeights(true);
    m_cures->setAlternatingRowColors(true);
    m_cures->setAllColumnsShowFocus(true);
    m_cures->header()->setStretchLastSection(false);
    m_cures->header()->setSectionResizeMode(CureText, QHeaderView::Stretch);
    m_cures->header()->setSectionResizeMode(Outcome, QHeaderView::ResizeToContents);
    m_preview->setToolTip(plainTip(tr("See what the chosen cure changes, then accept or discard it")));
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_cures, 1);
    layout->addWidget(m_preview, 0, Qt::AlignLeading);
    return side;
}

ReleaseId FitPanel::release() const
{
    return chosenId<Release>(*m_releases);
}

MilestoneId FitPanel::phase() const
{
    return chosenId<Milestone>(*m_phases);
}

QString FitPanel::sentence() const
{
    return m_sentence->text();
}

void FitPanel::choose(ReleaseId release, MilestoneId phase)
{
    m_releases->setCurrentIndex(m_releases->findData(release.value()));
    fillPhases();
    m_phases->setCurrentIndex(std::max(0, m_phases->findData(phase.value())));
    ask();
}

void FitPanel::followRelease()
{
    fillReleases();
    if (m_selection.release().isValid() && m_selection.release() != release())
        choose(m_selection.release());
    else
        showState();
}

/// Those that ship first before the others; the first planned one that does not ship in the past is what is looked at first.
void FitPanel::fillReleases()
{
    const Plan &plan = m_document.plan();
    const ReleaseId before = release();
    std::vector<std::pair<QDate, const Release *>> releases;
    const QHash<ReleaseId, QDate> ships = shipDates(plan, m_document.timetable());
    for (const Release &release : plan.table<Release>())
        releases.emplace_back(ships.value(release.id), &release);
    std::ranges::stable_sort(releases, {}, [](const auto &entry) { return std::pair(!entry.first.isValid(), entry.first); });
    m_releases->clear();
    int usual = 0;
    bool found = false;
    for (const auto &[day, release] : releases) {
        const bool ahead = release->state == ReleaseState::Planned && (!day.isValid() || day >= m_document.today());
        if (ahead && !found)
            usual = m_releases->count();
        found = found || ahead;
        m_releases->addItem(displayName(plan, *release), release->id.value());
    }
    const int known = m_releases->findData(before.value());
    m_releases->setCurrentIndex(known >= 0 ? known : m_releases->count() > 0 ? usual : -1);
    fillPhases();
}

void FitPanel::fillPhases()
{
    const Plan &plan = m_document.plan();
    const MilestoneId before = phase();
    std::vector<std::pair<QDate, const Milestone *>> milestones;
    for (const Milestone &milestone : plan.table<Milestone>()) {
        const QDate day = m_document.timetable().startOf(milestone.id);
        const bool counts = milestone.state == MilestoneState::Planned || milestone.state == MilestoneState::Missed;
        if (milestone.release == release() && counts && day.isValid())
            milestones.emplace_back(day, &milestone);
    }
    std::ranges::stable_sort(milestones, {}, [](const auto &entry) { return entry.first; });
    m_phases->clear();
    m_phases->addItem(tr("The whole release"), qint64(0));
    for (const auto &[day, milestone] : milestones) {
        const QString title = displayTitle(plan, *milestone);
        const QString text = milestone->span > 0 ? tr("In %1, from %2", "phase, day") : tr("Until %1, %2", "milestone, day");
        m_phases->addItem(text.arg(title, dateText(day, locale())), milestone->id.value());
    }
    m_phases->setCurrentIndex(std::max(0, m_phases->findData(before.value())));
}

void FitPanel::ask()
{
    if (isVisible() && release().isValid() && asksForWork(m_document.plan()))
        m_search->ask(release(), phase());
    showState();
}

/// What is known stays in sight while something new is looked for.
void FitPanel::showState()
{
    const bool empty = m_releases->count() == 0 || !asksForWork(m_document.plan());
    m_demand->setEnabled(!m_document.isReadOnly());
    m_layout->setCurrentIndex(empty ? 1 : 0);
    m_note->setText(!empty && m_search->isOutdated() ? tr("Reckoning…") : QString());
    enablePreview();
}

void FitPanel::showResult()
{
    const FitResult &result = *m_search->result();
    const bool lacks = result.answer.state == FitState::Short || result.answer.state == FitState::Undated;
    tellIn(*m_sentence, fitSentence(result.plan, result.answer), lacks);
    QStringList remarks = fitRemarks(result.plan, result.answer);
    if (result.answer.state == FitState::NothingAsked)
        remarks << whatToDo(result.plan, result.answer);
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    m_skills->setAnswer(result.plan, result.answer);
    m_table->parentWidget()->setVisible(!result.answer.skills.empty());
    showCures(result);
    showState();
}

void FitPanel::showCures(const FitResult &result)
{
    m_cures->clear();
    for (const FitCure &cure : result.cures) {
        auto *item = new QTreeWidgetItem(m_cures, {cure.edit.label, cureOutcome(cure)});
        item->setToolTip(CureText, plainTip(cure.edit.label));
    }
    if (result.answer.state == FitState::Short && result.cures.empty()) {
        auto *none = new QTreeWidgetItem(m_cures, {tr("Nothing that is looked for helps: give somebody the skill, or ask for less."), QString()});
        none->setFlags(Qt::ItemIsEnabled);
    }
    m_cures->setVisible(result.answer.state == FitState::Short);
    m_preview->setVisible(!result.cures.empty());
    if (!result.cures.empty())
        m_cures->setCurrentItem(m_cures->topLevelItem(0));
}

void FitPanel::enablePreview()
{
    const int row = m_cures->indexOfTopLevelItem(m_cures->currentItem());
    m_preview->setEnabled(row >= 0 && !m_search->isOutdated() && row < int(m_search->result()->cures.size()));
}

void FitPanel::previewCure()
{
    enablePreview();
    if (!m_preview->isEnabled())
        return;
    const FitResult &result = *m_search->result();
    auto *dialog = new FitCureDialog(m_document, result.answer.question, result.cures[size_t(m_cures->indexOfTopLevelItem(m_cures->currentItem()))], this);
    connect(dialog, &FitCureDialog::done, this, [this](const QString &text) { Q_EMIT statusTold(tr("%1: done; Undo takes it back.").arg(text)); });
    dialog->open();
}

void FitPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillReleases();
    ask();
}

void FitPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_search->rest();
}

void FitPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_search->result())
        showResult();
}

} // namespace Plimsoll
