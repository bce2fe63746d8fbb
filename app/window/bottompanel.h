// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Plimsoll {

/// The foldable panel below the centre: one of several lists, with a title and a button that hides it.
class BottomPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BottomPanel(QWidget *parent = nullptr);

    void add(const QString &id, const QString &title, QWidget *content);
    /// An empty id, or one that nobody added, hides the panel.
    void showContent(const QString &id);
    /// Empty while hidden.
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void currentChanged(const QString &id);

private:
    QLabel *m_title;
    QStackedWidget *m_stack;
    QHash<QString, QWidget *> m_contents;
    QString m_current;
};

} // namespace Plimsoll
