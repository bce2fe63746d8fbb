// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/junitrun.h"

#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/tests/junitreader.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qsizetype longestName = 500;

QString withoutEnding(QString fileName)
{
    constexpr auto ending = ".xml"_L1;
    if (fileName.endsWith(ending, Qt::CaseInsensitive))
        fileName.chop(ending.size());
    return fileName;
}

void judge(RunRow &row, const std::vector<ReportedTest> &tests)
{
    if (tests.empty()) {
        row.remarks << deliveryImportText("It tells of no test, so that it is not known how it went.");
        return;
    }
    const auto failed = std::ranges::count(tests, TestOutcome::Failed, &ReportedTest::outcome);
    row.status = failed > 0 ? PipelineStatus::Failed : PipelineStatus::Passed;
    if (failed > 0)
        row.remarks << deliveryImportText("%1 of %2 tests failed.").arg(QString::number(failed), QString::number(tests.size()));
}

} // namespace

Result<DeliverySheet> readJunitRun(const QByteArray &bytes, const QString &fileName, const QTimeZone &zone)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto report = readJunit(buffer, zone);
    if (!report)
        return report.error();
    RunRow row;
    row.place = deliveryImportText("run %1").arg(1);
    row.name = (report->name.isEmpty() ? withoutEnding(fileName) : report->name).left(longestName);
    row.remarks = report->remarks;
    row.seconds = report->seconds;
    row.started = report->ran;
    if (row.started.isValid())
        row.finished = row.started.addMSecs(qRound64(row.seconds * 1000.0));
    judge(row, joinedTests(std::move(report->tests)));
    DeliverySheet sheet;
    sheet.runs.push_back(std::move(row));
    return sheet;
}

} // namespace Plimsoll
