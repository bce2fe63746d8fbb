// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/windowcontext.h"
#include "domain/recordlist.h"

#include <QObject>

namespace Plimsoll {

/// New milestones, windows, releases and products. What was made is selected, so that the inspector is open on it.
class InsertCommands : public QObject
{
    Q_OBJECT
public:
    explicit InsertCommands(const WindowContext &context, QObject *parent = nullptr);

private:
    void insertMilestone();
    void insertWindow();
    void insertRelease();
    void insertProduct();
    [[nodiscard]] ReleaseId currentRelease() const;

    const WindowContext &m_context;
};

} // namespace Plimsoll
