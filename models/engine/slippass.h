// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/slip.h"
#include "engine/slipfit.h"

#include <map>
#include <optional>
#include <vector>

namespace Plimsoll {

/// The ends of milestones that moved later, asked for in the order of the days on which the others started.
class MovedEnds
{
public:
    struct End {
        QDate day; ///< After the move; invalid where there is none.
        int node = -1;
    };
    void add(const MilestoneDate &before, End end);
    /// The latest end of those that were over by that day; days never decrease.
    [[nodiscard]] End latestBefore(QDate start);

private:
    struct Waiting {
        QDate start;
        QDate end;
        End moved;
    };
    std::vector<Waiting> m_waiting;
    End m_latest;
};

/// Finds out which milestones a slip changes, and how. Decides for each milestone of the plan what it shall do, then goes through them
/// from anchors to dependants and bends as few rules as that takes. Plan and timetable must outlive it.
class SlipPass
{
public:
    SlipPass(const Plan &plan, const Timetable &timetable, const SlipRequest &request);

    [[nodiscard]] Result<void> run();

    /// The milestones whose record changes.
    [[nodiscard]] std::vector<Milestone> changed() const;
    /// Pins those that the timetable after the changes has elsewhere than they shall be; false where all are where they shall be. That
    /// happens only where windows that milestones stay out of move as well.
    [[nodiscard]] bool correct(const Timetable &after);

    struct Why {
        SlipCause cause = SlipCause::Follows;
        MilestoneId because;
    };
    [[nodiscard]] Why whyOf(MilestoneId id) const;

private:
    /// How far something moves.
    struct Shift {
        int workingDays = 0;
        qint64 days = 0;
        int hours = 0; ///< Only for those with a moment.

        friend bool operator==(const Shift &, const Shift &) = default;
    };
    enum class Role { Follows, Held, Shifted, Placed };
    struct Node {
        const Milestone *milestone = nullptr;
        MilestoneDate before;
        MilestoneDate now;
        int anchor = -1;
        bool inScope = false;
        bool hangs = false;  ///< Over others, on the slipped one.
        bool moving = false; ///< It may move, so that what counts from it may.
        Role role = Role::Follows;
        Shift shift;
        QDate target; ///< For Placed; for Held the day before which it must not start, where one pushes it.
        SlipCause cause = SlipCause::Follows;
        int because = -1;
    };
    /// A span that is shortened.
    struct Buffer {
        int node = -1;
        Shift in;  ///< How far its start moves,
        Shift out; ///< and its end.
    };

    [[nodiscard]] std::optional<Error> refusal() const;
    void index();
    [[nodiscard]] int nodeOf(MilestoneId id) const;
    [[nodiscard]] Node &slipped() { return m_nodes[size_t(m_slipped)]; }
    [[nodiscard]] const Node &slipped() const { return m_nodes[size_t(m_slipped)]; }
    [[nodiscard]] Result<void> findTarget();
    [[nodiscard]] QDate dayByAmount() const;
    [[nodiscard]] Result<QDate> dayByTrain() const;
    [[nodiscard]] bool byHours() const;
    [[nodiscard]] bool comesBefore(int i) const;
    void chooseScope();
    void crushBuffers();
    [[nodiscard]] std::vector<int> buffers() const;
    void crush(Buffer &buffer);
    [[nodiscard]] Shift restAt(QDate day, const std::vector<Buffer> &before) const;
    [[nodiscard]] Shift shiftOf(int workingDays) const;
    void chooseRoles();
    [[nodiscard]] Role roleOf(const Node &node) const;
    void placeRoot();
    [[nodiscard]] QDate landingFrom(const std::vector<int> &path, QDate day);
    [[nodiscard]] QDate shiftedDay(const Milestone &milestone, QDate day, const Shift &shift) const;
    void moveAll();
    void move(Node &node);
    void moveSlipped(Node &node, const Milestone &base);
    void put(Node &node, Milestone milestone);
    [[nodiscard]] Milestone shiftedRule(const Node &node, const Milestone &base);
    [[nodiscard]] std::vector<int> byDate() const;
    bool pushLater();
    [[nodiscard]] MovedEnds::End forcedByDependencies(int node) const;

    const Plan &m_plan;
    const Timetable &m_timetable;
    const SlipRequest &m_request;
    std::vector<MilestoneId> m_ids; ///< Of the nodes, sorted.
    std::vector<Node> m_nodes;
    std::vector<int> m_order; ///< Anchors before their dependants; those in a circle are left out.
    int m_slipped = -1;
    Shift m_full;
    std::map<int, Milestone> m_bases; ///< Nodes that change beside their date: shortened buffers, the slipped one where it was missed.
    std::map<int, Milestone> m_changed;
    std::map<int, std::vector<const MilestoneDependency *>> m_dependencies; ///< By successor.
    SlipFit m_fit;
};

} // namespace Plimsoll
