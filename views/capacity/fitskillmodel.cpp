// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/fitskillmodel.h"

#include "domain/allrecords.h"
#include "engine/fit/fittexts.h"
#include "items/plaintip.h"
#include "views/common/sharedelegate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr double nobodyThere = 1e9; ///< The share where something is asked for and nobody is there.

double shareOf(const SkillFit &fit)
{
    return fit.there > 0 ? fit.asked / fit.there : nobodyThere;
}

} // namespace

void FitSkillModel::setAnswer(const Plan &plan, const FitAnswer &answer)
{
    beginResetModel();
    m_rows.clear();
    for (const SkillFit &fit : answer.skills) {
        const Skill *skill = plan.find(fit.skill);
        m_rows.push_back({skill ? skill->name : QString(), fit});
    }
    // Those first of which most is missing.
    std::ranges::stable_sort(m_rows, std::ranges::greater(), [](const Row &row) { return std::pair(row.fit.missing, -row.fit.spare); });
    endResetModel();
}

int FitSkillModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FitSkillModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FitSkillModel::text(const Row &row, int column)
{
    switch (column) {
    case SkillColumn:
        return row.name;
    case Asked:
        return fitHours(row.fit.asked);
    case There:
        return fitHours(row.fit.there);
    case Missing:
        return row.fit.missing > 0 ? fitHours(row.fit.missing) : u"–"_s;
    case Spare:
        return row.fit.spare > 0 ? fitHours(row.fit.spare) : u"–"_s;
    case Share:
        return row.fit.there > 0 ? QLocale().toString(qRound(shareOf(row.fit) * 100)) + u" %"_s : tr("nobody is there");
    default:
        return {};
    }
}

QVariant FitSkillModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == ShareDelegate::ShareRole && index.column() == Share)
        return shareOf(row.fit);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() != SkillColumn && index.column() != Share;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignTrailing : Qt::AlignLeading));
    }
    return {};
}

QVariant FitSkillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section > SkillColumn && section < Share)
        return int(Qt::AlignVCenter | Qt::AlignTrailing);
    if (role == Qt::ToolTipRole && section == There)
        return plainTip(tr("All hours of those who have the skill; who has several skills is there in each of them"));
    if (role == Qt::ToolTipRole && section == Spare)
        return plainTip(tr("How much more of this work would fit while the people also do the rest; where they have several skills, or other work "
                           "comes first, that is less than what is there and not asked for"));
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SkillColumn:
        return tr("Skill");
    case Asked:
        return tr("Asked for h");
    case There:
        return tr("There h");
    case Missing:
        return tr("Missing h");
    case Spare:
        return tr("To spare h");
    case Share:
        return tr("Asked of what is there");
    default:
        return {};
    }
}

} // namespace Plimsoll
