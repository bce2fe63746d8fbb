// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/invitationcontent.h"

#include "domain/fieldcodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QJsonObject toJson(const MailAddress &address)
{
    return {{u"name"_s, address.name}, {u"address"_s, address.address}};
}

MailAddress addressFrom(const QJsonValue &json)
{
    return {json["name"_L1].toString(), json["address"_L1].toString()};
}

} // namespace

QString toText(const InvitationContent &content)
{
    QJsonArray recipients;
    for (const MailAddress &recipient : content.terms.recipients)
        recipients.append(toJson(recipient));
    QJsonObject object{{u"summary"_s, content.item.summary},
                       {u"description"_s, content.item.description},
                       {u"start"_s, FieldCodec<QDate>::toJson(content.item.start)},
                       {u"end"_s, FieldCodec<QDate>::toJson(content.item.end)},
                       {u"public"_s, content.terms.wording == CalendarWording::Public},
                       {u"organiser"_s, toJson(content.terms.organiser)},
                       {u"recipients"_s, recipients}};
    if (content.item.moment.isValid())
        object.insert(u"moment"_s, FieldCodec<QDateTime>::toJson(content.item.moment));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<InvitationContent> invitationContent(const SentInvitation &sent)
{
    const QJsonObject object = QJsonDocument::fromJson(sent.content.toUtf8()).object();
    InvitationContent content;
    content.item.recordId = sent.milestone;
    content.item.summary = object["summary"_L1].toString();
    content.item.description = object["description"_L1].toString();
    if (!FieldCodec<QDate>::fromJson(object["start"_L1], content.item.start) || !FieldCodec<QDate>::fromJson(object["end"_L1], content.item.end)
        || !content.item.start.isValid() || !content.item.end.isValid())
        return {};
    if (object.contains("moment"_L1) && !FieldCodec<QDateTime>::fromJson(object["moment"_L1], content.item.moment))
        return {};
    content.terms.wording = object["public"_L1].toBool() ? CalendarWording::Public : CalendarWording::Internal;
    content.terms.organiser = addressFrom(object["organiser"_L1]);
    for (const QJsonValue recipient : object["recipients"_L1].toArray())
        content.terms.recipients.push_back(addressFrom(recipient));
    return content;
}

} // namespace Plimsoll
