// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pipelines/pipelinejson.h"

#include "exchange/momentfromiso.h"
#include "exchange/pipelines/deliveryimporttext.h"
#include "exchange/pipelines/deliverywords.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The first of these that is there: files of servers and of their command line name the same thing differently.
QJsonValue firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = object.value(name);
        if (!value.isNull() && !value.isUndefined())
            return value;
    }
    return {};
}

QString textOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    const QJsonValue value = firstOf(object, names);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
}

QDateTime momentOf(const QJsonObject &object, const QTimeZone &zone, std::initializer_list<QLatin1StringView> names)
{
    return momentFromIso(textOf(object, names), zone);
}

/// Objects of an array, of arrays in it, or of the list of that name in pages.
void gather(const QJsonValue &value, QLatin1StringView list, std::vector<QJsonObject> &found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &inner : array)
            gather(inner, list, found);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.value(list).isArray())
            gather(object.value(list), list, found);
        else
            found.push_back(object);
    }
}

std::vector<QJsonObject> objectsIn(const QJsonDocument &document, QLatin1StringView list)
{
    std::vector<QJsonObject> found;
    gather(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), list, found);
    return found;
}

/// Counts what a file holds and the plan does not take.
class LeftOut
{
public:
    void note(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
    {
        for (const QLatin1StringView name : names) {
            const QJsonValue value = object.value(name);
            if (!value.isNull() && !value.isUndefined())
                ++m_counts[QString(name)];
        }
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const auto &[name, count] : m_counts)
            texts << deliveryImportText("%1 (%2)").arg(name).arg(count);
        return texts;
    }

private:
    std::map<QString, int> m_counts;
};

void settle(RunRow &row, const QString &status)
{
    if (!status.isEmpty() && !row.status)
        row.remarks << deliveryImportText("“%1” is no status that is known; it counts as unknown.").arg(status.left(100));
    // What is still going on was only touched last then.
    if (row.status == PipelineStatus::Running)
        row.finished = {};
    if (row.finished.isValid() && row.started.isValid() && row.finished < row.started)
        row.finished = row.started;
    if (row.key.isEmpty())
        row.refused = deliveryImportText("It has no id; export the runs again.");
}

} // namespace

Result<QJsonDocument> deliveryJson(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QByteArray text = bytes;
    if (encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        const QString decoded = decoder(bytes);
        text = decoded.toUtf8();
    } else if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    const qsizetype offset = std::clamp<qsizetype>(problem.offset, 0, text.size());
    const qsizetype line = 1 + std::count(text.begin(), text.begin() + offset, '\n');
    if (text.contains("\"@level\""))
        return Error{ErrorCode::InvalidInput, deliveryImportText("The file is the log of a plan; save it with -out and export it by \"terraform show -json\"."), {}};
    return Error{ErrorCode::InvalidInput, deliveryImportText("Line %1 of the file is no JSON (%2); export it again.").arg(line).arg(problem.errorString()),
                 deliveryImportText("Line %1").arg(line)};
}

Result<DeliverySheet> readGitHubRuns(const QJsonDocument &document, const QTimeZone &zone)
{
    DeliverySheet sheet;
    LeftOut leftOut;
    for (const QJsonObject &run : objectsIn(document, "workflow_runs"_L1)) {
        // Pages that hold no runs.
        if (run.contains("total_count"_L1) && !run.contains("id"_L1))
            continue;
        RunRow row;
        row.place = deliveryImportText("run %1").arg(sheet.runs.size() + 1);
        row.key = textOf(run, {"id"_L1, "databaseId"_L1});
        row.name = textOf(run, {"name"_L1, "workflowName"_L1});
        const QString conclusion = textOf(run, {"conclusion"_L1});
        QString status = conclusion.isEmpty() ? textOf(run, {"status"_L1}) : conclusion;
        // Completed says only that it is over, not how.
        if (conclusion.isEmpty() && status == "completed"_L1)
            status.clear();
        row.status = pipelineStatusOf(status);
        row.started = momentOf(run, zone, {"run_started_at"_L1, "startedAt"_L1, "created_at"_L1, "createdAt"_L1});
        row.finished = momentOf(run, zone, {"updated_at"_L1, "updatedAt"_L1});
        row.revision = textOf(run, {"head_sha"_L1, "headSha"_L1});
        row.committed = momentOf(run.value("head_commit"_L1).toObject(), zone, {"timestamp"_L1});
        row.branch = textOf(run, {"head_branch"_L1, "headBranch"_L1});
        row.url = textOf(run, {"html_url"_L1, "url"_L1});
        leftOut.note(run, {"actor"_L1, "event"_L1, "display_title"_L1, "displayTitle"_L1, "pull_requests"_L1, "run_number"_L1, "number"_L1});
        settle(row, status);
        sheet.runs.push_back(std::move(row));
    }
    sheet.leftOut = leftOut.texts();
    return sheet;
}

Result<DeliverySheet> readGitLabPipelines(const QJsonDocument &document, const QTimeZone &zone)
{
    DeliverySheet sheet;
    LeftOut leftOut;
    for (const QJsonObject &pipeline : objectsIn(document, "pipelines"_L1)) {
        RunRow row;
        row.place = deliveryImportText("pipeline %1").arg(sheet.runs.size() + 1);
        row.key = textOf(pipeline, {"id"_L1});
        row.name = textOf(pipeline, {"name"_L1});
        const QString status = textOf(pipeline, {"status"_L1});
        row.status = pipelineStatusOf(status);
        row.started = momentOf(pipeline, zone, {"started_at"_L1, "created_at"_L1});
        row.finished = momentOf(pipeline, zone, {"finished_at"_L1, "updated_at"_L1});
        row.revision = textOf(pipeline, {"sha"_L1});
        row.committed = momentOf(pipeline.value("commit"_L1).toObject(), zone, {"committed_date"_L1, "created_at"_L1});
        row.branch = textOf(pipeline, {"ref"_L1});
        row.url = textOf(pipeline, {"web_url"_L1});
        leftOut.note(pipeline, {"source"_L1, "user"_L1, "coverage"_L1, "queued_duration"_L1});
        settle(row, status);
        sheet.runs.push_back(std::move(row));
    }
    sheet.leftOut = leftOut.texts();
    return sheet;
}

} // namespace Plimsoll
