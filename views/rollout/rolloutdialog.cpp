// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rollout/rolloutdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "engine/rollout/rolloutwarnings.h"
#include "engine/rolloutfacts.h"
#include "engine/sentences.h"
#include "engine/toggledebt.h"
#include "items/cellvalue.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"
#include "views/rollout/stagemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int widestColumn = 13;

template<typename R>
void fillChoices(QComboBox &box, const Plan &plan, const QString &none, const std::function<bool(const R &)> &passes)
{
    const qint64 present = box.currentData().toLongLong();
    box.clear();
    box.addItem(none, qint64(0));
    for (const Choice &choice : recordChoices<R>(plan, false)) {
        if (passes(*plan.find(Id<R>(choice.value.toLongLong()))))
            box.addItem(choice.text, choice.value);
    }
    box.setCurrentIndex(std::max(0, box.findData(present)));
}

bool hasSides(RolloutTechnique technique)
{
    return technique == RolloutTechnique::BlueGreen;
}

} // namespace

RolloutDialog::RolloutDialog(PlanDocument &document, ReleaseId release, WorkItemId workItem, QWidget *parent)
    : QDialog(parent), m_document(document), m_technique(new QComboBox), m_release(new QComboBox), m_workItem(new QComboBox), m_anchor(new QComboBox),
      m_environment(new QComboBox), m_otherSide(new QComboBox), m_toggle(new QComboBox), m_owner(new QComboBox), m_unit(new QComboBox),
      m_avoid(new QCheckBox(tr("Stay out of hard &windows"))), m_metric(new QLineEdit), m_kill(new QLineEdit), m_data(new QLineEdit),
      m_stages(new StageModel(this)), m_table(new QTableView), m_effects(new EffectList), m_error(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New Roll-out"));
    m_filling = true;
    makeFields(release, workItem);
    build();
    fillForRelease();
    if (const WorkItem *item = document.plan().find(workItem)) {
        m_workItem->setCurrentIndex(std::max(0, m_workItem->findData(workItem.value())));
        if (item->rollout != RolloutTechnique::Direct)
            m_technique->setCurrentIndex(m_technique->findData(int(item->rollout)));
    }
    m_filling = false;
    connectFields();
    takeTechnique();
}

void RolloutDialog::makeFields(ReleaseId release, WorkItemId workItem)
{
    const Plan &plan = m_document.plan();
    for (const auto each : {RolloutTechnique::Canary, RolloutTechnique::Phased, RolloutTechnique::DarkLaunch, RolloutTechnique::BlueGreen,
        RolloutTechnique::Toggle})
        m_technique->addItem(label(each), int(each));
    const WorkItem *item = plan.find(workItem);
    const ReleaseId wanted = item && item->release.isValid() ? item->release : release;
    for (const Release &each : plan.table<Release>()) {
        if (each.state != ReleaseState::Cancelled)
            m_release->addItem(displayName(plan, each), each.id.value());
    }
    m_release->setCurrentIndex(std::max(0, m_release->findData(wanted.value())));
    fillChoices<Role>(*m_owner, plan, tr("Those of the milestone"), [](const Role &) { return true; });
    for (const auto &[text, unit] : {std::pair{tr("Working days"), OffsetUnit::WorkingDays}, {tr("Days"), OffsetUnit::CalendarDays}, {tr("Hours"),
        OffsetUnit::Hours}})
        m_unit->addItem(text, int(unit));
    m_avoid->setChecked(true);
    m_metric->setPlaceholderText(tr("What is watched: error rate, time to answer"));
    m_kill->setPlaceholderText(tr("At what it is taken back: more than 1 % of requests fail"));
    m_data->setPlaceholderText(tr("What happens to data, there and back"));
}

QFormLayout *RolloutDialog::makeForm()
{
    m_form = new QFormLayout;
    m_form->addRow(tr("&Technique:"), m_technique);
    m_form->addRow(tr("&Release:"), m_release);
    m_form->addRow(tr("&Feature:"), m_workItem);
    m_form->addRow(tr("&Begins with:"), m_anchor);
    m_form->addRow(tr("&Environment:"), m_environment);
    m_form->addRow(tr("Live &side before:"), m_otherSide);
    m_form->addRow(tr("T&oggle:"), m_toggle);
    m_form->addRow(tr("O&wner:"), m_owner);
    m_form->addRow(tr("&Metric:"), m_metric);
    m_form->addRow(tr("&Kill criterion:"), m_kill);
    m_form->addRow(tr("&Data:"), m_data);
    m_form->addRow(tr("&Holds in:"), m_unit);
    m_form->addRow(QString(), m_avoid);
    return m_form;
}

QWidget *RolloutDialog::makeSteps()
{
    auto *steps = new QWidget;
    m_table->setModel(m_stages);
    m_table->setAccessibleName(tr("Steps"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *add = new QPushButton(QIcon::fromTheme(u"list-add"_s), tr("&Add step"));
    auto *remove = new QPushButton(QIcon::fromTheme(u"list-remove"_s), tr("Remo&ve step"));
    connect(add, &QPushButton::clicked, this, [this] { m_stages->addAfter(m_table->currentIndex().row()); });
    connect(remove, &QPushButton::clicked, this, [this] { m_stages->removeAt(m_table->currentIndex().row()); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_error);
    layout->addWidget(m_effects, 2);
    return steps;
}

void RolloutDialog::build()
{
    const int em = fontMetrics().height();
    m_effects->setAccessibleName(tr("What it would mean"));
    auto *halves = new QHBoxLayout;
    halves->addLayout(makeForm(), 2);
    halves->addSpacing(em);
    halves->addWidget(makeSteps(), 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_plan = buttons->addButton(tr("&Plan roll-out"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RolloutDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(halves, 1);
    layout->addWidget(buttons);
    resize(em * 68, em * 32);
}

void RolloutDialog::connectFields()
{
    connect(m_technique, &QComboBox::currentIndexChanged, this, &RolloutDialog::takeTechnique);
    connect(m_release, &QComboBox::currentIndexChanged, this, [this] {
        m_filling = true;
        fillForRelease();
        m_filling = false;
        takeTechnique();
    });
    for (QComboBox *box : {m_environment, m_otherSide})
        connect(box, &QComboBox::currentIndexChanged, this, &RolloutDialog::placeStages);
    for (QComboBox *box : {m_workItem, m_anchor, m_toggle, m_owner})
        connect(box, &QComboBox::currentIndexChanged, this, &RolloutDialog::preview);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        m_stages->setUnit(OffsetUnit(m_unit->currentData().toInt()));
        preview();
    });
    for (QLineEdit *line : {m_metric, m_kill, m_data})
        connect(line, &QLineEdit::textChanged, this, &RolloutDialog::preview);
    connect(m_avoid, &QCheckBox::toggled, this, &RolloutDialog::preview);
    connect(m_stages, &StageModel::edited, this, &RolloutDialog::preview);
    connect(&m_document, &PlanDocument::changed, this, &RolloutDialog::preview);
}

RolloutTechnique RolloutDialog::technique() const
{
    return RolloutTechnique(m_technique->currentData().toInt());
}

/// Features, milestones, toggles and environments that the release can have.
void RolloutDialog::fillForRelease()
{
    const Plan &plan = m_document.plan();
    const ReleaseId id = chosenId<Release>(*m_release);
    const Release *release = plan.find(id);
    const ProductId product = release ? release->product : ProductId();
    fillChoices<WorkItem>(*m_workItem, plan, tr("The whole release"),
                          [&](const WorkItem &item) { return item.release == id && item.state != WorkItemState::Dropped; });
    fillChoices<Milestone>(*m_anchor, plan, tr("The go-live"),
                           [&](const Milestone &m) { return m.release == id && m.state != MilestoneState::Cancelled; });
    fillChoices<FeatureToggle>(*m_toggle, plan, tr("None"), [&](const FeatureToggle &toggle) {
        return !toggle.removed.isValid() && (!toggle.product.isValid() || toggle.product == product);
    });
    const auto among = toggleEnvironments(plan, product);
    const auto passes = [&](const Environment &environment) { return std::ranges::count(among, environment.id) > 0; };
    fillChoices<Environment>(*m_environment, plan, tr("None"), passes);
    fillChoices<Environment>(*m_otherSide, plan, tr("None"), passes);
    if (const auto live = liveSide(plan, m_document.timetable(), product))
        m_otherSide->setCurrentIndex(std::max(0, m_otherSide->findData(live->environment.value())));
}

void RolloutDialog::takeTechnique()
{
    auto stages = usualStages(m_document.plan(), chosenId<Release>(*m_release), technique());
    for (RolloutStage &stage : stages)
        stage.holdUnit = OffsetUnit(m_unit->currentData().toInt());
    m_stages->setStages(std::move(stages));
    showFields();
    placeStages();
}

void RolloutDialog::placeStages()
{
    if (m_filling)
        return;
    auto stages = m_stages->stages();
    const auto environment = chosenId<Environment>(*m_environment);
    if (hasSides(technique()))
        setSides(stages, environment, chosenId<Environment>(*m_otherSide));
    else if (technique() != RolloutTechnique::Toggle)
        std::ranges::for_each(stages, [&](RolloutStage &stage) { stage.environment = environment; });
    if (stages != m_stages->stages())
        m_stages->setStages(std::move(stages));
    preview();
}

/// Only what the technique has.
void RolloutDialog::showFields()
{
    const bool byToggle = technique() == RolloutTechnique::Toggle;
    m_form->setRowVisible(m_environment, !byToggle);
    m_form->setRowVisible(m_otherSide, hasSides(technique()));
    m_form->setRowVisible(m_data, hasSides(technique()));
    m_form->setRowVisible(m_toggle, !hasSides(technique()));
}

RolloutRequest RolloutDialog::request() const
{
    RolloutRequest made;
    made.technique = technique();
    made.release = chosenId<Release>(*m_release);
    made.workItem = chosenId<WorkItem>(*m_workItem);
    made.anchor = chosenId<Milestone>(*m_anchor);
    if (!hasSides(made.technique))
        made.toggle = chosenId<FeatureToggle>(*m_toggle);
    if (const auto owner = chosenId<Role>(*m_owner); owner.isValid())
        made.owners = {owner};
    made.metric = m_metric->text();
    made.killCriterion = m_kill->text();
    if (hasSides(made.technique))
        made.dataNote = m_data->text();
    made.stages = m_stages->stages();
    made.avoidance = m_avoid->isChecked() ? Avoidance::Later : Avoidance::None;
    return made;
}

void RolloutDialog::preview()
{
    if (m_filling)
        return;
    showPreview(previewRollout(m_document.plan(), m_document.timetable(), request(), m_document.today(), m_document.ids()));
}

void RolloutDialog::showPreview(const Result<RolloutPreview> &found)
{
    m_effects->clear();
    m_plan->setEnabled(found && !m_document.isReadOnly());
    tellIn(*m_error, found ? QString() : found.error().text, !found);
    m_error->setVisible(!found);
    QStringList titles;
    QStringList days;
    QStringList warnings;
    for (const RolloutStage &stage : m_stages->stages())
        titles << stageTitle(m_document.plan(), technique(), stage);
    if (found) {
        const auto said = rolloutWarnings(found->after, found->dates);
        for (const RolloutStepId id : found->ladder.steps) {
            days << dayText(found->dates.startOf(found->after.find(id)->milestone));
            QStringList lines = said.value(id);
            const auto moved = std::ranges::find(found->moved, id, &DutyMove::step);
            if (moved != found->moved.end())
                lines.prepend(dutyMoveText(*moved));
            warnings << lines.join("; "_L1);
        }
        QStringList asks;
        for (const RolloutNeed need : found->missing)
            asks << needText(need);
        m_effects->addGroup(tr("It still asks"), u"dialog-information"_s, asks);
        m_effects->addGroup(tr("Problems that it makes"), u"data-warning"_s, EffectList::linesOf(found->conflicts));
        m_effects->addNothing(tr("Nothing is missing, and it makes no problems."));
    }
    m_stages->setPreview(titles, days, warnings);
    fitColumns(*m_table, 0, StageModel::ColumnCount - 2, widestColumn);
}

void RolloutDialog::accept()
{
    if (!m_plan->isEnabled())
        return;
    const auto found = previewRollout(m_document.plan(), m_document.timetable(), request(), m_document.today(), m_document.ids());
    const auto done = found ? m_document.execute(found->edit) : Result<void>(found.error());
    if (!done) {
        tellIn(*m_error, done.error().text, true);
        m_error->show();
        return;
    }
    Q_EMIT planned(found->ladder.steps);
    QDialog::accept();
}

} // namespace Plimsoll
