// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ledgermodel.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/titlepattern.h"
#include "engine/planzone.h"
#include "engine/tolddates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

LedgerModel::LedgerModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_plan(document.plan()), m_rows(sorted(m_plan))
{
    connect(&document, &PlanDocument::changed, this, &LedgerModel::follow);
}

std::vector<PublicationId> LedgerModel::sorted(const Plan &plan)
{
    std::vector<const Publication *> all;
    for (const Publication &publication : plan.table<Publication>())
        all.push_back(&publication);
    std::ranges::sort(all, std::greater{}, [](const Publication *p) { return std::pair(p->time, p->id); });
    std::vector<PublicationId> ids;
    for (const Publication *publication : all)
        ids.push_back(publication->id);
    return ids;
}

void LedgerModel::follow()
{
    const Plan &plan = m_document.plan();
    auto rows = sorted(plan);
    const size_t added = rows.size() - qMin(rows.size(), m_rows.size());
    const bool onlyAdds = rows.size() >= m_rows.size() && std::equal(rows.begin() + std::ptrdiff_t(added), rows.end(), m_rows.begin(), m_rows.end());
    if (onlyAdds && added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_plan = plan;
        m_rows = std::move(rows);
        endInsertRows();
    } else if (!onlyAdds) {
        beginResetModel();
        m_plan = plan;
        m_rows = std::move(rows);
        endResetModel();
    } else {
        m_plan = plan;
        // Names of releases may have changed.
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, ReleaseColumn), index(rowCount() - 1, ReleaseColumn));
    }
}

const Publication &LedgerModel::publication(int row) const
{
    return *m_plan.find(m_rows[size_t(row)]);
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerModel::text(const Publication &publication, int column) const
{
    const QLocale locale;
    switch (column) {
    case TimeColumn: {
        const QDateTime time = publication.time.toTimeZone(planZone(m_plan));
        return locale.toString(time.date(), u"ddd d MMM yyyy"_s) + time.time().toString(u", HH:mm"_s);
    }
    case AudienceColumn:
        return publication.audienceName;
    case TitleColumn:
        return publication.title;
    case ReleaseColumn: {
        const Release *release = m_plan.find(ReleaseId(publication.release));
        return release ? displayName(m_plan, *release) : QString();
    }
    case DatesColumn: {
        QStringList dates;
        for (const ToldDate &told : readLedgerContent(publication.content))
            dates << (told.start.isValid() ? tr("%1: %2").arg(told.title, locale.toString(told.start, u"d MMM yyyy"_s)) : tr("%1: off").arg(told.title));
        return dates.join(u"; "_s);
    }
    case AuthorColumn:
        return publication.author;
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return text(publication(index.row()), index.column());
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString headings[] = {tr("Told on"), tr("Audience"), tr("What"), tr("Release"), tr("Dates told"), tr("By")};
    return section >= 0 && section < ColumnCount ? QVariant(headings[section]) : QVariant();
}

} // namespace Plimsoll
