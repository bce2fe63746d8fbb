// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "domain/titlepattern.h"
#include "support/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The slip command on the real schedule of Kubernetes 1.37. Code freeze is on Wed 22 Jul 2026; it is Wed 1 Jul.
class TestSlipCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    static constexpr auto freeze = "Begin Code Freeze and Test Freeze";

    Run slip(const QString &path, const QStringList &options) const
    {
        return m_commands.run(QStringList{u"slip"_s, path, u"--milestone"_s, QString::fromLatin1(freeze)} + options);
    }
    static QHash<QString, QString> movesIn(const QJsonObject &object)
    {
        QHash<QString, QString> moves;
        for (const auto &move : object["moved"_L1].toArray())
            moves.insert(move["milestone"_L1].toString(), move["from"_L1].toString() + u' ' + move["to"_L1].toString());
        return moves;
    }
    static QHash<qint64, int> sequences(const Plan &plan)
    {
        QHash<qint64, int> found;
        for (const CalendarStamp &stamp : plan.table<CalendarStamp>())
            found.insert(stamp.id.value(), stamp.sequence);
        return found;
    }

private Q_SLOTS:
    void aWeekMovesWhatComesAfterTheFreeze()
    {
        const QString path = m_commands.madePlan();
        const Run told = slip(path, {u"--by"_s, u"1w"_s, u"--json"_s});
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Sound);
        const auto moves = movesIn(told.object());
        // As published, a week later. Nothing before the freeze moves.
        QCOMPARE(moves.value(QString::fromLatin1(freeze)), u"2026-07-22 2026-07-29"_s);
        QCOMPARE(moves.value(u"v1.37.0-rc.0 released"_s), u"2026-08-05 2026-08-12"_s);
        QCOMPARE(moves.value(u"Docs Freeze"_s), u"2026-08-05 2026-08-12"_s);
        QCOMPARE(moves.value(u"v1.37.0-rc.1 released"_s), u"2026-08-19 2026-08-26"_s);
        QCOMPARE(moves.value(u"v1.37.0 released"_s), u"2026-08-26 2026-09-02"_s);
        QCOMPARE(moves.value(u"Thaw"_s), u"2026-08-26 2026-09-02"_s);
        QVERIFY(!moves.contains(u"v1.37.0-beta.0 released"_s));
        QVERIFY(!moves.contains(u"Call for Code Freeze Exceptions"_s));
        for (const auto &move : told.object()["moved"_L1].toArray())
            QVERIFY(!move["reason"_L1].toString().isEmpty());
        QCOMPARE(told.object()["accepted"_L1].toBool(), false);
        for (const auto key : {"conflicts"_L1, "rippled"_L1, "stale"_L1, "notices"_L1, "openInThePast"_L1})
            QVERIFY(told.object()[key].isArray());
        // Nothing has happened.
        QCOMPARE(movesIn(slip(path, {u"--by"_s, u"1w"_s, u"--json"_s}).object()), moves);
    }

    void theTextTellsTheSame()
    {
        const Run told = slip(m_commands.madePlan(), {u"--to"_s, u"2026-07-29"_s, u"--scope"_s, u"this"_s});
        QCOMPARE(told.code, ExitCode::Sound);
        QVERIFY2(told.out.contains(u"Wed 22 Jul 2026 → Wed 29 Jul 2026, +5 working days  "_s), qPrintable(told.out));
        QVERIFY2(told.out.contains("Milestones that move: 1\n"_L1), qPrintable(told.out));
        QVERIFY(told.out.endsWith("Nothing was changed; --accept does it.\n"_L1));
    }

    /// The report is on Thu 2 Jul at 9:00; all is counted in hours from it.
    void hoursAreToldAsTimesOfDay()
    {
        const QString path = m_commands.filePath(u"hotfix.plimsoll"_s);
        QCOMPARE(m_commands.run({u"new"_s, path, u"--from"_s, u"hotfix"_s}).code, ExitCode::Sound);
        const Run told = m_commands.run({u"slip"_s, path, u"--milestone"_s, u"Cause known"_s, u"--by"_s, u"4h"_s});
        QCOMPARE(told.err, QString());
        QVERIFY2(told.out.contains(u"\n  Thu 2 Jul 2026 13:00 → 17:00, +4 h  Cause known (it is the one that slips)\n"_s), qPrintable(told.out));
        const QString overnight = u"\n  Thu 2 Jul 2026 20:00 → Fri 3 Jul 2026 00:00, +4 h  Back-out rehearsed in staging ("_s;
        QVERIFY2(told.out.contains(overnight), qPrintable(told.out));
        for (const QString &earlier : {u"Problem reported"_s, u"Work-around published"_s})
            QVERIFY2(!told.out.contains(earlier), qPrintable(told.out));
        QVERIFY(!told.out.contains("2026-07"_L1));
    }

    void aReleaseThatIsOutIsTold()
    {
        const QString path = m_commands.madePlan();
        const auto put = [&](ReleaseState state) {
            const auto document = m_commands.opened(path);
            PlanDraft draft(document->plan());
            draft.update(document->plan().table<Release>().at(0).id, [state](Release &release) { release.state = state; });
            QVERIFY(document->execute(draft.toEdit(u"State"_s)).hasValue());
        };
        put(ReleaseState::Planned);
        QVERIFY(!slip(path, {u"--by"_s, u"1w"_s}).out.contains("is released already"_L1));
        put(ReleaseState::Released);
        const Run told = slip(path, {u"--by"_s, u"1w"_s});
        QVERIFY2(told.out.contains("\nKubernetes 1.37 is released already.\n"_L1), qPrintable(told.out + told.err));
    }

    void exactlyTheMovedOnesAreRaised()
    {
        const QString path = m_commands.madePlan();
        const auto before = sequences(m_commands.opened(path)->plan());
        const Run told = slip(path, {u"--by"_s, u"5wd"_s, u"--accept"_s, u"--json"_s, u"--reason"_s, u"Too many late merges"_s,
                                     u"--approver"_s, u"Ada"_s});
        QCOMPARE(told.err, QString());
        const auto document = m_commands.opened(path);
        const auto after = sequences(document->plan());
        const auto moves = movesIn(told.object());
        QVERIFY(moves.size() > 10);
        for (const Milestone &milestone : document->plan().table<Milestone>()) {
            const QString title = displayTitle(document->plan(), milestone);
            const int raised = moves.contains(title) ? 1 : 0;
            QVERIFY2(after.value(milestone.id.value()) == before.value(milestone.id.value()) + raised, qPrintable(title));
        }
        QCOMPARE(document->plan().table<Slip>().size(), 1);
        QCOMPARE(document->plan().table<Slip>().at(0).reason, u"Too many late merges"_s);
        QCOMPARE(document->plan().table<Slip>().at(0).slippedOn, QDate(2026, 7, 1));
        // One step back, and everything is where it was.
        const QDate slipped = document->timetable().startOf(document->plan().table<Slip>().at(0).milestone);
        QCOMPARE(slipped, QDate(2026, 7, 29));
        QVERIFY(document->undo());
        QVERIFY(document->plan().table<Slip>().isEmpty());
    }

    void wrongInputIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        QTest::newRow("neither") << QStringList() << u"either --by how much or --to which date"_s;
        QTest::newRow("both") << QStringList{u"--by"_s, u"1w"_s, u"--to"_s, u"2026-07-29"_s} << u"either --by how much or --to which date"_s;
        QTest::newRow("no amount") << QStringList{u"--by"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("nothing") << QStringList{u"--by"_s, u"0d"_s} << u"would stay where it is"_s;
        QTest::newRow("scope") << QStringList{u"--by"_s, u"1w"_s, u"--scope"_s, u"all"_s} << u"--scope \"all\" is none of this, later, release."_s;
        QTest::newRow("policy") << QStringList{u"--by"_s, u"1w"_s, u"--policy"_s, u"x"_s} << u"--policy \"x\" is none of keep, absorb, crush."_s;
        QTest::newRow("release") << QStringList{u"--by"_s, u"1w"_s, u"--release"_s, u"1.99"_s} << u"There is no release \"1.99\""_s;
        QTest::newRow("milestone") << QStringList{u"--by"_s, u"1w"_s, u"--milestone"_s, u"Tea"_s} << u"There is no milestone \"Tea\""_s;
        QTest::newRow("nearest first") << QStringList{u"--by"_s, u"1w"_s, u"--milestone"_s, u"Doc freeze"_s} << u"; there is \"Docs Freeze\", "_s;
        QTest::newRow("not all") << QStringList{u"--by"_s, u"1w"_s, u"--milestone"_s, u"Doc freeze"_s} << u", and 29 more.\n"_s;
    }

    void wrongInputIsOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const Run told = slip(m_commands.madePlan(), options);
        QCOMPARE(told.code, ExitCode::Failed);
        QCOMPARE(told.out, QString());
        QVERIFY2(told.err.startsWith("plimsoll: "_L1) && told.err.count(u'\n') == 1 && told.err.contains(says), qPrintable(told.err));
    }
};

QTEST_GUILESS_MAIN(TestSlipCommand)
#include "tst_slipcommand.moc"
