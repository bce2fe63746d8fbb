// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/releaseedits.h"

#include "domain/allrecords.h"
#include "domain/labels.h"
#include "domain/plandraft.h"

#include <QCoreApplication>

namespace Plimsoll::edits {

PlanEdit addRelease(const Plan &plan, const QString &product, const QString &name, QDate goLive, IdSource &ids)
{
    PlanDraft draft(plan);
    Release release;
    for (const Product &known : plan.table<Product>()) {
        if (!release.product.isValid() && known.name.compare(product.trimmed(), Qt::CaseInsensitive) == 0)
            release.product = known.id;
    }
    if (!release.product.isValid()) {
        Product made;
        made.id = ids.next<Product>();
        made.name = product.trimmed();
        release.product = made.id;
        draft.put(std::move(made));
    }
    Milestone anchor;
    release.id = ids.next<Release>();
    anchor.id = ids.next<Milestone>();
    release.name = name.trimmed();
    release.anchor = anchor.id;
    anchor.release = release.id;
    anchor.title = QCoreApplication::translate("Edits", "Go-live");
    anchor.kind = MilestoneKind::GoLive;
    anchor.pinned = goLive;
    const QString label = QCoreApplication::translate("Edits", "Add %1").arg(quotedName(release));
    draft.put(std::move(anchor));
    draft.put(std::move(release));
    return draft.toEdit(label);
}

} // namespace Plimsoll::edits
