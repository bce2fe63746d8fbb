// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/deliveryreader.h"

#include "exchange/csvreader.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverytable.h"
#include "exchange/pipelines/deliverytables.h"
#include "exchange/pipelines/junitrun.h"
#include "exchange/pipelines/pipelinejson.h"
#include "exchange/pipelines/terraformplan.h"
#include "exchange/work/workwatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

Result<DeliverySheet> readJson(const QByteArray &bytes, DeliveryFormat format, const QTimeZone &zone)
{
    const auto document = deliveryJson(bytes);
    if (!document)
        return document.error();
    if (format == DeliveryFormat::GitHubRuns)
        return readGitHubRuns(*document, zone);
    if (format == DeliveryFormat::GitLabPipelines)
        return readGitLabPipelines(*document, zone);
    const auto plan = readTerraformPlan(*document);
    if (!plan)
        return plan.error();
    DeliverySheet sheet;
    sheet.terraform = *plan;
    return sheet;
}

Result<DeliverySheet> readTable(const QByteArray &bytes, DeliveryFormat format, const QTimeZone &zone, const WorkWatch *watch)
{
    const auto csv = readCsv(bytes, {mostDeliveryBytes});
    if (!csv)
        return csv.error();
    const auto table = DeliveryTable::over(*csv, zone);
    if (!table)
        return table.error();
    if (format == DeliveryFormat::RunTable)
        return readRunTable(*table, watch);
    return format == DeliveryFormat::PromotionTable ? readPromotionTable(*table, watch) : readIncidentTable(*table, watch);
}

} // namespace

QString label(DeliveryFormat format)
{
    switch (format) {
    case DeliveryFormat::GitHubRuns:
        return deliveryImportText("GitHub Actions runs (JSON)");
    case DeliveryFormat::GitLabPipelines:
        return deliveryImportText("GitLab pipelines (JSON)");
    case DeliveryFormat::JunitRun:
        return deliveryImportText("Run of tests (JUnit XML)");
    case DeliveryFormat::RunTable:
        return deliveryImportText("Pipeline runs (CSV)");
    case DeliveryFormat::PromotionTable:
        return deliveryImportText("Promotions (CSV)");
    case DeliveryFormat::IncidentTable:
        return deliveryImportText("Incidents (CSV)");
    case DeliveryFormat::TerraformPlan:
        break;
    }
    return deliveryImportText("Terraform or OpenTofu plan (JSON)");
}

bool DeliverySheet::needsComponent() const
{
    return std::ranges::any_of(runs, [](const RunRow &row) { return row.component.isEmpty(); });
}

bool DeliverySheet::needsRevision() const
{
    return format == DeliveryFormat::JunitRun;
}

DeliveryFormat guessDeliveryFormat(const QByteArray &bytes)
{
    QByteArray start = bytes.first(qMin<qsizetype>(bytes.size(), 64 * 1024));
    start.replace('\0', QByteArray()); // Of UTF-16.
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, qsizetype(qstrlen(mark)));
    }
    start = start.trimmed();
    if (start.startsWith('[') || start.startsWith('{')) {
        if (start.contains("\"terraform_version\"") || start.contains("\"format_version\""))
            return DeliveryFormat::TerraformPlan;
        return start.contains("\"web_url\"") || start.contains("\"iid\"") ? DeliveryFormat::GitLabPipelines : DeliveryFormat::GitHubRuns;
    }
    if (start.startsWith('<'))
        return DeliveryFormat::JunitRun;
    const QByteArray headings = start.left(start.indexOf('\n')).toLower();
    if (headings.contains("restored") || headings.contains("resolved") || headings.contains("incident"))
        return DeliveryFormat::IncidentTable;
    return headings.contains("environment") || headings.contains("promoted") || headings.contains("deployed") ? DeliveryFormat::PromotionTable
                                                                                                                : DeliveryFormat::RunTable;
}

Result<DeliverySheet> readDelivery(const QByteArray &bytes, DeliveryFormat format, const QTimeZone &zone, const QString &fileName,
                                   const WorkWatch *watch)
{
    if (bytes.size() > mostDeliveryBytes)
        return badInput(deliveryImportText("The file is larger than 64 MB; export a shorter span."));
    if (bytes.trimmed().isEmpty())
        return badInput(deliveryImportText("The file is empty; export it again."));
    const bool isTable = format == DeliveryFormat::RunTable || format == DeliveryFormat::PromotionTable || format == DeliveryFormat::IncidentTable;
    Result<DeliverySheet> sheet = isTable                              ? readTable(bytes, format, zone, watch)
                                  : format == DeliveryFormat::JunitRun ? readJunitRun(bytes, fileName, zone)
                                                                       : readJson(bytes, format, zone);
    if (watch && watch->stop.stop_requested())
        return Error{ErrorCode::Cancelled, deliveryImportText("The import was cancelled; choose the file again."), {}};
    if (!sheet)
        return sheet;
    sheet->format = format;
    const size_t rows = sheet->runs.size() + sheet->promotions.size() + sheet->incidents.size();
    if (rows > size_t(mostDeliveryRows))
        return badInput(deliveryImportText("The file holds more than 100,000 rows; export a shorter span."));
    if (rows == 0 && !sheet->terraform)
        return badInput(deliveryImportText("The file holds no rows; export it again, or choose its format."));
    return sheet;
}

} // namespace Plimsoll
