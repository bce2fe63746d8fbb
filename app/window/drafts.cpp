// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drafts.h"

#include "exchange/safefilename.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Drafts::Drafts(QString folder) : m_folder(std::move(folder)) {}

QString Drafts::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/plimsoll/drafts"_L1;
}

QString Drafts::freePath(const QString &title) const
{
    QDir().mkpath(m_folder);
    const QDir folder(m_folder);
    QString name = safeFileName(title, u"plimsoll"_s);
    for (int number = 2; folder.exists(name); ++number)
        name = safeFileName(u"%1 %2"_s.arg(title).arg(number), u"plimsoll"_s);
    return folder.filePath(name);
}

bool Drafts::isDraft(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

QStringList Drafts::all() const
{
    QStringList paths;
    const auto files = QDir(m_folder).entryInfoList({u"*.plimsoll"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files)
        paths += file.absoluteFilePath();
    return paths;
}

void Drafts::discard(const QString &path) const
{
    if (isDraft(path))
        QDir(m_folder).remove(QFileInfo(path).fileName());
}

} // namespace Plimsoll
