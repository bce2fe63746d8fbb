// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/slip/slipdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/plaintip.h"
#include "views/common/dialogparts.h"
#include "views/slip/openpastpanel.h"
#include "views/slip/slipeffects.h"
#include "views/slip/slipfields.h"
#include "views/slip/slipmovesmodel.h"
#include "views/whatif/scenariokeeper.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int rowsMeasured = 50; ///< For the widths of columns, which are found at each key.

} // namespace

SlipDialog::SlipDialog(PlanDocument &document, MilestoneId milestone, QDate target, QWidget *parent)
    : QDialog(parent), m_document(document), m_planner(document.plan(), document.timetable(), document.today()), m_open(new OpenPastPanel(document)),
      m_fields(new SlipFields(document, milestone, target)), m_summary(new QLabel), m_moves(new SlipMovesModel(this)), m_table(new QTableView),
      m_effects(new SlipEffects)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Slip"));
    build();
    connect(m_fields, &SlipFields::changed, this, &SlipDialog::preview);
    connect(m_open, &OpenPastPanel::failed, this, [this](const QString &text) { tell(text, true); });
    connect(&m_document, &PlanDocument::changed, this, &SlipDialog::documentChanged);
    documentChanged();
}

SlipDialog::~SlipDialog()
{
    // The table looks at the model to its end.
    delete m_table;
}

void SlipDialog::build()
{
    const int em = fontMetrics().height();
    resize(em * 58, em * 42);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setModel(m_moves);
    m_table->setAccessibleName(tr("Milestones that move"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(em + em / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *previews = new QSplitter(Qt::Vertical);
    previews->setChildrenCollapsible(false);
    previews->addWidget(m_table);
    previews->addWidget(m_effects);
    previews->setStretchFactor(0, 3);
    previews->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Discard"));
    m_keep = buttons->addButton(tr("&Keep as scenario…"), QDialogButtonBox::ActionRole);
    m_keep->setAutoDefault(false);
    m_keep->setToolTip(plainTip(tr("Nothing moves; the slip can be compared and adopted later, under What-If.")));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_open);
    layout->addWidget(m_fields);
    layout->addWidget(m_summary);
    layout->addWidget(previews, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SlipDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SlipDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &SlipDialog::keep);
}

void SlipDialog::documentChanged()
{
    m_planner = SlipPlanner(m_document.plan(), m_document.timetable(), m_document.today());
    m_fields->refresh();
    preview();
}

void SlipDialog::preview()
{
    m_edit.reset();
    const Milestone *milestone = m_document.plan().find(m_fields->milestone());
    m_open->setRelease(milestone ? milestone->release : ReleaseId());
    const auto request = m_fields->request();
    auto preview = request ? m_planner.preview(*request, m_document.ids()) : Result<SlipPreview>(request.error());
    if (preview) {
        m_edit = preview->edit;
        showPreview(*preview);
        tell(summary(*preview), false);
    } else {
        showPreview({});
        tell(preview.error().text, true);
    }
    m_accept->setEnabled(m_edit.has_value() && !m_document.isReadOnly());
    m_keep->setEnabled(m_accept->isEnabled());
    const size_t count = preview ? preview->moved.size() : 0;
    m_accept->setText(count == 0 ? tr("Slip") : count == 1 ? tr("Slip 1 milestone") : tr("Slip %1 milestones").arg(count));
}

void SlipDialog::showPreview(const SlipPreview &preview)
{
    m_effects->setVisible(!preview.moved.empty());
    m_effects->setPreview(preview.after, preview);
    m_moves->setMoves(preview.after, preview.moved);
    m_table->setColumnHidden(SlipMovesModel::ReleaseColumn, !m_moves->hasSeveralReleases());
    fitColumns(*m_table, 0, SlipMovesModel::WhyColumn - 1, 18);
}

QString SlipDialog::summary(const SlipPreview &preview) const
{
    QStringList parts{counted(preview.moved.size(), tr("1 milestone moves"), tr("%1 milestones move"))};
    if (const size_t others = preview.rippled(m_document.plan()).size(); others > 0)
        parts << counted(others, tr("1 of them in another release"), tr("%1 of them in other releases"));
    if (const size_t conflicts = preview.conflicts.size(); conflicts > 0)
        parts << counted(conflicts, tr("1 new conflict"), tr("%1 new conflicts"));
    if (const size_t past = preview.intoThePast.size(); past > 0)
        parts << counted(past, tr("1 would be past"), tr("%1 would be past"));
    if (const size_t late = preview.notices.size(); late > 0)
        parts << counted(late, tr("1 message comes too late"), tr("%1 messages come too late"));
    if (const size_t stale = preview.stale.size(); stale > 0)
        parts << counted(stale, tr("1 audience will hold stale dates"), tr("%1 audiences will hold stale dates"));
    return parts.join(u" · "_s);
}

void SlipDialog::tell(const QString &text, bool wrong)
{
    tellIn(*m_summary, text, wrong);
}

void SlipDialog::keep()
{
    if (!m_fields->commit())
        return;
    // The reason may have been typed last.
    preview();
    if (!m_edit)
        return;
    const PlanEdit edit = *m_edit;
    const auto kept = askAndKeepAsScenario(m_document, edit, this);
    if (!kept) {
        tell(kept.error().text, true);
    } else if (*kept) {
        Q_EMIT this->kept();
        QDialog::reject();
    }
}

void SlipDialog::accept()
{
    if (!m_fields->commit() || !m_edit)
        return;
    // The reason may have been typed last.
    preview();
    if (!m_edit)
        return;
    const MilestoneId milestone = m_fields->milestone();
    disconnect(&m_document, &PlanDocument::changed, this, nullptr);
    if (const auto done = m_document.execute(*m_edit); !done) {
        connect(&m_document, &PlanDocument::changed, this, &SlipDialog::documentChanged);
        tell(done.error().text, true);
        return;
    }
    Q_EMIT slipped(milestone);
    QDialog::accept();
}

} // namespace Plimsoll
