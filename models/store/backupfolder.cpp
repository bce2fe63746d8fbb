// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfolder.h"

#include "store/backupthinning.h"
#include "store/plancopy.h"
#include "store/planfile.h"
#include "store/storetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Plimsoll {

Q_LOGGING_CATEGORY(backupLog, "plimsoll.store.backup", QtWarningMsg)

namespace {

constexpr qint64 secondsBetween = 30 * 60;
constexpr int keptInterrupted = 3;
constexpr auto suffix = ".plimsoll"_L1;
const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

constexpr auto folderRights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto fileRights = QFile::ReadOwner | QFile::WriteOwner;

/// TIME-SEQUENCE-HASH-REASON
std::optional<Backup> backupFromName(const QFileInfo &info)
{
    const QStringList parts = info.completeBaseName().split(u'-');
    if (parts.size() < 4)
        return {};
    QDateTime time = QDateTime::fromString(parts.first(), timeFormat);
    if (!time.isValid())
        return {};
    time.setTimeZone(QTimeZone::UTC);
    return Backup{info.filePath(), time, info.size(), parts.mid(3).join(u'-')};
}

QString plainReason(const QString &reason)
{
    QString plain;
    for (const QChar c : reason.toLower().left(40))
        plain += (c >= u'a' && c <= u'z') || c.isDigit() ? c : QChar(u'-');
    return plain.isEmpty() ? u"backup"_s : plain;
}

} // namespace

BackupFolder::BackupFolder(PlanFile &file, const QString &folder, const Clock &clock)
    : m_file(file),
      m_clock(clock),
      m_folder(folder.isEmpty() ? QString() : folder + u'/' + file.planId().toString(QUuid::WithoutBraces))
{
}

Result<void> BackupFolder::makeFolder() const
{
    if (QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, folderRights))
        return {};
    return Error{ErrorCode::Io,
                 StoreText::tr("The folder %1 for backups cannot be made, so there is no backup of the plan; check the rights of the folder "
                               "above it.").arg(m_folder),
                 m_folder};
}

QString BackupFolder::statePart()
{
    const auto head = m_file.journal().readHead();
    return head ? u"-%1-%2-"_s.arg(head->sequence, 9, 10, QChar(u'0')).arg(QString::fromLatin1(head->hash.left(16))) : QString();
}

Result<void> BackupFolder::backUp(const QString &reason)
{
    if (m_folder.isEmpty())
        return {};
    m_last = m_clock.now();
    const QString state = statePart();
    const auto present = backups();
    const bool unchanged = !present.empty() && present.front().path.contains(state);
    if (state.isEmpty() || (unchanged && reason != u"migration"))
        return {};
    if (auto done = makeFolder(); !done)
        return done;
    const QString path = m_folder + u'/' + m_last->toUTC().toString(timeFormat) + state + plainReason(reason) + suffix;
    if (identityOf(path))
        return {};
    if (auto done = copyPlanFile(m_file.connection(), path, CopyHistory::Keep, false); !done)
        return done;
    QFile::setPermissions(path, fileRights);
    for (const Backup &old : backupsToRemove(backups(), *m_last))
        QFile::remove(old.path);
    return {};
}

std::vector<Backup> BackupFolder::backups() const
{
    std::vector<Backup> found;
    if (m_folder.isEmpty())
        return found;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList({u'*' + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed)) {
        if (const auto backup = backupFromName(info))
            found.push_back(*backup);
    }
    return found;
}

void BackupFolder::beforeWriting()
{
    if (m_folder.isEmpty() || (m_last && m_last->secsTo(m_clock.now()) < secondsBetween))
        return;
    const QString reason = m_last ? u"activity"_s : u"opening"_s;
    if (const auto done = backUp(reason); !done)
        qCWarning(backupLog) << "No backup:" << done.error().text;
}

void keepInterruptedFiles(const QString &path, const QString &folder, const QDateTime &now)
{
    if (folder.isEmpty())
        return;
    QDir all(folder + "/interrupted"_L1);
    const QFileInfo info(path);
    const QString name = now.toUTC().toString(timeFormat) + u'-' + info.fileName();
    if (!QDir().mkpath(all.filePath(name)))
        return;
    QFile::setPermissions(all.path(), folderRights);
    QFile::copy(path, all.filePath(name) + u'/' + info.fileName());
    for (const auto sidecar : {"-journal"_L1, "-wal"_L1}) {
        if (const auto identity = identityOf(path + sidecar); identity && identity->regular)
            QFile::copy(path + sidecar, all.filePath(name) + u'/' + info.fileName() + sidecar);
    }
    const QStringList kept = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &old : kept.mid(keptInterrupted))
        QDir(all.filePath(old)).removeRecursively();
}

} // namespace Plimsoll
