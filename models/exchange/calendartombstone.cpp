// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendartombstone.h"

#include "domain/allrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QJsonObject itemToJson(const CalendarItem &item)
{
    QJsonObject object{
        {u"summary"_s, item.summary},
        {u"start"_s, FieldCodec<QDate>::toJson(item.start)},
        {u"end"_s, FieldCodec<QDate>::toJson(item.end)},
    };
    if (!item.description.isEmpty())
        object[u"description"_s] = item.description;
    if (!item.categories.isEmpty())
        object[u"categories"_s] = QJsonArray::fromStringList(item.categories);
    if (item.moment.isValid())
        object[u"moment"_s] = FieldCodec<QDateTime>::toJson(item.moment);
    return object;
}

std::optional<CalendarItem> itemFromJson(const QJsonValue &json, qint64 recordId)
{
    if (!json.isObject())
        return {};
    CalendarItem item;
    item.recordId = recordId;
    item.summary = json["summary"_L1].toString();
    item.description = json["description"_L1].toString();
    for (const QJsonValue category : json["categories"_L1].toArray())
        item.categories += category.toString();
    if (!FieldCodec<QDate>::fromJson(json["start"_L1], item.start) || !FieldCodec<QDate>::fromJson(json["end"_L1], item.end))
        return {};
    const QJsonValue moment = json["moment"_L1];
    if (!moment.isUndefined() && !FieldCodec<QDateTime>::fromJson(moment, item.moment))
        return {};
    if (!item.start.isValid() || !item.end.isValid())
        return {};
    item.status = CalendarStatus::Cancelled;
    return item;
}

template<typename E>
void putName(QJsonObject &object, const QString &key, std::optional<E> value)
{
    if (value)
        object[key] = FieldCodec<E>::toJson(*value);
}

template<typename E>
bool takeName(const QJsonObject &object, const QString &key, std::optional<E> &value)
{
    if (!object.contains(key))
        return true;
    E read{};
    if (!FieldCodec<E>::fromJson(object[key], read))
        return false;
    value = read;
    return true;
}

std::optional<CalendarTombstone> tombstoneFromJson(const QJsonObject &object, qint64 recordId)
{
    CalendarTombstone tombstone;
    CalendarFacts &facts = tombstone.facts;
    const bool understood = FieldCodec<ProductId>::fromJson(object[u"product"_s], facts.product)
        && FieldCodec<ReleaseId>::fromJson(object[u"release"_s], facts.release)
        && FieldCodec<IdList<Team>>::fromJson(object[u"teams"_s], facts.teams)
        && FieldCodec<bool>::fromJson(object[u"everyone"_s], facts.everyone)
        && FieldCodec<IdList<Audience>>::fromJson(object[u"audiences"_s], facts.audiences)
        && takeName(object, u"kind"_s, facts.kind) && takeName(object, u"window_kind"_s, facts.windowKind);
    facts.action = object.contains(u"risk_releases"_s);
    if (!understood || (facts.action && !(FieldCodec<IdList<Release>>::fromJson(object[u"risk_releases"_s], facts.riskReleases)
                                          && FieldCodec<IdList<Product>>::fromJson(object[u"risk_products"_s], facts.riskProducts))))
        return {};
    tombstone.internal = itemFromJson(object[u"internal"_s], recordId);
    tombstone.open = itemFromJson(object[u"public"_s], recordId);
    if (!tombstone.internal && !tombstone.open)
        return {};
    return tombstone;
}

/// A stamp holds one content, or a list of them.
QJsonArray contentsOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? QJsonArray{document.object()} : document.array();
}

} // namespace

QJsonObject toJson(const CalendarTombstone &tombstone)
{
    if (!tombstone.internal && !tombstone.open)
        return {};
    const CalendarFacts &facts = tombstone.facts;
    QJsonObject object{
        {u"product"_s, FieldCodec<ProductId>::toJson(facts.product)},
        {u"release"_s, FieldCodec<ReleaseId>::toJson(facts.release)},
        {u"teams"_s, FieldCodec<IdList<Team>>::toJson(facts.teams)},
        {u"everyone"_s, facts.everyone},
        {u"audiences"_s, FieldCodec<IdList<Audience>>::toJson(facts.audiences)},
    };
    if (facts.action) {
        object[u"risk_releases"_s] = FieldCodec<IdList<Release>>::toJson(facts.riskReleases);
        object[u"risk_products"_s] = FieldCodec<IdList<Product>>::toJson(facts.riskProducts);
    }
    putName(object, u"kind"_s, facts.kind);
    putName(object, u"window_kind"_s, facts.windowKind);
    if (tombstone.internal)
        object[u"internal"_s] = itemToJson(*tombstone.internal);
    if (tombstone.open)
        object[u"public"_s] = itemToJson(*tombstone.open);
    return object;
}

QString withContent(const QString &text, const QJsonObject &content, qint64 recordId)
{
    constexpr qsizetype most = 8;
    QJsonArray contents;
    const auto added = tombstoneFromJson(content, recordId);
    for (const QJsonValue old : contentsOf(text)) {
        const auto known = tombstoneFromJson(old.toObject(), recordId);
        if (known && !(added && known->facts == added->facts))
            contents.append(old);
    }
    if (added)
        contents.append(content);
    while (contents.size() > most)
        contents.removeFirst();
    const QJsonDocument document = contents.size() == 1 ? QJsonDocument(contents[0].toObject()) : QJsonDocument(contents);
    return contents.isEmpty() ? u""_s : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

std::vector<CalendarTombstone> tombstonesFromJson(const QString &text, qint64 recordId)
{
    std::vector<CalendarTombstone> tombstones;
    for (const QJsonValue content : contentsOf(text)) {
        if (auto tombstone = tombstoneFromJson(content.toObject(), recordId))
            tombstones.insert(tombstones.begin(), std::move(*tombstone));
    }
    return tombstones;
}

} // namespace Plimsoll
