// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trainexceptionmodel.h"

#include "domain/edits/removal.h"
#include "items/timecolumns.h"

namespace Plimsoll {

TrainExceptionModel::TrainExceptionModel(PlanDocument &document, QObject *parent) : RecordTableModel(document, parent)
{
    setColumns({
        column(&TrainException::train, Format::Choice),
        column(&TrainException::departure, Format::Date),
        column(&TrainException::movedTo, Format::Date),
        column(&TrainException::reason, Format::Text),
    });
    setFactory([](const EditContext &context) {
        TrainException made;
        made.id = context.ids.next<TrainException>();
        made.train = firstId<Train>(context.plan);
        const Train *train = context.plan.find(made.train);
        made.departure = train ? train->first : context.today;
        return made;
    });
    setRemover([](const EditContext &context, std::span<const TrainExceptionId> ids) {
        return edits::removeRecords<TrainException>(context.plan, ids);
    });
}

} // namespace Plimsoll
