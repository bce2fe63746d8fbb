// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/finddatedialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "engine/sentences.h"
#include "items/celltext.h"
#include "items/dateinput.h"
#include "items/plaintip.h"
#include "views/common/dateedit.h"
#include "views/common/dialogparts.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

enum { DayColumn, ComparedColumn, ShortColumn, AgainstColumn };

constexpr int daysBefore = 28;
constexpr int daysAfter = 56;

/// What a day adds and what it ends, as the first word on it.
QString standing(const DateCandidate &candidate)
{
    if (candidate.weight == 0)
        return candidate.conflicts.empty() && candidate.notices.empty() && candidate.intoThePast.empty() && candidate.shortage.empty() ? FindDateDialog::tr("as good as now") : FindDateDialog::tr("no worse than now");
    return candidate.weight < 0 ? FindDateDialog::tr("better than now") : FindDateDialog::tr("worse than now");
}

QStringList against(const Plan &plan, const DateCandidate &candidate)
{
    QStringList lines;
    for (const Problem &problem : candidate.conflicts)
        lines << problem.text;
    const auto past = candidate.intoThePast.size();
    if (past == 1)
        lines << FindDateDialog::tr("%1 would be past.").arg(quotedTitle(plan, *plan.find(candidate.intoThePast.front())));
    else if (past > 1)
        lines << FindDateDialog::tr("%1 milestones would be past.").arg(past);
    for (const ShortNotice &notice : candidate.notices) {
        if (const Message *message = plan.find(notice.message))
            lines << FindDateDialog::tr("The message “%1” would come too late.").arg(message->title);
    }
    return lines;
}

/// "+24 h Signing, −8 h Testing": what those who have a skill lack more, or less, than on the present day.
QString shortageText(const Plan &plan, const DateCandidate &candidate, const QLocale &locale)
{
    QStringList parts;
    for (const SkillShortage &shortage : candidate.shortage) {
        const Skill *skill = plan.find(shortage.skill);
        const double hours = std::round(std::abs(shortage.hours));
        if (skill && hours > 0)
            parts << FindDateDialog::tr("%1%2 h %3").arg(shortage.hours < 0 ? u"−"_s : u"+"_s, locale.toString(hours, 'f', 0), skill->name);
    }
    return parts.join(u", "_s);
}

} // namespace

FindDateDialog::FindDateDialog(PlanDocument &document, MilestoneId milestone, QWidget *parent)
    : QDialog(parent), m_document(document), m_milestone(milestone), m_finder(document), m_state(new QLabel), m_days(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a Date"));
    const QDate present = document.timetable().startOf(milestone);
    m_first = dateEdit(std::max(document.today(), present.addDays(-daysBefore)));
    m_last = dateEdit(std::max(document.today(), present).addDays(daysAfter));
    build();
    connect(&m_finder, &DateFinder::found, this, &FindDateDialog::showDays);
    connect(&m_document, &PlanDocument::changed, this, &FindDateDialog::search);
    search();
}

DateEdit *FindDateDialog::dateEdit(QDate day)
{
    auto *edit = planDateEdit(m_document);
    edit->setDate(day);
    connect(edit, &DateEdit::committed, this, &FindDateDialog::search);
    return edit;
}

void FindDateDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 48, em * 34);
    const Milestone *milestone = m_document.plan().find(m_milestone);
    auto *heading = new QLabel(milestone ? tr("Days for %1, now on %2, with all that moves along, best first.")
                                               .arg(quotedTitle(m_document.plan(), *milestone), dateText(m_document.timetable().startOf(m_milestone), locale()))
                                         : QString());
    for (QLabel *label : {heading, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *between = new QLabel(tr("&Between"));
    between->setTextFormat(Qt::PlainText);
    m_first->setLabel(*between);
    auto *until = new QLabel(tr("&and"));
    until->setTextFormat(Qt::PlainText);
    m_last->setLabel(*until);
    // As high as the fields, below which stands how they are read.
    for (QLabel *label : {between, until})
        label->setMinimumHeight(m_first->lineEdit()->sizeHint().height());
    auto *span = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{between, m_first, until, m_last})
        span->addWidget(widget, 0, Qt::AlignTop);
    span->addStretch();
    m_days->setHeaderLabels({tr("Day"), tr("Compared"), tr("Hours short"), tr("What speaks against it")});
    m_days->headerItem()->setToolTip(ShortColumn, plainTip(tr("Hours of work, from today on, for which those who have the skill have no time: more, or fewer, than on the present day.")));
    m_days->setRootIsDecorated(false);
    m_days->setAlternatingRowColors(true);
    m_days->setAllColumnsShowFocus(true);
    m_days->setUniformRowHeights(true);
    m_days->setAccessibleName(tr("Days, best first"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_choose = buttons->addButton(tr("&Slip to this day…"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addLayout(span);
    layout->addWidget(m_state);
    layout->addWidget(m_days, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FindDateDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &FindDateDialog::reject);
    connect(m_days, &QTreeWidget::itemSelectionChanged, this, &FindDateDialog::updateButton);
    connect(m_days, &QTreeWidget::itemActivated, this, &FindDateDialog::choose);
}

void FindDateDialog::search()
{
    m_days->clear();
    updateButton();
    if (m_last->date() < m_first->date()) {
        m_finder.cancel();
        m_state->setText(tr("The span ends before it begins; choose a later end."));
        return;
    }
    SlipRequest request;
    request.milestone = m_milestone;
    request.scope = SlipScope::ThisAndLater;
    m_state->setText(tr("Looking…"));
    m_finder.find(request, m_first->date(), m_last->date());
}

void FindDateDialog::showDays(const std::vector<DateCandidate> &candidates)
{
    m_days->clear();
    const QDate present = m_document.timetable().startOf(m_milestone);
    QList<QTreeWidgetItem *> items;
    for (const DateCandidate &candidate : candidates) {
        const bool now = candidate.day == present;
        auto *item = new QTreeWidgetItem({dateText(candidate.day, locale()), now ? tr("the present day") : standing(candidate),
                                          shortageText(m_document.plan(), candidate, locale()),
                                          against(m_document.plan(), candidate).join(u" · "_s)});
        item->setData(0, Qt::UserRole, candidate.day);
        for (const int column : {int(ShortColumn), int(AgainstColumn)})
            item->setToolTip(column, plainTip(item->text(column)));
        items << item;
    }
    m_days->addTopLevelItems(items);
    m_days->setColumnHidden(ShortColumn, std::ranges::all_of(items, [](const QTreeWidgetItem *item) { return item->text(ShortColumn).isEmpty(); }));
    const int widest = fontMetrics().height() * 14;
    for (int column = 0; column < AgainstColumn; ++column) {
        m_days->resizeColumnToContents(column);
        m_days->setColumnWidth(column, std::min(m_days->columnWidth(column), widest));
    }
    const auto better = std::ranges::count_if(candidates, [](const DateCandidate &c) { return c.weight < 0; });
    m_state->setText(candidates.empty() ? tr("There is no working day in this span on which it could be.")
                                        : better == 0 ? tr("No day of this span is better than the present one.")
                                                      : tr("%1 days of this span are better than the present one.").arg(better));
    if (!items.isEmpty())
        m_days->setCurrentItem(items.first());
    updateButton();
}

void FindDateDialog::updateButton()
{
    const QTreeWidgetItem *item = m_days->currentItem();
    const QDate day = item ? item->data(0, Qt::UserRole).toDate() : QDate();
    m_choose->setDefault(true);
    m_choose->setEnabled(day.isValid() && day != m_document.timetable().startOf(m_milestone) && !m_document.isReadOnly());
}

void FindDateDialog::choose()
{
    const QTreeWidgetItem *item = m_days->currentItem();
    if (!item || !m_choose->isEnabled())
        return;
    Q_EMIT dayChosen(m_milestone, item->data(0, Qt::UserRole).toDate());
    QDialog::accept();
}

} // namespace Plimsoll
