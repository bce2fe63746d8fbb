// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

namespace Plimsoll {

class FileCommands;

/// Looks after the open file: whether another program changed, replaced or removed it, and whether it can only be read; says so in the
/// message slot, with what can be done.
class PlanWatch : public QObject
{
    Q_OBJECT
public:
    PlanWatch(const WindowContext &context, FileCommands &files, QObject *parent = nullptr);

    /// A plan was opened.
    void begin();
    /// The window got the keyboard back: somebody may have done something elsewhere.
    void check();

private:
    void reload();

    const WindowContext &m_context;
    FileCommands &m_files;
};

} // namespace Plimsoll
