// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/problems.h"
#include "engine/tolddates.h"

#include <QStringList>
#include <QTreeWidget>

#include <vector>

namespace Plimsoll {

/// What a change that is not made yet would mean, beside its dates: sentences in groups with a heading each, all open. Ctrl+C copies all of it.
class EffectList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit EffectList(QWidget *parent = nullptr);

    /// Nothing where there are no lines.
    void addGroup(const QString &heading, const QString &icon, const QStringList &lines);
    /// Where there is no group, that it is so.
    void addNothing(const QString &line);

    /// A line each; of very many, the first and how many more there are.
    [[nodiscard]] static QStringList linesOf(const std::vector<Problem> &problems);
    /// "Customers: 2 dates of Crane 4.2"
    [[nodiscard]] static QStringList linesOf(const Plan &plan, const std::vector<StaleDates> &stale);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Plimsoll
