// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/importdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "exchange/importmessages.h"
#include "views/common/theme.h"
#include "views/importing/mappingtable.h"
#include "views/importing/outcometable.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int MessageTableRole = Qt::UserRole + 1;

QLabel *textLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// A choice in which another name can be typed; empty takes what the data tells.
QComboBox *nameBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(ImportDialog::tr("As the data tells"));
    return box;
}

} // namespace

ImportDialog::ImportDialog(PlanDocument &document, CsvTable table, QWidget *parent, ImportKind kind)
    : QDialog(parent), m_document(document), m_table(std::move(table)), m_kind(new QComboBox), m_product(nameBox()), m_release(nameBox()),
      m_anchor(nameBox()), m_key(new QComboBox), m_calendar(new QComboBox), m_learn(new QCheckBox(tr("Turn fixed dates into &rules"))),
      m_columns(new MappingTable), m_summary(textLabel()), m_remarks(textLabel()), m_rows(new OutcomeTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_table.name.isEmpty() ? tr("Import Pasted Table") : tr("Import %1").arg(m_table.name));
    build();
    fillNames();
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    readAgain();
}

std::optional<MessageTable> ImportDialog::messageTable() const
{
    const QVariant table = m_kind->currentData(MessageTableRole);
    return table.isValid() ? std::optional(MessageTable(table.toInt())) : std::nullopt;
}

ImportKind ImportDialog::kind() const
{
    return ImportKind(m_kind->currentData().toInt());
}

void ImportDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 60, em * 44);
    auto *layout = new QVBoxLayout(this);
    m_choices = makeChoices();
    layout->addLayout(m_choices);
    m_order = makeDateOrder();
    layout->addWidget(m_order);
    layout->addWidget(m_columns);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    layout->addWidget(m_summary);
    auto *remarks = new QScrollArea;
    m_remarks->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    remarks->setWidget(m_remarks);
    remarks->setWidgetResizable(true);
    remarks->setFrameShape(QFrame::NoFrame);
    remarks->setFixedHeight(em * 4);
    remarks->setAccessibleName(tr("Remarks about the table"));
    layout->addWidget(remarks);
    layout->addWidget(m_rows, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_columns, &MappingTable::fieldChosen, this, [this](const QString &heading, ImportField field) {
        m_options.chosen.insert(heading, field);
        readAgain();
    });
}

QFormLayout *ImportDialog::makeChoices()
{
    m_kind->addItem(tr("Milestones of a release"), int(ImportKind::Milestones));
    m_kind->addItem(tr("Windows: blackouts, freezes, events"), int(ImportKind::Windows));
    m_kind->addItem(tr("People"), int(ImportKind::People));
    m_kind->addItem(tr("Roles"), int(ImportKind::Roles));
    m_kind->addItem(tr("Holidays of a calendar"), int(ImportKind::Holidays));
    m_kind->addItem(tr("Risks"), int(ImportKind::Risks));
    for (const auto &[text, table] : {std::pair{tr("Audiences"), MessageTable::Audiences}, std::pair{tr("Messages of a release"), MessageTable::Messages}}) {
        m_kind->addItem(text);
        m_kind->setItemData(m_kind->count() - 1, int(table), MessageTableRole);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Rows are:"), m_kind);
    form->addRow(tr("&Product:"), m_product);
    form->addRow(tr("R&elease:"), m_release);
    form->addRow(tr("&Anchor:"), m_anchor);
    form->addRow(tr("&Calendar:"), m_calendar);
    form->addRow(tr("Rows are told apart &by:"), m_key);
    form->addRow(QString(), m_learn);
    connect(m_kind, &QComboBox::activated, this, &ImportDialog::forgetColumns);
    for (QComboBox *box : {m_product, m_release, m_anchor}) {
        connect(box, &QComboBox::activated, this, &ImportDialog::readAgain);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &ImportDialog::readAgain);
    }
    connect(m_key, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_calendar, &QComboBox::activated, this, &ImportDialog::readAgain);
    connect(m_learn, &QCheckBox::toggled, this, &ImportDialog::readAgain);
    return form;
}

QWidget *ImportDialog::makeDateOrder()
{
    auto *question = new QWidget;
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    m_orderQuestion = textLabel();
    layout->addWidget(m_orderQuestion);
    m_orderButtons = new QButtonGroup(this);
    auto *dayFirst = new QRadioButton(tr("&Day first: 03/04 is 3 April"));
    auto *monthFirst = new QRadioButton(tr("&Month first: 03/04 is 4 March"));
    m_orderButtons->addButton(dayFirst, int(DateOrder::DayFirst));
    m_orderButtons->addButton(monthFirst, int(DateOrder::MonthFirst));
    layout->addWidget(dayFirst);
    layout->addWidget(monthFirst);
    question->hide();
    connect(m_orderButtons, &QButtonGroup::idClicked, this, [this](int order) {
        m_options.dateOrder = DateOrder(order);
        readAgain();
    });
    return question;
}

void ImportDialog::fillNames()
{
    const Plan &plan = m_document.plan();
    for (const Product &product : plan.table<Product>())
        m_product->addItem(product.name);
    for (const Release &release : plan.table<Release>())
        m_release->addItem(release.name);
    for (const WorkingCalendar &calendar : plan.table<WorkingCalendar>())
        m_calendar->addItem(calendar.name);
    m_product->setCurrentText({});
    m_release->setCurrentText({});
    m_key->addItem(tr("What the data tells"), QString());
}

void ImportDialog::forgetColumns()
{
    m_options.chosen.clear();
    m_key->setCurrentIndex(0);
    readAgain();
}

void ImportDialog::showKindChoices()
{
    const auto messages = messageTable();
    const bool milestones = !messages && kind() == ImportKind::Milestones;
    const bool scheduled = milestones || (!messages && kind() == ImportKind::Windows);
    m_choices->setRowVisible(m_product, scheduled);
    m_choices->setRowVisible(m_release, scheduled || messages == MessageTable::Messages);
    m_choices->setRowVisible(m_key, !messages);
    m_columns->setVisible(!messages);
    m_choices->setRowVisible(m_anchor, milestones);
    m_choices->setRowVisible(m_learn, milestones);
    m_choices->setRowVisible(m_calendar, !messages && kind() == ImportKind::Holidays && m_calendar->count() > 0);
}

void ImportDialog::readAgain()
{
    showKindChoices();
    if (const auto table = messageTable()) {
        ImportOptions options;
        options.release = m_release->currentText().trimmed();
        options.today = m_document.today();
        showOutcome(importMessages(m_document.plan(), m_document.timetable(), m_table, *table, options, m_document.ids()));
        return;
    }
    m_options.kind = kind();
    m_options.product = m_product->currentText().trimmed();
    m_options.release = m_release->currentText().trimmed();
    m_options.anchor = m_anchor->currentText().trimmed();
    m_options.keyColumn = m_key->currentData().toString();
    m_options.holidayCalendar = kind() == ImportKind::Holidays ? m_calendar->currentText() : QString();
    m_options.learnRules = m_learn->isChecked();
    m_options.today = m_document.today();
    m_options.locale = QLocale();
    showMapping();
    showOutcome(importTable(m_document.plan(), m_document.timetable(), m_table, m_options, m_document.ids()));
}

void ImportDialog::showMapping()
{
    auto mapping = findMapping(m_table, kind(), m_options.chosen, m_options.keyColumn);
    if (!mapping) {
        // Nothing is understood yet: the first row is shown as headings, so that the user can say what they are.
        ImportMapping bare;
        bare.headingRow = 0;
        const QStringList headings = m_table.rows.empty() ? QStringList() : m_table.rows.front().cells;
        for (int i = 0; i < headings.size(); ++i)
            bare.columns.push_back({i, headings[i], m_options.chosen.value(headings[i], ImportField::Unknown)});
        mapping = bare;
    }
    m_columns->setMapping(m_table, *mapping);
    if (m_key->count() == 1) {
        for (const ImportColumn &column : mapping->columns)
            m_key->addItem(column.heading, column.heading);
    }
}

void ImportDialog::showOutcome(const Result<ImportOutcome> &outcome)
{
    using Outcome = ImportRow::Outcome;
    const bool ambiguous = !outcome && outcome.error().code == ErrorCode::Conflict;
    m_outcome = outcome ? std::optional(*outcome) : std::nullopt;
    // Once asked, the question stays: an answer can be changed.
    m_order->setVisible(!messageTable() && (ambiguous || m_options.dateOrder != DateOrder::Unknown));
    if (ambiguous)
        m_orderQuestion->setText(outcome.error().text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, outcome ? colours.color(QPalette::WindowText) : Theme::of(colours).errorText);
    m_summary->setPalette(colours);
    if (!outcome) {
        m_summary->setText(ambiguous ? tr("Say above which order the dates are in.") : outcome.error().text);
        m_remarks->clear();
        m_rows->setRows({});
        m_accept->setEnabled(false);
        m_accept->setText(tr("Import"));
        return;
    }
    QStringList target{outcome->product, outcome->release};
    target.removeAll(QString());
    const QString counts = tr("%1 added, %2 updated, %3 unchanged, %4 skipped")
                               .arg(outcome->count(Outcome::Added))
                               .arg(outcome->count(Outcome::Updated))
                               .arg(outcome->count(Outcome::Unchanged))
                               .arg(outcome->count(Outcome::Skipped));
    m_summary->setText(target.isEmpty() ? counts : tr("%1: %2").arg(target.join(u' '), counts));
    QStringList remarks = outcome->remarks;
    if (!outcome->anchor.isEmpty())
        remarks.prepend(tr("The release counts from “%1”.").arg(outcome->anchor));
    if (!outcome->unknownColumns.isEmpty())
        remarks.prepend(tr("Columns that are not imported: %1.").arg(outcome->unknownColumns.join(u", "_s)));
    m_remarks->setText(remarks.join(u'\n'));
    m_rows->setRows(outcome->rows);
    const int changes = outcome->count(Outcome::Added) + outcome->count(Outcome::Updated);
    m_accept->setEnabled(!outcome->edit.isEmpty() && !m_document.isReadOnly());
    m_accept->setText(changes == 1 ? tr("Import 1 row") : tr("Import %1 rows").arg(changes));
}

ReleaseId ImportDialog::importedRelease() const
{
    for (const auto &change : m_outcome->edit.changes<Milestone>()) {
        if (change.after)
            return change.after->release;
    }
    return {};
}

void ImportDialog::accept()
{
    if (!m_outcome || m_outcome->edit.isEmpty())
        return;
    if (auto done = m_document.execute(m_outcome->edit); !done) {
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, Theme::of(colours).errorText);
        m_summary->setPalette(colours);
        m_summary->setText(done.error().text);
        return;
    }
    Q_EMIT imported(importedRelease());
    QDialog::accept();
}

} // namespace Plimsoll
