// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace Plimsoll {

namespace {
std::map<QString, RunTest> &enteredTests()
{
    static std::map<QString, RunTest> tests;
    return tests;
}
} // namespace

bool enterTest(const char *file, RunTest run)
{
    return enteredTests().emplace(QFileInfo(QString::fromUtf8(file)).baseName(), run).second;
}

} // namespace Plimsoll

int main(int argc, char **argv)
{
    const auto &tests = Plimsoll::enteredTests();
    const auto named = argc > 1 ? tests.find(QString::fromLocal8Bit(argv[1])) : tests.end();
    if (named == tests.end()) {
        std::fputs("Name one of these tests, then the arguments of Qt Test:\n", stderr);
        for (const auto &[name, run] : tests)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    // Files, settings and reports are named after the test, as if it were alone.
    QCoreApplication::setApplicationName(named->first);
    argv[1] = argv[0];
    return named->second(argc - 1, argv + 1);
}
