// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scope/scopeoutline.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace Plimsoll {

namespace {

/// Lays the records out; used once.
class OutlineMaker
{
public:
    explicit OutlineMaker(const OutlineSource &source) : m_source(source), m_parents(source.parents), m_parts(source.ids.size()) {}

    std::vector<OutlineRow> make() &&
    {
        cutParents();
        keepWhatIsShown();
        gather();
        if (m_source.groups.empty()) {
            append(m_outermost, 0);
            return std::move(m_rows);
        }
        for (const qint64 group : m_groups) {
            OutlineRow heading{OutlineRow::headingKey(group), 0, Fold::None, m_members.value(group)};
            heading.fold = isFolded(heading.key) ? Fold::Folded : Fold::Unfolded;
            m_rows.push_back(heading);
            if (heading.fold == Fold::Unfolded)
                append(m_byGroup.value(group), 1);
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] size_t count() const { return m_source.ids.size(); }
    [[nodiscard]] bool isFolded(qint64 key) const { return m_source.shown.empty() && m_source.folded.contains(key); }

    /// From parents in other groups, and where they go round in a circle.
    void cutParents()
    {
        std::vector<char> standing(count(), 0); // 1: on the way up, 2: leads out.
        std::vector<size_t> way;
        for (size_t i = 0; i < count(); ++i) {
            if (!m_source.groups.empty() && m_parents[i] >= 0 && m_source.groups[i] != m_source.groups[size_t(m_parents[i])])
                m_parents[i] = -1;
        }
        for (size_t i = 0; i < count(); ++i) {
            way.clear();
            for (int at = int(i); at >= 0 && standing[size_t(at)] != 2; at = m_parents[size_t(at)]) {
                if (standing[size_t(at)] == 1) {
                    m_parents[size_t(at)] = -1;
                    break;
                }
                standing[size_t(at)] = 1;
                way.push_back(size_t(at));
            }
            for (const size_t passed : way)
                standing[passed] = 2;
        }
    }

    void keepWhatIsShown()
    {
        m_kept.assign(count(), m_source.shown.empty());
        for (size_t i = 0; i < m_source.shown.size(); ++i) {
            for (int at = m_source.shown[i] ? int(i) : -1; at >= 0 && !m_kept[size_t(at)]; at = m_parents[size_t(at)])
                m_kept[size_t(at)] = true;
        }
    }

    void gather()
    {
        std::vector<int> order = m_source.order;
        if (order.empty()) {
            order.resize(count());
            std::iota(order.begin(), order.end(), 0);
        }
        for (const int i : order) {
            if (!m_kept[size_t(i)])
                continue;
            const int parent = m_parents[size_t(i)];
            if (!m_source.groups.empty()) {
                const qint64 group = m_source.groups[size_t(i)];
                if (m_members[group]++ == 0)
                    m_groups.push_back(group);
                if (parent < 0)
                    m_byGroup[group].push_back(i);
            } else if (parent < 0) {
                m_outermost.push_back(i);
            }
            if (parent >= 0)
                m_parts[size_t(parent)].push_back(i);
        }
        std::ranges::sort(m_groups, m_source.groupBefore ? m_source.groupBefore : std::less<qint64>());
    }

    void append(const std::vector<int> &numbers, int depth)
    {
        struct Place {
            int number;
            int depth;
        };
        std::vector<Place> open;
        const auto push = [&](const std::vector<int> &parts, int at) {
            for (auto part = parts.rbegin(); part != parts.rend(); ++part)
                open.push_back({*part, at});
        };
        push(numbers, depth);
        while (!open.empty()) {
            const Place place = open.back();
            open.pop_back();
            const std::vector<int> &parts = m_parts[size_t(place.number)];
            OutlineRow row{m_source.ids[size_t(place.number)], place.depth, Fold::None, 0};
            if (!parts.empty())
                row.fold = isFolded(row.key) ? Fold::Folded : Fold::Unfolded;
            m_rows.push_back(row);
            if (row.fold == Fold::Unfolded)
                push(parts, place.depth + 1);
        }
    }

    const OutlineSource &m_source;
    std::vector<int> m_parents;
    std::vector<bool> m_kept;
    std::vector<std::vector<int>> m_parts;
    std::vector<int> m_outermost;
    std::vector<qint64> m_groups;
    QHash<qint64, std::vector<int>> m_byGroup;
    QHash<qint64, int> m_members;
    std::vector<OutlineRow> m_rows;
};

} // namespace

std::vector<OutlineRow> outlineOf(const OutlineSource &source)
{
    return OutlineMaker(source).make();
}

} // namespace Plimsoll
