// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace Plimsoll {

/// A page of the handbook that the program carries.
struct HandbookPage {
    QString id;    ///< Name of its file, and of the page of the window that it is about: "calendar".
    QString title;
    QString text;  ///< As it is read, without mark-up.
};

/// All of them, in the order in which they are listed: each in the language that the program speaks, or in English where it is not translated.
[[nodiscard]] std::vector<HandbookPage> handbookPages();

/// Where the page with that id is among the resources, in the same language.
[[nodiscard]] QUrl handbookUrl(const QString &id);

/// The id of the page about that kind of page of the window; that of the first page where there is none, or no plan is open.
[[nodiscard]] QString handbookPageFor(const QString &pageKind);

} // namespace Plimsoll
