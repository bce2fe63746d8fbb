// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

namespace Plimsoll {

/// The tests of a folder share one program, which takes the name of the test before Qt Test's own arguments: "tests_engine tst_slip -v2".
/// This header is among those that are precompiled for tests: Qt Test's macros for main functions enter a test here instead.
using RunTest = int (*)(int argc, char **argv);
/// The file's name without its ending is the name of the test. Always true.
bool enterTest(const char *file, RunTest run);

} // namespace Plimsoll

#define PLIMSOLL_TEST(Test, makeApplication) \
    static const bool entered##Test = Plimsoll::enterTest(__FILE__, [](int argc, char **argv) { \
        makeApplication; \
        Test test; \
        QTEST_SET_MAIN_SOURCE_PATH \
        return QTest::qExec(&test, argc, argv); \
    });

#undef QTEST_APPLESS_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_MAIN
#define QTEST_APPLESS_MAIN(Test) PLIMSOLL_TEST(Test, )
#define QTEST_GUILESS_MAIN(Test) PLIMSOLL_TEST(Test, QCoreApplication application(argc, argv))
#ifdef QT_WIDGETS_LIB
#define QTEST_MAIN(Test) PLIMSOLL_TEST(Test, QApplication application(argc, argv))
#else
#define QTEST_MAIN(Test) PLIMSOLL_TEST(Test, QGuiApplication application(argc, argv))
#endif
