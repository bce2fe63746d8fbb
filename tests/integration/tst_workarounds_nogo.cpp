// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "document/plandocument.h"
#include "domain/plandraft.h"
#include "engine/slip.h"
#include "engine/tolddates.h"
#include "exchange/icsexport.h"
#include "support/cranefixture.h"

#include <QTest>

#include <set>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// "A no-go means: move to the next target, edit dates in several files, tell four lists, cancel the meeting, move the end of life of
/// release N−2": what release managers of a distribution write about their own planning. Here it is one step, and no trick.
class TestNoGo : public QObject
{
    Q_OBJECT

private:
    using F = CraneFixture;
    static constexpr ReleaseId beforeLast{4}; // N−2, where F::earlier is N−1.
    static constexpr MilestoneId meeting{60}, oldEnd{61}, mirrors{62}, party{63};
    static constexpr TrainId train{70};
    static constexpr AudienceId developers{51}, docsTeam{52}, press{53};
    static constexpr MessageId releaseNote{80}, reminder{81};

    static Milestone following(MilestoneId id, ReleaseId release, const QString &title, MilestoneKind kind, int offset, OffsetUnit unit)
    {
        Milestone m = SmallPlan::following(id, title, F::goLive, offset, unit);
        m.release = release;
        m.kind = kind;
        return m;
    }
    static Message message(MessageId id, const QString &title, AudienceId audience, int offset)
    {
        Message m;
        m.id = id;
        m.title = title;
        m.audience = audience;
        m.release = F::release;
        m.milestone = F::goLive;
        m.offset = offset;
        return m;
    }

    /// The train of Crane leaves every four weeks, on Wednesdays; 4.2 goes on Wed 26 Aug 2026. Four lists were told of it.
    static Plan plan()
    {
        Plan plan = F::plan();
        plan.put(Release{beforeLast, F::crane, u"4.0"_s, ReleaseState::Released, {}, {}});
        plan.put(following(meeting, F::release, u"Go/no-go meeting"_s, MilestoneKind::Gate, -2, OffsetUnit::WorkingDays)); // Mon 24 Aug
        plan.put(following(mirrors, F::release, u"Mirrors filled"_s, MilestoneKind::Checkpoint, -1, OffsetUnit::WorkingDays));
        plan.put(following(oldEnd, beforeLast, u"End of life of {release}"_s, MilestoneKind::EndOfLife, 4, OffsetUnit::Weeks)); // Wed 23 Sep
        Milestone pinned;
        pinned.id = party;
        pinned.release = F::earlier;
        pinned.title = u"Birthday"_s;
        pinned.pinned = {2026, 9, 3};
        plan.put(pinned);
        Train trains;
        trains.id = train;
        trains.name = u"Crane"_s;
        trains.product = F::crane;
        trains.pattern = F::release;
        trains.first = {2026, 8, 26};
        trains.every = 4;
        trains.numbering = u"4.{n}"_s;
        trains.firstNumber = 2;
        plan.put(trains);
        plan.put(Audience{developers, u"Developers"_s, false, {}});
        plan.put(Audience{docsTeam, u"Docs"_s, false, {}});
        Audience told{press, u"Press"_s, true, {}};
        told.noticeDays = 5;
        plan.put(told);
        plan.put(message(releaseNote, u"Release note"_s, press, -7));
        plan.put(message(reminder, u"Reminder"_s, developers, -1));
        PlanDraft draft(plan);
        draft.update(F::goLive, [](Milestone &m) {
            m.audiences = {F::customers, developers, docsTeam, press};
            m.publicTitle = u"Crane {release}"_s;
        });
        // What was done does not move.
        const std::pair<MilestoneId, QDate> done[] = {{F::freeze, {2026, 7, 22}}, {F::thaw, {2026, 7, 29}}, {F::docs, {2026, 8, 12}}};
        for (const auto &[id, day] : done) {
            draft.update(id, [&](Milestone &m) {
                m.state = MilestoneState::Done;
                m.actual = day;
            });
        }
        draft.update(oldEnd, [](Milestone &m) {
            m.audiences = {F::customers};
            m.publicTitle = u"Crane {release} ends"_s;
        });
        return draft.plan();
    }

    static SlipRequest noGo()
    {
        SlipRequest request;
        request.milestone = F::goLive;
        request.toNextTrain = true;
        request.scope = SlipScope::ThisAndLater;
        request.reason = u"No-go: the installer loses data"_s;
        request.approver = u"Ada"_s;
        return request;
    }
    static void tellAll(PlanDocument &document)
    {
        PlanDraft draft(document.plan());
        for (const Audience &audience : document.plan().table<Audience>()) {
            for (const Release &release : document.plan().table<Release>()) {
                const auto dates = datesFor(document.plan(), document.timetable(), audience, release.id);
                if (dates.empty())
                    continue;
                Publication told;
                told.id = document.ids().next<Publication>();
                told.time = document.clock().now();
                told.audience = audience.id.value();
                told.release = release.id.value();
                told.content = ledgerContent(dates);
                draft.put(told);
            }
        }
        QVERIFY(document.execute(draft.toEdit(u"Tell"_s)));
    }
    static std::map<qint64, int> sequences(const Plan &plan)
    {
        std::map<qint64, int> all;
        for (const CalendarStamp &stamp : plan.table<CalendarStamp>())
            all[stamp.id.value()] = stamp.sequence;
        return all;
    }
    static QByteArray calendarOf(const PlanDocument &document)
    {
        const auto calendar = icsCalendar(document.plan(), document.timetable(), {}, document.clock().now());
        return calendar ? *calendar : QByteArray();
    }
    /// The event of that title, unfolded.
    static QByteArray eventOf(QByteArray calendar, const QByteArray &title)
    {
        calendar.replace("\r\n ", "");
        for (const QByteArray &event : calendar.replace("BEGIN:VEVENT", "\x01").split('\x01')) {
            if (event.contains("SUMMARY") && event.contains(title))
                return event;
        }
        return {};
    }

private Q_SLOTS:
    void theReleaseGoesByTheNextTrainInOneStep()
    {
        DocumentFixture f(plan());
        PlanDocument &document = f.document();
        f.clock().set(QDateTime({2026, 8, 24}, {15, 0}, QTimeZone::UTC)); // The meeting has just said no.
        tellAll(document);
        const auto before = sequences(document.plan());
        const qint64 steps = document.lastSequence();
        const auto preview = previewSlip(document.plan(), document.timetable(), noGo(), document.today(), document.ids());
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QVERIFY(document.execute(preview->edit));
        QCOMPARE(document.lastSequence(), steps + 1);

        // Four weeks later, and the end of life of N−2 with it; nobody edited a second date.
        QCOMPARE(document.timetable().startOf(F::goLive), QDate(2026, 9, 23));
        QCOMPARE(document.timetable().startOf(oldEnd), QDate(2026, 10, 21));
        QCOMPARE(document.timetable().startOf(mirrors), QDate(2026, 9, 22));
        QCOMPARE(document.timetable().startOf(party), QDate(2026, 9, 3));
        QCOMPARE(document.timetable().startOf(F::freeze), QDate(2026, 7, 22));

        // Exactly what moved carries a raised SEQUENCE.
        std::set<qint64> moved;
        for (const SlippedDate &date : preview->moved)
            moved.insert(date.milestone.value());
        std::set<qint64> raised;
        for (const auto &[id, sequence] : sequences(document.plan())) {
            if (before.contains(id) && sequence != before.at(id)) {
                QCOMPARE(sequence, before.at(id) + 1);
                raised.insert(id);
            }
        }
        QCOMPARE(raised, moved);
        QVERIFY(moved.contains(oldEnd.value()) && moved.contains(F::goLive.value()) && !moved.contains(party.value()));

        // One step back.
        QVERIFY(document.undo());
        QCOMPARE(document.timetable().startOf(F::goLive), QDate(2026, 8, 26));
        QCOMPARE(document.timetable().startOf(oldEnd), QDate(2026, 9, 23));
    }

    void thePreviewListsWhomToTell()
    {
        DocumentFixture f(plan());
        PlanDocument &document = f.document();
        tellAll(document);
        QVERIFY(staleDates(document.plan(), document.timetable(), document.today()).empty());
        const auto preview = previewSlip(document.plan(), document.timetable(), noGo(), document.today(), document.ids());
        QVERIFY(preview);
        std::set<AudienceId> ofRelease;
        std::set<AudienceId> ofOldOne;
        for (const StaleDates &stale : preview->stale)
            (stale.release == F::release ? ofRelease : ofOldOne).insert(stale.audience);
        QCOMPARE(ofRelease, (std::set{F::customers, developers, docsTeam, press}));
        QCOMPARE(ofOldOne, std::set{F::customers});
        // The messages that count from it are due later by themselves, and know why it moved.
        const auto dueOf = [&](MessageId id) { return messageDates(document.plan(), document.timetable(), *document.plan().find(id)).due; };
        QCOMPARE(dueOf(releaseNote), QDate(2026, 8, 17));
        QVERIFY(document.execute(preview->edit));
        QCOMPARE(dueOf(releaseNote), QDate(2026, 9, 14));
        QCOMPARE(dueOf(reminder), QDate(2026, 9, 22));
        const Slip *why = slipBehind(document.plan(), press, *document.plan().find(F::goLive));
        QVERIFY(why);
        QCOMPARE(why->reason, u"No-go: the installer loses data"_s);
        QCOMPARE(why->approver, u"Ada"_s);
        QCOMPARE(staleDates(document.plan(), document.timetable(), document.today()).size(), preview->stale.size());
    }

    void theMeetingMovesOrIsCancelled()
    {
        DocumentFixture f(plan());
        PlanDocument &document = f.document();
        QByteArray event = eventOf(calendarOf(document), "Go/no-go");
        QVERIFY2(event.contains("DTSTART;VALUE=DATE:20260824"), event.constData());
        QVERIFY(!event.contains("SEQUENCE:1"));
        SlipRequest request = noGo();
        request.scope = SlipScope::WholeRelease;
        const auto preview = previewSlip(document.plan(), document.timetable(), request, document.today(), document.ids());
        QVERIFY(document.execute(preview->edit));
        event = eventOf(calendarOf(document), "Go/no-go");
        QVERIFY2(event.contains("DTSTART;VALUE=DATE:20260921"), event.constData());
        QVERIFY2(event.contains("SEQUENCE:1"), event.constData());
        // Cancelled, everybody's calendar is told so, by a SEQUENCE that is newer again.
        PlanDraft draft(document.plan());
        draft.update(meeting, [](Milestone &m) { m.state = MilestoneState::Cancelled; });
        QVERIFY(document.execute(draft.toEdit(u"Cancel the meeting"_s)));
        event = eventOf(calendarOf(document), "Go/no-go");
        QVERIFY2(event.contains("STATUS:CANCELLED"), event.constData());
        QVERIFY2(event.contains("SEQUENCE:2"), event.constData());
    }
};

QTEST_GUILESS_MAIN(TestNoGo)
#include "tst_workarounds_nogo.moc"
