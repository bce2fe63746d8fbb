// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/productmodel.h"

#include "domain/edits/removal.h"
#include "engine/presentdates.h"

namespace Plimsoll {

ProductModel::ProductModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Product::name, Format::Text),
        column(&Product::calendar, Format::Choice),
        column(&Product::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        Product made;
        made.id = context.ids.next<Product>();
        made.name = unusedName<Product>(context.plan, tr("New product"));
        return made;
    });
    setRemover([](const EditContext &context, std::span<const ProductId> ids) {
        return edits::removeProducts(context.plan, ids, presentDates(context.plan, context.timetable, context.today));
    });
}

} // namespace Plimsoll
