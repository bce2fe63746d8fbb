// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tolddates.h"

#include <QFrame>

#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace Plimsoll {

/// Above everything: which audiences hold stale dates, and the button that writes their change notices. Hidden while none does.
class StaleBar final : public QFrame
{
    Q_OBJECT
public:
    explicit StaleBar(QAction *writeNotices, QWidget *parent = nullptr);

    /// `unwritten` counts those without a change notice that waits to be sent.
    void setStale(const Plan &plan, const std::vector<StaleDates> &stale, int unwritten);
    [[nodiscard]] QString text() const;

private:
    QAction *m_writeNotices; ///< Not offered where it cannot be done.
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace Plimsoll
