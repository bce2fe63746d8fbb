// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowapplication.h"

#include "app/window/filecommands.h"
#include "app/window/mainwindow.h"
#include "views/common/indicatorstyle.h"

#include <QApplication>
#include <QIcon>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Plimsoll {

void prepareApplication()
{
    QCoreApplication::setOrganizationName(u"plimsoll"_s);
    QCoreApplication::setApplicationName(u"plimsoll"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLIMSOLL_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(u"plimsoll"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/plimsoll/plimsoll.svg"_s));
    QIcon::setThemeName(u"plimsoll"_s);
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new IndicatorStyle);
}

int runWindow(QApplication &application, const QStringList &arguments, const Clock &clock)
{
    prepareApplication();
    MainWindow window(clock, WindowFolders::standard());
    window.show();
    if (arguments.isEmpty())
        window.files().reopenLast();
    else if (arguments.first() == u"sample")
        window.files().openSample();
    else
        window.files().open(arguments.first());
    return application.exec();
}

} // namespace Plimsoll
