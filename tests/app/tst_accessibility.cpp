// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/centrepane.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/plandraft.h"
#include "views/common/page.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// Whatever takes the keyboard tells a screen reader what it is called and what it is, on every page of the window.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    static QString pathOf(const QWidget *widget)
    {
        QStringList names;
        for (; widget && names.size() < 4; widget = widget->parentWidget())
            names.prepend(QString::fromLatin1(widget->metaObject()->className()) + (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
        return names.join(u" > "_s);
    }

    /// Parts of other widgets, which speak for them: the line of a combo box, the viewport of a table, Qt's own scroll bars and buttons.
    static bool isPart(const QWidget *widget)
    {
        if (widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget))
            return true;
        const QWidget *parent = widget->parentWidget();
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent))
            return true;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
        return area && area->viewport() == widget;
    }

    /// Qt itself tells panes that scroll what they hold as clients.
    static bool isPane(const QWidget *widget) { return widget->metaObject() == &QScrollArea::staticMetaObject; }

    /// What is wrong with those below the root that the keyboard can reach.
    static QStringList nameless(const QWidget &root)
    {
        QStringList wrong;
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(&root) || isPart(widget) || widget->focusProxy())
                continue;
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            if (!told)
                wrong += pathOf(widget) + u": nothing is told"_s;
            else if (told->text(QAccessible::Name).trimmed().isEmpty())
                wrong += pathOf(widget) + u": no name"_s;
            else if (told->role() == QAccessible::NoRole || (told->role() == QAccessible::Client && !isPane(widget)))
                wrong += pathOf(widget) + u": no role"_s;
        }
        return wrong;
    }

    /// One record of each type that pages show and the sample lacks.
    void addRisk()
    {
        PlanDocument &document = *m_window->session().document();
        Risk risk;
        risk.id = document.ids().next<Risk>();
        risk.title = u"Signing keys expire"_s;
        RiskAction action;
        action.id = document.ids().next<RiskAction>();
        action.risk = risk.id;
        action.title = u"Order new keys"_s;
        PlanDraft draft(document.plan());
        draft.put(risk);
        draft.put(action);
        QVERIFY(document.execute(draft.toEdit(u"Add a risk"_s)).hasValue());
        m_window->workspace()->selection().setRecords({{u"risk"_s, risk.id.value()}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication(*qApp);
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder.path()));
        m_window->resize(1440, 900);
        m_window->show();
        m_window->files().openSample();
        QVERIFY(m_window->workspace());
        addRisk();
    }

    void cleanupTestCase() { m_window.reset(); }

    void theCheckFindsWhatHasNoName()
    {
        QWidget root;
        auto *button = new QToolButton(&root);
        button->setFocusPolicy(Qt::TabFocus);
        root.show();
        QCOMPARE(nameless(root).size(), 1);
        button->setAccessibleName(u"Press"_s);
        QCOMPARE(nameless(root), QStringList());
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageKind &kind : m_window->workspace()->centre().kinds())
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
    void everyPage()
    {
        QFETCH(QString, page);
        m_window->workspace()->showPage(page);
        QVERIFY(m_window->workspace()->centre().page());
        // What the page hides in tabs counts too, once it is shown.
        for (QTabWidget *tabs : m_window->findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (!tabs->isVisibleTo(m_window.get()) || !tabs->isTabVisible(i))
                    continue;
                tabs->setCurrentIndex(i);
                const QStringList wrong = nameless(*m_window);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            }
        }
        const QStringList wrong = nameless(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyPanel_data()
    {
        QTest::addColumn<QString>("panel");
        QTest::newRow("problems") << u"problems"_s;
        QTest::newRow("history") << u"history"_s;
    }
    void everyPanel()
    {
        QFETCH(QString, panel);
        m_window->workspace()->showPanel(panel);
        const QStringList wrong = nameless(*m_window);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
