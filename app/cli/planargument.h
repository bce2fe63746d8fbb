// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "document/plandocument.h"

#include <QTemporaryDir>

namespace Plimsoll {

/// The plan that a PLAN argument names, opened. "sample" is a fresh copy of the sample plan in a folder that goes with this object.
class PlanArgument
{
public:
    /// For commands that only read; works on a plan that is open elsewhere.
    static Result<std::unique_ptr<PlanArgument>> forReading(const QString &name, const Clock &clock);
    /// For commands that write. Fails with Locked where the plan is open elsewhere.
    static Result<std::unique_ptr<PlanArgument>> forWriting(const QString &name, const Clock &clock);
    /// For commands that only show what they would do where they are told so; then it is for reading.
    static Result<std::unique_ptr<PlanArgument>> forChange(const QString &name, bool onlyShown, const Clock &clock);

    [[nodiscard]] PlanDocument &document() { return *m_document; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlanDocument> m_document;
};

} // namespace Plimsoll
