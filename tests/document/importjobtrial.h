// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/importjob.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QStringList>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace Plimsoll {

/// The headings, and below them so many rows, each with its number, from 1 on, between those bytes.
inline QByteArray numberedTable(QByteArray bytes, int rows, const QByteArray &before, const QByteArray &after)
{
    for (int i = 1; i <= rows; ++i)
        bytes += before + QByteArray::number(i) + after + '\n';
    return bytes;
}

/// What an import tells, for comparing it with another one; of each row the member says how it is called.
template<typename Outcome, typename Row>
QStringList told(const Outcome &outcome, QString Row::*name)
{
    QStringList lines{outcome.edit.label};
    for (const Row &row : outcome.rows)
        lines << row.place + u'|' + row.*name + u'|' + QString::number(int(row.outcome)) + u'|' + (row.changes + row.remarks).join(u';');
    return lines;
}

/// Whether the progress that a job told of only grew, and not beyond all of it.
inline bool onlyGrew(const QSignalSpy &progressed)
{
    const auto done = [](const QList<QVariant> &step) { return step[0].toDouble(); };
    return std::ranges::is_sorted(progressed, {}, done) && (progressed.isEmpty() || done(progressed.last()) <= 1.0);
}

/// Ends a job whose worker runs, lets the worker end, too, and says whether nobody was told.
inline bool endsUntold(std::unique_ptr<ImportJob> job)
{
    bool isTold = false;
    QObject::connect(job.get(), &ImportJob::found, [&isTold] { isTold = true; });
    job.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    return !isTold;
}

} // namespace Plimsoll
