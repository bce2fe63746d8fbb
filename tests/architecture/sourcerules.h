// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Plimsoll {

/// The rules of the house that a single source file can break: the table of floors and libraries, and what nobody may do. Text only,
/// so that each rule can be tested on a planted example.
class SourceRules
{
public:
    /// Which Qt module each class header belongs to: "QWidget" → "QtWidgets".
    explicit SourceRules(QHash<QString, QString> moduleOfHeader) : m_moduleOfHeader(std::move(moduleOfHeader)) {}

    /// Of the Qt that this was built with; empty where its headers are not installed.
    [[nodiscard]] static QHash<QString, QString> installedHeaders();

    /// Sentences about what the file does that it may not; the path is relative to the top of the project.
    [[nodiscard]] QStringList offences(const QString &path, const QString &text) const;

private:
    [[nodiscard]] QStringList brokenInclude(const QString &path, const QString &include) const;
    [[nodiscard]] QStringList brokenLibrary(const QString &floor, const QString &path, const QString &header) const;

    QHash<QString, QString> m_moduleOfHeader;
};

} // namespace Plimsoll
