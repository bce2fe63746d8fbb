// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/environments/deliveryimportdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/delivery/builds.h"
#include "engine/planzone.h"
#include "exchange/pipelines/deliveryreader.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using Outcome = DeliveryImportResult::Outcome;
enum Column { PlaceColumn, OutcomeColumn, NameColumn, ChangesColumn };
constexpr int mostShown = 5000; ///< Nobody reads on; what needs an eye stands before.

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return DeliveryImportDialog::tr("New");
    case Outcome::Updated:
        return DeliveryImportDialog::tr("Changed");
    case Outcome::Unchanged:
        return DeliveryImportDialog::tr("Unchanged");
    case Outcome::Refused:
        break;
    }
    return DeliveryImportDialog::tr("Refused");
}

} // namespace

DeliveryImportDialog::DeliveryImportDialog(PlanDocument &document, QByteArray bytes, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_document(document), m_bytes(std::move(bytes)), m_fileName(fileName), m_form(new QFormLayout), m_format(new QComboBox),
      m_component(new QComboBox), m_environment(new QComboBox), m_repository(new QLineEdit), m_revision(new QLineEdit), m_summary(plainLabel()),
      m_rows(new QTreeWidget), m_notes(plainLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import from %1").arg(fileName));
    buildChoices();
    build();
    setFormat(guessDeliveryFormat(m_bytes));
    readAgain();
    connect(m_format, &QComboBox::currentIndexChanged, this, &DeliveryImportDialog::readAgain);
    for (QComboBox *box : {m_component, m_environment})
        connect(box, &QComboBox::currentIndexChanged, this, &DeliveryImportDialog::fill);
    for (QLineEdit *line : {m_repository, m_revision})
        connect(line, &QLineEdit::editingFinished, this, &DeliveryImportDialog::fill);
    connect(&document, &PlanDocument::changed, this, &DeliveryImportDialog::fill);
}

void DeliveryImportDialog::buildChoices()
{
    const Plan &plan = m_document.plan();
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
    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Component of runs without one:"), m_component);
    m_form->addRow(tr("&Environment:"), m_environment);
    m_form->addRow(tr("&Repository of its code:"), m_repository);
    m_form->addRow(tr("Re&vision that was planned:"), m_revision);
}

void DeliveryImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 48, em * 30);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_notes->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setHeaderLabels({tr("Place"), tr("Outcome"), tr("What"), tr("Remarks and changes")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(tr("What becomes of the rows"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeliveryImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buttons);
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

QString DeliveryImportDialog::summary() const
{
    return m_summary->text();
}

void DeliveryImportDialog::readAgain()
{
    m_sheet = readDelivery(m_bytes, DeliveryFormat(m_format->currentData().toInt()), planZone(m_document.plan()), m_fileName);
    const bool read = m_sheet->hasValue();
    const bool ofPlan = read && m_sheet->value().terraform.has_value();
    m_form->setRowVisible(m_component, read && m_sheet->value().needsComponent());
    m_form->setRowVisible(m_environment, ofPlan);
    m_form->setRowVisible(m_repository, ofPlan);
    m_form->setRowVisible(m_revision, ofPlan || (read && m_sheet->value().needsRevision()));
    if (auto *caption = qobject_cast<QLabel *>(m_form->labelForField(m_revision)))
        caption->setText(ofPlan ? tr("Re&vision that was planned:") : tr("Re&vision that was tested:"));
    fill();
}

void DeliveryImportDialog::fill()
{
    DeliveryImportOptions options;
    options.component = chosenId<Component>(*m_component);
    options.environment = chosenId<Environment>(*m_environment);
    options.repository = m_repository->text().trimmed();
    options.revision = m_revision->text().trimmed();
    options.now = m_document.clock().now();
    m_outcome.reset();
    if (m_sheet->hasValue())
        m_outcome = importDelivery(m_document.plan(), m_sheet->value(), options, m_document.ids());
    fillRows();
    tell();
}

void DeliveryImportDialog::fillRows()
{
    m_rows->clear();
    if (!hasOutcome())
        return;
    const Theme &theme = Theme::of(palette());
    QList<QTreeWidgetItem *> items;
    const auto &rows = m_outcome->value().rows;
    for (const Outcome outcome : {Outcome::Refused, Outcome::Updated, Outcome::Added, Outcome::Unchanged}) {
        for (const DeliveryImportResult &row : rows) {
            if (row.outcome != outcome || items.size() >= mostShown)
                continue;
            auto *item = new QTreeWidgetItem({row.place, word(outcome), row.name, (row.remarks + row.changes).join(u"; "_s)});
            item->setToolTip(ChangesColumn, plainTip((row.remarks + row.changes).join(u'\n')));
            if (outcome == Outcome::Refused)
                item->setForeground(OutcomeColumn, theme.errorText);
            items += item;
        }
    }
    if (const qsizetype more = qsizetype(rows.size()) - items.size(); more > 0)
        items += new QTreeWidgetItem({QString(), tr("%1 more").arg(locale().toString(more))});
    m_rows->addTopLevelItems(items);
    fitColumns(*m_rows, PlaceColumn, NameColumn, 18);
}

int DeliveryImportDialog::taken() const
{
    return hasOutcome() ? m_outcome->value().count(Outcome::Added) + m_outcome->value().count(Outcome::Updated) : 0;
}

void DeliveryImportDialog::tell()
{
    const int count = taken();
    m_take->setText(count == 0 ? tr("&Import") : counted(count, tr("&Import 1 row"), tr("&Import %1 rows")));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
    if (!hasOutcome()) {
        tellIn(*m_summary, m_outcome ? m_outcome->error().text : m_sheet->error().text, true);
        m_notes->clear();
        return;
    }
    const DeliveryImportOutcome &outcome = m_outcome->value();
    QStringList counts;
    for (const auto &[what, text] : {std::pair{Outcome::Added, tr("%1 new")}, std::pair{Outcome::Updated, tr("%1 changed")},
                                     std::pair{Outcome::Unchanged, tr("%1 unchanged")}, std::pair{Outcome::Refused, tr("%1 refused")}}) {
        if (const int found = outcome.count(what); found > 0)
            counts << text.arg(locale().toString(found));
    }
    tellIn(*m_summary, count == 0 ? tr("Nothing to import: %1").arg(counts.join(u", "_s)) : counts.join(u", "_s), false);
    QStringList notes;
    if (!outcome.newComponents.isEmpty())
        notes << tr("New components: %1").arg(outcome.newComponents.join(u", "_s));
    if (!outcome.newBuilds.isEmpty())
        notes << counted(outcome.newBuilds.size(), tr("1 new build"), tr("%1 new builds"));
    notes << outcome.remarks;
    if (!outcome.leftOut.isEmpty())
        notes << tr("Left out: %1").arg(outcome.leftOut.join(u", "_s));
    m_notes->setText(notes.join(u'\n'));
}

void DeliveryImportDialog::accept()
{
    const int count = taken();
    if (count == 0 || m_document.isReadOnly())
        return;
    // Of the change that follows the dialog need not be told any more.
    disconnect(&m_document, nullptr, this, nullptr);
    if (const auto done = m_document.execute(m_outcome->value().edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &DeliveryImportDialog::fill);
        tellIn(*m_summary, done.error().text, true);
        return;
    }
    Q_EMIT imported(count);
    QDialog::accept();
}

} // namespace Plimsoll
