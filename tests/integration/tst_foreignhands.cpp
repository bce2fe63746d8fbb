// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plandocument.h"
#include "domain/edits/fieldedits.h"
#include "store/drivenprocess.h"
#include "store/rawsqlite.h"
#include "store/storefixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

QString lockName(const QString &path)
{
    return QFileInfo(path).path() + u"/.~lock." + QFileInfo(path).fileName() + u'#';
}

/// Another user, where this one may become one.
class AsNobody
{
public:
    AsNobody() : m_done(::geteuid() != 0 || ::seteuid(65534) == 0), m_changed(::geteuid() == 65534) {}
    ~AsNobody()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("The user cannot be changed back.");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    [[nodiscard]] bool done() const { return m_done; }

private:
    bool m_done;
    bool m_changed;
};

} // namespace

/// What other programs, users and disks do to a plan that is open: edits stop with the right sentence, and a copy saves what is in memory.
class TestForeignHands : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<PlanDocument> m_document;
    QString m_path;

    void openDocument()
    {
        auto opened = PlanDocument::open(m_path, m_fixture->clock, StoreFixture::options(), 1);
        VERIFY_RESULT(opened);
        m_document = *std::move(opened);
    }
    auto edit(const QString &title)
    {
        const Plan &plan = m_document->plan();
        return m_document->execute(edits::setField(plan, plan.table<Milestone>().at(0).id, &Milestone::title, title));
    }
    /// Edits are refused with that sentence, nothing changes, and a copy holds what is in memory.
    void refusesAndRescues(ErrorCode code, const QString &says)
    {
        const Plan before = m_document->plan();
        const auto done = edit(u"Never written"_s);
        QVERIFY(!done);
        QVERIFY2(done.error().code == code, qPrintable(done.error().text));
        QVERIFY2(done.error().text.contains(says), qPrintable(done.error().text));
        QVERIFY(m_document->plan() == before);
        const QString copy = m_fixture->file(u"rescued.plimsoll"_s);
        VERIFY_RESULT(m_document->saveCopy(copy, true));
        auto store = Store::open(copy, m_fixture->clock, StoreFixture::options());
        VERIFY_RESULT(store);
        QVERIFY(*(*store)->load() == before);
    }
    /// Another plan, in another file.
    QString otherPlan()
    {
        const QString path = m_fixture->file(u"other.plimsoll"_s);
        if (!Store::create(path, m_fixture->plan(9), m_fixture->clock, StoreFixture::options()))
            qFatal("No plan was made.");
        return path;
    }
    /// As cp does it: the same file with other bytes. Through another process, so that our locks stay.
    static void copyOver(const QString &from, const QString &to)
    {
        QProcess copy;
        copy.start(u"cp"_s, {from, to});
        QVERIFY(copy.waitForFinished() && copy.exitCode() == 0);
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_path = m_fixture->file();
        VERIFY_RESULT(Store::create(m_path, m_fixture->plan(8), m_fixture->clock, StoreFixture::options()));
        openDocument();
        QVERIFY(edit(u"Acknowledged"_s).hasValue());
    }
    void cleanup()
    {
        m_document.reset();
        m_fixture.reset();
    }

    void replaced()
    {
        QVERIFY(::rename(QFile::encodeName(otherPlan()).constData(), QFile::encodeName(m_path).constData()) == 0);
        const QByteArray theirs = bytesOf(m_path);
        refusesAndRescues(ErrorCode::ForeignChange, u"was replaced by another program"_s);
        m_document.reset();
        QCOMPARE(bytesOf(m_path), theirs);
    }
    void renamed()
    {
        QVERIFY(::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_fixture->file(u"elsewhere"_s)).constData()) == 0);
        refusesAndRescues(ErrorCode::ForeignChange, u"removed or renamed"_s);
    }
    void removed()
    {
        QVERIFY(::unlink(QFile::encodeName(m_path).constData()) == 0);
        refusesAndRescues(ErrorCode::ForeignChange, u"removed or renamed"_s);
        m_document.reset();
        QVERIFY(!QFile::exists(m_path));
    }
    void copiedOver()
    {
        copyOver(otherPlan(), m_path);
        refusesAndRescues(ErrorCode::ForeignChange, u"was changed by another program"_s);
    }
    void copiedOverByACopyThatWentItsOwnWay()
    {
        // Both made one step from the same state, so that their change counters are the same.
        const QString copy = m_fixture->file(u"copy.plimsoll"_s);
        m_document.reset();
        copyOver(m_path, copy);
        {
            auto theirs = PlanDocument::open(copy, m_fixture->clock, StoreFixture::options(), 1);
            VERIFY_RESULT(theirs);
            const Plan &plan = (*theirs)->plan();
            QVERIFY((*theirs)->execute(edits::setField(plan, plan.table<Milestone>().at(1).id, &Milestone::title, u"Theirs"_s)).hasValue());
            copyOver(copy, m_fixture->file(u"torn-off"_s));
        }
        openDocument();
        QVERIFY(edit(u"Ours"_s).hasValue());
        QThread::msleep(20);
        copyOver(m_fixture->file(u"torn-off"_s), m_path);
        refusesAndRescues(ErrorCode::ForeignChange, u"was changed by another program"_s);
    }
    void changedByAnotherProgram()
    {
        {
            RawSqlite other(m_path);
            QVERIFY(other.run("UPDATE milestone SET note = 'foreign'"));
        }
        refusesAndRescues(ErrorCode::ForeignChange, u"was changed by another program"_s);
    }
    void touchedOnly()
    {
        QThread::msleep(20);
        QProcess touch;
        touch.start(u"touch"_s, {m_path});
        QVERIFY(touch.waitForFinished());
        QVERIFY(edit(u"Goes on"_s).hasValue());
        QVERIFY(edit(u"And on"_s).hasValue());
    }
    void busy()
    {
        RawSqlite other(m_path);
        QVERIFY(other.run("BEGIN EXCLUSIVE"));
        QElapsedTimer time;
        time.start();
        const auto done = edit(u"Waits"_s);
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::Busy, qPrintable(done.error().text));
        QVERIFY(other.run("ROLLBACK"));
        QVERIFY(edit(u"Waits"_s).hasValue());
    }

    void openInAnotherProcess()
    {
        m_document.reset();
        DrivenProcess holder({u"hold"_s, m_path});
        QCOMPARE(holder.nextLine(), "open");
        openDocument();
        QVERIFY(m_document->isReadOnly());
        QCOMPARE(m_document->readOnlyReason()->code, ErrorCode::Locked);
        QVERIFY2(m_document->readOnlyReason()->text.contains(QString::number(holder.id())), qPrintable(m_document->readOnlyReason()->text));
        refusesAndRescues(ErrorCode::Locked, u"is open for"_s);
        m_document.reset();
        // The lock of a process that died is taken over.
        holder.killNow();
        QVERIFY(QFile::exists(lockName(m_path)));
        openDocument();
        QVERIFY(!m_document->isReadOnly());
        QVERIFY(edit(u"Taken over"_s).hasValue());
    }
    void openOnAnotherMachine()
    {
        m_document.reset();
        QVERIFY(writeBytes(lockName(m_path), "4711\nplimsoll\nfar-away\n0b3a\n1c4d\n"));
        openDocument();
        QVERIFY(m_document->isReadOnly());
        refusesAndRescues(ErrorCode::Locked, u"on the machine far-away"_s);
        QVERIFY2(m_document->readOnlyReason()->text.contains(u".~lock.plan.plimsoll#"), qPrintable(m_document->readOnlyReason()->text));
        m_document.reset();
        QVERIFY(QFile::exists(lockName(m_path)));
    }
    void nothingIsLeftBesideAClosedPlan()
    {
        m_document.reset();
        QCOMPARE(QDir(m_fixture->folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"plan.plimsoll"_s});
    }

    void fileThatMayOnlyBeRead()
    {
        m_document.reset();
        QFile::setPermissions(m_fixture->folder.path(), QFile::Permissions(0x7777));
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0444) == 0);
        const AsNobody nobody;
        if (!nobody.done())
            QSKIP("The user cannot be changed here.");
        openDocument();
        QVERIFY(m_document && m_document->isReadOnly());
        refusesAndRescues(ErrorCode::ReadOnly, u"may read"_s);
    }
    void folderThatMayOnlyBeRead()
    {
        m_document.reset();
        QVERIFY(::chmod(QFile::encodeName(m_path).constData(), 0666) == 0);
        QVERIFY(::chmod(QFile::encodeName(m_fixture->folder.path()).constData(), 0555) == 0);
        {
            const AsNobody nobody;
            if (!nobody.done())
                QSKIP("The user cannot be changed here.");
            openDocument();
            QVERIFY(m_document && m_document->isReadOnly());
            QCOMPARE(m_document->readOnlyReason()->code, ErrorCode::ReadOnly);
            QVERIFY2(m_document->readOnlyReason()->text.contains(u"folder"_s), qPrintable(m_document->readOnlyReason()->text));
            QVERIFY(!edit(u"Never"_s));
            m_document.reset();
        }
        ::chmod(QFile::encodeName(m_fixture->folder.path()).constData(), 0755);
    }
    void noRoomForALargerFile()
    {
        rlimit before{};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit small{rlim_t(QFileInfo(m_path).size()), before.rlim_max};
        const Plan &plan = m_document->plan();
        const PlanEdit large = edits::setField(plan, plan.table<Milestone>().at(0).id, &Milestone::note, QString(60000, u'n'));
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto done = m_document->execute(large);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!done);
        QVERIFY2(done.error().code == ErrorCode::Io || done.error().code == ErrorCode::DiskFull, qPrintable(done.error().text));
        QVERIFY(m_document->execute(large).hasValue());
        const auto report = m_document->verify();
        VERIFY_RESULT(report);
        QVERIFY(report->sound);
    }
    void linkToThePlan()
    {
        const QString link = m_fixture->file(u"link.plimsoll"_s);
        m_document.reset();
        QVERIFY(QFile::link(m_path, link));
        const QString plan = m_path;
        m_path = link;
        openDocument();
        QCOMPARE(m_document->path(), QFileInfo(plan).canonicalFilePath());
        QVERIFY(QFile::exists(lockName(plan)));
        QVERIFY(edit(u"Through the link"_s).hasValue());
        QCOMPARE(m_document->saveCopy(plan, true).error().code, ErrorCode::Conflict);
        QVERIFY(QFileInfo(link).isSymLink());
    }
    void foreignWriteAheadLog()
    {
        m_document.reset();
        const QString left = m_fixture->file(u"left.plimsoll"_s);
        {
            RawSqlite other(m_path);
            QVERIFY(other.run("PRAGMA journal_mode=WAL; UPDATE milestone SET note = 'only in the log'"));
            copyOver(m_path, left);
            copyOver(m_path + "-wal"_L1, left + "-wal"_L1);
            StoreOptions options = StoreFixture::options();
            options.mayConvertWal = true;
            QCOMPARE(Store::open(left, m_fixture->clock, StoreFixture::options()).error().code, ErrorCode::HostileSidecar);
            auto store = Store::open(left, m_fixture->clock, options);
            VERIFY_RESULT(store);
            QCOMPARE((*store)->load()->table<Milestone>().at(3).note, u"only in the log"_s);
        }
        QVERIFY(!QFile::exists(left + "-wal"_L1));
        QCOMPARE(bytesOf(left).mid(18, 2), QByteArray("\1\1", 2));
        m_path = left;
        openDocument();
        QVERIFY(edit(u"Goes on"_s).hasValue());
    }

    void copiesMadeWhileEditingAreSoundOrNoticed()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_COPIES", &given);
        const int copies = given ? wanted : 200;
        m_document.reset();
        DrivenProcess editor({u"edit"_s, m_path});
        const QString copy = m_fixture->file(u"copy.plimsoll"_s);
        StoreOptions reading = StoreFixture::options();
        reading.access = Access::ReadOnly;
        qint64 acknowledged = editor.nextLine().toLongLong();
        QVERIFY(acknowledged > 0);
        QRandomGenerator random(7);
        int torn = 0;
        for (int i = 0; i < copies; ++i) {
            const QList<QByteArray> said = editor.everythingSaid().split('\n');
            for (qsizetype line = 0; line + 1 < said.size(); ++line)
                acknowledged = std::max(acknowledged, said[line].toLongLong());
            QVERIFY(writeBytes(copy, bytesOf(m_path)));
            // Else the history, all of which is followed for each copy, grows while that is done.
            editor.pause();
            auto store = Store::open(copy, m_fixture->clock, reading);
            const auto report = store ? (*store)->verify() : Result<IntegrityReport>(store.error());
            editor.goOn();
            QThread::msleep(ulong(random.bounded(30)));
            if (!report || !report->sound) {
                ++torn;
                continue;
            }
            QVERIFY2((*store)->lastSequence() >= acknowledged,
                     qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg((*store)->lastSequence())));
        }
        // How many copies fall into a commit depends on the machine; that some do not shows that sound ones are told from torn ones.
        QVERIFY2(torn < copies * 9 / 10, qPrintable(QString::number(torn)));
        qInfo("%d copies while editing: none lost an acknowledged step, %d torn and noticed; %lld steps", copies, torn,
              static_cast<long long>(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestForeignHands)
#include "tst_foreignhands.moc"
