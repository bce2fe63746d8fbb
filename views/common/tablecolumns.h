// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/columnwidths.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

class QMenu;
class QSettings;
class QTableView;

namespace Plimsoll {

/// Which columns a table shows, in which order, how wide and by which one it is sorted: chosen from the header's menu, kept in the
/// settings by the columns' lasting names, so that columns may come and go.
class TableColumns final : public QObject
{
    Q_OBJECT
public:
    explicit TableColumns(QTableView &view);

    /// What holds until the user chooses otherwise.
    void setDefaults(const QStringList &hidden, const QString &sortedBy);
    /// Until the user gives a column another width, that one takes the room which is left while all up to `last` are seen; where there is
    /// little of it, columns of numbers, and the last, become narrower than their headings.
    void setStretched(const QString &field, const QString &last);
    /// These columns are neither shown nor offered, until others are left out; then they are as they were.
    void leaveOut(const QStringList &fields);
    /// Takes the state kept under that key, and keeps it there from now on.
    void keepIn(QSettings &settings, const QString &key);
    /// From now on the model may come with other columns at a reset; those that stay are as they were, new ones stand where it has them.
    void followModel();
    /// As wide as what they show needs, within bounds.
    void fit();
    /// Fills a menu with one entry for each column, ticked where it is shown.
    void fillMenu(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int columnOf(const QString &field) const;
    [[nodiscard]] QString fieldOf(int column) const;
    void setShown(int column, bool shown);
    [[nodiscard]] bool isWanted(int column) const;
    void want(int column, bool wanted);
    void fitColumn(int column);
    void stretch();
    [[nodiscard]] Widths widthsOf(int column) const;
    void followResize(int column, int before, int after);
    [[nodiscard]] bool isLastShown(int column) const;
    void showDefaults();
    void awaitRows();
    void measureSoon();
    void measure();
    [[nodiscard]] QStringList fields() const;
    [[nodiscard]] QStringList state() const;
    void apply(const QStringList &state);
    void restore();
    void save();

    QTableView &m_view;
    QSettings *m_settings = nullptr;
    QString m_key;
    QStringList m_hidden;
    QStringList m_leftOut;
    QStringList m_wanted; ///< Of those left out the ones that are shown otherwise.
    QString m_sortedBy;
    QString m_stretched; ///< Empty: none is.
    QString m_lastSeen;
    bool m_stretches = false; ///< No width is the user's own.
    QHash<QString, Widths> m_widths;
    QStringList m_fieldsBefore; ///< A reset.
    QStringList m_stateBefore;
    QString m_sortedBefore;
    bool m_awaitsRows = false; ///< No width was measured on a row yet, nor chosen by the user.
    bool m_restoring = false;
};

} // namespace Plimsoll
