// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deliveryimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/delivery/builds.h"
#include "exchange/pipelines/deliveryreader.h"
#include "views/common/dialogparts.h"
#include "views/common/progressline.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Plimsoll {

DeliveryImportDialog::DeliveryImportDialog(PlanDocument &document, const QByteArray &bytes, const QString &fileName, QWidget *parent)
    : TableImportDialog(document,
                        {tr("Import from %1").arg(fileName), tr("What becomes of the rows"), tr("&Import 1 row"), tr("&Import %1 rows")}, parent),
      m_job(document, bytes, fileName), m_format(new QComboBox), m_component(new QComboBox), m_environment(new QComboBox),
      m_repository(new QLineEdit), m_revision(new QLineEdit)
{
    buildChoices();
    setFormat(guessDeliveryFormat(bytes));
    connect(&m_job, &DeliveryImportJob::progressed, &progressLine(), &ProgressLine::showProgress);
    connect(&m_job, &DeliveryImportJob::found, this, &DeliveryImportDialog::fill);
    progressLine().tell(tr("Reading the file…"), false);
    readAgain();
    connect(m_format, &QComboBox::currentIndexChanged, this, &DeliveryImportDialog::readAgain);
    for (QComboBox *box : {m_component, m_environment})
        connect(box, &QComboBox::currentIndexChanged, this, &DeliveryImportDialog::compare);
    // While it is typed: a comparison that begins when the line is left would take the button from whoever clicks it.
    for (QLineEdit *line : {m_repository, m_revision})
        connect(line, &QLineEdit::textEdited, this, &DeliveryImportDialog::compare);
}

void DeliveryImportDialog::buildChoices()
{
    const Plan &plan = document().plan();
    for (size_t i = 0; i < EnumNames<DeliveryFormat>::names.size(); ++i)
        m_format->addItem(label(DeliveryFormat(i)), int(i));
    m_component->addItem(tr("Choose a component"), qint64(0));
    for (const Component *component : componentsOf(plan, {}))
        m_component->addItem(component->name, component->id.value());
    m_environment->addItem(tr("Choose an environment"), qint64(0));
    for (const Environment *environment : environmentsOf(plan, {}))
        m_environment->addItem(environment->name, environment->id.value());
    if (m_component->count() == 2)
        m_component->setCurrentIndex(1);
    m_repository->setPlaceholderText(tr("As it is"));
    m_revision->setPlaceholderText(tr("As it is"));
    form().addRow(tr("&Format:"), m_format);
    form().addRow(tr("&Component of runs without one:"), m_component);
    form().addRow(tr("&Environment:"), m_environment);
    form().addRow(tr("&Repository of its code:"), m_repository);
    form().addRow(tr("Re&vision that was planned:"), m_revision);
    // Until the file gives reason.
    for (QWidget *question : std::initializer_list<QWidget *>{m_component, m_environment, m_repository, m_revision})
        form().setRowVisible(question, false);
}

void DeliveryImportDialog::choose(ComponentId component, EnvironmentId environment)
{
    if (const int index = m_component->findData(component.value()); index > 0)
        m_component->setCurrentIndex(index);
    if (const int index = m_environment->findData(environment.value()); index > 0)
        m_environment->setCurrentIndex(index);
}

void DeliveryImportDialog::setFormat(DeliveryFormat format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

DeliveryImportOptions DeliveryImportDialog::options() const
{
    DeliveryImportOptions options;
    options.component = chosenId<Component>(*m_component);
    options.environment = chosenId<Environment>(*m_environment);
    options.repository = m_repository->text().trimmed();
    options.revision = m_revision->text().trimmed();
    options.now = document().clock().now();
    return options;
}

void DeliveryImportDialog::readAgain()
{
    m_job.read(DeliveryFormat(m_format->currentData().toInt()), options());
    m_job.setFollowing(false);
    showRunning();
}

void DeliveryImportDialog::compare()
{
    m_job.compare(options());
    // The dialog itself hears of a change of the plan.
    m_job.setFollowing(false);
    showRunning();
}

void DeliveryImportDialog::askWhatMatters()
{
    const auto sheet = m_job.sheet();
    const bool read = sheet->hasValue();
    const bool ofPlan = read && sheet->value().terraform.has_value();
    form().setRowVisible(m_component, read && sheet->value().needsComponent());
    form().setRowVisible(m_environment, ofPlan);
    form().setRowVisible(m_repository, ofPlan);
    form().setRowVisible(m_revision, ofPlan || (read && sheet->value().needsRevision()));
    if (auto *caption = qobject_cast<QLabel *>(form().labelForField(m_revision)))
        caption->setText(ofPlan ? tr("Re&vision that was planned:") : tr("Re&vision that was tested:"));
}

void DeliveryImportDialog::fill()
{
    askWhatMatters();
    const auto outcome = m_job.outcome();
    if (!outcome || !outcome->hasValue()) {
        showError(outcome ? outcome->error() : m_job.sheet()->error());
        return;
    }
    const DeliveryImportOutcome &found = outcome->value();
    QStringList notes;
    if (!found.newComponents.isEmpty())
        notes << tr("New components: %1").arg(found.newComponents.join(u", "_s));
    if (!found.newBuilds.isEmpty())
        notes << counted(found.newBuilds.size(), tr("1 new build"), tr("%1 new builds"));
    showOutcome(std::shared_ptr<const TableImportOutcome>(outcome, &found), notes);
}

} // namespace Plimsoll
