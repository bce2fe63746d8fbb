// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

#include <memory>

namespace Plimsoll {

class HandbookWindow;

/// The handbook, the list of keyboard shortcuts, and what this program is.
class HelpCommands : public QObject
{
    Q_OBJECT
public:
    explicit HelpCommands(const WindowContext &context, QObject *parent = nullptr);
    ~HelpCommands() override;

private:
    void showHandbook();
    void showShortcuts();
    void showAbout();

    const WindowContext &m_context;
    std::unique_ptr<HandbookWindow> m_handbook;
};

} // namespace Plimsoll
