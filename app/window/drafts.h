// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plimsoll {

/// The folder of plans that have no name yet. A new plan is a file there from its first moment on, so that a crash loses nothing.
class Drafts
{
public:
    /// The folder is made when it is first needed.
    explicit Drafts(QString folder);

    /// The folder of this user.
    [[nodiscard]] static QString standardFolder();

    /// A path in the folder that no file has, made of that title: "Untitled plan", "Untitled plan 2".
    [[nodiscard]] QString freePath(const QString &title) const;
    [[nodiscard]] bool isDraft(const QString &path) const;
    /// All drafts, the one changed last first.
    [[nodiscard]] QStringList all() const;
    /// Removes a draft for good; does nothing for any other file.
    void discard(const QString &path) const;

private:
    QString m_folder;
};

} // namespace Plimsoll
