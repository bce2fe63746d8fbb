// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checks.h"
#include "engine/problemcures.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// The catalogue of checks is what the sources do.
class TestChecks : public QObject
{
    Q_OBJECT

private:
    /// Every name of a check in the sources that find problems.
    static QStringList namesInSources()
    {
        static const QRegularExpression name(u"\"([a-z]+(?:-[a-z]+)+)\""_s);
        const QDir folder(QStringLiteral(PLIMSOLL_SOURCE_DIR "/models/engine"));
        QSet<QString> names;
        for (const QString &file : folder.entryList({u"problemsof*.cpp"_s, u"waivers.cpp"_s})) {
            QFile source(folder.filePath(file));
            if (!source.open(QIODevice::ReadOnly))
                qFatal("unreadable source");
            auto found = name.globalMatch(QString::fromUtf8(source.readAll()));
            while (found.hasNext())
                names.insert(found.next().captured(1));
        }
        QStringList sorted(names.begin(), names.end());
        sorted.sort();
        return sorted;
    }
    static QStringList namesInCatalogue()
    {
        QStringList names;
        for (const PlanCheck &check : allChecks())
            names << QString::fromLatin1(check.id);
        names.sort();
        return names;
    }

private Q_SLOTS:
    void everyCheckIsInTheCatalogueAndNoOther()
    {
        const QStringList used = namesInSources();
        QVERIFY2(used.size() >= 40, qPrintable(QString::number(used.size())));
        const QStringList listed = namesInCatalogue();
        QCOMPARE(listed, used);
    }

    void eachSaysWhy()
    {
        QSet<QString> reasons;
        for (const PlanCheck &check : allChecks()) {
            const QString why = whyOf(check);
            QVERIFY2(why.endsWith(u'.') && why.size() < 100 && why.front().isUpper(), check.id);
            QVERIFY2(!reasons.contains(why), check.id);
            reasons.insert(why);
        }
    }

    void theyStandByTopicAndName()
    {
        QStringList places;
        for (const PlanCheck &check : allChecks())
            places << QString::number(int(check.topic)).rightJustified(2, u'0') + u' ' + QString::fromLatin1(check.id);
        QStringList sorted = places;
        sorted.sort();
        QCOMPARE(places, sorted);
    }

    void oneIsFoundByItsName()
    {
        const PlanCheck *check = findCheck(u"toggle-undated"_s);
        QVERIFY(check);
        QCOMPARE(topicName(check->topic), u"rollout"_s);
        QCOMPARE(whyOf(*check), u"A toggle without a day of removal stays for good."_s);
        QCOMPARE(findCheck(u"toggle"_s), nullptr);
        QCOMPARE(findCheck({}), nullptr);
    }

    void whatCanBeCuredIsACheck()
    {
        QVERIFY(curableChecks().size() >= 8);
        for (const QString &check : curableChecks())
            QVERIFY2(findCheck(check), qPrintable(check));
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
