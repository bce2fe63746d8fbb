// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/rulesdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"
#include "views/importing/proposaltable.h"
#include "views/common/dialogparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

RulesDialog::RulesDialog(PlanDocument &document, ReleaseId release, QWidget *parent)
    : QDialog(parent), m_document(document), m_release(release), m_findings(plainLabel()), m_table(new ProposalTable)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const int em = fontMetrics().height();
    resize(em * 58, em * 38);
    new QVBoxLayout(this);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

RulesDialog *RulesDialog::forRelease(PlanDocument &document, ReleaseId release, QWidget *parent)
{
    auto *dialog = new RulesDialog(document, release, parent);
    dialog->setWindowTitle(tr("Turn Dates into Rules"));
    dialog->addAnchors();
    dialog->addTable();
    dialog->proposeFromAnchor();
    return dialog;
}

RulesDialog *RulesDialog::fromCycles(PlanDocument &document, ReleaseId release, QWidget *parent)
{
    auto *dialog = new RulesDialog(document, release, parent);
    dialog->setWindowTitle(tr("Learn Rules from Past Cycles"));
    dialog->addCycles();
    dialog->addTable();
    dialog->proposeFromCycles();
    return dialog;
}

void RulesDialog::addAnchors()
{
    m_anchors = new QComboBox;
    m_anchors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Plan &plan = m_document.plan();
    const Timetable &timetable = m_document.timetable();
    const Release *release = plan.find(m_release);
    std::vector<const Milestone *> milestones;
    for (const Milestone &m : plan.table<Milestone>()) {
        if (m.release == m_release && timetable.startOf(m.id).isValid())
            milestones.push_back(&m);
    }
    std::ranges::stable_sort(milestones, {}, [&](const Milestone *m) { return timetable.startOf(m->id); });
    for (const Milestone *m : milestones)
        m_anchors->addItem(displayTitle(plan, *m), m->id.value());
    m_anchors->setPlaceholderText(tr("Choose the milestone to count from"));
    m_anchors->setCurrentIndex(release ? m_anchors->findData(release->anchor.value()) : -1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Count from:"), m_anchors);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    connect(m_anchors, &QComboBox::currentIndexChanged, this, &RulesDialog::proposeFromAnchor);
}

void RulesDialog::addCycles()
{
    m_cycles = new QListWidget;
    const Plan &plan = m_document.plan();
    const Release *own = plan.find(m_release);
    for (const Release &release : plan.table<Release>()) {
        const QDate date = m_document.timetable().startOf(release.anchor);
        if (!own || release.product != own->product || !date.isValid())
            continue;
        auto *item = new QListWidgetItem(tr("%1, %2").arg(displayName(plan, release), dateText(date, locale())), m_cycles);
        item->setData(Qt::UserRole, release.id.value());
        item->setCheckState(Qt::Checked);
        // The release that gets the rules is always compared.
        if (release.id == m_release)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_cycles->setAccessibleName(tr("Cycles to compare"));
    m_cycles->setFixedHeight(fontMetrics().height() * 5);
    auto *heading = new QLabel(tr("Compare these &cycles:"));
    heading->setTextFormat(Qt::PlainText);
    heading->setBuddy(m_cycles);
    layout()->addWidget(heading);
    layout()->addWidget(m_cycles);
    connect(m_cycles, &QListWidget::itemChanged, this, &RulesDialog::proposeFromCycles);
}

void RulesDialog::addTable()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_findings);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(fontMetrics().height() * (m_cycles ? 8 : 3));
    scroll->setAccessibleName(tr("What was found"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    auto *all = buttons->addButton(tr("Check &all"), QDialogButtonBox::ResetRole);
    auto *none = buttons->addButton(tr("Check &none"), QDialogButtonBox::ResetRole);
    layout()->addWidget(scroll);
    layout()->addWidget(m_table);
    layout()->addWidget(buttons);
    connect(all, &QPushButton::clicked, m_table, [this] { m_table->checkAll(true); });
    connect(none, &QPushButton::clicked, m_table, [this] { m_table->checkAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RulesDialog::reject);
    connect(m_table, &ProposalTable::acceptedChanged, this, &RulesDialog::updateButton);
}

void RulesDialog::proposeFromAnchor()
{
    const MilestoneId anchor(m_anchors->currentData().toLongLong());
    auto proposals = anchor.isValid() ? proposeRules(m_document.plan(), m_document.timetable(), m_release, anchor) : std::vector<RuleProposal>();
    if (!anchor.isValid())
        tell(tr("Choose the milestone from which the others are counted, normally the go-live."), false);
    else if (proposals.empty())
        tell(tr("All other milestones of this release follow rules already."), false);
    else
        tell(tr("Each rule gives the date that the milestone has now, so nothing moves. When the anchor moves, they follow."), false);
    m_table->setProposals(m_document.plan(), std::move(proposals));
}

void RulesDialog::proposeFromCycles()
{
    std::vector<std::pair<QDate, ReleaseId>> dated;
    for (int row = 0; row < m_cycles->count(); ++row) {
        const ReleaseId id(m_cycles->item(row)->data(Qt::UserRole).toLongLong());
        const Release *release = m_document.plan().find(id);
        if (release && m_cycles->item(row)->checkState() == Qt::Checked)
            dated.emplace_back(m_document.timetable().startOf(release->anchor), id);
    }
    std::ranges::sort(dated);
    std::vector<ReleaseId> cycles;
    for (const auto &[date, id] : dated)
        cycles.push_back(id);
    const bool enough = cycles.size() > 1;
    const auto study = enough ? studyCycles(m_document.plan(), m_document.timetable(), cycles)
                              : Error{ErrorCode::NotFound, tr("One cycle alone teaches nothing; import or tick another one of the same product."), {}};
    if (study) {
        showStudy(*study);
        return;
    }
    tell(study.error().text, enough);
    m_table->setProposals(m_document.plan(), {});
}

void RulesDialog::showStudy(const CycleStudy &study)
{
    QStringList lines{
        tr("%1 of %2 milestones that all cycles have keep their distance to the anchor.").arg(study.agreeing()).arg(study.shared())};
    for (const CycleGroup &group : study.groups)
        lines += group.explanation;
    for (const int row : study.disagreeing())
        lines += tr("%1 differs: %2.").arg(study.rows[size_t(row)].pattern, offsetsText(study.rows[size_t(row)]));
    tell(lines.join(u'\n'), false);
    QHash<MilestoneId, QString> remarks;
    for (const CycleRow &row : study.rows) {
        QString remark = !row.inAllCycles ? tr("not in all cycles") : row.agrees ? tr("the same in all") : offsetsText(row);
        if (row.group >= 0)
            remark = tr("%1; moved with others").arg(remark);
        for (const CycleDate &date : row.cycles) {
            if (date.milestone.isValid())
                remarks.insert(date.milestone, remark);
        }
    }
    m_table->setProposals(m_document.plan(), proposeRules(m_document.plan(), m_document.timetable(), study, m_release), remarks);
}

void RulesDialog::tell(const QString &text, bool wrong)
{
    tellIn(*m_findings, text, wrong);
}

void RulesDialog::updateButton()
{
    const size_t count = m_table->accepted().size();
    m_accept->setEnabled(count > 0 && !m_document.isReadOnly());
    m_accept->setText(count == 1 ? tr("Turn 1 date into a rule") : tr("Turn %1 dates into rules").arg(count));
}

void RulesDialog::accept()
{
    const auto accepted = m_table->accepted();
    if (accepted.empty())
        return;
    if (auto done = m_document.execute(acceptRules(m_document.plan(), accepted)); !done) {
        tell(done.error().text, true);
        return;
    }
    QDialog::accept();
}

} // namespace Plimsoll
