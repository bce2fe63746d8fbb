// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icseventwriter.h"
#include "exchange/targetwriter.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QThread>
#include <QTimeZone>

namespace Plimsoll {

/// Runs it in a thread of its own, as the program does, while servers of the test in this thread go on.
template<typename Work>
auto inWorker(Work work)
{
    std::optional<decltype(work())> result;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return std::move(*result);
}

/// A calendar of ours and where it goes, from run to run.
class PublishFixture
{
public:
    TargetRequest request;
    bool overwrite = false;
    std::stop_source stop;
    std::function<void(int, int)> progress = [](int, int) {};

    PublishFixture(TargetKind kind, const QString &address)
    {
        request.target.id = PublishingTargetId(4711);
        request.target.kind = kind;
        request.target.address = address;
        request.target.userName = QStringLiteral("ada");
        request.password = QStringLiteral("sesame");
        request.calendarName = QStringLiteral("Brig 1.37: dates");
    }

    static QString uid(int number) { return calendarUid(QUuid(QStringLiteral("7d6b2b1e-9a52-4e49-9bb5-0a6e0a1f3c55")), number); }

    /// Puts the event with that number into the calendar, or in place of the one that is there.
    void set(int number, const QString &title, int sequence = 0, bool cancelled = false)
    {
        IcsEvent event;
        event.uid = uid(number);
        event.item.recordId = number;
        event.item.summary = title;
        event.item.description = QStringLiteral("Grüße, \"Rat\"; 日本語 and a line that is long enough to be folded at least once on its way\nnext line\\end");
        event.item.categories = {QStringLiteral("Gate"), QStringLiteral("1.37")};
        event.item.start = QDate(2026, 7, 1).addDays(number % 300);
        event.item.end = event.item.start;
        event.item.status = cancelled ? CalendarStatus::Cancelled : CalendarStatus::Confirmed;
        event.sequence = sequence;
        event.created = QDateTime(QDate(2026, 5, 1), QTime(8, 0), QTimeZone::UTC);
        event.modified = event.created.addSecs(sequence * 60);
        const QByteArray component = m_writer->write(event);
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(component, QCryptographicHash::Sha1).toHex());
        const OutgoingEvent outgoing{event.uid, sequence, cancelled, hash, component};
        const auto place = std::ranges::lower_bound(request.events, event.uid, {}, &OutgoingEvent::uid);
        if (place != request.events.end() && place->uid == event.uid)
            *place = outgoing;
        else
            request.events.insert(place, outgoing);
        request.file = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\n";
        for (const OutgoingEvent &one : request.events)
            request.file += one.component;
        request.file += "END:VCALENDAR\r\n";
    }
    void take(int number) { std::erase_if(request.events, [&](const OutgoingEvent &event) { return event.uid == uid(number); }); }

    /// As the program does it: what the outcome tells is what the next run begins with.
    TargetOutcome publish(TargetWriter &to)
    {
        TargetOutcome outcome = inWorker([&] { return to.write(request, overwrite, stop.get_token(), progress); });
        request.state = outcome.state;
        request.held = outcome.held;
        stop = std::stop_source();
        return outcome;
    }

    static QString errorText(const TargetOutcome &outcome) { return outcome.error ? outcome.error->text : QString(); }

private:
    std::unique_ptr<IcsEventWriter> m_writer = std::make_unique<IcsEventWriter>();
};

} // namespace Plimsoll
