// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bugs/releasenames.h"

#include "domain/release.h"
#include "domain/titlepattern.h"
#include "exchange/importnames.h"
#include "exchange/workimportwords.h"

namespace Plimsoll {

ReleaseNames::ReleaseNames(const Plan &plan)
{
    for (const Release &release : plan.table<Release>()) {
        for (const QString &name : {foldedName(release.name), foldedName(displayName(plan, release))}) {
            const bool several = m_releases.contains(name) && m_releases.value(name) != release.id;
            m_releases.insert(name, several ? ReleaseId() : release.id);
        }
    }
}

ReleaseId ReleaseNames::choose(const QStringList &names, QStringList &remarks) const
{
    ReleaseId found;
    for (const QString &name : names) {
        const auto known = m_releases.constFind(foldedName(name));
        if (known == m_releases.cend())
            remarks << workImportWords("The plan has no release “%1”.").arg(name.left(60));
        else if (!known->isValid())
            remarks << workImportWords("Several products of the plan have a release “%1”; write the product before it.").arg(name.left(60));
        else if (!found.isValid())
            found = *known;
        else if (found != *known)
            remarks << workImportWords("An item is in one release only; “%1” was left out.").arg(name.left(60));
    }
    return found;
}

} // namespace Plimsoll
