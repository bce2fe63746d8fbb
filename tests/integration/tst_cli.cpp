// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/clock.h"
#include "domain/plandraft.h"
#include "support/documentfixture.h"
#include "support/plimsollrun.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The program as scripts use it: what each command does, ends with, and says.
class TestCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString freshPath() { return m_folder.filePath(u"plan%1.plimsoll"_s.arg(++m_files)); }

    PlimsollRun plimsoll(const QStringList &arguments, const QString &outputFile = {})
    {
        return PlimsollRun::of(arguments, m_folder.path(), {}, outputFile);
    }

    QString madePlan(const QStringList &options = {})
    {
        const QString path = freshPath();
        const PlimsollRun run = plimsoll(QStringList{u"new"_s, path} + options);
        if (run.code != 0)
            qFatal("%s", run.err.constData());
        return path;
    }

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The plan held open for writing by this process, which is another one than the program's.
    static std::unique_ptr<PlanDocument> held(const QString &path)
    {
        static const FixedClock clock(QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::UTC));
        StoreOptions options;
        options.author = u"bob"_s;
        auto document = PlanDocument::open(path, clock, options, 1);
        if (!document || (*document)->isReadOnly())
            qFatal("the plan can't be held open");
        return std::move(*document);
    }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void helpTellsCommandsAndExitCodes()
    {
        const PlimsollRun help = plimsoll({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const auto &command : allCommands())
            QCOMPARE(help.out.contains(QByteArray("\n  " + command->name().toUtf8() + ' ')), !command->isHidden());
        QVERIFY(help.out.contains("Exit codes: 0 ") && help.out.contains("; 1 ") && help.out.contains("\n2 ") && help.out.contains("; 3 "));
        QCOMPARE(help.err, QByteArray());
        QCOMPARE(plimsoll({u"-h"_s}).out, help.out);
        QCOMPARE(plimsoll({u"--version"_s}).out, QByteArray("plimsoll " PLIMSOLL_VERSION "\n"));
    }

    /// The man page names each command and each option that --help names.
    void theManPageIsComplete()
    {
        const QString page = QString::fromUtf8(bytesOf(QStringLiteral(PLIMSOLL_SOURCE_DIR "/packaging/plimsoll.1"))).remove(u'\\');
        QVERIFY(page.contains("Plimsoll " PLIMSOLL_VERSION ""_L1));
        static const QRegularExpression option(u"^  (?:-\\w, )?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
        for (const auto &command : allCommands()) {
            if (command->isHidden())
                continue;
            const qsizetype from = page.indexOf(u".SS "_s + command->name());
            QVERIFY2(from > 0, qPrintable(command->name()));
            const QString section = page.mid(from, page.indexOf(u"\n.S"_s, from + 4) - from);
            auto found = option.globalMatch(QString::fromUtf8(plimsoll({command->name(), u"--help"_s}).out));
            int options = 0;
            for (; found.hasNext(); ++options) {
                const QString name = found.next().captured(1);
                QVERIFY2(name == u"--help" || section.contains(name), qPrintable(command->name() + u' ' + name));
            }
            QVERIFY(options > 0);
        }
    }

    void newMakesAPlan_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("shows");
        QTest::newRow("empty") << QStringList() << QByteArray("The plan has no releases yet.");
        QTest::newRow("sample") << QStringList{u"--from"_s, u"sample"_s} << QByteArray("Kubernetes 1.37");
        QTest::newRow("quarterly") << QStringList{u"--from"_s, u"quarterly"_s} << QByteArray("Go/no-go");
        QTest::newRow("train") << QStringList{u"--from"_s, u"train"_s} << QByteArray("Product 1.0.4");
    }

    void newMakesAPlan()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, shows);
        const QString path = madePlan(options);
        const PlimsollRun shown = plimsoll({u"show"_s, path});
        QCOMPARE(shown.code, 0);
        QVERIFY2(shown.out.contains(shows), shown.out.constData());
        const PlimsollRun verified = plimsoll({u"verify"_s, path});
        QCOMPARE(verified.code, 0);
        // What somebody accepts in the sample is told, too.
        QByteArrayList lines = verified.out.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.startsWith("waived: "); });
        QCOMPARE(lines, (QByteArrayList{"The file is sound.", ""}));
    }

    void twoCopiesOfTheSampleShareNoUid()
    {
        const PlimsollRun a = plimsoll({u"export"_s, madePlan({u"--from"_s, u"sample"_s}), u"--ics"_s, u"-"_s});
        const PlimsollRun b = plimsoll({u"export"_s, madePlan({u"--from"_s, u"sample"_s}), u"--ics"_s, u"-"_s});
        static const QRegularExpression uid(u"UID:\\S+"_s);
        auto uids = uid.globalMatch(QString::fromUtf8(a.out));
        QVERIFY(uids.hasNext());
        while (uids.hasNext())
            QVERIFY(!b.out.contains(uids.next().captured().toUtf8()));
    }

    void newNeverOverwrites()
    {
        const QString plan = madePlan();
        const QByteArray before = bytesOf(plan);
        const QString text = written(u"notes.txt"_s, "mine");
        for (const QString &path : {plan, text, m_folder.path()}) {
            const PlimsollRun run = plimsoll({u"new"_s, path});
            QVERIFY2(run.failedWithOneSentence(), run.err.constData());
        }
        QCOMPARE(bytesOf(plan), before);
        QCOMPARE(bytesOf(text), QByteArray("mine"));
    }

    /// What is asked wrongly ends with 2 and one sentence that names the cause.
    void wrongInputIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        row("new without plan", {u"new"_s}, "takes 1 argument (PLAN), not 0");
        row("new sample", {u"new"_s, u"sample"_s}, "\"sample\" stands for the sample plan");
        row("unknown template", {u"new"_s, u"a.plimsoll"_s, u"--from"_s, u"weekly"_s}, "no template \"weekly\"; there is \"quarterly\", \"regulated\", ");
        row("empty template", {u"new"_s, u"a.plimsoll"_s, u"--from="_s}, "there is sample, quarterly, train");
        row("no folder", {u"new"_s, u"nowhere/a.plimsoll"_s}, "a.plimsoll could not be written to its folder");
        row("unknown option", {u"show"_s, u"sample"_s, u"--colour"_s}, "--help");
        row("option without value", {u"export"_s, u"sample"_s, u"--ics"_s}, "--help");
        row("two plans", {u"show"_s, u"sample"_s, u"sample"_s}, "takes 1 argument (PLAN), not 2");
        row("one of two arguments", {u"export"_s}, "takes 1 argument (PLAN), not 0");
        row("no such plan", {u"show"_s, u"missing.plimsoll"_s}, "missing.plimsoll");
        row("verify without file", {u"verify"_s, u"missing.plimsoll"_s}, "missing.plimsoll");
        row("a plan that is a folder", {u"show"_s, u"."_s}, ".");
        row("nothing to export", {u"export"_s, u"sample"_s}, "--ics FILE, --pdf FILE, --html FILE, --timeline FILE, --release-notes FILE, --dossier GATE, --minutes GATE, --json FILE or --csv FOLDER");
        row("empty name", {u"export"_s, u"sample"_s, u"--ics="_s}, "--ics needs");
        row("two to standard output", {u"export"_s, u"sample"_s, u"--ics"_s, u"-"_s, u"--json"_s, u"-"_s}, "Only one");
        row("tables to standard output", {u"export"_s, u"sample"_s, u"--csv"_s, u"-"_s}, "name a folder");
        row("PDF to standard output", {u"export"_s, u"sample"_s, u"--pdf"_s, u"-"_s}, "name a file");
        row("unknown section", {u"export"_s, u"sample"_s, u"--pdf"_s, u"a.pdf"_s, u"--sections"_s, u"risks,brig"_s},
            "no section \"brig\"; there is calendar, milestones, scope, roles, quality, bugs, progression, rollout, runbook, decisions, problems, risks, capacity, communication");
        row("unknown paper", {u"export"_s, u"sample"_s, u"--pdf"_s, u"a.pdf"_s, u"--paper"_s, u"A7"_s}, "A4, A3, A2, A1 or Letter");
        row("pages beside each other", {u"export"_s, u"sample"_s, u"--timeline"_s, u"a.pdf"_s, u"--pages-wide"_s, u"0"_s}, "1 to 50");
        row("pages without timeline", {u"export"_s, u"sample"_s, u"--json"_s, u"-"_s, u"--pages-wide"_s, u"2"_s}, "add --timeline FILE");
        row("paper without report", {u"export"_s, u"sample"_s, u"--json"_s, u"-"_s, u"--paper"_s, u"A3"_s}, "add --pdf FILE, --html FILE, --timeline FILE or --dossier GATE");
        row("release without calendar or report", {u"export"_s, u"sample"_s, u"--json"_s, u"-"_s, u"--release"_s, u"1.37"_s}, "add --ics FILE, --pdf FILE");
        row("limits without calendar", {u"export"_s, u"sample"_s, u"--json"_s, u"-"_s, u"--team"_s, u"Docs"_s}, "add --ics FILE");
        row("into no folder", {u"export"_s, u"sample"_s, u"--ics"_s, u"nowhere/a.ics"_s}, "nowhere");
        row("onto a folder", {u"export"_s, u"sample"_s, u"--ics"_s, u"."_s}, ".");
        row("unknown release", {u"show"_s, u"sample"_s, u"--release"_s, u"9"_s}, "no release \"9\" in the plan; there is \"Kubernetes 1.37\"");
        const auto scoped = [](const QString &option, const QString &value) {
            return QStringList{u"export"_s, u"sample"_s, u"--ics"_s, u"-"_s, option, value};
        };
        row("unknown product", scoped(u"--product"_s, u"Brig"_s), "no product \"Brig\" in the plan; there is \"Kubernetes\"");
        row("unknown team", scoped(u"--team"_s, u"Brig"_s), "there is \"Release engineering\", ");
        row("unknown audience", scoped(u"--audience"_s, u"Brig"_s), "there is \"Contributors\", \"Users\", \"Release team\"");
        row("unknown kind", scoped(u"--kind"_s, u"brig"_s), "--kind takes one of checkpoint");
        row("mistyped command", {u"frobnicate"_s}, "There is no command or file \"frobnicate\"; the nearest commands are ");
        row("nearest command", {u"lvel"_s, u"sample"_s}, "the nearest commands are \"level\", ");
        row("no such plan for the window", {u"missing.plimsoll"_s}, "There is no file \"missing.plimsoll\"");
        row("import into the sample", {u"import"_s, u"sample"_s, u"a.csv"_s, u"--as"_s, u"milestones"_s}, "a.csv");
        row("import without kind", {u"import"_s, u"a.plimsoll"_s, u"a.csv"_s}, "--as");
    }

    void wrongInputIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const PlimsollRun run = plimsoll(arguments);
        QVERIFY2(run.code == 2, run.err.constData());
        QVERIFY2(run.saidOneSentence(), run.err.constData());
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!QFile::exists(m_folder.filePath(u"a.plimsoll"_s)));
    }

    void writesReports()
    {
        const QString pdf = m_folder.filePath(u"plan.pdf"_s);
        const PlimsollRun run = plimsoll({u"export"_s, u"sample"_s, u"--pdf"_s, pdf, u"--html"_s, u"-"_s, u"--release"_s, u"1.37"_s, u"--paper"_s, u"letter"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(bytesOf(pdf).startsWith("%PDF-"));
        QVERIFY(run.out.startsWith("<!DOCTYPE html>") && run.out.contains("<h1>Kubernetes 1.37</h1>"));
        const PlimsollRun page = plimsoll({u"export"_s, u"sample"_s, u"--html"_s, u"-"_s, u"--one-page"_s});
        QVERIFY2(page.code == 0, page.err.constData());
        QVERIFY(page.out.contains("<h2 id=\"status\">Status</h2>"));
        // Customers are told what has a public title.
        const PlimsollRun users = plimsoll({u"export"_s, u"sample"_s, u"--html"_s, u"-"_s, u"--audience"_s, u"Users"_s});
        QVERIFY2(users.code == 0, users.err.constData());
        QVERIFY(!users.out.contains("Branch Manager") && run.out.contains("Branch Manager") && run.out.contains("<h2 id=\"runbook\">"));
    }

    void theSampleCanNotBeWritten()
    {
        const QString csv = written(u"one.csv"_s, "milestone,date\nThaw,2026-08-26\n");
        const PlimsollRun run = plimsoll({u"import"_s, u"sample"_s, csv, u"--as"_s, u"milestones"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("plimsoll new PLAN --from sample"), run.err.constData());
    }

    void severalFormsInOneExport()
    {
        const QString plan = madePlan({u"--from"_s, u"sample"_s});
        const QByteArray before = bytesOf(plan);
        const QString ics = m_folder.filePath(u"s.ics"_s);
        const QString json = m_folder.filePath(u"s.json"_s);
        const QString tables = m_folder.filePath(u"s-tables"_s);
        const PlimsollRun run = plimsoll({u"export"_s, plan, u"--ics"_s, ics, u"--json"_s, json, u"--csv"_s, tables});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(bytesOf(ics).count("BEGIN:VEVENT"), 55);
        QCOMPARE(QJsonDocument::fromJson(bytesOf(json)).object()[u"format"_s].toString(), u"plimsoll"_s);
        QCOMPARE(bytesOf(tables + u"/timetable.csv"_s).count('\n'), 52);
        QCOMPARE(plimsoll({u"export"_s, plan, u"--ics"_s, u"-"_s}).out, bytesOf(ics));
        QCOMPARE(plimsoll({u"export"_s, plan, u"--json"_s, u"-"_s}).out, bytesOf(json));
        QCOMPARE(bytesOf(plan), before);
    }

    void aScopeLimitsTheCalendar_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("events");
        // 38 rows of the source, three phases, five freezes, three bookings, the go or no go, the end of life, two actions about a risk, two conditions of a decision.
        QTest::newRow("release") << QStringList{u"--release"_s, u"1.37"_s} << 55;
        QTest::newRow("release by its full name") << QStringList{u"--release"_s, u"kubernetes 1.37"_s} << 55;
        QTest::newRow("product") << QStringList{u"--product"_s, u"Kubernetes"_s} << 55;
        QTest::newRow("kind") << QStringList{u"--kind"_s, u"go-live"_s} << 1;
        QTest::newRow("kind as stored") << QStringList{u"--kind"_s, u"go_live"_s} << 1;
        QTest::newRow("customers") << QStringList{u"--audience"_s, u"users"_s} << 9;
        // Enhancements Lead owns three, and everyone's three are everybody's; "Enhancement Owner / SIG Leads" owns one.
        QTest::newRow("team") << QStringList{u"--team"_s, u"Enhancements"_s} << 7;
        QTest::newRow("both hold") << QStringList{u"--team"_s, u"Enhancements"_s, u"--kind"_s, u"go-live"_s} << 0;
    }

    void aScopeLimitsTheCalendar()
    {
        QFETCH(QStringList, options);
        QFETCH(int, events);
        const PlimsollRun run = plimsoll(QStringList{u"export"_s, u"sample"_s, u"--ics"_s, u"-"_s} + options);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.out.count("BEGIN:VEVENT"), events);
    }

    void anExportNeverReplacesThePlan()
    {
        const QString plan = madePlan({u"--from"_s, u"train"_s});
        const QByteArray before = bytesOf(plan);
        QVERIFY(QFile::link(plan, m_folder.filePath(u"link.ics"_s)));
        for (const QString &target : {plan, m_folder.filePath(u"./../%1/link.ics"_s.arg(QDir(m_folder.path()).dirName()))}) {
            for (const QString &form : {u"--ics"_s, u"--json"_s}) {
                const PlimsollRun run = plimsoll({u"export"_s, plan, form, target});
                QVERIFY2(run.failedWithOneSentence(), run.err.constData());
            }
        }
        QCOMPARE(bytesOf(plan), before);
    }

    void aPlanIsNoTableForItself()
    {
        const QString plan = madePlan({u"--from"_s, u"train"_s});
        const QByteArray before = bytesOf(plan);
        QVERIFY(QFile::link(plan, m_folder.filePath(u"table.csv"_s)));
        for (const QString &table : {plan, m_folder.filePath(u"table.csv"_s)}) {
            const PlimsollRun run = plimsoll({u"import"_s, plan, table, u"--as"_s, u"milestones"_s});
            QCOMPARE(run.code, 2);
            QVERIFY2(run.saidOneSentence() && run.err.contains("is the plan itself"), run.err.constData());
        }
        QCOMPARE(bytesOf(plan), before);
    }

    void aFullDiskIsTold()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full on this system.");
        const PlimsollRun run = plimsoll({u"show"_s, u"sample"_s}, u"/dev/full"_s);
        QVERIFY2(run.failedWithOneSentence(), run.err.constData());
    }

    void importAddsThenUpdates()
    {
        const QString plan = madePlan();
        const QString csv = written(u"1.2.csv"_s, "milestone,date\nCode freeze,2026-08-03\nv1.2 released,2026-08-26\n");
        const QStringList arguments{u"import"_s, plan, csv, u"--as"_s, u"milestones"_s};
        const PlimsollRun dry = plimsoll(arguments + QStringList{u"--dry-run"_s});
        QVERIFY2(dry.code == 0, dry.err.constData());
        QVERIFY(plimsoll({u"show"_s, plan}).out.contains("no releases"));
        QCOMPARE(plimsoll(arguments + QStringList{u"--learn-rules"_s}).code, 0);
        QVERIFY2(plimsoll({u"show"_s, plan}).out.contains("Mon 3 Aug 2026         Code freeze  [17 working days before v1.2 released]"),
                 plimsoll({u"show"_s, plan}).out.constData());
        written(u"1.2.csv"_s, "milestone,date\nCode freeze,2026-08-04\nv1.2 released,2026-08-26\n");
        const PlimsollRun again = plimsoll(arguments);
        QVERIFY2(again.out.contains("0 added, 1 updated, 1 unchanged, 0 skipped"), again.out.constData());
        QVERIFY(plimsoll({u"show"_s, plan}).out.contains("Tue 4 Aug 2026         Code freeze"));
    }

    /// Its moment is in no field of the milestone.
    void showTellsTheTimeOfARuleInHours()
    {
        Plan plan = SmallPlan::make();
        Milestone live = *plan.find(SmallPlan::goLive);
        live.deadlineZone = DeadlineZone::Utc;
        live.deadlineTime = QTime(14, 0);
        plan.put(live);
        Milestone mirrors = SmallPlan::following(MilestoneId(70), u"Mirrors open"_s, live.id, -36, OffsetUnit::Hours);
        mirrors.deadlineZone = DeadlineZone::Utc;
        plan.put(mirrors);
        const QString path = freshPath();
        QVERIFY(PlanDocument::create(path, plan, FixedClock(QDateTime({2026, 6, 1}, {0, 0}, QTimeZone::UTC)), {}, 1));
        const QByteArray shown = plimsoll({u"show"_s, path}).out;
        QVERIFY2(shown.contains("Wed 26 Aug 2026 14:00 UTC  v4.2 released"), shown.constData());
        QVERIFY2(shown.contains("Tue 25 Aug 2026 02:00 UTC  Mirrors open"), shown.constData());
    }

    void aProductThatNobodyNamesIsCalledLikeThePlan_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("release");
        QTest::newRow("one word") << u"kubernetes.plimsoll"_s << QByteArray("Kubernetes 1.2");
        QTest::newRow("words") << u"my-first_product.plimsoll"_s << QByteArray("My first product 1.2");
        QTest::newRow("numbers stay") << u"cycle-2026-10.plimsoll"_s << QByteArray("Cycle-2026-10 1.2");
        QTest::newRow("as it was written") << u"iOS-app.plimsoll"_s << QByteArray("iOS-app 1.2");
    }

    void aProductThatNobodyNamesIsCalledLikeThePlan()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, release);
        const QString plan = m_folder.filePath(file);
        QCOMPARE(plimsoll({u"new"_s, plan}).code, 0);
        const QString csv = written(u"1.2.csv"_s, "milestone,date\nCode freeze,2026-08-03\nv1.2 released,2026-08-26\n");
        const PlimsollRun run = plimsoll({u"import"_s, plan, csv, u"--as"_s, u"milestones"_s});
        QVERIFY2(run.code == 0 && run.out.startsWith(QByteArray(release + ": ")), QByteArray(run.out + run.err).constData());
    }

    void onAPlanOpenElsewhereReadingWorksAndWritingEndsWith3()
    {
        const QString plan = madePlan({u"--from"_s, u"sample"_s});
        const QString csv = written(u"1.37.csv"_s, "milestone,date\nExtra,2026-08-03\n");
        const QStringList import{u"import"_s, plan, csv, u"--as"_s, u"milestones"_s, u"--release"_s, u"1.37"_s};
        {
            const auto holder = held(plan);
            QCOMPARE(plimsoll({u"show"_s, plan}).code, 0);
            QCOMPARE(plimsoll({u"verify"_s, plan}).code, 0);
            QCOMPARE(plimsoll({u"export"_s, plan, u"--ics"_s, u"-"_s}).out.count("BEGIN:VEVENT"), 55);
            QCOMPARE(plimsoll(import + QStringList{u"--dry-run"_s}).code, 0);
            const PlimsollRun run = plimsoll(import);
            QCOMPARE(run.code, 3);
            QVERIFY2(run.saidOneSentence(), run.err.constData());
            QVERIFY2(run.err.contains(QByteArray("process " + QByteArray::number(QCoreApplication::applicationPid()))), run.err.constData());
        }
        QVERIFY(!plimsoll({u"show"_s, plan}).out.contains("Extra"));
        QCOMPARE(plimsoll(import).code, 0);
        QVERIFY(plimsoll({u"show"_s, plan}).out.contains("Extra"));
    }

    void aReadOnlyFileCanBeRead()
    {
        if (geteuidIsRoot())
            QSKIP("Root may write what is read-only.");
        const QString plan = madePlan({u"--from"_s, u"sample"_s});
        QVERIFY(QFile::setPermissions(plan, QFile::ReadOwner));
        QCOMPARE(plimsoll({u"show"_s, plan}).code, 0);
        const QString csv = written(u"more.csv"_s, "milestone,date\nExtra,2026-08-03\n");
        const PlimsollRun run = plimsoll({u"import"_s, plan, csv, u"--as"_s, u"milestones"_s});
        QVERIFY2(run.failedWithOneSentence(), run.err.constData());
    }

    void readingLeavesNothingBehind()
    {
        const QString plan = madePlan({u"--from"_s, u"sample"_s});
        const QByteArray before = bytesOf(plan);
        for (const QString &command : {u"show"_s, u"verify"_s})
            QCOMPARE(plimsoll({command, plan}).code, 0);
        QCOMPARE(bytesOf(plan), before);
        const QString name = QFileInfo(plan).fileName();
        for (const QString &file : QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden))
            QVERIFY2(file == name || !file.contains(name), qPrintable(file));
    }

    void verifyTellsProblemsWith1AndDamageWith2()
    {
        const QString plan = madePlan();
        const QString csv = written(u"1.9.csv"_s, "milestone,date\nCode freeze,2020-08-03\nv1.9 released,2020-08-26\n");
        QCOMPARE(plimsoll({u"import"_s, plan, csv, u"--as"_s, u"milestones"_s}).code, 0);
        const PlimsollRun problems = plimsoll({u"verify"_s, plan});
        QCOMPARE(problems.code, 1);
        QVERIFY2(problems.out.startsWith("The file is sound.\nwarning: "), problems.out.constData());
        QFile file(plan);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096 * 2) && file.write(QByteArray(4096, '\xa5')) == 4096);
        file.close();
        const PlimsollRun damaged = plimsoll({u"verify"_s, plan});
        QCOMPARE(damaged.code, 2);
        QVERIFY2(damaged.err.startsWith("plimsoll: "), damaged.err.constData());
    }

    void whatIsNoPlanIsRefused()
    {
        const QString text = written(u"text.plimsoll"_s, "This is not a plan, only some text that is long enough to look at. " + QByteArray(2000, 'x'));
        for (const QString &command : {u"show"_s, u"verify"_s}) {
            const PlimsollRun run = plimsoll({command, text});
            QVERIFY2(run.failedWithOneSentence(), run.err.constData());
        }
    }

    /// Names are UTF-8 whatever the locale says, and a file name that begins with a dash is a file.
    void strangeNamesWork()
    {
        const QString path = m_folder.filePath(u"Größe 日本 🚢.plimsoll"_s);
        QCOMPARE(plimsoll({u"new"_s, path, u"--from"_s, u"train"_s}).code, 0);
        QVERIFY(QFile::exists(path));
        QCOMPARE(plimsoll({u"new"_s, u"--"_s, u"-dash.plimsoll"_s}).code, 0);
        QVERIFY(QFile::exists(m_folder.filePath(u"-dash.plimsoll"_s)));
        const QJsonObject twin = QJsonDocument::fromJson(plimsoll({u"export"_s, path, u"--json"_s, u"-"_s}).out).object();
        QCOMPARE(twin[u"records"_s][u"plan_settings"_s][0][u"title"_s].toString(), u"Größe 日本 🚢"_s);
    }

    /// One of each page, of the fit and of the welcome; those of tabs are looked at in tst_picturescommand.
    void everyPageIsPictured()
    {
        const QString folder = m_folder.filePath(u"pictures"_s);
        const PlimsollRun run = plimsoll({u"pictures"_s, u"sample"_s, folder, u"--dark"_s, u"--size"_s, u"900x600"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : std::as_const(names))
            QVERIFY2(!QImage(folder + u'/' + name).isNull(), qPrintable(name));
        names.replaceInStrings(u"-dark.png"_s, QString());
        names.removeIf([](const QString &name) { return name.contains(u'-'); });
        QCOMPARE(names.join(u' '), u"calendar capacity communication decisions environments fit forecast milestones overview "
                                   "quality risks rollout scope tables timeline triage welcome"_s);
    }

    /// Desktops know a plan by its first bytes, whatever it is called.
    void theMimeTypeIsKnownByContent()
    {
        const QString types = m_folder.filePath(u"share/mime/packages"_s);
        QVERIFY(QDir().mkpath(types));
        QVERIFY(QFile::copy(QStringLiteral(PLIMSOLL_SOURCE_DIR "/packaging/plimsoll-mime.xml"), types + u"/plimsoll.xml"_s));
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"share"_s).toUtf8());
        const QMimeDatabase mimes;
        const QString plan = madePlan();
        QCOMPARE(mimes.mimeTypeForFile(plan).name(), u"application/vnd.plimsoll+sqlite3"_s);
        QCOMPARE(mimes.mimeTypeForData(bytesOf(plan)).name(), u"application/vnd.plimsoll+sqlite3"_s);
        QByteArray otherDatabase = bytesOf(plan);
        otherDatabase[70] = 'x';
        QVERIFY(mimes.mimeTypeForData(otherDatabase).name() != u"application/vnd.plimsoll+sqlite3");
    }

private:
    static bool geteuidIsRoot() { return QFileInfo(u"/proc/self"_s).ownerId() == 0; }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
