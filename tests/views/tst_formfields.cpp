// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/allrecords.h"
#include "domain/labels.h"
#include "support/documentfixture.h"
#include "views/inspector/noteforms.h"
#include "views/inspector/notefield.h"
#include "views/inspector/simpleforms.h"
#include "views/inspector/textfield.h"
#include "views/inspector/webaddress.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// What fields of the inspector offer whatever the record: notes, and addresses that can be opened.
class TestFormFields : public QObject
{
    Q_OBJECT

private:
    QList<QUrl> m_opened;

    static void show(FieldEditor &field, const QString &text) { field.showState({text, text}); }

public Q_SLOTS:
    /// Instead of the browser.
    void take(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"ftp"_s})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }

    void cleanup()
    {
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s, u"ftp"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void everyNoteHasItsForm()
    {
        DocumentFixture fixture(SmallPlan::make());
        PlanDocument &document = fixture.document();
        QStringList noted;
        forEachRecordType([&]<typename R>() {
            const QString table = QString::fromLatin1(Record<R>::table);
            bool hasNote = false;
            forEachField<R>([&](const auto &field, int) { hasNote = hasNote || qstrcmp(field.name, "note") == 0; });
            if (!hasNote || !makeForm(table, document))
                return;
            noted.append(table);
            const auto form = makeNoteForm(table, document);
            QVERIFY2(form, Record<R>::table);
            QVERIFY2(qobject_cast<NoteField *>(form->editor(fieldLabel(Record<R>::table, "note"))), Record<R>::table);
        });
        for (const QString &table : {u"audience"_s, u"build"_s, u"checklist_item"_s, u"commitment"_s, u"decision_condition"_s, u"demand"_s,
                                     u"membership"_s, u"message_template"_s, u"on_call"_s, u"person"_s, u"pipeline_run"_s, u"planned_test"_s,
                                     u"responsibility"_s, u"risk_action"_s, u"role"_s, u"skill"_s, u"team"_s, u"toggle_state"_s, u"triage_rule"_s,
                                     u"work_dependency"_s, u"working_calendar"_s})
            QVERIFY2(noted.contains(table), qPrintable(table));
    }

    void whatIsNoAddressOfTheWebIsNotOpened()
    {
        QCOMPARE(webAddress(u" HTTPS://ci.example.org/run/7?a=1#log "_s), QUrl(u"https://ci.example.org/run/7?a=1#log"_s));
        for (const QString &text : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"ftp://example.org/a"_s, u"https://"_s, u"https:run"_s,
                                    u"see https://example.org"_s, u"example.org"_s, u"4.2"_s, QString()})
            QVERIFY2(webAddress(text).isEmpty(), qPrintable(text));
    }

    void aFieldOpensItsAddress()
    {
        TextField field;
        show(field, u"4.2"_s);
        QVERIFY(!field.openAction()->isVisible());
        show(field, u"https://ci.example.org/run/7"_s);
        QVERIFY(field.openAction()->isVisible());
        field.openAction()->trigger();
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://ci.example.org/run/7"_s)});
        // By the keyboard it is reached in the menu.
        Q_EMIT field.lineEdit()->customContextMenuRequested({});
        auto *menu = field.lineEdit()->findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(field.openAction()));
        menu->close();
        show(field, u"file:///etc/passwd"_s);
        QVERIFY(!field.openAction()->isVisible());
    }

    void aNoteOpensTheAddressesInIt()
    {
        NoteField field;
        show(field, u"See https://example.org/a, (http://example.org/b?x=1&y=2) and file:///etc/passwd. Again: https://example.org/a."_s);
        auto *text = field.findChild<QPlainTextEdit *>();
        Q_EMIT text->customContextMenuRequested({});
        auto *menu = text->findChild<QMenu *>();
        QVERIFY(menu);
        QList<QAction *> offered;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith("Open "_L1))
                offered.append(action);
        }
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered[0]->text(), u"Open https://example.org/a"_s);
        QCOMPARE(offered[1]->text(), u"Open http://example.org/b?x=1&&y=2"_s);
        offered[1]->trigger();
        QCOMPARE(m_opened, QList<QUrl>{QUrl(u"http://example.org/b?x=1&y=2"_s)});
        menu->close();
    }
};

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
