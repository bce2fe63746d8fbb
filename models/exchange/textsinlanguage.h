// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace Plimsoll {

/// The texts of the program in the language of whoever reads them, which need not be the one that the program speaks.
class TextsInLanguage
{
public:
    /// As BCP 47 says it: "de". English where there is no translation, or no such language.
    explicit TextsInLanguage(const QString &language);

    [[nodiscard]] QString operator()(const char *context, const char *text) const;

private:
    std::shared_ptr<const QTranslator> m_translator; ///< Null for English.
};

} // namespace Plimsoll
