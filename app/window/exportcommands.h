// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

namespace Plimsoll {

/// What File ▸ Export writes.
class ExportCommands : public QObject
{
    Q_OBJECT
public:
    explicit ExportCommands(const WindowContext &context, QObject *parent = nullptr);

private:
    void makeReport(bool onePage);
    void makeTimeline();
    void draftNotes();
    void saveReport(const QString &extension, const QByteArray &bytes);
    void save(const QString &title, const QString &extension, const QString &filter, const QByteArray &bytes);
    void exportIcs();
    void exportJson();
    void exportCsv();
    [[nodiscard]] QString askForFile(const QString &title, const QString &extension, const QString &filter);

    const WindowContext &m_context;
};

} // namespace Plimsoll
