// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textsinlanguage.h"

#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Plimsoll {

TextsInLanguage::TextsInLanguage(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    const auto translator = std::make_shared<QTranslator>();
    if (translator->load(locale, u"plimsoll"_s, u"_"_s, u":/translations"_s))
        m_translator = translator;
}

QString TextsInLanguage::operator()(const char *context, const char *text) const
{
    const QString found = m_translator ? m_translator->translate(context, text) : QString();
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

} // namespace Plimsoll
