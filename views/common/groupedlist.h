// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace Plimsoll {

/// Sentences in groups with a heading each, all open: what a previewed step means beside its dates.
class GroupedList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit GroupedList(QWidget *parent = nullptr);

    /// Nothing where there are no lines.
    void addGroup(const QString &heading, const QString &icon, const QStringList &lines);
};

} // namespace Plimsoll
