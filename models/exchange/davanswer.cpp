// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/davanswer.h"

#include "exchange/weberrors.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr auto dav = "DAV:"_L1;
constexpr auto calDav = "urn:ietf:params:xml:ns:caldav"_L1;
constexpr size_t mostResources = 200'000;

class DavReader
{
public:
    explicit DavReader(const WebAnswer &answer) : m_base(answer.url), m_xml(answer.body) {}

    /// Nothing where it is not well-formed, or no multistatus.
    std::optional<std::vector<DavResource>> read()
    {
        if (!nextElement() || !is(dav, "multistatus"_L1))
            return {};
        while (nextElement()) {
            if (is(dav, "response"_L1) && m_found.size() < mostResources)
                readResponse();
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError() || m_refused)
            return {};
        return std::move(m_found);
    }

    /// It ended too early, so that asking again may help.
    [[nodiscard]] bool wasCut() const { return m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError; }

private:
    bool is(QLatin1StringView space, QLatin1StringView name) const { return m_xml.namespaceUri() == space && m_xml.name() == name; }

    /// The next child of the current element. A document type could hide anything, so there may be none.
    bool nextElement()
    {
        while (!m_xml.atEnd() && !m_refused) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                m_refused = true;
            else if (token == QXmlStreamReader::StartElement)
                return true;
            else if (token == QXmlStreamReader::EndElement)
                return false;
        }
        return false;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }
    QUrl address() { return m_base.resolved(QUrl(text().trimmed(), QUrl::TolerantMode)); }
    int status() { return text().section(u' ', 1, 1).toInt(); }

    void readResponse()
    {
        DavResource resource;
        bool hasAddress = false;
        while (nextElement()) {
            if (is(dav, "href"_L1)) {
                resource.url = address();
                hasAddress = true;
            } else if (is(dav, "status"_L1)) {
                resource.status = status();
            } else if (is(dav, "propstat"_L1)) {
                readPropstat(resource);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (hasAddress)
            m_found.push_back(std::move(resource));
    }

    void readPropstat(DavResource &resource)
    {
        DavResource with = resource;
        int code = 0;
        while (nextElement()) {
            if (is(dav, "prop"_L1))
                readProperties(with);
            else if (is(dav, "status"_L1))
                code = status();
            else
                m_xml.skipCurrentElement();
        }
        if (code >= 200 && code < 300)
            resource = std::move(with);
    }

    void readProperties(DavResource &resource)
    {
        while (nextElement()) {
            if (is(dav, "getetag"_L1))
                resource.etag = text().trimmed().toUtf8();
            else if (is(dav, "displayname"_L1))
                resource.name = text().simplified().left(500);
            else if (is(dav, "resourcetype"_L1))
                readKind(resource);
            else if (is(dav, "current-user-principal"_L1))
                resource.principal = readAddress();
            else if (is(calDav, "calendar-home-set"_L1))
                resource.home = readAddress();
            else if (is(calDav, "supported-calendar-component-set"_L1))
                readComponents(resource);
            else if (is(dav, "current-user-privilege-set"_L1))
                readPrivileges(resource);
            else if (is(calDav, "calendar-data"_L1))
                resource.data = text().toUtf8();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readKind(DavResource &resource)
    {
        while (nextElement()) {
            resource.isCalendar = resource.isCalendar || is(calDav, "calendar"_L1);
            m_xml.skipCurrentElement();
        }
    }

    QUrl readAddress()
    {
        QUrl first;
        while (nextElement()) {
            if (first.isEmpty() && is(dav, "href"_L1))
                first = address();
            else
                m_xml.skipCurrentElement();
        }
        return first;
    }

    void readComponents(DavResource &resource)
    {
        bool any = false;
        bool events = false;
        while (nextElement()) {
            any = true;
            events = events || m_xml.attributes().value("name"_L1).compare("VEVENT"_L1, Qt::CaseInsensitive) == 0;
            m_xml.skipCurrentElement();
        }
        resource.takesEvents = events || !any;
    }

    void readPrivileges(DavResource &resource)
    {
        bool any = false;
        bool writes = false;
        while (nextElement()) {
            while (nextElement()) { // Of one privilege.
                any = true;
                writes = writes || is(dav, "all"_L1) || is(dav, "write"_L1) || is(dav, "write-content"_L1) || is(dav, "bind"_L1);
                m_xml.skipCurrentElement();
            }
        }
        resource.isWritable = writes || !any;
    }

    QUrl m_base;
    QXmlStreamReader m_xml;
    std::vector<DavResource> m_found;
    bool m_refused = false;
};

} // namespace

Result<std::vector<DavResource>> davResources(const WebAnswer &answer)
{
    if (answer.contentType.contains("html"))
        return WebErrors::webPage(answer.url);
    if (answer.status != 207)
        return answer.succeeded() ? WebErrors::notUnderstood(answer.url) : WebErrors::fromStatus(answer);
    if (!answer.contentType.isEmpty() && !answer.contentType.endsWith("xml"))
        return WebErrors::notUnderstood(answer.url);
    DavReader reader(answer);
    auto found = reader.read();
    if (!found)
        return reader.wasCut() ? WebErrors::fromNetwork(QNetworkReply::RemoteHostClosedError, answer.url) : WebErrors::notUnderstood(answer.url);
    return std::move(*found);
}

WebAnswer davChange(WebAnswer answer)
{
    if (answer.status != 207)
        return answer;
    const auto found = davResources(answer);
    answer.status = found && !found->empty() && found->front().status != 0 ? found->front().status : 500;
    return answer;
}

bool namesTakenUid(const WebAnswer &answer)
{
    return !answer.succeeded() && answer.body.contains("no-uid-conflict");
}

bool isUidTaken(const WebAnswer &answer)
{
    return answer.status == 409 || namesTakenUid(answer);
}

QString davKey(const QUrl &url)
{
    return url.path(QUrl::FullyDecoded);
}

} // namespace Plimsoll
