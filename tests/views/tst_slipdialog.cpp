// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"
#include "support/documentfixture.h"
#include "views/slip/openpastpanel.h"
#include "views/slip/slipdialog.h"
#include "views/slip/slipeffects.h"
#include "views/slip/slipfields.h"
#include "views/slip/slipmovesmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The dialog in which a slip is described, previewed, and accepted or discarded. Code freeze is on Wed 22 Jul 2026, go-live on Wed 26
/// Aug; today is Mon 18 May.
class TestSlipDialog : public QObject
{
    Q_OBJECT

private:
    struct Fixture : DocumentFixture {
        explicit Fixture(MilestoneId milestone = SmallPlan::freeze, QDate target = {}, const Plan &plan = SmallPlan::make())
            : DocumentFixture(plan), before(document().plan()), dialog(new SlipDialog(document(), milestone, target, nullptr))
        {
            dialog->show();
        }
        ~Fixture() { delete dialog; }

        template<typename W>
        [[nodiscard]] W *child(int index = 0) const { return dialog->findChildren<W *>().value(index); }
        [[nodiscard]] QAbstractItemModel *moves() const { return child<QTableView>()->model(); }
        [[nodiscard]] QStringList rows() const
        {
            QStringList rows;
            for (int row = 0; row < moves()->rowCount(); ++row) {
                const auto text = [&](int column) { return moves()->index(row, column).data().toString(); };
                rows << text(SlipMovesModel::TitleColumn) + u": "_s + text(SlipMovesModel::ToColumn) + u", "_s + text(SlipMovesModel::DaysColumn);
            }
            return rows;
        }
        [[nodiscard]] QPushButton *ok() const { return child<QDialogButtonBox>()->button(QDialogButtonBox::Ok); }
        [[nodiscard]] QComboBox *box(const QString &item) const
        {
            for (QComboBox *combo : dialog->findChildren<QComboBox *>()) {
                if (combo->findText(item) >= 0)
                    return combo;
            }
            return nullptr;
        }
        void choose(const QString &item) const { box(item)->setCurrentText(item); }
        [[nodiscard]] bool tells(const QString &text) const
        {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
        }

        Plan before;
        QPointer<SlipDialog> dialog;
    };

private Q_SLOTS:
    void aWeekIsOfferedAndPreviewed()
    {
        Fixture f;
        QCOMPARE(f.rows(), (QStringList{u"Code freeze: Wed 29 Jul 2026, +5 working days"_s, u"v4.2.0-rc.1 released: Wed 5 Aug 2026, +5 working days"_s,
                                        u"v4.2 released: Wed 2 Sep 2026, +5 working days"_s}));
        QVERIFY(f.tells(u"3 milestones move"_s));
        QCOMPARE(f.ok()->text(), u"Slip 3 milestones"_s);
        QVERIFY(f.child<QTableView>()->isColumnHidden(SlipMovesModel::ReleaseColumn));
        QVERIFY(f.document().plan() == f.before);
    }

    void everyFieldChangesThePreview()
    {
        Fixture f;
        f.choose(u"This milestone only"_s);
        QCOMPARE(f.rows(), QStringList{u"Code freeze: Wed 29 Jul 2026, +5 working days"_s});
        QVERIFY(!f.box(u"Keep the intervals"_s)->isEnabled());
        f.choose(u"This and later ones"_s);
        f.choose(u"Absorb the float"_s);
        QCOMPARE(f.rows().size(), 2);
        f.child<QSpinBox>()->setValue(-2);
        f.box(u"Working days"_s)->setCurrentIndex(1);
        QCOMPARE(f.rows().first(), u"Code freeze: Mon 20 Jul 2026, −2 working days"_s);
        f.child<QSpinBox>()->setValue(0);
        QCOMPARE(f.rows(), QStringList());
        QVERIFY(!f.ok()->isEnabled());
        QVERIFY(f.tells(u"“Code freeze” would stay where it is"_s));
    }

    void aDraggedOneGoesToItsDay()
    {
        Fixture f(SmallPlan::freeze, QDate(2026, 7, 30));
        QCOMPARE(f.rows().first(), u"Code freeze: Thu 30 Jul 2026, +6 working days"_s);
        QCOMPARE(f.box(u"By"_s)->currentText(), u"To"_s);
        QVERIFY(!f.child<QSpinBox>()->isVisible());
    }

    void acceptingIsOneStepWithItsReason()
    {
        Fixture f;
        QSignalSpy slipped(f.dialog, &SlipDialog::slipped);
        QLineEdit *reason = nullptr;
        for (QLineEdit *line : f.dialog->findChildren<QLineEdit *>()) {
            if (!line->placeholderText().isEmpty())
                reason = line;
        }
        reason->setText(u"Too many late merges"_s);
        f.ok()->click();
        QCOMPARE(slipped.size(), 1);
        const Plan &plan = f.document().plan();
        QCOMPARE(plan.find(SmallPlan::goLive)->pinned, QDate(2026, 9, 2));
        QCOMPARE(plan.table<Slip>().size(), 1);
        QCOMPARE(plan.table<Slip>().at(0).reason, u"Too many late merges"_s);
        QCOMPARE(f.document().history().nextUndo().label, u"Slip “Code freeze” by 1 week"_s);
        QVERIFY(f.document().undo());
        QVERIFY(f.document().plan().table<Slip>().isEmpty());
        QCOMPARE(f.document().timetable().startOf(SmallPlan::goLive), QDate(2026, 8, 26));
    }

    void discardingChangesNothing()
    {
        Fixture f;
        f.child<QDialogButtonBox>()->button(QDialogButtonBox::Cancel)->click();
        QVERIFY(f.document().plan() == f.before);
    }

    void conflictsAreTold()
    {
        Fixture f(SmallPlan::goLive);
        f.child<QSpinBox>()->setValue(2);
        f.box(u"Working days"_s)->setCurrentIndex(1);
        const auto *effects = f.child<SlipEffects>();
        QVERIFY(effects->topLevelItemCount() > 0);
        QStringList lines;
        for (int i = 0; i < effects->topLevelItemCount(); ++i) {
            for (int n = 0; n < effects->topLevelItem(i)->childCount(); ++n)
                lines << effects->topLevelItem(i)->child(n)->text(0);
        }
        QVERIFY2(lines.join(u'\n').contains("Fri 28 Aug 2026, right before the weekend"_L1), qPrintable(lines.join(u'\n')));
    }

    void pastOnesComeFirst()
    {
        Plan plan = SmallPlan::make();
        Milestone past = SmallPlan::following(MilestoneId(14), u"Feature freeze"_s, SmallPlan::goLive, -75, OffsetUnit::WorkingDays); // In May.
        plan.put(past);
        past.id = MilestoneId(15);
        past.title = u"Scope"_s;
        past.offset = -76;
        plan.put(past);
        Fixture f(SmallPlan::freeze, {}, plan);
        const auto *panel = f.child<OpenPastPanel>();
        QVERIFY(panel->isVisible());
        auto *list = panel->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().startsWith("Scope"_L1), qPrintable(list->item(0)->text()));
        list->item(1)->setCheckState(Qt::Unchecked);
        // What is checked stays so while the slip is being described.
        f.child<QSpinBox>()->setValue(2);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        const auto buttons = panel->findChildren<QPushButton *>();
        const auto tick = std::ranges::find_if(buttons, [](const QPushButton *b) { return b->text() == u"&Mark 1 as done"; });
        QVERIFY(tick != buttons.end());
        (*tick)->click();
        QCOMPARE(int(f.document().plan().find(MilestoneId(15))->state), int(MilestoneState::Done));
        QCOMPARE(int(f.document().plan().find(MilestoneId(14))->state), int(MilestoneState::Planned));
        // The other one is still to be decided; it moves along with the whole release.
        QCOMPARE(list->count(), 1);
        f.choose(u"The whole release"_s);
        QVERIFY(f.rows().join(u'\n').contains("Feature freeze"_L1) && !f.rows().join(u'\n').contains("Scope"_L1));
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == u"Still &open")
                button->click();
        }
        QVERIFY(!panel->isVisible());
    }

    void theModelIsSound()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.moves(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        f.choose(u"This milestone only"_s);
        f.choose(u"The whole release"_s);
        QCOMPARE(f.moves()->rowCount(), 3);
        QCOMPARE(f.moves()->headerData(SlipMovesModel::WhyColumn, Qt::Horizontal).toString(), u"Why"_s);
    }
};

QTEST_MAIN(TestSlipDialog)
#include "tst_slipdialog.moc"
