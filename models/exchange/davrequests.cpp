// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/davrequests.h"

#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

const QString davSpace = u"DAV:"_s;
const QString calDavSpace = u"urn:ietf:params:xml:ns:caldav"_s;

QByteArray document(const QString &space, const QString &root, const std::function<void(QXmlStreamWriter &)> &content)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(davSpace, u"D"_s);
    xml.writeNamespace(calDavSpace, u"C"_s);
    xml.writeStartElement(space, root);
    content(xml);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

WebRequest request(const QByteArray &verb, const QUrl &url, const QByteArray &body, const QByteArray &depth)
{
    WebRequest made{verb, url, body, "application/xml; charset=utf-8", {}};
    if (!depth.isEmpty())
        made.headers.emplace_back("Depth", depth);
    return made;
}

WebRequest propfind(const QUrl &url, const QByteArray &depth, const std::vector<std::pair<QString, QString>> &properties)
{
    return request("PROPFIND", url, document(davSpace, u"propfind"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(davSpace, u"prop"_s);
        for (const auto &[space, name] : properties)
            xml.writeEmptyElement(space, name);
        xml.writeEndElement();
    }), depth);
}

std::vector<std::pair<QString, QString>> kindProperties()
{
    return {{davSpace, u"resourcetype"_s}, {davSpace, u"displayname"_s}, {davSpace, u"current-user-principal"_s}, {davSpace, u"current-user-privilege-set"_s},
            {calDavSpace, u"calendar-home-set"_s}, {calDavSpace, u"supported-calendar-component-set"_s}};
}

void writeWanted(QXmlStreamWriter &xml)
{
    xml.writeStartElement(davSpace, u"prop"_s);
    xml.writeEmptyElement(davSpace, u"getetag"_s);
    xml.writeEmptyElement(calDavSpace, u"calendar-data"_s);
    xml.writeEndElement();
}

void startComponent(QXmlStreamWriter &xml, const QString &element, const QString &name)
{
    xml.writeStartElement(calDavSpace, element);
    xml.writeAttribute(u"name"_s, name);
}

void onlyOver(WebRequest &request, const QByteArray &etag)
{
    if (!etag.isEmpty() && !etag.startsWith("W/"))
        request.headers.emplace_back("If-Match", etag);
}

} // namespace

namespace DavRequests {

WebRequest look(const QUrl &url)
{
    return propfind(url, "0", kindProperties());
}

WebRequest lookBelow(const QUrl &collection)
{
    return propfind(collection, "1", kindProperties());
}

WebRequest list(const QUrl &calendar)
{
    return propfind(calendar, "1", {{davSpace, u"getetag"_s}});
}

WebRequest fetch(const QUrl &calendar, const QStringList &paths)
{
    return request("REPORT", calendar, document(calDavSpace, u"calendar-multiget"_s, [&](QXmlStreamWriter &xml) {
        writeWanted(xml);
        for (const QString &path : paths)
            xml.writeTextElement(davSpace, u"href"_s, path);
    }), "0");
}

WebRequest find(const QUrl &calendar, const QString &uid)
{
    return request("REPORT", calendar, document(calDavSpace, u"calendar-query"_s, [&](QXmlStreamWriter &xml) {
        writeWanted(xml);
        xml.writeStartElement(calDavSpace, u"filter"_s);
        startComponent(xml, u"comp-filter"_s, u"VCALENDAR"_s);
        startComponent(xml, u"comp-filter"_s, u"VEVENT"_s);
        startComponent(xml, u"prop-filter"_s, u"UID"_s);
        xml.writeStartElement(calDavSpace, u"text-match"_s);
        xml.writeAttribute(u"collation"_s, u"i;octet"_s);
        xml.writeCharacters(uid);
        for (int open = 0; open < 5; ++open)
            xml.writeEndElement();
    }), "1");
}

WebRequest makeCalendar(const QUrl &url, const QString &name)
{
    return request("MKCALENDAR", url, document(calDavSpace, u"mkcalendar"_s, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(davSpace, u"set"_s);
        xml.writeStartElement(davSpace, u"prop"_s);
        xml.writeTextElement(davSpace, u"displayname"_s, name);
        xml.writeStartElement(calDavSpace, u"supported-calendar-component-set"_s);
        startComponent(xml, u"comp"_s, u"VEVENT"_s);
        for (int open = 0; open < 4; ++open)
            xml.writeEndElement();
    }), {});
}

WebRequest options(const QUrl &url)
{
    return {"OPTIONS", url, {}, {}, {}};
}

WebRequest put(const QUrl &url, const QByteArray &calendar)
{
    return {"PUT", url, calendar, "text/calendar; charset=utf-8", {{"If-None-Match", "*"}}};
}

WebRequest replace(const QUrl &url, const QByteArray &calendar, const QByteArray &etag)
{
    WebRequest made{"PUT", url, calendar, "text/calendar; charset=utf-8", {}};
    onlyOver(made, etag);
    return made;
}

WebRequest remove(const QUrl &url, const QByteArray &etag)
{
    WebRequest made{"DELETE", url, {}, {}, {}};
    onlyOver(made, etag);
    return made;
}

} // namespace DavRequests

} // namespace Plimsoll
