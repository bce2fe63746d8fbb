// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelinework.h"

#include "domain/allrecords.h"
#include "engine/workname.h"
#include "engine/workspans.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Deeper than anybody nests work; what is deeper stands beside it.
constexpr int deepest = 32;

bool isShown(const Plan &plan, const WorkItem &item)
{
    return item.state != WorkItemState::Dropped && plan.find(item.release);
}

/// "MB" for "Mara Berg", "Mara" for "Mara (Crane team)": what stands in brackets is no name, and one letter is not one either.
QString initialsOf(const QString &name)
{
    QStringList words = name.section(u'(', 0, 0).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetterOrNumber(); });
    if (words.size() < 2)
        return words.isEmpty() ? name : words.first();
    QString initials;
    for (const QString &word : std::as_const(words))
        initials += word.front().toUpper();
    return initials;
}

/// The item of the same release of which the other is part; null where it is part of none, or of itself over others.
const WorkItem *parentOf(const Plan &plan, const WorkItem &item)
{
    const WorkItem *parent = plan.find(item.parent);
    if (!parent || parent->release != item.release)
        return nullptr;
    const WorkItem *above = parent;
    for (int level = 0; above && level < deepest; ++level) {
        if (above->id == item.id)
            return nullptr;
        above = plan.find(above->parent);
    }
    return above ? nullptr : parent;
}

} // namespace

TimelineWork::TimelineWork(const Plan &plan, const QString &filter)
{
    for (const WorkSpan &span : workSpans(plan)) {
        const WorkItem *item = plan.find(span.item);
        if (!item || !isShown(plan, *item))
            continue;
        Node node;
        node.item = item;
        node.title = keyAndTitle(*item);
        node.span = {span.start, span.end, true};
        node.look.state = item->state;
        node.look.progress = item->progress;
        QStringList names;
        QStringList initials;
        for (const PersonId id : span.people) {
            if (const Person *person = plan.find(id)) {
                names << person->name;
                initials << initialsOf(person->name);
            }
        }
        node.look.people = names.join(u", "_s);
        node.look.initials = initials.join(u", "_s);
        const bool wanted = filter.isEmpty() || node.title.contains(filter, Qt::CaseInsensitive) || node.look.people.contains(filter, Qt::CaseInsensitive);
        if (!wanted)
            continue;
        m_nodeOf.insert(item->id, int(m_nodes.size()));
        m_nodes.push_back(std::move(node));
    }
    if (filter.isEmpty()) {
        nest(plan);
    } else {
        for (int i = 0; i < int(m_nodes.size()); ++i)
            m_top[node(i).item->release].push_back(i);
    }
    for (auto top = m_top.begin(); top != m_top.end(); ++top) {
        for (const int index : std::as_const(*top))
            widenSpan(m_spans[top.key()], widen(index));
        sort(*top);
    }
}

void TimelineWork::nest(const Plan &plan)
{
    // Items without a schedule of their own come in on the way.
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const WorkItem *parent = parentOf(plan, *node(i).item);
        if (!parent) {
            m_top[node(i).item->release].push_back(i);
            continue;
        }
        if (!m_nodeOf.contains(parent->id)) {
            m_nodeOf.insert(parent->id, int(m_nodes.size()));
            Node sum;
            sum.item = parent;
            sum.title = keyAndTitle(*parent);
            sum.look.state = parent->state;
            sum.look.progress = parent->progress;
            sum.look.isSum = true;
            m_nodes.push_back(std::move(sum));
        }
        m_nodes[size_t(m_nodeOf.value(parent->id))].parts.push_back(i);
    }
}

TimelineSpan TimelineWork::widen(int index)
{
    TimelineSpan span = node(index).span;
    for (const int part : node(index).parts)
        widenSpan(span, widen(part));
    if (node(index).look.isSum)
        m_nodes[size_t(index)].span = {span.start, span.end, true};
    sort(m_nodes[size_t(index)].parts);
    return span;
}

void TimelineWork::sort(std::vector<int> &nodes) const
{
    std::ranges::sort(nodes, {}, [this](int index) {
        const Node &one = node(index);
        return std::tuple(one.span.start, one.span.end, one.item->id);
    });
}

const std::vector<int> &TimelineWork::topOf(ReleaseId release) const
{
    static const std::vector<int> none;
    const auto found = m_top.constFind(release);
    return found == m_top.constEnd() ? none : *found;
}

int shownWorkCount(const Plan &plan, ReleaseId release)
{
    return int(std::ranges::count_if(workSpans(plan), [&](const WorkSpan &span) {
        const WorkItem *item = plan.find(span.item);
        return item && isShown(plan, *item) && (!release.isValid() || item->release == release);
    }));
}

bool showsWorkByItself(const Plan &plan, ReleaseId release)
{
    const int count = shownWorkCount(plan, release);
    return count > 0 && count <= mostWorkByItself;
}

} // namespace Plimsoll
