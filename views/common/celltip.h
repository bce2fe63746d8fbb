// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLabel>

namespace Plimsoll {

/// The line below an editor in a table that says what the typed text means, or why it cannot be taken.
class CellTip final : public QLabel
{
    Q_OBJECT
public:
    /// Lives on the editor's parent, below the editor, and goes with it.
    explicit CellTip(QWidget *editor);

    void showReading(const QString &reading);
    /// While typing an unfinished text is no fault yet; on Enter it is.
    void showError(const Error &error);

private:
    void place(const QString &text, const QColor &colour);

    QWidget *m_editor;
};

} // namespace Plimsoll
