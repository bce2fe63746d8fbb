// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

/// Whether there is anything in that language.
bool load(QCoreApplication &application, const QLocale &language, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(language, name, u"_"_s, folder) && !translator->isEmpty())
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installLanguage(QCoreApplication &application)
{
    for (const QString &tag : QLocale().uiLanguages()) {
        const QLocale language(tag);
        // The texts are English as they are; who reads that before others wants no translation.
        if (language.language() == QLocale::English || language.language() == QLocale::C)
            return;
        if (!load(application, language, u"plimsoll"_s, u":/translations"_s))
            continue;
        // Buttons of Qt's dialogs in a language that the rest does not speak would be a mix of two.
        load(application, language, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return;
    }
}

} // namespace Plimsoll
