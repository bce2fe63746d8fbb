// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/documentfixture.h"
#include "views/scope/releasenotesdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The dialog that drafts release notes: for whom, what is shown, copied and saved.
class TestScopeNotes : public QObject
{
    Q_OBJECT

private:
    static constexpr WorkItemId resize{100}, silent{101};

    static Plan plan()
    {
        Plan plan = SmallPlan::make();
        WorkItem item;
        item.id = resize;
        item.release = SmallPlan::release;
        item.key = u"C-1"_s;
        item.title = u"Inner title"_s;
        item.isPublic = true;
        item.customerNote = u"Booms <b>and</b> *hooks* [resize](http://example.com)"_s;
        plan.put(item);
        item.id = silent;
        item.key = u"C-2"_s;
        item.title = u"Silent hook"_s;
        item.customerNote.clear();
        plan.put(item);
        return plan;
    }

    struct Stage : DocumentFixture {
        explicit Stage(const Plan &plan = TestScopeNotes::plan()) : DocumentFixture(plan) { dialog.show(); }
        ReleaseNotesDialog dialog{document(), SmallPlan::release};
        QComboBox *audiences = dialog.findChildren<QComboBox *>().at(1);
        QListWidget *missing = dialog.findChild<QListWidget *>();

        [[nodiscard]] QString shown() { return dialog.findChild<QTextEdit *>()->toPlainText(); }
        [[nodiscard]] QPushButton *button(const QString &text)
        {
            for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
                if (each->text().remove(u'&').startsWith(text))
                    return each;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void customersComeFirst()
    {
        Stage stage;
        QCOMPARE(stage.audiences->itemText(0), u"Customers"_s);
        QVERIFY(stage.shown().contains(u"Booms <b>and</b> *hooks* [resize](http://example.com)"_s));
        QVERIFY(!stage.shown().contains(u"Inner title"_s) && !stage.shown().contains(u"C-1"_s));
        QCOMPARE(stage.missing->count(), 1);
        QCOMPARE(stage.missing->item(0)->text(), u"C-2 Silent hook"_s);
        stage.audiences->setCurrentIndex(1);
        QVERIFY(stage.shown().contains(u"C-1 Inner title"_s) && stage.shown().contains(u"Silent hook"_s));
    }

    void eachAudienceReadsWhatIsForIt()
    {
        Plan plan = TestScopeNotes::plan();
        WorkItem item = *plan.find(resize);
        item.audiences = {SmallPlan::staff};
        plan.put(item);
        Stage stage(plan);
        QVERIFY2(!stage.shown().contains(u"Booms"_s), qPrintable(stage.shown()));
        QVERIFY(!stage.button(u"Copy"_s)->isEnabled());
        stage.audiences->setCurrentIndex(1);
        QVERIFY2(stage.shown().contains(u"C-1 Inner title"_s), qPrintable(stage.shown()));
    }

    void speaksTheLanguageOfTheAudience()
    {
        Plan plan = TestScopeNotes::plan();
        Audience customers = *plan.find(SmallPlan::customers);
        customers.language = u"de"_s;
        plan.put(customers);
        Stage stage(plan);
        QVERIFY2(stage.shown().contains(u"Neue Funktionen"_s), qPrintable(stage.shown()));
        QVERIFY(stage.dialog.html().contains("lang=\"de\""));
        stage.audiences->setCurrentIndex(1);
        QVERIFY2(stage.shown().contains(u"New features"_s), qPrintable(stage.shown()));
    }

    void savesAndCopies()
    {
        Stage stage;
        QSignalSpy wanted(&stage.dialog, &ReleaseNotesDialog::fileWanted);
        stage.button(u"Save as Markdown"_s)->click();
        stage.button(u"Save as HTML"_s)->click();
        QCOMPARE(wanted.count(), 2);
        QVERIFY(wanted[0][0].toString().endsWith(u".md"_s));
        QVERIFY(wanted[0][1].toByteArray().contains("\\*hooks\\*"));
        QVERIFY(wanted[1][0].toString().endsWith(u".html"_s));
        const QByteArray page = wanted[1][1].toByteArray();
        QVERIFY(page.contains("&lt;b&gt;") && !page.contains("<b>") && page.contains("lang=\"en\""));
        stage.button(u"Copy"_s)->click();
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->text().contains(u"Booms <b>and</b>"_s));
        QVERIFY(mime->hasHtml());
    }

    void nothingToTellIsSaid()
    {
        Stage stage;
        QComboBox *releases = stage.dialog.findChildren<QComboBox *>().at(0);
        releases->setCurrentIndex(releases->findData(SmallPlan::other.value()));
        QVERIFY(!stage.button(u"Copy"_s)->isEnabled());
        QVERIFY(stage.missing->isHidden());
    }

    void leadsToWhatIsMissing()
    {
        Stage stage;
        QSignalSpy requested(&stage.dialog, &ReleaseNotesDialog::itemRequested);
        Q_EMIT stage.missing->itemActivated(stage.missing->item(0));
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].value<WorkItemId>(), silent);
        QVERIFY(!stage.dialog.isVisible());
    }
};

QTEST_MAIN(TestScopeNotes)
#include "tst_scopenotes.moc"
