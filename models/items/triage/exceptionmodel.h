// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"

namespace Plimsoll {

/// The ledger of exceptions: who asked to let what in after the freeze, what is missing from the request, and who agreed.
class ExceptionModel final : public RecordTableModel<ExceptionRequest>
{
public:
    explicit ExceptionModel(PlanDocument &document, QObject *parent = nullptr);

    /// Shows the requests of that release, or all where it is invalid.
    void setRelease(ReleaseId release);

    static constexpr QLatin1StringView missingField{"missing"};

private:
    ReleaseId m_release;
};

} // namespace Plimsoll
