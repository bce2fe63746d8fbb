// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/minting.h"

#include "domain/clock.h"
#include "domain/validation.h"
#include "engine/scheduler.h"
#include "engine/soundplan.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

/// A train that departs every fourth Wednesday from 26 Aug 2026 on, number 2 first. Crane 4.2 is its pattern; it is Wed 1 Jul 2026.
class TestMinting : public QObject
{
    Q_OBJECT

private:
    static constexpr TrainId train{60};
    FixedClock m_clock{QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::utc())};
    IdSource m_ids{m_clock, 42};

    static Plan made()
    {
        Plan plan = Sound::make();
        Train t;
        t.id = train;
        t.name = u"Monthly"_s;
        t.product = Sound::product;
        t.pattern = Sound::release;
        t.first = QDate(2026, 8, 26);
        t.every = 4;
        t.numbering = u"4.{n}"_s;
        t.firstNumber = 2;
        t.ahead = 3;
        plan.put(t);
        return plan;
    }
    static void addException(Plan &plan, qint64 id, QDate departure, QDate movedTo, const QString &reason)
    {
        plan.put(TrainException{TrainExceptionId(id), train, departure, movedTo, reason});
    }
    MintPreview minted(const Plan &plan, int count)
    {
        auto preview = previewMinting(plan, computeTimetable(plan), train, count, Sound::today, m_ids);
        if (!preview)
            qFatal("%s", qPrintable(preview.error().text));
        if (const auto sound = validate(plan, preview->edit); !sound)
            qFatal("%s", qPrintable(sound.error().text));
        return *std::move(preview);
    }
    static QStringList namesAndDates(const MintPreview &preview)
    {
        QStringList texts;
        for (const MintedRelease &release : preview.releases) {
            const Release *made = preview.after.find(release.release);
            texts << release.name + u' ' + (made ? preview.dates.startOf(made->anchor).toString(Qt::ISODate) : u"left out"_s);
        }
        return texts;
    }

private Q_SLOTS:
    void theNextDeparturesGetReleases()
    {
        const Plan plan = made();
        const MintPreview preview = minted(plan, 3);
        // 4.2 is there already; then every four weeks.
        QCOMPARE(namesAndDates(preview), (QStringList{u"4.3 2026-09-23"_s, u"4.4 2026-10-21"_s, u"4.5 2026-11-18"_s}));
        QCOMPARE(preview.edit.label, u"Mint 3 releases of “Monthly”"_s);
        QCOMPARE(preview.edit.changes<Release>().size(), size_t(3));
        QCOMPARE(preview.edit.changes<Milestone>().size(), size_t(6));
        for (const MintedRelease &release : preview.releases) {
            QCOMPARE(preview.after.find(release.release)->train, train);
            QCOMPARE(preview.after.find(release.release)->departure, release.departure.planned);
        }
        Plan after = plan;
        after.apply(preview.edit);
        QCOMPARE(after, preview.after);
    }

    void exceptionsAreObeyed()
    {
        Plan plan = made();
        addException(plan, 61, QDate(2026, 9, 23), QDate(2026, 9, 30), u"Conference"_s);
        addException(plan, 62, QDate(2026, 10, 21), {}, u"Audit"_s);
        const MintPreview preview = minted(plan, 2);
        QCOMPARE(namesAndDates(preview), (QStringList{u"4.3 2026-09-30"_s, u"4.4 left out"_s, u"4.5 2026-11-18"_s}));
        QCOMPARE(preview.releases[0].reason, u"Conference"_s);
        QCOMPARE(preview.releases[1].reason, u"Audit"_s);
        QCOMPARE(preview.edit.changes<Release>().size(), size_t(2));
    }

    void takenDeparturesAreNotMintedAgain()
    {
        Plan plan = made();
        plan.apply(minted(plan, 2).edit);
        QCOMPARE(namesAndDates(minted(plan, 1)), QStringList{u"4.5 2026-11-18"_s});
        // One made by hand under the next name, on another day.
        plan.put(Release{ReleaseId(70), Sound::product, u"4.5"_s, {}, {}, {}});
        QCOMPARE(namesAndDates(minted(plan, 1)), QStringList{u"4.6 2026-12-16"_s});
    }

    void eachSlipsOnItsOwn()
    {
        Plan plan = made();
        const MintPreview preview = minted(plan, 2);
        plan.apply(preview.edit);
        const Release first = *plan.find(preview.releases[0].release);
        const Release second = *plan.find(preview.releases[1].release);
        Sound::change<Milestone>(plan, first.anchor, [](Milestone &m) { m.pinned = QDate(2026, 9, 30); });
        const Timetable dates = computeTimetable(plan);
        QCOMPARE(dates.startOf(second.anchor), QDate(2026, 10, 21));
        // The departure stays taken by the one that slipped.
        QCOMPARE(namesAndDates(minted(plan, 1)), QStringList{u"4.5 2026-11-18"_s});
    }

    void conflictsAreToldByRelease()
    {
        Plan plan = made();
        CalendarException off;
        off.id = CalendarExceptionId(63);
        off.calendar = Sound::calendar;
        off.name = u"Company day"_s;
        off.start = off.end = QDate(2026, 9, 24); // The day after the departure of 4.3.
        plan.put(off);
        const MintPreview preview = minted(plan, 2);
        QCOMPARE(preview.releases[0].conflicts.size(), size_t(1));
        QCOMPARE(preview.releases[0].conflicts.front().check, u"go-live-before-holiday"_s);
        QVERIFY(preview.releases[1].conflicts.empty());
    }

    void aTrainThatIsShortOfReleasesIsAProblem()
    {
        Plan plan = made();
        const auto problem = [&] {
            for (const Problem &p : findProblems(plan, computeTimetable(plan), Sound::today)) {
                if (p.check == u"train-not-minted"_s)
                    return p.text;
            }
            return QString();
        };
        QCOMPARE(problem(), u"Train “Monthly” has 1 of its next 3 releases planned; the departure on Wed 23 Sep 2026 has none."_s);
        const TrainCover cover = coverOf(plan, computeTimetable(plan), *plan.find(train), Sound::today);
        QCOMPARE(cover.planned, 1);
        QCOMPARE(cover.wanted, 3);
        plan.apply(minted(plan, 2).edit);
        QCOMPARE(problem(), QString());
        Sound::change<Train>(plan, train, [](Train &t) { t.ahead = 0; });
        QCOMPARE(problem(), QString());
    }

    void aNameThatIsTakenIsSaid()
    {
        Plan plan = made();
        plan.put(Release{ReleaseId(70), Sound::product, u"4.3"_s, {}, {}, {}, {}, {}, Sound::release});
        const auto preview = previewMinting(plan, computeTimetable(plan), train, 2, Sound::today, m_ids);
        QVERIFY(!preview);
        QCOMPARE(preview.error().text, u"The departure of “Monthly” on Wed 23 Sep 2026 would be 4.3, but there is a release Crane 4.3 already; rename that, "
                                       "or change the numbering of the train."_s);
    }

    void aReleaseTakesOneDepartureOnly()
    {
        Plan plan = made();
        plan.apply(minted(plan, 1).edit);
        const ReleaseId third = plan.table<Release>().at(1).id;
        // From now on the numbers are one lower, and 21 Oct is number 3.
        Sound::change<Train>(plan, train, [](Train &t) { t.firstNumber = 1; });
        const auto takes = [&](int number, QDate day) { return releaseOf(plan, computeTimetable(plan), *plan.find(train), {number, day, day}); };
        QCOMPARE(takes(2, QDate(2026, 9, 23)), third);
        QCOMPARE(takes(3, QDate(2026, 10, 21)), ReleaseId());
    }

    void cancelledReleasesCoverNothing()
    {
        Plan plan = made();
        plan.apply(minted(plan, 1).edit);
        Sound::change<Release>(plan, plan.table<Release>().at(1).id, [](Release &r) { r.state = ReleaseState::Cancelled; });
        // 26 Aug is planned, 23 Sep cancelled, 21 Oct and 18 Nov open.
        const TrainCover cover = coverOf(plan, computeTimetable(plan), *plan.find(train), Sound::today);
        QCOMPARE(cover.planned, 1);
        QCOMPARE(cover.wanted, 3);
        QCOMPARE(cover.firstOpen.day, QDate(2026, 10, 21));
        QCOMPARE(namesAndDates(minted(plan, 1)), QStringList{u"4.4 2026-10-21"_s});
    }

    void refusesWithAReason()
    {
        Plan plan = made();
        const auto refusal = [&](int count) {
            const auto preview = previewMinting(plan, computeTimetable(plan), train, count, Sound::today, m_ids);
            return preview ? QString() : preview.error().text;
        };
        QCOMPARE(refusal(0), u"A train mints between 1 and 60 releases at once; type another number."_s);
        Sound::change<Train>(plan, train, [](Train &t) { t.pattern = {}; });
        QCOMPARE(refusal(1), u"The train “Monthly” has no pattern to copy; choose a release as its pattern."_s);
        plan.put(Product{ProductId(70), u"Winch"_s, {}, {}});
        plan.put(Release{ReleaseId(71), ProductId(70), u"1.0"_s, {}, {}, {}});
        Sound::change<Train>(plan, train, [](Train &t) { t.pattern = ReleaseId(71); });
        QCOMPARE(refusal(1), u"The pattern of the train “Monthly” is of another product; choose a release of its own."_s);
        plan.remove(train);
        QCOMPARE(refusal(1), u"The train is gone; choose another."_s);
    }
};

QTEST_GUILESS_MAIN(TestMinting)
#include "tst_minting.moc"
