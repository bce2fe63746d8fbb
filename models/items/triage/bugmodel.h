// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/triage/triagepolicy.h"
#include "engine/triagephases.h"
#include "items/recordtablemodel.h"

namespace Plimsoll {

/// Which bugs are shown. What is absent or invalid lets all pass. A value.
struct BugFilter {
    ReleaseId release;
    std::optional<TriageDecision> decision;
    bool openOnly = false;

    [[nodiscard]] bool passes(const Bug &bug) const;
    [[nodiscard]] bool isAll() const { return *this == BugFilter(); }

    friend bool operator==(const BugFilter &, const BugFilter &) = default;
};

/// Bugs with what the policy proposes today. A chosen decision is one with all its rules: it takes the reason and target that the bug has, else
/// those that are proposed, and the decider whom setDecider() names.
class BugModel final : public RecordTableModel<Bug>
{
public:
    explicit BugModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the bugs that pass, and adds to their release.
    void setFilter(const BugFilter &filter);
    [[nodiscard]] const BugFilter &filter() const { return m_filter; }
    /// Who decides where a decision is chosen; invalid leaves whom the bug has.
    void setDecider(PersonId decider) { m_decider = decider; }
    /// What the policy proposes for the bug today.
    [[nodiscard]] TriageDecision proposal(const Bug &bug) const;

    static constexpr QLatin1StringView proposalField{"proposal"};
    static constexpr QLatin1StringView ageField{"age"};

private:
    void snapshotReplaced(const PlanChange *change) override;
    [[nodiscard]] Column<Bug> decisionColumn();
    [[nodiscard]] Column<Bug> proposalColumn();
    [[nodiscard]] Column<Bug> ageColumn();

    BugFilter m_filter;
    PersonId m_decider;
    TriagePolicy m_policy; ///< Of the snapshot, as are the phases; both made once for all cells.
    mutable QHash<ReleaseId, TriagePhases> m_phases;
};

} // namespace Plimsoll
