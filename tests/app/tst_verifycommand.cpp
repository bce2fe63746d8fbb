// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/junitwriter.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "engine/checks.h"
#include "engine/gateplan.h"
#include "engine/readiness/dossier.h"
#include "engine/soundplan.h"
#include "support/commandfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sound = Plimsoll::SoundPlan;

namespace {

/// What a JUnit file says.
struct JUnit {
    QStringList cases;
    QStringList failed; ///< The case of each failure.
    QStringList failures; ///< Their messages.
    QStringList skipped;
    QStringList reasons;
    QStringList topics;
    QString output;
    QString counts; ///< Of the suite.
    QString error;
};

JUnit read(const QByteArray &bytes)
{
    JUnit found;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes said = xml.attributes();
        if (xml.name() == "testsuite"_L1) {
            found.counts = said.value("tests"_L1).toString() + u' ' + said.value("failures"_L1).toString() + u' '
                + said.value("skipped"_L1).toString();
        } else if (xml.name() == "testcase"_L1) {
            found.cases << said.value("name"_L1).toString();
            found.topics << said.value("classname"_L1).toString();
        } else if (xml.name() == "failure"_L1) {
            found.failed << found.cases.last();
            found.failures << said.value("message"_L1).toString();
        } else if (xml.name() == "skipped"_L1) {
            found.skipped << found.cases.last();
            found.reasons << said.value("message"_L1).toString();
        } else if (xml.name() == "system-out"_L1) {
            found.output += xml.readElementText();
        }
    }
    found.error = xml.hasError() ? xml.errorString() : QString();
    return found;
}

} // namespace

/// The verify command on a small plan, on Wed 1 July 2026.
class TestVerifyCommand : public QObject
{
    Q_OBJECT

private:
    using Run = CommandFixture::Run;
    CommandFixture m_commands{QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)};

    static constexpr ReleaseId next{5};
    static constexpr PersonId ana{70};

    /// Crane 4.2 has a warning and a notice; Crane 4.3 has a warning, which is waived.
    static Plan plan()
    {
        Plan plan = Sound::make();
        plan.put(Person{ana, u"Ana"_s, {}, {}, {}});
        Sound::change<Role>(plan, Sound::lead, [](Role &role) { role.person = ana; });
        plan.put(Sound::milestone(13, u"Kick-off"_s, QDate(2026, 6, 24)));
        Milestone review = Sound::milestone(12, u"Review"_s, QDate(2026, 7, 8));
        review.commitment = Commitment::Tentative;
        plan.put(review);
        Sound::putRelease(plan, next, u"4.3"_s, MilestoneId(20), QDate(2026, 10, 30));
        Waiver waiver;
        waiver.id = WaiverId(900);
        waiver.check = u"go-live-before-weekend"_s;
        waiver.table = u"milestone"_s;
        waiver.record = 20;
        waiver.reason = u"The team works at weekends"_s;
        waiver.person = ana;
        waiver.made = QDate(2026, 6, 1);
        waiver.expires = QDate(2026, 12, 31);
        plan.put(waiver);
        return plan;
    }

    QString saved(const Plan &made = plan()) { return m_commands.saved(made); }
    [[nodiscard]] Run verify(const QString &path, const QStringList &options = {}) const
    {
        return m_commands.run(QStringList{u"verify"_s, path} + options);
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void execute(PlanDocument &document, const PlanEdit &edit)
    {
        if (const auto done = document.execute(edit); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    /// A plan on whose gate step 1 of its history decided, and what was done then.
    QString decided(const std::function<void(PlanDocument &)> &afterwards)
    {
        const QString path = saved(GatePlan::withGate());
        const auto document = m_commands.opened(path);
        Decision decision;
        decision.id = document->ids().next<Decision>();
        decision.gate = GatePlan::gate;
        decision.outcome = GateOutcome::NoGo;
        decision.decided = QDateTime(QDate(2026, 7, 1), QTime(9, 0), QTimeZone::UTC);
        decision.decider = GatePlan::ana;
        decision.reason = u"Too early"_s;
        decision.seal = sealOf(decision);
        execute(*document, edits::addRecord(document->plan(), decision));
        afterwards(*document);
        return path;
    }

private Q_SLOTS:
    void openOnesDecideAndWaivedOnesAreSaid()
    {
        const Run told = verify(saved());
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Problems);
        const QStringList expected{
            u"The file is sound."_s,
            u"warning: “Kick-off” of Crane 4.2 was due on Wed 24 Jun 2026 and is still planned. Mark it as done or missed, or move it."_s,
            u"notice: “Review” of Crane 4.2 is on Wed 8 Jul 2026, within two weeks, and is still tentative. Commit to the date, or move it."_s,
            u"waived: “v4.3 released” of Crane 4.3 falls on Fri 30 Oct 2026, right before the weekend, when nobody is there to roll it back. "
            u"(The team works at weekends, until Thu 31 Dec 2026, accepted by Ana)"_s,
            QString()};
        QCOMPARE(told.out.split(u'\n'), expected);
    }

    void scriptsReadTheSame()
    {
        const Run told = verify(saved(), {u"--json"_s});
        QCOMPARE(told.code, ExitCode::Problems);
        const QJsonObject object = told.object();
        QCOMPARE(object["sound"_L1].toBool(), true);
        QCOMPARE(object["open"_L1].toInt(), 2);
        QCOMPARE(object["waived"_L1].toInt(), 1);
        const QJsonArray problems = object["problems"_L1].toArray();
        QCOMPARE(problems.size(), 3);
        const QJsonObject late{{u"check"_s, u"past-still-planned"_s},
                               {u"severity"_s, u"warning"_s},
                               {u"text"_s, u"“Kick-off” of Crane 4.2 was due on Wed 24 Jun 2026 and is still planned."_s},
                               {u"cure"_s, u"Mark it as done or missed, or move it."_s},
                               {u"table"_s, u"milestone"_s},
                               {u"record"_s, u"13"_s},
                               {u"release"_s, u"Crane 4.2"_s},
                               {u"waived"_s, QJsonValue::Null}};
        QCOMPARE(problems[0].toObject(), late);
        QCOMPARE(problems[1]["severity"_L1].toString(), u"notice"_s);
        QCOMPARE(problems[2]["check"_L1].toString(), u"go-live-before-weekend"_s);
        const QJsonObject waived{{u"reason"_s, u"The team works at weekends"_s}, {u"by"_s, u"Ana"_s}, {u"expires"_s, u"2026-12-31"_s}};
        QCOMPARE(problems[2]["waived"_L1].toObject(), waived);
    }

    void pipelinesReadTheSame()
    {
        const QString file = m_commands.filePath(u"pipeline/lint.xml"_s);
        QVERIFY(QDir().mkpath(m_commands.filePath(u"pipeline"_s)));
        const Run told = verify(saved(), {u"--json"_s, u"--junit"_s, file});
        QCOMPARE(told.err, QString());
        QCOMPARE(told.code, ExitCode::Problems);
        const JUnit junit = read(contents(file));
        QCOMPARE(junit.error, QString());
        QCOMPARE(junit.cases.size(), qsizetype(allChecks().size()));
        QCOMPARE(junit.counts, u"%1 1 1"_s.arg(allChecks().size()));
        QCOMPARE(junit.failed, QStringList{u"past-still-planned"_s});
        QCOMPARE(junit.failures, QStringList{u"“Kick-off” of Crane 4.2 was due on Wed 24 Jun 2026 and is still planned."_s});
        QCOMPARE(junit.skipped, QStringList{u"go-live-before-weekend"_s});
        QCOMPARE(junit.reasons, QStringList{u"The team works at weekends, until Thu 31 Dec 2026, accepted by Ana"_s});
        QVERIFY2(junit.output.contains(u"notice: “Review” of Crane 4.2 is on Wed 8 Jul 2026"_s), qPrintable(junit.output));
        QCOMPARE(junit.topics.value(junit.cases.indexOf(u"toggle-undated"_s)), u"rollout"_s);
        // Counted against the JSON: each open error or warning is a failure.
        qsizetype failures = 0;
        for (const auto &problem : told.object()["problems"_L1].toArray())
            failures += problem["waived"_L1].isNull() && problem["severity"_L1].toString() != "notice"_L1;
        QCOMPARE(junit.failures.size(), failures);
        // Nothing is left over of the writing.
        QCOMPARE(QDir(m_commands.filePath(u"pipeline"_s)).entryList(QDir::Files), QStringList{u"lint.xml"_s});
    }

    /// The same plan gives the same bytes, over what was there.
    void theXmlIsRepeatable()
    {
        const QString path = saved();
        const QString file = m_commands.filePath(u"again.xml"_s);
        QCOMPARE(verify(path, {u"--junit"_s, file}).code, ExitCode::Problems);
        const QByteArray first = contents(file);
        QVERIFY(!first.isEmpty());
        QCOMPARE(verify(path, {u"--junit"_s, file}).code, ExitCode::Problems);
        QCOMPARE(contents(file), first);
    }

    void aReleaseIsAskedAlone()
    {
        const QString path = saved();
        const Run later = verify(path, {u"--release"_s, u"4.3"_s, u"--json"_s});
        QCOMPARE(later.code, ExitCode::Sound);
        QCOMPARE(later.object()["open"_L1].toInt(), 0);
        QCOMPARE(later.object()["waived"_L1].toInt(), 1);
        const Run sooner = verify(path, {u"--release"_s, u"Crane 4.2"_s, u"--json"_s});
        QCOMPARE(sooner.code, ExitCode::Problems);
        QCOMPARE(sooner.object()["open"_L1].toInt(), 2);
        QCOMPARE(sooner.object()["waived"_L1].toInt(), 0);
    }

    void noticesAreAdvice()
    {
        Plan made = plan();
        made.remove(MilestoneId(13));
        const Run told = verify(saved(made));
        QCOMPARE(told.code, ExitCode::Sound);
        QCOMPARE(told.out.count(u"\nnotice: "_s), 1);
        QCOMPARE(told.out.count(u"\nwarning: "_s), 0);
    }

    void aWaiverThatRanOutCountsNoMore()
    {
        Plan made = plan();
        made.remove(MilestoneId(13));
        Sound::change<Waiver>(made, WaiverId(900), [](Waiver &waiver) { waiver.expires = QDate(2026, 6, 30); });
        const Run told = verify(saved(made));
        QCOMPARE(told.code, ExitCode::Problems);
        QVERIFY2(told.out.contains(u"It was waived (“The team works at weekends”) until Tue 30 Jun 2026."_s), qPrintable(told.out));
        QVERIFY(!told.out.contains(u"waived: "_s));
    }

    void theChecksAreListed()
    {
        const Run text = m_commands.run({u"verify"_s, u"--checks"_s});
        QCOMPARE(text.code, ExitCode::Sound);
        QVERIFY(text.out.startsWith(u"dates\n  anchor-without-date "_s));
        QVERIFY(text.out.contains(u"\n  toggle-undated                    A toggle without a day of removal stays for good.\n"_s));
        QCOMPARE(text.out.count(u"\n  "_s), qsizetype(allChecks().size()));
        const Run json = m_commands.run({u"verify"_s, u"--checks"_s, u"--json"_s});
        const QJsonArray checks = json.object()["checks"_L1].toArray();
        QCOMPARE(checks.size(), qsizetype(allChecks().size()));
        const QJsonObject first{{u"check"_s, u"anchor-without-date"_s},
                                {u"topic"_s, u"dates"_s},
                                {u"why"_s, u"A milestone whose anchor has no date has none itself."_s}};
        QCOMPARE(checks.first().toObject(), first);
    }

    void decisionsThatDoNotHold_data()
    {
        using Deed = std::function<void(PlanDocument &)>;
        QTest::addColumn<Deed>("deed");
        QTest::addColumn<QString>("sentence");
        const QString name = u"The decision of Wed 1 Jul 2026 on “Freeze gate” "_s;
        QTest::newRow("as decided") << Deed([](PlanDocument &) {}) << QString();
        QTest::newRow("altered") << Deed([](PlanDocument &document) {
            Decision forged = document.plan().table<Decision>().at(0);
            forged.outcome = GateOutcome::Go;
            forged.seal = sealOf(forged);
            execute(document, edits::replaceRecord(document.plan(), forged));
        }) << name + u"was altered after step 1 recorded it: Outcome, Seal."_s;
        QTest::newRow("removed") << Deed([](PlanDocument &document) {
            execute(document, edits::removeRecords<Gate>(document.plan(), IdList<Gate>{GatePlan::gate}));
        }) << name + u"is gone: step 2 (Remove “Freeze gate”) removed it."_s;
        QTest::newRow("undone") << Deed([](PlanDocument &document) {
            if (!document.undo())
                qFatal("not undone");
        }) << QString();
    }
    void decisionsThatDoNotHold()
    {
        QFETCH(std::function<void(PlanDocument &)>, deed);
        QFETCH(QString, sentence);
        const QString path = decided(deed);
        const Run told = verify(path);
        const QString file = m_commands.written(u"decision.xml"_s, "<old/>");
        const Run asJson = verify(path, {u"--json"_s, u"--junit"_s, file});
        const JUnit junit = read(contents(file));
        QCOMPARE(junit.error, QString());
        QCOMPARE(asJson.object()["sound"_L1].toBool(), sentence.isEmpty());
        if (sentence.isEmpty()) {
            QVERIFY(told.code != ExitCode::Failed);
            QCOMPARE(told.err, QString());
            QVERIFY(told.out.startsWith(u"The file is sound."_s));
            QCOMPARE(asJson.object()["findings"_L1].toArray(), QJsonArray());
            QCOMPARE(junit.cases.size(), qsizetype(allChecks().size()));
            return;
        }
        QCOMPARE(told.code, ExitCode::Failed);
        QCOMPARE(told.err, u"plimsoll: "_s + sentence + u'\n');
        QCOMPARE(told.out, QString());
        QCOMPARE(asJson.code, ExitCode::Failed);
        QCOMPARE(asJson.object()["findings"_L1].toArray(), QJsonArray{sentence});
        QCOMPARE(junit.cases, QStringList{u"sound"_s});
        QCOMPARE(junit.topics, QStringList{u"file"_s});
        QCOMPARE(junit.failures, QStringList{sentence});
        QCOMPARE(junit.counts, u"1 1 0"_s);
    }

    /// The finding takes the place of what was said before, and the damaged plan stays as it is.
    void aDamagedFileIsTold()
    {
        const QString path = saved();
        QFile plan(path);
        QVERIFY(plan.open(QIODevice::ReadWrite) && plan.seek(4096 * 2) && plan.write(QByteArray(4096, '\xa5')) == 4096);
        plan.close();
        const QString file = m_commands.written(u"damaged.xml"_s, "<old/>");
        const Run told = verify(path, {u"--json"_s, u"--junit"_s, file});
        QCOMPARE(told.code, ExitCode::Failed);
        QCOMPARE(told.object()["sound"_L1].toBool(true), false);
        QString lines;
        QStringList findings;
        for (const auto &finding : told.object()["findings"_L1].toArray()) {
            findings << finding.toString();
            lines += u"plimsoll: "_s + finding.toString() + u'\n';
        }
        QVERIFY(!findings.isEmpty());
        QCOMPARE(told.err, lines);
        const JUnit junit = read(contents(file));
        QCOMPARE(junit.error, QString());
        QCOMPARE(junit.cases, QStringList{u"sound"_s});
        QCOMPARE(junit.failures, findings);
        const QByteArray before = contents(path);
        const Run refused = verify(path, {u"--junit"_s, path});
        QCOMPARE(refused.code, ExitCode::Failed);
        QCOMPARE(refused.err, u"plimsoll: --junit names the plan itself; name another file.\n"_s);
        QCOMPARE(contents(path), before);
    }

    void wrongOptionsAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &options, const QString &says) { QTest::newRow(name) << options << says; };
        row("no such release", {u"--release"_s, u"9.9"_s}, u"There is no release \"9.9\" in the plan; there is \"Crane 4.2\", \"Crane 4.3\"."_s);
        row("no name", {u"--junit="_s}, u"--junit needs the name of what to write."_s);
        row("standard output", {u"--junit"_s, u"-"_s},
            u"JUnit's XML goes to a file and not to standard output; name one with --junit FILE."_s);
        row("no value", {u"--junit"_s}, u"\"plimsoll verify --help\" tells the options."_s);
        row("unknown", {u"--sarif"_s}, u"\"plimsoll verify --help\" tells the options."_s);
        row("checks of a plan", {u"--checks"_s}, u"\"plimsoll verify\" takes no argument with these options; leave it out."_s);
    }
    void wrongOptionsAreOneSentence()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const Run told = verify(saved(), options);
        QCOMPARE(told.code, ExitCode::Failed);
        QCOMPARE(told.out, QString());
        QVERIFY2(told.err.contains(says), qPrintable(told.err));
        QVERIFY(told.err.startsWith(u"plimsoll: "_s));
        QCOMPARE(told.err.count(u'\n'), 1);
    }

    void checksTakeNoOtherOptions()
    {
        for (const QStringList &options : {QStringList{u"--junit"_s, u"x.xml"_s}, QStringList{u"--release"_s, u"4.2"_s}}) {
            const Run told = m_commands.run(QStringList{u"verify"_s, u"--checks"_s} + options);
            QCOMPARE(told.code, ExitCode::Failed);
            QCOMPARE(told.err, u"plimsoll: --checks lists the checks of every plan; leave --junit and --release out.\n"_s);
        }
    }

    void theXmlNeverReplacesThePlan()
    {
        const QString path = saved();
        const Run told = verify(path, {u"--junit"_s, path});
        QCOMPARE(told.code, ExitCode::Failed);
        QCOMPARE(told.out, QString());
        QVERIFY(contents(path).startsWith("SQLite format 3"));
        QCOMPARE(verify(path, {u"--junit"_s, m_commands.filePath({})}).code, ExitCode::Failed);
        QCOMPARE(verify(path, {u"--junit"_s, m_commands.filePath(u"nowhere/lint.xml"_s)}).code, ExitCode::Failed);
    }

    /// Whatever a title holds, the file can be read.
    void strangeTextsStayXml()
    {
        JUnitWriter writer;
        writer.add(u"tentative-soon"_s, u"dates"_s);
        writer.tell({Severity::Warning, u"tentative-soon"_s, u"<b>“A & B”\x01</b>"_s, u"Do \"it\"."_s, {}, 0, {}});
        writer.tellWaived({Severity::Error, u"new-check"_s, u"Odd"_s, {}, {}, 0, {}}, u"Why <not>"_s);
        const JUnit junit = read(writer.written());
        QCOMPARE(junit.error, QString());
        QCOMPARE(junit.cases, (QStringList{u"tentative-soon"_s, u"new-check"_s}));
        QCOMPARE(junit.topics, (QStringList{u"dates"_s, u"other"_s}));
        QCOMPARE(junit.failures, QStringList{u"<b>“A & B”\ufffd</b>"_s});
        QCOMPARE(junit.reasons, QStringList{u"Why <not>"_s});
        QCOMPARE(junit.output, u"waived: Odd (Why <not>)"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
