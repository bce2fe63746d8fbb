// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"

#include "document/edithistory.h"
#include "document/openplan.h"
#include "document/returnedcopy.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/plandraft.h"
#include "engine/scheduler.h"
#include "support/randomrecords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <unistd.h>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

class TestPlanDocument : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 18}, {9, 0}, QTimeZone::UTC)};
    int m_files = 0;

    static constexpr MilestoneId goLive{10}, freeze{11};

    static Plan plan()
    {
        Plan plan;
        plan.planId = QUuid(u"{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        plan.put(PlanSettings{});
        plan.put(Product{ProductId(1), u"Crane"_s, {}, {}});
        plan.put(Release{ReleaseId(2), ProductId(1), u"4.2"_s, {}, goLive, {}});
        Milestone m;
        m.id = goLive;
        m.release = ReleaseId(2);
        m.title = u"Go-live"_s;
        m.kind = MilestoneKind::GoLive;
        m.pinned = QDate(2026, 8, 26);
        plan.put(m);
        m.id = freeze;
        m.title = u"Code freeze"_s;
        m.kind = MilestoneKind::Freeze;
        m.rule = RuleKind::Offset;
        m.pinned = {};
        m.anchor = goLive;
        m.offset = -25;
        plan.put(m);
        return plan;
    }

    StoreOptions options() const
    {
        StoreOptions options;
        options.author = u"tester"_s;
        return options;
    }

    QString newPath() { return m_folder.filePath(u"plan%1.plimsoll"_s.arg(++m_files)); }

    std::unique_ptr<PlanDocument> create(const QString &path)
    {
        auto document = PlanDocument::create(path, plan(), m_clock, options(), 1);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        return std::move(*document);
    }

    std::unique_ptr<PlanDocument> open(const QString &path)
    {
        auto document = PlanDocument::open(path, m_clock, options(), 2);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        return std::move(*document);
    }

    static Plan withoutStamps(Plan plan)
    {
        const Plan before = plan;
        for (const CalendarStamp &stamp : before.table<CalendarStamp>())
            plan.remove(stamp.id);
        return plan;
    }

private Q_SLOTS:
    void anEditIsOnDiskInMemoryAndInTheHistory()
    {
        const QString path = newPath();
        auto document = create(path);
        QSignalSpy changed(document.get(), &PlanDocument::changed);
        m_clock.set(m_clock.now().addSecs(60));
        QVERIFY(document->execute(edits::setField(document->plan(), goLive, &Milestone::pinned, QDate(2026, 9, 2))).hasValue());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document->timetable().startOf(goLive), QDate(2026, 9, 2));
        // 25 working days before Wednesday 2 September 2026 is Wednesday 29 July: five weeks, no holidays in the plan.
        QCOMPARE(document->timetable().startOf(freeze), QDate(2026, 7, 29));
        const Plan plan = document->plan();
        document.reset();
        document = open(path);
        QCOMPARE(document->plan(), plan);
        QVERIFY(document->history().canUndo());
        QCOMPARE(document->history().nextUndo().label, u"Change Pinned date of \u201cGo-live\u201d"_s);
        QCOMPARE(document->history().nextUndo().author, u"tester"_s);
    }

    void noNameOfAnOpenPlanIsForOthers()
    {
        const QString path = newPath();
        const QString other = newPath();
        auto document = create(path);
        const QString symbolic = m_folder.filePath(u"symbolic.csv"_s);
        const QString hard = m_folder.filePath(u"hard.csv"_s);
        QVERIFY(QFile::link(path, symbolic));
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(hard).constData()), 0);
        for (const QString &name : {path, symbolic, hard}) {
            const auto allowed = checkIsNoOpenPlan(name);
            QVERIFY2(!allowed && allowed.error().text.contains(QFileInfo(name).fileName()), qPrintable(name));
        }
        QVERIFY(checkIsNoOpenPlan(other));
        create(other);
        QVERIFY(checkIsNoOpenPlan(other));
        document.reset();
        QVERIFY(checkIsNoOpenPlan(path));
    }

    void undoAndRedoSurviveARestart()
    {
        const QString path = newPath();
        auto document = create(path);
        const Plan start = withoutStamps(document->plan());
        QVERIFY(document->execute(edits::setField(document->plan(), freeze, &Milestone::offset, -30)).hasValue());
        QVERIFY(document->execute(edits::setField(document->plan(), freeze, &Milestone::title, u"Freeze"_s)).hasValue());
        const Plan end = withoutStamps(document->plan());
        document = nullptr;
        document = open(path);
        QVERIFY(document->undo().hasValue());
        QVERIFY(document->undo().hasValue());
        QCOMPARE(withoutStamps(document->plan()), start);
        QVERIFY(!document->undo().hasValue());
        document = nullptr;
        document = open(path);
        QVERIFY(document->redo().hasValue());
        QVERIFY(document->redo().hasValue());
        QCOMPARE(withoutStamps(document->plan()), end);
        QVERIFY(!document->redo().hasValue());
    }

    void whatLeftTheMachineIsNotUndone()
    {
        auto document = create(newPath());
        const auto sequence = [&](MilestoneId id) { return document->plan().find(Id<CalendarStamp>(id.value()))->sequence; };
        QCOMPARE(sequence(goLive), 0);
        QVERIFY(document->execute(edits::setField(document->plan(), goLive, &Milestone::pinned, QDate(2026, 9, 2))).hasValue());
        QCOMPARE(sequence(goLive), 1);
        QCOMPARE(sequence(freeze), 1); // It moved along.
        QVERIFY(document->undo().hasValue());
        QCOMPARE(sequence(goLive), 2);
        QVERIFY(document->execute(edits::setField(document->plan(), goLive, &Milestone::importKey, u"row 7"_s)).hasValue());
        QCOMPARE(sequence(goLive), 2); // No subscriber sees the key.
    }

    void whatOnlyTellsIsNoStepOfUndo()
    {
        const QString path = newPath();
        PublishedEvent event;
        {
            auto document = create(path);
            QVERIFY(document->execute(edits::setField(document->plan(), goLive, &Milestone::pinned, QDate(2026, 9, 2))).hasValue());
            QVERIFY(document->undo().hasValue());
            PlanDraft draft(document->plan());
            event.id = document->ids().next<PublishedEvent>();
            event.uid = u"a@b"_s;
            draft.put(event);
            PublishedCalendar calendar;
            calendar.id = PublishedCalendarId(77);
            draft.put(calendar);
            QVERIFY(document->execute(draft.toEdit(u"Publish"_s)).hasValue());
            QVERIFY(!document->history().canUndo());
            QVERIFY(document->history().canRedo());
            QCOMPARE(document->plan().find(PublishedCalendarId(77))->author, u"tester"_s);
        }
        auto document = open(path);
        QVERIFY(!document->history().canUndo());
        QVERIFY(document->history().canRedo());
        QCOMPARE(*document->plan().find(event.id), event);
    }

    void aRefusedEditLeavesEverythingAsItWas()
    {
        const QString path = newPath();
        auto document = create(path);
        const Plan before = document->plan();
        QSignalSpy changed(document.get(), &PlanDocument::changed);
        const auto result = document->execute(edits::setField(document->plan(), goLive, &Milestone::title, QString()));
        QVERIFY(!result);
        QCOMPARE(result.error().text, u"A milestone needs a name; type one."_s);
        QCOMPARE(document->plan(), before);
        QVERIFY(!document->history().canUndo());
        QCOMPARE(changed.count(), 0);
        document = nullptr;
        QCOMPARE(open(path)->plan(), before);
    }

    void goesToAnyStep()
    {
        auto document = create(newPath());
        for (int offset = -26; offset >= -30; --offset)
            QVERIFY(document->execute(edits::setField(document->plan(), freeze, &Milestone::offset, offset)).hasValue());
        const qint64 second = document->history().done()[1].sequence;
        const qint64 last = document->history().done().back().sequence;
        QVERIFY(document->goTo(second).hasValue());
        QCOMPARE(document->plan().find(freeze)->offset, -27);
        QVERIFY(document->goTo(last).hasValue());
        QCOMPARE(document->plan().find(freeze)->offset, -30);
        QVERIFY(document->goTo(0).hasValue());
        QCOMPARE(document->plan().find(freeze)->offset, -25);
        QVERIFY(!document->goTo(last + 100).hasValue());
    }

    void revertsToAnEarlierStateAsOneStep()
    {
        auto document = create(newPath());
        QVERIFY(document->execute(edits::setField(document->plan(), freeze, &Milestone::offset, -26)).hasValue());
        const qint64 first = document->history().done().back().sequence;
        const Plan then = withoutStamps(document->plan());
        QVERIFY(document->execute(edits::setField(document->plan(), freeze, &Milestone::offset, -27)).hasValue());
        const MilestoneId ids[] = {freeze};
        QVERIFY(document->execute(edits::removeMilestones(document->plan(), ids, document->presentDates())).hasValue());
        QVERIFY(document->revertTo(first, u"Revert"_s).hasValue());
        QCOMPARE(withoutStamps(document->plan()), then);
        QVERIFY(document->undo().hasValue());
        QCOMPARE(document->plan().find(freeze), nullptr);
    }

    void everyFieldOfEveryRecordCanBeEditedAndUndone()
    {
        const QString path = newPath();
        auto document = create(path);
        QRandomGenerator random(11);
        QVERIFY(document->execute(editBetween(document->plan(), randomPlan(document->plan(), random), u"Fill"_s)).hasValue());
        forEachRecordType([&]<typename R>() {
            if constexpr (!isNeverUndone<R>) {
                const Plan start = withoutStamps(document->plan());
                QVERIFY2(start.table<R>().size() > 0, Record<R>::table);
                for (int index = 0; index < fieldCount<R>; ++index) {
                    R record = start.table<R>().at(0);
                    if (!mutateField(record, index, start, random))
                        continue;
                    const PlanEdit edit = edits::replaceRecord(start, record);
                    if (edit.isEmpty())
                        continue;
                    const auto done = document->execute(edit);
                    QVERIFY2(done.hasValue(), qPrintable(done ? QString() : done.error().text));
                    QCOMPARE(*document->plan().find(record.id), record);
                    QCOMPARE(document->timetable(), computeTimetable(document->plan()));
                    QVERIFY(document->undo().hasValue());
                    QCOMPARE(withoutStamps(document->plan()), start);
                }
            }
        });
        const Plan end = document->plan();
        document = nullptr;
        QCOMPARE(open(path)->plan(), end);
    }

    /// B12: random steps of do, undo and redo against a list of remembered versions.
    void randomStepsAgreeWithRememberedVersions()
    {
        const QString path = newPath();
        auto document = create(path);
        QRandomGenerator random(12);
        std::vector<Plan> versions{withoutStamps(document->plan())};
        size_t present = 0;
        for (int step = 0; step < 600; ++step) {
            const int dice = random.bounded(10);
            if (dice < 3 && present > 0) {
                QVERIFY(document->undo().hasValue());
                --present;
            } else if (dice < 5 && present + 1 < versions.size()) {
                QVERIFY(document->redo().hasValue());
                ++present;
            } else {
                const int offset = -random.bounded(60) - 1;
                const PlanEdit edit = edits::setField(document->plan(), random.bounded(2) ? freeze : goLive, &Milestone::offset, offset);
                if (edit.isEmpty())
                    continue;
                QVERIFY(document->execute(edit).hasValue());
                versions.resize(present + 1);
                versions.push_back(withoutStamps(document->plan()));
                ++present;
            }
            QCOMPARE(withoutStamps(document->plan()), versions[present]);
            QCOMPARE(document->timetable(), computeTimetable(document->plan()));
            if (step % 150 == 149) {
                document = nullptr;
                document = open(path);
            }
        }
        const auto report = document->verify();
        QVERIFY(report.hasValue());
        QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
    }

    void copyThatComesBackIsReadAgainstWhatWasSent_data()
    {
        QTest::addColumn<bool>("withHistory");
        QTest::newRow("with history") << true;
        QTest::newRow("without history") << false;
    }

    void copyThatComesBackIsReadAgainstWhatWasSent()
    {
        QFETCH(bool, withHistory);
        const auto document = create(newPath());
        const auto rename = [](PlanDocument &where, const QString &title) {
            return where.execute(edits::setField(where.plan(), freeze, &Milestone::title, title));
        };
        QVERIFY(rename(*document, u"Before it was sent"_s).hasValue());
        const QString path = newPath();
        QVERIFY(document->saveCopy(path, withHistory).hasValue());
        {
            const auto copy = open(path);
            QVERIFY(rename(*copy, u"In the copy"_s).hasValue());
        }
        QVERIFY(rename(*document, u"Here"_s).hasValue());
        const auto read = document->readCopy(path);
        QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->sent.find(freeze)->title, u"Before it was sent"_s);
        QCOMPARE(read->theirs.find(freeze)->title, u"In the copy"_s);
        QCOMPARE(document->plan().find(freeze)->title, u"Here"_s);
    }

    void copyOfAnotherPlanIsRefused()
    {
        const auto document = create(newPath());
        Plan foreign = plan();
        foreign.planId = QUuid(u"{00000000-6a1a-4a33-9b3e-0c4a6a1d2f10}"_s);
        const QString path = newPath();
        QVERIFY(PlanDocument::create(path, foreign, m_clock, options(), 1).hasValue());
        const auto read = document->readCopy(path);
        QVERIFY(!read.hasValue());
        QVERIFY(read.error().text.contains(u"another plan"_s));
        QVERIFY(!document->readCopy(document->path()).hasValue());
    }
};

QTEST_GUILESS_MAIN(TestPlanDocument)
#include "tst_plandocument.moc"
