// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/documentfixture.h"

#include "store/store.h"

namespace Plimsoll {

DocumentFixture::DocumentFixture(const Plan &plan)
{
    StoreOptions options;
    options.author = QStringLiteral("tester");
    auto made = PlanDocument::create(m_folder.filePath(QStringLiteral("plan.plimsoll")), plan, m_clock, options, 1);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    m_document = std::move(*made);
}

DocumentFixture::~DocumentFixture() = default;

} // namespace Plimsoll
