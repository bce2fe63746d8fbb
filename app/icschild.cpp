// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icschild.h"

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int usualPatience = 20'000;
constexpr qsizetype mostOutput = qsizetype(16) * 1024 * 1024;
constexpr qsizetype longestError = 400;

} // namespace

IcsChild::IcsChild(const QString &program, QObject *parent) : QObject(parent), m_program(program)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(usualPatience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_output += m_process.readAllStandardOutput();
        if (m_output.size() > mostOutput)
            m_process.kill();
    });
    connect(&m_process, &QProcess::finished, this, &IcsChild::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            answer(Error{ErrorCode::Io, tr("The calendar can't be read, because %1 does not start; install Plimsoll again.").arg(m_program), m_program});
    });
}

IcsChild::~IcsChild()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void IcsChild::readEvents(const QByteArray &ics, const ForeignSpan &span)
{
    m_patience.start();
    m_process.start(m_program, {u"read-ics"_s, span.first.toString(Qt::ISODate), span.last.toString(Qt::ISODate), QString::fromUtf8(span.zone.id())});
    if (m_answered)
        return;
    m_process.write(ics);
    m_process.closeWriteChannel();
}

void IcsChild::ended()
{
    m_output += m_process.readAllStandardOutput();
    if (m_process.exitStatus() != QProcess::NormalExit) {
        return answer(Error{ErrorCode::InvalidInput,
                            tr("The calendar asks for more time or memory than any calendar should and is not read; ask for another export of it."), {}});
    }
    if (m_process.exitCode() != 0) {
        QString text = QString::fromUtf8(m_process.readAllStandardError()).trimmed().left(longestError);
        text.remove(u"plimsoll: "_s);
        return answer(Error{ErrorCode::InvalidInput, text, {}});
    }
    answer(m_output);
}

void IcsChild::answer(const Result<QByteArray> &output)
{
    if (m_answered)
        return;
    m_answered = true;
    m_patience.stop();
    Q_EMIT eventsRead(output ? foreignCalendarFromJson(*output) : Result<ForeignCalendar>(output.error()));
}

} // namespace Plimsoll
