// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trainmodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

TrainModel::TrainModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&Train::name, Format::Text),
        column(&Train::product, Format::Choice),
        column(&Train::first, Format::Date),
        column(&Train::every, Format::Number),
        column(&Train::everyUnit, Format::Choice),
        column(&Train::numbering, Format::Text),
        column(&Train::firstNumber, Format::Number),
        column(&Train::pattern, Format::Choice),
        column(&Train::ahead, Format::Number),
        column(&Train::note, Format::LongText),
    });
    setFactory([](const EditContext &context) {
        Train made;
        made.id = context.ids.next<Train>();
        made.name = unusedName<Train>(context.plan, tr("New train"));
        made.product = firstId<Product>(context.plan);
        made.first = context.today;
        made.numbering = QStringLiteral("1.{n}");
        return made;
    });
    setRemover([](const EditContext &context, std::span<const TrainId> ids) { return edits::removeRecords<Train>(context.plan, ids); });
}

} // namespace Plimsoll
