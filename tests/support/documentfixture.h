// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plandocument.h"
#include "support/smallplan.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace Plimsoll {

/// A document on a fresh file in a folder of its own. It is 18 May 2026, a Monday, 9:00 UTC.
class DocumentFixture
{
public:
    explicit DocumentFixture(const Plan &plan);
    ~DocumentFixture();

    [[nodiscard]] PlanDocument &document() { return *m_document; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    std::unique_ptr<PlanDocument> m_document;
};

} // namespace Plimsoll
