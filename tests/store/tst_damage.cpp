// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/rawsqlite.h"
#include "store/storefixture.h"
#include "store/tabledigest.h"
#include "store/transaction.h"

#include <QElapsedTimer>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 4096;

enum class Damage { Bit, Page, Truncation, Bytes, Swap };

QByteArray damaged(const QByteArray &sound, Damage kind, QRandomGenerator &random)
{
    QByteArray bytes = sound;
    const int pages = int(sound.size() / pageBytes);
    switch (kind) {
    case Damage::Bit: {
        const int at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        break;
    }
    case Damage::Page:
        bytes.replace(random.bounded(pages) * pageBytes, pageBytes, QByteArray(pageBytes, '\0'));
        break;
    case Damage::Truncation:
        bytes.truncate(random.bounded(int(bytes.size())));
        break;
    case Damage::Bytes:
        for (int i = random.bounded(16); i >= 0; --i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        break;
    case Damage::Swap: {
        const qsizetype a = random.bounded(pages) * pageBytes;
        const qsizetype b = random.bounded(pages) * pageBytes;
        bytes.replace(a, pageBytes, sound.mid(b, pageBytes));
        bytes.replace(b, pageBytes, sound.mid(a, pageBytes));
        break;
    }
    }
    return bytes;
}

} // namespace

/// Bit flips, zeroed, swapped and cut-off pages: no crash, no hang, and never another plan than the one that was written.
class TestDamage : public QObject
{
    Q_OBJECT

    StoreFixture m_fixture;
    Plan m_plan;
    QByteArray m_sound;

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = m_fixture.plan(60);
        auto store = Store::create(m_fixture.file(), m_plan, m_fixture.clock, StoreFixture::options());
        VERIFY_RESULT(store);
        for (int step = 0; step < 20; ++step) {
            const PlanEdit edit = m_fixture.rename(m_plan, u"Title %1"_s.arg(step));
            VERIFY_RESULT((*store)->commit(edit, PlanEdit(), StoreFixture::entry(edit.label)));
        }
        store->reset();
        m_sound = bytesOf(m_fixture.file());
    }

    void digestsAreOfTheFileAsItWasClosed()
    {
        RawSqlite database(m_fixture.file());
        const auto *counter = reinterpret_cast<const uchar *>(m_sound.constData() + 24);
        QCOMPARE(database.value("SELECT value FROM meta WHERE key = 'digest_made_at'").toUInt(), qFromBigEndian<quint32>(counter));
        QVERIFY(!QFile::exists(m_fixture.file() + "-journal"_L1));
    }

    void isNoticed()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("PLIMSOLL_DAMAGED_FILES", &given);
        const int files = given ? wanted : 2000;
        const QString path = m_fixture.file(u"damaged.plimsoll"_s);
        QRandomGenerator random(77);
        int refused = 0;
        int harmless = 0;
        for (int i = 0; i < files; ++i) {
            const auto kind = Damage(i % 5);
            const QByteArray bytes = damaged(m_sound, kind, random);
            if (bytes == m_sound)
                continue;
            QVERIFY(writeBytes(path, bytes));
            QElapsedTimer time;
            time.start();
            StoreOptions options = StoreFixture::options();
            options.access = Access::ReadOnly;
            auto store = Store::open(path, m_fixture.clock, options);
            const auto plan = store ? (*store)->load() : Result<Plan>(store.error());
            QVERIFY2(time.elapsed() < 5000, qPrintable(u"File %1 took %2 ms"_s.arg(i).arg(time.elapsed())));
            if (plan) {
                // A bit in unused room changes nothing, but then nothing at all.
                QVERIFY2(*plan == m_plan, qPrintable(u"File %1, damage %2, was opened as another plan"_s.arg(i).arg(int(kind))));
                ++harmless;
            } else {
                QVERIFY2(plan.error().text.endsWith(u'.') && !plan.error().text.isEmpty(), qPrintable(plan.error().text));
                const ErrorCode code = plan.error().code;
                QVERIFY2(code == ErrorCode::Damaged || code == ErrorCode::NotAPlan || code == ErrorCode::ForeignSchema
                             || code == ErrorCode::NewerVersion || code == ErrorCode::HostileSidecar,
                         qPrintable(u"%1 %2"_s.arg(int(code)).arg(plan.error().text)));
                ++refused;
            }
            store = Error{};
            if (isUntouched(path, bytes))
                continue;
            QFAIL("A damaged file was changed.");
        }
        QVERIFY2(refused > files / 2, qPrintable(QString::number(refused)));
        qInfo("%d damaged files: %d refused, %d with damage that changed nothing", files, refused, harmless);
    }

    void oneBitOfATitleIsNoticed()
    {
        // The control: without digests this would be opened as good.
        const QByteArray title = "Title 19";
        QByteArray bytes = m_sound;
        const qsizetype at = bytes.indexOf(title);
        QVERIFY(at > 0);
        bytes[at] = 'U';
        const QString path = m_fixture.file(u"bit.plimsoll"_s);
        QVERIFY(writeBytes(path, bytes));
        {
            RawSqlite database(path);
            QCOMPARE(database.value("PRAGMA integrity_check"), "ok");
        }
        const auto store = Store::open(path, m_fixture.clock, StoreFixture::options());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Damaged);
        QVERIFY2(store.error().text.contains(u"not what was written there"_s), qPrintable(store.error().text));
    }

    /// Opening leaves the CHECKs to the digests where there are any; they must not hide what no CHECK lets in.
    void digestsThatSomebodyForgedHideNothing()
    {
        const QString path = m_fixture.file(u"forged.plimsoll"_s);
        for (const bool forbidden : {false, true}) {
            QVERIFY(writeBytes(path, m_sound));
            {
                RawSqlite database(path);
                QVERIFY(database.run("PRAGMA ignore_check_constraints=ON; UPDATE milestone SET span = "
                                     + QByteArray(forbidden ? "3651" : "3650") + " WHERE id = (SELECT min(id) FROM milestone)"));
            }
            {
                auto connection = Connection::open(path, ConnectionMode::ReadWrite);
                VERIFY_RESULT(connection);
                Transaction transaction(**connection, Transaction::Kind::Writing);
                VERIFY_RESULT(transaction.begun());
                VERIFY_RESULT(updateDigests(**connection));
                VERIFY_RESULT(transaction.commit());
            }
            const auto store = Store::open(path, m_fixture.clock, StoreFixture::options());
            const auto plan = store ? (*store)->load() : Result<Plan>(store.error());
            QCOMPARE(plan.hasValue(), !forbidden);
            if (forbidden)
                QCOMPARE(plan.error().code, ErrorCode::Damaged);
        }
    }

private:
    static bool isUntouched(const QString &path, const QByteArray &bytes) { return bytesOf(path) == bytes; }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
