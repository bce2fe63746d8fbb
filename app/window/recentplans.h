// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QUuid>

namespace Plimsoll {

/// The plans that were open lately, newest first, kept in the settings of this user with the id of each plan, by which its backups are
/// found when the file itself cannot be read any more. Missing files stay listed until somebody removes them.
class RecentPlans : public QObject
{
    Q_OBJECT
public:
    static constexpr int limit = 12;

    /// The settings must outlive this object.
    explicit RecentPlans(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    /// Null where the plan was never open here.
    [[nodiscard]] QUuid planId(const QString &path) const;
    void add(const QString &path, QUuid planId);
    void forget(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void store();

    QSettings &m_settings;
    QStringList m_paths;
    QStringList m_planIds;
};

} // namespace Plimsoll
