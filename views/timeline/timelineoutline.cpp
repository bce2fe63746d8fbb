// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timelineoutline.h"

#include "domain/allrecords.h"
#include "domain/datedcondition.h"
#include "domain/titlepattern.h"
#include "items/deadlinetext.h"
#include "views/timeline/timelinework.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Plimsoll {

namespace {

class OutlineBuilder
{
public:
    OutlineBuilder(const Plan &plan, const Timetable &timetable, const TimelineChoice &choice)
        : m_plan(plan), m_timetable(timetable), m_choice(choice)
    {
        auto entries = std::make_shared<const CalendarEntries>(calendarEntries(plan, timetable, choice.release, choice.filter));
        for (const MilestoneMark &mark : entries->milestones)
            m_marks[mark.release].push_back(&mark);
        m_outline.entries = std::move(entries);
        findConditions();
        m_outline.hasWork = choice.work;
        if (choice.work)
            m_work = TimelineWork(plan, choice.filter);
        findUndated();
        sortReleases();
        sortWindows();
        m_outline.rows.reserve(size_t(plan.table<Milestone>().size() + plan.table<Release>().size() + plan.table<Window>().size()));
    }

    TimelineOutline build() &&
    {
        if (m_choice.release.isValid()) {
            if (const Release *release = m_plan.find(m_choice.release))
                addRelease(*release, 0, -1);
        } else {
            for (const Product &product : m_plan.table<Product>())
                addProduct(product);
            // Releases whose product is gone must not be lost from sight.
            for (const Release *release : m_releases.value(ProductId()))
                addRelease(*release, 0, -1);
        }
        addWindowsForAll();
        addBands();
        for (int i = 0; i < int(m_outline.rows.size()); ++i) {
            const TimelineRow &row = m_outline.rows[size_t(i)];
            m_outline.rowOfKey.insert(row.key(), i);
            widenSpan(m_outline.all, row.span);
            widenSpan(m_outline.told, {row.told, row.told});
            if (row.kind == TimelineRowKind::Product || row.kind == TimelineRowKind::Release)
                widenSpan(m_outline.span, row.span);
            if (row.time.size() > m_outline.time.size())
                m_outline.time = row.time;
        }
        if (!m_outline.span.isValid())
            m_outline.span = m_outline.all;
        return std::move(m_outline);
    }

private:
    [[nodiscard]] bool filtered() const { return !m_choice.filter.isEmpty(); }

    [[nodiscard]] bool isOpen(const TimelineRow &row, bool byItself) const
    {
        return filtered() || byItself != m_choice.toggled.contains(row.key());
    }

    /// Milestones without a day are no entries of a calendar; here they have a line all the same.
    void findUndated()
    {
        for (const Milestone &milestone : m_plan.table<Milestone>()) {
            const bool wanted = !m_choice.release.isValid() || milestone.release == m_choice.release;
            if (!wanted || m_timetable.startOf(milestone.id).isValid())
                continue;
            if (!filtered() || displayTitle(m_plan, milestone).contains(m_choice.filter, Qt::CaseInsensitive))
                m_undated[milestone.release].push_back(&milestone);
        }
    }

    void findConditions()
    {
        for (const ActionMark &mark : m_outline.entries->actions) {
            if (mark.record.table != QLatin1StringView(Record<DecisionCondition>::table))
                continue;
            if (const Gate *gate = placeOf(m_plan, *m_plan.find(DecisionConditionId(mark.record.id))).gate)
                m_conditions[mark.release].push_back({gate->milestone, &mark});
        }
    }

    void sortReleases()
    {
        int colour = 0;
        for (const Release &release : m_plan.table<Release>()) {
            m_releases[m_plan.find(release.product) ? release.product : ProductId()].push_back(&release);
            m_colours.insert(release.id, colour++);
        }
        for (const ReleaseBar &bar : m_outline.entries->bars)
            m_bars.insert(bar.release, {bar.start, bar.end});
        for (auto &releases : m_releases) {
            std::ranges::stable_sort(releases, [this](const Release *a, const Release *b) {
                const TimelineSpan first = m_bars.value(a->id);
                const TimelineSpan second = m_bars.value(b->id);
                if (first.isValid() != second.isValid())
                    return first.isValid();
                return first.isValid() && first.start < second.start;
            });
        }
    }

    void sortWindows()
    {
        const Release *only = m_plan.find(m_choice.release);
        for (const WindowShade &shade : m_outline.entries->windows) {
            const Window *window = m_plan.find(shade.window);
            if (!window || (only && window->product.isValid() && window->product != only->product))
                continue;
            if (filtered() && !window->name.contains(m_choice.filter, Qt::CaseInsensitive))
                continue;
            if (m_plan.find(window->release))
                m_windowsOfRelease[window->release].push_back(&shade);
            else if (!only && m_plan.find(window->product))
                m_windowsOfProduct[window->product].push_back(&shade);
            else
                m_windowsOfAll.push_back(&shade);
        }
    }

    /// That of its only day.
    [[nodiscard]] QString timeOf(MilestoneId id) const
    {
        const Milestone *milestone = m_plan.find(id);
        const MilestoneDate *date = m_timetable.find(id);
        return milestone && date && date->start == date->end ? clockText(m_plan, *milestone, *date, QLocale()) : QString();
    }

    int add(TimelineRow row)
    {
        m_outline.rows.push_back(std::move(row));
        return int(m_outline.rows.size()) - 1;
    }

    void addProduct(const Product &product)
    {
        const auto &releases = m_releases[product.id];
        const auto &windows = m_windowsOfProduct[product.id];
        const bool any = std::ranges::any_of(releases, [this](const Release *release) { return isWanted(*release); });
        if (filtered() && !any && windows.empty())
            return;
        TimelineRow row;
        row.kind = TimelineRowKind::Product;
        row.record = product.id.value();
        row.title = product.name;
        for (const Release *release : releases) {
            widenSpan(row.span, m_bars.value(release->id));
            widenSpan(row.span, m_work.spanOf(release->id));
        }
        row.hasParts = !releases.empty() || !windows.empty();
        row.open = isOpen(row, true);
        const bool open = row.open;
        const int at = add(std::move(row));
        if (open) {
            for (const Release *release : releases)
                addRelease(*release, 1, at);
            for (const WindowShade *window : windows)
                addWindow(*window, 1, at);
        } else {
            addAnchorMarks(releases, at);
        }
        m_lastRowOfProduct.insert(product.id, {at, int(m_outline.rows.size()) - 1});
    }

    [[nodiscard]] bool isWanted(const Release &release) const
    {
        return !filtered() || m_marks.contains(release.id) || m_undated.contains(release.id) || m_conditions.contains(release.id)
            || m_windowsOfRelease.contains(release.id) || !m_work.topOf(release.id).empty();
    }

    void addRelease(const Release &release, int depth, int parent)
    {
        if (!isWanted(release))
            return;
        TimelineRow row;
        row.kind = TimelineRowKind::Release;
        row.record = release.id.value();
        row.depth = depth;
        row.parent = parent;
        row.title = depth > 0 && !release.name.isEmpty() ? release.name : displayName(m_plan, release);
        row.span = m_bars.value(release.id);
        row.told = m_timetable.startOf(release.anchor);
        row.time = timeOf(release.anchor);
        row.colour = m_colours.value(release.id);
        const auto &marks = m_marks[release.id];
        const auto &undated = m_undated[release.id];
        const auto &windows = m_windowsOfRelease[release.id];
        const std::vector<int> &work = m_work.topOf(release.id);
        row.hasParts = !marks.empty() || !undated.empty() || m_conditions.contains(release.id) || !windows.empty() || !work.empty();
        widenSpan(row.span, m_work.spanOf(release.id));
        row.open = isOpen(row, release.state == ReleaseState::Planned);
        const bool open = row.open;
        const int at = add(std::move(row));
        if (!open) {
            addMarks(marks, at);
            return;
        }
        for (const MilestoneMark *mark : marks) {
            addMilestone(*mark, depth + 1, at);
            addConditions(release.id, mark->milestone, depth + 2);
        }
        for (const Milestone *milestone : undated) {
            addUndated(*milestone, depth + 1, at);
            addConditions(release.id, milestone->id, depth + 2);
        }
        addOtherConditions(release.id, depth + 1, at);
        for (const WindowShade *window : windows)
            addWindow(*window, depth + 1, at);
        for (const int node : work)
            addWork(node, depth + 1, at);
    }

    void addWork(int index, int depth, int parent)
    {
        const TimelineWork::Node &node = m_work.node(index);
        TimelineRow row;
        row.kind = TimelineRowKind::Work;
        row.record = node.item->id.value();
        row.depth = depth;
        row.parent = parent;
        row.title = node.title;
        row.span = node.span;
        row.told = node.span.start;
        row.colour = m_colours.value(node.item->release);
        row.work = node.look;
        row.hasParts = !node.parts.empty();
        row.open = isOpen(row, true);
        const bool open = row.open;
        const int at = add(std::move(row));
        for (const int part : node.parts) {
            if (open)
                addWork(part, depth + 1, at);
        }
    }

    void addMilestone(const MilestoneMark &mark, int depth, int parent)
    {
        TimelineRow row;
        row.record = mark.milestone.value();
        row.depth = depth;
        row.parent = parent;
        row.title = mark.title;
        row.span = {mark.start, mark.end};
        row.told = mark.start;
        row.time = mark.start == mark.end ? mark.time : QString();
        row.colour = mark.colour;
        row.look = {mark.kind, mark.state, mark.tentative};
        row.anchor = mark.anchor;
        row.warning = mark.warning;
        m_outline.rowOfMilestone.insert(mark.milestone, add(std::move(row)));
    }

    void addUndated(const Milestone &milestone, int depth, int parent)
    {
        TimelineRow row;
        row.record = milestone.id.value();
        row.depth = depth;
        row.parent = parent;
        row.title = displayTitle(m_plan, milestone);
        row.colour = m_colours.value(milestone.release);
        row.look = {milestone.kind, milestone.state, milestone.commitment == Commitment::Tentative};
        m_outline.rowOfMilestone.insert(milestone.id, add(std::move(row)));
    }

    /// Those of the milestone's gates, below its row.
    void addConditions(ReleaseId release, MilestoneId milestone, int depth)
    {
        const auto found = m_conditions.constFind(release);
        if (found == m_conditions.constEnd())
            return;
        for (const Condition &condition : *found) {
            if (condition.milestone == milestone)
                addCondition(*condition.mark, depth, m_outline.rowOf(milestone));
        }
    }

    /// Those whose milestone the filter leaves out.
    void addOtherConditions(ReleaseId release, int depth, int parent)
    {
        for (const Condition &condition : m_conditions.value(release)) {
            if (m_outline.rowOf(condition.milestone) < 0)
                addCondition(*condition.mark, depth, parent);
        }
    }

    void addCondition(const ActionMark &mark, int depth, int parent)
    {
        TimelineRow row;
        row.kind = TimelineRowKind::Condition;
        row.record = mark.record.id;
        row.depth = depth;
        row.parent = parent;
        row.title = mark.title;
        row.span = {mark.due, mark.due};
        row.told = mark.due;
        row.colour = m_colours.value(mark.release);
        row.met = mark.done;
        add(std::move(row));
    }

    void addWindow(const WindowShade &shade, int depth, int parent)
    {
        TimelineRow row;
        row.kind = TimelineRowKind::Window;
        row.record = shade.window.value();
        row.depth = depth;
        row.parent = parent;
        row.title = shade.name;
        row.span = {shade.start, shade.end};
        row.told = shade.start;
        row.window = shade.kind;
        add(std::move(row));
    }

    void addMarks(const std::vector<const MilestoneMark *> &marks, int at)
    {
        m_outline.rows[size_t(at)].firstMark = int(m_outline.marks.size());
        for (const MilestoneMark *mark : marks)
            addMark(*mark, at);
        m_outline.rows[size_t(at)].lastMark = int(m_outline.marks.size());
    }

    void addMark(const MilestoneMark &mark, int at)
    {
        m_outline.marks.push_back({mark.milestone, mark.start, mark.colour, {mark.kind, mark.state, mark.tentative}});
        m_outline.rowOfMilestone.insert(mark.milestone, at);
    }

    /// A closed product shows when its releases go live; the rest would be a thicket.
    void addAnchorMarks(const std::vector<const Release *> &releases, int at)
    {
        m_outline.rows[size_t(at)].firstMark = int(m_outline.marks.size());
        for (const Release *release : releases) {
            for (const MilestoneMark *mark : m_marks[release->id]) {
                m_outline.rowOfMilestone.insert(mark->milestone, at);
                if (mark->anchor)
                    addMark(*mark, at);
            }
        }
        m_outline.rows[size_t(at)].lastMark = int(m_outline.marks.size());
    }

    void addWindowsForAll()
    {
        if (m_windowsOfAll.empty())
            return;
        TimelineRow row;
        row.kind = TimelineRowKind::Windows;
        row.title = QCoreApplication::translate("TimelineOutline", "Windows");
        row.hasParts = true;
        row.open = isOpen(row, true);
        const bool open = row.open;
        const int at = add(std::move(row));
        for (const WindowShade *window : m_windowsOfAll) {
            if (open)
                addWindow(*window, 1, at);
        }
    }

    void addBands()
    {
        for (const WindowShade &shade : m_outline.entries->windows) {
            const Window *window = m_plan.find(shade.window);
            if (!window || shade.kind == WindowKind::Event || shade.kind == WindowKind::Booking)
                continue;
            TimelineBand band{shade.window, shade.name, shade.kind, {shade.start, shade.end}, 0, int(m_outline.rows.size()) - 1};
            if (window->product.isValid()) {
                const Release *only = m_plan.find(m_choice.release);
                const auto rows = m_lastRowOfProduct.constFind(window->product);
                if (rows != m_lastRowOfProduct.constEnd())
                    std::tie(band.firstRow, band.lastRow) = *rows;
                else if (!only || only->product != window->product)
                    continue;
            }
            m_outline.bands.push_back(std::move(band));
        }
        std::ranges::stable_sort(m_outline.bands, [](const TimelineBand &a, const TimelineBand &b) { return forbidsMore(b.kind, a.kind); });
    }

    using Shades = std::vector<const WindowShade *>;
    struct Condition {
        MilestoneId milestone; ///< Of its gate.
        const ActionMark *mark = nullptr;
    };

    const Plan &m_plan;
    const Timetable &m_timetable;
    const TimelineChoice &m_choice;
    TimelineOutline m_outline;
    QHash<ReleaseId, std::vector<const MilestoneMark *>> m_marks;
    QHash<ReleaseId, std::vector<const Milestone *>> m_undated;
    QHash<ReleaseId, std::vector<Condition>> m_conditions; ///< By the day on which they are due.
    QHash<ProductId, std::vector<const Release *>> m_releases;
    QHash<ReleaseId, int> m_colours;
    QHash<ReleaseId, TimelineSpan> m_bars;
    QHash<ReleaseId, Shades> m_windowsOfRelease;
    QHash<ProductId, Shades> m_windowsOfProduct;
    Shades m_windowsOfAll;
    TimelineWork m_work;
    QHash<ProductId, std::pair<int, int>> m_lastRowOfProduct;
};

} // namespace

TimelineOutline timelineOutline(const Plan &plan, const Timetable &timetable, const TimelineChoice &choice)
{
    return OutlineBuilder(plan, timetable, choice).build();
}

void readWarnings(TimelineOutline &outline, const Plan &plan, const Timetable &timetable, const TimelineChoice &choice)
{
    auto entries = std::make_shared<const CalendarEntries>(calendarEntries(plan, timetable, choice.release, choice.filter));
    for (const MilestoneMark &mark : entries->milestones) {
        const int row = outline.rowOf(mark.milestone);
        if (row >= 0 && outline.rows[size_t(row)].milestone() == mark.milestone)
            outline.rows[size_t(row)].warning = mark.warning;
    }
    outline.entries = std::move(entries);
}

} // namespace Plimsoll
