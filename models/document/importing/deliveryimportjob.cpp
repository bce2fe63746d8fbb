// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/importing/deliveryimportjob.h"

#include "document/plandocument.h"
#include "engine/planzone.h"
#include "exchange/pipelines/deliveryreader.h"

#include <utility>

namespace Plimsoll {

DeliveryImportJob::DeliveryImportJob(PlanDocument &document, QByteArray bytes, QString fileName, QObject *parent)
    : SheetImportJob(document, Unit::Rows, parent), m_document(document), m_bytes(std::move(bytes)), m_fileName(std::move(fileName))
{
}

void DeliveryImportJob::read(DeliveryFormat format, const DeliveryImportOptions &options)
{
    readBy([bytes = m_bytes, format, zone = planZone(m_document.plan()), name = m_fileName](const WorkWatch &watch) {
        return readDelivery(bytes, format, zone, name, &watch);
    });
    compare(options);
}

void DeliveryImportJob::compare(const DeliveryImportOptions &options)
{
    compareBy([options](const Plan &plan, const Result<DeliverySheet> &sheet, IdSource &ids, const WorkWatch &watch) {
        DeliveryImportOptions watched = options;
        watched.watch = &watch;
        return importDelivery(plan, *sheet, watched, ids);
    });
}

} // namespace Plimsoll
