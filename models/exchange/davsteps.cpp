// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/davsteps.h"

#include "exchange/davanswer.h"
#include "exchange/icsresource.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// The title of an event, for sentences.
QString titleOf(const QByteArray &component, const QString &uid)
{
    QByteArray unfolded = component;
    unfolded.replace("\r\n ", "");
    const qsizetype start = unfolded.indexOf("\nSUMMARY");
    if (start < 0)
        return uid;
    const QByteArray line = unfolded.sliced(start + 1, std::max<qsizetype>(unfolded.indexOf('\n', start + 1) - start - 1, 0)).trimmed();
    QString title = QString::fromUtf8(line.sliced(std::min(line.indexOf(':') + 1, line.size())));
    title.replace("\\,"_L1, ","_L1).replace("\\;"_L1, ";"_L1);
    return title.isEmpty() ? uid : title;
}

/// Proxies on the way make strong ETags weak ones.
QByteArray opaque(const QByteArray &etag)
{
    return etag.startsWith("W/") ? etag.sliced(2) : etag;
}

/// Whether it is the event in the version that we know, however the server wrote it anew.
bool isVersion(QByteArray resource, const PublishedEvent &held)
{
    resource.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    const auto has = [&](const QByteArray &line) { return resource.contains(QByteArray('\n' + line + '\n')); };
    return resource.count("BEGIN:VEVENT\n") == 1 && has("UID:" + held.uid.toUtf8())
        && (has("SEQUENCE:" + QByteArray::number(held.sequence)) || (held.sequence == 0 && !resource.contains("\nSEQUENCE:")));
}

} // namespace

DavSteps::DavSteps(const std::vector<OutgoingEvent> &events, const QUrl &calendar, qint64 target, bool overwrite, Held &held,
                   const std::set<QString> &justPut)
    : m_events(events), m_calendar(calendar), m_target(target), m_overwrite(overwrite), m_held(held), m_justPut(justPut)
{}

PublishedEvent DavSteps::heldEvent(const OutgoingEvent &event, const QUrl &url, const QByteArray &etag, qint64 target, PublishedEventId id)
{
    return {id, target, event.uid, event.sequence, event.contentHash, event.cancelled, event.cancelled ? QString() : url.path(QUrl::FullyEncoded),
            QString::fromUtf8(etag)};
}

const PublishedEvent *DavSteps::known(const QString &uid) const
{
    const auto found = m_held.find(uid);
    return found != m_held.end() && !found->second.href.isEmpty() ? &found->second : nullptr;
}

bool DavSteps::isAsLeft(const PublishedEvent &held, const QString &key, const DavListing &listing)
{
    const auto etag = listing.etags.constFind(key);
    if (etag == listing.etags.cend())
        return false;
    return held.etag.isEmpty() ? isVersion(listing.contents.value(key), held) : opaque(held.etag.toUtf8()) == opaque(*etag);
}

QUrl DavSteps::urlOf(const QString &uid, const DavListing &listing) const
{
    if (const auto other = listing.elsewhere.constFind(uid); other != listing.elsewhere.cend())
        return *other;
    if (const PublishedEvent *held = known(uid))
        return m_calendar.resolved(QUrl(held->href));
    return m_calendar.resolved(QUrl(u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(uid)) + u".ics"_s));
}

std::vector<QString> DavSteps::unclear(const DavListing &listing) const
{
    std::vector<QString> keys;
    for (const OutgoingEvent &event : m_events) {
        const QString key = davKey(urlOf(event.uid, listing));
        const auto etag = listing.etags.constFind(key);
        if (etag == listing.etags.cend() || m_justPut.contains(event.uid))
            continue;
        const PublishedEvent *held = known(event.uid);
        const bool isOpen = held == nullptr ? !event.cancelled : held->etag.isEmpty() || (!event.cancelled && !isAsLeft(*held, key, listing));
        if (isOpen)
            keys.push_back(key);
    }
    for (const auto &[uid, held] : m_held) {
        const QString key = davKey(urlOf(uid, listing));
        if (!held.href.isEmpty() && held.etag.isEmpty() && listing.etags.contains(key) && !std::ranges::binary_search(m_events, uid, {}, &OutgoingEvent::uid))
            keys.push_back(key);
    }
    return keys;
}

void DavSteps::work(const DavListing &listing)
{
    m_steps.clear();
    m_conflicts.clear();
    std::set<QString> wanted;
    for (size_t index = 0; index < m_events.size(); ++index) {
        const OutgoingEvent &event = m_events[index];
        wanted.insert(event.uid);
        if (event.cancelled)
            workGone(index, event.uid, listing);
        else
            workLive(index, listing);
    }
    std::vector<QString> gone;
    for (const auto &[uid, held] : m_held) {
        if (!wanted.contains(uid))
            gone.push_back(uid);
    }
    for (const QString &uid : gone)
        workGone(m_events.size(), uid, listing);
}

void DavSteps::workLive(size_t index, const DavListing &listing)
{
    const OutgoingEvent &event = m_events[index];
    const QUrl url = urlOf(event.uid, listing);
    const QString key = davKey(url);
    const PublishedEvent *held = known(event.uid);
    const auto found = listing.etags.constFind(key);
    const bool there = found != listing.etags.cend();
    const QByteArray etag = there ? *found : QByteArray();
    if (there && m_justPut.contains(event.uid)) {
        adopt(event, url, etag);
    } else if (held != nullptr && isAsLeft(*held, key, listing)) {
        if (held->contentHash != event.contentHash)
            m_steps.push_back({index, event.uid, url, etag, false});
        else if (held->etag.isEmpty())
            adopt(event, url, etag);
    } else if (there && holdsEvent(listing.contents.value(key), event.component)) {
        adopt(event, url, etag);
    } else if (m_overwrite || (held == nullptr && !there)) {
        m_steps.push_back({index, event.uid, url, etag, false});
    } else if (!there) {
        conflict(event.uid, QCoreApplication::translate("CalDavTargetWriter", "\"%1\" was removed from the calendar by somebody else."));
    } else if (held == nullptr) {
        conflict(event.uid, QCoreApplication::translate("CalDavTargetWriter", "\"%1\" is in the calendar already, in another form."));
    } else {
        conflict(event.uid, QCoreApplication::translate("CalDavTargetWriter", "\"%1\" was changed in the calendar by somebody else."));
    }
}

void DavSteps::workGone(size_t index, const QString &uid, const DavListing &listing)
{
    const QUrl url = urlOf(uid, listing);
    const PublishedEvent *held = known(uid);
    const auto found = listing.etags.constFind(davKey(url));
    const bool listed = index < m_events.size();
    if (found != listing.etags.cend() && (held != nullptr || listed)) {
        const bool ours = held != nullptr && isAsLeft(*held, davKey(url), listing);
        if (ours || m_overwrite)
            m_steps.push_back({index, uid, url, *found, true});
        else
            conflict(uid, listed
                ? QCoreApplication::translate("CalDavTargetWriter", "\"%1\" was changed in the calendar by somebody else, though it is cancelled here.")
                : QCoreApplication::translate("CalDavTargetWriter", "An event that is no longer published was changed in the calendar by somebody else."));
        return;
    }
    if (!listed)
        m_held.erase(uid);
    else
        adopt(m_events[index], {}, {});
}

void DavSteps::adopt(const OutgoingEvent &event, const QUrl &url, const QByteArray &etag)
{
    const auto before = m_held.find(event.uid);
    const PublishedEventId id = before != m_held.end() ? before->second.id : PublishedEventId();
    m_held[event.uid] = heldEvent(event, url, etag, m_target, id);
}

void DavSteps::conflict(const QString &uid, const QString &text)
{
    m_conflicts.push_back({uid, sentence(m_events, uid, text)});
}

QString DavSteps::sentence(const std::vector<OutgoingEvent> &events, const QString &uid, const QString &text)
{
    const auto event = std::ranges::lower_bound(events, uid, {}, &OutgoingEvent::uid);
    const bool found = event != events.end() && event->uid == uid;
    // A text about what has no title has no place for one.
    return found ? text.arg(titleOf(event->component, uid)) : text;
}

} // namespace Plimsoll
