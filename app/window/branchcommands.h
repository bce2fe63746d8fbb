// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "domain/recordlist.h"

#include <QObject>

#include <vector>

namespace Plimsoll {

class PlanDocument;

/// What makes releases from releases: branching, minting, hotfixes, rules copied and patterns re-applied.
class BranchCommands : public QObject
{
    Q_OBJECT
public:
    explicit BranchCommands(const WindowContext &context, QObject *parent = nullptr);

private:
    void branch();
    void mint();
    void makeHotfix();
    void copyRules();
    void reapply();
    void showMade(ReleaseId release);
    [[nodiscard]] PlanDocument &document() const;
    [[nodiscard]] ReleaseId currentRelease() const;
    [[nodiscard]] std::vector<MilestoneId> selectedMilestones(ReleaseId release) const;

    const WindowContext &m_context;
};

} // namespace Plimsoll
