// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/publishing/filetarget.h"

#include "document/openplan.h"
#include "document/publishing/outgoingcalendar.h"
#include "exchange/writefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr qint64 largestFile = qint64(256) * 1024 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Publishing", text);
}

/// One sentence where the file must not be written; empty where it may.
QString conflictIn(const TargetRequest &request, const QString &path, const QByteArray &present)
{
    if (present.isEmpty() || present == request.file)
        return {};
    const QString name = QFileInfo(path).fileName();
    if (request.state.time.isValid() && !request.state.etag.isEmpty()) {
        return publishedHash(present) == request.state.etag
            ? QString()
            : tr("%1 was changed by somebody else since it was last published; overwrite it, or keep it as it is.").arg(name);
    }
    if (!present.contains("PRODID:-//Plimsoll//"))
        return tr("%1 is a calendar that another program wrote; overwrite it, or publish into another file.").arg(name);
    const std::vector<PublishedEvent> there = eventsInFile(present);
    const bool isOurs = there.empty() || std::ranges::any_of(there, [&](const PublishedEvent &event) {
        return std::ranges::binary_search(request.events, event.uid, {}, &OutgoingEvent::uid);
    });
    return isOurs ? QString() : tr("%1 is a calendar with other events in it; overwrite it, or publish into another file.").arg(name);
}

Result<void> checkPlace(const QString &path)
{
    const QFileInfo file(path);
    if (file.suffix().compare("ics"_L1, Qt::CaseInsensitive) != 0) {
        return Error{ErrorCode::InvalidInput,
                     tr("%1 is no name of a calendar file, that programs know by the ending .ics; choose another name.").arg(file.fileName()), path};
    }
    if (!file.dir().exists()) {
        return Error{ErrorCode::NotFound,
                     tr("The folder %1 of the calendar %2 is not there; make it, connect it, or choose another file.")
                         .arg(QDir::toNativeSeparators(file.absolutePath()), file.fileName()),
                     path};
    }
    return {};
}

} // namespace

QString filePathOf(const PublishingTarget &target, const QString &planPath)
{
    return QDir::cleanPath(QFileInfo(planPath).absoluteDir().absoluteFilePath(target.address.trimmed()));
}

Result<QByteArray> readPublishedFile(const QString &path)
{
    if (const auto allowed = checkIsNoOpenPlan(path); !allowed)
        return allowed.error();
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    // A link may lead from a harmless name to anything.
    QFile file(info.canonicalFilePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, tr("%1 can't be read (%2); choose another file.").arg(info.fileName(), file.errorString()), path};
    const QByteArray begin = file.peek(64).trimmed();
    if (!begin.isEmpty() && !begin.startsWith("BEGIN:VCALENDAR")) {
        return Error{ErrorCode::InvalidInput, tr("%1 is no calendar and is not written over; choose another file.").arg(info.fileName()), path};
    }
    if (file.size() > largestFile) {
        return Error{ErrorCode::InvalidInput,
                     tr("%1 is larger than %2 and is not written over; choose another file.").arg(info.fileName(), QLocale().formattedDataSize(largestFile)),
                     path};
    }
    return file.readAll();
}

TargetOutcome FileTarget::write(const TargetRequest &request, bool overwrite, const std::stop_token &stop, const std::function<void(int, int)> &done)
{
    TargetOutcome outcome{request.state, request.held, 0, {}, {}};
    const QString path = filePathOf(request.target, m_planPath);
    const auto placed = checkPlace(path);
    const auto present = placed ? readPublishedFile(path) : Result<QByteArray>(placed.error());
    if (!present) {
        outcome.error = present.error();
        return outcome;
    }
    done(0, 1);
    if (const QString conflict = overwrite ? QString() : conflictIn(request, path, *present); !conflict.isEmpty()) {
        outcome.conflicts.push_back({{}, conflict});
        return outcome;
    }
    if (stop.stop_requested()) {
        outcome.error = Error{ErrorCode::Cancelled, tr("Publishing %1 was cancelled.").arg(QFileInfo(path).fileName()), path};
        return outcome;
    }
    if (*present != request.file) {
        if (const auto written = writeFile(path, request.file); !written) {
            outcome.error = written.error();
            return outcome;
        }
        outcome.sent = 1;
    }
    outcome.state.address = path;
    outcome.state.etag = publishedHash(request.file);
    outcome.held = eventsInFile(request.file);
    done(1, 1);
    return outcome;
}

} // namespace Plimsoll
