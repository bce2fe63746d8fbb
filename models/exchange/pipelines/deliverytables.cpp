// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliverytables.h"

#include "domain/labels.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverywords.h"
#include "exchange/work/workwatch.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

using enum DeliveryField;

void noteUnknown(DeliveryRow &row, const QString &word, const std::optional<PipelineStatus> &read)
{
    if (!word.isEmpty() && !read)
        row.remarks << deliveryImportText("“%1” is no status that is known; it counts as unknown.").arg(word.left(100));
}

QString refusedState(const QString &word)
{
    QStringList states;
    for (size_t i = 0; i < EnumNames<PromotionState>::names.size(); ++i)
        states << label(PromotionState(i));
    return deliveryImportText("“%1” is no state of a promotion; write one of these: %2.").arg(word.left(100), states.join(", "_L1));
}

RunRow readRun(const DeliveryTable &table, size_t index)
{
    RunRow row;
    row.place = table.place(index);
    row.component = table.text(index, Component);
    row.key = table.text(index, Key);
    row.name = table.text(index, Name);
    const QString status = table.text(index, Status);
    row.status = pipelineStatusOf(status);
    noteUnknown(row, status, row.status);
    row.started = table.moment(index, Started, row.remarks);
    row.finished = table.moment(index, Finished, row.remarks);
    row.revision = table.text(index, Revision);
    row.committed = table.moment(index, Committed, row.remarks);
    row.branch = table.text(index, Branch);
    row.url = table.text(index, Url);
    if (row.key.isEmpty() && !row.started.isValid())
        row.refused = deliveryImportText("It has neither a key nor a time at which it started; fill one of the two.");
    else if (row.started.isValid() && row.finished.isValid() && row.finished < row.started)
        row.refused = deliveryImportText("It finishes before it starts; mend one of the times.");
    return row;
}

PromotionRow readPromotion(const DeliveryTable &table, size_t index)
{
    PromotionRow row;
    row.place = table.place(index);
    row.component = table.text(index, Component);
    row.version = table.text(index, Version);
    row.environment = table.text(index, Environment);
    row.release = table.text(index, Release);
    row.approvedBy = table.text(index, ApprovedBy);
    row.revision = table.text(index, Revision);
    row.committed = table.moment(index, Committed, row.remarks);
    row.built = table.moment(index, Built, row.remarks);
    row.at = table.moment(index, At, row.remarks);
    const QString state = table.text(index, Status);
    row.state = promotionStateOf(state);
    row.byHand = yesOrNo(table.text(index, ByHand));
    row.note = table.text(index, Note);
    if (row.component.isEmpty())
        row.refused = deliveryImportText("It names no component; fill the column Component.");
    else if (row.version.isEmpty())
        row.refused = deliveryImportText("It names no version; fill the column Version.");
    else if (row.environment.isEmpty())
        row.refused = deliveryImportText("It names no environment; fill the column Environment.");
    else if (!state.isEmpty() && !row.state)
        row.refused = refusedState(state);
    return row;
}

IncidentRow readIncident(const DeliveryTable &table, size_t index)
{
    IncidentRow row;
    row.place = table.place(index);
    row.key = table.text(index, Key);
    row.title = table.text(index, table.has(Title) ? Title : Name);
    row.product = table.text(index, Product);
    row.component = table.text(index, Component);
    row.version = table.text(index, Version);
    row.environment = table.text(index, Environment);
    row.started = table.moment(index, Started, row.remarks);
    row.restored = table.moment(index, Restored, row.remarks);
    row.url = table.text(index, Url);
    row.note = table.text(index, Note);
    if (row.title.isEmpty())
        row.title = row.key;
    if (row.title.isEmpty())
        row.refused = deliveryImportText("It has no title; fill the column Title.");
    else if (row.started.isValid() && row.restored.isValid() && row.restored < row.started)
        row.refused = deliveryImportText("It is restored before it starts; mend one of the times.");
    return row;
}

template<typename Row>
DeliverySheet readRows(const DeliveryTable &table, const WorkWatch *watch, std::vector<Row> DeliverySheet::*rows,
                       Row (*rowAt)(const DeliveryTable &table, size_t index))
{
    DeliverySheet sheet;
    for (size_t i = 0; i < table.rowCount(); ++i) {
        if (watch && !watch->goesOn(qsizetype(i), qsizetype(table.rowCount())))
            break;
        (sheet.*rows).push_back(rowAt(table, i));
    }
    sheet.leftOut = table.leftOut();
    return sheet;
}

} // namespace

DeliverySheet readRunTable(const DeliveryTable &table, const WorkWatch *watch)
{
    return readRows(table, watch, &DeliverySheet::runs, readRun);
}

DeliverySheet readPromotionTable(const DeliveryTable &table, const WorkWatch *watch)
{
    return readRows(table, watch, &DeliverySheet::promotions, readPromotion);
}

DeliverySheet readIncidentTable(const DeliveryTable &table, const WorkWatch *watch)
{
    return readRows(table, watch, &DeliverySheet::incidents, readIncident);
}

} // namespace Plimsoll
