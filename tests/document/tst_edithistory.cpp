// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/edithistory.h"

#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The journal is drawn as text: "d" a step, "u" an undo of the newest step done, "r" a redo of the newest undone, "|" a barrier.
class TestEditHistory : public QObject
{
    Q_OBJECT

private:
    static EditHistory after(const QString &drawing)
    {
        EditHistory history;
        qint64 sequence = 0;
        for (const QChar sign : drawing) {
            JournalEntry entry;
            entry.sequence = ++sequence;
            if (sign == u'd') {
                entry.kind = JournalKind::Do;
            } else if (sign == u'u') {
                entry.kind = JournalKind::Undo;
                entry.target = history.nextUndo().sequence;
            } else if (sign == u'r') {
                entry.kind = JournalKind::Redo;
                entry.target = history.nextRedo().sequence;
            } else if (sign == u't') {
                entry.kind = JournalKind::Told;
            } else {
                entry.kind = JournalKind::Barrier;
            }
            history.append(entry);
        }
        return history;
    }

    static QString sequences(const std::vector<JournalEntry> &entries)
    {
        QStringList numbers;
        for (const auto &entry : entries)
            numbers << QString::number(entry.sequence);
        return numbers.join(u' ');
    }

private Q_SLOTS:
    void followsTheJournal_data()
    {
        QTest::addColumn<QString>("journal");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("undone");
        QTest::newRow("new plan") << QString() << QString() << QString();
        QTest::newRow("three steps") << u"ddd"_s << u"1 2 3"_s << QString();
        QTest::newRow("two undone") << u"dddu"_s << u"1 2"_s << u"3"_s;
        QTest::newRow("undo, undo, redo") << u"ddduur"_s << u"1 2"_s << u"3"_s;
        QTest::newRow("a redone step keeps its number") << u"durd"_s << u"1 4"_s << QString();
        QTest::newRow("a new step forgets what was undone") << u"dddud"_s << u"1 2 5"_s << QString();
        QTest::newRow("nothing goes across a barrier") << u"ddu|d"_s << u"5"_s << QString();
        QTest::newRow("telling somebody is no step") << u"dtdut"_s << u"1"_s << u"3"_s;
        QTest::newRow("undo of a redo") << u"durur"_s << u"1"_s << QString();
    }

    void followsTheJournal()
    {
        QFETCH(QString, journal);
        const EditHistory history = after(journal);
        QTEST(sequences(history.done()), "done");
        QTEST(sequences(history.undone()), "undone");
        QCOMPARE(history.canUndo(), !history.done().empty());
        QCOMPARE(history.canRedo(), !history.undone().empty());
    }

    void keepsTheNewestSteps()
    {
        const EditHistory history = after(QString(700, u'd'));
        QCOMPARE(history.done().size(), EditHistory::limit);
        QCOMPARE(history.done().front().sequence, 201);
        QCOMPARE(history.done().back().sequence, 700);
    }
};

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
