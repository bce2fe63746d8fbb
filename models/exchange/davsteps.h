// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/targetwriter.h"

#include <QHash>
#include <QUrl>

#include <map>
#include <set>

namespace Plimsoll {

/// What a calendar on a server holds, by davKey().
struct DavListing {
    QHash<QString, QByteArray> etags;
    QHash<QString, QByteArray> contents; ///< Of those that had to be read.
    QHash<QString, QUrl> elsewhere;      ///< By UID: events that lie at another address than we would give them.
};

/// One request that changes the calendar.
struct DavStep {
    size_t event = 0; ///< Index into what is to be published; past its end for what is not in it any more.
    QString uid;
    QUrl url;
    QByteArray etag; ///< Of what is to be replaced or removed; empty: nothing may be there.
    bool removes = false;
};

/// From what is to be published, what we know to have published and what is there, to what is left to do. Pure.
class DavSteps
{
public:
    using Held = std::map<QString, PublishedEvent>; ///< By UID.

    /// `held` is brought up to date where that takes no request. `justPut` are UIDs whose ETag the server did not tell when they were put.
    DavSteps(const std::vector<OutgoingEvent> &events, const QUrl &calendar, qint64 target, bool overwrite, Held &held, const std::set<QString> &justPut);

    /// The keys of events that must be read before it is known what they are.
    [[nodiscard]] std::vector<QString> unclear(const DavListing &listing) const;
    void work(const DavListing &listing);

    [[nodiscard]] const std::vector<DavStep> &steps() const { return m_steps; }
    [[nodiscard]] const std::vector<TargetConflict> &conflicts() const { return m_conflicts; }

    /// A sentence about an event, with its title at %1.
    [[nodiscard]] static QString sentence(const std::vector<OutgoingEvent> &events, const QString &uid, const QString &text);
    /// What is held once an event is there.
    [[nodiscard]] static PublishedEvent heldEvent(const OutgoingEvent &event, const QUrl &url, const QByteArray &etag, qint64 target, PublishedEventId id);

private:
    [[nodiscard]] QUrl urlOf(const QString &uid, const DavListing &listing) const;
    [[nodiscard]] const PublishedEvent *known(const QString &uid) const;
    /// Whether what is there is what we know to have put there.
    [[nodiscard]] static bool isAsLeft(const PublishedEvent &held, const QString &key, const DavListing &listing);
    void workLive(size_t index, const DavListing &listing);
    void workGone(size_t index, const QString &uid, const DavListing &listing);
    void adopt(const OutgoingEvent &event, const QUrl &url, const QByteArray &etag);
    void conflict(const QString &uid, const QString &text);

    const std::vector<OutgoingEvent> &m_events;
    QUrl m_calendar;
    qint64 m_target;
    bool m_overwrite;
    Held &m_held;
    const std::set<QString> &m_justPut;
    std::vector<DavStep> m_steps;
    std::vector<TargetConflict> m_conflicts;
};

} // namespace Plimsoll
