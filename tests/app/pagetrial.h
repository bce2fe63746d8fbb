// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/centrepane.h"
#include "app/window/workspace.h"
#include "views/common/page.h"

#include <QAction>
#include <QActionGroup>
#include <QTest>

namespace Plimsoll::PageTrial {

/// A row of data for each page of the window.
inline void addPages(Workspace &workspace)
{
    QTest::addColumn<QString>("page");
    for (const PageKind &kind : workspace.centre().kinds())
        QTest::newRow(qPrintable(kind.id)) << kind.id;
}

inline void addPanels()
{
    QTest::addColumn<QString>("panel");
    for (const char *panel : {"problems", "history"})
        QTest::newRow(panel) << QString::fromLatin1(panel);
}

/// Of views that are chosen by tools, a page shows one at a time: checks each of them, until one fails.
template<typename Check>
void forEachView(const Page &page, Check &&check)
{
    for (QAction *tool : page.tools()) {
        if (!tool || !tool->actionGroup())
            continue;
        tool->trigger();
        QVERIFY(tool->isChecked());
        check();
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace Plimsoll::PageTrial
