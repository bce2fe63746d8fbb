// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

namespace Plimsoll {

/// The round trip of capacity sheets to team leads and back.
class CapacityCommands : public QObject
{
    Q_OBJECT
public:
    explicit CapacityCommands(const WindowContext &context, QObject *parent = nullptr);

private:
    void sendSheets();
    void readSheets();

    const WindowContext &m_context;
};

} // namespace Plimsoll
