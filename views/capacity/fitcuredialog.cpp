// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/fitcuredialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/titlepattern.h"
#include "domain/validation.h"
#include "engine/fit/fittexts.h"
#include "engine/moveddates.h"
#include "engine/problemchanges.h"
#include "engine/scheduler.h"
#include "items/celltext.h"
#include "views/branching/previewtable.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"

#include <QFormLayout>
#include <QLabel>

#include <functional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// A row for each record of a type that changes; the texts are those of one side.
template<typename R>
void addRows(std::vector<PreviewRow> &rows, const PlanEdit &edit, const std::function<QString(const R &)> &name, const std::function<QString(const R &)> &text)
{
    for (const Change<R> &change : edit.changes<R>()) {
        PreviewRow row;
        row.cells = {name(change.after ? *change.after : *change.before), change.before ? text(*change.before) : u"–"_s,
                     change.after ? text(*change.after) : u"–"_s};
        row.key = qint64(rows.size());
        rows.push_back(std::move(row));
    }
}

QString spanText(double share, QDate start, QDate end)
{
    const QLocale locale;
    const QString part = locale.toString(qRound(share * 100)) + u" %"_s;
    if (start.isValid() && end.isValid())
        return FitCureDialog::tr("%1 from %2 to %3").arg(part, dateText(start, locale), dateText(end, locale));
    if (start.isValid())
        return FitCureDialog::tr("%1 from %2 on").arg(part, dateText(start, locale));
    return end.isValid() ? FitCureDialog::tr("%1 until %2").arg(part, dateText(end, locale)) : part;
}

template<typename R>
QString nameOf(const Plan &plan, Id<R> id)
{
    const R *record = plan.find(id);
    return record ? record->name : QString();
}

QString releaseOf(const Plan &plan, const WorkItem &item)
{
    const Release *release = plan.find(item.release);
    return release ? displayName(plan, *release) : FitCureDialog::tr("no release");
}

} // namespace

FitCureDialog::FitCureDialog(PlanDocument &document, const FitQuestion &question, FitCure cure, QWidget *parent)
    : PreviewDialog(document, tr("Preview of a Cure"), parent), m_question(question), m_cure(std::move(cure))
{
    auto *name = plainLabel(m_cure.edit.label);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    form().addRow(name);
    const int em = fontMetrics().height();
    resize(em * 46, em * 26);
    refresh();
}

void FitCureDialog::showChanges(const Plan &after, const Timetable &dates)
{
    std::vector<PreviewRow> rows;
    addRows<WorkItem>(rows, m_cure.edit, &WorkItem::title, [&](const WorkItem &item) { return releaseOf(after, item); });
    addRows<Membership>(
        rows, m_cure.edit, [&](const Membership &m) { return tr("%1 in %2", "person, team").arg(nameOf(after, m.person), nameOf(after, m.team)); },
        [](const Membership &m) { return spanText(m.share, m.start, m.end); });
    addRows<StandingCommitment>(
        rows, m_cure.edit, [&](const StandingCommitment &c) { return tr("%1 of %2", "duty, person").arg(c.name, nameOf(after, c.person)); },
        [](const StandingCommitment &c) { return spanText(c.share, c.start, c.end); });
    const auto dayOf = [this](const MilestoneDate &date) {
        return date.end == date.start ? dateText(date.start, locale())
                                      : tr("%1 to %2", "first and last day").arg(dateText(date.start, locale()), dateText(date.end, locale()));
    };
    for (const MovedDate &moved : movedDates(after, document().timetable(), dates)) {
        PreviewRow row;
        row.cells = {displayTitle(after, *after.find(moved.milestone)), dayOf(moved.from), dayOf(moved.to)};
        row.key = qint64(rows.size());
        rows.push_back(std::move(row));
    }
    table().setRows({tr("What"), tr("Now"), tr("Afterwards")}, std::move(rows));
}

void FitCureDialog::preview()
{
    const Plan &plan = document().plan();
    if (!validate(plan, m_cure.edit)) {
        table().setRows({}, {});
        refuse(tr("The plan has changed since this cure was found; close this and choose among those that are found now."));
        return;
    }
    Plan after = plan;
    after.apply(m_cure.edit);
    const Timetable dates = updateTimetable(document().timetable(), plan, after, m_cure.edit);
    showChanges(after, dates);
    const auto before = findProblems(plan, document().timetable(), document().today());
    const auto then = findProblems(after, dates, document().today());
    addConflicts(newProblems(before, then));
    const auto gone = problemsOnlyIn(before, then);
    effects().addGroup(tr("Problems that go away (%1)").arg(gone.size()), u"dialog-ok-apply"_s, EffectList::linesOf(gone));
    propose(m_cure.edit, tr("Afterwards: %1").arg(fitSentence(after, findFit(after, dates, m_question))), tr("Accept"));
}

void FitCureDialog::executed()
{
    Q_EMIT done(m_cure.edit.label);
}

} // namespace Plimsoll
