// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "app/window/centrepane.h"
#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "app/window/messageslot.h"
#include "app/window/newplandialog.h"
#include "app/window/paletteentries.h"
#include "app/window/planstatusbar.h"
#include "app/window/windowapplication.h"
#include "app/window/workspace.h"
#include "document/edithistory.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/removal.h"
#include "domain/titlepattern.h"
#include "support/namelesscontrols.h"
#include "support/unreachedcontrols.h"
#include "views/common/page.h"
#include "views/inspector/inspector.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Plimsoll;

/// Says everything twice, as a language with long words would.
class DoublingTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u' ' + QString(text).remove(u'&');
    }
};

/// The window as a whole, offscreen, on plans and settings of its own.
class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_clock, WindowFolders::in(m_folder->path()));
        m_window->resize(1440, 900);
        m_window->show();
    }

    QAction *action(const char *id) { return m_window->actions().action(QString::fromLatin1(id)); }
    PlanDocument &document() { return *m_window->session().document(); }

    Milestone firstMilestone() { return document().plan().table<Milestone>().at(0); }

    void rename(const QString &title)
    {
        const auto done = document().execute(edits::setField(document().plan(), firstMilestone().id, &Milestone::title, title));
        QVERIFY(done.hasValue());
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareApplication();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
    }

    void beginsOnTheWelcomePage()
    {
        QVERIFY(!m_window->workspace());
        QCOMPARE(m_window->windowTitle(), u"Plimsoll"_s);
        QVERIFY(!action("file.save")->isEnabled());
        QVERIFY(!action("edit.undo")->isEnabled());
        QVERIFY(action("file.new")->isEnabled());
    }

    void opensTheSample()
    {
        action("file.sample")->trigger();
        QVERIFY(m_window->workspace());
        QVERIFY(document().plan().table<Milestone>().size() > 30);
        QVERIFY(m_window->windowTitle().endsWith(u"— Plimsoll"_s));
        QCOMPARE(m_window->planStatus().savedText(), u"Draft, all changes saved"_s);
        QVERIFY(action("file.save")->isEnabled());
    }

    void shortcutsAreUnique()
    {
        action("file.sample")->trigger();
        QHash<QString, QString> owners;
        QList<QAction *> all = m_window->findChildren<QAction *>();
        for (const QAction *one : std::as_const(all)) {
            for (const QKeySequence &key : one->shortcuts()) {
                // Actions of a focused widget alone may use the keys of other widgets.
                if (one->shortcutContext() == Qt::WidgetShortcut || one->shortcutContext() == Qt::WidgetWithChildrenShortcut || key.isEmpty())
                    continue;
                QVERIFY2(!owners.contains(key.toString()),
                         qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), owners.value(key.toString()), one->text())));
                owners.insert(key.toString(), one->text());
            }
        }
        QVERIFY(owners.contains(u"Ctrl+K"_s) && owners.contains(u"Ctrl+1"_s) && owners.contains(u"F6"_s) && owners.contains(u"F9"_s));
    }

    void everyActionStandsInAMenu()
    {
        QSet<QAction *> inMenus;
        const auto menus = m_window->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            for (QAction *entry : menu->actions())
                inMenus.insert(entry);
        }
        for (QAction *one : m_window->actions().all())
            QVERIFY2(inMenus.contains(one), qPrintable(one->objectName()));
    }

    /// Without a plan an action works, or cannot be triggered.
    void actionsWithoutPlanDoNoHarm()
    {
        // These open dialogs that wait for an answer, or close the window.
        const QSet<QString> waiting{u"file.open"_s, u"help.shortcuts"_s, u"help.about"_s, u"file.quit"_s, u"plan.import"_s};
        for (QAction *one : m_window->actions().all()) {
            if (waiting.contains(one->objectName()))
                continue;
            one->trigger();
            if (m_window->session().document())
                m_window->session().close();
        }
        QVERIFY(!m_window->workspace());
        m_window->actions().action(u"settings.scheme.system"_s)->trigger();
    }

    void undoAndRedoNameTheStep()
    {
        action("file.sample")->trigger();
        QCOMPARE(action("edit.undo")->text(), u"&Undo"_s);
        rename(u"Cut & dry"_s);
        QVERIFY(action("edit.undo")->isEnabled());
        QVERIFY(action("edit.undo")->text().startsWith(u"&Undo Change Title of"_s));
        action("edit.undo")->trigger();
        QVERIFY(!action("edit.undo")->isEnabled());
        QVERIFY(action("edit.redo")->text().startsWith(u"&Redo Change Title of"_s));
        action("edit.redo")->trigger();
        QCOMPARE(firstMilestone().title, u"Cut & dry"_s);
    }

    void aNewPlanBeginsWithWhatIsChosen()
    {
        action("file.new")->trigger();
        auto *dialog = m_window->findChild<NewPlanDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->templateName().isEmpty());
        QCOMPARE(namelessControls(*dialog) + unreachedControls(*dialog), QStringList());
        auto *list = dialog->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            if (dialog->templateName() == u"regulated"_s)
                break;
        }
        QCOMPARE(dialog->templateName(), u"regulated"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(m_window->session().document());
        QCOMPARE(m_window->session().document()->plan().table<Gate>().size(), 4);
    }

    void secondOpenerOnlyReads()
    {
        action("file.empty")->trigger();
        const QString path = m_folder->filePath(u"held.plimsoll"_s);
        QVERIFY(m_window->session().saveAs(path).hasValue());
        m_window->session().close();
        // Another living process holds the file: its name and number are what makes the lock count.
        QProcess holder;
        holder.start(u"sleep"_s, {u"60"_s});
        QVERIFY(holder.waitForStarted());
        QFile lock(m_folder->filePath(u".~lock.held.plimsoll#"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(holder.processId()) + "\nsleep\n" + QSysInfo::machineHostName().toUtf8() + '\n'
                   + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
        lock.close();
        m_window->files().open(path);
        QVERIFY(m_window->workspace());
        QVERIFY(document().isReadOnly());
        QVERIFY(m_window->messages().text(u"readOnly"_s).contains(u"held"_s));
        QCOMPARE(m_window->planStatus().savedText(), u"Read only"_s);
        QVERIFY(!action("insert.milestone")->isEnabled());
        QVERIFY(action("file.saveCopy")->isEnabled());
        m_window->session().close();
        holder.kill();
        holder.waitForFinished();
    }

    void draftSurvives()
    {
        action("file.sample")->trigger();
        rename(u"Kept"_s);
        const QString path = document().path();
        QVERIFY(m_window->session().isDraft());
        // No closing, as after a crash: only the lock has to go with the process.
        m_window->close();
        openWindow();
        QVERIFY(QFile::exists(path));
        m_window->files().open(path);
        QCOMPARE(firstMilestone().title, u"Kept"_s);
        QVERIFY(action("edit.undo")->isEnabled());
    }

    void untouchedDraftGoes()
    {
        action("file.sample")->trigger();
        const QString path = document().path();
        action("file.close")->trigger();
        QVERIFY(!m_window->workspace());
        QVERIFY(!QFile::exists(path));
    }

    void savingUnderANameEndsTheDraft()
    {
        action("file.sample")->trigger();
        rename(u"Named"_s);
        const QString draft = document().path();
        const QString path = m_folder->filePath(u"plan.plimsoll"_s);
        QVERIFY(m_window->session().saveAs(path).hasValue());
        QCOMPARE(document().path(), path);
        QVERIFY(!QFile::exists(draft));
        QCOMPARE(firstMilestone().title, u"Named"_s);
        QVERIFY(document().history().canUndo());
        QCOMPARE(m_window->recentPlans().paths(), QStringList{path});
        QCOMPARE(m_window->planStatus().savedText(), u"All changes saved"_s);
    }

    void missingFileIsSaidInThePage()
    {
        m_window->files().open(m_folder->filePath(u"nowhere.plimsoll"_s));
        QVERIFY(!m_window->workspace());
        QVERIFY(m_window->messages().text(u"error"_s).contains(u"nowhere"_s));
    }

    void paletteFindsObjects()
    {
        action("file.sample")->trigger();
        const WindowContext context{*m_window, m_window->actions(), m_window->session(), m_window->recentPlans(), *settings(),
                                    [this] { return m_window->workspace(); }, [this]() -> MessageSlot & { return m_window->messages(); },
                                    [](const QString &) {}};
        const auto entries = paletteEntries(context);
        const auto find = [&entries](const QString &text) {
            return std::find_if(entries.begin(), entries.end(), [&text](const PaletteEntry &entry) { return entry.text == text; });
        };
        QVERIFY(find(u"Kubernetes 1.37"_s) != entries.end());
        const auto milestone = find(u"v1.37.0-alpha.1 released"_s);
        QVERIFY(milestone != entries.end());
        QVERIFY(find(u"New empty plan"_s) != entries.end());
        milestone->activate();
        const auto chosen = m_window->workspace()->selection().idsOf(u"milestone"_s);
        QCOMPARE(chosen.size(), size_t(1));
        QCOMPARE(displayTitle(document().plan(), *document().plan().find(MilestoneId(chosen.front()))), u"v1.37.0-alpha.1 released"_s);
    }

    void selectionIsSaidInTheStatusBar()
    {
        action("file.sample")->trigger();
        const auto &milestones = document().plan().table<Milestone>();
        const QString table = u"milestone"_s;
        m_window->workspace()->selection().setRecords({{table, milestones.at(0).id.value()}, {table, milestones.at(1).id.value()}});
        QVERIFY(m_window->planStatus().selectionText().startsWith(u"2 milestones selected, "_s));
    }

    void narrowWindowsFold()
    {
        action("file.sample")->trigger();
        m_window->resize(1440, 900);
        QTRY_VERIFY(m_window->workspace()->isPaneShown(Workspace::SidebarPane));
        m_window->resize(950, 700);
        QTRY_VERIFY(!m_window->workspace()->isPaneShown(Workspace::SidebarPane));
        action("view.sidebar")->trigger();
        QVERIFY(m_window->workspace()->isPaneShown(Workspace::SidebarPane));
        m_window->resize(1440, 900);
        QTRY_VERIFY(m_window->workspace()->isPaneShown(Workspace::SidebarPane));
        QVERIFY(m_window->minimumWidth() <= 900 && m_window->minimumHeight() <= 600);
    }

    void pagesAreReachedByKeyboard()
    {
        action("file.sample")->trigger();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        int number = 1;
        for (const PageKind &kind : m_window->workspace()->centre().kinds()) {
            // There are no more digits.
            if (number > 9)
                break;
            QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
            QCOMPARE(m_window->workspace()->centre().pageId(), kind.id);
            ++number;
        }
        QVERIFY(number > 1);
    }

    void panesAreCycled()
    {
        action("file.sample")->trigger();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSet<QWidget *> seen;
        for (int i = 0; i < 3; ++i) {
            action("view.nextPane")->trigger();
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.size() >= 2);
    }

    /// A screen reader has something to say of every place where the keyboard can stand.
    void focusableWidgetsHaveNames()
    {
        action("file.sample")->trigger();
        action("view.history")->trigger();
        QCOMPARE(namelessControls(*m_window), QStringList());
    }

    void longTextsFit()
    {
        DoublingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        openWindow();
        action("file.sample")->trigger();
        QTest::qWait(50);
        QStringList cut;
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
                cut += button->text();
        }
        const QSize least = m_window->minimumSizeHint();
        m_window.reset();
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u"; "_s)));
        QVERIFY2(least.width() <= 1440 && least.height() <= 900, qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    }

    void foreignChangeIsOffered()
    {
        action("file.empty")->trigger();
        const QString path = m_folder->filePath(u"shared.plimsoll"_s);
        QVERIFY(m_window->session().saveAs(path).hasValue());
        const QString other = m_folder->filePath(u"other.plimsoll"_s);
        QVERIFY(document().saveCopy(other, true).hasValue());
        QVERIFY(::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()) == 0);
        QEvent activation(QEvent::ActivationChange);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QApplication::sendEvent(m_window.get(), &activation);
        QVERIFY(!m_window->messages().text(u"foreignChange"_s).isEmpty());
    }

    /// The header says WAL, as after another program's PRAGMA journal_mode=WAL and a clean end.
    void aPlanLeftInWalIsConvertedOnDemand()
    {
        action("file.empty")->trigger();
        const QString path = m_folder->filePath(u"wal.plimsoll"_s);
        QVERIFY(m_window->session().saveAs(path).hasValue());
        m_window->session().close();
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(18));
            QCOMPARE(file.write(QByteArray("\2\2")), 2);
        }
        m_window->files().open(path);
        QVERIFY(!m_window->workspace());
        QVERIFY(m_window->messages().text(u"error"_s).contains(u"second file"_s));
        const auto actions = m_window->messages().findChildren<QAction *>();
        const auto convert = std::ranges::find(actions, u"Convert and Open"_s, &QAction::text);
        QVERIFY(convert != actions.end());
        (*convert)->trigger();
        QVERIFY(m_window->workspace());
        QVERIFY(m_window->session().isWritable());
        QCOMPARE(document().path(), path);
    }

    void showAllClearsTheFilter()
    {
        action("file.sample")->trigger();
        auto *filter = m_window->findChild<QToolBar *>(u"planBar"_s)->findChild<QLineEdit *>();
        for (const QString &page : {u"milestones"_s, u"tables"_s}) {
            m_window->workspace()->showPage(page);
            filter->setText(u"no such words"_s);
            const auto buttons = m_window->workspace()->centre().page()->findChildren<QPushButton *>();
            const auto all = std::ranges::find_if(buttons, [](const QPushButton *b) { return b->isVisible() && b->text() == u"Show all"; });
            QVERIFY2(all != buttons.end(), qPrintable(page));
            (*all)->click();
            QCOMPARE(filter->text(), QString());
        }
    }

    void revealedWorkIsShownInItsRelease()
    {
        action("file.sample")->trigger();
        Workspace *workspace = m_window->workspace();
        PlanDocument &document = workspace->document();
        Release next = document.plan().table<Release>().at(0);
        next.id = document.ids().next<Release>();
        next.anchor = {};
        QVERIFY(document.execute(edits::addRecord(document.plan(), next)).hasValue());
        WorkItem item;
        item.id = document.ids().next<WorkItem>();
        item.release = document.plan().table<Release>().at(0).id;
        item.title = u"Resize in place"_s;
        QVERIFY(document.execute(edits::addRecord(document.plan(), item)).hasValue());
        workspace->selection().setRelease(next.id);
        workspace->reveal({QString::fromLatin1(Record<WorkItem>::table), item.id.value()});
        QCOMPARE(workspace->selection().release(), item.release);
        QCOMPARE(workspace->centre().pageId(), u"scope"_s);
    }

    void aDecisionThatIsGoneIsTold()
    {
        action("file.sample")->trigger();
        action("plan.verify")->trigger();
        QVERIFY(m_window->messages().text(u"verify"_s).startsWith(u"The file is sound"_s));
        const IdList<Gate> gates{document().plan().table<Decision>().at(0).gate};
        QVERIFY(document().execute(edits::removeRecords<Gate>(document().plan(), gates)).hasValue());
        action("plan.verify")->trigger();
        const QString told = m_window->messages().text(u"verify"_s);
        QVERIFY2(told.contains(u" is gone: step 1 (Remove “"_s), qPrintable(told));
    }

    void openingLeadsIntoTheInspector()
    {
        action("file.sample")->trigger();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->workspace()->reveal({QString::fromLatin1(Record<Milestone>::table), firstMilestone().id.value()});
        m_window->workspace()->setPaneShown(Workspace::InspectorPane, false);
        Q_EMIT m_window->workspace()->centre().page()->openRequested();
        QVERIFY(m_window->workspace()->isPaneShown(Workspace::InspectorPane));
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line && m_window->workspace()->inspector().isAncestorOf(line));
        QCOMPARE(line->text(), firstMilestone().title);
    }

private:
    QSettings *settings()
    {
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"other.ini"_s), QSettings::IniFormat);
        return m_settings.get();
    }
    std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
