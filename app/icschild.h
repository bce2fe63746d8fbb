// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/icsaway.h"

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

    /// Answers by finished(), also where the program does not start.
    void read(const QByteArray &ics, const AwayQuestion &question);
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }

Q_SIGNALS:
    void finished(const Plimsoll::Result<Plimsoll::AwayCalendar> &answer);

private:
    void ended();
    void answer(const Result<AwayCalendar> &told);

    QString m_program;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_output;
    bool m_answered = false;
};

} // namespace Plimsoll
