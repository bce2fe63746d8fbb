// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/changedsincedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/workbaselines.h"
#include "views/whatif/comparisontable.h"
#include "views/common/dialogparts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

ChangedSinceDialog::ChangedSinceDialog(PlanDocument &document, BaselineId baseline, QWidget *parent)
    : QDialog(parent), m_document(document), m_baseline(baseline), m_summary(plainLabel()), m_table(new ComparisonTable)
{
    const int em = fontMetrics().height();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed Since a Baseline"));
    resize(em * 50, em * 28);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copy = buttons->addButton(tr("&Copy table"), QDialogButtonBox::ActionRole);
    m_markdown = buttons->addButton(tr("Copy as &Markdown"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChangedSinceDialog::reject);
    connect(m_copy, &QPushButton::clicked, m_table, &ComparisonTable::copyAll);
    connect(m_markdown, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_table->markdown()); });
    connect(&m_document, &PlanDocument::changed, this, &ChangedSinceDialog::refresh);
    refresh();
}

void ChangedSinceDialog::refresh()
{
    const Plan &plan = m_document.plan();
    const Baseline *baseline = plan.find(m_baseline);
    const auto dates = changedSince(plan, m_document.timetable(), m_baseline);
    const auto added = std::ranges::count_if(dates, [](const ComparedDate &date) { return !date.first.start.isValid(); });
    const auto gone = std::ranges::count_if(dates, [](const ComparedDate &date) { return !date.second.start.isValid(); });
    const auto moved = qsizetype(dates.size()) - added - gone;
    QStringList parts;
    if (moved > 0)
        parts << (moved == 1 ? tr("1 milestone moved") : tr("%1 milestones moved").arg(moved));
    if (added > 0)
        parts << (added == 1 ? tr("1 is new") : tr("%1 are new").arg(added));
    if (gone > 0)
        parts << (gone == 1 ? tr("1 is off") : tr("%1 are off").arg(gone));
    const auto work = movedSince(plan, m_document.timetable(), m_baseline);
    if (!work.empty())
        parts << (work.size() == 1 ? tr("1 work item is scheduled on other days") : tr("%1 work items are scheduled on other days").arg(work.size()));
    m_summary->setText(!baseline             ? tr("The baseline is gone.")
                           : parts.isEmpty() ? tr("All dates are as they were in “%1”.").arg(baseline->name)
                                             : tr("Since “%1”: %2.").arg(baseline->name, parts.join(u", "_s)));
    const bool any = !dates.empty() || !work.empty();
    m_copy->setEnabled(any);
    m_markdown->setEnabled(any);
    m_table->setDates(plan, plan, dates, work, baseline ? baseline->name : QString(), tr("Now"));
}

} // namespace Plimsoll
