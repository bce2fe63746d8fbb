// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/findingspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "engine/moveddates.h"
#include "engine/scheduler.h"
#include "engine/sentences.h"
#include "items/decisions/decisionlists.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Result<PlanEdit> applyFinding(const Plan &plan, ReviewFindingId id, QDate today)
{
    const ReviewFinding *finding = plan.find(id);
    const Milestone *milestone = finding ? plan.find(finding->templateMilestone) : nullptr;
    if (!milestone)
        return Error{ErrorCode::InvalidInput,
                     FindingsPane::tr("The finding names no milestone of the template; choose the one that shall change."), {}};
    if (milestone->rule != RuleKind::Offset)
        return Error{ErrorCode::InvalidInput,
                     FindingsPane::tr("%1 counts from no other milestone, so that it has no offset; choose one that does.")
                         .arg(quotedTitle(plan, *milestone)), {}};
    PlanDraft draft(plan);
    draft.update(milestone->id, [&](Milestone &m) { m.offset = finding->proposedOffset; });
    draft.update(id, [&](ReviewFinding &f) {
        if (!f.done.isValid())
            f.done = today;
    });
    return draft.toEdit(FindingsPane::tr("Apply %1 to the template").arg(quotedName(*finding)));
}

FindingsPane::FindingsPane(PlanDocument &document, PlanSelection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection),
      m_apply(new QAction(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Apply to template…"), this))
{
    auto model = std::make_unique<FindingModel>(document);
    m_model = model.get();
    m_pane = new TablePane(std::move(model), {tr("Add finding"),
        tr("After a release the review says what went well, what went wrong and what is done about it; nothing was found yet."),
                                              tr("%1 findings"), tr("1 finding")},
                           document, selection);
    m_pane->table().setAccessibleName(tr("Findings of reviews"));
    m_pane->table().columns().setDefaults({u"release"_s, u"note"_s}, u"kind"_s);
    m_pane->table().setRowActions({m_apply});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    setFocusProxy(m_pane);
    connect(m_apply, &QAction::triggered, this, &FindingsPane::openPreview);
    connect(&m_pane->table(), &RecordTableView::failed, this, &FindingsPane::failed);
    connect(&m_pane->table(), &RecordTableView::statusTold, this, &FindingsPane::statusTold);
    connect(&selection, &PlanSelection::recordsChanged, this, &FindingsPane::enable);
    connect(&document, &PlanDocument::changed, this, &FindingsPane::enable);
    enable();
}

RecordTableView &FindingsPane::table() const
{
    return m_pane->table();
}

void FindingsPane::setRelease(ReleaseId release)
{
    m_model->setRelease(release);
}

void FindingsPane::add()
{
    m_pane->add();
}

ReviewFindingId FindingsPane::selected() const
{
    const auto ids = m_selection.idsOf(QString::fromLatin1(Record<ReviewFinding>::table));
    return ids.size() == 1 ? ReviewFindingId(ids.front()) : ReviewFindingId();
}

void FindingsPane::enable()
{
    const ReviewFinding *finding = m_document.plan().find(selected());
    m_apply->setEnabled(finding && m_document.plan().find(finding->templateMilestone) && !m_document.isReadOnly());
}

void FindingsPane::openPreview()
{
    const auto edit = applyFinding(m_document.plan(), selected(), m_document.today());
    if (!edit) {
        Q_EMIT failed(edit.error());
        return;
    }
    auto *dialog = new ApplyFindingDialog(m_document, selected(), this);
    connect(dialog, &ApplyFindingDialog::failed, this, &FindingsPane::failed);
    connect(dialog, &ApplyFindingDialog::applied, this,
        [this] { Q_EMIT statusTold(tr("The template has changed; Undo takes it back in one step")); });
    dialog->open();
}

ApplyFindingDialog::ApplyFindingDialog(PlanDocument &document, ReviewFindingId id, QWidget *parent) : QDialog(parent), m_document(document)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Apply to Template"));
    const Plan &plan = document.plan();
    const ReviewFinding *finding = plan.find(id);
    const Milestone *milestone = finding ? plan.find(finding->templateMilestone) : nullptr;
    if (const auto edit = applyFinding(plan, id, document.today()))
        m_edit = *edit;
    Plan after = plan;
    after.apply(m_edit);
    for (const MovedDate &moved : movedDates(after, document.timetable(), updateTimetable(document.timetable(), plan, after, m_edit)))
        m_lines << tr("%1: %2 \u2192 %3", "milestone, from, to")
            .arg(displayTitle(after, *after.find(moved.milestone)), dayText(moved.from.start), dayText(moved.to.start));
    auto *heading = plainLabel();
    if (milestone) {
        heading->setText(tr("The offset of %1 becomes %2 instead of %3, in the unit that it has: %4.")
                             .arg(quotedTitle(plan, *milestone), QString::number(finding->proposedOffset), QString::number(milestone->offset),
                                 label(milestone->offsetUnit).toLower()));
    }
    auto *effects = new EffectList;
    effects->setAccessibleName(tr("What would move"));
    effects->addGroup(tr("Dates that move"), u"go-jump"_s, m_lines);
    effects->addNothing(tr("No date moves."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole)->setEnabled(!m_edit.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(effects, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ApplyFindingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ApplyFindingDialog::reject);
    // What is shown would not be what is done.
    connect(&document, &PlanDocument::changed, this, &QDialog::reject);
    resize(fontMetrics().height() * 32, fontMetrics().height() * 18);
}

void ApplyFindingDialog::accept()
{
    m_document.disconnect(this);
    if (const auto done = m_document.execute(m_edit); !done) {
        Q_EMIT failed(done.error());
        reject();
        return;
    }
    QDialog::accept();
    Q_EMIT applied();
}

} // namespace Plimsoll
