// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that decide something for the readers, put in where chance says.
const QList<QByteArray> &spices()
{
    static const QList<QByteArray> list{
        "\"", "\"\"", ",", ";", "\t", "|", "\r\n", "\n", QByteArray("\0", 1), "\xFF\xFE", "\xEF\xBB\xBF", "\x80", "\xC3", "sep=;\n", "'=",
        "{release}", "03/04/2026", "2026-02-30", "2026-W53", "Dec 31 - Jan 1", "TBD", "AoE", "25:99", "UTC-12", " / ", "(", ")", "[x](y)", "~~",
        "**", "<br>", "1.37", "v", "released", "ALL", "0", "99999999999999999999", "-1", "\xE2\x80\x93", "\xF0\x9F\x8E\x89", "id,", "key,"};
    return list;
}

QByteArray mutated(QByteArray bytes, const QByteArray &other, QRandomGenerator &random)
{
    for (int i = 1 + random.bounded(6); i > 0; --i) {
        const qsizetype at = random.bounded(int(bytes.size()) + 1);
        switch (random.bounded(6)) {
        case 0:
            bytes.insert(at, spices()[random.bounded(int(spices().size()))]);
            break;
        case 1:
            bytes.remove(at, 1 + random.bounded(20));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 3: {
            const QByteArray piece = bytes.mid(at, random.bounded(60));
            bytes.insert(random.bounded(int(bytes.size()) + 1), piece);
            break;
        }
        case 4:
            bytes = bytes.left(at) + other.mid(random.bounded(int(other.size()) + 1));
            break;
        default: {
            // Two lines change places.
            QList<QByteArray> lines = bytes.split('\n');
            lines.swapItemsAt(random.bounded(int(lines.size())), random.bounded(int(lines.size())));
            bytes = lines.join('\n');
            break;
        }
        }
    }
    return bytes;
}

} // namespace

/// Mutated schedules are read, imported, imported again and validated. What is wrong is an Error or a skipped row, never a crash, and
/// never an edit that the plan refuses. PLIMSOLL_FUZZ_ROUNDS and PLIMSOLL_FUZZ_SEED make it longer or other.
class TestFuzzImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutatedSchedules()
    {
        QList<QByteArray> seeds{"name,email,role,team,time zone\nMara,m@x.org,Lead,T,Europe/Berlin\n", "holiday,date,until,hours\nA,2026-05-04,,4\n"};
        const QDir folder(QStringLiteral(PLIMSOLL_SOURCE_DIR "/tests/exchange/data/schedules"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            seeds += file.readAll();
        }
        QVERIFY(seeds.size() > 10);
        const int rounds = qEnvironmentVariableIsSet("PLIMSOLL_FUZZ_ROUNDS") ? qEnvironmentVariableIntValue("PLIMSOLL_FUZZ_ROUNDS") : 500;
        QRandomGenerator random(quint32(qEnvironmentVariableIsSet("PLIMSOLL_FUZZ_SEED") ? qEnvironmentVariableIntValue("PLIMSOLL_FUZZ_SEED") : 1));
        int imported = 0;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutated(seeds[random.bounded(int(seeds.size()))], seeds[random.bounded(int(seeds.size()))], random);
            const auto table = readCsv(bytes);
            if (!table) {
                QVERIFY(!table.error().text.isEmpty());
                continue;
            }
            ImportOptions options;
            options.kind = round % 5 == 0 ? ImportKind(random.bounded(5)) : ImportKind::Milestones;
            options.dateOrder = DateOrder(random.bounded(3));
            options.learnRules = random.bounded(3) == 0;
            ImportFixture f;
            if (!f.import(*table, options))
                continue;
            ++imported;
            QVERIFY2(validate(f.plan), qPrintable(QString::number(round)));
            const auto again = f.import(*table, options);
            QVERIFY2(again, qPrintable(QString::number(round) + u": "_s + (again ? QString() : again.error().text)));
        }
        qInfo("%d of %d mutated tables were imported", imported, rounds);
        QVERIFY(imported > rounds / 4);
    }
};

QTEST_GUILESS_MAIN(TestFuzzImport)
#include "tst_fuzzimport.moc"
