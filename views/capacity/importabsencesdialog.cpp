// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/importabsencesdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum Column { EventColumn, PersonColumn, FirstColumn, LastColumn, PortionColumn, RemarkColumn };

} // namespace

ImportAbsencesDialog::ImportAbsencesDialog(PlanDocument &document, const AwayCalendar &calendar, QWidget *parent)
    : QDialog(parent), m_document(document), m_calendar(calendar), m_fallback(new QComboBox), m_kind(new QComboBox), m_rows(new QTreeWidget),
      m_note(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import absences"));
    build();
    fill();
    connect(m_fallback, &QComboBox::currentIndexChanged, this, &ImportAbsencesDialog::fill);
    connect(m_rows, &QTreeWidget::itemChanged, this, &ImportAbsencesDialog::enable);
}

void ImportAbsencesDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 46, em * 28);
    m_fallback->addItem(tr("Nobody"), qint64(0));
    std::vector<std::pair<QString, qint64>> people;
    for (const Person &person : m_document.plan().table<Person>())
        people.emplace_back(person.name, person.id.value());
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, id] : people)
        m_fallback->addItem(name, id);
    for (size_t i = 0; i < EnumNames<AbsenceKind>::names.size(); ++i)
        m_kind->addItem(label(AbsenceKind(i)), int(i));
    m_fallback->setAccessibleName(tr("Where nobody is named"));
    m_kind->setAccessibleName(tr("Kind of absence"));
    m_rows->setHeaderLabels({tr("Event"), tr("Person"), tr("First day"), tr("Last day"), tr("Part of the day"), tr("Remark")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(tr("Events"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportAbsencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->addRow(tr("Where nobody is named"), m_fallback);
    form->addRow(tr("Kind of absence"), m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
}

void ImportAbsencesDialog::setFallback(PersonId person)
{
    if (const int index = m_fallback->findData(person.value()); index >= 0)
        m_fallback->setCurrentIndex(index);
}

void ImportAbsencesDialog::fill()
{
    m_proposals = proposeAbsences(m_document.plan(), m_calendar, PersonId(m_fallback->currentData().toLongLong()));
    QList<QTreeWidgetItem *> items;
    const QLocale locale;
    for (const AwayProposal &proposal : m_proposals) {
        const Person *person = m_document.plan().find(proposal.person);
        const AwaySpan &span = proposal.span;
        const QString remark = proposal.known ? tr("in the plan already") : !person ? tr("nobody of the plan is named") : span.free ? tr("the calendar says free") : QString();
        auto *item = new QTreeWidgetItem({span.summary, person ? person->name : QString(), locale.toString(span.first, u"ddd d MMM yyyy"_s),
                                          locale.toString(span.last, u"ddd d MMM yyyy"_s), label(span.portion), remark});
        const bool possible = person && !proposal.known;
        item->setFlags(possible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (possible)
            item->setCheckState(EventColumn, span.free ? Qt::Unchecked : Qt::Checked);
        items << item;
    }
    m_rows->clear();
    m_rows->addTopLevelItems(items);
    for (int column = EventColumn; column < RemarkColumn; ++column) {
        m_rows->resizeColumnToContents(column);
        m_rows->setColumnWidth(column, std::min(m_rows->columnWidth(column), fontMetrics().height() * 16));
    }
    QStringList notes;
    if (m_proposals.empty())
        notes << tr("The calendar holds no absences in the coming two years.");
    if (m_calendar.leftOut > 0)
        notes << (m_calendar.leftOut == 1 ? tr("One event of less than three hours is left out.")
                                         : tr("%1 events of less than three hours are left out.").arg(m_calendar.leftOut));
    if (m_calendar.cut)
        notes << tr("The calendar holds more than is read; import the rest from a shorter export.");
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    enable();
}

std::vector<AwayProposal> ImportAbsencesDialog::ticked() const
{
    std::vector<AwayProposal> chosen;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        if (m_rows->topLevelItem(row)->checkState(EventColumn) == Qt::Checked)
            chosen.push_back(m_proposals[size_t(row)]);
    }
    return chosen;
}

void ImportAbsencesDialog::enable()
{
    const int count = int(ticked().size());
    m_take->setText(count == 1 ? tr("Import 1 absence") : tr("Import %1 absences").arg(count));
    m_take->setEnabled(count > 0 && !m_document.isReadOnly());
}

void ImportAbsencesDialog::accept()
{
    const std::vector<AwayProposal> chosen = ticked();
    const PlanEdit edit = addAbsences(m_document.plan(), chosen, AbsenceKind(m_kind->currentData().toInt()), m_document.ids());
    if (const auto done = m_document.execute(edit); !done) {
        m_note->setText(done.error().text);
        m_note->show();
        return;
    }
    Q_EMIT imported(int(chosen.size()));
    QDialog::accept();
}

} // namespace Plimsoll
