// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/icsevents.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Plimsoll {

/// Reads a foreign calendar in a process of its own, which may hang, crash or run out of memory without harm to ours. One calendar each.
class IcsChild final : public QObject
{
    Q_OBJECT
public:
    /// The program is our own executable.
    explicit IcsChild(const QString &program, QObject *parent = nullptr);
    ~IcsChild() override;

    /// Answers by eventsRead(), also where the program does not start.
    void readEvents(const QByteArray &ics, const ForeignSpan &span);
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }

Q_SIGNALS:
    void eventsRead(const Plimsoll::Result<Plimsoll::ForeignCalendar> &answer);

private:
    void ended();
    /// What the process wrote, or why there is nothing.
    void answer(const Result<QByteArray> &output);

    QString m_program;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_output;
    bool m_answered = false;
};

} // namespace Plimsoll
