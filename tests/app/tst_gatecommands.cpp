// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/fieldedits.h"
#include "engine/gateplan.h"
#include "engine/readiness/dossier.h"
#include "support/commandfixture.h"
#include "views/decisions/minutes.h"

#include <QStringEncoder>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What the command line does with the decisions of gates: `export --dossier` and `--minutes`, `import --attestations`, and the conditions that
/// `show` lists. It is Wed 1 Jul 2026.
class TestGateCommands : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    static Gate gate(qint64 id, MilestoneId milestone)
    {
        Gate made;
        made.id = GateId(id);
        made.milestone = milestone;
        made.title = u"Freeze gate"_s;
        return made;
    }

    /// Crane 4.2 with a gate and what is attested there; nothing of it forbids a go.
    static Plan plan()
    {
        Plan plan = GatePlan::withGate();
        plan.put(GatePlan::criterion(95, u"Way back"_s, CriterionMeasure::Attested, 0.0, false));
        plan.put(GatePlan::criterion(96, u"Notes are written"_s, CriterionMeasure::Attested, 0.0, false));
        return plan;
    }
    /// With a gate of the same title in Crane 4.3, at which nobody decides.
    static Plan twoReleases()
    {
        Plan made = plan();
        made.put(Release{ReleaseId(5), GatePlan::product, u"4.3"_s, {}, MilestoneId(20), {}});
        Milestone live = GatePlan::milestone(20, u"v{release} released"_s, QDate(2026, 10, 28));
        live.release = ReleaseId(5);
        live.kind = MilestoneKind::GoLive;
        made.put(live);
        made.put(gate(91, live.id));
        return made;
    }

    static DecisionCondition condition(const QString &title, QDate due)
    {
        DecisionCondition made;
        made.title = title;
        made.owner = GatePlan::second;
        made.due = due;
        return made;
    }
    static void execute(PlanDocument &document, const Result<PlanEdit> &edit)
    {
        const auto done = edit ? document.execute(*edit) : Result<void>(edit.error());
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    /// The path of that plan with a go with conditions of Ana on its gate.
    QString decided(const Plan &before = plan())
    {
        const QString path = m_commands.saved(before);
        const auto document = m_commands.opened(path);
        DecisionDraft draft;
        draft.gate = GatePlan::gate;
        draft.outcome = GateOutcome::GoWithConditions;
        draft.decider = GatePlan::ana;
        draft.reason = u"Support is thin that week"_s;
        draft.conditions = {condition(u"Watch the queue"_s, QDate(2026, 7, 30)), condition(u"Tell the support"_s, QDate(2026, 6, 30))};
        const Readiness readiness(document->plan(), document->timetable(), document->today());
        execute(*document, recordDecision(readiness, draft, document->ids(), {document->clock().now(), document->lastSequence()}));
        return path;
    }
    void decide(const QString &path, GateOutcome outcome, const QDateTime &time)
    {
        const auto document = m_commands.opened(path);
        decide(*document, outcome, time);
    }
    void decide(PlanDocument &document, GateOutcome outcome, const QDateTime &time)
    {
        DecisionDraft draft;
        draft.gate = GatePlan::gate;
        draft.outcome = outcome;
        draft.decider = GatePlan::ana;
        draft.reason = u"As it stands"_s;
        const Readiness readiness(document.plan(), document.timetable(), document.today());
        execute(document, recordDecision(readiness, draft, document.ids(), {time, document.lastSequence()}));
    }
    void meetFirstCondition(const QString &path)
    {
        const auto document = m_commands.opened(path);
        for (DecisionCondition met : document->plan().table<DecisionCondition>()) {
            if (met.done.isValid())
                continue;
            met.done = QDate(2026, 7, 1);
            execute(*document, edits::replaceRecord(document->plan(), met));
            return;
        }
    }

    [[nodiscard]] Run exported(const QString &path, const QStringList &options) const
    {
        return m_commands.run(QStringList{u"export"_s, path} + options);
    }
    [[nodiscard]] Run attested(const QString &path, const QByteArray &csv, const QStringList &options = {}) const
    {
        return m_commands.run(QStringList{u"import"_s, path, u"--attestations"_s, m_commands.written(u"attestations.csv"_s, csv)} + options);
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As a PDF holds its title.
    static QByteArray utf16(const QString &text)
    {
        QStringEncoder encoder(QStringEncoder::Utf16BE);
        return encoder.encode(text);
    }

private Q_SLOTS:
    void writesTheDossier()
    {
        const QString file = m_commands.filePath(u"dossier.pdf"_s);
        const Run run = exported(decided(), {u"--dossier"_s, u"freeze GATE"_s, u"-o"_s, file, u"--paper"_s, u"A3"_s});
        QVERIFY2(run.code == ExitCode::Sound, qPrintable(run.err));
        QCOMPARE(run.out, QString());
        const QByteArray pdf = contents(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains(utf16(u"Decision dossier: Freeze gate"_s)));
        // A3 is 842 points wide.
        QVERIFY(pdf.contains("/MediaBox [0 0 842"));
    }

    void onlyTheDossierPaints()
    {
        QVERIFY(needsWindowSystem({u"export"_s, u"x.plimsoll"_s, u"--dossier"_s, u"Freeze gate"_s}));
        QVERIFY(!needsWindowSystem({u"export"_s, u"x.plimsoll"_s, u"--minutes"_s, u"Freeze gate"_s}));
    }

    /// To a file and to standard output.
    void writesTheMinutesOfTheWindow()
    {
        const QString path = decided();
        const QString file = m_commands.filePath(u"minutes.eml"_s);
        const Run run = exported(path, {u"--minutes"_s, u"Freeze gate"_s, u"--output"_s, file});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.code, ExitCode::Sound);
        const QByteArray mail = contents(file);
        QVERIFY2(mail.contains("ana@example.org"), mail.constData());
        QCOMPARE(exported(path, {u"--minutes"_s, u"Freeze gate"_s, u"-o"_s, u"-"_s}).out.toUtf8(), mail);
        const auto document = m_commands.opened(path);
        const auto minutes = minutesOf(document->plan(), document->plan().table<Decision>().at(0).id);
        QVERIFY(minutes);
        QCOMPARE(mail, *minutes);
    }

    void everyDecisionCanBeExported()
    {
        const QString path = m_commands.saved(plan());
        const QDateTime noon(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC);
        {
            const auto document = m_commands.opened(path);
            decide(*document, GateOutcome::NoGo, noon.addDays(-1));
            decide(*document, GateOutcome::NoGo, noon.addSecs(-3600));
            decide(*document, GateOutcome::Go, noon);
        }
        const auto minutes = [&](const QStringList &options) {
            return exported(path, QStringList{u"--minutes"_s, u"Freeze gate"_s, u"-o"_s, u"-"_s} + options);
        };
        const QString go = u"Minutes: Freeze gate, Go\r\n"_s;
        const QString noGo = u"Minutes: Freeze gate, No go\r\n"_s;
        const Run newest = minutes({});
        QVERIFY2(newest.out.contains(go), qPrintable(newest.out));
        QCOMPARE(minutes({u"--decision"_s, u"3"_s}).out, newest.out);
        const Run first = minutes({u"--decision"_s, u"1"_s});
        QVERIFY2(first.out.contains(noGo), qPrintable(first.out + first.err));
        QCOMPARE(minutes({u"--decision"_s, u"2026-06-30"_s}).out, first.out);
        QVERIFY(minutes({u"--decision"_s, u"2"_s}).out != first.out);
        const Run several = minutes({u"--decision"_s, u"2026-07-01"_s});
        QCOMPARE(several.code, ExitCode::Failed);
        QVERIFY2(several.err.startsWith(u"plimsoll: Several decisions at “Freeze gate” are of Wed 1 Jul 2026; name one of them by its number: 2 (No go, Wed"_s),
                 qPrintable(several.err));
        for (const QString &unknown : {u"4"_s, u"0"_s, u"2026-07-02"_s, u"No go"_s}) {
            const Run none = minutes({u"--decision"_s, unknown});
            QCOMPARE(none.code, ExitCode::Failed);
            QVERIFY2(none.err.contains(u"has the day or the number \"%1\"; there is 1 (No go, Tue 30 Jun 2026"_s.arg(unknown)), qPrintable(none.err));
        }
        const QString file = m_commands.filePath(u"first.pdf"_s);
        QCOMPARE(exported(path, {u"--dossier"_s, u"Freeze gate"_s, u"--decision"_s, u"1"_s, u"-o"_s, file}).err, QString());
        QVERIFY(contents(file).startsWith("%PDF-"));
    }

    void gatesOfOneTitleAreToldApart()
    {
        const QString path = decided(twoReleases());
        const QStringList minutes{u"-o"_s, u"-"_s, u"--minutes"_s, u"Freeze gate"_s};
        const Run several = exported(path, minutes);
        QCOMPARE(several.code, ExitCode::Failed);
        QCOMPARE(several.err, u"plimsoll: Several releases have a gate \"Freeze gate\"; name one of them with --release: Crane 4.2, Crane 4.3.\n"_s);
        QCOMPARE(exported(path, minutes + QStringList{u"--product"_s, u"Crane"_s}).err, several.err);
        const Run first = exported(path, minutes + QStringList{u"--release"_s, u"Crane 4.2"_s});
        QCOMPARE(first.err, QString());
        QVERIFY(first.out.contains(u"ana@example.org"_s));
        QCOMPARE(exported(path, {u"--minutes"_s, u"90"_s, u"-o"_s, u"-"_s}).out, first.out);
        const Run second = exported(path, minutes + QStringList{u"--release"_s, u"4.3"_s, u"--product"_s, u"Crane"_s});
        QCOMPARE(second.code, ExitCode::Failed);
        QCOMPARE(second.err, u"plimsoll: Nothing was decided at “Freeze gate” yet; decide in the window first.\n"_s);
    }

    void gatesOfOneReleaseAreNamedByTheirIds()
    {
        Plan made = twoReleases();
        made.put(gate(92, GatePlan::goLive));
        const QString path = decided(made);
        const QStringList dossier{u"--dossier"_s, u"Freeze gate"_s, u"-o"_s, m_commands.filePath(u"never.pdf"_s)};
        QCOMPARE(exported(path, dossier).err,
                 u"plimsoll: Several gates are called \"Freeze gate\"; name one of them by its id: 90 (Crane 4.2, Code freeze); "
                 "91 (Crane 4.3, v4.3 released); 92 (Crane 4.2, v4.2 released).\n"_s);
        QCOMPARE(exported(path, dossier + QStringList{u"--release"_s, u"4.2"_s}).err,
                 u"plimsoll: Several gates are called \"Freeze gate\"; name one of them by its id: 90 (Crane 4.2, Code freeze); "
                 "92 (Crane 4.2, v4.2 released).\n"_s);
        QVERIFY(!QFile::exists(m_commands.filePath(u"never.pdf"_s)));
    }

    void exportRefuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &options, const QString &says) { QTest::newRow(name) << options << says; };
        const QStringList output{u"-o"_s, u"-"_s};
        row("no output", {u"--minutes"_s, u"Freeze gate"_s}, u"Say where the dossier or the minutes go: --output FILE."_s);
        row("no gate", QStringList{u"--minutes="_s} + output, u"--minutes needs the title of a gate."_s);
        row("output of nothing", QStringList{u"--json"_s, u"-"_s} + output, u"--output is for dossiers and minutes"_s);
        row("decision of nothing", {u"--json"_s, u"-"_s, u"--decision"_s, u"1"_s}, u"--decision is for dossiers and minutes"_s);
        row("both", QStringList{u"--minutes"_s, u"Freeze gate"_s, u"--dossier"_s, u"Freeze gate"_s} + output, u"export one after the other"_s);
        row("PDF to standard output", QStringList{u"--dossier"_s, u"Freeze gate"_s} + output, u"name a file"_s);
        row("two to standard output", QStringList{u"--minutes"_s, u"Freeze gate"_s, u"--json"_s, u"-"_s} + output, u"Only one"_s);
        row("paper of minutes", QStringList{u"--minutes"_s, u"Freeze gate"_s, u"--paper"_s, u"A3"_s} + output, u"or --dossier GATE"_s);
        row("unknown paper", {u"--dossier"_s, u"Freeze gate"_s, u"-o"_s, u"x.pdf"_s, u"--paper"_s, u"A7"_s}, u"not \"A7\""_s);
        row("limits of a calendar", QStringList{u"--minutes"_s, u"Freeze gate"_s, u"--team"_s, u"Docs"_s} + output, u"add --ics FILE"_s);
        row("unknown gate", QStringList{u"--minutes"_s, u"Thaw"_s} + output, u"There is no gate \"Thaw\" in the plan; there is \"Freeze gate\"."_s);
        row("unknown release", QStringList{u"--minutes"_s, u"Freeze gate"_s, u"--release"_s, u"9"_s} + output, u"There is no release \"9\""_s);
    }
    void exportRefuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const Run run = exported(decided(), options);
        QCOMPARE(run.code, ExitCode::Failed);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void neverReplacesThePlan()
    {
        const QString path = decided();
        const Run run = exported(path, {u"--minutes"_s, u"Freeze gate"_s, u"-o"_s, path});
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY2(run.err.contains(u"is the plan itself"_s), qPrintable(run.err));
        QVERIFY(contents(path).startsWith("SQLite format 3"));
    }

    void readsAttestations()
    {
        const QString path = m_commands.saved(plan());
        const QByteArray csv = "criterion,state,by,date,evidence\nway back,met,Ana,2026-06-29,https://e.org/1\nThaw,met,,,\n";
        const QString told = u"  updated  Way back: Met, Mon 29 Jun 2026, Ana\n"
                             "No attested criterion of the gate is called “Thaw”; correct the title, or add the criterion.\n"_s;
        const Run dry = attested(path, csv, {u"--dry-run"_s});
        QCOMPARE(dry.err, QString());
        QCOMPARE(dry.code, ExitCode::Sound);
        QCOMPARE(dry.out, u"Attestations read: 1. Nothing was changed, as this is a dry run.\n"_s + told);
        const auto attestation = [&] { return m_commands.opened(path)->plan().find(CriterionId(95))->attestation; };
        QCOMPARE(int(attestation()), int(Attestation::Open));
        const Run run = attested(path, csv, {u"--gate"_s, u"Freeze gate"_s});
        QCOMPARE(run.code, ExitCode::Sound);
        QCOMPARE(run.out, u"Attestations read: 1.\n"_s + told);
        QCOMPARE(int(attestation()), int(Attestation::Met));
        const auto document = m_commands.opened(path);
        QCOMPARE(document->plan().find(CriterionId(95))->evidence, u"https://e.org/1"_s);
        QCOMPARE(document->lastSequence(), 1);
    }

    void attestationsThatAreThereChangeNothing()
    {
        const QString path = m_commands.saved(plan());
        const QByteArray csv = "Kriterium;Stand\nNotes are written;nicht erfüllt\n";
        QVERIFY(attested(path, csv).out.contains(u"Notes are written: Not met, Wed 1 Jul 2026\n"_s));
        QCOMPARE(attested(path, csv).out, u"Attestations read: 1. There is nothing to import.\n"_s);
    }

    void attestationsAreOfOneGate()
    {
        const QString path = m_commands.saved(twoReleases());
        const QByteArray csv = "criterion,state\nWay back,met\n";
        const Run unsaid = attested(path, csv);
        QCOMPARE(unsaid.code, ExitCode::Failed);
        QCOMPARE(unsaid.err, u"plimsoll: Say of which gate the criteria are: --gate with one of “Freeze gate”.\n"_s);
        QVERIFY(attested(path, csv, {u"--gate"_s, u"Freeze gate"_s}).err.contains(u"with --release: Crane 4.2, Crane 4.3."_s));
        const Run other = attested(path, csv, {u"--gate"_s, u"Freeze gate"_s, u"--release"_s, u"4.3"_s});
        QCOMPARE(other.code, ExitCode::Failed);
        QVERIFY2(other.err.contains(u"every row was refused"_s), qPrintable(other.err));
        QVERIFY2(other.out.startsWith(u"Attestations read: 0. There is nothing to import.\nNo attested criterion"_s), qPrintable(other.out));
        QVERIFY(attested(path, csv, {u"--gate"_s, u"Freeze gate"_s, u"--release"_s, u"4.2"_s}).out.startsWith(u"Attestations read: 1.\n"_s));
    }

    void importRefuses_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        const QByteArray csv = "criterion,state\nWay back,met\n";
        QTest::newRow("another source") << csv << QStringList{u"--bugs"_s, u"x.csv"_s} << u"does not go with"_s;
        QTest::newRow("a kind") << csv << QStringList{u"--as"_s, u"people"_s} << u"--as does not go with --attestations"_s;
        QTest::newRow("unknown gate") << csv << QStringList{u"--gate"_s, u"Thaw"_s} << u"There is no gate \"Thaw\" in the plan; there is \"Freeze gate\"."_s;
        QTest::newRow("no state") << QByteArray("criterion,state\nWay back,perhaps\n") << QStringList() << u"Row 2: “perhaps” is no state"_s;
        QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << QStringList() << u"no columns called criterion and state"_s;
    }
    void importRefuses()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const QString path = m_commands.saved(plan());
        const Run run = attested(path, csv, options);
        QCOMPARE(run.code, ExitCode::Failed);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QCOMPARE(m_commands.opened(path)->lastSequence(), 0);
    }

    void thePlanIsNoTableOfAttestations()
    {
        const QString path = m_commands.saved(plan());
        const Run run = m_commands.run({u"import"_s, path, u"--attestations"_s, path});
        QCOMPARE(run.code, ExitCode::Failed);
        QVERIFY2(run.err.contains(u"is the plan itself"_s), qPrintable(run.err));
    }

    void showListsOpenConditions()
    {
        const QString path = decided(twoReleases());
        const QString heading = u"\n  Open conditions of decisions:\n"_s;
        const QString late = u"  Tue 30 Jun 2026        Tell the support  [decision at “Freeze gate”, Second, overdue]\n"_s;
        const QString coming = u"  Thu 30 Jul 2026        Watch the queue  [decision at “Freeze gate”, Second]\n"_s;
        const auto shown = [&](const QString &release) { return m_commands.run({u"show"_s, path, u"--release"_s, release}).out; };
        const QString both = shown(u"4.2"_s);
        QVERIFY2(both.contains(heading + late + coming), qPrintable(both));
        QVERIFY(!shown(u"4.3"_s).contains(heading));
        meetFirstCondition(path);
        const QString one = shown(u"4.2"_s);
        QVERIFY2(one.contains(heading + late + u'\n') || one.contains(heading + coming + u'\n'), qPrintable(one));
        meetFirstCondition(path);
        QVERIFY(!shown(u"4.2"_s).contains(heading));
    }
};

QTEST_MAIN(TestGateCommands)
#include "tst_gatecommands.moc"
