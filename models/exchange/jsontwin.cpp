// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontwin.h"

#include "domain/allrecords.h"
#include "domain/recordjson.h"
#include "domain/validation.h"
#include "exchange/importwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int currentVersion = 1;

QString jsonTwinText(const char *text)
{
    return QCoreApplication::translate("JsonTwin", text);
}

Error invalid(const QString &text, const QString &where = {})
{
    return {ErrorCode::InvalidInput, text, where};
}

/// The frame around the records, without errors in it.
Result<QJsonObject> readFrame(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const auto line = QByteArrayView(json).first(qBound(0, parsing.offset, int(json.size()))).count('\n') + 1;
        return invalid(jsonTwinText("The text is not JSON from line %1 on (%2); choose a file that Plimsoll exported.")
                           .arg(line).arg(parsing.errorString()));
    }
    const QJsonObject frame = document.object();
    if (frame[u"format"_s] != u"plimsoll"_s)
        return invalid(jsonTwinText("This JSON is not a plan: its \"format\" is not \"plimsoll\"; choose a file that Plimsoll exported."));
    if (frame[u"version"_s].toInt() > currentVersion) {
        return Error{ErrorCode::NewerVersion,
                     jsonTwinText("This JSON was written by a newer Plimsoll (version %1 of the format, here %2); update Plimsoll to read it.")
                         .arg(frame[u"version"_s].toInt()).arg(currentVersion), {}};
    }
    if (frame[u"version"_s].toInt() < 1 || QUuid(frame[u"planId"_s].toString()).isNull() || !frame[u"records"_s].isObject())
        return invalid(jsonTwinText("This plan lacks its \"version\", \"planId\" or \"records\"; export it again."));
    return frame;
}

template<typename R>
std::optional<Error> readTable(const QJsonValue &rows, Plan &plan)
{
    const QString table = QString::fromLatin1(Record<R>::table);
    if (rows.isUndefined())
        return {};
    if (!rows.isArray())
        return invalid(jsonTwinText("Table \"%1\" is not a list of records.").arg(table), table);
    for (const QJsonValue row : rows.toArray()) {
        auto record = fromJson<R>(row.toObject());
        if (!record)
            return record.error();
        if constexpr (std::is_same_v<R, Milestone>) {
            // Before there was the field, the title said it.
            if (!row.toObject().contains(u"freezes"_s))
                record->freezes = guessedFreezeScope(record->kind, record->title);
        }
        if (plan.table<R>().contains(record->id))
            return invalid(jsonTwinText("Record %1 stands twice in table \"%2\"; remove one.").arg(record->id.toString(), table), table);
        plan.put(std::move(*record));
    }
    return {};
}

} // namespace

QByteArray planToJson(const Plan &plan)
{
    QJsonObject records;
    forEachRecordType([&]<typename R>() {
        QJsonArray rows;
        for (const R &record : plan.table<R>())
            rows.append(toJson(record));
        records.insert(QLatin1StringView(Record<R>::table), rows);
    });
    return QJsonDocument(QJsonObject{
                             {u"format"_s, u"plimsoll"_s},
                             {u"version"_s, currentVersion},
                             {u"planId"_s, plan.planId.toString(QUuid::WithoutBraces)},
                             {u"records"_s, records},
                         })
        .toJson(QJsonDocument::Indented);
}

Result<Plan> planFromJson(const QByteArray &json)
{
    const auto frame = readFrame(json);
    if (!frame)
        return frame.error();
    Plan plan;
    plan.planId = QUuid((*frame)[u"planId"_s].toString());
    QJsonObject records = (*frame)[u"records"_s].toObject();
    std::optional<Error> error;
    forEachRecordType([&]<typename R>() {
        if (!error)
            error = readTable<R>(records.take(QLatin1StringView(Record<R>::table)), plan);
    });
    if (error)
        return *error;
    if (!records.isEmpty())
        return invalid(jsonTwinText("There is no table \"%1\" in a plan; remove it.").arg(records.begin().key()), records.begin().key());
    if (const auto valid = validate(plan); !valid)
        return valid.error();
    return plan;
}

} // namespace Plimsoll
