// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"

#include <QObject>

class QLineEdit;

namespace Plimsoll {

/// Which view and which panes are shown, zoom, filter, colour scheme: what the View menu does.
class ViewCommands : public QObject
{
    Q_OBJECT
public:
    /// The filter line belongs to the toolbar.
    ViewCommands(const WindowContext &context, QLineEdit &filter, QObject *parent = nullptr);

    /// Ticks what is shown; to be called when panes or page changed.
    void showState();
    /// As the user chose it, from the settings.
    void applyScheme();

private:
    void addPages();
    void addPanes();
    void addZoom();
    void addSchemes();
    void togglePanel(const QString &id);
    void zoomBy(int amount);

    const WindowContext &m_context;
    QLineEdit &m_filter;
};

} // namespace Plimsoll
