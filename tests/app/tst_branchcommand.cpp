// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The branch command on the real schedule of Kubernetes 1.37, out on Wed 26 Aug 2026; it is Wed 1 Jul.
class TestBranchCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    Run branch(const QString &path, const QStringList &options) const { return m_commands.run(QStringList{u"branch"_s, path} + options); }
    static QHash<QString, QJsonObject> milestonesIn(const QJsonObject &object)
    {
        QHash<QString, QJsonObject> found;
        for (const auto &milestone : object["milestones"_L1].toArray())
            found.insert(milestone["milestone"_L1].toString(), milestone.toObject());
        return found;
    }

private Q_SLOTS:
    void aPreviewTellsAllDatesAndChangesNothing()
    {
        const QString path = m_commands.madePlan();
        const Run told = branch(path, {u"--release"_s, u"1.37"_s, u"--name"_s, u"1.38"_s, u"--date"_s, u"2026-12-09"_s, u"--json"_s});
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Sound);
        const QJsonObject object = told.object();
        QCOMPARE(object["accepted"_L1].toBool(), false);
        QCOMPARE(object["name"_L1].toString(), u"1.38"_s);
        QCOMPARE(object["date"_L1].toString(), u"2026-12-09"_s);
        const auto milestones = milestonesIn(object);
        // As published for 1.37: 25 working days before the release. Five weeks would be Wed 4 Nov, but Thanksgiving (Thu 26 Nov) and Veterans
        // Day (Wed 11 Nov) lie between.
        const QJsonObject freeze = milestones.value(u"Begin Code Freeze and Test Freeze"_s);
        QCOMPARE(freeze["inSource"_L1].toString(), u"2026-07-22"_s);
        QCOMPARE(freeze["date"_L1].toString(), u"2026-11-02"_s);
        QVERIFY(!freeze["reason"_L1].toString().isEmpty());
        QVERIFY(milestones.contains(u"v1.38.0 released"_s));
        QVERIFY(!milestones.contains(u"v1.37.0 released"_s));
        for (const auto key : {"conflicts"_L1, "stillNames"_L1, "linksLeftOut"_L1, "rippled"_L1})
            QVERIFY(object[key].isArray());
        const auto document = m_commands.opened(path);
        for (const Release &release : document->plan().table<Release>())
            QVERIFY(release.name != u"1.38"_s);
    }

    void nameAndDateAreSuggested()
    {
        const Run told = branch(m_commands.madePlan(), {u"--release"_s, u"1.37"_s, u"--json"_s});
        QCOMPARE(told.code, ExitCode::Sound);
        QCOMPARE(told.object()["name"_L1].toString(), u"1.38"_s);
        QVERIFY(QDate::fromString(told.object()["date"_L1].toString(), Qt::ISODate) > QDate(2026, 8, 26));
    }

    void acceptedItIsOneStep()
    {
        const QString path = m_commands.madePlan();
        const auto before = m_commands.opened(path)->lastSequence();
        const Run told = branch(path, {u"--release"_s, u"1.37"_s, u"--name"_s, u"1.38"_s, u"--date"_s, u"2026-12-09"_s, u"--accept"_s});
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Sound);
        QVERIFY(told.out.contains(u"Goes live on Wed 9 Dec 2026"_s));
        QVERIFY(told.out.contains(u"Mon 2 Nov 2026  Begin Code Freeze and Test Freeze (in the source Wed 22 Jul 2026)"_s));
        QVERIFY(told.out.endsWith(u"Done.\n"_s));
        const auto document = m_commands.opened(path);
        QCOMPARE(document->lastSequence(), before + 1);
        const Release *made = nullptr;
        for (const Release &release : document->plan().table<Release>())
            made = release.name == u"1.38"_s ? &release : made;
        QVERIFY(made);
        QCOMPARE(document->timetable().startOf(made->anchor), QDate(2026, 12, 9));
    }

    void badInputIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("text");
        QTest::newRow("no release") << QStringList{} << u"Name the release to branch from with --release."_s;
        QTest::newRow("unknown release") << QStringList{u"--release"_s, u"9.9"_s} << u"9.9"_s;
        QTest::newRow("taken name") << QStringList{u"--release"_s, u"1.37"_s, u"--name"_s, u"1.37"_s} << u"There is a release Kubernetes 1.37 already"_s;
        QTest::newRow("bad date") << QStringList{u"--release"_s, u"1.37"_s, u"--date"_s, u"soon"_s} << u"soon"_s;
    }

    void badInputIsOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, text);
        const Run told = branch(m_commands.madePlan(), options);
        QCOMPARE(told.code, ExitCode::Failed);
        QVERIFY2(told.err.contains(text), qPrintable(told.err));
        QCOMPARE(told.out, QString());
        QCOMPARE(told.err.count(u'\n'), 1);
    }

    void helpNamesItsOptions()
    {
        const Run told = m_commands.run({u"branch"_s, u"--help"_s});
        for (const auto option : {"--release"_L1, "--name"_L1, "--date"_L1, "--accept"_L1, "--json"_L1})
            QVERIFY(told.out.contains(option));
    }
};

QTEST_GUILESS_MAIN(TestBranchCommand)
#include "tst_branchcommand.moc"
