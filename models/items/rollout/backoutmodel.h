// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// How releases go back where they must, and whether that was tried.
class BackOutModel final : public RecordTableModel<BackOutPlan>
{
public:
    explicit BackOutModel(PlanDocument &document, QObject *parent = nullptr);

    /// New plans are of that release; where it is invalid, of the newest one.
    void setRelease(ReleaseId release) { m_release = release; }

private:
    ReleaseId m_release;
};

} // namespace Plimsoll
