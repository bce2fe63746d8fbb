// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace Plimsoll {

/// What stands where nothing is yet: one sentence and one button. Lines of the sentence are of a readable length, and shorter where the place
/// is narrow.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// The button does what the action does, under that text; without an action there is no button.
    void offer(const QString &sentence, const QString &buttonText, QAction *action);

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QMetaObject::Connection m_connection;
};

} // namespace Plimsoll
