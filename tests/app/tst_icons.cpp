// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QIcon>
#include <QImage>
#include <QPixmap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The icon themes that ship: every name that the sources ask for is there, paints something, and is dark on light and light on dark.
class TestIcons : public QObject
{
    Q_OBJECT

private:
    static QImage painted(const QIcon &icon, int size)
    {
        return icon.pixmap(size, size).toImage().convertToFormat(QImage::Format_ARGB32);
    }

    /// Mean lightness of what is painted, weighted by its opacity; -1 where nothing is.
    static double lightness(const QImage &image)
    {
        double sum = 0;
        double weight = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                sum += colour.lightnessF() * colour.alphaF();
                weight += colour.alphaF();
            }
        }
        return weight > 0 ? sum / weight : -1;
    }

    static QStringList namesInSources()
    {
        QStringList names;
        const QRegularExpression fromTheme(u"fromTheme\\(u\"([a-z0-9-]+)\""_s);
        for (const QString &folder : {u"app"_s, u"views"_s}) {
            QDirIterator files(QStringLiteral(PLIMSOLL_SOURCE_DIR "/") + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("unreadable source");
                auto found = fromTheme.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext())
                    names << found.next().captured(1);
            }
        }
        names.removeDuplicates();
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QIcon::setFallbackThemeName(QString()); }

    void everyNameInTheSourcesIsThere()
    {
        QIcon::setThemeName(u"plimsoll"_s);
        const QStringList names = namesInSources();
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QVERIFY2(QIcon::hasThemeIcon(name), qPrintable(name));
    }

    void everyIconPaintsInBothThemes_data()
    {
        QTest::addColumn<QString>("name");
        QStringList files = QDir(u":/icons/plimsoll/16"_s).entryList() + QDir(u":/icons/plimsoll/22"_s).entryList();
        files.removeDuplicates();
        QVERIFY(files.size() > 100);
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    }

    void everyIconPaintsInBothThemes()
    {
        QFETCH(QString, name);
        for (const QString &theme : {u"plimsoll"_s, u"plimsoll-dark"_s}) {
            QIcon::setThemeName(theme);
            for (const int size : {16, 24, 64})
                QVERIFY2(lightness(painted(QIcon::fromTheme(name), size)) >= 0, qPrintable(theme));
        }
    }

    void textIconsFollowTheTheme()
    {
        for (const QString &name : {u"document-save"_s, u"edit-undo"_s, u"list-add"_s, u"view-filter"_s, u"flag"_s}) {
            QIcon::setThemeName(u"plimsoll"_s);
            QVERIFY2(lightness(painted(QIcon::fromTheme(name), 22)) < 0.3, qPrintable(name));
            QIcon::setThemeName(u"plimsoll-dark"_s);
            QVERIFY2(lightness(painted(QIcon::fromTheme(name), 22)) > 0.8, qPrintable(name));
        }
    }

    void theAppIconIsThere()
    {
        QVERIFY(lightness(painted(QIcon(u":/plimsoll/plimsoll.svg"_s), 64)) >= 0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
