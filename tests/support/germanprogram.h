// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace Plimsoll {

/// The program speaks German for as long as it is there. For tests that link with plimsoll_app, which has the translation.
class GermanProgram
{
public:
    GermanProgram()
    {
        if (!m_translator.load(QStringLiteral(":/translations/plimsoll_de.qm")) || !QCoreApplication::installTranslator(&m_translator))
            qFatal("no German texts");
    }

private:
    QTranslator m_translator;
};

} // namespace Plimsoll
