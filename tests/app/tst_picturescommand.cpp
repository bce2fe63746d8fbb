// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QDir>
#include <QHash>
#include <QImage>
#include <QTest>

#include <set>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The plan of which packaging/handbook-pictures makes the pictures of work ahead: made from the sample's tables, on the day on which the cycle
/// of Kubernetes 1.37 began.
class TestPicturesCommand : public QObject
{
    Q_OBJECT

private:
    CommandFixture m_commands{QDateTime(QDate(2026, 5, 18), QTime(9, 0), QTimeZone::UTC)};
    QString m_plan;

    [[nodiscard]] static QString table(const QString &name)
    {
        return QStringLiteral(PLIMSOLL_SOURCE_DIR "/resources/sample/kubernetes-1.37-") + name;
    }
    void run(const QStringList &arguments)
    {
        const CommandFixture::Run told = m_commands.run(arguments);
        QVERIFY2(told.code == ExitCode::Sound, qPrintable(arguments.join(u' ') + u'\n' + told.err));
    }
    [[nodiscard]] bool isPicture(const QString &path) const { return !QImage(m_commands.filePath(path)).isNull(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = m_commands.filePath(u"Kubernetes 1.37.plimsoll"_s);
        run({u"new"_s, m_plan});
        run({u"import"_s, m_plan, table(u"milestones.csv"_s), u"--as"_s, u"milestones"_s, u"--product"_s, u"Kubernetes"_s, u"--release"_s, u"1.37"_s,
             u"--learn-rules"_s});
        run({u"import"_s, m_plan, table(u"people.csv"_s), u"--as"_s, u"people"_s});
        run({u"import"_s, m_plan, table(u"roles.csv"_s), u"--as"_s, u"roles"_s});
        run({u"import"_s, m_plan, table(u"risks.csv"_s), u"--as"_s, u"risks"_s, u"--release"_s, u"1.37"_s});
        run({u"import"_s, m_plan, u"--work"_s, table(u"scope.csv"_s), u"--release"_s, u"1.37"_s, u"--sample-demands"_s});
        run({u"import"_s, m_plan, table(u"contributors.csv"_s), u"--as"_s, u"people"_s});
    }

    /// Each team that owns work that is ahead has people of its own for its code and tests.
    void everyTeamHasPeople()
    {
        const auto document = m_commands.opened(m_plan);
        const Plan &plan = document->plan();
        std::set<TeamId> teams;
        std::set<PersonId> skilled;
        for (const PersonSkill &has : plan.table<PersonSkill>())
            skilled.insert(has.person);
        for (const Membership &membership : plan.table<Membership>()) {
            if (skilled.contains(membership.person))
                teams.insert(membership.team);
        }
        QCOMPARE(plan.table<WorkItem>().size(), 94);
        for (const WorkItem &item : plan.table<WorkItem>()) {
            if (item.state != WorkItemState::Done && item.state != WorkItemState::Dropped)
                QVERIFY2(!item.team.isValid() || teams.contains(item.team), qPrintable(item.title));
        }
        QCOMPARE(plan.table<Release>().at(0).state, ReleaseState::Planned);
    }

    void fitAndLevelingArePictured()
    {
        const QString folder = m_commands.filePath(u"pictures"_s);
        run({u"pictures"_s, m_plan, folder, u"--size"_s, u"900x600"_s});
        for (const QString &name : {u"fit.png"_s, u"leveling.png"_s, u"forecast.png"_s})
            QVERIFY2(isPicture(u"pictures/"_s + name), qPrintable(name));
        // It was a preview only.
        QVERIFY(m_commands.opened(m_plan)->plan().table<ScheduledWork>().isEmpty());
    }

    /// Each shows something else than its page does at first.
    void everyTabIsPictured()
    {
        run({u"pictures"_s, u"sample"_s, m_commands.filePath(u"tabs"_s), u"--size"_s, u"900x600"_s});
        QHash<QString, QImage> pictures;
        for (const QString &name : QDir(m_commands.filePath(u"tabs"_s)).entryList(QDir::Files))
            pictures.insert(name.section(u'.', 0, 0), QImage(m_commands.filePath(u"tabs/"_s + name)));
        for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture) {
            const QString page = picture.key().section(u'-', 0, 0);
            if (page != picture.key())
                QVERIFY2(picture.value() != pictures.value(page), qPrintable(picture.key()));
        }
        for (const QString &name :
             {u"calendar-agenda"_s, u"capacity-absence"_s, u"communication-ledger"_s, u"decisions-checklists"_s, u"decisions-meeting"_s,
              u"decisions-raci"_s, u"decisions-review"_s, u"decisions-runbook"_s, u"environments-board"_s, u"environments-figures"_s,
              u"environments-infrastructure"_s, u"quality-flaky"_s, u"quality-trend"_s, u"risks-exposure"_s, u"rollout-back-out"_s,
              u"rollout-on-call"_s, u"rollout-toggles"_s, u"scope-waits-for"_s, u"tables-role"_s, u"timeline-work"_s, u"triage-exceptions"_s, u"triage-policy"_s})
            QVERIFY2(!pictures.value(name).isNull(), qPrintable(name));
    }

    /// 932 h of documentation: one writer cannot do them before the go-live in 73 working days, three can do them before the docs freeze in 57.
    void writersMakeItFit()
    {
        QCOMPARE(m_commands.run({u"fit"_s, m_plan, u"--release"_s, u"1.37"_s}).code, ExitCode::Problems);
        run({u"import"_s, m_plan, table(u"writers.csv"_s), u"--as"_s, u"people"_s});
        run({u"fit"_s, m_plan, u"--release"_s, u"1.37"_s});
        run({u"level"_s, m_plan, u"--accept"_s});
        // Four skills for each of the 86 items that are to be done, see tst_realscope.
        QCOMPARE(m_commands.opened(m_plan)->plan().table<ScheduledWork>().size(), 86 * 4);
        run({u"forecast"_s, m_plan, u"--runs"_s, u"100"_s});
    }
};

QTEST_MAIN(TestPicturesCommand)
#include "tst_picturescommand.moc"
