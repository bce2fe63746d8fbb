// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/readsheetdialog.h"

#include "document/plandocument.h"
#include "domain/edits/sheetedits.h"
#include "items/sheetstates.h"
#include "views/capacity/capacityrows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum DifferenceColumn { PersonColumn, TeamColumn, WeekColumn, SentColumn, TheirsColumn, OursColumn, NoteColumn };

QLabel *textLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ReadSheetDialog::ReadSheetDialog(PlanDocument &document, const std::vector<CapacitySheet> &sheets, QWidget *parent)
    : QDialog(parent), m_document(document), m_rows(new QTreeWidget), m_summary(textLabel()), m_notes(textLabel()), m_error(textLabel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Read capacity sheets back"));
    build();
    compare(sheets);
    connect(m_rows, &QTreeWidget::itemChanged, this, &ReadSheetDialog::enable);
    enable();
}

void ReadSheetDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 50, em * 30);
    m_rows->setHeaderLabels({tr("Person"), tr("Team"), tr("Week"), tr("Sent h"), tr("Theirs h"), tr("Ours now h"), tr("Remark")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAlternatingRowColors(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(tr("What came back"));
    m_notes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_notes->setContentsMargins(em / 4, em / 4, em / 4, em / 4);
    auto *notes = new QScrollArea;
    notes->setWidget(m_notes);
    notes->setWidgetResizable(true);
    notes->setAccessibleName(tr("Who has not answered, and what is stale"));
    notes->setMaximumHeight(em * 8);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadSheetDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_rows, 1);
    layout->addWidget(notes);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
}

void ReadSheetDialog::compare(const std::vector<CapacitySheet> &sheets)
{
    QStringList notes;
    std::vector<TeamId> read;
    for (const CapacitySheet &sheet : sheets) {
        const SheetAnswer answer = compareCapacitySheet(m_document.plan(), sheet);
        read.push_back(sheet.team);
        if (answer.answered && edits::sheetThatIsOut(m_document.plan(), sheet.team, sheet.sent).isValid())
            m_returned.push_back({sheet.team, sheet.sent});
        for (const SheetDifference &difference : answer.differences)
            addRow(difference);
        if (!answer.unanswered.isEmpty())
            notes << tr("No answer in the sheet of %1 for: %2.").arg(sheet.teamName, answer.unanswered.join(u", "_s));
        notes << answer.stale;
    }
    notes << openSheets(m_document, read);
    m_notes->setText(notes.isEmpty() ? tr("Everybody has answered, and nothing is stale.") : notes.join(u'\n'));
    m_summary->setText(m_differences.empty() ? m_returned.empty() ? tr("Nothing came back that differs from the plan.")
                                                                  : tr("Nothing came back that differs from the plan; that it came back is kept.")
                                             : tr("Tick what the plan shall take. Rows whose hours changed here since the sheet was sent are not ticked."));
    for (int column = PersonColumn; column < NoteColumn; ++column)
        m_rows->resizeColumnToContents(column);
}

void ReadSheetDialog::addRow(const SheetDifference &difference)
{
    const QString week = QLocale().toString(difference.first, u"ddd d MMM yyyy"_s);
    const QString remark = difference.isStale() ? tr("changed here since it was sent") : QString();
    auto *item = new QTreeWidgetItem(m_rows, {difference.name, difference.team, week, shortHours(difference.sent), shortHours(difference.theirs),
                                              shortHours(difference.ours), remark});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(PersonColumn, difference.isStale() ? Qt::Unchecked : Qt::Checked);
    for (const DifferenceColumn column : {SentColumn, TheirsColumn, OursColumn})
        item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_differences.push_back(difference);
}

std::vector<SheetDifference> ReadSheetDialog::ticked() const
{
    std::vector<SheetDifference> chosen;
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        if (m_rows->topLevelItem(row)->checkState(PersonColumn) == Qt::Checked)
            chosen.push_back(m_differences[size_t(row)]);
    }
    return chosen;
}

void ReadSheetDialog::enable()
{
    const int count = int(ticked().size());
    if (count == 0 && !m_returned.empty())
        m_take->setText(m_returned.size() == 1 ? tr("Keep that it came back") : tr("Keep that they came back"));
    else
        m_take->setText(count == 1 ? tr("Take 1 row") : tr("Take %1 rows").arg(count));
    m_take->setEnabled((count > 0 || !m_returned.empty()) && !m_document.isReadOnly());
}

QString ReadSheetDialog::notes() const
{
    return m_notes->text();
}

void ReadSheetDialog::accept()
{
    const std::vector<SheetDifference> chosen = ticked();
    const auto edit = takeCapacityAnswers(m_document.plan(), chosen, m_returned, m_document.today(), m_document.ids());
    const auto done = edit ? m_document.execute(*edit) : Result<void>(edit.error());
    if (!done) {
        m_error->setText(done.error().text);
        m_error->show();
        return;
    }
    Q_EMIT taken(int(chosen.size()));
    QDialog::accept();
}

} // namespace Plimsoll
