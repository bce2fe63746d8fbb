// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>
#include <QString>

class QMenu;

namespace Plimsoll {

/// New, open, save, save as, copies, revert: what the File menu does with whole plans, with its dialogs.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    /// The context must outlive this.
    explicit FileCommands(const WindowContext &context, QObject *parent = nullptr);

    void open(const QString &path);
    void openSample();
    /// The plan that was open when the window was closed, where the user wants that.
    void reopenLast();
    void startFromTemplate(const QString &name);
    /// Fills the menu with the recent plans; those that are gone say so.
    void fillRecentMenu(QMenu &menu);

public Q_SLOTS:
    /// Asks with what a new plan begins.
    void chooseNew();
    void startEmpty();
    void chooseAndOpen();
    /// Everything is on disk: takes over the field being edited, then makes a backup point. A draft is given its name.
    void save();
    void saveAs();
    void saveCopy();

private:
    void offerRescue(const QString &path, const Error &error);
    void revert();
    [[nodiscard]] QString askForPath(const QString &title, const QString &name);
    bool hold(const Result<void> &result);
    [[nodiscard]] QString lastFolder() const;

    const WindowContext &m_context;
};

} // namespace Plimsoll
