// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "views/capacity/capacityview.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

LoadHours CapacityView::load(const CapacityRow &row, DaySpan days) const
{
    const std::pair key(days.first, days.last);
    auto known = m_loads.constFind(key);
    if (known == m_loads.constEnd()) {
        // Selections come and go; columns in sight are far fewer.
        constexpr qsizetype mostKept = 400;
        if (m_loads.size() >= mostKept)
            m_loads.clear();
        known = m_loads.insert(key, SpanLoad(m_document.plan(), m_capacity, m_demand, days.first, days.last));
    }
    if (row.person.isValid())
        return known->ofPerson(row.person);
    if (row.skill.isValid())
        return known->ofSkill(row.skill);
    if (row.team.isValid())
        return known->ofTeam(row.team);
    LoadHours sum;
    for (const CapacityRow &other : m_rows) {
        if (other.team.isValid() || !other.person.isValid())
            continue;
        const LoadHours person = known->ofPerson(other.person);
        sum.there += person.there;
        sum.standing += person.standing;
        sum.asked += person.asked;
    }
    return sum;
}

/// "on KEP-1, KEP-7 and 2 more": what the person is scheduled for in that span; empty where it is nothing.
QString CapacityView::workText(PersonId person, DaySpan days) const
{
    constexpr qsizetype mostNamed = 3;
    std::vector<DemandPiece> pieces;
    for (const DemandPiece &piece : m_demand.pieces()) {
        if (person.isValid() && piece.person == person && piece.first <= days.last && piece.last >= days.first)
            pieces.push_back(piece);
    }
    std::ranges::stable_sort(pieces, {}, [](const DemandPiece &piece) { return std::tuple(piece.first, piece.workItem); });
    QStringList names;
    for (const DemandPiece &piece : pieces) {
        if (const WorkItem *item = m_document.plan().find(piece.workItem))
            names << (item->key.isEmpty() ? item->title : item->key);
    }
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    const qsizetype more = names.size() - mostNamed;
    const QString named = names.mid(0, mostNamed).join(u", "_s);
    return more > 0 ? tr("on %1 and %2 more", "work").arg(named, QString::number(more)) : tr("on %1", "work").arg(named);
}

QString CapacityView::explain(const CapacityRow &row, DaySpan days) const
{
    const QLocale locale;
    const QString first = locale.toString(days.first, u"ddd d MMM yyyy"_s);
    const QString span = days.first == days.last ? first : tr("%1 to %2").arg(first, locale.toString(days.last, u"ddd d MMM yyyy"_s));
    const QString sum = row.person.isValid() ? explainHours(m_document.plan(), row.person, days.first, days.last)
                                             : tr("%1 h", "hours").arg(shortHours(hours(row, days)));
    const LoadHours asked = load(row, days);
    const QString text = tr("%1, %2: %3", "who, when, hours").arg(row.name, span, sum);
    if (asked.asked <= 0)
        return text;
    if (asked.there <= 0)
        return tr("%1; releases ask for %2 h, and nobody is there").arg(text, shortHours(asked.asked));
    const QString work = workText(row.person, days);
    const QString whole = tr("%1; releases ask for %2 h; %3 % committed").arg(text, shortHours(asked.asked), locale.toString(qRound(asked.share() * 100)));
    return work.isEmpty() ? whole : tr("%1; %2", "hours, work").arg(whole, work);
}

} // namespace Plimsoll
