// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hostilefixtures.h"
#include "store/rawsqlite.h"
#include "store/storefixture.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestOpening = 5000;

std::vector<HostileFixture> allFixtures()
{
    std::vector<HostileFixture> all;
    for (const auto &part : {hostileSchemas(), hostileHeaders(), hostileContents(), hostileSidecars()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// What a folder holds, as far as it can be read without waiting.
QHash<QString, QByteArray> snapshot(const QString &folder)
{
    QHash<QString, QByteArray> found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const bool readable = info.isFile() && !info.isSymLink() && info.size() < 200'000'000;
        found.insert(info.fileName(), readable ? bytesOf(info.filePath()) : QByteArray::number(info.size()));
    }
    return found;
}

} // namespace

/// Files and sidecars made to do harm: each is refused, or opened without harm, in time, with the right sentence, and touches nothing.
class TestHostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreEnough() { QVERIFY(allFixtures().size() >= 60); }
    void doesNoHarm_data();
    void doesNoHarm();
    void soundFileOpens();
};

void TestHostileFiles::doesNoHarm_data()
{
    QTest::addColumn<int>("index");
    const auto all = allFixtures();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << int(i);
}

void TestHostileFiles::doesNoHarm()
{
    QFETCH(int, index);
    static const auto all = allFixtures();
    const HostileFixture &hostile = all[size_t(index)];
    StoreFixture fixture;
    const QString path = fixture.file();
    VERIFY_RESULT(Store::create(path, fixture.plan(), fixture.clock, StoreFixture::options()));
    QVERIFY(writeBytes(fixture.file(u"canary.txt"_s), "sings"));
    hostile.spoil(path);
    const auto before = snapshot(fixture.folder.path());

    QElapsedTimer time;
    time.start();
    std::optional<Error> error;
    {
        const auto store = Store::open(path, fixture.clock, StoreFixture::options());
        if (!store) {
            error = store.error();
        } else if (const auto plan = (*store)->load(); !plan) {
            error = plan.error();
        }
    }
    QVERIFY2(time.elapsed() < longestOpening, qPrintable(QString::number(time.elapsed())));
    if (hostile.code) {
        QVERIFY2(error.has_value(), "It was opened.");
        QVERIFY2(error->code == *hostile.code, qPrintable(QString::number(int(error->code)) + u' ' + error->text));
        QVERIFY2(error->text.contains(hostile.says), qPrintable(error->text));
        QVERIFY2(error->text.contains(u"plan.plimsoll") && error->text.endsWith(u'.'), qPrintable(error->text));
    } else {
        QVERIFY2(!error, qPrintable(error ? error->text : QString()));
    }
    const auto after = snapshot(fixture.folder.path());
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!hostile.mayChange || it.key() == u"canary.txt")
            QVERIFY2(after.contains(it.key()) && after.value(it.key()) == *it, qPrintable(it.key()));
    }
    for (auto it = after.begin(); it != after.end(); ++it)
        QVERIFY2(before.contains(it.key()), qPrintable(it.key()));
}

void TestHostileFiles::soundFileOpens()
{
    StoreFixture fixture;
    const QString path = fixture.file();
    VERIFY_RESULT(Store::create(path, fixture.plan(), fixture.clock, StoreFixture::options()));
    const auto before = snapshot(fixture.folder.path());
    VERIFY_RESULT(Store::open(path, fixture.clock, StoreFixture::options()));
    QCOMPARE(snapshot(fixture.folder.path()), before);
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
