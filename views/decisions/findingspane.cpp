// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/findingspane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "engine/sentences.h"
#include "items/decisions/decisionlists.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/common/tablecolumns.h"
#include "views/common/tablepane.h"
#include "views/decisions/applyfindingdialog.h"

#include <QAction>
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
    connect(&selection, &PlanSelection::recordsChanged, this, &FindingsPane::enable);
    connect(&document, &PlanDocument::changed, this, &FindingsPane::enable);
    enable();
}

void FindingsPane::setRelease(ReleaseId release)
{
    m_model->setRelease(release);
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
    auto *dialog = new ApplyFindingDialog(m_document, selected(), this);
    connect(dialog, &ApplyFindingDialog::applied, this,
        [this] { Q_EMIT statusTold(tr("The template has changed; Undo takes it back in one step")); });
    dialog->open();
}

} // namespace Plimsoll
