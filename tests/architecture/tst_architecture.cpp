// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Holds every source file to the rules of the house, one row a file.
class TestArchitecture : public QObject
{
    Q_OBJECT

private:
    static constexpr auto top = QLatin1StringView(PLIMSOLL_SOURCE_DIR);
    SourceRules m_rules{SourceRules::installedHeaders()};

private Q_SLOTS:
    void knowsTheHeadersOfQt()
    {
        QCOMPARE(SourceRules::installedHeaders().value(u"QWidget"_s), u"QtWidgets"_s);
        QCOMPARE(SourceRules::installedHeaders().value(u"QSqlQuery"_s), u"QtSql"_s);
    }

    void keepsTheRules_data()
    {
        QTest::addColumn<QString>("path");
        QStringList paths{u"CMakeLists.txt"_s};
        for (const QString &folder : {u"models"_s, u"views"_s, u"app"_s, u"tests"_s}) {
            QDirIterator files(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.cmake"_s, u"CMakeLists.txt"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                paths << QDir(top).relativeFilePath(files.next());
        }
        paths.sort();
        QVERIFY2(paths.size() > 100, qPrintable(u"only %1 files below %2"_s.arg(paths.size()).arg(top)));
        for (const QString &path : std::as_const(paths))
            QTest::newRow(qPrintable(path)) << path;
    }

    void keepsTheRules()
    {
        QFETCH(QString, path);
        QFile file(top + u'/' + path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList offences = m_rules.offences(path, QString::fromUtf8(file.readAll()));
        QVERIFY2(offences.isEmpty(), qPrintable(path + u' ' + offences.join("; "_L1)));
    }
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
