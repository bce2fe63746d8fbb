// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "document/plandocument.h"

#include <QFile>
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
    /// Of a file in the folder; of the folder itself without a name.
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// The path of a file with these bytes.
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        const QString path = filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
        return path;
    }
    /// The path of a new file with that plan, which nobody has open. A plan without an id gets one.
    [[nodiscard]] QString saved(Plan plan)
    {
        if (plan.planId.isNull())
            plan.planId = QUuid(QStringLiteral("{7e1c7a49-6a1a-4a33-9b3e-0c4a6a1d2f10}"));
        const QString path = newPath();
        const auto document = PlanDocument::create(path, plan, m_clock, {}, 1);
        if (!document)
            qFatal("%s", qPrintable(document.error().text));
        return path;
    }
    /// A fresh copy of the sample plan.
    [[nodiscard]] QString madePlan()
    {
        const QString path = newPath();
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
    [[nodiscard]] QString newPath() { return filePath(QStringLiteral("plan%1.plimsoll").arg(++m_files)); }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    int m_files = 0;
};

} // namespace Plimsoll
