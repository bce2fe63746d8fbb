// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/decisions/racimodel.h"

#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/labels.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "items/plaintip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Plimsoll {

QString raciLetter(Raci raci)
{
    static constexpr std::array letters{u'R', u'A', u'C', u'I'};
    return QString(QChar(letters[size_t(raci)]));
}

RaciModel::RaciModel(PlanDocument &document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &RaciModel::reload);
    reload();
}

void RaciModel::setRelease(ReleaseId release)
{
    m_release = release;
    reload();
}

void RaciModel::reload()
{
    auto rows = raciRows(m_document.plan(), m_release);
    std::vector<RoleId> roles;
    for (const Role &role : m_document.plan().table<Role>())
        roles.push_back(role.id);
    const auto sameRows = std::ranges::equal(rows, m_rows,
        [](const RaciRow &a, const RaciRow &b) { return a.activity == b.activity && a.milestone == b.milestone; });
    if (sameRows && roles == m_roles) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_roles = std::move(roles);
    endResetModel();
}

std::vector<const Responsibility *> RaciModel::partsOf(const RaciRow &row, RoleId role) const
{
    std::vector<const Responsibility *> parts;
    for (const Responsibility &part : m_document.plan().table<Responsibility>()) {
        const bool same = row.milestone.isValid() ? part.milestone == row.milestone : !part.milestone.isValid()
            && part.activity.trimmed() == row.activity;
        if (same && part.role == role)
            parts.push_back(&part);
    }
    return parts;
}

QString RaciModel::rowName(const RaciRow &row) const
{
    const Milestone *milestone = m_document.plan().find(row.milestone);
    if (!milestone)
        return row.activity;
    const Release *release = m_document.plan().find(milestone->release);
    const QString title = displayTitle(m_document.plan(), *milestone);
    return m_release.isValid() || !release ? title : tr("%1 (%2)", "milestone, release").arg(title, displayName(m_document.plan(), *release));
}

QString RaciModel::lettersOf(const QModelIndex &cell) const
{
    QStringList letters;
    for (const Responsibility *part : partsOf(rowAt(cell.row()), roleAt(cell.column())))
        letters << raciLetter(part->raci);
    letters.sort();
    return letters.join(u' ');
}

QString RaciModel::verdict(const RaciRow &row) const
{
    if (row.isSound()) {
        const Role *role = m_document.plan().find(row.accountable.front());
        return role ? u"\u2713 "_s + role->name : QString();
    }
    return row.accountable.empty() ? tr("\u2717 nobody") : tr("\u2717 %1 roles").arg(row.accountable.size());
}

Result<void> RaciModel::setLetter(const QModelIndex &cell, std::optional<Raci> letter)
{
    if (!isCell(cell))
        return {};
    const RaciRow row = rowAt(cell.row());
    const RoleId role = roleAt(cell.column());
    PlanDraft draft(m_document.plan());
    for (const Responsibility *part : partsOf(row, role))
        draft.remove(part->id);
    if (letter) {
        const auto parts = partsOf(row, role);
        Responsibility made = parts.empty() ? Responsibility() : *parts.front();
        if (parts.empty()) {
            made.id = m_document.ids().next<Responsibility>();
            made.activity = row.milestone.isValid() ? QString() : row.activity;
            made.milestone = row.milestone;
            made.role = role;
        }
        made.raci = *letter;
        draft.put(made);
    }
    const Role *known = m_document.plan().find(role);
    const QString name = rowName(row);
    return m_document.execute(draft.toEdit(letter
        ? tr("Make %1 %2 for %3", "role, responsible, what").arg(known ? known->name : QString(), label(*letter).toLower(), name)
                                                  : tr("Take %1 out of %2").arg(known ? known->name : QString(), name)));
}

Result<void> RaciModel::addActivity(const QString &activity, RoleId accountable)
{
    Responsibility made;
    made.id = m_document.ids().next<Responsibility>();
    made.activity = activity.trimmed();
    made.role = accountable;
    made.raci = Raci::Accountable;
    PlanDraft draft(m_document.plan());
    draft.put(made);
    return m_document.execute(draft.toEdit(tr("Add the activity %1").arg(quotedText(made.activity, recordLabel<Responsibility>()))));
}

QVariant RaciModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RaciRow &row = rowAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? verdict(row) : lettersOf(index);
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return verdict(row);
    QStringList words;
    for (const Responsibility *part : partsOf(row, roleAt(index.column())))
        words << label(part->raci);
    const Role *known = m_document.plan().find(roleAt(index.column()));
    const QString spoken = tr("%1, %2: %3", "what, role, part")
        .arg(rowName(row), known ? known->name : QString(), words.isEmpty() ? tr("no part") : words.join(", "_L1));
    return role == Qt::ToolTipRole ? plainTip(spoken) : spoken;
}

QVariant RaciModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? rowName(rowAt(section)) : QString();
    if (section == 0)
        return label(Raci::Accountable);
    const Role *known = section < columnCount() ? m_document.plan().find(roleAt(section)) : nullptr;
    return known ? known->name : QString();
}

} // namespace Plimsoll
