// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/sheetimportjob.h"
#include "exchange/pipelines/deliveryimport.h"

#include <QByteArray>
#include <QString>

namespace Plimsoll {

/// What a file tells of pipelines, deployments or infrastructure, read and compared with the plan; see ImportJob.
class DeliveryImportJob final : public SheetImportJob<Result<DeliverySheet>, DeliveryImportOutcome>
{
public:
    /// The file's name is without its folder.
    DeliveryImportJob(PlanDocument &document, QByteArray bytes, QString fileName, QObject *parent = nullptr);

    /// Reads the file, its times in the zone of the plan, and compares it; what runs is cancelled.
    void read(DeliveryFormat format, const DeliveryImportOptions &options);
    /// Compares again what was read.
    void compare(const DeliveryImportOptions &options);

private:
    PlanDocument &m_document;
    QByteArray m_bytes;
    QString m_fileName;
};

} // namespace Plimsoll
