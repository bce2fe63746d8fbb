// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/promotedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/delivery/builds.h"
#include "engine/delivery/deliveryedits.h"
#include "engine/delivery/deploymentboard.h"
#include "engine/planzone.h"
#include "items/delivery/deliverytexts.h"
#include "views/common/dialogparts.h"
#include "views/common/recordbox.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

PromoteDialog::PromoteDialog(PlanDocument &document, ComponentId component, EnvironmentId environment, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_component(component), m_build(new QComboBox), m_environment(new QComboBox),
      m_release(new QComboBox), m_state(new QComboBox), m_at(new QDateTimeEdit), m_approver(new QComboBox),
      m_byHand(new QCheckBox(tr("Done by &hand, without the pipeline"))), m_note(new QLineEdit), m_effect(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Component *found = document.plan().find(component);
    setWindowTitle(tr("Promote %1").arg(found ? found->name : QString()));
    fillChoices(environment, release);
    proposeBuild(environment);
    build();
    for (QComboBox *box : {m_environment, m_release, m_state, m_approver})
        connect(box, &QComboBox::currentIndexChanged, this, &PromoteDialog::tellEffect);
    connect(m_build, &QComboBox::currentTextChanged, this, &PromoteDialog::tellEffect);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &PromoteDialog::tellEffect);
    connect(&document, &PlanDocument::changed, this, &PromoteDialog::tellEffect);
    tellEffect();
}

void PromoteDialog::fillChoices(EnvironmentId environment, ReleaseId release)
{
    const Plan &plan = m_document.plan();
    const Component *component = plan.find(m_component);
    m_build->setEditable(true);
    m_build->setInsertPolicy(QComboBox::NoInsert);
    for (const Build *each : buildsOf(plan, m_component))
        m_build->addItem(each->version, each->id.value());
    for (const Environment *each : environmentsOf(plan, component ? component->product : ProductId()))
        m_environment->addItem(each->name, each->id.value());
    m_release->addItem(tr("No release"), qint64(0));
    for (const Release &each : plan.table<Release>()) {
        if (each.state == ReleaseState::Planned || each.id == release)
            m_release->addItem(displayName(plan, each), each.id.value());
    }
    addRecords<Person>(*m_approver, plan, tr("Nobody"));
    m_state->addItem(tr("It is there since"), int(PromotionState::Deployed));
    m_state->addItem(tr("It is planned for"), int(PromotionState::Planned));
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(environment.value())));
    m_release->setCurrentIndex(std::max(0, m_release->findData(release.value())));
    m_at->setTimeZone(planZone(plan));
    m_at->setCalendarPopup(true);
    QDateTime now = m_document.clock().now().toTimeZone(planZone(plan));
    now.setTime(QTime(now.time().hour(), now.time().minute()));
    m_at->setDateTime(now);
}

/// What runs in the environment before; else the newest.
void PromoteDialog::proposeBuild(EnvironmentId environment)
{
    const Component *component = m_document.plan().find(m_component);
    const DeploymentBoard board = readDeployments(m_document.plan(), component ? component->product : ProductId(), m_document.clock().now());
    BuildId before;
    for (const BoardCell &cell : board.cells) {
        if (cell.component != m_component)
            continue;
        if (cell.environment == environment)
            break;
        before = cell.running ? cell.running->build : before;
    }
    if (const int index = m_build->findData(before.value()); before.isValid() && index >= 0)
        m_build->setCurrentIndex(index);
}

void PromoteDialog::build()
{
    const int em = fontMetrics().height();
    m_effect->setMinimumHeight(em * 4);
    m_effect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_build->lineEdit()->setPlaceholderText(tr("The version of a build"));
    m_at->setAccessibleName(tr("When"));
    m_state->setAccessibleName(tr("Whether it is there or planned"));
    auto *when = new QHBoxLayout;
    when->addWidget(m_state);
    when->addWidget(m_at, 1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Build:"), m_build);
    form->addRow(tr("&Into:"), m_environment);
    form->addRow(tr("When:"), when);
    form->addRow(tr("&Release:"), m_release);
    form->addRow(tr("&Approved by:"), m_approver);
    form->addRow(QString(), m_byHand);
    form->addRow(tr("&Note:"), m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_promote = buttons->addButton(tr("&Promote"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_effect);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PromoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(em * 30, sizeHint().height());
}

QString PromoteDialog::version() const
{
    return m_build->currentText().simplified();
}

QString PromoteDialog::effect() const
{
    return m_effect->text();
}

BuildId PromoteDialog::knownBuild() const
{
    for (const Build *each : buildsOf(m_document.plan(), m_component)) {
        if (each->version.compare(version(), Qt::CaseInsensitive) == 0)
            return each->id;
    }
    return {};
}

std::vector<EnvironmentGate> PromoteDialog::gatesOnTheWay() const
{
    return Plimsoll::gatesOnTheWay(m_document.plan(), knownBuild(), chosenId<Environment>(*m_environment), chosenId<Release>(*m_release),
                                   m_at->dateTime());
}

QStringList PromoteDialog::warnings() const
{
    const Plan &plan = m_document.plan();
    const EnvironmentId into = chosenId<Environment>(*m_environment);
    QStringList lines;
    for (const EnvironmentGate &gate : gatesOnTheWay()) {
        const Gate *record = plan.find(gate.gate);
        const Milestone *milestone = plan.find(gate.milestone);
        const Environment *environment = milestone ? plan.find(milestone->environment) : nullptr;
        if (!record || !environment || gate.isOpen())
            continue;
        const QString text = gate.passage == GatePassage::Entry ? tr("The gate %1 on the way into %2 is not passed: %3.")
                                                                : tr("The gate %1 on the way out of %2 is not passed: %3.");
        lines << text.arg(quotedName(*record), quotedName(*environment), outcomeText(gate));
    }
    const Build *chosen = plan.find(knownBuild());
    if (!chosen)
        return lines;
    if (BuildPipelines(plan).statusOf(*chosen) == PipelineStatus::Failed)
        lines << tr("The pipeline of this build failed.");
    const Component *component = plan.find(m_component);
    const DeploymentBoard board = readDeployments(plan, component ? component->product : ProductId(), m_document.clock().now());
    for (const BoardCell &cell : board.cells) {
        const Build *running = cell.component == m_component && cell.environment == into && cell.running ? plan.find(cell.running->build) : nullptr;
        if (running && compareBuilds(*chosen, *running) == std::partial_ordering::less)
            lines << tr("It is older than %1, which runs there.").arg(running->version);
        else if (running && running->id == chosen->id)
            lines << tr("It runs there already.");
    }
    return lines;
}

void PromoteDialog::tellEffect()
{
    const EnvironmentId into = chosenId<Environment>(*m_environment);
    const bool ready = !version().isEmpty() && into.isValid();
    const QString missing = version().isEmpty() ? tr("Choose a build, or type the version of a new one.") : tr("Choose an environment.");
    QStringList lines = ready ? warnings() : QStringList{missing};
    const bool odd = !ready || !lines.isEmpty();
    if (ready && !knownBuild().isValid())
        lines.prepend(tr("%1 becomes a new build.").arg(version()));
    if (lines.isEmpty()) {
        lines << (gatesOnTheWay().empty() ? tr("No gate stands before it.") : tr("All gates before it are passed."));
    }
    const Theme &theme = Theme::of(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, odd ? theme.warningText : theme.text);
    m_effect->setPalette(colours);
    m_effect->setText(lines.join(u'\n'));
    m_promote->setText(m_state->currentData().toInt() == int(PromotionState::Planned) ? tr("&Plan") : tr("&Promote"));
    m_promote->setEnabled(ready && !m_document.isReadOnly());
}

void PromoteDialog::accept()
{
    if (!m_promote->isEnabled())
        return;
    const Plan &before = m_document.plan();
    Plan after = before;
    Promotion wish;
    wish.build = knownBuild();
    if (!wish.build.isValid()) {
        Build made;
        made.id = m_document.ids().next<Build>();
        made.component = m_component;
        made.version = version();
        wish.build = made.id;
        after.apply(edits::addBuild(after, std::move(made)));
    }
    wish.environment = chosenId<Environment>(*m_environment);
    wish.release = chosenId<Release>(*m_release);
    wish.state = PromotionState(m_state->currentData().toInt());
    wish.at = m_at->dateTime().toUTC();
    wish.approvedBy = chosenId<Person>(*m_approver);
    wish.byHand = m_byHand->isChecked();
    wish.note = m_note->text();
    const PlanEdit edit = edits::promoteBuild(after, std::move(wish), m_document.ids());
    const PromotionId id = edit.changes<Promotion>().empty() ? PromotionId() : edit.changes<Promotion>().front().id();
    after.apply(edit);
    if (const auto done = m_document.execute(editBetween(before, after, edit.label)); !done) {
        tellIn(*m_effect, done.error().text, true);
        return;
    }
    Q_EMIT promoted(id);
    QDialog::accept();
}

} // namespace Plimsoll
