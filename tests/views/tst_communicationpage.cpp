// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/messageedits.h"
#include "support/messagefixture.h"
#include "support/namelesscontrols.h"
#include "views/common/planselection.h"
#include "views/common/recordtableview.h"
#include "views/communication/communicationpage.h"
#include "views/communication/messageactions.h"
#include "views/communication/messagematrix.h"
#include "views/communication/messagepane.h"
#include "views/communication/stalebar.h"
#include "views/communication/templateeditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;
namespace Sample = Plimsoll::MessagePlan;

/// The communication plan as people use it, by mouse and by keyboard. Today is Mon 18 May 2026.
class TestCommunicationPage : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(const std::function<void(Plan &)> &change = {}) : fixture(change), page(fixture.document(), selection)
        {
            page.resize(1100, 760);
            page.show();
            (void)QTest::qWaitForWindowExposed(&page);
        }
        void select(MessageId id) { selection.setRecords({{u"message"_s, id.value()}}); }
        [[nodiscard]] const Message &message(MessageId id) { return *fixture.document().plan().find(id); }
        [[nodiscard]] const MessageMatrix &matrix() const { return *static_cast<MessageMatrix *>(page.matrix().model()); }

        MessageFixture fixture;
        PlanSelection selection;
        CommunicationPage page;
    };

    static QStringList cells(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                all << model.headerData(row, Qt::Vertical).toString() + u" / "_s + model.headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0)
                        + u": "_s + model.index(row, column).data().toString();
        }
        return all;
    }

private Q_SLOTS:
    void theSelectedMessageIsShownAsItsAudienceReadsIt()
    {
        Shown shown;
        shown.select(Sample::toCustomers);
        QVERIFY2(shown.page.pane().headText().contains(u"Subject: Crane 4.2: Crane 4.2 is here"_s), qPrintable(shown.page.pane().headText()));
        QVERIFY(shown.page.pane().headText().contains(u"zoe@example.com"_s));
        QVERIFY(shown.page.pane().previewText().contains(u"What may still change them:"_s));
        QVERIFY(!shown.page.pane().previewText().contains(u"SECRET"_s));
        shown.select(Sample::toStaff);
        QVERIFY(shown.page.pane().previewText().contains(u"SECRET"_s));
    }

    void thePreviewFollowsTheKeys()
    {
        Shown shown;
        shown.select(Sample::toStaff);
        auto *body = shown.page.findChild<QPlainTextEdit *>();
        body->setFocus();
        body->selectAll();
        QTest::keyClicks(body, u"Hello {{ release.name }}"_s);
        QTRY_COMPARE(shown.page.pane().previewText(), u"Hello Crane 4.2"_s);
        QCOMPARE(shown.fixture.document().plan().find(Sample::announcement)->body.startsWith(u"# {{"_s), true);
        QTest::keyClicks(body, u"{{ nonsense }}"_s);
        shown.page.pane().refresh();
        const auto labels = shown.page.pane().editor().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Line 1: There is no “nonsense” to fill in"_s);
        }));
        body->selectAll();
        QTest::keyClicks(body, u"Hello {{ release.version }}"_s);
        QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.fixture.document().plan().find(Sample::announcement)->body, u"Hello {{ release.version }}"_s);
        QVERIFY(shown.fixture.document().undo());
        QTRY_VERIFY(body->toPlainText().startsWith(u"# {{"_s));
    }

    void leavingTheFieldKeepsWhatWasTyped()
    {
        Shown shown;
        shown.select(Sample::toStaff);
        auto *subject = shown.page.findChild<QLineEdit *>();
        QVERIFY(subject->accessibleName().contains(u"Subject"_s));
        subject->setFocus();
        subject->selectAll();
        QTest::keyClicks(subject, u"Hi"_s);
        shown.select(MessageId());
        shown.page.pane().editor().setTemplate(Sample::notice);
        QCOMPARE(shown.fixture.document().plan().find(Sample::announcement)->subject, u"Hi"_s);
    }

    void copiesInThreeForms()
    {
        Shown shown;
        MessageActions &actions = shown.page.actions();
        QVERIFY(!actions.copy()->isEnabled());
        shown.select(Sample::toCustomers);
        QVERIFY(actions.copy()->isEnabled());
        actions.copy()->trigger();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().startsWith(u"Crane 4.2\n=========\n"_s));
        QVERIFY(!data->hasHtml());
        actions.copyMarkdown()->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->text().startsWith(u"# Crane 4.2\n"_s));
        actions.copyHtml()->trigger();
        data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->html().startsWith(u"<h1>Crane 4.2</h1>"_s));
        QVERIFY(data->text().startsWith(u"Crane 4.2\n=========\n"_s));
    }

    void offersAMailDraft()
    {
        Shown shown;
        shown.select(Sample::toCustomers);
        QSignalSpy offered(&shown.page, &CommunicationPage::fileOffered);
        shown.page.actions().saveDraft()->trigger();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().at(0).toString(), u"Coming soon SECRET.eml"_s);
        QVERIFY(offered.first().at(1).toByteArray().contains("X-Unsent: 1\r\n"));
    }

    void approvesSendsAndAcknowledges()
    {
        Shown shown;
        MessageActions &actions = shown.page.actions();
        shown.select(Sample::toCustomers);
        QVERIFY(!actions.acknowledge()->isEnabled());
        actions.approve()->trigger();
        QCOMPARE(shown.message(Sample::toCustomers).state, MessageState::Approved);
        QVERIFY(!actions.approve()->isEnabled());
        actions.markSent()->trigger();
        QCOMPARE(shown.message(Sample::toCustomers).state, MessageState::Sent);
        QCOMPARE(shown.fixture.document().plan().table<Publication>().size(), 1);
        QCOMPARE(shown.fixture.document().plan().table<Publication>().at(0).author, u"tester"_s);
        QVERIFY(!actions.markSent()->isEnabled());
        actions.acknowledge()->trigger();
        QCOMPARE(shown.message(Sample::toCustomers).state, MessageState::Acknowledged);
    }

    void anEmptyLedgerSaysWhatComesIntoIt()
    {
        Shown shown;
        shown.page.showTab(u"ledger"_s);
        const auto *ledger = shown.page.findChild<QStackedWidget *>(u"ledger"_s);
        QVERIFY(ledger);
        const auto *sentence = ledger->currentWidget()->findChild<QLabel *>();
        QVERIFY(sentence && sentence->text().startsWith(u"Nothing is in the ledger yet"_s));
        shown.select(Sample::toCustomers);
        shown.page.actions().markSent()->trigger();
        QVERIFY(qobject_cast<QTableView *>(ledger->currentWidget()));
    }

    void somebodyAllowsLateness()
    {
        Shown shown([](Plan &plan) {
            Message m = *plan.find(Sample::toStaff);
            m.offset = -1;
            plan.put(m);
        });
        shown.select(Sample::toCustomers);
        QVERIFY(!shown.page.actions().allowLate()->isEnabled());
        shown.select(Sample::toStaff);
        QVERIFY(shown.page.actions().allowLate()->isEnabled());
        shown.page.actions().allowLate()->trigger();
        auto *dialog = shown.page.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u"Grace"_s);
        dialog->accept();
        QCOMPARE(shown.message(Sample::toStaff).lateAllowedBy, u"Grace"_s);
    }

    void staleAudiencesGetTheirNotices()
    {
        Shown shown;
        QVERIFY(shown.page.staleBar().isHidden());
        shown.select(Sample::toCustomers);
        shown.page.actions().markSent()->trigger();
        shown.fixture.moveGoLive(QDate(2026, 9, 2));
        QTRY_VERIFY(shown.page.staleBar().isVisible());
        QCOMPARE(shown.page.staleBar().text(), QString(u"\u26a0 Told dates that do not hold any more: Customers SECRET (1 date of Crane 4.2)."_s));
        auto *button = shown.page.staleBar().findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        const auto written = shown.selection.idsOf(u"message"_s);
        QCOMPARE(written.size(), size_t(1));
        QCOMPARE(shown.message(MessageId(written.front())).purpose, MessagePurpose::ChangeNotice);
        QVERIFY2(shown.page.pane().previewText().contains(u"moved from Wed 26 Aug 2026, 12:00 (America/New_York) to Wed 2 Sep 2026, 12:00"_s),
                 qPrintable(shown.page.pane().previewText()));
        QTRY_VERIFY(!button->isVisible());
        shown.page.actions().markSent()->trigger();
        QTRY_VERIFY(shown.page.staleBar().isHidden());
    }

    void theMatrixShowsWhoIsToldAboutWhat()
    {
        Shown shown([](Plan &plan) {
            Message loose = Sample::message(MessageId(72), Sample::staff);
            loose.milestone = {};
            loose.due = QDate(2026, 5, 10);
            plan.put(loose);
        });
        const QAbstractItemModelTester tester(shown.page.matrix().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(cells(shown.matrix()),
                 (QStringList{u"Customers SECRET / v4.2 live SECRET: \u25cb To send, Wed 12 Aug"_s, u"Customers SECRET / Without milestone: "_s,
                              u"Staff / v4.2 live SECRET: \u25cb To send, Wed 12 Aug"_s, u"Staff / Without milestone: \u203c Overdue, Sun 10 May"_s}));
        QCOMPARE(shown.matrix().index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Coming soon SECRET: due on Sun 10 May, overdue"_s);
        shown.fixture.moveGoLive(QDate(2026, 9, 2));
        QTRY_COMPARE(shown.matrix().index(0, 0).data().toString(), QString(u"\u25cb To send, Wed 19 Aug"_s));
    }

    void theMatrixWorksByKeyboard()
    {
        Shown shown([](Plan &plan) { plan.remove(Sample::toStaff); });
        shown.page.showTab(u"matrix"_s);
        QTableView &view = shown.page.matrix();
        view.setFocus();
        view.setCurrentIndex(shown.matrix().index(0, 0));
        QCOMPARE(shown.selection.idsOf(u"message"_s), std::vector<qint64>{Sample::toCustomers.value()});
        QSignalSpy opened(&shown.page, &Page::openRequested);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
        const auto ids = shown.selection.idsOf(u"message"_s);
        QCOMPARE(ids.size(), size_t(1));
        QCOMPARE(shown.message(MessageId(ids.front())).audience, Sample::staff);
        QCOMPARE(shown.message(MessageId(ids.front())).milestone, Sample::goLive);
        QVERIFY(shown.fixture.document().undo());
        QTRY_COMPARE(shown.matrix().index(1, 0).data().toString(), QString());
    }

    void anEmptyPlanSaysWhereToBegin()
    {
        Shown shown([](Plan &plan) {
            const Plan full = plan;
            for (const Message &m : full.table<Message>())
                plan.remove(m.id);
            for (const Stakeholder &s : full.table<Stakeholder>())
                plan.remove(s.id);
            for (Milestone m : full.table<Milestone>()) {
                m.audiences.clear();
                plan.put(m);
            }
            for (const Audience &a : full.table<Audience>())
                plan.remove(a.id);
        });
        QPushButton *visible = nullptr;
        for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                visible = button;
        }
        QVERIFY(visible);
        QCOMPARE(visible->text(), u"Add audience"_s);
        QTest::mouseClick(visible, Qt::LeftButton);
        QCOMPARE(shown.fixture.document().plan().table<Audience>().size(), 1);
    }

    void everythingThatTakesFocusHasAName()
    {
        Shown shown;
        shown.select(Sample::toStaff);
        auto *tabs = shown.page.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(namelessControls(shown.page), QStringList());
        }
    }

    void filtersByWords()
    {
        Shown shown;
        shown.page.setFilter(u"staff"_s);
        QCOMPARE(shown.page.table(u"message"_s)->shownRows(), 1);
        shown.page.setFilter({});
        QCOMPARE(shown.page.table(u"message"_s)->shownRows(), 2);
        QCOMPARE(shown.page.subtitle(), u"2 messages"_s);
    }
};

QTEST_MAIN(TestCommunicationPage)
#include "tst_communicationpage.moc"
