// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "support/commandfixture.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// `plimsoll import PLAN --toggles FILE` on a copy of the sample plan.
class TestToggleImportCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    [[nodiscard]] Run import(const QString &plan, const QByteArray &csv, const QStringList &options = {}) const
    {
        return m_commands.run(QStringList{u"import"_s, plan, u"--toggles"_s, m_commands.written(u"toggles.csv"_s, csv)} + options);
    }
    /// Any product of the sample will do.
    [[nodiscard]] QStringList productOf(const QString &plan) const
    {
        return {u"--product"_s, m_commands.opened(plan)->plan().table<Product>().at(0).name};
    }

private Q_SLOTS:
    void aDryRunChangesNothing()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = m_commands.opened(plan)->plan().table<FeatureToggle>().size();
        const Run run = import(plan, "feature gates,stage\nXFast,beta\n,alpha\nXFast,alpha\n", productOf(plan) + QStringList{u"--dry-run"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        QVERIFY2(run.out.startsWith(u"1 added, 0 updated, 0 unchanged, 1 refused. Nothing was changed, as this is a dry run.\n"
                                    "  added  row 2  XFast\n"
                                    "  refused  row 4  XFast: It stands in the table before; that row counts.\n"
                                    "1 row names no toggle.\n"_s),
                 qPrintable(run.out));
        QCOMPARE(m_commands.opened(plan)->plan().table<FeatureToggle>().size(), before);
    }

    void importsAsOneStep()
    {
        const QString plan = m_commands.madePlan();
        const qsizetype before = m_commands.opened(plan)->plan().table<FeatureToggle>().size();
        QCOMPARE(import(plan, "name,stage\nXFast,beta\nXSlow,alpha\n", productOf(plan)).code, ExitCode::Sound);
        QCOMPARE(m_commands.opened(plan)->plan().table<FeatureToggle>().size(), before + 2);
        const Run again = import(plan, "name,stage\nXFast,beta\nXSlow,alpha\n", productOf(plan));
        QVERIFY2(again.out.startsWith(u"0 added, 0 updated, 2 unchanged, 0 refused. There is nothing to import.\n"_s), qPrintable(again.out));
    }

    void refuses()
    {
        const QString plan = m_commands.madePlan();
        const Run other = import(plan, "name\nX\n", {u"--as"_s, u"risks"_s});
        QCOMPARE(other.code, ExitCode::Failed);
        QVERIFY2(other.err.contains(u"--as does not go with --toggles"_s), qPrintable(other.err));
        const Run nameless = import(plan, "a,b\n1,2\n", productOf(plan));
        QCOMPARE(nameless.code, ExitCode::Failed);
        QVERIFY2(nameless.err.contains(u"No column of the table names toggles"_s), qPrintable(nameless.err));
        const Run missing = m_commands.run({u"import"_s, plan, u"--toggles"_s, m_commands.filePath(u"none.csv"_s)});
        QCOMPARE(missing.code, ExitCode::Failed);
    }
};

QTEST_MAIN(TestToggleImportCommand)
#include "tst_toggleimportcommand.moc"
