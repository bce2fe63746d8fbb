// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "items/scope/scopefacts.h"

#include <memory>

namespace Plimsoll {

/// The work items of one release, or of all, as a flat table with the hours that they need of some skills. ScopeModel makes the outline of
/// them, and another one of these where other skills are to be shown.
class ScopeItemModel final : public RecordTableModel<WorkItem>
{
public:
    ScopeItemModel(PlanDocument &document, const std::vector<SkillId> &skills, QObject *parent = nullptr);

    /// Shows the items of that release only and adds to it; an invalid one stands for all, and adds to the first.
    void setRelease(ReleaseId release);
    [[nodiscard]] ReleaseId release() const { return m_release; }
    [[nodiscard]] const ScopeFacts &facts() const { return *m_facts; }

private:
    void snapshotReplaced(const PlanChange *change) override { m_facts->follow(change); }

    std::shared_ptr<ScopeFacts> m_facts; ///< Of the snapshot.
    ReleaseId m_release;
};

} // namespace Plimsoll
