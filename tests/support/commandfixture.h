// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "document/plandocument.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace Plimsoll {

/// Commands of the command line run inside the test, at a set time, on plans in a folder of their own. The state of the user is kept out.
class CommandFixture
{
public:
    struct Run {
        ExitCode code = ExitCode::Failed;
        QString out;
        QString err;

        [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };

    explicit CommandFixture(const QDateTime &now) : m_clock(now)
    {
        if (!m_folder.isValid())
            qFatal("no folder for the test");
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
    }

    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        Run done;
        QTextStream out(&done.out);
        QTextStream err(&done.err);
        done.code = runCommandLine(arguments, {out, err, m_clock});
        return done;
    }
    /// A fresh copy of the sample plan.
    QString madePlan()
    {
        const QString path = m_folder.filePath(QStringLiteral("plan%1.plimsoll").arg(++m_files));
        const Run made = run({QStringLiteral("new"), path, QStringLiteral("--from"), QStringLiteral("sample")});
        if (made.code != ExitCode::Sound)
            qFatal("%s", qPrintable(made.err));
        return path;
    }
    [[nodiscard]] std::unique_ptr<PlanDocument> opened(const QString &path) const
    {
        StoreOptions options;
        options.author = QStringLiteral("ann");
        auto document = PlanDocument::open(path, m_clock, options, 1);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        return std::move(*document);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    int m_files = 0;
};

} // namespace Plimsoll
