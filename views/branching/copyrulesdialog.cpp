// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/branching/copyrulesdialog.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "items/celltext.h"
#include "items/movetexts.h"
#include "views/branching/previewtable.h"
#include "views/common/dialogparts.h"
#include "views/common/effectlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString movedBy(int workingDays, bool moves)
{
    if (workingDays == 0)
        return moves ? CopyRulesDialog::tr("over days off") : QString();
    return signedAmount(workingDays, OffsetUnit::WorkingDays);
}

} // namespace

CopyRulesDialog::CopyRulesDialog(PlanDocument &document, ReleaseId from, const std::vector<MilestoneId> &milestones, QWidget *parent)
    : PreviewDialog(document, tr("Copy Rules"), parent), m_from(new QComboBox), m_to(new QComboBox), m_add(new QCheckBox(tr("&Add milestones that it lacks")))
{
    fillReleases(*m_from, document);
    fillReleases(*m_to, document);
    m_from->setCurrentIndex(m_from->findData(from.value()));
    m_to->setPlaceholderText(tr("Choose the release that gets the rules"));
    m_add->setChecked(true);
    form().addRow(tr("&From:"), m_from);
    form().addRow(tr("&To:"), m_to);
    form().addRow(QString(), m_add);
    if (!milestones.empty()) {
        for (const Milestone &m : document.plan().table<Milestone>()) {
            if (m.release == from && std::ranges::find(milestones, m.id) == milestones.end())
                m_leftOut.insert(m.id.value());
        }
    }
    // The release after it, where there is one.
    const int next = m_from->currentIndex() - 1;
    m_to->setCurrentIndex(next >= 0 ? next : m_from->count() > 1 ? 1 : -1);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyRulesDialog::changeReleases);
    connect(m_to, &QComboBox::currentIndexChanged, this, &CopyRulesDialog::refresh);
    connect(m_add, &QCheckBox::toggled, this, &CopyRulesDialog::refresh);
    connect(&table().rowsModel(), &PreviewRowsModel::checked, this, [this](qint64 key, bool on) {
        if (on)
            m_leftOut.remove(key);
        else
            m_leftOut.insert(key);
        refresh();
    });
    refresh();
}

void CopyRulesDialog::changeReleases()
{
    m_leftOut.clear();
    refresh();
}

void CopyRulesDialog::preview()
{
    RuleCopyRequest request{chosenId<Release>(*m_from), {}, chosenId<Release>(*m_to), m_add->isChecked()};
    if (!request.to.isValid()) {
        table().setRows({}, {});
        refuse(tr("Choose the release that gets the rules."), false);
        return;
    }
    const auto ask = [&] { return previewRuleCopy(document().plan(), document().timetable(), request, document().today(), document().ids()); };
    // Of all, so that those left out can be ticked again.
    const auto all = ask();
    auto chosen = all;
    if (all && !m_leftOut.isEmpty()) {
        for (const RuleCopyRow &row : all->rows) {
            if (!m_leftOut.contains(row.from.value()))
                request.milestones.push_back(row.from);
        }
        if (request.milestones.empty())
            chosen = Error{ErrorCode::InvalidInput, tr("Tick at least one milestone whose rule is to be copied."), {}};
        else
            chosen = ask();
    }
    if (!all || !chosen) {
        if (!all)
            table().setRows({}, {});
        else
            showRows({}, all->rows);
        refuse(chosen ? all.error().text : chosen.error().text);
        return;
    }
    showRows(*chosen, all->rows);
    QStringList followers;
    for (const MovedDate &moved : chosen->followers) {
        followers << tr("%1: %2 → %3").arg(displayTitle(chosen->after, *chosen->after.find(moved.milestone)), dateText(moved.from.start, locale()),
                                           dateText(moved.to.start, locale()));
    }
    effects().addGroup(tr("Others that move along (%1)").arg(followers.size()), u"go-jump"_s, followers);
    addConflicts(chosen->conflicts);
    const auto count = [&](RuleCopyOutcome outcome) { return std::ranges::count(chosen->rows, outcome, &RuleCopyRow::outcome); };
    QStringList parts;
    const auto addPart = [&](RuleCopyOutcome outcome, const QString &one, const QString &many) {
        if (const auto n = count(outcome); n > 0)
            parts << counted(n, one, many);
    };
    addPart(RuleCopyOutcome::Moves, tr("1 milestone moves"), tr("%1 milestones move"));
    addPart(RuleCopyOutcome::RuleOnly, tr("1 gets the rule and stays"), tr("%1 get the rule and stay"));
    addPart(RuleCopyOutcome::Same, tr("1 has it already"), tr("%1 have it already"));
    addPart(RuleCopyOutcome::Added, tr("1 is added"), tr("%1 are added"));
    addPart(RuleCopyOutcome::Over, tr("1 is over and stays"), tr("%1 are over and stay"));
    if (chosen->edit.isEmpty())
        refuse(tr("The release has these rules already; nothing would change."), false);
    else
        propose(chosen->edit, parts.join(u" · "_s), tr("Copy rules"));
}

QString CopyRulesDialog::whatHappens(const RuleCopyRow &row) const
{
    switch (row.outcome) {
    case RuleCopyOutcome::Moves:
        return row.byTitle ? tr("moves; matched by title") : tr("moves");
    case RuleCopyOutcome::RuleOnly:
        return tr("gets the rule, stays on its day");
    case RuleCopyOutcome::Same:
        return tr("has this rule already");
    case RuleCopyOutcome::Added:
        return tr("is added");
    case RuleCopyOutcome::Missing:
        return tr("is not there");
    case RuleCopyOutcome::Over:
        return tr("is over and stays");
    case RuleCopyOutcome::Anchor:
        return tr("is the anchor and keeps its day");
    case RuleCopyOutcome::NoRule:
        break;
    }
    return tr("has no rule that could be copied");
}

void CopyRulesDialog::showRows(const RuleCopyPreview &preview, const std::vector<RuleCopyRow> &all)
{
    std::vector<PreviewRow> rows;
    for (const RuleCopyRow &each : all) {
        const bool leftOut = m_leftOut.contains(each.from.value());
        const auto found = std::ranges::find(preview.rows, each.from, &RuleCopyRow::from);
        const RuleCopyRow &row = found == preview.rows.end() ? each : *found;
        const bool happens = row.outcome == RuleCopyOutcome::Moves || row.outcome == RuleCopyOutcome::RuleOnly || row.outcome == RuleCopyOutcome::Added;
        PreviewRow shown;
        shown.cells = {displayTitle(document().plan(), *document().plan().find(each.from)), dateText(row.was, locale()),
                       leftOut || !happens ? QString() : dateText(row.becomes, locale()),
                       leftOut ? QString() : movedBy(row.workingDays, row.outcome == RuleCopyOutcome::Moves),
                       leftOut ? tr("left out") : whatHappens(row)};
        shown.muted = leftOut || !happens;
        shown.check = happens || leftOut ? (leftOut ? 0 : 1) : -1;
        shown.key = each.from.value();
        rows.push_back(std::move(shown));
    }
    table().setRows({tr("Milestone"), tr("Now"), tr("By the rule"), tr("Moves by"), tr("What happens")}, std::move(rows));
}

} // namespace Plimsoll
