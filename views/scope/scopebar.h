// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;

namespace Plimsoll {

/// Chooses by what the work items are grouped. The release is the window's matter, and so are the words that are sought.
class ScopeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopeBar(QWidget *parent = nullptr);

    /// The field of a work item; empty for no groups.
    [[nodiscard]] QString groupField() const;
    void setGroupField(const QString &field);
    /// Puts an action at the right end.
    void addButton(QAction *action);

Q_SIGNALS:
    void changed();

private:
    QHBoxLayout *m_layout;
    QComboBox *m_group;
};

} // namespace Plimsoll
