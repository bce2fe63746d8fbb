// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "domain/plandraft.h"
#include "engine/workspans.h"
#include "views/leveling/levelingdialog.h"
#include "views/leveling/levelingeffects.h"
#include "views/leveling/levelingmovesmodel.h"
#include "views/leveling/levelingpicture.h"
#include "workfixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Leveling by its dialog: two items of one person, one after the other. Today is Wed 22 Jul 2026; everybody works eight hours a day.
class TestLevelingDialog : public QObject
{
    Q_OBJECT

private:
    using F = WorkFixture;
    static constexpr WorkItemId first{601}, second{602}, nobodys{603};
    static constexpr SkillId unknown{112};

    /// 16 h and 24 h for Mara, who alone can do them before Wed 26 August; the second one waits for the first.
    static Plan plan()
    {
        Plan plan = CalendarFixture::plan();
        F::putPeople(plan);
        plan.remove(PersonSkillId(122));
        plan.remove(CalendarFixture::freeze);
        F::putItem(plan, first, u"K-1"_s, u"Groundwork"_s);
        F::putItem(plan, second, u"K-2"_s, u"House"_s);
        plan.put(Demand{DemandId(701), first, F::coding, 16, 16, 16, 1, {}, 0});
        plan.put(Demand{DemandId(702), second, F::coding, 24, 24, 24, 1, {}, 0});
        plan.put(WorkDependency{WorkDependencyId(703), first, second, DependencyKind::FinishToStart, 0});
        return plan;
    }
    /// With sixty more items: so much that no search ends by itself.
    static Plan endlessPlan()
    {
        Plan made = plan();
        for (int i = 0; i < 60; ++i) {
            F::putItem(made, WorkItemId(2000 + i), u"L-%1"_s.arg(i), u"Brick"_s);
            made.put(Demand{DemandId(3000 + i), WorkItemId(2000 + i), F::coding, 10, 10 + double(i % 7), 30, 1, {}, 0});
            if (i > 3)
                made.put(WorkDependency{WorkDependencyId(4000 + i), WorkItemId(2000 + i - 3), WorkItemId(2000 + i), DependencyKind::FinishToStart, 0});
        }
        made.put(PersonSkill{PersonSkillId(122), F::ben, F::coding, 3});
        return made;
    }

    struct Shown : F {
        QPointer<LevelingDialog> dialog;

        explicit Shown(const Plan &plan = TestLevelingDialog::plan(), LevelingDialog::Effort effort = LevelingDialog::Quick) : F(plan)
        {
            dialog = new LevelingDialog(*document, F::release, nullptr, effort);
            dialog->show();
        }
        ~Shown() { delete dialog; }
        [[nodiscard]] QPushButton *button(QDialogButtonBox::StandardButton which) const { return dialog->findChild<QDialogButtonBox *>()->button(which); }
        [[nodiscard]] QPushButton *acceptButton() const { return button(QDialogButtonBox::Ok); }
        [[nodiscard]] QString cell(int row, LevelingMovesModel::Column column) const
        {
            const auto *model = dialog->findChild<LevelingMovesModel *>();
            return model->index(row, column).data().toString();
        }
        [[nodiscard]] TimelineSpan ghostOf(WorkItemId id) const
        {
            return dialog->findChild<LevelingPicture *>()->ghosts().value({TimelineRowKind::Work, id.value()});
        }
        /// Makes the edit, and waits until the list has followed.
        template<typename Step>
        bool isFollowed(Step &&step) const
        {
            QSignalSpy listed(dialog->findChild<LevelingMovesModel *>(), &QAbstractItemModel::modelReset);
            const bool done = step().hasValue();
            // What is shown is no longer for this plan.
            return done && !acceptButton()->isEnabled() && listed.wait();
        }
        template<typename Change>
        bool isFollowedAfter(Change &&change) const
        {
            return isFollowed([&] {
                PlanDraft draft(document->plan());
                change(draft);
                return document->execute(draft.toEdit(u"Change"_s));
            });
        }
        [[nodiscard]] int rows() const { return dialog->findChild<LevelingMovesModel *>()->rowCount(); }
        [[nodiscard]] QStringList effects() const
        {
            QStringList lines;
            const auto *list = dialog->findChild<LevelingEffects *>();
            for (int i = 0; i < list->topLevelItemCount(); ++i) {
                lines << list->topLevelItem(i)->text(0);
                for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
                    lines << list->topLevelItem(i)->child(j)->text(0);
            }
            return lines;
        }
    };

private Q_SLOTS:
    void whatMovesIsShownAndTakenOver()
    {
        Shown shown;
        QVERIFY(!shown.acceptButton()->isEnabled());
        QTRY_COMPARE(shown.rows(), 2);
        const QAbstractItemModelTester tester(shown.dialog->findChild<LevelingMovesModel *>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        using M = LevelingMovesModel;
        // Two days, then three, over the weekend.
        QCOMPARE(shown.cell(0, M::ItemColumn), u"K-1 Groundwork"_s);
        QCOMPARE(shown.cell(0, M::SkillColumn), u"Coding"_s);
        QCOMPARE(shown.cell(0, M::FromColumn), u"not scheduled"_s);
        QCOMPARE(shown.cell(0, M::ToColumn), u"Wed 22 – Thu 23 Jul 2026"_s);
        QCOMPARE(shown.cell(0, M::PersonColumn), u"Mara Berg"_s);
        QCOMPARE(shown.cell(1, M::ToColumn), u"Fri 24 – Tue 28 Jul 2026"_s);
        QVERIFY2(shown.cell(1, M::WhyColumn).contains(u"K-1"_s), qPrintable(shown.cell(1, M::WhyColumn)));
        QTRY_VERIFY(shown.dialog->findChild<LevelingPicture *>()->outline().rowOf({TimelineRowKind::Work, second.value()}) >= 0);
        // Nothing has happened yet; then it is one step.
        QCOMPARE(shown.document->plan().table<ScheduledWork>().size(), 0);
        QSignalSpy told(shown.dialog, &LevelingDialog::leveled);
        const qint64 before = shown.document->lastSequence();
        shown.acceptButton()->click();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toInt(), 2);
        const auto spans = workSpans(shown.document->plan());
        QCOMPARE(spans.size(), size_t(2));
        QCOMPARE(spans[1].end, QDate(2026, 7, 28));
        QCOMPARE(shown.document->lastSequence(), before + 1);
        QVERIFY(shown.document->undo().hasValue());
        QCOMPARE(shown.document->plan().table<ScheduledWork>().size(), 0);
    }

    void whatIsAsItWasIsNotOffered()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows(), 2);
        shown.acceptButton()->click();
        LevelingDialog again(*shown.document, F::release, nullptr, LevelingDialog::Quick);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.show();
        const auto *state = again.findChild<QLabel *>(u"levelingState"_s);
        QTRY_VERIFY2(state->text().startsWith(u"Nothing moves"_s), qPrintable(state->text()));
        QVERIFY(!again.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void movesAreToldFromWhereAndWhom()
    {
        Plan made = plan();
        made.put(PersonSkill{PersonSkillId(122), F::ben, F::coding, 3});
        made.put(Absence{AbsenceId(801), F::ben, AbsenceKind::Vacation, {2026, 7, 1}, {2026, 12, 31}, {}, {}});
        made.put(ScheduledWork{ScheduledWorkId(901), DemandId(701), F::ben, {2026, 8, 3}, {2026, 8, 4}, 16, StartCause::Nothing, {}, {}});
        Shown shown(made);
        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(shown.cell(0, LevelingMovesModel::FromColumn), u"Mon 3 – Tue 4 Aug 2026"_s);
        QCOMPARE(shown.cell(0, LevelingMovesModel::PersonColumn), u"Mara Berg (was Ben Ott)"_s);
        // Where it was is a ghost in the picture.
        QTRY_COMPARE(shown.ghostOf(first), (TimelineSpan{{2026, 8, 3}, {2026, 8, 4}, true}));
    }

    void workWithoutPlaceAndTooLateIsTold()
    {
        Plan made = plan();
        made.put(Skill{unknown, u"Alchemy"_s});
        F::putItem(made, nobodys, u"K-3"_s, u"Gold"_s);
        made.put(Demand{DemandId(704), nobodys, unknown, 8, 8, 8, 1, {}, 0});
        // 200 h are 25 days, and more than are left before the go-live on Wed 26 August.
        made.put(Demand{DemandId(702), second, F::coding, 200, 200, 200, 1, {}, 0});
        Shown shown(made);
        QTRY_COMPARE(shown.rows(), 2);
        QTRY_VERIFY2(shown.effects().contains(u"Work that has no place (1)"_s), qPrintable(shown.effects().join(u'\n')));
        const QStringList effects = shown.effects();
        QVERIFY2(effects.filter(u"K-3"_s).size() >= 1, qPrintable(effects.join(u'\n')));
        QVERIFY2(effects.contains(u"“K-2 House” ends on Thu 27 Aug 2026; it must end before “Go-live” on Wed 26 Aug 2026."_s), qPrintable(effects.join(u'\n')));
    }

    void circlesAreTold()
    {
        Plan made = plan();
        made.put(WorkDependency{WorkDependencyId(705), second, first, DependencyKind::FinishToStart, 0});
        Shown shown(made);
        const auto *state = shown.dialog->findChild<QLabel *>(u"levelingState"_s);
        QTRY_VERIFY2(state->text().contains(u"circle"_s), qPrintable(state->text()));
        QVERIFY(!shown.acceptButton()->isEnabled());
    }

    void theSearchCanBeEnded()
    {
        Shown shown(endlessPlan(), LevelingDialog::Thorough);
        auto *stop = shown.dialog->findChild<QPushButton *>(u"levelingStop"_s);
        QVERIFY(stop->isVisible());
        QVERIFY(!shown.acceptButton()->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.acceptButton()->isEnabled(), 20'000);
        QVERIFY(!stop->isVisible());
        QCOMPARE(shown.rows(), 62);
    }

    void anotherChoiceStartsAnew()
    {
        Plan made = plan();
        made.put(Release{F::nextRelease, F::product, u"4.3"_s, {}, {}, {}});
        WorkItem other = *made.find(second);
        other.release = F::nextRelease;
        made.put(other);
        Shown shown(made);
        QTRY_COMPARE(shown.rows(), 1);
        auto *release = shown.dialog->findChild<QComboBox *>();
        release->setCurrentIndex(0);
        QVERIFY(!shown.acceptButton()->isEnabled());
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(!shown.dialog->findChild<QTableView *>()->isColumnHidden(LevelingMovesModel::ReleaseColumn));
        // So does a change of the plan.
        PlanDraft draft(shown.document->plan());
        draft.update(DemandId(701), [](Demand &demand) { demand.likely = demand.high = 40; });
        QVERIFY(shown.document->execute(draft.toEdit(u"More"_s)).hasValue());
        QTRY_COMPARE(shown.cell(0, LevelingMovesModel::ToColumn), u"Wed 22 – Tue 28 Jul 2026"_s);
    }

    void thePreviewFollowsThePlan()
    {
        using M = LevelingMovesModel;
        Shown shown;
        QTRY_COMPARE(shown.rows(), 2);
        // 40 h are five days, so that the other one begins on the next Wednesday.
        QVERIFY(shown.isFollowedAfter([](PlanDraft &draft) { draft.update(DemandId(701), [](Demand &demand) { demand.likely = demand.high = 40; }); }));
        QCOMPARE(shown.cell(0, M::ToColumn), u"Wed 22 – Tue 28 Jul 2026"_s);
        QCOMPARE(shown.cell(1, M::ToColumn), u"Wed 29 – Fri 31 Jul 2026"_s);
        QVERIFY(shown.acceptButton()->isEnabled());
        // What the plan says now are the ghosts.
        QVERIFY(shown.isFollowedAfter([](PlanDraft &draft) {
            draft.put(ScheduledWork{ScheduledWorkId(901), DemandId(701), F::mara, {2026, 8, 3}, {2026, 8, 7}, 40, StartCause::Nothing, {}, {}});
        }));
        QCOMPARE(shown.cell(0, M::FromColumn), u"Mon 3 – Fri 7 Aug 2026"_s);
        QTRY_COMPARE(shown.ghostOf(first), (TimelineSpan{{2026, 8, 3}, {2026, 8, 7}, true}));
        QVERIFY(shown.isFollowed([&] { return shown.document->undo(); }));
        QCOMPARE(shown.cell(0, M::FromColumn), u"not scheduled"_s);
        QTRY_VERIFY(!shown.ghostOf(first).isValid());
        QVERIFY(shown.isFollowed([&] { return shown.document->undo(); }));
        QCOMPARE(shown.cell(0, M::ToColumn), u"Wed 22 – Thu 23 Jul 2026"_s);
        // Effort is that of one schedule anyway.
        QVERIFY(!shown.dialog->findChild<QPushButton *>(u"levelingAgain"_s)->isVisible());
        // Accept takes over what is shown last.
        shown.acceptButton()->click();
        const auto spans = workSpans(shown.document->plan());
        QCOMPARE(spans.size(), size_t(2));
        QCOMPARE(spans[0].end, QDate(2026, 7, 23));
        QCOMPARE(spans[1].end, QDate(2026, 7, 28));
    }

    void aCircleIsFollowedToo()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows(), 2);
        QVERIFY(shown.isFollowedAfter([](PlanDraft &draft) { draft.put(WorkDependency{WorkDependencyId(705), second, first, DependencyKind::FinishToStart, 0}); }));
        QCOMPARE(shown.rows(), 0);
        QVERIFY(!shown.acceptButton()->isEnabled());
        QVERIFY(shown.isFollowed([&] { return shown.document->undo(); }));
        QCOMPARE(shown.rows(), 2);
        QVERIFY(shown.acceptButton()->isEnabled());
    }

    void aSearchEndsWithAChangeAndMayBeginAgain()
    {
        Shown shown(endlessPlan(), LevelingDialog::Thorough);
        auto *stop = shown.dialog->findChild<QPushButton *>(u"levelingStop"_s);
        auto *again = shown.dialog->findChild<QPushButton *>(u"levelingAgain"_s);
        QVERIFY(stop->isVisible() && !again->isVisible());
        QVERIFY(shown.isFollowedAfter([](PlanDraft &draft) { draft.update(DemandId(701), [](Demand &demand) { demand.likely = demand.high = 40; }); }));
        QCOMPARE(shown.rows(), 62);
        QVERIFY(shown.acceptButton()->isEnabled());
        QVERIFY(!stop->isVisible() && again->isVisible());
        again->click();
        QVERIFY(stop->isVisible() && !again->isVisible());
        QVERIFY(!shown.acceptButton()->isEnabled());
    }

    void releasesOfTheListFollow()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows(), 2);
        const auto *releases = shown.dialog->findChild<QComboBox *>();
        QCOMPARE(releases->count(), 2);
        const QString chosen = releases->currentText();
        QVERIFY(shown.isFollowedAfter([](PlanDraft &draft) { draft.put(Release{F::nextRelease, F::product, u"4.1"_s, {}, {}, {}}); }));
        QCOMPARE(releases->count(), 3);
        QCOMPARE(releases->currentText(), chosen);
        // What is no longer planned is not offered; then it is about all.
        QVERIFY(shown.isFollowedAfter([](PlanDraft &draft) { draft.update(F::release, [](Release &release) { release.state = ReleaseState::Cancelled; }); }));
        QCOMPARE(releases->count(), 2);
        QCOMPARE(releases->currentIndex(), 0);
        QCOMPARE(shown.rows(), 0);
    }

    void discardChangesNothing()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows(), 2);
        shown.button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(!shown.dialog);
        QCOMPARE(shown.document->plan().table<ScheduledWork>().size(), 0);
        // Also while it is looking.
        Shown looking(plan(), LevelingDialog::Thorough);
        looking.button(QDialogButtonBox::Cancel)->click();
        QTRY_VERIFY(!looking.dialog);
        QCOMPARE(looking.document->plan().table<ScheduledWork>().size(), 0);
    }
};

QTEST_MAIN(TestLevelingDialog)
#include "tst_levelingdialog.moc"
